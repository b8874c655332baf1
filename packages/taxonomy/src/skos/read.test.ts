import { describe, expect, it } from 'vitest';

import { unodcPledges } from '../unodc-hr75.js';
import { fromJsonLd, fromTurtle, toTurtle } from './index.js';

const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix al: <https://actionline.example/ns#> .
@prefix ex: <https://voc.example.org/> .
`;

/** In the shape of the UN's SDG linked data: goals, targets and indicators, several languages, codes as notations. */
const INDICATORS = `${PREFIXES}
@prefix sdgo: <https://voc.example.org/ontology#> .
ex:sdg a skos:ConceptScheme ; skos:prefLabel "Goals"@en, "Objectifs"@fr ; skos:hasTopConcept ex:16 .
ex:16 a skos:Concept, sdgo:Goal ; skos:inScheme ex:sdg ; skos:topConceptOf ex:sdg ;
  skos:notation "16"^^sdgo:GoalCode ; skos:prefLabel "Peace"@en, "Paix"@fr, "السلام"@ar ; skos:narrower ex:16.3 ;
  sdgo:hasTarget ex:16.3 ; skos:exactMatch <http://elsewhere.example.org/16> .
ex:16.3 a skos:Concept, sdgo:Target ; skos:inScheme ex:sdg ; skos:notation "16.3" ; skos:prefLabel "Law"@en ; skos:altLabel "Rule of law"@en, "Justice"@en ;
  sdgo:tier "1", "2" ; skos:note "A note"@en .
