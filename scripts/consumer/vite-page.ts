import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Page } from 'playwright-core';
import { build, createLogger, preview, type Logger } from 'vite';

import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.mjs';
import { hold, NotHere } from './check.js';
import type { Part } from './parts.js';

/**
 * A small page that reads a CSV, evaluates a pledge and shows the report, built by Vite as a consumer would, and run in headless Chromium from a
 * server on loopback: nothing of Node in the bundle, no word of complaint, nothing asked of any other place.
 */
export const vitePage: Part = async ({ folder }, attempt) => {
  const page = join(folder, 'page');
  const out = join(folder, 'page', 'dist');
  const config = { root: page, configFile: false, base: './', logLevel: 'warn' } as const;
  cpSync(join(import.meta.dirname, 'page'), page, { recursive: true });

  const isBuilt = await attempt('Vite build', async () => {
    const complaints: string[] = [];
    await build({
      ...config,
      customLogger: listening(complaints),
      build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
    });
    hold(complaints.length === 0, complaints.join('\n'));
    const scripts = readdirSync(join(out, 'assets')).filter((file) => file.endsWith('.js'));
    const text = scripts.map((file) => readFileSync(join(out, 'assets', file), 'utf8')).join('\n');
    const node = /__vite-browser-external|\bnode:[a-z]+\b|process\.(?:env|nextTick)|\bBuffer\.(?:from|alloc)/u.exec(text)?.[0];
    hold(node === undefined, `the bundle holds ${node ?? ''}, which a browser does not have`);
    return `${(text.length / 1000).toFixed(0)} kB of script, nothing of Node in it`;
  });
  if (!isBuilt) return;

  await attempt('headless Chromium', async () => {
    if (chromiumPath === undefined) throw new NotHere('there is no Chromium where systems put one; set CHROMIUM to its path');
    const server = await preview({ ...config, build: { outDir: out }, preview: { host: '127.0.0.1', port: 0 } });
    const browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_FLAGS });
    try {
      const address = server.resolvedUrls?.local[0];
      hold(address !== undefined, 'the server of Vite says no address');
      const tab = await browser.newPage();
      const complaints = complaintsOf(tab, address);
      await tab.goto(address);
      await tab.waitForFunction("document.title !== 'Waiting'", undefined, { timeout: TOO_LONG });
      const [title, shown] = [await tab.title(), await tab.frameLocator('#report').locator('body').innerText()];
      hold(complaints.length === 0, complaints.join('\n'));
      // 1,200 of more than 3,000 by half of the time, as the README works out
      hold(title === 'at-risk', `the status is ${title} instead of at-risk`);
      hold(shown.includes('1,200 officers'), `the report does not show 1,200 officers: ${shown.slice(0, 500)}`);
      return 'a CSV is read, evaluated and shown as HTML, without a word in the console';
    } finally {
      await browser.close();
      await server.close();
    }
  });
};

/** In milliseconds, for a machine that does much else at once. */
const TOO_LONG = 120_000;

/** A log that keeps what Vite warns of, such as a module of Node that it left out. */
function listening(complaints: string[]): Logger {
  const keep = (message: string): void => void complaints.push(message);
  return { ...createLogger('silent'), warn: keep, warnOnce: keep, error: keep };
}

/** Whatever a page complains of or asks of others, as it comes. */
function complaintsOf(tab: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  tab.on('request', (request) => {
    if (!/^(?:data|blob|about):/u.test(request.url()) && !request.url().startsWith(address)) complaints.push(`asks for ${request.url()}`);
  });
  tab.on('requestfailed', (request) => complaints.push(`did not get ${request.url()}`));
  return complaints;
}
