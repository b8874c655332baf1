import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { appointmentsDescription, appointmentsTable, balancedAppointments } from './testing/balanced-appointments.js';
import { inFolder, runCommand } from './testing/run-command.js';

/** A folder with a plan and a description, and the arguments that name them. */
async function withFiles<T>(
  description: object,
  work: (folder: string, described: readonly string[], plan: string) => Promise<T>,
): Promise<T> {
  return inFolder((folder) => {
    const [plan, table] = [join(folder, 'plan.json'), join(folder, 'table.json')];
    writeFileSync(plan, JSON.stringify(balancedAppointments));
    writeFileSync(table, JSON.stringify(description));
    return work(folder, ['--description', table], plan);
  });
}

// as an old spreadsheet saves it: é is E9 in Windows-1252, whose letters of French are those of ISO 8859-1
const saved = Buffer.from(appointmentsTable, 'latin1');

describe('a table with its description', () => {
  it('is evaluated against a plan written by hand, and reported, in French', async () => {
    await withFiles(appointmentsDescription, async (folder, described, plan) => {
      const asked = ['-', '--framework', plan, ...described, '--as-of', '2020-12-31', '--lang', 'fr'];
      const evaluated = await runCommand(['evaluate', ...asked], { input: saved });
      expect(evaluated.err).toBe('');
      expect(evaluated.code).toBe(0);
      expect(evaluated.out).toContain('un tableau : 3 lues, 3 acceptées, 0 rejetée');
      // 42 per cent, and 40 asked for
      expect(evaluated.out.split('\n').find((line) => line.startsWith('56.a'))).toMatch(/★ Tenu +42 % +au moins 40 %/);

      const signed = ['--prepared-by', 'Service du plan', '--contact', 'plan@example.org', '--format', 'md', '--out', folder];
      const reported = await runCommand(['report', ...asked, ...signed], { input: saved });
      expect(reported.code).toBe(0);
      const text = readFileSync(join(folder, 'loi-2012-347.pledge-progress.fr.md'), 'utf8').replace(/\s/g, ' ');
      expect(text).toContain('Rapport du Sénat n° 461 (2022-2023)');
      expect(text).toContain('42 %');
    });
  });

  it('takes from the command line what the description does not say, and nothing that a column says', async () => {
    const { constants: _constants, ...description } = appointmentsDescription;
    await withFiles(description, async (_folder, described) => {
      const typed = ['--measure', 'loi-2012-347/m.femmes', '--unit', 'percent', '--role', 'result', '--source-title', 'Rapport'];
      const input = appointmentsTable;
      expect((await runCommand(['check', '-', ...described], { input })).code).toBe(1);
      expect((await runCommand(['check', '-', ...described, ...typed], { input })).code).toBe(0);
    });
    const columns = [...appointmentsDescription.columns, { name: 'Source', is: 'source_title' }];
    await withFiles({ ...description, columns }, async (_folder, described) => {
      const { code, err } = await runCommand(['check', '-', ...described, '--source-title', 'Rapport'], { input: appointmentsTable });
      expect(code).toBe(2);
      expect(err).toContain('--source-title was given, but standard input says that itself');
    });
  });

  it('says what is wrong with a description, by its file', async () => {
    await withFiles({ ...appointmentsDescription, colums: [] }, async (folder, described) => {
      const { code, err } = await runCommand(['check', '-', ...described], { input: appointmentsTable });
      expect(code).toBe(3);
      expect(err).toContain(join(folder, 'table.json'));
      expect(err).toContain('colums');
    });
    await withFiles({}, async (folder) => {
      writeFileSync(join(folder, 'bad.json'), '{');
      const { code, err } = await runCommand(['check', '-', '--description', join(folder, 'bad.json')], { input: appointmentsTable });
      expect(code).toBe(3);
      expect(err).toContain('bad.json is no JSON');
    });
  });

  it('refuses a constant for a table that says it row by row', async () => {
    const input = 'measure,value,unit,period_start,period_end,role,source_title\n';
    const { code, err } = await runCommand(['check', '-', '--unit', 'person'], { input });
    expect(code).toBe(2);
    expect(err).toContain('--unit was given, but standard input says that itself, row by row');
    expect((await runCommand(['check', '-', '--role', 'resutl'], { input })).err).toContain('expected one of result, milestone');
  });
});

