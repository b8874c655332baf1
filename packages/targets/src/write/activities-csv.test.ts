import { activityStatuses, confidences, type ActionPoint, type Activity } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readActivitiesCsv, writeActivitiesCsv, type WriteCsvOptions } from '../read/csv.js';

const plain: Activity = {
  id: 'a',
  commitments: ['plan/1.1'],
  instrument: 'dialogues',
  period: { start: '2024-05' },
  what: { en: 'Talks' },
  source: { title: 'Press release' },
};
const textOf = (activities: readonly Activity[], options: WriteCsvOptions = {}): string => {
  const written = writeActivitiesCsv(activities, options);
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return written.value;
};
const issuesOf = (...activities: readonly unknown[]) =>
  writeActivitiesCsv(activities as readonly Activity[]).issues.map(({ code, path, column }) => [code, path?.join('.'), column]);

describe('activities written as CSV', () => {
  it('have the required columns and those in use; further action points stand in rows of their own', () => {
    const points = [
      { what: { en: 'Visit, soon' }, due: '2024' },
      { what: { fr: 'Traduire' }, by: ['eu-eeas', 'eu'], done: '2024-06-01' },
    ];
    expect(
      textOf([
        { ...plain, actionPoints: points },
        { ...plain, id: 'b' },
      ]),
    ).toBe(
      [
        'id,commitments,instrument,start,what_en,point_of,point_en,point_fr,point_by,point_due,point_done,source_title',
        'a,plan/1.1,dialogues,2024-05,Talks,,"Visit, soon",,,2024,,Press release',
        ',,,,,a,,Traduire,eu-eeas;eu,,2024-06-01,',
        'b,plan/1.1,dialogues,2024-05,Talks,,,,,,,Press release',
        '',
      ].join('\r\n'),
    );
  });

  it('are refused with every issue and its path, whole or not at all', () => {
    expect(
      issuesOf(
        plain,
        { ...plain, id: ' b' },
        { ...plain, id: 'c', what: { es: 'Diálogo' } },
        { ...plain, id: 'd', result: { en: 'Done', es: 'Hecho' } },
        { ...plain, id: 'e', instrument: 'human rights dialogue' },
        { ...plain, id: 'f', actionPoints: [{ what: { en: 'One' } }, { what: { en: 'Two', es: 'Dos' } }] },
        { ...plain, id: 'g', venue: { en: ' ' } },
        { ...plain, id: 'h', places: ['Kenya'] },
        plain,
        5,
        { ...plain, id: 'i', person: 'Somebody' },
      ),
    ).toEqual([
      ['not-carried', '1.id', undefined],
      ['empty-cell', '2', 'what'],
      ['not-carried', '3.result.es', undefined],
      ['unknown-instrument', '4', 'instrument'],
      ['not-carried', '5.actionPoints.1.what.es', undefined],
      ['not-carried', '6.venue.en', undefined],
      ['unknown-place', '7', 'places'],
      ['duplicate-id', '8.id', undefined],
      ['wrong-type', '9', undefined],
      ['unknown-key', '10.person', undefined],
    ]);
  });

  it('carry a third language that is told to both', async () => {
    const spanish = { ...plain, what: { es: 'Diálogo' }, actionPoints: [{ what: { es: 'Visita' } }, { what: { es: 'Otra' } }] };
    const { activities } = await readActivitiesCsv([textOf([spanish], { language: 'es' })], { language: 'es' });
    expect(activities).toEqual([spanish]);
  });

  it('keep what a spreadsheet would run, with a warning; for a spreadsheet it is made harmless', async () => {
    const hostile = { ...plain, note: '=cmd()', actionPoints: [{ what: { en: '+1' } }, { what: { en: '@x' } }] };
    expect(issuesOf(hostile)).toEqual([
      ['formula', '0', 'point_en'],
      ['formula', '0', 'note'],
      ['formula', '0', 'point_en'],
    ]);
    const text = textOf([hostile], { spreadsheet: true });
    expect(text).toContain("'=cmd()");
    expect((await readActivitiesCsv([text], { spreadsheet: true })).activities).toEqual([hostile]);
  });
});

describe('a round trip', () => {
  // texts that a cell can carry: with words, and no half of a character
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text));
  const localized = fc.oneof(
    words.map((en) => ({ en })),
    words.map((fr) => ({ fr })),
    fc.record({ en: words, fr: words }),
  );
  const year = fc.integer({ min: 1000, max: 9999 });
  const date = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
    .map(([y, m, d, length]) => `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length));
  const day = date.filter((one) => one.length === 10);
  const actor = fc.constantFrom('eu', 'eu-eeas', 'au');
  const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
  const some = <T>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });
  const point: fc.Arbitrary<ActionPoint> = fc
    .tuple(localized, some({ by: list(actor), due: date, done: date }))
    .map(([what, rest]) => ({ what, ...rest }));
  const needed = fc.record({
    commitments: list(fc.constantFrom('plan/1.1', 'plan/1.2', 'other/7')),
    instrument: fc.constantFrom('dialogues', 'training'),
    period: fc.oneof(
      date.map((start) => ({ start })),
      fc.tuple(date, date).map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? { start: a, end: b } : { start: a, end: a })),
    ),
    what: localized,
    source: fc
      .tuple(words, some({ publisher: words, published: date, reference: words, locator: words, verified: fc.boolean(), note: words }))
      .map(([title, rest]) => ({ title, ...rest })),
  });
  const optional = some({
    actors: list(actor),
    partners: list(actor),
    places: list(fc.constantFrom('KZ', 'KG', 'EU', '002')),
    venue: localized,
    periodAssumed: fc.boolean(),
    result: localized,
    actionPoints: list(point),
    story: fc.oneof(
      localized.map((text) => ({ text })),
      fc.constant({ url: 'https://example.org/story' }),
    ),
    status: fc.constantFrom(...activityStatuses),
    confidence: fc.constantFrom(...confidences),
    confidentiality: fc.constantFrom('F' as const, 'N' as const, 'C' as const),
    recordedAt: day,
    supersedes: fc.constantFrom('a0', 'a1'),
    note: words,
  });
  const activities = fc
    .array(fc.tuple(needed, optional), { maxLength: 5 })
    .map((list_) => list_.map(([own, rest], at): Activity => ({ id: `a${String(at)}`, ...own, ...rest })));

  it.each<[string, WriteCsvOptions]>([
    ['commas', {}],
    ['tabs, for a spreadsheet', { delimiter: '\t', spreadsheet: true }],
  ])('gives every activity back, with %s', async (_, options) => {
    await fc.assert(
      fc.asyncProperty(activities, async (given) => {
        const { activities: read, issues, counts } = await readActivitiesCsv([textOf(given, options)], options);
        expect(issues).toEqual([]);
        expect(read).toEqual(given);
        expect(counts.rejected).toBe(0);
      }),
    );
  });
});
