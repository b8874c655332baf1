import type { ColumnDescription, TableContainer, TableDescription } from '../description.js';
import { describedBy, constantsOf, leftOut, present, type FigureFacts } from './figure-facts.js';
import { statisticalUnits } from './unit-codes.js';

/** What is said of an export of the SDG database of the United Nations. */
export interface UnSdgFacts extends FigureFacts {
  /** The names in the first row of the file: the breakdowns differ from goal to goal. */
  readonly header: readonly string[];
  /** What each series counts, by its code, such as `SG_GEN_PARL`. Other series are left out, and counted. */
  readonly series: Readonly<Record<string, string>>;
  /** Columns whose code is part of what is counted and no breakdown, such as `{ Sex: ['FEMALE'] }` of a share of women; other rows are left out. */
  readonly fixed?: Readonly<Record<string, readonly string[]>>;
  /** The areas to read, by their M49 numbers as they stand in the file, such as `398`; all countries where left out. */
  readonly areas?: readonly string[];
  /** What the export is: a workbook, as the page of the database gives it, or text. */
  readonly container?: 'xlsx' | 'csv';
}

/** Who made the figure, by the column `Nature`: the country, an estimate, a model. */
const NATURES = { C: 'A', CA: 'A', G: 'A', N: 'A', NA: 'A', E: 'E', M: 'E' } as const;

/**
 * An export of the SDG database (unstats.un.org/sdgs/dataportal): one row a figure, or years across. Places are M49 numbers; `BOTHSEX`, `ALLAGE` and `ALLAREA` are totals. Regions of the UN
 * are M49 too; of other groups the rows are left out, and counted.
 *
 * @example
 * ```ts
 * import { readTable, unSdg } from '@actionline/targets/table';
 *
 * const text = `SeriesCode,GeoAreaCode,GeoAreaName,TimePeriod,Value,Sex,Units
 * SG_GEN_PARL,398,Kazakhstan,2023,27.36,FEMALE,PERCENT
 * `;
 * const [header = ''] = text.split('\n');
 * const { observations } = await readTable(
 *   text,
 *   unSdg({
 *     header: header.split(','),
 *     series: { SG_GEN_PARL: 'actionline/sdg-5-5-1a' },
 *     fixed: { Sex: ['FEMALE'] },
 *     container: 'csv',
 *     source: { title: 'SDG database', publisher: 'United Nations Statistics Division' },
 *   }),
 * );
 * observations.map(({ place, value, unit, dimensions }) => [place, value, unit, dimensions]); // => [['KZ', 27.36, 'percent', undefined]]
 * ```
 */
export function unSdg(facts: UnSdgFacts): TableDescription {
  return describedBy(facts, unSdgTable);
}

function unSdgTable(facts: UnSdgFacts): TableDescription {
  const { header, series, fixed = {}, areas, container = 'xlsx' } = facts;
  const isWide = !header.some((name) => name.trim() === 'TimePeriod');
  const bare = (name: string): string => name.trim().replace(/^\[(.*)\]$/, '$1');
  const statused = header.some((name) => bare(name) === 'Observation Status');
  const known: readonly ColumnDescription[] = [
    { name: 'SeriesCode', is: 'measure', measures: series, only: Object.keys(series) },
    {
      name: 'GeoAreaCode',
      is: 'place',
      scheme: 'un',
      groupings: 'leave-out',
      places: { '412': 'XK' },
      except: GROUPS,
      ...(areas === undefined ? {} : { only: areas }),
    },
    { name: 'TimePeriod', is: 'period' },
    { name: 'Value', is: 'value' },
    { name: 'Units', is: 'unit', units: statisticalUnits },
    { name: 'FootNote', is: 'note' },
    { name: 'Observation Status', is: 'status' },
    statused ? { name: 'Nature', is: 'leave-out' } : { name: 'Nature', is: 'status', statuses: NATURES },
    ...leftOut(
      'Goal',
      'Target',
      'Indicator',
      'SeriesDescription',
      'GeoAreaName',
      'Time_Detail',
      'TimeCoverage',
      'UpperBound',
      'LowerBound',
    ),
    ...leftOut('BasePeriod', 'Source', 'GeoInfoUrl', 'Reporting Type'),
    ...Object.entries(fixed).map(([name, only]): ColumnDescription => ({ name, is: 'leave-out', only })),
  ];
  // breakdowns stand in square brackets in some exports
  const columns = header.flatMap((name) => {
    const column = known.find((one) => one.name === bare(name));
    return column === undefined ? [] : [{ ...column, name: name.trim() }];
  });
  const breakdowns = header.flatMap((name): readonly ColumnDescription[] =>
    name.trim() === '' || columns.some((column) => column.name === name.trim()) || (isWide && /^\d{4}$/.test(name.trim()))
      ? []
      : [{ name: name.trim(), is: 'breakdown', breakdown: bare(name) }],
  );
  const of: TableContainer = container === 'xlsx' ? { kind: 'xlsx' } : { kind: 'text', delimiter: ',' };
  return {
    container: of,
    header: { rows: [1] },
    columns: present(header, [...columns, ...breakdowns]),
    ...(isWide ? { periodsAcross: {} } : {}),
    settings: { empty: 'total', decimal: '.', settled: true, missing: { N: 'not-published', NaN: 'not-published', NA: 'not-published' } },
    constants: constantsOf(facts),
  };
}

/** Groups of the SDG reports that UN M49 has no number for: Central and Southern Asia, Northern Africa and Western Asia, Eastern and South-Eastern Asia. */
const GROUPS: readonly string[] = ['62', '747', '753'];
