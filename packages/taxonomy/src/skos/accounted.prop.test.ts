import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromTurtle, toTurtle, type SkosCollection, type SkosConcept, type SkosScheme } from './index.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const RDFS_LABEL = '<http://www.w3.org/2000/01/rdf-schema#label>';
const TITLE = '<http://purl.org/dc/terms/title>';

const ref = (id: string): string => `<${id}>`;
const skos = (term: string): string => ref(SKOS + term);

// few names, so that they meet: two schemes, four concepts, two collections, and one that is never described
const schemes = ['s', 't'].map((name) => ref(`https://x.example/${name}`));
const concepts = ['a', 'b', 'c', 'd'].map((name) => ref(`https://x.example/${name}`));
const groups = ['g', 'h'].map((name) => ref(`https://x.example/${name}`));
const anyone = fc.constantFrom(...schemes, ...concepts, ...groups, ref('https://x.example/absent'));
const concept = fc.constantFrom(...concepts);
const words = fc.constantFrom('"x"@en', '"y"@en', '"x"@fr', '"z"@en');
const triple = (subject: fc.Arbitrary<string>, predicate: string | fc.Arbitrary<string>, object: fc.Arbitrary<string>) =>
  fc.tuple(subject, typeof predicate === 'string' ? fc.constant(predicate) : predicate, object).map((parts) => parts.join(' '));
const statement = fc.oneof(
  triple(concept, TYPE, fc.constant(skos('Concept'))),
  triple(fc.constantFrom(...schemes), TYPE, fc.constant(skos('ConceptScheme'))),
  triple(fc.constantFrom(...groups), TYPE, fc.constant(skos('Collection'))),
  triple(concept, fc.constantFrom(skos('inScheme'), skos('topConceptOf')), fc.constantFrom(...schemes)),
  triple(fc.constantFrom(...groups), skos('inScheme'), fc.constantFrom(...schemes)),
  triple(fc.constantFrom(...schemes), skos('hasTopConcept'), anyone),
  triple(concept, fc.constantFrom('broader', 'narrower', 'related', 'closeMatch', 'broadMatch').map(skos), anyone),
  triple(fc.constantFrom(...groups), skos('member'), anyone),
  triple(concept, fc.constantFrom(skos('prefLabel'), skos('altLabel'), skos('hiddenLabel'), skos('definition'), RDFS_LABEL), words),
  triple(concept, skos('notation'), fc.constantFrom('"1"', '"2"')),
  triple(concept, fc.constantFrom(skos('note'), '<https://x.example/own>', TITLE, '<https://actionline.example/ns#order>'), words),
  triple(fc.constantFrom(...schemes), fc.constantFrom(TITLE, '<https://x.example/own>'), words),
);

/** What a reading says, as statements: each form that SKOS gives the same meaning. */
function saidBy(scheme: SkosScheme): readonly string[] {
  const iri = ref(scheme.id);
  const tops = scheme.topConcepts ?? scheme.concepts.filter(({ broader = [] }) => broader.length === 0).map(({ id }) => id);
  return [
    `${iri} ${TYPE} ${skos('ConceptScheme')}`,
    ...Object.entries(scheme.title).map(([tag, text]) => `${iri} ${TITLE} "${String(text)}"@${tag}`),
    ...tops.flatMap((top) => [`${iri} ${skos('hasTopConcept')} ${ref(top)}`, `${ref(top)} ${skos('topConceptOf')} ${iri}`]),
    ...scheme.concepts.flatMap((each) => saidOfConcept(each, iri)),
    ...(scheme.collections ?? []).flatMap((each) => saidOfCollection(each, iri)),
  ];
}

function saidOfConcept(
  { id, label, altLabels = {}, definition = {}, notation, broader = [], related = [], matches = {} }: SkosConcept,
  scheme: string,
) {
  const iri = ref(id);
  const links = (term: string, ids: readonly string[]): readonly string[] => ids.map((each) => `${iri} ${skos(term)} ${ref(each)}`);
  const preferred = Object.entries(label).map(([tag, text]) => `"${String(text)}"@${tag}`);
  const others = Object.entries(altLabels).flatMap(([tag, texts]) => texts.map((text) => `"${text}"@${tag}`));
  return [
    `${iri} ${TYPE} ${skos('Concept')}`,
    `${iri} ${skos('inScheme')} ${scheme}`,
    ...preferred.map((text) => `${iri} ${skos('prefLabel')} ${text}`),
    ...others.map((text) => `${iri} ${skos('altLabel')} ${text}`),
    ...[...preferred, ...others].map((text) => `${iri} ${RDFS_LABEL} ${text}`),
    ...Object.entries(definition).map(([tag, text]) => `${iri} ${skos('definition')} "${String(text)}"@${tag}`),
    ...(notation === undefined ? [] : [`${iri} ${skos('notation')} "${notation}"`]),
    ...broader.flatMap((above) => [`${iri} ${skos('broader')} ${ref(above)}`, `${ref(above)} ${skos('narrower')} ${iri}`]),
    ...links('related', related),
    ...Object.entries(matches).flatMap(([kind, ids]) => links(kind, ids)),
  ];
}

function saidOfCollection({ id, members }: SkosCollection, scheme: string): readonly string[] {
  const iri = ref(id);
  return [
    `${iri} ${TYPE} ${skos('Collection')}`,
    `${iri} ${skos('inScheme')} ${scheme}`,
    ...members.map((member) => `${iri} ${skos('member')} ${ref(member)}`),
  ];
}

describe('any SKOS', () => {
  it('is kept or told, statement by statement: what the reading says is kept, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(statement, { minLength: 1, maxLength: 30 }), (statements) => {
        const reading = fromTurtle(statements.map((each) => `${each} .`).join('\n'));
        const said = new Set(reading.schemes.flatMap(saidBy));
        const lost = statements.filter((each) => !said.has(each));
        expect(reading.counts).toEqual({ statements: statements.length, kept: statements.length - lost.length, told: lost.length });
        // and each property of which something is lost is named
        const named = reading.issues.map(({ message, values }) => `${message} ${String(values?.['property'])}`).join('\n');
        for (const each of lost) expect(named).toContain(each.split(' ')[1]?.slice(1, -1));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same when what was read is written and read again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(statement, { minLength: 1, maxLength: 30 }), (statements) => {
        for (const scheme of fromTurtle(statements.map((each) => `${each} .`).join('\n')).schemes) {
          const again = fromTurtle(toTurtle(scheme, { base: 'https://data.example.org/id/' }));
          expect(again.schemes).toEqual([scheme]);
          expect(again.counts.told).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
