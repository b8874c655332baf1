import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from './browser.js';

describe('browse', () => {
  const { open } = withBrowser();
  const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
  const hash = (page: Page): string => new URL(page.url()).hash;

  it('begins in the language of the reader, with all 119 commitments of the plan', async () => {
    const page = await open('', { locale: 'fr-FR' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.getByRole('status').innerText()).toBe('119 engagements');
  });

  it('finds by words and filters by facets, and says each in the address', async () => {
    const page = await open('#/en/unodc-hr75/browse');
    expect(await page.getByRole('status').innerText()).toBe('19 commitments');
    await page.getByRole('searchbox').fill('trafficking');
    await page.waitForURL(/q=trafficking/);
    await page.getByText(/items found for “trafficking”/).waitFor();
    expect(await page.locator('.results a.item').first().innerText()).toContain('trafficking');
    await page.getByRole('searchbox').fill('');
    await page.waitForURL((url) => !url.hash.includes('q='));
    // of the pledges, 1, 12 and 13 are about children: the documentation of the taxonomy says so
    await page.getByRole('checkbox', { name: /^Children/ }).click();
    await page.waitForURL(/group=children/);
    await page.getByText('3 of 19').waitFor();
    expect(await page.locator('.results a.item .notation').allInnerTexts()).toEqual(['1', '12', '13']);
    await page.getByRole('button', { name: 'Remove Group of people: Children' }).click();
    await page.getByText('19 commitments').waitFor();
  });

  it('opens an item, goes back to the same list and forward again', async () => {
    const page = await open('#/en/eu-hrdap-2020/browse?theme=death-penalty');
    const label = await page.locator('.results a.item .label').first().innerText();
    await page.locator('.results a.item').first().click();
    await page.locator('.item-page').waitFor();
    expect(await heading(page)).toBe(label);
    expect(await page.title()).toContain(label);
    await page.goBack();
    await page.locator('.results').waitFor();
    expect(hash(page)).toBe('#/en/eu-hrdap-2020/browse?theme=death-penalty');
    await page.goForward();
    await page.locator('.item-page').waitFor();
    expect(await heading(page)).toBe(label);
  });

  it('says what the other framework has for the same words, and leads there', async () => {
    const page = await open('#/en/unodc-hr75/browse?q=death+penalty&theme=corruption');
    await page.getByRole('link', { name: /in the other framework/ }).click();
    await page.waitForURL(/eu-hrdap-2020\/browse\?q=death\+penalty$/);
    await page.getByRole('link', { name: /^1\.1\.1 / }).waitFor();
  });

  it('finds the list where it was left', async () => {
    const page = await open('#/en/eu-hrdap-2020/browse');
    const last = page.locator('.results a.item').last();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await last.click();
    await page.locator('.item-page').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.locator('.results').waitFor();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 50, before);
  });

  it('shows of an item its standards, links, indicators, targets and readings', async () => {
    const page = await open('#/en/eu-hrdap-2020/browse?item=eu-hrdap-2020/1.1.5');
    await page.getByText('Parties to the Istanbul Convention').waitFor();
    const text = await page.locator('.item-page').innerText();
    // the facets of action 1.1.5 as they stand in the data of the taxonomy
    for (const words of ['named in the text', 'CETS 210', '5.2', 'Proposed by this project', 'Sexual and gender-based violence']) {
      expect(text).toContain(words);
    }
    const pledge = await open('#/en/unodc-hr75/browse?item=unodc-hr75/7');
    // the sentence stands in the README of the repository
    await pledge.getByText('Promised: more than 3,000 officers in total, 2024–2025').waitFor();
    await pledge.locator('.statement', { hasText: 'unodc-hr75/7.a' }).locator('summary').last().click();
    await pledge.getByRole('button', { name: 'Evaluate by this reading' }).first().click();
    expect(hash(pledge)).toContain('reading=unodc-hr75/7.a~from-pledge-date');
  });

  it('changes the language of the whole page and keeps its state', async () => {
    const page = await open('#/en/unodc-hr75/browse?item=unodc-hr75/13');
    await page.getByRole('link', { name: 'Français', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Élaborer un plan d’action' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(hash(page)).toBe('#/fr/unodc-hr75/browse?item=unodc-hr75/13');
    expect(await heading(page)).toBe('Élaborer un plan d’action pour prévenir les abus sexuels d’enfants en ligne');
  });

  it.each([
    ['in each place', '#/xx/none/nowhere?item=a&theme=<img src=x onerror=alert(1)>'],
    [
      'in ids and dates',
      '#/en/unodc-hr75/browse?item=eu-hrdap-2020/1.1&theme=unicorns&asOf=2024-02-31&reading=x~y&__proto__=1&constructor=2',
    ],
    ['in what is encoded', '#/en/eu-hrdap-2020/findings?target=javascript:alert(1)&knownAt=yesterday&%E0%A4%A=%'],
    ['a thousand times over', `#/en/eu-hrdap-2020/browse?${'theme=torture&'.repeat(1000)}`],
  ])('opens whatever stands in the address, and says what it left out: nonsense %s', async (_where, nonsense) => {
    const page = await open(nonsense);
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').innerText()).toContain('does not know');
    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.locator('.notice').waitFor({ state: 'detached' });
  });

  it('loads for its first list one framework in one language, and neither the worker nor what an item needs', async () => {
    const page = await open();
    await page.locator('.results a.item').first().waitFor();
    const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const names = [...new Set(urls.map((url) => new URL(url).pathname))].filter((name) => name.startsWith('/assets/'));
    const bytes = names.map((name) => gzipSync(readFileSync(`${import.meta.dirname}/../dist${name}`)).length);
    const named = (part: RegExp): number => names.filter((name) => part.test(name)).length;
    expect([named(/\/en-/), named(/\/fr-/), named(/\/structure-/), named(/\/worker-/), named(/\/item-/)]).toEqual([1, 0, 1, 0, 0]);
    // React makes up a third of it; 190 kB when it was first measured, with room for the words of a view
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(220_000);
  });

  it('is worked with the keyboard alone', async () => {
    const page = await open('#/en/unodc-hr75/browse');
    const focused = (): Promise<string> => page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
    const press = async (key: string, times = 1): Promise<void> => {
      for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
    };
    await press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(hash(page)).toBe('#/en/unodc-hr75/browse');
    // the search, then on to the first item of the list
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('prison');
    await page.waitForURL(/q=prison/);
    const first = page.locator('.results a.item').first();
    for (let steps = 0; steps < 200 && !(await first.evaluate((link) => link === document.activeElement)); steps += 1) await press('Tab');
    await press('Enter');
    await page.locator('.item-page').waitFor();
    // who hears the page is told what was opened
    expect(await focused()).toBe(await heading(page));
  });
});
