import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { CHROMIUM_FLAGS, chromiumPath } from './chromium.mjs';
import { pageFaults } from './page-faults.mjs';

/**
 * `node scripts/look.mjs [FOLDER]`: for people who change how a page looks. Opens every page that the examples wrote, and those that
 * stand as goldens, runs axe over it on three screens, light, dark and in the colours of the reader's system, and writes pictures and an A4
 * print of it into FOLDER, `reports/look` where none is given. Exits 1 where axe finds a fault, a page is wider than its screen, or something
 * runs or is asked for that is not in the page. Needs Chromium, at CHROMIUM or where systems put it.
 */
const SCREENS = { wide: { width: 1280, height: 900 }, middle: { width: 760, height: 1000 }, narrow: { width: 320, height: 640 } };
const COLOURS = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } };
/** A page of a hundred screens takes its time, in milliseconds. */
const SCREENSHOT_TIME = 180_000;

const root = join(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, 'reports', 'look'));

const folders = [
  ...readdirSync(join(root, 'examples')).map((example) => join(root, 'examples', example, 'out')),
  join(root, 'packages', 'report-kit', 'src', 'testing', 'goldens'),
];
const pages = folders
  .filter((folderOfPages) => existsSync(folderOfPages))
  .flatMap((folderOfPages) =>
    readdirSync(folderOfPages)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => join(folderOfPages, file)),
  );

async function look(browser, file) {
  const name = `${basename(join(file, '..', '..'))}-${basename(file, '.html')}`;
  let faults = 0;
  for (const [size, viewport] of Object.entries(SCREENS)) {
    for (const [colours, media] of Object.entries(COLOURS)) {
      // the page's own policy lets no other script in, and axe is one
      const page = await browser.newPage({ viewport, bypassCSP: true, ...media });
      const strays = [];
      page.on('dialog', (dialog) => strays.push(`dialog ${dialog.message()}`) && void dialog.dismiss());
      page.on('pageerror', (error) => strays.push(error.message));
      page.on('request', (request) => {
        if (request.url() !== pathToFileURL(file).href && !request.url().startsWith('data:')) strays.push(`asks for ${request.url()}`);
      });
      await page.goto(pathToFileURL(file).href);
      const found = [...(await pageFaults(page)), ...strays];
      faults += found.length;
      console.log(`${relative(root, file)} ${size} ${colours}: ${found.length === 0 ? 'no fault' : found.join('; ')}`);
      await page.screenshot({
        path: join(folder, `${name}.${size}.${colours}.png`),
        fullPage: colours === 'light',
        timeout: SCREENSHOT_TIME,
      });
      if (size === 'wide' && colours === 'light')
        await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', preferCSSPageSize: true, tagged: true });
      await page.close();
    }
  }
  return faults;
}

if (pages.length === 0) {
  console.error('No page is there to look at; run the examples first: npm start.');
  process.exitCode = 1;
} else if (chromiumPath === undefined) {
  console.error('There is no Chromium where systems put one; set CHROMIUM to its path.');
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_FLAGS });
  let faults = 0;
  for (const file of pages) faults += await look(browser, file);
  await browser.close();
  console.log(`${String(pages.length)} pages, ${String(faults)} faults; pictures in ${relative(process.cwd(), folder) || '.'}`);
  if (faults > 0) process.exitCode = 1;
}
