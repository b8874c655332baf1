import {
  observationStatuses,
  parsePlace,
  type Issue,
  type ObservationStatus,
  type Period,
  type PlaceCode,
  type Result,
} from '@actionline/core';
import { accepted, issueValue, refused, show } from '@actionline/core/internal';

/** A code that is not known, with the option that makes it known. */
export function unknownCode(code: string, given: string, expected: string, option: string, example: string): Issue {
  return {
    code,
    severity: 'error',
    message: `Given ${show(given)}; expected ${expected}; say what it means in the option ${option}, such as { ${show(given)}: ${example} }.`,
    values: { given: issueValue(given), expected, option, mend: 'give-code' },
  };
}

/** Codes of the world in lists of the IMF, the ECB, the World Bank and Eurostat; of a total over places in any list. */
const PLACES: ReadonlyMap<string, PlaceCode> = new Map([
  ['W00', '001'],
  ['W0', '001'],
  ['1W', '001'],
  ['WLD', '001'],
  ['WORLD', '001'],
]);

/** What Eurostat calls the EU, and the days on which those were its members. */
const UNIONS: ReadonlyMap<string, Period> = new Map([
  ['EU27_2007', { start: '2007-01-01', end: '2013-06-30' }],
  ['EU28', { start: '2013-07-01', end: '2020-01-31' }],
  ['EU27_2020', { start: '2020-02-01', end: '9999-12-31' }],
]);

/** A place, or a total over places. */
export interface FoundPlace {
  /** Its code; none for a total over places. */
  readonly place?: PlaceCode;
}

/**
 * The place that a code means: one that the caller gave, any that is known, or a name of the EU where its members of the period are meant. Numbers of M49 are
 * written without their zeros in SDMX.
 */
export function placeOfCode(given: string, period: Period, own: ReadonlyMap<string, PlaceCode | null>): Result<FoundPlace> {
  const told = own.get(given);
  if (told !== undefined) return accepted(told === null ? {} : { place: told });
  const code = given.toUpperCase();
  if (code === '_T') return accepted({});
  const members = UNIONS.get(code);
  if (members !== undefined) {
    if (members.start <= period.start && period.end <= members.end) return accepted({ place: 'EU' });
    const message = `Given ${show(given)} for ${period.start} to ${period.end}, when the EU had other members; expected the place that is meant; say it in the option placeCodes, such as { ${show(given)}: "EU" }.`;
    return refused([
      { code: 'unknown-place', severity: 'error', message, values: { given: issueValue(given), option: 'placeCodes', mend: 'give-code' } },
    ]);
  }
  const world = PLACES.get(code);
  if (world !== undefined) return accepted({ place: world });
  const parsed = parsePlace(/^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code);
  // EL and UK are what SDMX files of the EU write
  if (parsed.ok) return accepted({ place: parsed.value });
  const [former] = parsed.issues;
  if (former?.code === 'former-place') return refused([{ ...former, values: { ...former.values, mend: 'place-in-force' } }]);
  return refused([unknownCode('unknown-place', given, 'the code of a place', 'placeCodes', '"KE"')]);
}

/** What Eurostat’s flags mean, where that is not the same letter of CL_OBS_STATUS. */
const FLAGS: ReadonlyMap<string, ObservationStatus> = new Map([
  // revised, which is a normal value
  ['R', 'A'],
  // an estimate of Eurostat
  ['S', 'E'],
  // not applicable
  ['Z', 'M'],
]);

/** Of several statuses of one figure the one that says most against counting it comes first. */
const GRAVEST: readonly ObservationStatus[] = [
  'M',
  'O',
  'L',
  'Q',
  'H',
  'F',
  'D',
  'W',
  'K',
  'B',
  'U',
  'P',
  'V',
  'G',
  'E',
  'I',
  'S',
  'J',
  'N',
  '_U',
  'A',
];

/** The state of a figure. */
export interface FoundStatus {
  /** Its status; none where it is normal or nothing is told. */
  readonly status?: ObservationStatus;
  /** Whether a flag says that it is confidential. */
  readonly confidential?: true;
}

