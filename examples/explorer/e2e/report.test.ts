import { readFile } from 'node:fs/promises';
import { reportFromJson } from '@actionline/report-kit/json';
import { describeTable } from '@actionline/targets/table';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../scripts/page-faults.mjs';
import { NARROW, withBrowser } from './browser.js';
import { drop, officersCsv } from './files.js';

describe('report', () => {
  const { open } = withBrowser();
  const ordered = async (name = 'Training unit'): Promise<Page> => {
    const page = await open('#/en/unodc-hr75/data');
    await drop(page, [{ name: 'officers.csv', content: officersCsv }]);
    await page.getByText('2 read: 2 accepted, 0 rejected', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByLabel('Prepared by').fill(name);
    await page.getByLabel('Contact').fill('unit@example.org');
    return page;
  };
  const saved = async (page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`button[data-format="${format}"]`).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  it('is shown within the page, and nothing in it runs', async () => {
    const page = await ordered('<script>alert(1)</script><img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: 'Show the report' }).click();
    const report = page.frameLocator('iframe');
    await report.getByText('3,100 officers').first().waitFor();
    expect(await report.locator('body').innerText()).toContain('<script>alert(1)</script>');
    expect(await report.locator('script:not([type])').count()).toBe(0);
  });

  it('is saved in every format, and opens again', async () => {
    const page = await ordered();
    const { name, bytes } = await saved(page, 'json');
    expect(name).toBe('unodc-hr75.pledge-progress.en.json');
    const report = reportFromJson(bytes.toString());
    expect(report.ok && [report.value.asOf, report.value.preparedBy]).toEqual(['2025-12-31', 'Training unit']);
    expect((await saved(page, 'html')).bytes.toString()).toContain('3,100 officers');
    expect((await saved(page, 'md')).bytes.toString()).toContain('Training unit');
    expect((await saved(page, 'reply-csv')).bytes.toString()).toContain('unodc-hr75/');
    // a zip begins with PK and names its parts
    for (const [format, part] of [
      ['docx', 'word/document.xml'],
      ['xlsx', 'xl/workbook.xml'],
      ['reply-xlsx', 'xl/workbook.xml'],
      ['zip', 'datapackage.json'],
    ] as const) {
      const file = (await saved(page, format)).bytes;
      expect([format, file.subarray(0, 2).toString(), file.includes(part)]).toEqual([format, 'PK', true]);
    }
    // the workbook is read back by the reader that the page drops files into
    const workbook = await describeTable((await saved(page, 'xlsx')).bytes);
    expect(workbook.container.kind).toBe('xlsx');
  });

  it('asks for what it cannot do without', async () => {
    const page = await open('#/en/unodc-hr75/report');
    await page.getByRole('button', { name: 'Show the report' }).click();
    expect(await page.getByLabel('Prepared by').evaluate((field) => (field as HTMLInputElement).validity.valueMissing)).toBe(true);
    await page.getByLabel('Kind of report').selectOption('country');
    await page.getByText('A country report is about one place').waitFor();
    expect(await page.getByRole('button', { name: 'Show the report' }).isDisabled()).toBe(true);
  });

  it('is free of what axe can find, narrow and dark', async () => {
    const page = await ordered();
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Show the report' }).click();
    await page.locator('iframe').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });
});
