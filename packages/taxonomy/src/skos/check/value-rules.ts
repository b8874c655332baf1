import { show } from '@actionline/core/internal';

import type { Term } from '../graph.js';
import { labelKinds, RDF, SKOS, XSD } from '../vocabulary.js';
import { named, type Breach } from './breach.js';
import type { SkosFacts } from './skos-facts.js';

/** S3, S18, S30, S38: what these properties lead to is a resource. */
export function textsForResources(terms: readonly string[]): (facts: SkosFacts) => readonly Breach[] {
  return (facts) =>
    wrongValues(
      facts,
      terms,
      ({ kind }) => kind === 'literal',
      (subject, term, { value }) => `${named(subject)} has ${term} ${show(value)}, which is a text; lead to a resource by its IRI.`,
    );
}

/** S12: every label is a plain literal. */
export function labelsNoText(facts: SkosFacts): readonly Breach[] {
  return wrongValues(
    facts,
    labelKinds,
    (value) => !isPlain(value),
    (subject, term, { kind, value, datatype }) =>
      `${named(subject)} has the ${term} ${kind === 'literal' ? `${show(value)} of the datatype ${datatype ?? ''}` : named(value)}; write a text with a language.`,
  );
}

/** S15: every notation is a literal. */
export function notationsNoText(facts: SkosFacts): readonly Breach[] {
  return wrongValues(
    facts,
    ['notation'],
    ({ kind }) => kind !== 'literal',
    (subject, _, { value }) => `${named(subject)} has ${named(value)} as a notation; write the code as a text.`,
  );
}

/** S35: a collection has at most one list of its members. */
export function severalLists({ graph }: SkosFacts): readonly Breach[] {
  return [...graph.subjects]
    .filter(([, statements]) => (statements.get(`${SKOS}memberList`)?.length ?? 0) > 1)
    .map(([subject]) => ({ message: `${named(subject)} has several lists of members; keep one.`, subjects: [subject] }));
}

function isPlain({ kind, language, datatype }: Term): boolean {
  return (
    kind === 'literal' && (language !== undefined || datatype === undefined || [`${XSD}string`, `${RDF}langString`].includes(datatype))
  );
}

function wrongValues(
  { graph }: SkosFacts,
  terms: readonly string[],
  isWrong: (value: Term) => boolean,
  message: (subject: string, term: string, value: Term) => string,
): readonly Breach[] {
  const found: Breach[] = [];
  for (const [subject, statements] of graph.subjects)
    for (const term of terms)
      for (const value of (statements.get(SKOS + term) ?? []).filter(isWrong))
        found.push({ message: message(subject, term, value), subjects: [subject] });
  return found;
}
