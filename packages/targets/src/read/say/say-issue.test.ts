import type { Issue, IssueGroup } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { readActivitiesCsv } from '../csv/activities-csv.js';
import { observationsFromJson } from '../json/observations-json.js';
import { readObservationsCsv } from '../csv/observations-csv.js';
import type { ColumnDescription, TableDescription } from '../table/description.js';
import { readTable } from '../table/read-table.js';
import type { TableSource } from '../table/source.js';
import { sayIssue, sayIssueGroup } from './say-issue.js';

/** French as it is printed: "~" stands for a no-break space, "^" for a narrow one. */
const printed = (text: string): string => text.replaceAll('~', '\u00a0').replaceAll('^', '\u202f');

const measures = [{ id: 'unodc-hr75/m.officers-trained', unit: 'officer' }] as const;
const OWN = {
  measure: 'unodc-hr75/m.officers-trained',
  value: '5',
  unit: 'officer',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  place: 'KE',
  role: 'result',
  source_title: 'Report',
  dimensions: '',
  bound: '',
};

/** The first issue of a row of the observations table in which some cells say something else. */
async function ofRow(cells: Partial<typeof OWN>): Promise<Issue | undefined> {
  const row = Object.values({ ...OWN, ...cells }).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  return (await readObservationsCsv([`${Object.keys(OWN).join(',')}\n${row.join(',')}\n`], { measures })).issues[0];
}

const COLUMNS: readonly ColumnDescription[] = [
  { name: 'geo', is: 'place' },
  { name: 'year', is: 'period' },
  { name: 'value', is: 'value' },
  { name: 'unit', is: 'unit' },
  { name: 'role', is: 'role' },
  { name: 'status', is: 'status' },
  { name: 'sex', is: 'breakdown' },
  { name: 'note', is: 'note' },
];
const CONSTANTS = { measure: 'demo/m.reached', source_title: 'Report' };
const OTHERS = { geo: 'KE', year: '2024', value: '5', unit: 'person', role: 'result', status: '', sex: 'F', note: '' };

async function issuesOf(source: TableSource, more: Partial<TableDescription> = {}): Promise<readonly Issue[]> {
  const description = {
    container: { kind: 'text', delimiter: ';' } as const,
    header: { rows: [1] },
    columns: COLUMNS,
    constants: CONSTANTS,
    ...more,
  };
  return (await readTable(source, description)).issues;
}

/** The first issue of a row of somebody else's table. */
async function ofTable(cells: Partial<typeof OTHERS>): Promise<Issue | undefined> {
  const row = Object.values({ ...OTHERS, ...cells });
  return (await issuesOf(`${Object.keys(OTHERS).join(';')}\n${row.join(';')}\n`))[0];
}

const bytes = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const inLatin = (): Uint8Array => Uint8Array.of(...bytes('geo;year;value;note\nKE;2024;5;form'), 0xe9, ...bytes('s\n'));
const small = COLUMNS.filter(({ name }) => ['geo', 'year', 'value', 'note'].includes(name));
const said = { ...CONSTANTS, unit: 'person', role: 'result' };

