import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ownBlocksReport } from '../../testing/own-blocks-report.js';
import { renderHtml } from './html.js';

/*
 * The page in a browser, as its reader has it: under its own policy, with nothing let in for the test. Where there is no Chromium at CHROMIUM or
 * /usr/bin/chromium, these tests are skipped.
 */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const WIDE = { width: 1280, height: 900 };
const TELEPHONE = { width: 360, height: 780 };

/** A node of the tree that assistive technology is given. */
interface Told {
  readonly role: string;
  readonly name: string;
}

describe.skipIf(!existsSync(executablePath))('a page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'actionline-page-'));
  const file = join(folder, 'report.html');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, renderHtml(ownBlocksReport()));
    browser = await chromium.launch({ executablePath, args: FLAGS });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(
    viewport: typeof WIDE,
    given: { readonly file?: string; readonly javaScriptEnabled?: boolean } = {},
  ): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
    const context = await browser.newContext({ viewport, javaScriptEnabled: given.javaScriptEnabled ?? true });
    const page = await context.newPage();
    const said: string[] = [];
    const address = pathToFileURL(given.file ?? file).href;
    page.on('console', (message) => said.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('requestfinished', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) said.push(`request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => said.push(`request: ${request.failure()?.errorText ?? 'failed'}`));
    await page.goto(address);
    return { page, said };
  }

  /** The first column of a table, in the order shown. */
  const shown = async (page: Page): Promise<readonly string[]> => page.locator('#own-table tbody tr:not([hidden]) th').allTextContents();

  const tableTold = async (page: Page): Promise<readonly Told[]> => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
  };

  it('lets its own script and style in, and asks for nothing', async () => {
    const { page, said } = await opened(WIDE);
    expect(await page.locator('#own-table.sortable').count()).toBe(1);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.head h1')).fontWeight")).toBe('600');
    expect(said).toEqual([]);
  }, 60_000);

  it('runs nothing that comes from data, and says so to the console alone', async () => {
    const forged = join(folder, 'forged.html');
    const words = '<img src=x onerror="alert(1)"><script>alert(2)</script><svg onload="alert(3)"><style>*{display:none}</style>';
    writeFileSync(forged, renderHtml(ownBlocksReport()).replace('One<', `${words}<`));
    const { page, said } = await opened(WIDE, { file: forged });
    // had the words come through unescaped, the policy would still let none of it run
    expect(said.filter((one) => !one.startsWith('console'))).toEqual(['request: csp']);
    expect(said.filter((one) => one.startsWith('console')).every((one) => one.includes('Content Security Policy'))).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
  }, 60_000);

  it('sorts by numbers and dates as such, and back', async () => {
    const { page } = await opened(WIDE);
    const before = await shown(page);
    const people = page.locator('#own-table thead button').nth(1);
    await people.click();
    // 1,000 to 12,000; Cork has no figure and stands last
    expect(await shown(page)).toEqual([...before.filter((city) => city !== 'Cork').reverse(), 'Cork']);
    expect(await page.locator('#own-table th[aria-sort=ascending]').textContent()).toBe('People');
    await people.click();
    expect(await shown(page)).toEqual([...before.filter((city) => city !== 'Cork'), 'Cork']);
    await people.click();
    expect(await shown(page)).toEqual(before);
  }, 60_000);

  it('sorts words as the language does', async () => {
    const { page } = await opened(WIDE);
    await page.locator('#own-table thead button').first().click();
    expect((await shown(page)).slice(0, 3)).toEqual(['Ávila', 'Brno', 'Cork']);
  }, 60_000);

  it('shows only the rows with a word, with or without its accents, and how many', async () => {
    const { page } = await opened(WIDE);
    await page.getByLabel('Show only rows with').first().fill('zurich');
    expect(await shown(page)).toEqual(['Zürich']);
    expect(await page.locator('.filter output').first().textContent()).toBe('1 of 12 rows shown');
  }, 60_000);

  it.each([true, false])(
    'gives cards to who sees, and a table to who hears; with a script: %s',
    async (javaScriptEnabled) => {
      const { page } = await opened(TELEPHONE, { javaScriptEnabled });
      expect(await page.evaluate("getComputedStyle(document.querySelector('#own-table td')).display")).toBe('flow-root');
      const told = await tableTold(page);
      expect(told.filter(({ role }) => role === 'table').map(({ name }) => name)).toContain('Cities');
      expect(told).toContainEqual({ role: 'rowheader', name: 'Zürich' });
      expect(told).toContainEqual({ role: 'cell', name: '12,000' });
      expect(told.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).toContain('People');
    },
    60_000,
  );

  it('keeps the contents open beside the text, and folded above it on a telephone', async () => {
    const wide = await opened(WIDE);
    expect(await wide.page.locator('.contents li a').first().isVisible()).toBe(true);
    const unscripted = await opened(WIDE, { javaScriptEnabled: false });
    expect(await unscripted.page.locator('.contents li a').first().isVisible()).toBe(true);
    const narrow = await opened(TELEPHONE);
    expect(await narrow.page.locator('.contents li a').first().isVisible()).toBe(false);
  }, 60_000);

  it('has its answer on the first screen of a telephone', async () => {
    const { page } = await opened(TELEPHONE);
    const box = await page.locator('.headline').first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(TELEPHONE.height);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(TELEPHONE.width);
  }, 60_000);
});
