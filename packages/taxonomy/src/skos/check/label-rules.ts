import { show } from '@actionline/core/internal';

import type { Term } from '../graph.js';
import { groupBy } from '../group.js';
import { labelKinds, noteKinds, SKOS } from '../vocabulary.js';
import { named, type Breach } from './breach.js';
import { labelsOf, notesOf, type SkosFacts } from './skos-facts.js';

/** S13: the three kinds of label do not overlap. */
export function overlappingKinds({ graph }: SkosFacts): readonly Breach[] {
  return [...graph.subjects.keys()].flatMap((subject) => {
    const labels = labelKinds.flatMap((kind) => labelsOf(graph, subject, [kind]).map((term) => ({ kind, key: literalKey(term), term })));
    if (labels.length < 2) return [];
    return [...groupBy(labels, ({ key }) => key).values()]
      .filter((same) => new Set(same.map(({ kind }) => kind)).size > 1)
      .map((same) => ({
        message: `${named(subject)} has ${shown(same[0]?.term)} as ${same.map(({ kind }) => kind).join(' and ')}; keep one of them.`,
        subjects: [subject],
      }));
  });
}

/** S14: at most one preferred label in each language, and at most one without. */
export function severalPreferredLabels({ graph }: SkosFacts): readonly Breach[] {
  return [...graph.subjects.keys()].flatMap((subject) => {
    const labels = labelsOf(graph, subject, ['prefLabel']);
    if (labels.length < 2) return [];
    return [...groupBy(labels, ({ language }) => (language ?? '').toLowerCase())]
      .filter(([, same]) => same.length > 1)
      .map(([language, same]) => ({
        message: `${named(subject)} has ${String(same.length)} preferred labels ${language === '' ? 'without a language' : `in ${language}`}: ${same.slice(0, 3).map(shown).join(', ')}; make all but one alternative.`,
        subjects: [subject],
      }));
  });
}

/** oilt: every label and note has a well-formed language tag. */
export function languageTags({ graph }: SkosFacts): readonly Breach[] {
  const isWellFormed = tagCheck();
  return [...graph.subjects.keys()].flatMap((subject) =>
    [...labelsOf(graph, subject), ...notesOf(graph, subject)]
      .filter(({ language }) => language === undefined || !isWellFormed(language))
      .map((term) => ({
        message: `${named(subject)} has ${shown(term)} ${term.language === undefined ? 'without a language' : `in ${show(term.language)}`}; give it a BCP 47 tag such as "en".`,
        subjects: [subject],
      })),
  );
}

/** ilc: every concept speaks every language that concepts of the document speak. */
export function languageCoverage({ graph, described }: SkosFacts): readonly Breach[] {
  // A tag that is none is left to oilt.
  const isWellFormed = tagCheck();
  const languages = (terms: readonly Term[]): ReadonlySet<string> =>
    new Set(terms.flatMap(({ language }) => (language === undefined || !isWellFormed(language) ? [] : [language.toLowerCase()])));
  const spoken = new Map([...described].map((concept) => [concept, languages([...labelsOf(graph, concept), ...notesOf(graph, concept)])]));
  const all = new Set([...spoken.values()].flatMap((each) => [...each]));
  return [...spoken].flatMap(([concept, own]) => {
    const lacking = [...all].filter((language) => !own.has(language)).sort();
    return lacking.length === 0
      ? []
      : [
          {
            message: `${named(concept)} has no label or note in ${lacking.join(', ')}, which other concepts have; add one.`,
            subjects: [concept],
          },
        ];
  });
}

/** uc: every concept has a note. */
export function undocumented({ graph, described }: SkosFacts): readonly Breach[] {
  return [...described]
    .filter((concept) => !noteKinds.some((kind) => graph.subjects.get(concept)?.has(SKOS + kind)))
    .map((concept) => ({ message: `${named(concept)} has no definition or other note; add one.`, subjects: [concept] }));
}

/** lc: no two concepts of a scheme share a label, whatever its case. */
export function sharedLabels({ graph, described, schemesOf }: SkosFacts): readonly Breach[] {
  const bearers = new Map<string, { readonly term: Term; readonly concepts: Set<string> }>();
  for (const concept of described) {
    for (const term of labelsOf(graph, concept)) {
      for (const scheme of schemesOf.get(concept) ?? ['']) {
        const key = `${scheme} ${literalKey(term).toLowerCase()}`;
        const there = bearers.get(key);
        if (there === undefined) bearers.set(key, { term, concepts: new Set([concept]) });
        else there.concepts.add(concept);
      }
    }
  }
  return [...bearers.values()]
    .filter(({ concepts }) => concepts.size > 1)
    .map(({ term, concepts }) => ({
      message: `${[...concepts].slice(0, 5).map(named).join(', ')} share the label ${shown(term)}; word one of them otherwise.`,
      subjects: [...concepts],
    }));
}

function literalKey({ value, language, datatype }: Term): string {
  return `${(language ?? '').toLowerCase()} ${language === undefined ? (datatype ?? '') : ''} ${value}`;
}

function shown(term: Term | undefined): string {
  return `${show(term?.value ?? '')}${term?.language === undefined ? '' : `@${term.language}`}`;
}

/** Tells well-formed language tags; it remembers, since a document has few tags and many texts. */
function tagCheck(): (tag: string) => boolean {
  const known = new Map<string, boolean>();
  return (tag) => {
    let answer = known.get(tag);
    if (answer === undefined) known.set(tag, (answer = isTag(tag)));
    return answer;
  };
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
