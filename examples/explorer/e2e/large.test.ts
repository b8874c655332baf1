import { describe, expect, it } from 'vitest';
import { withBrowser } from './browser.js';
import { drop } from './files.js';

const ROWS = 100_000;

/** A long file: one figure a day and place, of a measure that pledge 7 counts. */
function longFile(): string {
  const header = 'id,measure,value,unit,period_start,period_end,place,role,source_title';
  const places = ['KE', 'UG', 'FR', 'DE', 'TD', 'NG', 'GH', 'SN', 'ML', 'NE'];
  const first = Date.UTC(2000, 0, 1);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const day = new Date(first + Math.floor(at / places.length) * 86_400_000).toISOString().slice(0, 10);
    return `r${String(at)},unodc-hr75/m.officers-trained,1,officer,${day},${day},${places[at % places.length] ?? ''},result,Register`;
  });
  return `${header}\n${rows.join('\n')}\n`;
}

describe('100,000 rows', () => {
  const { open } = withBrowser();

  it('are read and evaluated off the main thread, with progress, while the page answers', async () => {
    const page = await open('#/en/unodc-hr75/data');
    await page.evaluate(() => {
      const kept = globalThis as unknown as { longest: number; shares: number[] };
      kept.longest = 0;
      kept.shares = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
      }).observe({ type: 'longtask' });
      new MutationObserver(() => {
        const bar = document.querySelector<HTMLProgressElement>('.reading progress');
        if (bar !== null && bar.position > 0) kept.shares.push(bar.position);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    // the file is handed over before the watch begins: a test writes it, where a person has it
    await page.evaluate((text) => {
      (globalThis as unknown as { file: File }).file = new File([text], 'long.csv');
    }, longFile());
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      const kept = globalThis as unknown as { longest: number; file: File };
      kept.longest = 0;
      const carried = new DataTransfer();
      carried.items.add(kept.file);
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    });
    await page.locator('.reading').waitFor();
    // while it reads, another view opens
    await page.getByRole('link', { name: 'Browse' }).click();
    await page.locator('.results').waitFor();
    await page.getByRole('link', { name: 'Your figures' }).click();
    await page.getByText('100,000 read: 100,000 accepted, 0 rejected', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'See what they prove' }).click();
    await page.locator('.targets').waitFor();
    await page.getByRole('link', { name: 'Train more than 3,000' }).click();
    await page.locator('.sentences').waitFor();
    const { longest, shares } = await page.evaluate(() => {
      const { longest: ms, shares: told } = globalThis as unknown as { longest: number; shares: number[] };
      return { longest: ms, shares: told };
    });
    console.log(`The longest task of the page while 100,000 rows were read and evaluated: ${String(Math.round(longest))} ms.`);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share, at) => at === 0 || share >= (shares[at - 1] ?? 0))).toBe(true);
  });

  it('are given up at a word', async () => {
    const page = await open('#/en/unodc-hr75/data');
    await drop(page, [{ name: 'long.csv', content: longFile() }]);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.reading').waitFor({ state: 'detached' });
    expect(await page.locator('.pile, .failure').count()).toBe(0);
  });
});
