import { show } from '@actionline/core/internal';

import { groupBy } from '../group.js';
import { valuesOf } from '../graph.js';
import { DC, DCT, RDFS, SKOS } from '../vocabulary.js';
import { named, type Breach } from './breach.js';
import { labelsOf, type SkosFacts } from './skos-facts.js';

const TITLES = [`${RDFS}label`, `${DCT}title`, `${DC}title`];
/** Controls, code points that never become a character, halves of a surrogate pair, and the sign of a character that was lost. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** ml: concepts have a preferred label, schemes and collections a label or a title. */
export function missingLabels({ graph, described, schemes, collections }: SkosFacts): readonly Breach[] {
  const isNamed = (subject: string): boolean =>
    labelsOf(graph, subject).length > 0 || TITLES.some((title) => valuesOf(graph, subject, title).length > 0);
  const unlabelled = [...described].filter((concept) => labelsOf(graph, concept, ['prefLabel']).length === 0);
  const untitled = [...new Set([...schemes, ...collections])].filter(
    (each) => graph.subjects.has(each) && !described.has(each) && !isNamed(each),
  );
  return [
    ...unlabelled.map((concept) => ({ message: `${named(concept)} has no preferred label; give it one.`, subjects: [concept] })),
    ...untitled.map((each) => ({ message: `${named(each)} has neither a label nor a title; give it one.`, subjects: [each] })),
  ];
}

/** el: no label is empty. */
export function emptyLabels({ graph }: SkosFacts): readonly Breach[] {
  return [...graph.subjects.keys()].flatMap((subject) =>
    labelsOf(graph, subject)
      .filter(({ value }) => value.trim() === '')
      .map(({ value }) => ({
        message: `${named(subject)} has the label ${show(value)}; write a word or take it out.`,
        subjects: [subject],
      })),
  );
}

/** ucil: no label holds a character that cannot be printed. */
export function unprintableLabels({ graph }: SkosFacts): readonly Breach[] {
  return [...graph.subjects.keys()].flatMap((subject) =>
    labelsOf(graph, subject).flatMap(({ value }) => {
      const found = UNPRINTABLE.exec(value)?.[0].codePointAt(0);
      if (found === undefined) return [];
      const character = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
      return [
        {
          message: `${named(subject)} has ${character} in its label ${show(value)}; write the character that was meant.`,
          subjects: [subject],
        },
      ];
    }),
  );
}

/** anr: no two concepts of a scheme share a notation. */
export function sharedNotations({ graph, described, schemesOf }: SkosFacts): readonly Breach[] {
  const bearers = [...described].flatMap((concept) =>
    valuesOf(graph, concept, `${SKOS}notation`)
      .filter(({ kind }) => kind === 'literal')
      .flatMap(({ value, datatype = '' }) =>
        [...(schemesOf.get(concept) ?? [''])].map((scheme) => ({ concept, value, key: `${scheme} ${datatype} ${value}` })),
      ),
  );
  return [...groupBy(bearers, ({ key }) => key).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      message: `${same
        .slice(0, 5)
        .map(({ concept }) => named(concept))
        .join(', ')} share the notation ${show(same[0]?.value)}; number one of them otherwise.`,
      subjects: same.map(({ concept }) => concept),
    }));
}