describe('describe', () => {
  it('says what a table is, what it does not say, and how to go on', async () => {
    const { code, out } = await runCommand(['describe', '-'], { input: saved });
    expect(code).toBe(0);
    expect(out).toContain('Text in windows-1252, with ";" between the cells.');
    expect(out).toContain('Header: row 3.');
    expect(out).toMatch(/^Part des femmes +value$/m);
    expect(out).toContain('Not said yet, and needed: what is counted (--measure); in which unit (--unit)');
    expect(out).toContain('give --description table.json to the other commands');

    const french = (await runCommand(['describe', '-', '--lang', 'fr'], { input: saved })).out;
    expect(french).toContain('Texte en windows-1252, les cellules séparées par « ; ».');
    expect(french).toContain('Pas encore dit, et nécessaire : ce qui est compté (--measure) ; l’unité (--unit)');
  });

  it('gives a description that reads the table, once what nobody says is typed', async () => {
    const typed = ['--measure', 'loi-2012-347/m.femmes', '--unit', 'percent', '--role', 'result', '--source-title', 'Rapport'];
    const { out } = await runCommand(['describe', '-', '--json', ...typed], { input: saved });
    await inFolder(async (folder) => {
      const table = join(folder, 'table.json');
      writeFileSync(table, out);
      const { code, out: checked } = await runCommand(['check', '-', '--description', table], { input: saved });
      expect(checked).toContain('a table: 3 read, 3 accepted, 0 rejected');
      expect(code).toBe(0);
    });
  });

  it('asks for constants only as long as they are not given, whatever else is open', async () => {
    // nothing says of which year the figures are, which is no constant to be filled in
    const input = 'Pays;Formés\nKenya;12\nOuganda;15\n';
    const asked = async (...typed: readonly string[]): Promise<unknown> => {
      const { out } = await runCommand(['describe', '-', '--json', ...typed], { input });
      const { remarks } = JSON.parse(out) as {
        readonly remarks: readonly { readonly code: string; readonly message: string; readonly values: { readonly expected: unknown } }[];
      };
      return remarks.filter(({ code }) => code === 'say-constants').map(({ message, values }) => [message.split(':')[0], values.expected]);
    };
    const some = ['--measure', 'city-2030/m.a', '--unit', 'person'];
    expect(await asked(...some)).toEqual([['No column says role, source_title', ['role', 'source_title']]]);
    expect(await asked(...some, '--role', 'result', '--source-title', 'Rapport')).toEqual([]);
  });

  it('reads a table as it looks where nobody described it, and says so', async () => {
    const typed = ['--measure', 'loi-2012-347/m.femmes', '--unit', 'percent', '--role', 'result', '--source-title', 'Rapport'];
    const { code, out } = await runCommand(['check', '-', ...typed], { input: saved });
    expect(code).toBe(0);
    expect(out).toContain('a table: 3 read, 3 accepted, 0 rejected');
    expect(out).toContain('note read-as-it-looks\n  standard input was read as it looks');
  });

  it('refuses what holds no table, with what it is', async () => {
    const { code, err } = await runCommand(['describe', '-'], { input: '%PDF-1.7 …' });
    expect(code).toBe(3);
    expect(err).toMatch(/^standard input: The file is .*PDF/);
    const french = await runCommand(['check', '-', '--lang', 'fr'], { input: '<html><body>404</body></html>' });
    expect([french.code, french.out]).toEqual([3, '']);
    expect(french.err).toMatch(/^l’entrée standard : /);
  });

  it('says of what needs no description that it needs none', async () => {
    const input = 'measure,value,unit,period_start,period_end,role,source_title\n';
    expect((await runCommand(['describe'], { input })).out).toBe(
      'standard input is observations as CSV, which is read without a description.\n',
    );
    expect(JSON.parse((await runCommand(['describe', '--json'], { input })).out)).toEqual({ kind: 'observations-csv' });
  });
});