type Case = readonly [name: string, issue: () => Promise<Issue | undefined>, english: string, french: string];
const CASES: readonly Case[] = [
  [
    'a breakdown with marks in it',
    () => ofRow({ dimensions: 'series=a (1 = YES; 0 = NO)' }),
    '“series=a (1 = YES; 0 = NO)” is not a breakdown such as sex=F;age=0-17. Put a value that has “=” or “;” in it into quotation marks: series="(1 = YES; 0 = NO)".',
    '«~series=a (1 = YES; 0 = NO)~» n’est pas une ventilation telle que sex=F;age=0-17. Placez entre guillemets droits une valeur qui contient «~=~» ou «^;~», comme ceci~: `series="(1 = YES; 0 = NO)"`.',
  ],
  [
    'a file of an older encoding read as UTF-8',
    async () =>
      (await issuesOf(inLatin(), { container: { kind: 'text', delimiter: ';', encoding: 'utf-8' }, columns: small, constants: said }))[0],
    'Once the bytes are not UTF-8 (“4;5;form�s”). Say the encoding of the file under `container.encoding`, such as `"windows-1252"` for an older file of a Western office; or save it as UTF-8.',
    'À une reprise, les octets ne relèvent pas du codage UTF-8 («~4;5;form�s~»). Indiquez le codage du fichier sous `container.encoding`, par exemple `"windows-1252"` pour un fichier ancien d’une administration d’Europe occidentale^; ou enregistrez le fichier en UTF-8.',
  ],
  [
    'a letter that was lost before',
    async () =>
      (await issuesOf(new TextEncoder().encode('geo;year;value;note\nKE;2024;5;form\ufffds\n'), { columns: small, constants: said }))[0],
    'Once a character was lost before the file was written (“4;5;form�s”), most likely because a file in Windows-1252 was read as UTF-8. Go back to the file it was made from, and read that as Windows-1252.',
    'À une reprise, un caractère a été perdu avant que le fichier ne soit écrit («~4;5;form�s~»), sans doute parce qu’un fichier en Windows-1252 a été lu comme de l’UTF-8. Revenez au fichier dont il est tiré, et lisez celui-ci comme du Windows-1252.',
  ],
  [
    'a number that M49 gives to no place',
    () => ofRow({ place: '999' }),
    '“999” is not a known place of ISO 3166-1 or UN M49, neither by its code nor by its name. Write an ISO 3166-1 code such as “KE”, “EU”, or a UN M49 number such as “001” for the world.',
    '«~999~» n’est pas un lieu connu de l’ISO 3166-1 ou de la norme M49 de l’ONU, ni par son code ni par son nom. Écrivez un code ISO 3166-1 tel que «~KE~», «~EU~», ou un numéro M49 de l’ONU tel que «~001~» pour le monde.',
  ],
  [
    'the name of a place',
    () => ofRow({ place: 'Kenya' }),
    '“Kenya” is the name of a place, and its code is expected. Write the code of each place, such as “KE” for this one.',
    '«~Kenya~» est le nom d’un lieu, alors que son code est attendu. Écrivez le code de chaque lieu, ici «~KE~».',
  ],
  [
    'a minus sign of typography',
    () => ofRow({ value: '−5' }),
    '“−5” is not a number such as 12000 or 0.5. Write the minus sign as a hyphen in front of the digits, as in -5.',
    '«~−5~» n’est pas un nombre tel que 12000 ou 0.5. Écrivez le signe moins sous forme de trait d’union devant les chiffres, comme dans -5.',
  ],
  [
    'brackets',
    () => ofRow({ value: '(1,234)' }),
    '“(1,234)” is not a number such as 12000 or 0.5. Write a minus sign in front of the digits if that is what the brackets mean; if not, write the number alone and say in `note` what they mean.',
    '«~(1,234)~» n’est pas un nombre tel que 12000 ou 0.5. Écrivez un signe moins devant les chiffres si tel est le sens des parenthèses^; sinon, écrivez le nombre seul et dites dans `note` ce qu’elles signifient.',
  ],
  [
    'a minus sign behind',
    () => ofRow({ value: '1234-' }),
    '“1234-” is not a number such as 12000 or 0.5. Put the minus sign in front of the digits, as in -5.',
    '«~1234-~» n’est pas un nombre tel que 12000 ou 0.5. Placez le signe moins devant les chiffres, comme dans -5.',
  ],
  [
    'a dash',
    () => ofRow({ value: '-' }),
    '“-” is not a number such as 12000 or 0.5. Write 0 if the source means nought by it; if it means that there is no figure, leave the cell empty and give the reason in `missing`.',
    '«~-~» n’est pas un nombre tel que 12000 ou 0.5. Écrivez 0 si la source entend par là zéro^; si elle entend qu’il n’y a pas de chiffre, laissez la cellule vide et donnez le motif dans `missing`.',
  ],
  [
    'a header with another mark between its names',
    async () =>
      (await readObservationsCsv(['measure;value;unit;period_start;period_end;role;source_title\n'])).issues.find(
        ({ code }) => code === 'missing-column',
      ),
    'The header lacks `measure`, `value`, `unit`, `period_start`, `period_end`, `role` and `source_title`, and every row is rejected. The header is parted by `";"`: give that as the option `delimiter`.',
    'Il manque à l’en-tête `measure`, `value`, `unit`, `period_start`, `period_end`, `role` et `source_title`, et toutes les lignes sont rejetées. Dans l’en-tête, les cellules sont séparées par `";"`~: donnez ce signe dans l’option `delimiter`.',
  ],
  [
    'a title above the header',
    async () =>
      (await issuesOf('Persons reached\n\ngeo;year;value\nKE;2024;5\n', { columns: small })).find(({ code }) => code === 'missing-column'),
    'The header has no column “geo”, which the description names. Take it out of the description, or say under `header` in which row the header is.',
    'L’en-tête n’a pas de colonne «~geo~», que nomme la description. Retirez-la de la description, ou dites sous `header` à quelle ligne se trouve l’en-tête.',
  ],
  [
    'a header that never comes',
    async () => (await issuesOf('geo;year;value\nKE;2024;5\n', { header: { rows: [7] } }))[0],
    'The file ends before its header, which should be in row 7. Describe this file anew with `describeTable`, or mend the description.',
    'Le fichier se termine avant son en-tête, attendu à la ligne 7. Décrivez de nouveau ce fichier avec `describeTable`, ou corrigez la description.',
  ],
  [
    'a unit that is nearly known',
    () => ofTable({ unit: 'Numbr' }),
    '“Numbr” is not a known unit, such as “person”, “percent” or “million EUR”, nor one that the framework declares. Say under `units` what it means, such as “number”.',
    '«~Numbr~» n’est ni une unité connue, telle que «~person~», «~percent~» ou «~million EUR~», ni une unité que le cadre déclare. Dites sous `units` ce qu’elle signifie, par exemple «~number~».',
  ],
  [
    'another unit than that of the measure',
    () => ofRow({ unit: 'country' }),
    'The unit is “country”, and that of the measure is “officer”; the figure is kept but not counted. Convert the value; or, if the measure counts in that unit, say so in the framework, which may declare units of its own.',
    'L’unité est «~country~», et celle de la mesure est «~officer~»^; le chiffre est conservé, mais n’est pas compté. Convertissez la valeur^; ou, si la mesure se compte dans cette unité, indiquez-le dans le cadre, qui peut déclarer ses propres unités.',
  ],
  [
    'three digits behind a mark',
    () => ofTable({ value: '1.234' }),
    '“1.234” can be read as “1234” or “1.234”. The mark may stand before decimals or between thousands: set `decimal`, or set `grouping` to the mark; set `settled` as well if decimals of a count are meant.',
    '«~1.234~» peut se lire «~1234~» ou «~1.234~». Le signe peut précéder des décimales ou séparer des milliers~: donnez une valeur à `decimal`, ou donnez ce signe pour valeur à `grouping`^; ajoutez `settled` s’il s’agit bien des décimales d’un dénombrement.',
  ],
  [
    'brackets in the table of another',
    () => ofTable({ value: '(5)' }),
    '“(5)” can be read as “-5” or “5”. Brackets may stand for a minus sign or for low reliability: set `parentheses` to `"negative"` or `"low-reliability"`.',
    '«~(5)~» peut se lire «~-5~» ou «~5~». Les parenthèses peuvent tenir lieu de signe moins ou signaler une faible fiabilité~: donnez à `parentheses` la valeur `"negative"` ou `"low-reliability"`.',
  ],
  [
    'a dash in the table of another',
    () => ofTable({ value: '-' }),
    '“-” is a mark that offices use in different ways: for nought, or for a figure that is not there. Say under `missing` what it means here: `{ "-": "nought" }` for 0, `{ "-": "unknown" }` for no figure.',
    '«~-~» est un signe que les services emploient diversement~: pour zéro, ou pour un chiffre absent. Dites sous `missing` ce qu’il signifie ici~: `{ "-": "nought" }` pour zéro, `{ "-": "unknown" }` pour un chiffre absent.',
  ],
  [
    'a sign of several currencies',
    () => ofTable({ value: '$5' }),
    'It is not sure what “$5” means. Several currencies have this sign: say under `currencies` which is meant, such as `"USD"`.',
    'Le sens de «~$5~» n’est pas certain. Plusieurs monnaies ont ce signe~: dites sous `currencies` de laquelle il s’agit, par exemple `"USD"`.',
  ],
  [
    'a range that a spreadsheet took for a date',
    () => ofTable({ value: '3-May' }),
    '“3-May” is not a number such as 12000 or 0.5. It is a date, or a range such as 3-5 that a spreadsheet has taken for one: write it as text.',
    '«~3-May~» n’est pas un nombre tel que 12000 ou 0.5. C’est une date, ou un intervalle tel que 3-5 qu’un tableur a pris pour une date~: écrivez-le sous forme de texte.',
  ],
  [
    'a per cent sign beside another unit',
    () => ofTable({ value: '12%' }),
    '“12%” says “percent” for `unit`, and the row or the description says “person”. Correct the one that is wrong.',
    '«~12%~» indique «~percent~» pour `unit`, alors que la ligne ou la description indique «~person~». Corrigez celle des deux indications qui est erronée.',
  ],
  [
    'a month or years',
    () => ofTable({ year: '2003-05' }),
    '“2003-05” may stand for “2003-05-01 to 2003-05-31” or “2003-01-01 to 2005-12-31”. Set `ambiguous` for the column to `"year-month"` or `"years"`.',
    '«~2003-05~» peut désigner «~du 2003-05-01 au 2003-05-31~» ou «~du 2003-01-01 au 2005-12-31~». Donnez au réglage `ambiguous` de la colonne la valeur `"year-month"` ou `"years"`.',
  ],
  [
    'a day whose order is not said',
    () => ofTable({ year: '03/04/2024' }),
    '“03/04/2024” may stand for “2024-04-03” or “2024-03-04”. Set `order` for the column to `"day-month-year"` or `"month-day-year"`.',
    '«~03/04/2024~» peut désigner «~2024-04-03~» ou «~2024-03-04~». Donnez au réglage `order` de la colonne la valeur `"day-month-year"` ou `"month-day-year"`.',
  ],
  [
    'a serial number',
    () => ofTable({ year: '44927' }),
    '“44927” may stand for “2023-01-01” or “2027-01-02”. It looks like the serial number of a date: set `dates` to `"1900"` or `"1904"`, the year from which the spreadsheet counts.',
    '«~44927~» peut désigner «~2023-01-01~» ou «~2027-01-02~». Il semble s’agir du numéro de série d’une date~: donnez à `dates` la valeur `"1900"` ou `"1904"`, l’année à partir de laquelle compte le tableur.',
  ],
  [
    'an empty place',
    () => ofTable({ geo: '' }),
    'The place is empty, and it is not said that this means a total over places. Write the place; or say what the empty cell means: `totals: [""]` for a total over places, `empty: "as-above"` for the place above it; or leave such rows out with `except: [""]`.',
    'Le lieu est vide, et il n’est pas dit que cela désigne un total tous lieux confondus. Écrivez le lieu^; ou dites ce que signifie la cellule vide~: `totals: [""]` pour un total tous lieux confondus, `empty: "as-above"` pour le lieu inscrit au-dessus^; ou écartez ces lignes par `except: [""]`.',
  ],
  [
    'the label of a total line in place of a place',
    () => ofTable({ geo: 'Total général' }),
    '“Total général” looks like a total over places, and nothing says that it is one. Name it under `totals` if it is one over all places, or leave such rows out with `except: ["Total général"]`.',
    '«~Total général~» semble désigner un total tous lieux confondus, et rien ne dit que c’en est un. Inscrivez-le sous `totals` s’il porte sur tous les lieux, ou écartez ces lignes par `except: ["Total général"]`.',
  ],
  [
    'the label of a total line in place of a year',
    () => ofTable({ year: 'Total' }),
    '“Total” is not a period such as 2024, 2024-Q1, 2024-05-17 or “2024-05-17 to 2024-06-11”. It looks like the label of a total line: leave such lines out with `except: ["Total"]` for the column.',
    '«~Total~» n’est pas une période telle que 2024, 2024-Q1, 2024-05-17 ou «~2024-05-17 au 2024-06-11~». Il semble s’agir de l’intitulé d’une ligne de total~: écartez ces lignes par `except: ["Total"]` dans la colonne.',
  ],
  [
    'an empty year',
    () => ofTable({ year: '' }),
    'The cell of `year` is empty, and it must say something. Write the period; or set `empty` of the column to `"as-above"` if an empty cell means what stands above it; or leave such rows out with `except: [""]`.',
    'La cellule de la colonne `year` est vide, alors qu’elle doit être renseignée. Écrivez la période^; ou donnez à `empty` la valeur `"as-above"` pour la colonne si une cellule vide reprend ce qui est inscrit au-dessus^; ou écartez ces lignes par `except: [""]`.',
  ],
  [
    'a figure below a total line that was taken for the footer',
    async () =>
      (
        await issuesOf('geo;year;value;note\nKE;2024;5;\nTotal;;5;\nUG;2024;2;\n', {
          header: { rows: [1], footer: 'Total' },
          columns: small,
          constants: said,
        })
      )[0],
    'The row states a figure and stands below the footer “Total”: it is not read, and is counted as left out. If the table goes on there, take `footer` out of `header`, and leave total lines out with `except: ["Total"]` in their column.',
    'La ligne porte un chiffre et se trouve sous le pied de tableau «~Total~»~: elle n’est pas lue, et elle est comptée parmi les lignes écartées. Si le tableau se poursuit à cet endroit, retirez `footer` de `header`, et écartez les lignes de total par `except: ["Total"]` dans leur colonne.',
  ],
  [
    'words in place of a figure',
    () => ofTable({ value: 'bientôt' }),
    '“bientôt” is not a number such as 12000 or 0.5. No number stands there: write one, or say under `missing` what the words mean, such as `"unknown"` for no figure and `"nought"` for 0.',
    '«~bientôt~» n’est pas un nombre tel que 12000 ou 0.5. Il ne s’y trouve aucun nombre~: écrivez-en un, ou dites sous `missing` ce que les mots signifient, par exemple `"unknown"` (aucun chiffre) ou `"nought"` (zéro).',
  ],
  [
    'a group of countries',
    () => ofTable({ geo: 'EA19' }),
    '“EA19” is a group of countries that neither ISO 3166-1 nor UN M49 has. Set `groupings` to `"leave-out"` to leave such rows out, or to `"own"` to keep it as a place of your own; or give the figures of its members.',
    '«~EA19~» est un groupe de pays que ne connaissent ni l’ISO 3166-1, ni la norme M49 de l’ONU. Donnez à `groupings` la valeur `"leave-out"` pour écarter ces lignes, ou `"own"` pour garder ce groupe comme un lieu qui vous est propre^; ou donnez les chiffres de ses membres.',
  ],
  [
    'a name of two places',
    () => ofTable({ geo: 'Congo' }),
    '“Congo” may stand for several places: “CD” or “CG”. Write the code of the place, such as “CD” or “CG”, or say under `places` which is meant.',
    '«~Congo~» peut désigner plusieurs lieux~: «~CD~» ou «~CG~». Écrivez le code du lieu, par exemple «~CD~» ou «~CG~», ou dites sous `places` de quel lieu il s’agit.',
  ],
  [
    'an empty breakdown',
    () => ofTable({ sex: '' }),
    'A cell of `sex` is empty: it may mean all of them, or that nothing was said. Set `empty` of `sex` to `"total"` if an empty cell means all of them, or to `"as-above"` if it means what stands above it; or leave such rows out with `except: [""]`.',
    'Une cellule de la colonne `sex` est vide~: elle peut désigner l’ensemble, ou signifier que rien n’est dit. Donnez à `empty` la valeur `"total"` pour `sex` si une cellule vide désigne l’ensemble, ou `"as-above"` si elle reprend ce qui est inscrit au-dessus^; ou écartez ces lignes par `except: [""]`.',
  ],
  [
    'a day that is not in the calendar',
    () => ofRow({ period_end: '2024-02-30' }),
    '“2024-02-30” is not a date such as 2024-12-31. The calendar has no such day: correct it.',
    '«~2024-02-30~» n’est pas une date telle que 2024-12-31. Ce jour n’existe pas dans le calendrier~: corrigez-le.',
  ],
  [
    'a period that ends before it begins',
    () => ofRow({ period_end: '2023-12-31' }),
    'The period begins on 2024-01-01 and ends on 2023-12-31, before it begins. Exchange the two.',
    'La période commence le 2024-01-01 et se termine le 2023-12-31, avant d’avoir commencé. Échangez les deux dates.',
  ],
  [
    'a word for a bound',
    () => ofRow({ bound: 'over' }),
    '“over” is not a qualifier of a figure; one of “exact”, “at-least”, “at-most”, “more-than”, “less-than” or “about” is expected. Write “more-than”, or leave the cell empty for an exact figure.',
    '«~over~» n’est pas un qualificatif^; sont admis «~exact~», «~at-least~», «~at-most~», «~more-than~», «~less-than~» et «~about~». Écrivez «~more-than~». À défaut, laissez la cellule vide si le chiffre est exact.',
  ],
  [
    'an empty cell',
    () => ofRow({ source_title: '' }),
    'The cell of `source_title` is empty, and it must say something. Fill it in.',
    'La cellule de la colonne `source_title` est vide, alors qu’elle doit être renseignée. Remplissez-la.',
  ],
  [
    'a workbook of before 2007, or one with a password',
    async () => (await issuesOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)))[0],
    'The file is either a workbook protected by a password or one in the form of before 2007 (.xls); a table as CSV, XLSX or JSON is expected. Open it in a spreadsheet and save it as .xlsx.',
    'Le fichier est un classeur protégé par un mot de passe, ou au format d’avant 2007 (.xls)^; il faut un tableau au format CSV, XLSX ou JSON. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx.',
  ],
  [
    'a number as text',
    () => Promise.resolve(observationsFromJson('[{ "id": "a", "value": "5" }]').issues.find(({ code }) => code === 'wrong-type')),
    '“5” is not a number. Write it in digits, without quotation marks.',
    '«~5~» n’est pas ce qui est attendu~: un nombre. Écrivez-le en chiffres, sans guillemets.',
  ],
  [
    'no value where one belongs',
    () => Promise.resolve(observationsFromJson('[{ "id": null }]').issues.find(({ path }) => path?.at(-1) === 'id')),
    'No value is given; a text is expected. Write it in quotation marks.',
    'Aucune valeur n’est donnée^; est attendu~: un texte. Écrivez-le entre guillemets droits.',
  ],
  [
    'a record that ends before it begins',
    () =>
      Promise.resolve(
        observationsFromJson('[{ "period": { "start": "2024-12-31", "end": "2024-01-01" } }]').issues.find(
          ({ code }) => code === 'bad-value',
        ),
      ),
    '“2024-01-01” does not fit; expected is an end that is not before the start.',
    '«~2024-01-01~» ne convient pas^; est attendu~: une fin qui ne précède pas le début.',
  ],
  [
    'the number of a country',
    () => Promise.resolve(observationsFromJson('[{ "place": "404" }]').issues.find(({ path }) => path?.at(-1) === 'place')),
    '“404” does not fit; expected is "KE", since a country is stored by its letters.',
    '«~404~» ne convient pas^; est attendu~: «~KE~», car un pays s’écrit par ses lettres.',
  ],
  [
    'a month of an activity that no year has',
    async () =>
      (await readActivitiesCsv(['commitments,instrument,start,what,source_title\nunodc-hr75/7,training,2024-13,Course,Report\n']))
        .issues[0],
    '“2024-13” is not a year, month or day such as 2024, 2024-12 or 2024-12-31. The calendar has no such day or month: correct it.',
    '«~2024-13~» n’est ni une année, ni un mois, ni un jour tels que 2024, 2024-12 ou 2024-12-31. Ce jour ou ce mois n’existe pas dans le calendrier~: corrigez-le.',
  ],
];

