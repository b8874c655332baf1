import type { ActionlineError } from '@actionline/core';
import { type ConceptScheme, type CrosswalkLink, type Framework } from '@actionline/core';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, it } from 'vitest';

import { frameworkCrosswalk, sdgCrosswalk, sdgTargets } from '../crosswalks.js';
import { euActionPlan } from '../eu-action-plan.js';
import { harbourPlan } from '../testing/harbour-plan.js';
import { unodcPledges } from '../unodc-hr75.js';
import { actors, groups, instruments, standards, themes } from '../vocabularies.js';
import { fromJsonLd, fromTurtle, toJsonLd, toTurtle, type SkosConcept } from './index.js';

const base = 'https://data.example.org/id/';

const text = (en: string): { en: string; fr: string } => ({ en, fr: `${en} (fr)` });

/** Everything that the types allow and the official data may not use, with text that is hostile to Turtle. */
const hostile = {
  id: 'trial-1',
  title: { en: 'A "quoted" title \\ with\nlines', fr: '"""', 'fr-CA': 'Tag case is kept', 'zh-Hant': '\u202E\u0000\u001F' },
  shortTitle: text('Trial'),
  issuer: { actor: 'city', name: text('City') },
  document: { title: 'Act', language: 'en', published: '2024-05', url: 'https://example.org/a?b=1&c=%20', verified: false },
  edition: { id: 'first', label: text('First') },
  validity: { start: '2024-01-01', end: '2024-12-31', extensions: [{ title: 'T', until: '2025-12-31', decided: '2024-06-01' }] },
  languages: ['fr', 'en'],
  levels: [{ kind: 'promise', label: text('Promise'), commitment: true }],
  items: [
    {
      id: 'trial-1/2',
      notation: '2',
      kind: 'promise',
      heading: { en: 'Same', fr: 'Autre' },
      headingVerified: { en: true, fr: false, ['__proto__']: true },
      label: { en: 'Same', fr: 'Libellé' },
      summary: { en: '<script>alert(1)</script> } . @prefix' },
      source: { position: 7, sha256: 'b'.repeat(64) },
      status: 'replaced',
      replacedBy: ['trial-1/z', 'trial-1/1'],
      references: [2, 1],
      facets: {
        themes: ['z', 'a', 'z'],
        groups: [],
        actors: [
          { actor: 'city', role: 'lead', level: 'regional' },
          { actor: 'city', role: 'partner' },
        ],
        instruments: ['https://elsewhere.example/instrument#1'],
        standards: [{ standard: 'un-crc', cited: 'implied' }],
        sdgs: ['16.3', '16.a.1', '5'],
        verification: { mode: 'standing', reason: text('Why') },
      },
      entries: [{ label: text('Entry'), instruments: ['training'], standards: ['z', 'a'] }],
    },
    { id: 'trial-1/1', notation: '1', kind: 'promise', label: text('One'), source: { position: 8 }, status: 'active', replacedBy: [] },
    {
      id: 'trial-1/z',
      notation: 'z',
      kind: 'promise',
      parent: 'trial-1/1',
      label: text('Zed'),
      source: { position: 9 },
      status: 'withdrawn',
    },
  ],
  measures: [
    {
      id: 'trial-1/m.a',
      label: text('People'),
      unit: 'person',
      combine: { time: 'increment', across: 'distinct', of: 'place' },
      note: text('Note'),
    },
    {
      id: 'trial-1/m.share',
      label: text('Share'),
      unit: 'percent',
      combine: { time: 'snapshot', across: 'none' },
      share: {
        // A side that the framework has is a link to it; one that differs is written out in its place.
        numerator: {
          id: 'trial-1/m.a',
          label: text('People'),
          unit: 'person',
          combine: { time: 'increment', across: 'distinct', of: 'place' },
          note: text('Note'),
        },
        select: { places: ['KE'], dimensions: { sex: 'F' } },
        denominator: {
          id: 'trial-1/m.a',
          label: text('All'),
          unit: 'person',
          combine: { time: 'increment', across: 'distinct', of: 'person' },
        },
        part: true,
      },
    },
    {
      id: 'trial-1/m.of-193',
      label: text('Of 193'),
      unit: 'ratio',
      combine: { time: 'snapshot', across: 'none' },
      share: {
        numerator: { id: 'trial-1/m.states', label: text('States'), unit: 'member-state', combine: { time: 'increment', across: 'sum' } },
        denominator: 193,
      },
    },
    {
      id: 'trial-1/m.beds',
      label: text('Beds'),
      unit: { id: 'trial-1/u.bed', kind: 'count', label: text('bed'), plural: text('beds') },
      combine: { time: 'snapshot', across: 'sum' },
    },
    { id: 'trial-1/m.spent', label: text('Spent'), unit: 'CHF', combine: { time: 'increment', across: 'sum' } },
  ],
  targets: [
    {
      id: 'trial-1/1',
      commitment: 'trial-1/1',
      label: text('Whole'),
      requirement: {
        kind: 'all-of',
        parts: [
          { id: 'trial-1/1.a', commitment: 'trial-1/1', label: text('Part'), requirement: { kind: 'standing' }, partOf: 'trial-1/1' },
          // A part that differs from the target of the same id is written out in its place.
          { id: 'trial-1/1.a', commitment: 'trial-1/1', label: text('Differs'), requirement: { kind: 'standing' } },
        ],
      },
    },
    { id: 'trial-1/1.a', commitment: 'trial-1/1', label: text('Part'), requirement: { kind: 'standing' }, partOf: 'trial-1/1' },
    {
      id: 'trial-1/1.b',
      commitment: 'trial-1/1',
      label: text('Level'),
      requirement: {
        kind: 'level-by',
        direction: 'decrease',
        comparison: 'at-most',
        level: { from: -1.25, to: 1e-7 },
        baseline: { value: 1e21, date: '2020-01-01' },
        rolling: { by: 'mean', times: 3, every: 'year', anchor: '02-29' },
        due: '2030-12-31',
        measure: {
          id: 'trial-1/m.a',
          label: text('Another measure of the same id'),
          unit: 'ratio',
          combine: { time: 'snapshot', across: 'none' },
          limits: { lower: -0.5, upper: 100 },
        },
      },
    },
    {
      id: 'trial-1/1.way',
      commitment: 'trial-1/1',
      label: text('On the way'),
      requirement: {
        kind: 'level-by',
        direction: 'decrease',
        comparison: 'stated',
        level: { change: -30, in: 'percent' },
        baseline: { date: '2019-12-31' },
        due: '2030-12-31',
        milestones: [
          { due: '2025-12-31', level: { change: -12.5, in: 'percent' } },
          { due: '2027-12-31', level: { from: 1, to: 2 } },
        ],
        path: 'stepped',
        measure: {
          id: 'trial-1/m.a',
          label: text('Another measure of the same id'),
          unit: 'ratio',
          combine: { time: 'snapshot', across: 'none' },
          limits: { lower: -0.5, upper: 100 },
        },
      },
    },
    {
      id: 'trial-1/1.c',
      commitment: 'trial-1/1',
      label: text('Some'),
      revisions: [
        {
          decided: '2024-06-01',
          inForce: '2025-01-01',
          source: { title: 'Act', reference: '12/2024', verified: false },
          reason: text('Reason'),
          requirement: { kind: 'standing' },
          interpretation: {
            taken: { id: 'a', label: text('A'), reason: text('As it is') },
            others: [{ id: 'b', label: text('B'), reason: text('As it may be'), requirement: { kind: 'standing' } }],
          },
        },
        { decided: '2025-06-01', source: { title: 'Act' }, withdrawn: true },
      ],
      requirement: {
        kind: 'some-of',
        comparison: 'at-most',
        count: 3,
        within: 'year',
        periods: {
          kind: 'every-period',
          comparison: 'more-than',
          value: 50,
          every: 'month',
          rolling: { by: 'mean', times: 3, every: 'month' },
          due: { days: 15 },
          window: { start: '2024-01-01' },
          measure: {
            id: 'trial-1/m.a',
            label: text('People'),
            unit: 'person',
            combine: { time: 'increment', across: 'distinct', of: 'place' },
            note: text('Note'),
          },
        },
      },
    },
  ],
  references: [{ number: 1, text: text('Note'), url: 'not an address', item: 'trial-1/1', remark: text('Remark') }],
  release: { id: 'r1', date: '2024-01-01', contentHash: 'c'.repeat(64) },
} as unknown as Framework;

