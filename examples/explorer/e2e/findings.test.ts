import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../scripts/page-faults.mjs';
import { NARROW, WIDE, withBrowser } from './browser.js';
import { drop, officersCsv } from './files.js';

describe('findings', () => {
  const { open } = withBrowser();
  const withOfficers = async (): Promise<Page> => {
    const page = await open('#/en/unodc-hr75/data');
    await drop(page, [{ name: 'officers.csv', content: officersCsv }]);
    await page.getByRole('link', { name: 'See what they prove' }).click();
    await page.locator('.targets').waitFor();
    return page;
  };
  const row = (page: Page): Promise<string> => page.locator('tr', { hasText: 'Train more than 3,000' }).innerText();

  it('are those of the last day of the figures, and move with the day', async () => {
    const page = await withOfficers();
    expect(await page.getByLabel('Day of the verdict').inputValue()).toBe('2025-12-31');
    // 1,600 and 1,500, and more than 3,000 were promised by that day
    expect(await row(page)).toContain('Kept');
    await page.getByLabel('Day of the verdict').fill('2024-12-31');
    // at half of the time 1,600 of the 1,502 that were to be expected
    await page.getByText('1 verdict moved:').or(page.getByText('verdicts moved:')).waitFor();
    expect(await page.locator('.moved').innerText()).toContain('“Kept” became “On track”');
    expect(page.url()).toContain('asOf=2024-12-31');
    await page.goBack();
    await page.locator('.moved', { hasText: '“On track” became “Kept”' }).waitFor();
  });

  it('move with what was known', async () => {
    const page = await withOfficers();
    // the figure of 2025 is known from the day on which that year ended
    await page.getByLabel('As known on').fill('2025-12-30');
    await page.locator('.moved', { hasText: '“Kept” became' }).waitFor();
    expect(await row(page)).not.toContain('3,100');
  });

  it('move with the reading and the pace, and say why', async () => {
    const page = await open('#/en/unodc-hr75/data');
    // the example of readings in the documentation: 500 officers in the last days of 2023 count under one reading alone
    const rows = `early,unodc-hr75/m.officers-trained,500,officer,2023-12-11,2023-12-31,result,R\nlate,unodc-hr75/m.officers-trained,1300,officer,2024-01-01,2024-12-31,result,R\n`;
    const [header = ''] = officersCsv.split('\n');
    await drop(page, [{ name: 'officers.csv', content: `${header}\n${rows}` }]);
    await page.getByRole('link', { name: 'See what they prove' }).click();
    await page.getByRole('link', { name: 'Train more than 3,000' }).click();
    await page.locator('.verdict', { hasText: 'At risk' }).waitFor();
    // who hears the page is where the target begins
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Train more than 3,000');
    await page.getByRole('radio', { name: 'Two years from the pledge date' }).click();
    await page.locator('.verdict', { hasText: 'On track' }).waitFor();
    expect(page.url()).toContain('reading=unodc-hr75/7.a~from-pledge-date');
    expect(await page.locator('.sentences').innerText()).toContain('1,800 officers');
    await page.goBack();
    await page.locator('.verdict', { hasText: 'At risk' }).waitFor();
    // 1,300 of the 1,502 expected are 87 per cent: enough from 80 on
    await page.goto(page.url().replace('target=', 'method=80-60&target='));
    await page.locator('.verdict', { hasText: 'On track' }).waitFor();
    expect(await page.locator('.sentences').innerText()).toContain('87%');
  });

  it('show the evidence, what is left out and why, and what would settle it', async () => {
    const page = await open('#/en/unodc-hr75/data');
    const planned = 'plan,unodc-hr75/m.officers-trained,900,officer,2024-01-01,2024-12-31,target,Work plan\n';
    await drop(page, [{ name: 'officers.csv', content: `${officersCsv.split('\n').slice(0, 2).join('\n')}\n${planned}` }]);
    await page.getByRole('link', { name: 'See what they prove' }).click();
    await page.getByRole('link', { name: 'Train more than 3,000' }).click();
    await page.getByText('Figures used (1)').waitFor();
    expect(await page.locator('.evidence').first().innerText()).toContain('Annual report 2024');
    await page.getByText('Figures left out (1)').click();
    expect(await page.locator('.evidence').last().innerText()).toContain('900 officers');
    const pictures = page.locator('article img');
    expect(await pictures.count()).toBe(2);
    expect(await pictures.first().getAttribute('alt')).toContain('1,600 officers');
    expect(await pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0))).toEqual([true, true]);
  });

  it('limit themselves to a place, and say what cannot be judged by it', async () => {
    const page = await open('#/en/unodc-hr75/findings?scope=KE');
    await page.getByRole('button', { name: 'Take the published figures' }).click();
    // a pledge of an organisation is not judged by one country
    await page.getByText('27 targets cannot be judged').waitFor();
    await page.getByLabel('Place', { exact: true }).selectOption('');
    await page.locator('.targets').waitFor();
    expect(await page.locator('.targets tbody tr').count()).toBe(27);
  });

  it('follow the figures to the other framework and to the other language', async () => {
    const page = await open('#/en/unodc-hr75/findings');
    await page.getByRole('button', { name: 'Take the published figures' }).click();
    await page.locator('.targets').waitFor();
    await page.getByLabel('Framework').selectOption('eu-hrdap-2020');
    await page.getByRole('link', { name: 'Français', exact: true }).click();
    await page.getByText(/^Situation au/).waitFor();
    await page.locator('.targets').waitFor();
    expect(await page.locator('.targets').innerText()).not.toMatch(/\b(?:nothing|Promised)\b/);
    await page.getByRole('link', { name: 'Parcourir' }).click();
    await page.locator('.results').waitFor();
  });

  for (const [name, viewport, colorScheme, lang] of [
    ['wide', WIDE, 'light', 'en'],
    ['narrow, dark, in French', NARROW, 'dark', 'fr'],
  ] as const) {
    it(`are free of what axe can find, ${name}`, async () => {
      const page = await open(`#/${lang}/unodc-hr75/findings`, { viewport, colorScheme });
      await page.locator('.absence button').click();
      await page.locator('.targets').waitFor();
      await page.locator('.pictures').first().waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await pageFaults(page)).toEqual([]);
      await page.locator('.targets a', { hasText: /3[\s,\u202f\u00a0]000/ }).click();
      await page.locator('.sentences').waitFor();
      expect(await pageFaults(page)).toEqual([]);
    });
  }
});
