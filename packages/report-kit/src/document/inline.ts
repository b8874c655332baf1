import type { PartialDate } from '@actionline/core';

import { walk } from './argument.js';
import { cleanText } from './clean-text.js';
import { safeUrl } from './safe-url.js';
import type { ShownStatus } from './shown-status.js';

/** A run of text inside a block. */
export type Inline =
  | TextRun
  | DataRun
  | NumberRun
  | DateRun
  | Emphasis
  | LinkRun
  | CodeRun
  | CitationRun
  | ReferenceRun
  | FootnoteRun
  | StatusRun
  | SparklineRun
  | BreakRun;

/** Words of the report itself. */
export interface TextRun {
  /** The kind of run. */
  readonly kind: 'text';
  /** The text. */
  readonly text: string;
}

/** Text that comes from data: kept apart, so that its direction or language cannot disturb what stands around it. */
export interface DataRun {
  /** The kind of run. */
  readonly kind: 'data';
  /** The text. */
  readonly text: string;
  /** Its language, where that is known and differs from the report's. */
  readonly language?: string;
}

/** A number with its words, so that a spreadsheet holds the number and a table can be sorted by it. */
export interface NumberRun {
  /** The kind of run. */
  readonly kind: 'number';
  /** The number. */
  readonly value: number;
  /** The same in the language of the report. */
  readonly text: string;
}

/** A date with its words, as precise as it is known. */
export interface DateRun {
  /** The kind of run. */
  readonly kind: 'date';
  /** The year, month or day. */
  readonly value: PartialDate;
  /** The same in the language of the report. */
  readonly text: string;
}

/** Stressed text. */
export interface Emphasis {
  /** How it is stressed; `muted` for what is of less weight. */
  readonly kind: 'strong' | 'emphasis' | 'muted';
  /** What is stressed. */
  readonly children: readonly Inline[];
}

/** A link to an address outside the report; the address has passed {@link safeUrl}. */
export interface LinkRun {
  /** The kind of run. */
  readonly kind: 'link';
  /** The address. */
  readonly url: string;
  /** What is shown. */
  readonly children: readonly Inline[];
}

/** An id, hash or other text of machines. */
export interface CodeRun {
  /** The kind of run. */
  readonly kind: 'code';
  /** The text. */
  readonly text: string;
}

/** The number of a source, leading to its entry in the list of sources. */
export interface CitationRun {
  /** The kind of run. */
  readonly kind: 'citation';
  /** The number in {@link Report.sources}. */
  readonly number: number;
  /** The place in the source. */
  readonly locator?: string;
  /** The language of that place, where it is known and another than the report's. */
  readonly language?: string;
}

/** A link to another block of the report. */
export interface ReferenceRun {
  /** The kind of run. */
  readonly kind: 'reference';
  /** The id of the block. */
  readonly to: string;
  /** What is shown. */
  readonly children: readonly Inline[];
}

/** A remark that stands at the foot of a page or at the end. */
export interface FootnoteRun {
  /** The kind of run. */
  readonly kind: 'footnote';
  /** The remark. */
  readonly children: readonly Inline[];
}

/** Values over time as a line no higher than the text. */
export interface SparklineRun {
  /** The kind of run. */
  readonly kind: 'sparkline';
  /** The values, in order of time; `null` where nothing is known. */
  readonly values: readonly (number | null)[];
  /** The same in words, for who cannot see it and for formats without pictures. */
  readonly label: string;
}

/** The badge of a status: symbol, colour and words. */
export interface StatusRun {
  /** The kind of run. */
  readonly kind: 'status';
  /** The status. */
  readonly status: ShownStatus;
  /** Its name in the language of the report. */
  readonly label: string;
}

/** A new line. */
export interface BreakRun {
  /** The kind of run. */
  readonly kind: 'break';
}

/** The space between two runs. */
export const SPACE: TextRun = { kind: 'text', text: ' ' };

/** The new line between two runs. */
export const BREAK: BreakRun = { kind: 'break' };

/** A run of the report's own words. */
export function text(words: string): TextRun {
  return { kind: 'text', text: cleanText(words) };
}

/** A run of text from data. */
export function data(words: string, language?: string): DataRun {
  return language === undefined ? { kind: 'data', text: cleanText(words) } : { kind: 'data', text: cleanText(words), language };
}

/** Stressed runs. */
export function strong(...children: readonly Inline[]): Emphasis {
  return { kind: 'strong', children };
}

/** Runs of less weight. */
export function muted(...children: readonly Inline[]): Emphasis {
  return { kind: 'muted', children };
}

/** A run of machine text. */
export function code(words: string): CodeRun {
  return { kind: 'code', text: cleanText(words) };
}

/** A link where the address may be linked to; the runs with the address as text where it may not. */
export function link(url: string | undefined, ...children: readonly Inline[]): readonly Inline[] {
  if (url === undefined || url === '') return children;
  const safe = safeUrl(url);
  return safe === undefined ? [...children, text(' '), code(url)] : [{ kind: 'link', url: safe, children }];
}

/**
 * The words of runs, without their form.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of runs.
 *
 * @example
 * ```ts
 * import { plainText } from '@actionline/report-kit';
 *
 * plainText([{ kind: 'text', text: 'See ' }, { kind: 'citation', number: 3 }]); // => 'See [3]'
 * ```
 */
export function plainText(runs: readonly Inline[]): string {
  return walk('runs', runs, () => wordsOf(runs));
}

function wordsOf(runs: readonly Inline[]): string {
  let words = '';
  for (const run of runs) words += wordsIn(run);
  return words;
}

function wordsIn(run: Inline): string {
  switch (run.kind) {
    case 'text':
    case 'data':
    case 'number':
    case 'date':
    case 'code':
      return run.text;
    case 'citation':
      return `[${String(run.number)}]`;
    case 'status':
    case 'sparkline':
      return run.label;
    // what stands at the foot of a page is no part of the line
    case 'footnote':
      return '';
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'muted':
    case 'link':
    case 'reference':
      return plainText(run.children);
  }
}
