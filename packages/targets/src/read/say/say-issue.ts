import type { Issue, IssueGroup, Locale } from '@actionline/core';
import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';
import { en } from './en.js';
import { fr } from './fr.js';
import type { CodeWords, Sentence } from './issue-words.js';
import type { MetIssues, ReadingWords } from './reading-words.js';
import { columnCalled, inDigits, saidValues, shown, type SaidValues } from './said-values.js';

/** What of an issue is said. */
export type SayableIssue = Pick<Issue, 'code' | 'message'> & { readonly [Key in 'values' | 'column']?: Issue[Key] | undefined };

/** A group says this many of the values that were given. */
const MOST_GIVEN = 6;
/** A group holds so many rows where there may be more. */
const MOST_ROWS = 5;

/**
 * An issue of a reader in a sentence or two of English or French: what was given, what was expected, and how to mend it. Names of
 * settings, options and columns stand in code quotes, as a description writes them. What is not known to the language is the
 * English message of the issue, marked in French by "(En anglais :)".
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no issue, or another language.
 *
 * @example
 * ```ts
 * import { sayIssue } from '@actionline/targets/table';
 *
 * const issue = { code: 'unknown-unit', message: 'Given "THS_T".', values: { given: 'THS_T', mend: 'say-unit' } };
 * sayIssue(issue, 'en');
 * // => '“THS_T” is not a known unit, such as “person”, “percent” or “million EUR”, nor one that the framework declares. Say under `units` what it means.'
 * ```
 */
export function sayIssue(issue: SayableIssue, locale: Locale): string {
  const words = wordsOf(locale);
  return sayable('issue', issue, () => sentencesOf(issue, words));
}

/**
 * Issues of one cause in English or French: what the first of them says, how often it was met, in which rows and columns, and what
 * was given how often.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no group of issues, or another language.
 *
 * @example
 * ```ts
 * import { groupIssues } from '@actionline/core';
 * import { sayIssueGroup } from '@actionline/targets/table';
 *
 * const issue = (row: number, given: string) =>
 *   ({ code: 'bad-url', severity: 'error', message: 'No address.', values: { given }, row, column: 'source_url' }) as const;
 * const [group] = groupIssues([issue(2, 'www'), issue(3, 'www'), issue(7, 'ftp')]);
 * group && sayIssueGroup(group, 'en');
 * // => '“www” is not an address beginning with https:// or http://. Correct it, or leave the cell empty where there is none. This was met 3 times, in rows 2, 3 and 7, in the column `source_url`: “www” (2), “ftp” (1).'
 * ```
 */
export function sayIssueGroup(group: IssueGroup, locale: Locale): string {
  const words = wordsOf(locale);
  return sayable('group', group, () => {
    const met = words.met(metIssues(group, words));
    return met === '' ? sentencesOf(group, words) : `${sentencesOf(group, words)} ${met}`;
  });
}

function metIssues(
  { count, rows, columns, column, given, furtherGiven = 0, values = {} }: IssueGroup,
  { style, further }: ReadingWords,
): MetIssues {
  const number = (of: number): string => inDigits(of, style);
  const shownValues = given
    .slice(0, MOST_GIVEN)
    .map(({ value, count: times }) => `${style.quoted(shown(value, style))} (${number(times)})`);
  const others = Math.max(given.length - MOST_GIVEN, 0) + furtherGiven;
  const named = columns ?? (column === undefined ? [] : [column]);
  return {
    count,
    times: number(count),
    rows,
    // an issue about characters or about an activity of IATI has a line and no row
    areLines: Object.hasOwn(values, 'encoding') || Object.hasOwn(values, 'activity'),
    isMore: rows.length === MOST_ROWS && count > MOST_ROWS,
    columns: named.map(columnCalled),
    given: given.length < 2 ? [] : [...shownValues, ...(others === 0 ? [] : [further(number(others))])],
  };
}

/** The words of a language. */
export function wordsOf(locale: Locale): ReadingWords {
  if (locale === 'en') return en;
  if (locale === 'fr') return fr;
  return refuseArgument('locale', locale, '"en" or "fr"', 'give one of the two');
}

/** What an issue says, in the words of a language. */
export function sentencesOf({ code, message, values = {}, column }: SayableIssue, words: ReadingWords): string {
  const { codes, mends, inEnglish, style } = words;
  const found: CodeWords | undefined = ownWords(codes, code);
  if (found === undefined) return inEnglish(message);
  const said = saidValues(code, column, values, style);
  const mend = values['mend'];
  if (typeof mend !== 'string' || mend === AS_SAID) return joined([found.said, found.mend], said);
  const advice: Sentence | undefined = ownWords(mends, mend);
  return advice === undefined ? inEnglish(message) : joined([found.said, advice], said);
}

/** What an issue gives for `mend` where its advice is that of its code. */
const AS_SAID = 'as-the-message-says';

function joined(sentences: readonly (Sentence | undefined)[], said: SaidValues): string {
  return sentences
    .flatMap((sentence) => (sentence === undefined ? [] : [sentenceOf(sentence, said)]))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** One sentence, made of what is said. */
export function sentenceOf(sentence: Sentence, said: SaidValues): string {
  // a list that was cut ends with an ellipsis, and so does its sentence
  return typeof sentence === 'string' ? sentence : sentence(said).replace(/…\.$/, '…');
}

function ownWords<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** Says what has a code and a message; what has not, or cannot be read, is refused. */
export function sayable(name: string, given: unknown, say: () => string): string {
  const mend = 'give one as a reader gives it';
  return readArgument(name, given, EXPECTED, mend, () => {
    const { code, message, values } = kindOf(given) === 'object' ? (given as Readonly<Record<string, unknown>>) : {};
    if (typeof code !== 'string' || typeof message !== 'string' || (values !== undefined && kindOf(values) !== 'object'))
      refuseArgument(name, given, EXPECTED, mend);
    return say();
  });
}

const EXPECTED = 'a code, a message and values';