ex:C160301 a skos:Concept, sdgo:Indicator ; skos:inScheme ex:sdg ; skos:broader ex:16.3 ; skos:prefLabel "Reporting"@en ; sdgo:tier "1" .
`;

/** In the shape of a EuroVoc extract: labels as nodes of their own, a concept in two schemes, links out of the extract, deprecation. */
const THESAURUS = `${PREFIXES}
<https://voc.example.org/th> a skos:ConceptScheme ; dct:title "Thesaurus"@en ; dct:identifier "th" .
ex:1 a skos:Concept ; dct:identifier "1" ; skos:inScheme ex:th, ex:domain ; xl:prefLabel ex:l1 ; xl:altLabel ex:l2 ; skos:broader ex:absent ; skos:related ex:2 .
ex:l1 a xl:Label ; xl:literalForm "rights"@en ; dct:created "2020" .
ex:l2 a xl:Label ; xl:literalForm "human rights"@en .
ex:2 a skos:Concept ; skos:inScheme ex:th ; skos:prefLabel "duties"@en ; owl:deprecated true ; dct:isReplacedBy ex:1 ; skos:hiddenLabel "dutys"@en .
ex:set a skos:Collection ; skos:member ex:1, ex:2 .
`;

const codes = (issues: readonly { readonly code: string }[]): readonly string[] => issues.map(({ code }) => code);

describe('foreign SKOS', () => {
  it('is read into schemes whose ids are IRIs: hierarchy, numbers, labels in every language, mappings', () => {
    const { schemes, frameworks } = fromTurtle(INDICATORS);
    expect(frameworks).toEqual([]);
    expect(schemes).toEqual([
      {
        id: 'https://voc.example.org/sdg',
        title: { en: 'Goals', fr: 'Objectifs' },
        concepts: [
          {
            id: 'https://voc.example.org/16',
            notation: '16',
            label: { en: 'Peace', fr: 'Paix', ar: 'السلام' },
            matches: { exactMatch: ['http://elsewhere.example.org/16'] },
          },
          {
            id: 'https://voc.example.org/16.3',
            notation: '16.3',
            label: { en: 'Law' },
            altLabels: { en: ['Justice', 'Rule of law'] },
            broader: ['https://voc.example.org/16'],
          },
          { id: 'https://voc.example.org/C160301', label: { en: 'Reporting' }, broader: ['https://voc.example.org/16.3'] },
        ],
      },
    ]);
  });

  it('lists what could not be kept, with a count for each property', () => {
    const { issues, counts } = fromTurtle(INDICATORS);
    // Three properties, three classes and the datatype of a notation.
    expect(codes(issues)).toEqual(Array.from({ length: 7 }, () => 'not-kept'));
    expect(issues.some(({ message }) => message.includes('the class https://voc.example.org/ontology#Goal'))).toBe(true);
    expect(issues.some(({ message }) => message.includes('the datatype https://voc.example.org/ontology#GoalCode'))).toBe(true);
    expect(issues.find(({ message }) => message.includes('#tier'))?.message).toContain('3 cases');
    expect(issues.find(({ message }) => message.includes('#hasTarget'))?.message).toContain('1 case');
    expect(issues.find(({ message }) => message.includes('core#note'))?.severity).toBe('info');
    // 4 of the scheme, 11 of the goal, 10 of the target, 6 of the indicator, counted by hand; told are three classes, three
    // tiers, hasTarget and the note (the datatype of a notation is no statement)
    expect(counts).toEqual({ statements: 31, kept: 23, told: 8 });
  });

  it('may have labels as nodes, concepts in several schemes, and links that lead out of the extract', () => {
    const { schemes, issues, counts } = fromTurtle(THESAURUS);
    expect(schemes.map(({ id, concepts }) => [id, concepts.map((concept) => concept.id)])).toEqual([
      ['https://voc.example.org/th', ['https://voc.example.org/1', 'https://voc.example.org/2']],
      ['https://voc.example.org/domain', ['https://voc.example.org/1']],
    ]);
    expect(schemes[0]?.concepts).toEqual([
      {
        id: 'https://voc.example.org/1',
        label: { en: 'rights' },
        altLabels: { en: ['human rights'] },
        related: ['https://voc.example.org/2'],
      },
      { id: 'https://voc.example.org/2', label: { en: 'duties' }, status: 'replaced', replacedBy: ['https://voc.example.org/1'] },
    ]);
    // ex:absent and ex:domain are not described, and the collection says nothing of a scheme
    expect(new Set(codes(issues))).toEqual(new Set(['dangling-link', 'no-scheme', 'not-kept']));
    expect(schemes[0]?.collections).toEqual([
      { id: 'https://voc.example.org/set', members: ['https://voc.example.org/1', 'https://voc.example.org/2'] },
    ]);
    // the identifiers of the scheme and of ex:1, the day of ex:l1, the hidden label, the broader that is absent
    expect([counts.told, counts.kept + counts.told]).toEqual([5, counts.statements]);
  });

  it('goes out again and comes back the same', () => {
    for (const foreign of [INDICATORS, THESAURUS]) {
      const [scheme] = fromTurtle(foreign).schemes;
      expect(scheme).toBeDefined();
      if (scheme === undefined) continue;
      expect(fromTurtle(toTurtle(scheme, { base: 'https://data.example.org/' })).schemes).toEqual([scheme]);
    }
  });

  it('is the same from JSON-LD, whose language tags get their customary case', async () => {
    const document = {
      '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' } },
      '@id': 'https://voc.example.org/1',
      'skos:inScheme': { '@id': 'https://voc.example.org/s', 'skos:prefLabel': { '@value': 'All', '@language': 'en' } },
      prefLabel: { en: 'Rights', 'fr-CA': 'Droits', 'zh-hant-tw': '權利' },
    };
    const { schemes, issues } = await fromJsonLd(JSON.stringify(document));
    expect(issues).toEqual([]);
    expect(schemes[0]?.concepts[0]?.label).toEqual({ en: 'Rights', 'fr-CA': 'Droits', 'zh-Hant-TW': '權利' });
  });

  it('resolves relative IRIs against a base', () => {
    const { schemes } = fromTurtle(`${PREFIXES} <a> skos:inScheme <s> ; skos:prefLabel "A"@en .`, { base: 'https://voc.example.org/x/' });
    expect(schemes[0]?.concepts[0]?.id).toBe('https://voc.example.org/x/a');
  });
});

describe('SKOS with faults', () => {
  it.each([
    // A full stop is missing: the fault shows where the next statement begins.
    ['<a> <b> "x"\n<c> <d> <e> .', 2, 1],
    // The prefix is not declared; the token begins after three spaces.
    ['<a> <b> <c> .\n<a> <b>\n   ex:d .', 3, 4],
    // A language tag is followed by a bare word.
    ['<a> <b> "x"@en fr .', 1, 16],
    // A space in an IRI.
    ['\n\n<a b> <c> <d> .', 3, 1],
    // The text ends within a statement.
    ['<a> <b> <c>', 1, 12],
    // An open quotation mark.
    ['<a> <b> "open .\n', 1, 9],
  ])('is refused with line and column: %s', (turtle, line, column) => {
    const reading = fromTurtle(turtle);
    expect(reading.issues).toEqual([expect.objectContaining({ code: 'bad-turtle', severity: 'error', line, column })]);
    expect(reading.schemes).toEqual([]);
  });

  it('loses the link that closes a circle, and says so', () => {
    const { schemes, issues } = fromTurtle(`${PREFIXES} ex:s skos:prefLabel "S"@en .
      ex:a skos:inScheme ex:s ; skos:prefLabel "A"@en ; skos:broader ex:b .
      ex:b skos:inScheme ex:s ; skos:prefLabel "B"@en ; skos:broader ex:c .
      ex:c skos:inScheme ex:s ; skos:prefLabel "C"@en ; skos:broader ex:a, ex:c .`);
    expect(codes(issues)).toEqual(['cyclic-hierarchy']);
    expect(schemes[0]?.concepts.map(({ broader }) => broader)).toEqual([
      ['https://voc.example.org/b'],
      ['https://voc.example.org/c'],
      undefined,
    ]);
  });

  it('keeps a text without a language under "und", the first of two in one language, and a concept without a label', () => {
    const { schemes, issues } = fromTurtle(`${PREFIXES} ex:s skos:prefLabel "S"@en .
      ex:a skos:inScheme ex:s ; skos:prefLabel "A", "B"@en, "C"@en .
      ex:b skos:inScheme ex:s ; skos:notation "1" .
      ex:c skos:inScheme ex:s ; skos:prefLabel "D"@en ; skos:notation "1", "2" .`);
    expect(schemes[0]?.concepts.map(({ label }) => label)).toEqual([{ und: 'A', en: 'B' }, {}, { en: 'D' }]);
    expect([...codes(issues)].sort()).toEqual(['ambiguous-text', 'duplicate-notation', 'missing-label', 'missing-language', 'not-kept']);
  });

  it('puts a concept without a scheme into the only one there is, or apart', () => {
    const apart = fromTurtle(`${PREFIXES} ex:a a skos:Concept ; skos:prefLabel "A"@en .`);
    expect([apart.schemes[0]?.id, codes(apart.issues)]).toEqual(['no-scheme', ['no-scheme']]);
    const only = fromTurtle(`${PREFIXES} ex:s a skos:ConceptScheme . ex:a a skos:Concept ; skos:prefLabel "A"@en .`);
    expect(only.schemes.map(({ id }) => id)).toEqual(['https://voc.example.org/s']);
  });

  it('leaves out a concept without an IRI', () => {
    const { schemes, issues } = fromTurtle(`${PREFIXES} [] skos:inScheme ex:s ; skos:prefLabel "A"@en .`);
    expect(schemes[0]?.concepts).toEqual([]);
    expect(codes(issues)).toContain('blank-node');
  });

  it('harms nothing by names such as __proto__ and constructor', async () => {
    const names = `${PREFIXES}
      <https://voc.example.org/__proto__> skos:inScheme ex:constructor ; skos:prefLabel "A"@en ; al:__proto__ [ al:polluted true ] ; al:constructor "c" .`;
    expect(fromTurtle(names).schemes[0]?.concepts[0]?.id).toBe('https://voc.example.org/__proto__');
    const document =
      '{"@context":{"__proto__":"https://x.example/","skos":"http://www.w3.org/2004/02/skos/core#"},"@id":"https://x.example/__proto__","@type":"skos:Concept","__proto__":{"polluted":1}}';
    expect((await fromJsonLd(document)).schemes[0]?.concepts).toEqual([{ id: 'https://x.example/__proto__', label: {} }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', './__proto__'])('gives no object a member by a node called %s', async (id) => {
    const inherited = Reflect.ownKeys(Object.prototype);
    const member = Object.getOwnPropertyDescriptor(Object.prototype, 'toString')?.value as object;
    const ofMember = Reflect.ownKeys(member);
    const ofObject = Reflect.ownKeys(Object);
    const document = JSON.stringify({
      '@id': id,
      'https://x.example/polluted': 1,
      '@graph': [{ '@id': id, 'https://x.example/polluted': 2, 'https://x.example/part': { '@id': id, 'https://x.example/polluted': 3 } }],
    });
    await fromJsonLd(document);
    // a name that the context makes up is no text of the document
    await fromJsonLd({
      '@context': { '@vocab': id.slice(0, 4), part: { '@id': 'https://x.example/part', '@type': '@vocab' } },
      '@id': 'https://x.example/1',
      part: id.slice(4),
      '@reverse': { 'https://x.example/part': { '@id': id, 'https://x.example/polluted': 4 } },
    });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(inherited);
    expect(Reflect.ownKeys(member)).toEqual(ofMember);
    expect(Reflect.ownKeys(Object)).toEqual(ofObject);
  });

  it('is not read when it is no text', () => {
    expect(() => fromTurtle(undefined as unknown as string)).toThrow(expect.objectContaining({ code: 'bad-argument' }) as Error);
  });
});

