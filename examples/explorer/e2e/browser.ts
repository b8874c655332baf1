import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../scripts/chromium.mjs';

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

/** Opens the page at a hash, and holds it to account until the test ends. */
export interface Opening {
  /** The page, once its first heading is there. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * One Chromium for the tests of a file. A page that a test opens runs under its own policy; where it throws, writes an error to the console or asks anything
 * of another server, the test fails.
 */
export function withBrowser(): Opening {
  let browser: Browser;
  const strays: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }), args: CHROMIUM_FLAGS });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(strays.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    open: async (hash = '', options = {}) => {
      const address = inject('page');
      const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB', acceptDownloads: true, ...options });
      // a machine may have much else to do
      context.setDefaultTimeout(90_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => strays.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') strays.push(message.text());
      });
      page.on('dialog', (dialog) => {
        strays.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) strays.push(`asks for ${url}`);
      });
      await page.goto(`${address}${hash}`);
      await page.locator('h1').first().waitFor();
      return page;
    },
  };
}
