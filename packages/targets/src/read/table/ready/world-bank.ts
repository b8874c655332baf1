import type { TableDescription } from '../description.js';
import { describedBy, constantsOf, leftOut, type FigureFacts } from './figure-facts.js';

/** What is said of a file of the World Bank. */
export interface WorldBankFacts extends FigureFacts {
  /** What each indicator counts, by its code, such as `SP.DYN.IMRT.IN`. Other indicators are left out, and counted. */
  readonly indicators: Readonly<Record<string, string>>;
  /** The unit: it stands in the name of the indicator alone. */
  readonly unit: string;
  /** The countries to read, by their codes as they stand in the file, such as `KAZ`; all where left out. */
  readonly countries?: readonly string[];
}

/**
 * World Development Indicators: the download of one indicator (`API_SP.DYN.IMRT.IN_DS2_en_csv_v2.csv`), whose header stands below a title and a date, and the whole database
 * (`WDIData.csv`). Years run across, an empty cell is no figure, and the rows of the Bank’s own groups are left out, and counted.
 *
 * @example
 * ```ts
 * import { readTable, worldBank } from '@actionline/targets/table';
 *
 * const text = `"Data Source","World Development Indicators",
 *
 * "Last Updated Date","2018-01-25",
 *
 * "Country Name","Country Code","Indicator Name","Indicator Code","2015","2016",
 * "Arab World","ARB","Mortality rate, infant (per 1,000 live births)","SP.DYN.IMRT.IN","28.3","27.8",
 * "Zambia","ZMB","Mortality rate, infant (per 1,000 live births)","SP.DYN.IMRT.IN","45.4","",
 * `;
 * const { observations, counts } = await readTable(
 *   text,
 *   worldBank({ indicators: { 'SP.DYN.IMRT.IN': 'my/infant-mortality' }, unit: 'per-1000', source: { title: 'World Development Indicators', publisher: 'World Bank' } }),
 * );
 * observations.map(({ place, period, value }) => [place, period.start, value]); // => [['ZM', '2015-01-01', 45.4]]
 * counts.leftOut; // => 1
 * ```
 */
export function worldBank(facts: WorldBankFacts): TableDescription {
  return describedBy(facts, worldBankTable);
}

function worldBankTable(facts: WorldBankFacts): TableDescription {
  const { indicators, unit, countries } = facts;
  return {
    container: { kind: 'text', delimiter: ',' },
    header: { rows: [5], firstCell: 'Country Name' },
    columns: [
      ...leftOut('Country Name', 'Indicator Name'),
      {
        name: 'Country Code',
        is: 'place',
        scheme: 'world-bank',
        groupings: 'leave-out',
        ...(countries === undefined ? {} : { only: countries }),
      },
      { name: 'Indicator Code', is: 'measure', measures: indicators, only: Object.keys(indicators) },
    ],
    periodsAcross: { decimal: '.', settled: true },
    constants: constantsOf(facts, { unit }),
  };
}
