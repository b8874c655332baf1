import type { ColumnDescription, TableDescription } from '../description.js';
import { describedBy, constantsOf, leftOut, type FigureFacts } from './figure-facts.js';

/** What is said of a download of a chart of Our World in Data. */
export interface OwidFacts extends FigureFacts {
  /** What each column of values counts and in which unit, by its name in the header: neither stands in a cell. Other columns are left out. */
  readonly columns: Readonly<Record<string, { readonly measure: string; readonly unit: string }>>;
  /** The entities to read, by their codes as they stand in the file, such as `KAZ`; all countries where left out. */
  readonly codes?: readonly string[];
}

/**
 * The download of a chart of Our World in Data: `Entity,Code,Year` and one column a series. Rows without a code are those of continents and income groups: they are left out and counted, like the
 * site’s own groups; `OWID_WRL` is the world.
 *
 * @example
 * ```ts
 * import { ourWorldInData, readTable } from '@actionline/targets/table';
 *
 * const text = 'Entity,Code,Year,Maternal Mortality Ratio\nAfrica,,2015,542\nKazakhstan,KAZ,2015,12\n';
 * const { observations, counts } = await readTable(
 *   text,
 *   ourWorldInData({
 *     columns: { 'Maternal Mortality Ratio': { measure: 'actionline/sdg-3-1-1', unit: 'per-100000' } },
 *     source: { title: 'Maternal mortality ratio', publisher: 'Our World in Data' },
 *   }),
 * );
 * observations.map(({ place, value }) => [place, value]); // => [['KZ', 12]]
 * counts.leftOut; // => 1
 * ```
 */
export function ourWorldInData(facts: OwidFacts): TableDescription {
  return describedBy(facts, ourWorldInDataTable);
}

function ourWorldInDataTable(facts: OwidFacts): TableDescription {
  const { columns, codes } = facts;
  const values = Object.entries(columns).map(([name, { measure, unit }]): ColumnDescription => ({
    name,
    is: 'value',
    gives: { measure, unit },
    empty: 'no-figure',
    decimal: '.',
    settled: true,
  }));
  return {
    container: { kind: 'text', delimiter: ',' },
    header: { rows: [1] },
    columns: [
      ...leftOut('Entity'),
      { name: 'Code', is: 'place', scheme: 'owid', groupings: 'leave-out', except: [''], ...(codes === undefined ? {} : { only: codes }) },
      { name: 'Year', is: 'period' },
      ...values,
    ],
    others: 'leave-out',
    constants: constantsOf(facts),
  };
}