const links: readonly CrosswalkLink[] = [
  { from: 'trial-1/2', to: '16.3', match: 'broadMatch', basis: 'inference', rationale: text('Why'), confidence: 'low', date: '2024-01-01' },
  {
    from: 'trial-1/1',
    to: 'other/9',
    match: 'exactMatch',
    basis: 'official-source',
    citation: { title: 'T', url: 'https://example.org/' },
    rationale: text('Why'),
    confidence: 'high',
    date: '2024-01-02',
  },
  {
    from: 'elsewhere/1',
    to: '16.3',
    match: 'closeMatch',
    basis: 'inference',
    rationale: text('Why'),
    confidence: 'low',
    date: '2024-01-01',
  },
];

const vocabulary: ConceptScheme<SkosConcept> = {
  id: 'words',
  title: text('Words'),
  definition: text('What words are'),
  concepts: [
    {
      id: 'b',
      label: text('B'),
      altLabels: { en: ['z', 'a'], fr: [] },
      definition: text('B it is'),
      status: 'replaced',
      replacedBy: ['a'],
    },
    { id: 'a', label: text('A'), altLabels: { en: ['x', 'y'] }, notation: '1', scopeNote: text('Scope'), broader: ['b'], related: ['c'] },
    { id: 'c', label: text('C'), altLabels: {}, broader: ['b', 'a'], matches: { closeMatch: ['https://elsewhere.example/1'] } },
    { id: '__proto__', label: text('P') },
  ],
};

