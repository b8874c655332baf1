import { describe, expect, it } from 'vitest';
import { faultsOf, NARROW, WIDE, withBrowser } from './browser.js';

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
          expect(await faultsOf(page)).toEqual([]);
        });
      }
    }
  }

  it('keeps its marks where the reader’s system sets the colours', async () => {
    const page = await open('#/en/unodc-hr75/browse?item=unodc-hr75/7', { forcedColors: 'active' });
    expect(await faultsOf(page)).toEqual([]);
  });
});
