import type { ColumnDescription, ColumnSettings, TableDescription } from '../description.js';
import { describedBy, constantsOf, type FigureFacts } from './figure-facts.js';
import { eurostatUnits } from './unit-codes.js';

/** What is said of a file of Eurostat. */
export interface EurostatFacts extends FigureFacts {
  /** The first cell of the file, such as `freq,unit,sex,age,geo\TIME_PERIOD`: it names the dimensions. */
  readonly key: string;
  /** What the file counts. */
  readonly measure: string;
  /** The unit, where no dimension tells. */
  readonly unit?: string;
  /** What further codes of the dimension `unit` mean. */
  readonly units?: Readonly<Record<string, string>>;
  /** The codes to read of a dimension, such as `{ sex: ['T'], geo: ['FR', 'EU27_2020'] }`; other rows are left out, and counted. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Dimensions that are no breakdown of the measure: one code of each is chosen under `only`. */
  readonly fixed?: readonly string[];
  /** What is done with groups such as EA19 that UN M49 does not have: left out where nothing is said. */
  readonly groupings?: 'leave-out' | 'own';
}

/**
 * A file with tabs of Eurostat’s bulk download: several codes in the first cell of each row, periods across, and letters behind the figures for their state: `37929 p`, `: u`.
 *
 * The EU of so many members is read as the EU only for periods in which it had them; rows of other groups are left out, and counted.
 *
 * @example
 * ```ts
 * import { eurostat, readTable } from '@actionline/targets/table';
 *
 * const text = 'indic_is,ind_type,unit,geo\\time\t2016 \t2017 \nI_DSK_BAB,F_Y16_74,PC_IND,EL\t43 \t44 b\n';
 * const { observations } = await readTable(
 *   text,
 *   eurostat({
 *     key: 'indic_is,ind_type,unit,geo\\time',
 *     measure: 'my/digital-skills',
 *     fixed: ['indic_is', 'ind_type'],
 *     source: { title: 'tepsr_sp410', publisher: 'Eurostat' },
 *   }),
 * );
 * observations.map(({ place, period, value, status }) => [place, period.start, value, status]);
 * // => [['GR', '2016-01-01', 43, undefined], ['GR', '2017-01-01', 44, 'B']]
 * ```
 */
export function eurostat(facts: EurostatFacts): TableDescription {
  return describedBy(facts, eurostatTable);
}

function eurostatTable(facts: EurostatFacts): TableDescription {
  const { key, measure, unit, units, only = {}, fixed = [], groupings = 'leave-out' } = facts;
  const [dimensions = ''] = key.split('\\');
  const parts = dimensions.split(',').map((name): ColumnDescription => {
    const chosen = Object.hasOwn(only, name) ? { only: only[name] ?? [] } : {};
    if (name === 'geo') return { name, is: 'place', scheme: 'eurostat', groupings, except: FORMER, ...chosen };
    if (name === 'unit' && unit === undefined) return { name, is: 'unit', units: { ...eurostatUnits, ...units }, ...chosen };
    const isNone = name === 'freq' || name === 'unit' || fixed.includes(name);
    return { name, is: isNone ? 'leave-out' : 'breakdown', ...chosen };
  });
  const values: ColumnSettings = { decimal: '.', settled: true, flags: { s: 'E' } };
  return {
    container: { kind: 'text', delimiter: '\t', plainQuotes: true },
    header: { rows: [1] },
    columns: [{ name: key, is: 'key', by: ',', parts }],
    periodsAcross: values,
    constants: constantsOf(facts, { measure, ...(unit === undefined ? {} : { unit }) }),
  };
}

/** Parts of countries and former ones that stand beside the countries: they are left out, and counted. */
const FORMER: readonly string[] = ['DE_TOT', 'FX'];
