import { existsSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { hostileInput, hostileWords } from '../testing/hostile-input.js';
import { renderHtml } from './html/html.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What a page did that its reader did not ask for: dialogs, requests, scripts that failed. The policy of the page is set aside. */
async function didOf(browser: Browser, html: string): Promise<readonly string[]> {
  const page = await browser.newPage({ bypassCSP: true });
  const did: string[] = [];
  page.on('dialog', (dialog) => {
    did.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => did.push(`error ${error.message}`));
  await page.route('**', (route) => {
    did.push(`request ${route.request().url()}`);
    return route.abort();
  });
  await page.setContent(html, { waitUntil: 'load' });
  await page.close();
  return did;
}

describe.skipIf(!existsSync(executablePath))('a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
  });

  it('would be seen to run, to ask and to load', async () => {
    const live = '<img src="https://example.org/x.png"><script>alert(1); throw new Error("told")</script>';
    expect(await didOf(browser, live)).toEqual(expect.arrayContaining(['request https://example.org/x.png', 'dialog 1', 'error told']));
  });

  it.each(Object.entries(hostileWords))('does nothing of itself where every text is %s', async (_what, words) => {
    const report = assembleReport({ ...hostileInput(words), template: 'annual', locale: 'en' });
    expect(await didOf(browser, renderHtml(report))).toEqual([]);
  });
});