describe('documents that are large or built to be slow', () => {
  // A hang is ended by the runner’s own time limit; what each takes is measured by the benchmarks.
  it('are read in time: ten megabytes of labels', () => {
    const one = fromTurtle(`${PREFIXES} ex:a skos:inScheme ex:s ; skos:prefLabel "${'x'.repeat(10_000_000)}"@en .`);
    expect(one.schemes[0]?.concepts[0]?.label.en?.length).toBe(10_000_000);
    const labels = Array.from({ length: 100_000 }, (_, at) => `"${'y'.repeat(90)}${String(at)}"@en`).join(', ');
    const many = fromTurtle(`${PREFIXES} ex:a skos:inScheme ex:s ; skos:prefLabel "A"@en ; skos:altLabel ${labels} .`);
    expect(many.schemes[0]?.concepts[0]?.altLabels?.['en']?.length).toBe(100_000);
  });

  it('are read in time: a circle of 20,000 concepts', () => {
    const circle = Array.from({ length: 20_000 }, (_, at) => `ex:c${String(at)} skos:broader ex:c${String((at + 1) % 20_000)} .`).join(
      '\n',
    );
    expect(codes(fromTurtle(PREFIXES + circle).issues)).toContain('cyclic-hierarchy');
  });

  it('are read in time: nodes that unfold without end', () => {
    const nodes = Array.from({ length: 60 }, (_, at) => `_:n${String(at)} al:p _:n${String(at + 1)} ; al:q _:n${String(at + 1)} .`).join(
      '\n',
    );
    const bomb = `${PREFIXES} ex:f a skos:ConceptScheme, al:Framework ; al:validity _:n0 .\n${nodes}`;
    expect(codes(fromTurtle(bomb).issues)).toContain('too-deep');
    const targets = Array.from(
      { length: 60 },
      (_, at) => `ex:t${String(at)} al:parts (ex:t${String(at + 1)} ex:t${String(at + 1)}) .`,
    ).join('\n');
    const ring = `${PREFIXES} ex:f a skos:ConceptScheme, al:Framework ; al:targets (ex:t0) . ex:t60 al:parts (ex:t0) .\n${targets}`;
    expect(codes(fromTurtle(ring).issues)).toContain('dangling-link');
  });
});

