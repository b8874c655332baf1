import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';

import { unodcPledges } from '../unodc-hr75.js';
import { fromJsonLd, fromTurtle, toJsonLd, toTurtle, type SkosReading } from './index.js';

const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix al: <https://actionline.example/ns#> .
@prefix ex: <https://boats.example.org/> .
`;
const base = 'https://data.example.org/id/';
const ex = (name: string): string => `https://boats.example.org/${name}`;

const read = (turtle: string): SkosReading => fromTurtle(PREFIXES + turtle);
const told = ({ issues }: SkosReading): readonly string[] =>
  issues.map(({ code, values }) => `${code} ${String(values?.['count'])}`).sort();

/** A scheme of boats: a dinghy below sailing boats, and oars, which stand beside. */
const BOATS = `
ex:s a skos:ConceptScheme ; dct:title "Boats"@en .
ex:sail a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Sailing boat"@en .
ex:dinghy a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Dinghy"@en ; skos:broader ex:sail .
ex:oar a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "Oar"@en .
`;

describe('top concepts', () => {
  it.each([
    ['one of two roots', 'ex:s skos:hasTopConcept ex:sail .', [ex('sail')]],
    ['one, stated from below', 'ex:sail skos:topConceptOf ex:s .', [ex('sail')]],
    ['none at all', '', []],
    ['a concept that has a broader one', 'ex:s skos:hasTopConcept ex:dinghy, ex:oar, ex:sail .', [ex('dinghy'), ex('oar'), ex('sail')]],
    // then nothing has to be said of them
    ['both roots', 'ex:s skos:hasTopConcept ex:oar . ex:sail skos:topConceptOf ex:s .', undefined],
  ])('are those that the document states: %s', async (_, statement, tops) => {
    const reading = read(BOATS + statement);
    expect(reading.issues).toEqual([]);
    expect(reading.schemes[0]?.topConcepts).toEqual(tops);
    const [scheme] = reading.schemes;
    if (scheme === undefined) throw new Error('no scheme');
    expect(fromTurtle(toTurtle(scheme, { base })).schemes).toEqual([scheme]);
    expect((await fromJsonLd(toJsonLd(scheme, { base }))).schemes).toEqual([scheme]);
    const stated = new Parser().parse(toTurtle(scheme, { base })).filter(({ predicate }) => predicate.value.endsWith('#hasTopConcept'));
    expect(stated.map(({ object }) => object.value).sort()).toEqual(tops ?? [ex('oar'), ex('sail')]);
  });

  it('come back in any order that is given', () => {
    const concepts = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id } }));
    for (const topConcepts of [['c', 'a'], ['a', 'b', 'c'], ['b'], []]) {
      const scheme = { id: 'letters', title: { en: 'Letters' }, concepts, topConcepts };
      expect(fromTurtle(toTurtle(scheme, { base })).schemes).toEqual([scheme]);
    }
  });
});

