import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { inFolder, runCommand } from './testing/run-command.js';

/**
 * Estonia's population on 1 January, of Eurostat's table tps00001 (https://ec.europa.eu/eurostat/databrowser/view/tps00001), in the form in which its
 * service gives SDMX-CSV.
 */
const population = `DATAFLOW,LAST UPDATE,freq,indic_de,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:TPS00001(1.0),09/12/21 23:00:00,A,JAN,EE,2015,1314870,b
ESTAT:TPS00001(1.0),09/12/21 23:00:00,A,JAN,EE,2020,1328889,
`;

/** Officers at one course, https://www.unodc.org/pakistan/en/stories/advancing-counterterrorism-capacities_-unodc-pakistans-practical-training.html, as an IATI file would give them. */
const officers = `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03"><iati-activity><iati-identifier>XM-EXAMPLE-1</iati-identifier><result type="1"><indicator measure="1">
<title><narrative xml:lang="en">Officers trained</narrative></title>
<period><period-start iso-date="2024-02-22"/><period-end iso-date="2024-02-23"/><actual value="28"/></period>
</indicator></result></iati-activity></iati-activities>`;

describe('an exchange format', () => {
  it('is known by how it begins, and takes from the command line what it does not say', async () => {
    const typed = [
      '--measure',
      'example/m.population',
      '--unit',
      'person',
      '--role',
      'context',
      '--source-title',
      'Population on 1 January',
    ];
    const { out } = await runCommand(['check', '-', ...typed], { input: population });
    expect(out.split('\n')[0]).toBe('standard input: SDMX-CSV: 2 read, 2 accepted, 0 rejected');
    expect((await runCommand(['describe', '-'], { input: population })).out).toBe(
      'standard input is SDMX-CSV, which is read without a description.\n',
    );
  });

  it('is read with the options of its reader, from the file of the description', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'sdmx.json');
      const constants = { role: 'context', unit: 'person', source: { title: 'Population on 1 January' } };
      writeFileSync(file, JSON.stringify({ constants, measureCodes: { JAN: 'example/m.population' }, concepts: { measure: 'indic_de' } }));
      const { out } = await runCommand(['check', '-', '--description', file], { input: population });
      expect(out).toContain('2 read, 2 accepted');

      writeFileSync(file, JSON.stringify({ measureCodez: {} }));
      const { code, err } = await runCommand(['check', '-', '--description', file], { input: population });
      expect(code).toBe(3);
      expect(err).toContain(`${file}: `);
      expect(err).toContain('did you mean "measureCodes"?');
    });
  });

  it('is evaluated as a table is', async () => {
    await inFolder(async (folder) => {
      const iati = join(folder, 'results.xml');
      writeFileSync(iati, officers);
      const description = join(folder, 'iati.json');
      writeFileSync(
        description,
        JSON.stringify({ unit: 'officer', indicators: [{ where: {}, measure: 'unodc-hr75/m.officers-trained' }] }),
      );
      const args = ['evaluate', iati, '--description', description, '--framework', 'unodc-hr75', '--as-of', '2025-12-31'];
      const { code, out } = await runCommand(args);
      expect(code).toBe(0);
      expect(out).toContain('results.xml: IATI: 1 read, 1 accepted, 0 rejected');
      expect(out.split('\n').find((line) => line.startsWith('7.a'))).toContain('at least 28 officers');
    });
  });

  it('says in French what is wrong with it', async () => {
    const { out, code } = await runCommand(['check', '-', '--lang', 'fr'], { input: officers });
    expect(code).toBe(1);
    expect(out).toContain('l’entrée standard : IATI : 1 lue, 0 acceptée, 1 rejetée');
    expect(out).not.toContain('(En anglais');
  });
});
