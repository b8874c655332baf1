import type { PlaceCode } from '@actionline/core';

import type { ColumnDescription, TableDescription } from '../description.js';
import { describedBy, constantsOf, leftOut, placeConstant, present, type FigureFacts } from './figure-facts.js';
import { statisticalUnits } from './unit-codes.js';

/** What is said of a data file of an Open SDG site. */
export interface OpenSdgFacts extends FigureFacts {
  /** The names in the first row of the file: which there are differs from indicator to indicator. */
  readonly header: readonly string[];
  /** The country of the site, which no file names. */
  readonly place: PlaceCode;
  /** What the file counts; the number of the indicator stands in the name of the file alone. */
  readonly measure?: string;
  /** Where the file has several series: what each counts, by its name in the column `Series` or `SERIES`. Other series are left out, and counted. */
  readonly series?: Readonly<Record<string, string>>;
  /** The unit, where no column tells: the metadata of the indicator has it. */
  readonly unit?: string;
  /** What further words for units mean, beside those of the UN and of the sites that are known. */
  readonly units?: Readonly<Record<string, string>>;
  /** The first day of a year such as 2015/16, by month and day; such years are asked about where it is left out, and 2015 is the calendar year. */
  readonly yearStart?: string;
}

const UNIT_COLUMNS = ['Units', 'Unit measure', 'UNIT_MEASURE', 'Unit'] as const;

/** The words of the Office for National Statistics for the state of a figure. */
const STATUSES = {
  'normal value': 'A',
  undefined: 'A',
  'definition differs': 'A',
  'estimated value': 'E',
  estimate: 'E',
  'provisional value': 'P',
  'time series break': 'B',
  'missing value': 'M',
  'missing value; suppressed': 'M',
  'missing value; data exist but were not collected': 'M',
} as const;

/**
 * A data file of an Open SDG site, `data/indicator_16-3-2.csv`: years in rows, one column a breakdown whose empty cell is the total, and the value last. The
 * place, the measure and often the unit stand in none of the files: say them.
 *
 * @example
 * ```ts
 * import { openSdg, readTable } from '@actionline/targets/table';
 *
 * const text = 'Year,UNIT_MEASURE,SEX,Value\n2015,PT,,99.7\n2015,PT,F,99.7\n';
 * const [header = ''] = text.split('\n');
 * const { observations } = await readTable(
 *   text,
 *   openSdg({ header: header.split(','), place: 'KZ', measure: 'actionline/sdg-16-9-1', source: { title: 'SDG indicators of Kazakhstan' } }),
 * );
 * observations.map(({ value, unit, dimensions }) => [value, unit, dimensions?.['sex']]);
 * // => [[99.7, 'percent', undefined], [99.7, 'percent', 'F']]
 * ```
 */
export function openSdg(facts: OpenSdgFacts): TableDescription {
  return describedBy(facts, openSdgTable);
}

function openSdgTable(facts: OpenSdgFacts): TableDescription {
  const { header, place, measure, series, unit, units, yearStart } = facts;
  const seriesColumn: readonly ColumnDescription[] = ['Series', 'SERIES'].map((name) =>
    series === undefined
      ? { name, is: 'breakdown', breakdown: 'series' }
      : { name, is: 'measure', measures: series, only: Object.keys(series) },
  );
  const unitColumn: readonly ColumnDescription[] =
    unit === undefined
      ? present(
          header,
          UNIT_COLUMNS.map((name) => ({ name, is: 'unit', units: { ...statisticalUnits, ...units } }) as const),
        ).slice(0, 1)
      : leftOut(...UNIT_COLUMNS);
  return {
    container: { kind: 'text', delimiter: ',' },
    header: { rows: [1] },
    columns: present(header, [
      {
        name: 'Year',
        is: 'period',
        ...(yearStart === undefined
          ? {}
          : { yearStart, labelled: 'by-start', plainYears: 'calendar', pairs: 'one-year', ambiguous: 'years' }),
      },
      ...seriesColumn,
      ...unitColumn,
      { name: 'Unit multiplier', is: 'unit_multiplier' },
      { name: 'Observation status', is: 'status', statuses: STATUSES },
      { name: 'Observation Status', is: 'status', statuses: STATUSES },
      // the names of regions stand beside their codes
      { name: 'GeoCode', is: header.some((name) => REGIONS.includes(name.trim())) ? 'leave-out' : 'breakdown', breakdown: 'region' },
      ...leftOut('Progress'),
      { name: 'Value', is: 'value', empty: 'no-figure' },
    ]),
    others: 'breakdown',
    settings: { empty: 'total', decimal: '.', settled: true },
    constants: constantsOf(facts, {
      ...placeConstant(place),
      ...(measure === undefined ? {} : { measure }),
      ...(unit === undefined ? {} : { unit }),
    }),
  };
}

/** Columns that name the regions whose codes are in `GeoCode`. */
const REGIONS: readonly string[] = ['Region', 'Country', 'Local Authority', 'Geography', 'Area'];
