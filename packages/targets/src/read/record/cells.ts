import {
  findPlace,
  isIsoDate,
  isPartialDate,
  parsePlace,
  type IsoDate,
  type PartialDate,
  type PlaceCode,
  type Result,
} from '@actionline/core';
import { accepted, isLanguageTag, issueValue, nearestNames, refused, show, unitMultipliers } from '@actionline/core/internal';

const NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What people write for a number, and what to write instead; the first that fits is said. */
/** How a number is written that was written otherwise, by the name of the advice. */
export const numberAdvice = {
  'minus-sign': 'write the minus sign as a hyphen in front of the digits, as in -5',
  'minus-in-front': 'put the minus sign in front of the digits, as in -5',
  'brackets-as-minus':
    'write a minus sign in front of the digits if that is what the brackets mean; if not, write the number alone and say what they mean in the column note',
  'nought-or-missing':
    'write 0 if the source means nought by it; if it means that there is no figure, leave the cell empty and give the reason in the column missing',
  'take-grouping-out': 'take the spaces or marks between the thousands out',
  'take-commas-out': 'take the commas between the thousands out, or write a decimal comma as a point',
  'take-points-out': 'take the points between the thousands out and write the decimal comma as a point',
  'comma-as-point': 'write the decimal comma as a point',
  'unit-percent': 'write the number alone, with the unit percent',
  'add-the-reason': 'leave the cell empty and give the reason in the column missing',
  'qualifier-in-bound': 'write the number alone, with its qualifier in the column bound',
  'multiplier-in-column': 'write the number alone, with its multiplier in the column unit_multiplier: 6 for millions',
  'two-rows': 'write two rows: the first end with the bound at-least, the second with at-most',
  'at-least-in-bound': 'write the number alone, with at-least in the column bound',
  'letter-in-status': 'write the number alone, with what the letter says in the column status',
  'our-digits': 'write it with the digits 0 to 9',
} as const;