describe('links to what the document does not describe', () => {
  it.each([
    ['broader', 'ex:oar skos:broader ex:gear, ex:kit .', 2],
    ['narrower', 'ex:sail skos:narrower ex:ketch, ex:yawl, ex:sloop .', 3],
    ['hasTopConcept', 'ex:s skos:hasTopConcept ex:ketch .', 1],
  ])('are left out of the hierarchy and told: %s', (property, statement, count) => {
    const reading = read(BOATS + statement);
    const [issue, ...others] = reading.issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'dangling-link', severity: 'warning' });
    expect(issue?.values).toMatchObject({ property: `http://www.w3.org/2004/02/skos/core#${property}`, count });
    expect(reading.counts).toEqual({ statements: 12 + count, kept: 12, told: count });
  });

  it.each([
    ['related', 'ex:oar skos:related ex:rowlock, ex:thole .', 2],
    ['member', 'ex:set a skos:Collection ; skos:inScheme ex:s ; skos:member ex:oar, ex:thole .', 1],
  ])('are kept where the model can hold them, and told: %s', (property, statement, count) => {
    const reading = read(BOATS + statement);
    expect(reading.issues).toMatchObject([
      { code: 'dangling-link', severity: 'warning', values: { property: `http://www.w3.org/2004/02/skos/core#${property}`, count } },
    ]);
    expect(reading.counts.told).toBe(0);
  });

  it('are told of a scheme that is only named, by inScheme or by topConceptOf', () => {
    for (const property of ['inScheme', 'topConceptOf'])
      expect(told(read(`ex:a a skos:Concept ; skos:${property} ex:absent ; skos:prefLabel "A"@en .`))).toEqual(['dangling-link 1']);
  });

  it('are told as texts where they are written as texts, as a plain string of JSON-LD is', async () => {
    const reading = await fromJsonLd({
      '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
      '@graph': [
        {
          '@id': ex('s'),
          '@type': 'skos:ConceptScheme',
          'skos:prefLabel': { '@value': 'S', '@language': 'en' },
          'skos:hasTopConcept': [ex('a')],
        },
        {
          '@id': ex('a'),
          '@type': 'skos:Concept',
          'skos:prefLabel': { '@value': 'A', '@language': 'en' },
          'skos:broader': ex('b'),
          'skos:inScheme': ex('s'),
        },
      ],
    });
    expect(reading.issues.filter(({ code }) => code === 'not-a-link').map(({ values }) => values?.['property'])).toEqual(
      expect.arrayContaining(['hasTopConcept', 'broader', 'inScheme'].map((term) => `http://www.w3.org/2004/02/skos/core#${term}`)),
    );
    expect([reading.schemes.map(({ id }) => id), reading.counts.told]).toEqual([[ex('s')], 3]);
  });

  it('make no scheme of a concept that is called one', () => {
    const reading = read(`${BOATS} ex:dinghy skos:hasTopConcept ex:sail .`);
    expect(reading.schemes.map(({ id }) => id)).toEqual([ex('s')]);
    expect(told(reading)).toEqual(['not-kept 1']);
  });

  it('give one issue a kind in a large extract', () => {
    const links = Array.from({ length: 7600 }, (_, at) => `ex:sail skos:narrower ex:n${String(at)} .`).join('\n');
    expect(told(read(BOATS + links))).toEqual(['dangling-link 7600']);
  });

  it('are told otherwise where they lead to another scheme of the document', () => {
    const reading = read(`${BOATS} ex:t a skos:ConceptScheme ; dct:title "Trade"@en .
      ex:goods a skos:Concept ; skos:inScheme ex:t ; skos:prefLabel "Goods"@en ; skos:narrower ex:oar .`);
    expect(reading.issues).toMatchObject([{ code: 'dangling-link', values: { count: 1 } }]);
    expect(reading.issues[0]?.message).toContain('leads out of the scheme');
  });

  it('are kept, of a concept in two schemes, where the concept above stands too', () => {
    const reading = read(`${BOATS} ex:t a skos:ConceptScheme ; dct:title "Small boats"@en . ex:dinghy skos:inScheme ex:t .`);
    expect(reading.schemes.map(({ concepts }) => concepts.find(({ id }) => id === ex('dinghy'))?.broader)).toEqual([
      [ex('sail')],
      undefined,
    ]);
    expect([told(reading), reading.counts.told]).toEqual([['dangling-link 1'], 0]);
  });

  it('make a concept of what is described and stands below or above one', () => {
    const { schemes } = read(`${BOATS} ex:sail skos:narrower ex:ketch . ex:ketch skos:prefLabel "Ketch"@en .`);
    expect(schemes[0]?.concepts.at(-1)).toEqual({ id: ex('ketch'), label: { en: 'Ketch' }, broader: [ex('sail')] });
  });

  it('are told of a framework of ours', () => {
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const reading = fromTurtle(
      `${toTurtle(unodcPledges, { base })}\n<${base}unodc-hr75> <${skos}hasTopConcept> <${base}unodc-hr75/99> . <${base}unodc-hr75/1> <${skos}narrower> <${base}unodc-hr75/98> .`,
    );
    expect(reading.frameworks).toEqual([unodcPledges]);
    expect(told(reading)).toEqual(['dangling-link 1', 'dangling-link 1']);
    expect(reading.counts.told).toBe(2);
  });
});

