import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../scripts/page-faults.mjs';
import { NARROW, WIDE, withBrowser } from './browser.js';
import { drop, officersCsv, officersTable } from './files.js';

describe('your figures', () => {
  const { open } = withBrowser();

  it('describes a table that is dropped, asks what it does not say, and reads it', async () => {
    const page = await open('#/en/unodc-hr75/data');
    await drop(page, [{ name: 'training.csv', content: officersTable }]);
    await page.getByRole('heading', { name: 'Figures: training.csv' }).waitFor();
    expect(await page.locator('.description').first().innerText()).toContain('Header in row 1.');
    expect(await page.getByLabel('Column Year is read as').inputValue()).toBe('period');
    expect(await page.getByLabel('Column Country is read as').inputValue()).toBe('place');
    await page.getByLabel('What is counted').selectOption('unodc-hr75/m.officers-trained');
    // the unit of the measure, which need not be typed
    expect(await page.getByLabel('Unit', { exact: true }).inputValue()).toBe('officer');
    await page.getByLabel('What the figures speak about').selectOption('result');
    await page.getByLabel('Title of the source').fill('Training register');
    await page.getByRole('button', { name: 'Read the figures' }).click();
    await page.getByText('2 read: 2 accepted, 0 rejected', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'See what they prove' }).click();
    await page.getByRole('link', { name: 'Train more than 3,000' }).waitFor();
    // 1,600 and 1,500 are more than 3,000
    expect(await page.locator('tr', { hasText: 'Train more than 3,000' }).innerText()).toContain('3,100 officers');
  });

  it('takes a workbook that is chosen', async () => {
    const content = await writeXlsx({
      sheets: [
        {
          name: 'Training',
          rows: [
            ['Year', 'Country', 'Officers trained'],
            [2024, 'Kenya', 1600],
            [2025, 'Kenya', 1500],
          ],
        },
      ],
    });
    const page = await open('#/en/unodc-hr75/data');
    await page.getByLabel('Choose a file').setInputFiles({ name: 'training.xlsx', mimeType: '', buffer: Buffer.from(content) });
    await page.getByRole('heading', { name: 'Figures: training.xlsx' }).waitFor();
    expect(await page.locator('.description').first().innerText()).toContain('A workbook, sheet “Training”.');
  });

  it.each([
    [
      'observations of this project (JSON)',
      '[{"id":"a","measure":"unodc-hr75/m.officers-trained","value":5,"unit":"officer","role":"result","period":{"start":"2024-01-01","end":"2024-12-31"},"source":{"title":"R"}}]',
      '1 read: 1 accepted, 0 rejected',
    ],
    ['SDMX-CSV', 'DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:B(1.0),A,KE,2024,12\n', '1 read: 0 accepted, 1 rejected'],
    [
      'SDMX-JSON',
      '{"meta":{"schema":"https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json"},"data":{"dataSets":[],"structures":[]}}',
      '',
    ],
    [
      'SDMX-ML',
      '<?xml version="1.0"?><message:GenericData xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"></message:GenericData>',
      '',
    ],
    [
      'IATI',
      '<iati-activities version="2.03"><iati-activity><iati-identifier>XX-1</iati-identifier></iati-activity></iati-activities>',
      '0 read: 0 accepted, 0 rejected',
    ],
    [
      'activities in the table of this project (CSV)',
      'id,commitments,instrument,start,what_en,source_title\na,unodc-hr75/7,joint-tools,2024,Tools,Report\n',
      '1 read: 1 accepted, 0 rejected',
    ],
  ])('knows %s by how it begins, whatever the file is called', async (kind, content, counts) => {
    const page = await open('#/en/unodc-hr75/data');
    await drop(page, [{ name: 'file.bin', content }]);
    await page.locator('.pile').waitFor();
    const text = await page.locator('.pile').innerText();
    expect(text).toContain(kind);
    expect(text).toContain(counts);
  });

  it('gives each series of SDMX its measure', async () => {
    const page = await open('#/en/unodc-hr75/data');
    const content = 'DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:B(1.0),A,KE,2024,12\n';
    await drop(page, [{ name: 'sdmx.csv', content }]);
    await page.getByLabel('What is counted').selectOption('unodc-hr75/m.officers-trained');
    await page.getByLabel('What the figures speak about').selectOption('result');
    await page.getByRole('button', { name: 'Read the figures' }).click();
    await page.getByText('1 read: 1 accepted, 0 rejected', { exact: true }).waitFor();
  });

  it('says what is wrong by cause and by row, and how to mend it, in both languages', async () => {
    const page = await open('#/en/unodc-hr75/data');
    const spoilt = `${officersCsv}bad,unodc-hr75/m.officers-trained,many,officer,2024-01-01,2024-12-31,result,R\nworse,unodc-hr75/m.officer-trained,5,officer,2024-01-01,2024-12-31,result,R\n`;
    await drop(page, [{ name: 'spoilt.csv', content: spoilt }]);
    await page.getByText('4 read: 2 accepted, 2 rejected', { exact: true }).waitFor();
    await page.getByText('Row by row (2)').click();
    // the header is row 1
    const rows = await page.locator('.issues table tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t')[0])).toEqual(['4', '5']);
    expect(rows[0]).toContain('not-a-number');
    expect(rows[1]).toContain('unodc-hr75/m.officers-trained');
    await page.getByRole('link', { name: 'Français', exact: true }).click();
    await page.getByText('4 lus').waitFor();
    const causes = await page.locator('.causes').first().innerText();
    expect(causes).toContain('Erreur');
    expect(causes).not.toContain('En anglais');
  });

  it('asks of a mark what it means, and reads it as answered', async () => {
    const page = await open('#/en/unodc-hr75/data');
    await page.getByText('Paste a table').click();
    await page.getByLabel('The table, as copied').fill('Year;Officers trained\n2022;1 204\n2023;980\n2024;1 600\n2025;-\n');
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByLabel('It means (-)').selectOption('nought');
    await page.getByLabel('What is counted').selectOption('unodc-hr75/m.officers-trained');
    await page.getByLabel('What the figures speak about').selectOption('result');
    await page.getByLabel('Title of the source').fill('Register');
    await page.getByRole('button', { name: 'Read the figures' }).click();
    await page.getByText('4 read: 4 accepted, 0 rejected', { exact: true }).waitFor();
  });

  it.each([
    ['an error page', '<!doctype html><title>404</title>'],
    ['a PDF', '%PDF-1.7\n'],
    ['nothing at all', ''],
    ['bytes of no kind', Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256)],
  ])('says what a file is that holds no table: %s', async (_what, content) => {
    const page = await open('#/en/unodc-hr75/data');
    await drop(page, [{ name: 'file', content }]);
    await page.locator('.pile .issues, .pile .notice, .pile .description').first().waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
  });

  it('shows markup in a file as text', async () => {
    const page = await open('#/en/unodc-hr75/data');
    const markup = '<img src=x onerror=alert(1)>';
    await drop(page, [{ name: `${markup}.csv`, content: `${markup};Year;Officers\n${markup};2024;${markup}\n${markup};2025;3\n` }]);
    await page.locator('.pile').waitFor();
    expect(await page.locator('.pile h2').innerText()).toContain(markup);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('gives up the file before when a second is dropped, and keeps figures and activities side by side', async () => {
    const page = await open('#/en/unodc-hr75/data');
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `r${String(at)},unodc-hr75/m.officers-trained,1,officer,2024-01-01,2024-12-31,context,R`,
    );
    const long = `${officersCsv}${rows.join('\n')}\n`;
    await drop(page, [{ name: 'long.csv', content: long }]);
    await drop(page, [{ name: 'short.csv', content: officersCsv }]);
    await page.getByRole('heading', { name: 'Figures: short.csv' }).waitFor();
    const activity = 'id,commitments,instrument,start,what_en,source_title\na,unodc-hr75/7,joint-tools,2024,Tools,Report\n';
    await drop(page, [{ name: 'done.csv', content: activity }]);
    await page.getByRole('heading', { name: 'Activities: done.csv' }).waitFor();
    expect(await page.locator('.pile h2').allInnerTexts()).toEqual(['Figures: short.csv', 'Activities: done.csv']);
  });

  it.each([
    ['wide', WIDE, 'light'],
    ['narrow and dark', NARROW, 'dark'],
  ] as const)('is free of what axe can find, %s', async (_screen, viewport, colorScheme) => {
    const page = await open('#/fr/unodc-hr75/data', { viewport, colorScheme });
    await drop(page, [{ name: 'formation.csv', content: `${officersTable}2026;Kenya;-\n` }]);
    await page.locator('.description').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await pageFaults(page)).toEqual([]);
  });
});
