import { observationSchema } from '@actionline/core/schemas';
import type { Observation } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readIatiResults, writeIatiResults } from '../../read/iati.js';
import { iatiHeader } from '../../testing/iati-header.js';

const base = 'https://data.example.org/id/';

/** Words that XML has to escape, or that stand at its edges, and now and then anything. */
const words = fc.oneof(
  fc.constantFrom('Report', 'a & b', '"<x>"', "it's", 'deux\nlignes', 'tab\there', 'é\u00A0ü', '😀', ']]>', '<!--', '&amp;', '\r\n x'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const day = fc.constantFrom('2023-01-01', '2023-12-31', '2024-01-01', '2024-06-30', '2024-12-31');
// JSON has no negative nought either
const value = fc
  .oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => (number === 0 ? 0 : number));

const observation = fc
  .record(
    {
      measure: fc.constantFrom('plan/m.officers', 'plan/m.rate', 'other/m.x'),
      value,
      unit: fc.constantFrom('officer', 'percent', 'EUR', 'plan/u.bed'),
      days: fc.tuple(day, day),
      role: fc.constantFrom('result', 'baseline', 'target', 'milestone', 'outcome'),
      source: fc.record(
        {
          title: words,
          language: fc.constantFrom('en', 'pt-BR'),
          url: fc.constantFrom('https://example.org/r', 'https://example.org/a.pdf'),
          note: words,
        },
        { requiredKeys: ['title'] },
      ),
      commitment: fc.constantFrom('plan/1', 'plan/2'),
      bound: fc.constantFrom('about', 'more-than', 'exact'),
      place: fc.constantFrom('KE', 'EU', '002'),
      places: fc.constantFrom(['KE'], ['KE', 'UG']),
      dimensions: fc.dictionary(words, words, { maxKeys: 3 }),
      status: fc.constantFrom('A', 'P', 'E'),
      periodAssumed: fc.boolean(),
      confidence: fc.constantFrom('high', 'low'),
      recordedAt: day,
      label: fc.dictionary(fc.constantFrom('en', 'fr', 'de', 'pt-BR'), words, { minKeys: 1, maxKeys: 2 }),
      note: words,
    },
    { requiredKeys: ['measure', 'value', 'unit', 'days', 'role', 'source'] },
  )
  .map(({ days: [a, b], ...rest }) => ({ ...rest, period: a < b ? { start: a, end: b } : { start: b, end: a } }));

const list = fc
  .array(observation, { maxLength: 6 })
  .map((all) =>
    all.map((one, at): Observation => ({ id: `o${String(at)}`, ...one })).filter((one) => observationSchema.safeParse(one).success),
  );

describe('writeIatiResults', () => {
  it('is read back as the same observations, or refused', async () => {
    let carried = 0;
    await fc.assert(
      fc.asyncProperty(list, fc.nat(50), async (observations, cut) => {
        const written = writeIatiResults({ base, activity: iatiHeader, observations });
        if (!written.ok) return;
        carried += observations.length;
        const chunks = [written.value.slice(0, cut), written.value.slice(cut)];
        const read = await readIatiResults(chunks, { base });
        expect(read.counts).toEqual({ read: observations.length, accepted: observations.length, rejected: 0 });
        const byId = new Map(read.observations.map((one) => [one.id, one]));
        for (const one of observations) expect(byId.get(one.id)).toEqual(said(one));
      }),
      { numRuns: 200 },
    );
    expect(carried).toBeGreaterThan(100);
  });
});

/** An observation without what says nothing: an empty breakdown, a blank text. */
function said(one: Observation): Observation {
  const { dimensions, note, label, ...rest } = one;
  const texts = Object.entries(label ?? {}).filter(([, text]) => text !== undefined && text.trim() !== '');
  return {
    ...rest,
    ...(dimensions === undefined || Object.keys(dimensions).length === 0 ? {} : { dimensions }),
    ...(note === undefined || note.trim() === '' ? {} : { note }),
    ...(texts.length === 0 ? {} : { label: Object.fromEntries(texts) }),
  };
}