describe('collections', () => {
  const GROUPS = `${BOATS}
    ex:small a skos:Collection ; skos:inScheme ex:s ; skos:prefLabel "Small"@en ; skos:notation "S" ; skos:member ex:oar, ex:dinghy .
    ex:bySize a skos:OrderedCollection ; skos:inScheme ex:s ; skos:prefLabel "By size"@en ; skos:definition "Small first"@en ;
      skos:memberList ( ex:small ex:sail ) .`;

  it('are no concepts, and keep their members: in their order where that means something', () => {
    const { schemes, issues, counts } = read(GROUPS);
    expect([issues, counts.told]).toEqual([[], 0]);
    expect(schemes[0]?.concepts.map(({ id }) => id)).toEqual([ex('sail'), ex('dinghy'), ex('oar')]);
    expect(schemes[0]?.collections).toEqual([
      { id: ex('small'), label: { en: 'Small' }, notation: 'S', members: [ex('dinghy'), ex('oar')] },
      {
        id: ex('bySize'),
        label: { en: 'By size' },
        definition: { en: 'Small first' },
        ordered: true,
        members: [ex('small'), ex('sail')],
      },
    ]);
  });

  it('are written and come back', async () => {
    const [scheme] = read(GROUPS).schemes;
    if (scheme === undefined) throw new Error('no scheme');
    expect(fromTurtle(toTurtle(scheme, { base }))).toMatchObject({ schemes: [scheme], issues: [], counts: { told: 0 } });
    expect(await fromJsonLd(JSON.stringify(toJsonLd(scheme, { base })))).toMatchObject({ schemes: [scheme], issues: [] });
    expect(toTurtle(scheme, { base })).toContain('<https://boats.example.org/small> a skos:Collection;');
  });

  it('may be of our own: ids, any order of members, and repetitions in a list', () => {
    const concepts = ['a', 'b'].map((id) => ({ id, label: { en: id } }));
    const scheme = {
      id: 'letters',
      title: { en: 'Letters' },
      concepts,
      collections: [
        { id: 'second', members: ['b', 'a'], altLabels: { en: ['z', 'y'] } },
        { id: 'first', label: { en: 'First', fr: 'Premier' }, ordered: true as const, members: ['b', 'a', 'b', 'second'] },
        { id: 'empty', members: [] },
      ],
    };
    expect(fromTurtle(toTurtle(scheme, { base }))).toMatchObject({ schemes: [scheme], issues: [], counts: { told: 0 } });
  });

  it('without a scheme are put beside their first member, and that is said', () => {
    const reading = read(`${BOATS} ex:t a skos:ConceptScheme ; dct:title "T"@en . ex:set skos:member ex:oar .`);
    expect(reading.schemes.map(({ collections }) => collections?.map(({ id }) => id))).toEqual([[ex('set')], undefined]);
    expect(reading.issues).toMatchObject([{ code: 'no-scheme', severity: 'info', values: { subjects: [ex('set')] } }]);
  });

  it('without an IRI, and members beside a list, are told', () => {
    const blank = read(`${BOATS} [] a skos:Collection ; skos:prefLabel "Array"@en ; skos:member ex:oar .`);
    expect([blank.schemes[0]?.collections, blank.counts.told]).toEqual([undefined, 3]);
    expect(blank.issues.find(({ code }) => code === 'blank-node')?.severity).toBe('error');
    const beside = read(`${BOATS} ex:set skos:inScheme ex:s ; skos:member ex:oar, ex:sail ; skos:memberList ( ex:sail ) .`);
    expect(beside.schemes[0]?.collections?.[0]?.members).toEqual([ex('sail')]);
    expect(told(beside)).toEqual(['not-kept 1']);
  });

  it('that are called concepts as well are read as what the hierarchy needs', () => {
    const reading = read(`${BOATS} ex:oar a skos:Collection ; skos:member ex:dinghy .`);
    expect(reading.schemes[0]?.concepts.map(({ id }) => id)).toContain(ex('oar'));
    expect(told(reading)).toEqual(['not-kept 1', 'not-kept 1']);
  });
});

