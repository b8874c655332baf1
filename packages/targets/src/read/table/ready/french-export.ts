import type { MissingReason, PlaceCode } from '@actionline/core';

import type { ColumnDescription, TableContainer, TableDescription } from '../description.js';
import { describedBy, constantsOf, placeConstant, type Constants, type FigureFacts } from './figure-facts.js';

/** What is said of a table that a French ministry exports. */
export interface FrenchExportFacts extends FigureFacts {
  /** What each column holds, by its name in the header; columns that are not named are left out. */
  readonly columns: Readonly<Record<string, Omit<ColumnDescription, 'name'>>>;
  /** What the figures count, where no column tells. */
  readonly measure?: string;
  /** Their unit, where no column tells. */
  readonly unit?: string;
  /** The place that all figures are of: France where left out; `undefined` where a column says it. */
  readonly place?: PlaceCode | undefined;
  /** The number of the row with the names of the columns; 1 where left out. */
  readonly header?: number;
  /** What the table stands in, where that is not text with semicolons: `{ kind: 'xlsx', sheet: 'DEP' }`. */
  readonly container?: TableContainer;
  /** What further marks in the place of a figure mean. */
  readonly missing?: Readonly<Record<string, MissingReason | 'nought'>>;
  /** How the row begins below which nothing is read, such as `Source`. */
  readonly footer?: string;
}

/** What French tables write where there is no figure. */
const MARKS = {
  nd: 'not-published',
  'n.d.': 'not-published',
  'n.d': 'not-published',
  ns: 'suppressed',
  'n.s.': 'suppressed',
  s: 'suppressed',
  secret: 'suppressed',
  'n.c.': 'not-collected',
  nc: 'not-collected',
  so: 'not-applicable',
  's.o.': 'not-applicable',
} as const;

/**
 * A table as a French ministry exports it: semicolons, decimal commas, spaces between thousands, days before months, and `nd`, `ns` or `s.o.` where there is no figure. The encoding is found anew, which older exports have as Windows-1252.
 *
 * @example
 * ```ts
 * import { frenchExport, readTable } from '@actionline/targets/table';
 *
 * const text = 'Année;Région;Taux de réponse\n2010;Nice;83,5\n2011;Nice;nd\n';
 * const { observations } = await readTable(
 *   text,
 *   frenchExport({
 *     columns: { Année: { is: 'period' }, Région: { is: 'breakdown', breakdown: 'region' }, 'Taux de réponse': { is: 'value' } },
 *     measure: 'my/replies',
 *     unit: 'percent',
 *     source: { title: 'Insertion professionnelle', publisher: 'Ministère de l’Enseignement supérieur' },
 *   }),
 * );
 * observations.map(({ place, value, missing }) => [place, value ?? missing]); // => [['FR', 83.5], ['FR', 'not-published']]
 * ```
 */
export function frenchExport(facts: FrenchExportFacts): TableDescription {
  return describedBy(facts, frenchExportTable);
}

function frenchExportTable(facts: FrenchExportFacts): TableDescription {
  const { columns, measure, unit, header = 1, missing, footer, container } = facts;
  const place = 'place' in facts ? facts.place : Object.values(columns).some(({ is }) => is === 'place') ? undefined : 'FR';
  // the numbers of a workbook have points, whatever it shows
  const decimal = container?.kind === 'xlsx' ? '.' : ',';
  const said: Constants = { ...(measure === undefined ? {} : { measure }), ...(unit === undefined ? {} : { unit }) };
  return {
    container: container ?? { kind: 'text', delimiter: ';' },
    header: { rows: [header], ...(footer === undefined ? {} : { footer }) },
    columns: Object.entries(columns).map(([name, column]) => ({ name, ...column })),
    others: 'leave-out',
    settings: { decimal, grouping: ' ', order: 'day-month-year', trimester: 'three-months', missing: { ...MARKS, ...missing } },
    constants: constantsOf(facts, { ...said, ...placeConstant(place) }),
  };
}

/** What is said of the base of recorded crime of the French Ministry of the Interior. */
export interface RecordedCrimeFacts extends FigureFacts {
  /** The names in its first row. */
  readonly header: readonly string[];
  /** What each class of offences counts, by its name in the column `classe` or `indicateur`. Other classes are left out, and counted. */
  readonly classes: Readonly<Record<string, string>>;
}

/**
 * The base of recorded crime that the statistical service of the French Ministry of the Interior (SSMSI) publishes by region and département: one row a class of offences, year and area, and years with two digits.
 *
 * Read is the number of facts, `faits` or `nombre`, in the unit that the row names. The rate is left out: it is reckoned from it.
 *
 * @example
 * ```ts
 * import { readTable, recordedCrime } from '@actionline/targets/table';
 *
 * const text = `classe;annee;Code.région;unité.de.compte;faits;POP;tauxpourmille
 * Homicides;16;01;victime;32;394110;0,08119560528786381
 * `;
 * const [header = ''] = text.split('\n');
 * const { observations } = await readTable(
 *   text,
 *   recordedCrime({ header: header.split(';'), classes: { Homicides: 'my/homicides' }, source: { title: 'Bases de la délinquance', publisher: 'SSMSI' } }),
 * );
 * observations.map(({ period, value, unit, dimensions }) => [period.start, value, unit, dimensions?.['region']]); // => [['2016-01-01', 32, 'victim', '01']]
 * ```
 */
export function recordedCrime(facts: RecordedCrimeFacts): TableDescription {
  return describedBy(facts, recordedCrimeTable);
}

function recordedCrimeTable(facts: RecordedCrimeFacts): TableDescription {
  const { header, classes } = facts;
  const names = header.map((name) => name.trim());
  const measure = { is: 'measure', measures: classes, only: Object.keys(classes) } as const;
  const known: Readonly<Record<string, Omit<ColumnDescription, 'name'>>> = {
    classe: measure,
    indicateur: measure,
    annee: { is: 'period', hundredFrom: 2000 },
    'unité.de.compte': { is: 'unit' },
    unite_de_compte: { is: 'unit' },
    'Code.région': { is: names.some((name) => DEPARTEMENTS.includes(name)) ? 'leave-out' : 'breakdown', breakdown: 'region' },
    Code_region: { is: names.some((name) => DEPARTEMENTS.includes(name)) ? 'leave-out' : 'breakdown', breakdown: 'region' },
    'Code.département': { is: 'breakdown', breakdown: 'departement' },
    Code_departement: { is: 'breakdown', breakdown: 'departement' },
    faits: { is: 'value' },
    nombre: { is: 'value' },
  };
  const { source, role } = facts;
  return frenchExport({
    source,
    ...(role === undefined ? {} : { role }),
    columns: Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name))),
  });
}

/** A row of a département names its region beside it. */
const DEPARTEMENTS: readonly string[] = ['Code.département', 'Code_departement'];
