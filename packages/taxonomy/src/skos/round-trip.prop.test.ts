import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromJsonLd, fromTurtle, toJsonLd, toTurtle, type SkosScheme } from './index.js';

const base = 'https://data.example.org/id/';
const words = fc.string({ unit: 'binary', maxLength: 12 });
const tag = fc.constantFrom('en', 'fr', 'fr-CA', 'zh-Hant-TW', 'EN-gb', 'x-own');
const texts = fc.dictionary(tag, words, { minKeys: 1, maxKeys: 3 });
const concept = fc.record(
  {
    label: texts,
    definition: texts,
    scopeNote: texts,
    notation: words,
    altLabels: fc.dictionary(tag, fc.array(words, { maxLength: 3 }), { maxKeys: 2 }),
  },
  { requiredKeys: ['label'] },
);
const ids = fc.constantFrom('c0', 'c1', 'c2', 'c3');
const collection = fc.record(
  {
    label: texts,
    notation: words,
    ordered: fc.constant(true as const),
    members: fc.array(fc.constantFrom('c0', 'c1', 'g0', 'g1'), { maxLength: 4 }),
  },
  { requiredKeys: ['members'] },
);
const scheme = fc
  .record(
    {
      title: texts,
      concepts: fc.array(concept, { minLength: 4, maxLength: 4 }),
      topConcepts: fc.uniqueArray(ids),
      collections: fc.array(collection, { minLength: 2, maxLength: 2 }),
    },
    { requiredKeys: ['title', 'concepts'] },
  )
  .map(({ title, concepts, topConcepts, collections }) => ({
    id: 'any',
    title,
    concepts: concepts.map((each, at) => ({ id: `c${String(at)}`, ...each })),
    ...(topConcepts === undefined ? {} : { topConcepts }),
    ...(collections === undefined ? {} : { collections: collections.map((each, at) => ({ id: `g${String(at)}`, ...each })) }),
  }));

/** `undefined` members and null prototypes are no part of the data. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('any vocabulary', () => {
  it('comes back from Turtle as it was, whatever its texts hold', () => {
    fc.assert(
      fc.property(scheme, (given) => {
        expect(fromTurtle(toTurtle(given as SkosScheme, { base })).schemes.map(plain)).toEqual([plain(given)]);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back from JSON-LD as it was, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(scheme, async (given) => {
        const reading = await fromJsonLd(JSON.stringify(toJsonLd(given, { base })));
        expect(reading.schemes.map(plain)).toEqual([plain(given)]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text', () => {
  it('is read or refused, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (given) => {
        expect(Array.isArray(fromTurtle(given).issues)).toBe(true);
        expect(Array.isArray((await fromJsonLd(given)).issues)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