describe('names and terms of others', () => {
  it('rdfs:label is the label where there is no preferred one, nothing new where it repeats a label, and told elsewhere', () => {
    const reading = read(`ex:s a skos:ConceptScheme ; dct:title "Boats"@en .
      ex:a skos:inScheme ex:s ; rdfs:label "Barge"@en, "Péniche"@fr .
      ex:b skos:inScheme ex:s ; rdfs:label "Brig"@en, "Snow"@en ; skos:prefLabel "Brig"@en ; skos:altLabel "Snow"@en .
      ex:c skos:inScheme ex:s ; rdfs:label "Cutter, a boat"@en ; skos:prefLabel "Cutter"@en .`);
    expect(reading.schemes[0]?.concepts.map(({ label }) => label)).toEqual([
      { en: 'Barge', fr: 'Péniche' },
      { en: 'Brig' },
      { en: 'Cutter' },
    ]);
    expect(told(reading)).toEqual(['missing-label 1', 'not-kept 1']);
    expect(reading.counts.told).toBe(1);
  });

  it('terms of ours and of Dublin Core become members of our own documents alone', () => {
    const reading =
      read(`${BOATS} ex:oar dct:title "Oars"@en ; dct:alternative "Sweep"@en ; al:order 1 ; al:status "withdrawn" ; al:colour "red" .
      ex:s dct:alternative "B"@en ; al:colour "blue" .`);
    expect(reading.schemes[0]?.concepts.at(-1)).toEqual({ id: ex('oar'), label: { en: 'Oar' } });
    expect(Object.keys(reading.schemes[0] ?? {}).sort()).toEqual(['concepts', 'id', 'title', 'topConcepts']);
    // five properties of the concept, of which two stand at the scheme as well
    expect([told(reading).reduce((sum, each) => sum + Number(each.split(' ')[1]), 0), reading.counts.told]).toEqual([7, 7]);
  });

  it('a title is taken from whatever names the scheme, in each language from the first that has it', () => {
    const reading = read(
      `ex:s a skos:ConceptScheme ; dct:title "Boats"@en ; skos:prefLabel "Bateaux"@fr, "Craft"@en ; rdfs:label "Boote"@de, "Boats"@en .`,
    );
    expect(reading.schemes[0]?.title).toEqual({ en: 'Boats', fr: 'Bateaux', de: 'Boote' });
    expect([told(reading), reading.counts.told]).toEqual([['not-kept 1'], 1]);
  });
});

describe('notes', () => {
  it('that are nodes count by their rdf:value; what else is said of the node is told', () => {
    const reading = read(`${BOATS} ex:oar skos:definition [ rdf:value "A pole to row with"@en ; dct:created "2020" ] ;
      skos:scopeNote ex:note . ex:note rdf:value "Not the paddle"@en, "Pas la pagaie"@fr .`);
    expect(reading.schemes[0]?.concepts.at(-1)).toEqual({
      id: ex('oar'),
      label: { en: 'Oar' },
      definition: { en: 'A pole to row with' },
      scopeNote: { en: 'Not the paddle', fr: 'Pas la pagaie' },
    });
    expect([told(reading), reading.counts.told]).toEqual([['not-kept 1'], 1]);
  });

  it.each([
    ['an address', 'ex:oar skos:definition <https://elsewhere.example/oar.html> .'],
    ['a node without a text', 'ex:oar skos:definition [ dct:created "2020" ] .'],
    ['a label that is an address', 'ex:oar skos:altLabel <https://elsewhere.example/oar> .'],
    ['a label of SKOS-XL that is not described', 'ex:oar xl:altLabel ex:absent .'],
  ])('that are no text give no text: %s', (_, statement) => {
    const reading = read(BOATS + statement);
    expect(reading.schemes[0]?.concepts.at(-1)).toEqual({ id: ex('oar'), label: { en: 'Oar' } });
    expect(reading.issues.filter(({ code }) => code !== 'not-kept')).toMatchObject([{ code: 'not-a-text', values: { count: 1 } }]);
    expect(reading.issues.map(({ code }) => code)).not.toContain('ambiguous-text');
  });
});

