import type { ColumnDescription, TableDescription } from '../description.js';
import { describedBy, constantsOf, present, type FigureFacts } from './figure-facts.js';

/** What is said of a table in the form of the MER structured datasets. */
export interface PepfarFacts extends FigureFacts {
  /** The names in the first row of the file: which disaggregations there are differs. */
  readonly header: readonly string[];
  /** What each indicator counts, by its code, such as `TX_CURR`. Other indicators are left out, and counted. */
  readonly indicators: Readonly<Record<string, string>>;
  /** The unit; `person` where left out. */
  readonly unit?: string;
  /** Which columns are read: the four quarters where left out; `cumulative` is the sum or the latest of them, so that both together count twice. */
  readonly columns?: readonly ('quarters' | 'cumulative' | 'targets')[];
  /** What the names in `operatingunit` or `country` stand for, where they are no names of countries. */
  readonly places?: Readonly<Record<string, string | null>>;
  /** Which level of disaggregation is read, by `standardizeddisaggregate`, such as `Total Numerator`; all of them count people more than once. */
  readonly disaggregate?: readonly string[];
  /** The character between cells: a tab in the published files. */
  readonly delimiter?: '\t' | ',';
}

/**
 * Results and targets by fiscal year with a column a quarter, in the form of the MER structured datasets of PEPFAR. Fiscal year 2020 begins on 1 October 2019, so that its `qtr1` is October to December 2019.
 *
 * @example
 * ```ts
 * import { pepfar, readTable } from '@actionline/targets/table';
 *
 * const text = 'country,psnu,indicator,fiscal_year,targets,qtr1,qtr2,qtr3,qtr4,cumulative\nKenya,Kisumu,TX_NEW,2020,950,230,210,,,440\n';
 * const [header = ''] = text.split('\n');
 * const { observations } = await readTable(
 *   text,
 *   pepfar({
 *     header: header.split(','),
 *     indicators: { TX_NEW: 'my/new-on-treatment' },
 *     columns: ['quarters', 'targets'],
 *     delimiter: ',',
 *     source: { title: 'MER structured dataset', publisher: 'PEPFAR' },
 *   }),
 * );
 * observations.map(({ role, period, value }) => [role, period.start, period.end, value]);
 * // => [['target', '2019-10-01', '2020-09-30', 950], ['outcome', '2019-10-01', '2019-12-31', 230], ['outcome', '2020-01-01', '2020-03-31', 210]]
 * ```
 */
export function pepfar(facts: PepfarFacts): TableDescription {
  return describedBy(facts, pepfarTable);
}

function pepfarTable(facts: PepfarFacts): TableDescription {
  const { header, indicators, unit = 'person', columns = ['quarters'], places, disaggregate, delimiter = '\t' } = facts;
  const quarters = [1, 2, 3, 4].map((quarter): ColumnDescription =>
    columns.includes('quarters')
      ? { name: `qtr${String(quarter)}`, is: 'value', gives: { period: `Q${String(quarter)}` } }
      : { name: `qtr${String(quarter)}`, is: 'leave-out' },
  );
  const has = (name: string): boolean => header.some((one) => one.trim() === name);
  const known: readonly ColumnDescription[] = [
    ...['country', 'countryname', 'operatingunit'].map((name, at, all): ColumnDescription =>
      all.slice(0, at).some(has) ? { name, is: 'leave-out' } : { name, is: 'place', ...(places === undefined ? {} : { places }) },
    ),
    { name: 'indicator', is: 'measure', measures: indicators, only: Object.keys(indicators) },
    { name: 'fiscal_year', is: 'period', yearStart: '10-01', labelled: 'by-end', plainYears: 'fiscal' },
    {
      name: 'standardizeddisaggregate',
      is: disaggregate === undefined ? 'breakdown' : 'leave-out',
      ...(disaggregate === undefined ? {} : { only: disaggregate }),
    },
    { name: 'targets', ...(columns.includes('targets') ? { is: 'value', gives: { role: 'target' } } : { is: 'leave-out' }) },
    ...quarters,
    { name: 'cumulative', is: columns.includes('cumulative') ? 'value' : 'leave-out' },
    ...IDS.map((name): ColumnDescription => ({ name, is: 'leave-out' })),
  ];
  return {
    container: { kind: 'text', delimiter },
    header: { rows: [1] },
    columns: present(header, known),
    others: 'breakdown',
    settings: { empty: 'total', decimal: '.', settled: true },
    constants: constantsOf(facts, { unit }),
  };
}

/** Columns that only repeat others as ids. */
const IDS: readonly string[] = [
  'operatingunituid',
  'snu1uid',
  'psnuuid',
  'cop22_psnuuid',
  'award_number',
  'prime_partner_duns',
  'prime_partner_uei',
];
