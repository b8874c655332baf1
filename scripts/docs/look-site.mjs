import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.mjs';
import { pageFaults } from '../page-faults.mjs';

/**
 * `npm run docs:look`: opens the built site from the disk in Chromium, as a reader does. Types what people look for into the search and holds
 * what comes first; runs axe over a page of each kind, wide and narrow, light and dark; writes pictures into reports/look-site. Exits 1 where
 * something is not found, axe finds a fault, a page is wider than its screen, or a page asks another host.
 */
const SEARCHES = [
  ['index.html', 'evaluateTarget', /^api\/targets\/evaluateTarget\.html$/u],
  ['index.html', 'torture', /^frameworks\/eu-hrdap-2020\.html#/u],
  ['index.html', 'death penalty', /^frameworks\/eu-hrdap-2020\.html#eu-hrdap-2020\/1\.1\.1$/u],
  ['frameworks/unodc-hr75.fr.html', 'peine de mort', /^frameworks\/eu-hrdap-2020\.fr\.html#eu-hrdap-2020\/1\.1\.1$/u],
  ['index.html', 'SDMX', /sdmx/iu],
  ['index.html', 'third language', /languages|third-language/u],
  ['index.html', 'unodc-hr75/7.a', /^frameworks\/unodc-hr75\.html#unodc-hr75\/7$/u],
  ['index.html', '1.5.1', /^frameworks\/eu-hrdap-2020\.html#eu-hrdap-2020\/1\.5\.1$/u],
  ['index.html', 'statuses of an evaluation', /evaluation/u],
  ['index.html', 'readObservatonsCsv', /readObservationsCsv/u],
];
const PAGES = [
  'index.html',
  'exports.html',
  'targets/evaluation.html',
  'taxonomy/targets.fr.html',
  'frameworks/unodc-hr75.html',
  'frameworks/unodc-hr75.fr.html',
  'frameworks/eu-hrdap-2020.html',
  'api/targets/index.html',
  'api/targets/evaluateTarget.html',
  'api/core/Observation.html',
];
const SCREENS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 780 } };

const root = join(import.meta.dirname, '..', '..');
const site = join(root, 'docs', 'site');
const pictures = join(root, 'reports', 'look-site');
const base = pathToFileURL(`${site}/`).href;

/** The addresses that a search gives, the best first, as a reader who types sees them. */
async function found(browser, start, query) {
  const page = await browser.newPage();
  await page.goto(base + start);
  await page.keyboard.press('/');
  await page.fill('#site-search-input', query);
  await page.waitForFunction(() => /result|résultat|Nothing/u.test(document.getElementById('site-search-status').textContent));
  const links = await page.$$eval('#site-search-results a', (anchors) => anchors.map((anchor) => anchor.href));
  // Enter leads to the first of them
  if (links.length > 0) {
    await page.keyboard.press('Enter');
    await page.waitForURL(links[0]);
  }
  await page.close();
  return links.map((link) => decodeURI(link.slice(base.length)));
}

async function faultsOf(browser, path, size, colorScheme) {
  const page = await browser.newPage({ viewport: SCREENS[size], colorScheme });
  const strays = [];
  page.on('pageerror', (error) => strays.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) strays.push(`asks for ${request.url()}`);
  });
  await page.goto(base + path);
  await page.waitForFunction(() => document.querySelector('#tsd-nav-container a') !== null);
  // typedoc leaves out levels between the name of an export and its parameters, which its style sheet depends on
  const faults = await pageFaults(page, { except: ['heading-order'] });
  const name = path.replace(/\.html$/u, '').replaceAll('/', '-');
  await page.screenshot({ path: join(pictures, `${name}.${size}.${colorScheme}.png`) });
  await page.close();
  return [...faults, ...strays];
}

let faults = 0;
function say(name, problems) {
  faults += problems.length;
  console.log(`${name}: ${problems.length === 0 ? 'no fault' : problems.join('; ')}`);
}

if (!existsSync(site)) throw new Error('There is no site: npm run docs.');
if (chromiumPath === undefined) throw new Error('There is no Chromium where systems put one; set CHROMIUM to its path.');
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_FLAGS });
for (const [start, query, expected] of SEARCHES) {
  const [first = 'nothing', ...others] = await found(browser, start, query);
  say(
    `search “${query}” (${String(others.length + 1)})`,
    expected.test(first) ? [] : [`comes to ${[first, ...others.slice(0, 4)].join(', ')}`],
  );
}
for (const path of PAGES) {
  for (const [size, colorScheme] of [
    ['wide', 'dark'],
    ['narrow', 'light'],
  ]) {
    say(`${path} ${size} ${colorScheme}`, await faultsOf(browser, path, size, colorScheme));
  }
}
await browser.close();
console.log(`${String(faults)} faults; pictures in ${relative(process.cwd(), pictures)}`);
if (faults > 0) process.exitCode = 1;