const frameworks: readonly (readonly [string, Framework])[] = [
  ['the EU plan', euActionPlan],
  ['the UNODC pledges', unodcPledges],
  ['a plan of two levels', harbourPlan],
  ['a framework with all that the types allow', hostile],
];
const schemes: readonly (readonly [string, ConceptScheme<SkosConcept>])[] = [
  ...[actors, groups, instruments, standards, themes, sdgTargets].map((scheme) => [scheme.id, scheme] as const),
  ['a vocabulary with all that the types allow', vocabulary],
];
const crosswalks = [...sdgCrosswalk, ...frameworkCrosswalk, ...links];
const from = ({ items }: Framework): readonly CrosswalkLink[] => crosswalks.filter((link) => items.some(({ id }) => id === link.from));

describe('a framework written as SKOS', () => {
  it.each(frameworks)('comes back from Turtle without loss: %s', (_, framework) => {
    const reading = fromTurtle(toTurtle(framework, { base, crosswalks }));
    expect(reading.issues).toEqual([]);
    expect(reading.frameworks).toEqual([framework]);
    expect(reading.crosswalks).toEqual(from(framework));
    expect(reading.counts.told).toBe(0);
  });

  it.each(frameworks)('comes back from JSON-LD without loss: %s', async (_, framework) => {
    const reading = await fromJsonLd(JSON.stringify(toJsonLd(framework, { base, crosswalks })));
    expect(reading.issues).toEqual([]);
    expect(reading.frameworks).toEqual([framework]);
    expect(reading.crosswalks).toEqual(from(framework));
  });

  it.each(frameworks)('has the same bytes each time, also after a reading: %s', (_, framework) => {
    const turtle = toTurtle(framework, { base, crosswalks });
    const again = fromTurtle(turtle);
    expect(toTurtle(again.frameworks[0] ?? framework, { base, crosswalks: again.crosswalks })).toBe(turtle);
  });

  it('comes back whatever the base', () => {
    for (const other of ['http://a.example/', 'https://a.example/x#', 'https://é.example/ü/']) {
      expect(fromTurtle(toTurtle(hostile, { base: other })).frameworks).toEqual([hostile]);
    }
  });

  it('comes back when its statements are shuffled, since order stands in lists and numbers', () => {
    const quads = new Parser().parse(toTurtle(unodcPledges, { base, crosswalks }));
    const writer = new Writer({ format: 'application/n-triples' });
    const shuffled = fromTurtle(writer.quadsToString([...quads].reverse()));
    expect(shuffled.frameworks).toEqual([unodcPledges]);
    expect(shuffled.crosswalks).toEqual(from(unodcPledges));
  });
});