const NUMBER_SHAPES: readonly (readonly [RegExp, keyof typeof numberAdvice])[] = [
  [/^[\u2010-\u2015\u2212\uFE63\uFF0D] ?[\d.]/, 'minus-sign'],
  [/^\d[\d., '’\u00A0\u202F]*[-\u2010-\u2015\u2212]$/, 'minus-in-front'],
  [/^\([^()\d]*\d[^()]*\)$/, 'brackets-as-minus'],
  [/^(?:-+|[\u2010-\u2015\u2212]+|\.|\/|x|nil|none|n[ée]ant|aucune?)$/i, 'nought-or-missing'],
  [/^[+-]?\d{1,3}(?:[ \u00A0\u202F'’_]\d{3})+(?:[.,]\d+)?$/, 'take-grouping-out'],
  [/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, 'take-commas-out'],
  [/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/, 'take-points-out'],
  [/^[+-]?\d+,\d+$/, 'comma-as-point'],
  [/%$/, 'unit-percent'],
  [/^(?:n\/?a|n\.a\.|n[./]? ?[cd]\.?|en attente|pending|null|nan|:|…|\.{2,3})$/i, 'add-the-reason'],
  [
    /^(?:[<>≤≥~±]|about|over|more|less|nearly|almost|at |around|circa|up to|[+-] ?de |(?:plus|moins|près) de |au (?:plus|moins) |environ )/i,
    'qualifier-in-bound',
  ],
  [/\d\s*(?:k|m|mn|bn|thousand|million|billion|mio|mrd)\.?$/i, 'multiplier-in-column'],
  [/^[+-]?[\d.,]+ ?(?:[-\u2013]|to|à) ?[+-]?[\d.,]+$/, 'two-rows'],
  [/^[+-]?[\d.,]+\+$/, 'at-least-in-bound'],
  [/^[+-]?[\d.,]+ ?\(?[a-z]{1,3}\)?$/i, 'letter-in-status'],
  [/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/, 'our-digits'],
];

/** A number with a point for decimals and no grouping; finite. */
export function numberIn(text: string): Result<number> {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return accepted(value);
  const mend = NUMBER_SHAPES.find(([shape]) => shape.test(text))?.[1];
  const advice = mend === undefined ? 'write one number in digits, with its sign' : numberAdvice[mend];
  return refusedCell('not-a-number', text, 'a number such as 12000 or 0.5', advice, 'number', { mend });
}

/** The power of ten that a number is published in. */
export function multiplierIn(text: string): Result<number> {
  const value = unitMultipliers.find((known) => String(known) === text);
  if (value !== undefined) return accepted(value);
  return refusedCell(
    'unknown-multiplier',
    text,
    'a power of ten from 0 to 15',
    'write 3 for thousands, 6 for millions, 9 for thousand millions',
    unitMultipliers.map(String),
  );
}

/** How a date is written that was written otherwise, by the name of the advice. */
export const dateAdvice = {
  'no-such-day': 'the calendar has no such day',
  'leave-time-out': 'leave the time out',
  'write-the-day': 'write the day too: the first day of the year or month for a start, its last day for an end',
  'serial-date': 'this looks like the serial number of a spreadsheet; format the column as YYYY-MM-DD before saving',
  'year-month-day': 'put the year first, then the month, then the day',
  'no-such-day-or-month': 'the calendar has no such day or month',
  'known-part': 'write in digits as much of it as is known, the year first',
} as const;

const DATE_SHAPES: readonly (readonly [RegExp, keyof typeof dateAdvice])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'no-such-day'],
  [/^\d{4}-\d{2}-\d{2}[T ]/, 'leave-time-out'],
  [/^\d{4}(?:-\d{2})?$/, 'write-the-day'],
  [/^\d{5}$/, 'serial-date'],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/, 'year-month-day'],
];

/** A calendar date that exists. */
export function dateIn(text: string): Result<IsoDate> {
  if (isIsoDate(text)) return accepted(text);
  const mend = DATE_SHAPES.find(([shape]) => shape.test(text))?.[1];
  const advice = mend === undefined ? 'write year, month and day in digits' : dateAdvice[mend];
  return refusedCell('bad-date', text, 'a date such as 2024-12-31', advice, 'YYYY-MM-DD', { mend });
}

const PARTIAL_DATE_SHAPES: typeof DATE_SHAPES = [
  [/^\d{4}-\d{2}(?:-\d{2})?$/, 'no-such-day-or-month'],
  ...DATE_SHAPES.filter(([shape]) => !shape.test('2024') && !shape.test('2024-12-31')),
];

/** A year, a month or a day that exists, as precisely as it is known. */
export function partialDateIn(text: string): Result<PartialDate> {
  if (isPartialDate(text)) return accepted(text);
  const mend = PARTIAL_DATE_SHAPES.find(([shape]) => shape.test(text))?.[1] ?? 'known-part';
  return refusedCell('bad-date', text, 'a year, month or day such as 2024, 2024-12 or 2024-12-31', dateAdvice[mend], PARTIAL_DATES, {
    mend,
  });
}

const PARTIAL_DATES = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'] as const;

/** A year, a month or a day that exists. */
export function publishedIn(text: string): Result<string> {
  if (isPartialDate(text)) return accepted(text);
  return refusedCell(
    'bad-date',
    text,
    'a year, month or day such as 2024, 2024-12 or 2024-12-31',
    'leave it empty where it is not known',
    PARTIAL_DATES,
    { mend: 'known-part' },
  );
}

/** A language, by its tag. */
export function languageIn(text: string): Result<string> {
  if (isLanguageTag(text)) return accepted(text);
  return refusedCell('bad-language', text, 'a language tag such as fr or pt-BR', 'leave it empty where it is not known', ['fr', 'pt-BR']);
}

/** A web address; other schemes are refused, since the address may become a link. */
export function addressIn(text: string): Result<string> {
  if (/^https?:\/\/[^\s/]\S*$/i.test(text) && isAddress(text)) return accepted(text);
  return refusedCell('bad-url', text, 'an address beginning with https:// or http://', 'leave it empty where there is none', [
    'https',
    'http',
  ]);
}

// every runtime has it; the library of the language alone does not name it
declare const URL: new (address: string) => { readonly host: string };

/** Whether what stands before the path is a host, as the schema of a citation asks. */
function isAddress(text: string): boolean {
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
}

/** Yes or no. */
export function flagIn(text: string): Result<boolean> {
  const word = text.toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return accepted(true);
  if (['false', 'no', '0'].includes(word)) return accepted(false);
  return refusedCell('bad-flag', text, 'true or false', 'leave it empty for false', ['true', 'false']);
}

/** One word of a list, exactly as the list writes it. */
export function wordIn<W extends string>(text: string, words: readonly W[], code: string, advice: string): Result<W> {
  const value = words.find((word) => word === text);
  if (value !== undefined) return accepted(value);
  const nearest = nearestNames(text, words, 1)[0];
  const listed = words.length > MOST_LISTED ? `${words.slice(0, MOST_LISTED).join(', ')}, …` : words.join(', ');
  const mend = nearest === undefined ? advice : `write ${nearest}; ${advice}`;
  return refusedCell(code, text, `one of ${listed}`, mend, words, { nearest });
}

const MOST_LISTED = 12;

/** A place by its code. */
export function placeIn(text: string): Result<PlaceCode> {
  const parsed = parsePlace(text);
  if (parsed.ok || parsed.issues[0]?.code !== 'unknown-place') return parsed;
  const named = findPlace(text);
  if (!named.ok) return parsed;
  return refusedCell('unknown-place', text, 'the code of a place', `write ${named.value}`, 'code', {
    nearest: named.value,
    mend: 'code-for-name',
  });
}

/** Several texts with `;` between them; empty ones are passed over. */
export function listIn(text: string): Result<readonly string[]> {
  const value = text.split(';').map((part) => part.trim());
  return accepted(value.filter((part) => part !== ''));
}

/**
 * A breakdown: `name=value` pairs with `;` between them; what has one of the two marks in it stands in quotes, a quote inside written
 * twice. Any name is kept as text, `__proto__` included: it becomes a key of the record, never its prototype.
 */
export function dimensionsIn(text: string): Result<Readonly<Record<string, string>>> {
  const pairs: [string, string][] = [];
  const names = new Set<string>();
  PAIR.lastIndex = 0;
  for (let end = -1; end < text.length;) {
    const [whole, name, value] = PAIR.exec(text)?.map((part) => part.trim()) ?? [];
    if (whole === undefined || name === undefined || value === undefined || name === '' || value === '' || names.has(name)) {
      if ((text.match(/=/g)?.length ?? 0) > text.split(';').length) {
        const advice = 'a value with "=" or ";" in it stands in quotes: series="(1 = YES; 0 = NO)"';
        return refusedCell('bad-dimensions', text, 'pairs such as sex=F;age=0-17', advice, 'name=value', { mend: 'quote-value' });
      }
      return refusedCell('bad-dimensions', text, 'pairs such as sex=F;age=0-17', 'give each name once, with a value', 'name=value');
    }
    end = PAIR.lastIndex;
    names.add(name);
    pairs.push([unquoted(name), unquoted(value)]);
  }
  return accepted(Object.fromEntries(pairs));
}

/** A name and its value, up to the next semicolon or the end. */
const PAIR = /("(?:[^"]|"")*"|[^=;]*)=("(?:[^"]|"")*"|[^=;]*)(?:;|$)/y;

function unquoted(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** A breakdown as the text of a cell. */
export function dimensionsText(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .map(([name, value]) => `${quoted(name)}=${quoted(value)}`)
    .join(';');
}

const quoted = (text: string): string => (/[=;"]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The result of a cell that is not taken, with what its message is made of. */
export function refusedCell(
  code: string,
  text: string,
  expected: string,
  advice: string,
  known: string | readonly string[],
  { nearest, mend }: { readonly nearest?: string | undefined; readonly mend?: string | undefined } = {},
): Result<never> {
  return refused([
    {
      code,
      severity: 'error',
      message: `Given ${show(text)}; expected ${expected}; ${advice}.`,
      values: {
        given: issueValue(text),
        expected: known,
        ...(nearest === undefined ? {} : { nearest }),
        ...(mend === undefined ? {} : { mend }),
      },
    },
  ]);
}