describe('what a document of ours says beside what it is derived from', () => {
  it.each([
    ['another publisher', 'http://purl.org/dc/terms/publisher', `<${base}actors/somebody>`],
    ['another version', 'http://www.w3.org/2002/07/owl#versionInfo', '"0"'],
    ['a mapping without its reasons', 'http://www.w3.org/2004/02/skos/core#exactMatch', '<https://elsewhere.example/1>'],
    ['a label of a framework', 'http://www.w3.org/2000/01/rdf-schema#label', '"Pledges"@en'],
    ['a digest more', 'https://actionline.example/ns#sha256', `"${'0'.repeat(64)}"`],
  ])('is told: %s', (_, property, value) => {
    const subject = /exactMatch|sha256/.test(property) ? `${base}unodc-hr75/1` : `${base}unodc-hr75`;
    const reading = fromTurtle(`${toTurtle(unodcPledges, { base })}\n<${subject}> <${property}> ${value} .`);
    expect(reading.frameworks).toEqual([unodcPledges]);
    expect([told(reading), reading.counts.told]).toEqual([['not-kept 1'], 1]);
  });
});

describe('what JSON-LD leaves out', () => {
  const skos = { skos: 'http://www.w3.org/2004/02/skos/core#' };
  const codes = ({ issues }: SkosReading): readonly string[] => issues.map(({ code }) => code);

  it('is told of a document without a context', async () => {
    const reading = await fromJsonLd({ '@id': 'https://x.example/1', '@type': 'Concept', prefLabel: 'A', broader: 'https://x.example/2' });
    expect(codes(reading)).toEqual(['undefined-term', 'relative-iri']);
    expect(reading.issues[0]?.values).toEqual({ given: ['broader', 'prefLabel'], count: 2 });
    expect(reading.issues[0]?.message).toContain('has no @context');
    expect(reading.issues[1]?.values).toEqual({ given: ['Concept'], count: 1 });
  });

  it('is told of relative ids, which a base makes whole', async () => {
    const document = {
      '@context': skos,
      '@id': 's',
      '@type': 'skos:ConceptScheme',
      'skos:prefLabel': { '@value': 'S', '@language': 'en' },
    };
    const lost = await fromJsonLd(document);
    expect([lost.schemes, codes(lost), lost.issues[0]?.values]).toEqual([[], ['relative-iri'], { given: ['s'], count: 2 }]);
    const found = await fromJsonLd(document, { base: 'https://x.example/' });
    expect([found.schemes, found.issues]).toEqual([[{ id: 'https://x.example/s', title: { en: 'S' }, concepts: [] }], []]);
  });

  it('is told of what stands in no node, and of a language that is none', async () => {
    const reading = await fromJsonLd({
      '@context': skos,
      '@graph': [
        'free',
        {
          '@id': 'https://x.example/1',
          'skos:inScheme': { '@id': 'https://x.example/s', 'skos:prefLabel': { '@value': 'S', '@language': 'no tag' } },
        },
      ],
    });
    expect(reading.schemes[0]?.title).toEqual({ und: 'S' });
    expect(codes(reading)).toEqual(expect.arrayContaining(['not-kept', 'missing-language']));
    expect(() => toTurtle(reading.schemes[0] ?? { id: 's', title: {}, concepts: [] }, { base })).not.toThrow();
  });

  it('is told of a document with our context and keys that we do not write', async () => {
    const document = toJsonLd({ id: 'b', title: { en: 'B' }, concepts: [{ id: 'x', label: { en: 'X' } }] }, { base });
    const changed = { ...document, '@graph': [...document['@graph'], { '@id': 'y', prefLabel: 'Y', 'skos:prefLabel': 'Y' }] };
    expect([...codes(await fromJsonLd(changed))].sort()).toEqual(['relative-iri', 'undefined-term']);
  });

  it('takes no base that is no text, and no option that is none', async () => {
    await expect(fromJsonLd({}, { base: 5 as unknown as string })).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(fromJsonLd({}, { bose: 'x' } as never)).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