describe('a vocabulary written as SKOS', () => {
  it.each(schemes)('comes back without loss, from Turtle and from JSON-LD: %s', async (_, scheme) => {
    const turtle = fromTurtle(toTurtle(scheme, { base }));
    expect(turtle.issues).toEqual([]);
    expect(turtle.schemes).toEqual([scheme]);
    expect((await fromJsonLd(toJsonLd(scheme, { base }))).schemes).toEqual([scheme]);
    expect(toTurtle(turtle.schemes[0] ?? scheme, { base })).toBe(toTurtle(scheme, { base }));
  });
});

describe('the two notations', () => {
  it('say the same, by the word of two other readers', async () => {
    // Language tags are compared in small letters, since jsonld and n3 both write them so.
    const quads = new Parser().parse(toTurtle(hostile, { base, crosswalks }));
    const options = { inputFormat: 'application/n-quads' } as const;
    const ours: unknown = await jsonld.canonize(new Writer({ format: 'application/n-quads' }).quadsToString(quads) as never, options);
    const theirs: unknown = await jsonld.canonize(toJsonLd(hostile, { base, crosswalks }) as never);
    expect(theirs).toBe(ours);
  });

  it('use the terms that others know', () => {
    const said = new Parser()
      .parse(toTurtle(hostile, { base, crosswalks }))
      .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    expect(said).toEqual(
      expect.arrayContaining([
        `${base}trial-1 ${skos}hasTopConcept ${base}trial-1/2`,
        `${base}trial-1/2 ${skos}topConceptOf ${base}trial-1`,
        `${base}trial-1/z ${skos}broader ${base}trial-1/1`,
        `${base}trial-1/1 ${skos}narrower ${base}trial-1/z`,
        `${base}trial-1/2 ${skos}notation 2`,
        `${base}trial-1/2 ${skos}altLabel Autre`,
        `${base}trial-1/2 ${skos}broadMatch ${base}sdg/16.3`,
        `${base}trial-1/1 ${skos}exactMatch ${base}other/9`,
        `${base}trial-1/2 http://www.w3.org/2002/07/owl#deprecated true`,
        `${base}trial-1/2 http://purl.org/dc/terms/isReplacedBy ${base}trial-1/z`,
      ]),
    );
    // A heading that is the label already is no alternative (S13).
    expect(said).not.toContain(`${base}trial-1/2 ${skos}altLabel Same`);
  });
});

describe('what cannot be written', () => {
  it.each(['', 'data.example.org/', 'ftp://example.org/', 'https://example.org', 'https://example.org/<x>/', 'https://example.org/#/', 7])(
    'is refused for the base %s',
    (wrong) => {
      expect(() => toTurtle(vocabulary, { base: wrong as string })).toThrow(expect.objectContaining({ code: 'bad-argument' }) as Error);
    },
  );

  it('is every id that holds a character no IRI may hold, all of them named at once', () => {
    const wrong = ['a b', 'a>b', 'a"b', 'a\\b', 'a^b', 'a`b', 'a{b}', 'a|b', 'a\u0000b', 'a\ud800b', ''];
    const scheme = { id: 'words', title: {}, concepts: wrong.map((id) => ({ id, label: { en: 'X' } })) };
    let error: ActionlineError | undefined;
    try {
      toTurtle(scheme, { base });
    } catch (caught) {
      error = caught as ActionlineError;
    }
    expect(error?.code).toBe('bad-argument');
    expect(error?.message).toContain('U+0020');
    const named = new Set(error?.issues.map((issue) => issue.path?.[0]));
    expect(named).toEqual(new Set(wrong));
  });

  it('is a language tag that Turtle cannot carry, and a value that never ends', () => {
    expect(() => toTurtle({ ...vocabulary, title: { en_GB: 'X' } }, { base })).toThrow(/language tag/);
    const loop: Record<string, unknown> = { ...vocabulary };
    loop['self'] = { loop };
    expect(() => toTurtle(loop as unknown as ConceptScheme, { base })).toThrow(/nests deeper/);
  });
});
