import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../scripts/page-faults.mjs';
import { NARROW, WIDE, withBrowser } from './browser.js';

const PAGES = {
  'the plan': '#/en/eu-hrdap-2020/browse',
  'the pledges, in French': '#/fr/unodc-hr75/browse',
  'a search with a filter': '#/en/eu-hrdap-2020/browse?q=torture&theme=torture',
  'a search without a result': '#/en/eu-hrdap-2020/browse?q=unicorn',
  'a link that holds nonsense': '#/en/eu-hrdap-2020/browse?theme=unicorns&item=nothing',
  'an action': '#/en/eu-hrdap-2020/browse?item=eu-hrdap-2020/1.1.5',
  'a list of means, in French': '#/fr/eu-hrdap-2020/browse?item=eu-hrdap-2020/m.1',
  'a pledge with two targets, in French': '#/fr/unodc-hr75/browse?item=unodc-hr75/7',
  'your figures, before any are loaded': '#/en/unodc-hr75/data',
  'findings, before any figures are loaded': '#/en/unodc-hr75/findings',
  'a report, before any figures are loaded': '#/en/unodc-hr75/report',
};

describe('every view is free of what axe can find, and fits its screen', () => {
  const { open } = withBrowser();
  for (const [name, hash] of Object.entries(PAGES)) {
    for (const [screen, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`${name}, ${screen}, ${colorScheme}`, async () => {
          const page = await open(hash, { viewport, colorScheme });
          await page.locator('.loading').waitFor({ state: 'detached' });
          // what is folded away is read too
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await pageFaults(page)).toEqual([]);
        });
      }
    }
  }

  for (const [screen, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`the published figures, what they prove and their report, ${screen}, ${colorScheme}`, async () => {
        const page = await open('#/en/unodc-hr75/data', { viewport, colorScheme });
        const faults: string[] = [];
        const look = async (where: string): Promise<void> => {
          await page.locator('.loading').waitFor({ state: 'detached' });
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
          });
          faults.push(...(await pageFaults(page)).map((fault) => `${where}: ${fault}`));
        };
        await page.getByRole('button', { name: 'Take the published figures' }).click();
        await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
        await look('data');
        const views = page.getByRole('navigation', { name: 'Views' });
        await views.getByRole('link', { name: 'Findings' }).click();
        await page.getByRole('heading', { name: 'Each target' }).waitFor();
        await look('findings');
        await page.locator('main a[href*="target=unodc-hr75/7.a"]').first().click();
        await page.locator('main svg').first().waitFor();
        await look('one target');
        await views.getByRole('link', { name: 'Browse' }).click();
        await page.locator('.results a.item').nth(6).click();
        await page.locator('.item-page .status').first().waitFor();
        await look('a pledge with its findings');
        await views.getByRole('link', { name: 'Report' }).click();
        await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
        await look('report');
        expect(faults).toEqual([]);
      });
    }
  }

  it('keeps its marks where the reader’s system sets the colours', async () => {
    const page = await open('#/en/unodc-hr75/browse?item=unodc-hr75/7', { forcedColors: 'active' });
    expect(await pageFaults(page)).toEqual([]);
  });
});
