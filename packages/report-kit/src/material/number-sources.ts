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
  const list: NumberedSource[] = [];
  for (const citation of new Set(citations)) {
    const key = keyOf(citation);
    if (numbers.has(key)) continue;
    numbers.set(key, list.length + 1);
    const { locator: _locator, note: _note, ...source } = citation;
    list.push({ number: list.length + 1, citation: source });
  }
  // one citation is cited in several places, and its key is as long as itself
  const known = new WeakMap<Citation, number>();
  const numberOf = (citation: Citation): number => {
    const there = known.get(citation);
    if (there !== undefined) return there;
    const number = numbers.get(keyOf(citation)) ?? 0;
    known.set(citation, number);
    return number;
  };
  return {
    list,
    cite: (citation) => ({
      kind: 'citation',
      number: numberOf(citation),
      ...placeIn(citation, locale),
    }),
    citeAll: (observations) =>
      [...new Set(observations.map(({ source }) => numberOf(source)))]
        .sort((a, b) => a - b)
        .map((number) => ({ kind: 'citation', number })),
  };
}

function placeIn({ locator = '', language }: Citation, locale: string): Pick<CitationRun, 'locator' | 'language'> {
  if (locator === '') return {};
  return { locator: inlineText(locator), ...(language === undefined || language === locale ? {} : { language }) };
}

function keyOf({ locator: _locator, note: _note, ...citation }: Citation): string {
  return canonicalJson(citation);
}
