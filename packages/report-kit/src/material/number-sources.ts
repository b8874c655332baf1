import { canonicalJson, type Citation, type Observation } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import type { CitationRun } from '../document/inline.js';
import type { NumberedSource } from '../document/report.js';

/** The sources of a report, each once, and how to find the number of one. */
export interface SourceNumbers {
  /** The sources, by number. */
  readonly list: readonly NumberedSource[];
  /** A citation as it stands in the text; with its place in the source. */
  readonly cite: (citation: Citation) => CitationRun;
  /** The citations of observations, each source once, by number. */
  readonly citeAll: (observations: readonly Observation[]) => readonly CitationRun[];
}

/**
 * Numbers citations in the order given; equal ones, but for the place in the source and remarks, share a number.
 *
 * @param locale - The language of the report: a place in a source that is of another says so.
 */
export function numberSources(citations: readonly Citation[], locale: string): SourceNumbers {
  const numbers = new Map<string, number>();
  // one citation is cited in several places, and its key is as long as itself
  const known = new Map<Citation, number>();
  const list: NumberedSource[] = [];
  for (const citation of citations) {
    if (known.has(citation)) continue;
    const key = keyOf(citation);
    const number = numbers.get(key) ?? list.length + 1;
    known.set(citation, number);
    if (number <= list.length) continue;
    numbers.set(key, number);
    const { locator: _locator, note: _note, ...source } = citation;
    list.push({ number, citation: source });
  }
  const whole = [0, ...list.map(({ number }) => number)].map((number): CitationRun => ({ kind: 'citation', number }));
  const numberOf = (citation: Citation): number => known.get(citation) ?? numbers.get(keyOf(citation)) ?? 0;
  return {
    list,
    cite: (citation) => ({
      kind: 'citation',
      number: numberOf(citation),
      ...placeIn(citation, locale),
    }),
    citeAll: (observations) => {
      const cited = new Set(observations.map(({ source }) => numberOf(source)));
      const inOrder = cited.size < 2 ? [...cited] : [...cited].sort((a, b) => a - b);
      return inOrder.flatMap((number) => whole[number] ?? []);
    },
  };
}

function placeIn({ locator = '', language }: Citation, locale: string): Pick<CitationRun, 'locator' | 'language'> {
  if (locator === '') return {};
  return { locator: inlineText(locator), ...(language === undefined || language === locale ? {} : { language }) };
}

function keyOf({ locator: _locator, note: _note, ...citation }: Citation): string {
  return canonicalJson(citation);
}