describe('JSON-LD', () => {
  it.each([
    ['a context on the network', { '@context': 'https://example.org/c.jsonld', '@id': 'https://example.org/1' }],
    [
      'a context that imports another',
      { '@context': { '@version': 1.1, '@import': 'https://example.org/c.jsonld' }, '@id': 'https://example.org/1' },
    ],
    ['a context for one part', { '@id': 'https://example.org/1', 'https://example.org/p': { '@context': 'https://example.org/c.jsonld' } }],
  ])('that wants the network is refused: %s', async (_, document) => {
    const { issues, schemes } = await fromJsonLd(document);
    expect(codes(issues)).toEqual(['network-refused']);
    expect(issues[0]?.message).toContain('https://example.org/c.jsonld');
    expect(schemes).toEqual([]);
  });

  it.each(['{', 'null', '7', '"text"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`])('that is none is refused', async (document) => {
    expect(codes((await fromJsonLd(document)).issues)).toEqual(['bad-json-ld']);
  });
});

describe('a document of ours that was changed by hand', () => {
  const base = 'https://data.example.org/id/';
  const turtle = toTurtle(unodcPledges, { base });

  it('follows the change: a theme more, a label reworded', () => {
    const changed = turtle
      .replace('al:theme <https://data.example.org/id/themes/access-to-justice>, <https://data.example.org/id/themes/policing>;', (found) =>
        found.replace('al:theme ', 'al:theme <https://data.example.org/id/themes/zebra>, '),
      )
      .replace(/skos:prefLabel "[^"]+"@en/, 'skos:prefLabel "Reworded"@en');
    const [framework] = fromTurtle(changed).frameworks;
    expect(framework?.items[0]?.label.en).toBe('Reworded');
    expect(framework?.items.find(({ notation }) => notation === '10')?.facets?.themes).toEqual(['access-to-justice', 'policing', 'zebra']);
  });

  it('is read as a concept scheme when a part is gone, and the part is named', () => {
    const { frameworks, schemes, issues } = fromTurtle(turtle.replace(/ {4}al:release \[[^\]]+\];\n/, ''));
    expect(frameworks).toEqual([]);
    expect(schemes[0]?.concepts.length).toBe(19);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'missing-property', path: ['release'] }));
  });

  it.each([
    ['targets that are a text', /al:targets \([^)]*\)/, 'al:targets "x"'],
    ['measures that are a number', /al:measures \([^)]*\)/, 'al:measures 5'],
    ['an issuer that is a text', /al:issuer \[[^\]]*\]/, 'al:issuer "x"'],
    ['a position that is a text', /al:position 1/, 'al:position "first"'],
  ])('is read as a concept scheme with %s', (_, part, instead) => {
    const broken = turtle.replace(part, instead);
    expect(broken).not.toBe(turtle);
    const { frameworks, issues } = fromTurtle(broken);
    expect([frameworks.length, issues.some(({ severity }) => severity === 'error')]).toEqual([0, true]);
  });

  it('that only calls itself one is none', async () => {
    const small = `@prefix al: <https://actionline.example/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <https://example.org/x> a skos:ConceptScheme, al:Framework ; al:targets "x" ; al:items 5 ; al:measures [ al:id 3 ] .`;
    expect(fromTurtle(small).frameworks).toEqual([]);
    const read = await fromJsonLd({
      '@context': { al: 'https://actionline.example/ns#', skos: 'http://www.w3.org/2004/02/skos/core#' },
      '@id': 'https://example.org/x',
      '@type': ['skos:ConceptScheme', 'al:Framework'],
      'al:targets': 'x',
    });
    expect([read.frameworks.length, read.schemes.length]).toEqual([0, 1]);
  });

  it('says what was added and has no place', () => {
    const { frameworks, issues } = fromTurtle(
      `${turtle}\n<${base}unodc-hr75/1> <https://example.org/own> "x" ; <http://www.w3.org/2004/02/skos/core#altLabel> "Other"@en .`,
    );
    expect(frameworks).toEqual([unodcPledges]);
    expect(codes(issues)).toEqual(['not-kept', 'not-kept']);
  });

  it('cannot make parents that are absent or run in a circle', () => {
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const { frameworks, issues } = fromTurtle(
      `${turtle}\n<${base}unodc-hr75/1> <${skos}broader> <${base}unodc-hr75/2> . <${base}unodc-hr75/2> <${skos}broader> <${base}unodc-hr75/1> . <${base}unodc-hr75/3> <${skos}broader> <${base}x> .`,
    );
    expect(frameworks[0]?.items.filter(({ parent }) => parent !== undefined).map(({ id, parent }) => [id, parent])).toEqual([
      ['unodc-hr75/1', 'unodc-hr75/2'],
    ]);
    // what the document says beside it, that pledge 1 is a top concept, holds no longer and is told: by it and by the framework
    expect([...codes(issues)].sort()).toEqual(['cyclic-hierarchy', 'dangling-link', 'not-kept', 'not-kept']);
  });
});
