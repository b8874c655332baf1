import type { ConceptScheme } from '@actionline/core';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';

import { euActionPlan } from '../eu-action-plan.js';
import { harbourPlan } from '../testing/harbour-plan.js';
import { unodcPledges } from '../unodc-hr75.js';
import { actors, groups, instruments, standards, themes } from '../vocabularies.js';
import { checkSkos, fromJsonLd, fromTurtle, toJsonLd, toTurtle } from './index.js';

const base = 'https://data.example.org/id/';

const text = (en: string): { en: string; fr: string } => ({ en, fr: `${en} (fr)` });

describe('the facets of a framework', () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const triples = (turtle: string) =>
    new Parser()
      .parse(turtle)
      .map(({ subject, predicate, object }) => ({ subject: subject.value, predicate: predicate.value, object: object.value }));
  /** The concepts that a document describes. */
  const conceptsIn = (scheme: ConceptScheme): readonly string[] =>
    triples(toTurtle(scheme, { base }))
      .filter(({ predicate, object }) => predicate.endsWith('#type') && object === `${skos}Concept`)
      .map(({ subject }) => subject);
  const FACET_TERMS = ['theme', 'group', 'actor', 'instrument', 'standard'].map((term) => `https://actionline.example/ns#${term}`);
  /** What the facets, the lists of actors and standards among them, lead to. */
  const facetsIn = (turtle: string): readonly string[] => [
    ...new Set(
      triples(turtle)
        .filter(({ predicate }) => FACET_TERMS.includes(predicate))
        .map(({ object }) => object),
    ),
  ];
  const ids = ['policing', 'child-rights', 'detention', 'accessibility', 'trade'];
  const own = (id: string, ...concepts: string[]): ConceptScheme => ({
    id,
    title: text(id),
    concepts: concepts.map((each) => ({ id: each, label: text(each) })),
  });
  const vocabularies = {
    themes: own('harbour-themes', ...ids),
    actors: own('harbour-actors', 'city', 'police', 'civil-society'),
    standards: own('https://vocabulary.example/standards', 'un-crc', 'un-crpd'),
  };

  it.each([euActionPlan, unodcPledges])('lead to the concepts of the official vocabularies: $id', (framework) => {
    const known = new Set([themes, groups, actors, instruments, standards].flatMap(conceptsIn));
    const found = facetsIn(toTurtle(framework, { base }));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((iri) => !known.has(iri))).toEqual([]);
  });

  it('lead to the concepts of vocabularies of one’s own, where these are given', () => {
    const turtle = toTurtle(harbourPlan, { base, vocabularies });
    const known = new Set(Object.values(vocabularies).flatMap(conceptsIn));
    const elsewhere = facetsIn(turtle).filter((iri) => !known.has(iri));
    // groups and instruments were not given, so they are taken to be of the official vocabularies
    expect(elsewhere.filter((iri) => !iri.startsWith(`${base}groups/`) && !iri.startsWith(`${base}instruments/`))).toEqual([]);
    expect(facetsIn(turtle)).toContain(`${base}harbour-themes/policing`);
    expect(triples(turtle)).toContainEqual({
      subject: `${base}harbour-2030`,
      predicate: 'http://purl.org/dc/terms/publisher',
      object: `${base}harbour-actors/city`,
    });
    expect(
      checkSkos([turtle, ...Object.values(vocabularies).map((scheme) => toTurtle(scheme, { base }))].join('\n')).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });

  it('come back as they were, with no option to say where they stood', async () => {
    for (const other of [base, 'https://a.example/x#']) {
      const reading = fromTurtle(toTurtle(harbourPlan, { base: other, vocabularies }));
      expect(reading.issues).toEqual([]);
      expect(reading.frameworks).toEqual([harbourPlan]);
      expect((await fromJsonLd(toJsonLd(harbourPlan, { base: other, vocabularies }))).frameworks).toEqual([harbourPlan]);
    }
  });

  it('are written the same where the official vocabularies are given as where none is', () => {
    const official = { themes, groups, actors, instruments, standards };
    expect(toTurtle(euActionPlan, { base, vocabularies: official })).toBe(toTurtle(euActionPlan, { base }));
  });

  it('cannot lead into a vocabulary whose id no IRI may hold', () => {
    expect(() => toTurtle(harbourPlan, { base, vocabularies: { themes: { id: 'my themes' } } })).toThrow(/U\+0020/);
  });
});