function unknownStatus(given: string): Issue {
  const issue = unknownCode('unknown-status', given, `one of ${observationStatuses.join(', ')}`, 'statusCodes', '"A"');
  return { ...issue, values: { ...issue.values, expected: observationStatuses } };
}

/** The status that a cell gives: one code or several, in either case. Of several the gravest is taken, and a warning says so. */
export function statusOfCode(given: string, isFlag: boolean, own: ReadonlyMap<string, ObservationStatus>): Result<FoundStatus> {
  const codes = own.has(given) ? [given] : codesIn(given, isFlag, own);
  const found: ObservationStatus[] = [];
  let confidential = false;
  for (const one of codes) {
    const code = one.toUpperCase();
    if (isFlag && code === 'C' && !own.has(one)) {
      confidential = true;
      continue;
    }
    const status = own.get(one) ?? (isFlag ? FLAGS.get(code) : undefined) ?? observationStatuses.find((known) => known === code);
    if (status === undefined) return refused([unknownStatus(one)]);
    found.push(status);
  }
  const worst = GRAVEST.find((status) => found.includes(status));
  const value: FoundStatus = {
    ...(worst === undefined || worst === 'A' ? {} : { status: worst }),
    ...(confidential ? { confidential } : {}),
  };
  const others = new Set(found.filter((status) => status !== worst && status !== 'A'));
  if (others.size === 0 || worst === undefined) return accepted(value);
  const message = `Given ${show(given)}, several statuses of one figure; read as ${worst}, the one that says most against counting it; give it in the option statusCodes where another holds.`;
  const values = { given: issueValue(given), read: worst, option: 'statusCodes', mend: 'give-code' };
  return accepted(value, [{ code: 'several-statuses', severity: 'warning', message, values }]);
}

/** The codes of a cell: with marks between them, or the letters of flags one behind the other. */
function codesIn(given: string, isFlag: boolean, own: ReadonlyMap<string, ObservationStatus>): readonly string[] {
  const codes = given.split(/[\s,;|]+/).filter((code) => code !== '');
  return codes.flatMap((code) => (isFlag && /^[a-z]{2,4}$/i.test(code) && !own.has(code) ? Array.from(code) : [code]));
}

/** Who may see a figure: free, not for publication, or confidential for whatever reason (CL_CONF_STATUS). */
export function confidentialityOfCode(given: string): Result<'F' | 'N' | 'C'> {
  const code = given.toUpperCase();
  if (code === 'F' || code === 'N' || code === 'C') return accepted(code);
  const values = { given: issueValue(given), expected: ['F', 'N', 'C'], read: 'C' };
  // the kinds of primary and secondary confidentiality
  if (/^[A-Z]$/.test(code)) return accepted('C');
  const message = `Given ${show(given)}; expected F, N, C or another code of CL_CONF_STATUS; read as C, confidential; correct it where the figure is free.`;
  return accepted('C', [{ code: 'unknown-confidentiality', severity: 'warning', message, values: { ...values, mend: 'correct-code' } }]);
}

/** Words for the codes of units in lists of the UN, Eurostat, the OECD and the ECB. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['PT', 'percent'],
  ['PC', 'percent'],
  ['PCT', 'percent'],
  ['PS', 'person'],
  ['PER', 'person'],
  ['PERS', 'person'],
  ['PERSONS', 'person'],
  ['NR', 'number'],
  ['NUMBER', 'number'],
  ['IX', 'index'],
  ['PER_1000_POP', 'per-1000'],
  ['PER_1000_LIVE_BIRTHS', 'per-1000'],
  ['PER_10000_POP', 'per-10000'],
  ['PER_100000_POP', 'per-100000'],
  ['PER_100000_LIVE_BIRTHS', 'per-100000'],
]);

/** The words of a unit for its code. */
export function unitWords(code: string): string {
  return (
    UNITS.get(code.toUpperCase()) ??
    code
      .replace(/^THS_PER$/i, 'thousand persons')
      .replace(/^THS_/i, 'thousand ')
      .replaceAll('_', ' ')
  );
}