describe('an issue in words', () => {
  it.each(CASES)('%s', async (_, issueOf, english, french) => {
    const issue = await issueOf();
    expect(issue).toBeDefined();
    if (issue === undefined) return;
    expect(sayIssue(issue, 'en')).toBe(english);
    expect(sayIssue(issue, 'fr')).toBe(printed(french));
  });

  it('is the English message where there are no words for it, and says so in French', () => {
    const issue = { code: 'of-tomorrow', message: 'Given "x"; expected y.' };
    expect(sayIssue(issue, 'en')).toBe('Given "x"; expected y.');
    expect(sayIssue(issue, 'fr')).toBe(printed('(En anglais~:) Given "x"; expected y.'));
    const advised = { code: 'bad-url', message: 'Given "x"; mend it.', values: { given: 'x', mend: 'of-tomorrow' } };
    expect(sayIssue(advised, 'fr')).toBe(printed('(En anglais~:) Given "x"; mend it.'));
  });

  it('knows no words that an object brings with it', () => {
    for (const code of ['__proto__', 'constructor', 'toString']) {
      expect(sayIssue({ code, message: 'No.', values: { mend: code } }, 'en')).toBe('No.');
      expect(sayIssue({ code: 'bad-url', message: 'No.', values: { given: code, mend: code } }, 'en')).toBe('No.');
    }
  });

  it('leaves what was given as it is, but for its length and lines', () => {
    const of = (given: string): string => sayIssue({ code: 'unsaid-total', message: '', values: { given } }, 'fr');
    expect(of('a : b ; c « d »')).toContain('a : b ; c « d »');
    expect(of('a\n\tb')).toContain('«\u00a0a b\u00a0»');
    expect(of('😀'.repeat(100))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(of('x'.repeat(10_000)).length).toBeLessThan(300);
  });

  it('lets no code quote end before its name does', () => {
    const issue = { code: 'empty-cell', message: '', column: 'a`b' };
    expect(sayIssue(issue, 'en')).toBe("The cell of `a'b` is empty, and it must say something. Fill it in.");
  });

  it('refuses what is no issue, and other languages', () => {
    const refused = expect.objectContaining({ code: 'bad-argument' }) as unknown;
    expect(() => sayIssue('issue' as never, 'en')).toThrow(refused);
    expect(() => sayIssue({ code: 'x', message: 'y' }, 'de' as never)).toThrow(refused);
    expect(() => sayIssueGroup(null as never, 'en')).toThrow(refused);
  });
});

describe('issues of one cause in words', () => {
  const groupOf = async (text: string): Promise<IssueGroup | undefined> =>
    (
      await readTable(text, {
        container: { kind: 'text', delimiter: ';' },
        header: { rows: [1] },
        columns: COLUMNS.filter(({ name }) => ['geo', 'year', 'value', 'unit'].includes(name)),
        constants: { ...CONSTANTS, role: 'result' },
      })
    ).groups[0];

  it('say how often, in which rows and columns, and what was given how often', async () => {
    const rows = Array.from({ length: 1_234 }, (_, at) => `KE;${String(1900 + (at % 100))};5;${at % 3 === 0 ? 'Zorks' : 'Glims'}\n`);
    const group = await groupOf(`geo;year;value;unit\n${rows.join('')}`);
    expect(group && sayIssueGroup(group, 'en')).toBe(
      '“Zorks” is not a known unit, such as “person”, “percent” or “million EUR”, nor one that the framework declares. Say under `units` what it means. ' +
        'This was met 1,234 times, first in rows 2, 3, 4, 5, 6, in the column `unit`: “Glims” (822), “Zorks” (412).',
    );
    expect(group && sayIssueGroup(group, 'fr')).toBe(
      printed(
        '«~Zorks~» n’est ni une unité connue, telle que «~person~», «~percent~» ou «~million EUR~», ni une unité que le cadre déclare. Dites sous `units` ce qu’elle signifie. ' +
          'Ce cas se présente 1^234 fois, d’abord aux lignes 2, 3, 4, 5, 6, dans la colonne `unit`~: «~Glims~» (822), «~Zorks~» (412).',
      ),
    );
  });

  it('name all rows where there are few, and no counts where the same was given', async () => {
    const group = await groupOf('geo;year;value;unit\nKE;2024;$5;USD\nUG;2024;5;USD\nTZ;2024;$5;USD\n');
    expect(group && sayIssueGroup(group, 'en')).toBe(
      'It is not sure what “$5” means. Several currencies have this sign: say under `currencies` which is meant, such as `"USD"`. This was met twice, in rows 2 and 4, in the column `value`.',
    );
    expect(group && sayIssueGroup(group, 'fr')).toMatch(/ Ce cas se présente deux fois, aux lignes 2 et 4, dans la colonne `value`\.$/);
  });

  it('name each thing that nothing says', async () => {
    const { groups } = await readTable('geo;year;value\nKE;2024;5\n', {
      container: { kind: 'text', delimiter: ';' },
      header: { rows: [1] },
      columns: COLUMNS.filter(({ name }) => ['geo', 'year', 'value'].includes(name)),
    });
    expect(groups.map((group) => sayIssueGroup(group, 'fr'))).toEqual([
      printed(
        'Rien n’indique la mesure (`measure`) des chiffres, et toutes les lignes sont rejetées. Dites sous `columns` quelle colonne est `"measure"`, ou donnez-en la valeur sous `constants`. ' +
          'Ce cas se présente 4 fois, à la ligne 1~: «~measure~» (1), «~unit~» (1), «~role~» (1), «~source_title~» (1).',
      ),
    ]);
  });

  it('say where one is', async () => {
    const group = await groupOf('geo;year;value;unit\nKE;soon;5;person\n');
    expect(group && sayIssueGroup(group, 'en')).toMatch(/ This is in row 2, in the column `year`\.$/);
    expect(group && sayIssueGroup(group, 'fr')).toMatch(/ Cela se trouve à la ligne 2, dans la colonne `year`\.$/);
  });
});
