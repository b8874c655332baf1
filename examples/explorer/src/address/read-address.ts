import { confidences, isIsoDate } from '@actionline/core';
import { firstFramework, isFrameworkName } from '../frameworks.js';
import { facetNames, langs, views, type Address, type FacetName, type Lang } from './address.js';

/** A part of a link that the page knows nothing of, as it was written. */
export interface DroppedPart {
  readonly name: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly address: Address;
  /** What was left out, since the page knows nothing of it. */
  readonly dropped: readonly DroppedPart[];
}

/** The longest search and the most parts that are read of a link; whatever is longer was not made by the page. */
const LONGEST = 200;
const MOST = 200;

const single = ['item', 'q', 'target', 'asOf', 'knownAt', 'method', 'scope', 'confidence', 'template', 'format'] as const;
type Single = (typeof single)[number];

const ID = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)?$/i;
const WORD = /^[a-z0-9][a-z0-9-]*$/i;

const accepts: Readonly<Record<Single, (value: string) => boolean>> = {
  item: (value) => ID.test(value),
  q: () => true,
  target: (value) => ID.test(value),
  asOf: isIsoDate,
  knownAt: isIsoDate,
  method: (value) => WORD.test(value),
  scope: (value) => WORD.test(value),
  confidence: (value) => confidences.some((known) => known === value),
  template: (value) => WORD.test(value),
  format: (value) => WORD.test(value),
};

/**
 * Reads the hash of a link. Whatever the link holds, an address comes of it: what has not the form that it should have is left out and
 * named in `dropped`. A hash that does not begin with `#/` is no address of the page and gives the first page in `lang`.
 */
export function readAddress(hash: string, lang: Lang): ReadAddress {
  const start: Address = { view: 'browse', framework: firstFramework, lang, facets: {}, readings: {} };
  if (!hash.startsWith('#/')) return { address: start, dropped: [] };
  const [path = '', ...rest] = hash.slice(2).split('?');
  const dropped: DroppedPart[] = [];
  const [givenLang, givenFramework, givenView, ...more] = path.split('/').filter((part) => part !== '');
  const known = <T extends string>(name: string, given: string | undefined, values: readonly T[], otherwise: T): T => {
    const value = values.find((one) => one === given);
    if (value === undefined && given !== undefined) dropped.push({ name, value: short(given) });
    return value ?? otherwise;
  };
  const language = known('lang', givenLang, langs, lang);
  const view = known('view', givenView, views, 'browse');
  if (givenFramework !== undefined && !isFrameworkName(givenFramework)) dropped.push({ name: 'framework', value: short(givenFramework) });
  const framework = givenFramework !== undefined && isFrameworkName(givenFramework) ? givenFramework : firstFramework;
  if (more.length > 0) dropped.push({ name: 'view', value: short(more.join('/')) });
  return readQuery({ ...start, lang: language, framework, view }, rest.join('?'), dropped);
}

function readQuery(start: Address, query: string, dropped: DroppedPart[]): ReadAddress {
  const values = new Map<Single, string>();
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  const readings: Record<string, string> = {};
  const accept = (name: string, value: string): boolean => {
    if (value.length > LONGEST) return false;
    const facet = facetNames.find((one) => one === name);
    if (facet !== undefined) {
      if (!ID.test(value)) return false;
      facets[facet] = [...new Set([...(facets[facet] ?? []), value])];
      return true;
    }
    if (name === 'reading') {
      const [target = '', reading = '', ...more] = value.split('~');
      if (!ID.test(target) || !WORD.test(reading) || more.length > 0) return false;
      readings[target] = reading;
      return true;
    }
    const one = single.find((known) => known === name);
    if (one === undefined || !accepts[one](value)) return false;
    values.set(one, value);
    return true;
  };
  for (const [at, [name, value]] of [...new URLSearchParams(query)].entries()) {
    if (value !== '' && (at >= MOST || !accept(name, value))) dropped.push({ name: short(name), value: short(value) });
  }
  const { item, q, target, asOf, knownAt, method, scope, confidence, template, format } = Object.fromEntries(values) as Partial<
    Record<Single, string>
  >;
  const minimumConfidence = confidences.find((known) => known === confidence);
  return {
    address: { ...start, item, q, facets, target, asOf, knownAt, readings, method, scope, minimumConfidence, template, format },
    dropped,
  };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
