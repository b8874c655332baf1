import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { evaluateFramework } from '@actionline/targets';
import { readObservationsCsv } from '@actionline/targets/csv';
import { unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { commandNames, options } from './command-names.js';
import { faultyFigures, publishedFigures } from './testing/published-figures.js';
import { inFolder, runCommand } from './testing/run-command.js';

describe('help', () => {
  it.each(['en', 'fr'])('names every command, option and exit code, in %s', async (lang) => {
    const { code, out, err } = await runCommand(['--help', '--lang', lang]);
    expect([code, err]).toEqual([0, '']);
    for (const name of commandNames) expect(out).toContain(name);
    for (const exit of [0, 1, 2, 3, 4]) expect(out).toContain(`\n  ${String(exit)}  `);
    for (const name of commandNames) {
      const help = (await runCommand([name, '--help', '--lang', lang])).out;
      const own = Object.entries(options).filter(([, { commands }]) => (commands as readonly string[]).includes(name));
      for (const [option] of own) expect(help).toContain(`--${option}`);
      // two examples for each command
      expect(
        help.split('\n').filter((line) => line.includes(`actionline ${name} `) && !line.includes('Usage')).length,
      ).toBeGreaterThanOrEqual(2);
    }
  });

  it('is in the language that is asked for, headings too', async () => {
    const french = (await runCommand(['evaluate', '--help', '--lang=fr'])).out;
    expect(french).toContain('Utilisation : actionline evaluate');
    expect(french).toContain('Exemples :');
    for (const word of ['Usage:', 'Options:', 'display', 'Print']) expect(french).not.toContain(word);
    expect((await runCommand(['evaluate', '--help'])).out).toContain('Usage: actionline evaluate');
  });

  it('keeps its lines within the terminal, examples aside', async () => {
    const { out } = await runCommand(['report', '--help'], { width: 60 });
    const long = out.split('\n').filter((line) => line.length > 60 && !line.startsWith('  actionline'));
    expect(long).toEqual([]);
  });

  it('comes with the word that no command was given', async () => {
    const { code, err } = await runCommand([]);
    expect(code).toBe(2);
    expect(err).toContain('No command was given.');
    expect(err).toContain('Commands:');
  });
});

describe('wrong use', () => {
  it.each([
    [['evaluat'], 'There is no command evaluat. Did you mean evaluate?'],
    [['evaluat', '--lang', 'fr'], 'La commande evaluat n’existe pas. Vouliez-vous dire evaluate ?'],
    [['report', '--fromat', 'html'], 'There is no option --fromat here. Did you mean --format?'],
    [['report', '--fromat', 'html', '--lang', 'fr'], 'L’option --fromat n’existe pas ici. Vouliez-vous dire --format ?'],
    // a whole word for a part, a part for the whole, one dash for two, and a value behind a mark
    [['check', '--language', 'fr'], 'There is no option --language here. Did you mean --lang?'],
    [['check', '--source', 'Register'], 'There is no option --source here. Did you mean --source-title?'],
    [['check', '-framework', 'unodc-hr75'], 'There is no option -framework here. Did you mean --framework?'],
    [['evaluate', '--items=unodc-hr75/7'], 'There is no option --items here. Did you mean --item?'],
    [['evaluate', '--template', 'brief'], 'There is no option --template here; report has it.\n'],
    [['evaluate', '--template', 'brief', '--lang', 'fr'], 'L’option --template n’existe pas ici ; elle existe pour report.\n'],
    [['check', '--zzz'], 'There is no option --zzz here.\n'],
    [['check', '-', '--framework'], '--framework needs a value behind it.'],
    [['describe', 'a.csv', 'b.csv'], 'Too many files were given; expected 1.'],
    [['check', '-', '-'], 'Standard input can be read once'],
    [['check', '-', '--lang', 'de'], '--lang was "de"; expected one of en, fr.'],
    [['evaluate', '-'], '--framework is needed: what was promised'],
    [['evaluate', '-', '--framework', 'unodc'], 'expected unodc-hr75 or eu-hrdap-2020, or the name of a JSON file'],
    [['evaluate', '-', '--framework', 'unodc-hr75', '--as-of', '2025-02-30'], '--as-of was "2025-02-30"; expected a calendar date'],
    [
      ['evaluate', '-', '--framework', 'eu-hrdap-2020', '--as-of', '2025-12-31', '--item', 'eu-hrdap-2020/1.5', '--item', '1.5.1'],
      '--item was "1.5.1"; expected the id of an item of eu-hrdap-2020. Did you mean eu-hrdap-2020/1.5.1?',
    ],
    [
      ['evaluate', '-', '--framework', 'unodc-hr75', '--as-of', '2025-12-31', '--item', 'unodc-hr75/7.a', '--lang', 'fr'],
      '--item vaut « unodc-hr75/7.a » ; attendu : l’identifiant d’un élément de unodc-hr75. Vouliez-vous dire unodc-hr75/7 ?',
    ],
    [['report', '-', '--framework', 'unodc-hr75'], '--prepared-by is needed: the office that answers for the report.'],
    [['report', '-', '--framework', 'unodc-hr75', '--format', 'htm'], '--format was "htm"; expected one of html, pdf, docx'],
    [
      ['report', '-', '--framework', 'unodc-hr75', '--prepared-by', 'Desk', '--contact', 'desk', '--template', 'country'],
      '--place is needed: the template country is about one place',
    ],
  ])('%j is refused with 2', async (args, said) => {
    const { code, out, err } = await runCommand(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });

  it('does not wait for a keyboard that nobody was told to type on', async () => {
    const { code, err } = await runCommand(['check'], { isKeyboard: true });
    expect(code).toBe(2);
    expect(err).toContain('No file was given');
  });
});

describe('check', () => {
  it('is content with sound figures, and says what it took them for', async () => {
    const { code, out, err } = await runCommand(['check'], { input: publishedFigures });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('standard input: observations as CSV: 4 read, 4 accepted, 0 rejected\n\nNothing is wrong with it.\n');
  });

  it('tells each cause once, with its rows and what to do', async () => {
    const { code, out } = await runCommand(['check', '-', '--framework', 'unodc-hr75', '--as-of', '2025-12-31'], { input: faultyFigures });
    expect(code).toBe(1);
    expect(out).toContain('4 read, 2 accepted, 2 rejected');
    expect(out).toContain('error not-a-number · column value · row 2');
    expect(out).toContain('take the commas between the thousands out');
    expect(out).toContain('error unknown-measure · column measure · row 4');
    expect(out).toContain('write unodc-hr75/m.officers-trained');
  });

  it('tells it in French', async () => {
    const args = ['check', '-', '--framework', 'unodc-hr75', '--as-of', '2025-12-31', '--lang', 'fr'];
    const { code, out } = await runCommand(args, { input: faultyFigures });
    expect(code).toBe(1);
    expect(out).toContain('erreur not-a-number · colonne value · ligne 2');
    expect(out).toContain('erreur unknown-measure · colonne measure · ligne 4');
    // what is wrong, and the id that is near
    expect(out).toMatch(/« 1,029 » .*\./);
    expect(out).toContain('unodc-hr75/m.officers-trained');
  });

  it('puts the same cause in many rows together', async () => {
    const [header = '', row = ''] = publishedFigures.split('\n');
    const rows = Array.from({ length: 1000 }, (_, at) => row.replace('drugs-2024', `d${String(at)}`).replace(',29,', ',"1,029",'));
    const { out } = await runCommand(['check'], { input: [header, ...rows].join('\n') });
    expect(out).toContain('1,000 issues of 1 kind:');
    expect(out).toContain('error not-a-number · column value · 1,000 times · rows 2, 3, 4, 5, 6 and more');
    expect(out.split('\n').length).toBeLessThan(10);
  });

  it('looks at figures together where a framework is given, and names them', async () => {
    const input = publishedFigures.replace('2024-12-31,001,result,Global', '2034-12-31,001,result,Global');
    const { code, out } = await runCommand(['check', '--framework', 'unodc-hr75', '--as-of', '2025-12-31'], { input });
    expect(code).toBe(1);
    expect(out).toContain('warning future-date · column period.end · figure drugs-2024');
  });

  it('gives JSON to a program', async () => {
    const { code, out } = await runCommand(['check', '--json'], { input: faultyFigures });
    expect(code).toBe(1);
    const said = JSON.parse(out) as {
      readonly counts: unknown;
      readonly groups: readonly { readonly code: string; readonly rows: unknown }[];
    };
    expect(said.counts).toEqual({ read: 4, accepted: 3, rejected: 1 });
    expect(said.groups.map(({ code: of, rows }) => [of, rows])).toEqual([['not-a-number', [2]]]);
  });

  it('finds the mark between the cells, and reads what a French spreadsheet saves', async () => {
    const input = publishedFigures.replaceAll(',', ';');
    expect((await runCommand(['check'], { input })).out).toContain('4 read, 4 accepted');
  });

  it('shows nothing that would steer a terminal', async () => {
    const input = publishedFigures.replace('drugs-2024', '\u001b[2Jdrugs').replace(',29,', ',\u009b29\u202e,');
    const { out } = await runCommand(['check', '--framework', 'unodc-hr75', '--as-of', '2025-12-31'], { input });
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('evaluate', () => {
  const asked = ['evaluate', '-', '--framework', 'unodc-hr75', '--as-of', '2025-12-31'];

  it('prints a row for each target', async () => {
    const { code, out, err } = await runCommand(asked, { input: publishedFigures });
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('UNODC human rights pledges for Human Rights 75: as of 31 December 2025');
    const rows = out.split('\n').filter((line) => /^\d/.test(line));
    expect(rows.length).toBe(unodcPledges.targets.length);
    // 29 of 30 countries in 2024, and three years to go, of which nothing is reported yet
    expect(rows.find((row) => row.startsWith('2.a '))).toMatch(/On track +at least 29 countries +30 countries +2024–2028/);
    expect(rows.find((row) => row.startsWith('14.a '))).toMatch(/at least 30 Member States every year/);
  });

  it('prints the same in French', async () => {
    const { out } = await runCommand([...asked, '--lang', 'fr'], { input: publishedFigures });
    expect(out).toContain('situation au 31 décembre 2025');
    expect(out).toContain('l’entrée standard : observations en CSV : 4 lues');
    expect(out.split('\n').find((line) => line.startsWith('2.a '))).toMatch(/En bonne voie +au moins 29 pays +30 pays/);
  });

  it('gives the evaluation as JSON, the very one of the library', async () => {
    const { out } = await runCommand([...asked, '--json'], { input: publishedFigures });
    const { observations } = await readObservationsCsv([publishedFigures]);
    const expected = evaluateFramework(unodcPledges, observations, { asOf: '2025-12-31' });
    // an end of a range that nothing is known of is Infinity, which JSON writes as null
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('is limited to the items that are named, and says how many figures are outside', async () => {
    const limited = [...asked, '--item', 'unodc-hr75/7', '--item', 'unodc-hr75/14'];
    const { code, out } = await runCommand(limited, { input: publishedFigures });
    expect(code).toBe(0);
    // of the four figures one is about officers, which pledge 7 counts, and one about prisons, which pledge 14 counts
    expect(out).toContain('\nLimited to unodc-hr75/7, unodc-hr75/14 and what is below; 2 figures are outside.\n');
    const targets = unodcPledges.targets.filter(({ commitment }) => ['unodc-hr75/7', 'unodc-hr75/14'].includes(commitment));
    const rows = out.split('\n').filter((line) => /^\d/.test(line));
    expect(rows.map((row) => `unodc-hr75/${row.split(' ')[0] ?? ''}`)).toEqual(targets.map(({ id }) => id));
    expect(rows.find((row) => row.startsWith('7.a '))).toContain('at least 28 officers');

    const json = await runCommand([...limited, '--json'], { input: publishedFigures });
    const { evaluations } = JSON.parse(json.out) as { readonly evaluations: readonly { readonly target: string }[] };
    expect(evaluations.map(({ target }) => target)).toEqual(targets.map(({ id }) => id));
    expect(json.err).toBe('Limited to unodc-hr75/7, unodc-hr75/14 and what is below; 2 figures are outside.\n');
    expect((await runCommand([...limited, '--json', '--quiet'], { input: publishedFigures })).err).toBe('');
  });

  it('of an item holds all that is below it', async () => {
    const args = ['evaluate', '-', '--framework', 'eu-hrdap-2020', '--as-of', '2024-12-31', '--item', 'eu-hrdap-2020/1.5', '--json'];
    const { out } = await runCommand(args, { input: publishedFigures });
    const { evaluations } = JSON.parse(out) as { readonly evaluations: readonly { readonly commitment: string }[] };
    expect(evaluations.length).toBeGreaterThan(0);
    expect(evaluations.filter(({ commitment }) => !commitment.startsWith('eu-hrdap-2020/1.5.'))).toEqual([]);
  });

  it('says first that the day is today, where none is given', async () => {
    const args = ['evaluate', '-', '--framework', 'unodc-hr75'];
    const { out } = await runCommand(args, { input: publishedFigures, today: '2026-03-01' });
    expect(out.split('\n')[0]).toBe('As of 2026-03-01, which is today, since no --as-of is given.');
    const json = await runCommand([...args, '--json'], { input: publishedFigures, today: '2026-03-01' });
    expect((JSON.parse(json.out) as { readonly asOf: string }).asOf).toBe('2026-03-01');
    expect(json.err).toContain('As of 2026-03-01');
  });

  it('ends with 1 where rows were rejected, and says so beside JSON', async () => {
    const { code, err } = await runCommand([...asked, '--json'], { input: faultyFigures });
    expect(code).toBe(1);
    expect(err).toContain('2 figures were rejected and not counted');
    expect((await runCommand([...asked, '--json', '--quiet'], { input: faultyFigures })).err).toBe('');
  });

  it('says in French what keeps figures from being counted', async () => {
    const input = publishedFigures.replace('28,officer', '28,person');
    const { out } = await runCommand([...asked, '--lang', 'fr'], { input });
    expect(out).toContain('unit-mismatch · cible unodc-hr75/7.a');
    expect(out).toContain('« islamabad » : le chiffre est exprimé en « personnes », alors que l’on compte en « agents ».');
    expect(out).not.toContain('(En anglais');
  });

  it('keeps the table within a terminal', async () => {
    for (const width of [80, 120]) {
      const { out } = await runCommand([...asked, '--lang', 'fr'], { input: publishedFigures, width });
      const table = out.split('\n').slice(3);
      expect(table.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it('counts one figure of two files once, and refuses another with its id', async () => {
    await inFolder(async (folder) => {
      const [a, b] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
      writeFileSync(a, publishedFigures);
      writeFileSync(b, publishedFigures.replace(',29,', ',28,'));
      const { code, out } = await runCommand(['evaluate', a, b, '--framework', 'unodc-hr75', '--as-of', '2025-12-31']);
      expect(code).toBe(1);
      expect(out).toContain('b.csv: observations as CSV: 4 read, 3 accepted, 1 rejected');
      expect(out).toMatch(/duplicate-id · .*b\.csv · figure drugs-2024/);
      expect(out).toMatch(/same-figure · .*b\.csv · 3 times/);
      expect(out.split('\n').find((line) => line.startsWith('2.a '))).toContain('at least 29 countries');
    });
  });

  it('takes a framework of one’s own', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'framework.json');
      writeFileSync(file, JSON.stringify({ ...unodcPledges }));
      const { code } = await runCommand(['evaluate', '-', '--framework', file, '--as-of', '2025-12-31'], { input: publishedFigures });
      expect(code).toBe(0);
      writeFileSync(file, '{"id": "x"}');
      const wrong = await runCommand(['evaluate', '-', '--framework', file, '--as-of', '2025-12-31'], { input: publishedFigures });
      expect(wrong.code).toBe(3);
      expect(wrong.err).toContain('holds no sound framework');
    });
  });

  it('shows what is going on, on a terminal alone', async () => {
    const shown = await runCommand(asked, { input: publishedFigures, isTerminal: true });
    expect(shown.flashed[0]).toBe('Reading standard input…');
    expect(shown.flashed.at(-1)).toBe('');
    expect((await runCommand([...asked, '--quiet'], { input: publishedFigures, isTerminal: true })).flashed).toEqual([]);
  });
});

describe('a file', () => {
  it.each([
    ['en', 'cannot be read: there is no such file'],
    ['fr', 'ne peut être lu : ce fichier n’existe pas'],
  ])('that is not there ends with 3, in %s', async (lang, said) => {
    const { code, err } = await runCommand(['check', join('no', 'such.csv'), '--lang', lang]);
    expect(code).toBe(3);
    expect(err).toContain(said);
  });

  it('that is a folder ends with 3', async () => {
    await inFolder(async (folder) => {
      const { code, err } = await runCommand(['check', folder]);
      expect(code).toBe(3);
      expect(err).toContain('it is a folder');
    });
  });

  it('of settings may be written in UTF-16, as some shells do', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'framework.json');
      writeFileSync(file, `\ufeff${JSON.stringify(unodcPledges)}`, 'utf16le');
      const { code } = await runCommand(['check', '-', '--framework', file, '--as-of', '2025-12-31'], { input: publishedFigures });
      expect(code).toBe(0);
    });
  });
});

describe('report', () => {
  const asked = (folder: string, ...more: readonly string[]): readonly string[] => [
    ...['report', '-', '--framework', 'unodc-hr75', '--as-of', '2025-12-31', '--prepared-by', 'Planning Unit'],
    ...['--contact', 'planning@example.org', '--out', folder, ...more],
  ];

  it('writes the forms that were asked for, and says which files', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'new', 'folder');
      const args = asked(out, '--lang', 'fr', '--format', 'html,md,csv', '--template', 'brief');
      const first = await runCommand(args, { input: publishedFigures });
      expect(first.code).toBe(0);
      const page = readFileSync(join(out, 'unodc-hr75.brief.fr.html'), 'utf8');
      expect(page).toContain('lang="fr"');
      expect(page).toContain('href="unodc-hr75.brief.fr.md"');
      for (const ending of ['html', 'md', 'targets.csv', 'sources.csv'])
        expect(first.out).toContain(join(out, `unodc-hr75.brief.fr.${ending}`));

      // nothing is written over, and nothing is left half
      const again = await runCommand(args, { input: publishedFigures });
      expect(again.code).toBe(2);
      expect(again.err).toContain('Ces fichiers existent déjà');
      expect(readFileSync(join(out, 'unodc-hr75.brief.fr.html'), 'utf8')).toBe(page);

      const forced = await runCommand([...args, '--force'], { input: publishedFigures });
      expect(forced.code).toBe(0);
      expect(readFileSync(join(out, 'unodc-hr75.brief.fr.html'), 'utf8')).toBe(page);
    });
  });

  it('says in the report which rows were left out, and why', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'figures.csv');
      writeFileSync(file, faultyFigures);
      const [, , ...rest] = asked(folder, '--lang', 'fr', '--format', 'md');
      const { code } = await runCommand(['report', file, ...rest]);
      // rejected rows are told by the exit code too
      expect(code).toBe(1);
      const text = readFileSync(join(folder, 'unodc-hr75.pledge-progress.fr.md'), 'utf8').replace(/[\u00a0\u202f]/g, ' ');
      expect(text).toContain(
        'Sur quatre enregistrements lus dans le fichier « figures.csv », deux ont été retenus et deux ont été écartés en raison d’une erreur.',
      );
      expect(text).toMatch(/\| On ignore ce que le chiffre compte `unknown-measure` +\| `measure` +\| +1 \| 4 +\|/);
      // the name of a file, and no folder of anybody's machine
      expect(text).not.toContain(folder);
    });
  });

  it('refuses a folder that is a file', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'out');
      writeFileSync(file, 'kept');
      const { code, err } = await runCommand(asked(file), { input: publishedFigures });
      expect(code).toBe(2);
      expect(err).toContain('which is a file; expected a folder');
      expect(readFileSync(file, 'utf8')).toBe('kept');
    });
  });

  it('writes documents of an office and pages of paper', async () => {
    await inFolder(async (folder) => {
      const { code } = await runCommand(asked(folder, '--format', 'docx,pdf,xlsx', '--template', 'brief'), { input: publishedFigures });
      expect(code).toBe(0);
      const begins = (ending: string): string => readFileSync(join(folder, `unodc-hr75.brief.en.${ending}`), 'latin1').slice(0, 4);
      expect([begins('docx').slice(0, 2), begins('xlsx').slice(0, 2), begins('pdf')]).toEqual(['PK', 'PK', '%PDF']);
    });
  });

  it('is of one place, with the activities that are recorded', async () => {
    await inFolder(async (folder) => {
      const activities = join(folder, 'activities.csv');
      // https://www.unodc.org/pakistan/en/stories/advancing-counterterrorism-capacities_-unodc-pakistans-practical-training.html
      writeFileSync(
        activities,
        'id,commitments,instrument,places,start,what_en,source_title\nisb,unodc-hr75/7,training,PK,2024-02-22,Practical training in Islamabad,Advancing Counter-terrorism Capacities\n',
      );
      const args = asked(folder, '--template', 'country', '--place', 'PK', '--activities', activities, '--format', 'md');
      const { code, err } = await runCommand(args, { input: publishedFigures });
      expect(err).toContain('activities.csv: activities as CSV: 1 read, 1 accepted, 0 rejected');
      expect(code).toBe(0);
      expect(readFileSync(join(folder, 'unodc-hr75.country-pk.en.md'), 'utf8')).toContain('Practical training in Islamabad');
    });
  });

  it('is of the items that are named, in a file that is named after them', async () => {
    await inFolder(async (folder) => {
      const args = asked(folder, '--item', 'unodc-hr75/7', '--item', 'unodc-hr75/14', '--template', 'brief', '--format', 'json');
      expect((await runCommand(args, { input: publishedFigures })).code).toBe(0);
      const { scope, findings } = JSON.parse(readFileSync(join(folder, 'unodc-hr75.brief-7-14.en.json'), 'utf8')) as {
        readonly scope: { readonly items: readonly string[] };
        readonly findings: readonly { readonly commitment: string }[];
      };
      expect(scope.items).toEqual(['unodc-hr75/7', 'unodc-hr75/14']);
      expect(new Set(findings.map(({ commitment }) => commitment))).toEqual(new Set(scope.items));
    });
  });

  it('ends with 1 where rows were rejected, and the report is there', async () => {
    await inFolder(async (folder) => {
      const { code, err, out } = await runCommand(asked(folder), { input: faultyFigures });
      expect(code).toBe(1);
      expect(err).toContain('error not-a-number');
      expect(out).toContain('unodc-hr75.pledge-progress.en.html');
    });
  });
});
