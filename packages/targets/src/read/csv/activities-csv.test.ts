import { isActionlineError } from '@actionline/core';
import { activitySchema, parseWith } from '@actionline/core/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { activityColumns, readActivitiesCsv, type ReadActivitiesCsvOptions } from '../csv.js';

const HEADER = 'id,commitments,instrument,places,start,end,what_en,point_of,point_en,point_by,point_due,point_done,source_title';
const right = 'a,plan/1.1,dialogues,KZ,2024-05,,Yearly dialogue,,,,,,Press release';
const options: ReadActivitiesCsvOptions = {
  commitments: ['plan/1.1', 'plan/1.2'],
  instruments: [
    { id: 'dialogues', label: { en: 'Human rights dialogues', fr: 'Dialogues' }, altLabels: { en: ['consultations'] } },
    { id: 'training' },
  ],
  actors: [{ id: 'eu-eeas', label: { en: 'European External Action Service' }, altLabels: { en: ['EEAS'], fr: ['SEAE'] } }],
};
const read = (...rows: readonly string[]) => readActivitiesCsv([[HEADER, ...rows].join('\n')], options);
const issuesOf = async (...rows: readonly string[]) =>
  (await read(...rows)).issues.map(({ code, row, column, values }) => [
    code,
    row,
    column,
    ...(values?.nearest === undefined ? [] : [values.nearest]),
  ]);

describe('activities read from CSV', () => {
  it('have every member that a row gives', async () => {
    const cells: Readonly<Record<string, string>> = {
      id: 'a',
      commitments: 'plan/1.1; plan/1.2',
      instrument: 'dialogues',
      actors: 'eu-eeas;eu',
      partners: 'au',
      places: 'KGZ;KZ',
      venue: 'Bruselas',
      venue_fr: 'Bruxelles',
      start: '2021-05',
      end: '2021',
      period_assumed: 'true',
      what: 'Diálogo',
      what_en: 'Dialogue',
      what_fr: 'Dialogue',
      result_en: 'Joint communiqué',
      point_fr: 'Une visite',
      point_by: 'eu',
      point_due: '2022-06',
      point_done: '2022',
      story_en: 'Once',
      story_url: 'https://example.org/story',
      status: 'done',
      confidence: 'medium',
      confidentiality: 'N',
      recorded_at: '2021-06-01',
      supersedes: 'z',
      note: '=1+1',
      source_title: 'Press release',
      source_publisher: 'EEAS',
      source_published: '2021-05',
      source_url: 'https://example.org',
      source_locator: 'para 1',
      source_reference: 'A/1',
      source_verified: 'false',
      source_note: 'Draft',
    };
    const names = activityColumns.map(({ name }) => name);
    const text = [names.join(','), names.map((name) => cells[name] ?? '').join(',')].join('\n');
    const { activities, issues } = await readActivitiesCsv([text], { language: 'es' });
    expect(issues).toEqual([]);
    expect(activities).toEqual([
      {
        id: 'a',
        commitments: ['plan/1.1', 'plan/1.2'],
        instrument: 'dialogues',
        actors: ['eu-eeas', 'eu'],
        partners: ['au'],
        places: ['KG', 'KZ'],
        venue: { es: 'Bruselas', fr: 'Bruxelles' },
        period: { start: '2021-05', end: '2021' },
        periodAssumed: true,
        what: { es: 'Diálogo', en: 'Dialogue', fr: 'Dialogue' },
        result: { en: 'Joint communiqué' },
        actionPoints: [{ what: { fr: 'Une visite' }, by: ['eu'], due: '2022-06', done: '2022' }],
        story: { text: { en: 'Once' }, url: 'https://example.org/story' },
        status: 'done',
        confidence: 'medium',
        confidentiality: 'N',
        recordedAt: '2021-06-01',
        supersedes: 'z',
        note: '=1+1',
        source: {
          title: 'Press release',
          publisher: 'EEAS',
          published: '2021-05',
          url: 'https://example.org',
          locator: 'para 1',
          reference: 'A/1',
          verified: false,
          note: 'Draft',
        },
      },
    ]);
  });

  it('have an id made from what they say where they have none, the same at every reading', async () => {
    const text = [HEADER, right.replace('a,', ',')].join('\n');
    const [first, again] = [await readActivitiesCsv([text]), await readActivitiesCsv([`${HEADER}\n\n${right.replace('a,', ',')}`])];
    expect(first.activities[0]?.id).toMatch(/^plan\/1\.1;/);
    expect(again.activities.map(({ id }) => id)).toEqual(first.activities.map(({ id }) => id));
    expect(first.counts).toEqual({ read: 1, accepted: 1, rejected: 0 });
  });

  it.each<[string, string, readonly unknown[][]]>([
    ['a misspelt item', right.replace('plan/1.1', 'plan/1.11'), [['unknown-commitment', 2, 'commitments', 'plan/1.1']]],
    ['one of several items', right.replace('plan/1.1', 'plan/1.1;plan/9'), [['unknown-commitment', 2, 'commitments']]],
    ['no item between semicolons', right.replace('plan/1.1', ' ; '), [['empty-cell', 2, 'commitments']]],
    ['a misspelt instrument', right.replace('dialogues', 'dialogue'), [['unknown-instrument', 2, 'instrument', 'dialogues']]],
    [
      'an instrument by its name',
      right.replace('dialogues', 'human rights dialogues'),
      [['unknown-instrument', 2, 'instrument', 'dialogues']],
    ],
    ['an instrument by another name', right.replace('dialogues', 'Consultations'), [['unknown-instrument', 2, 'instrument', 'dialogues']]],
    ['a place by its name', right.replace('KZ', 'Kazakhstan'), [['unknown-place', 2, 'places', 'KZ']]],
    ['a day that does not exist', right.replace('2024-05', '2024-02-30'), [['bad-date', 2, 'start']]],
    ['a month that does not exist', right.replace('2024-05', '2024-13'), [['bad-date', 2, 'start']]],
    ['a day the other way round', right.replace('2024-05', '31/12/2024'), [['bad-date', 2, 'start']]],
    ['an end before the start', right.replace('2024-05,', '2024-05,2024-04'), [['reversed-period', 2, 'end']]],
    ['nothing done', right.replace('Yearly dialogue', ''), [['empty-cell', 2, 'what']]],
    ['no source', right.replace('Press release', ''), [['empty-cell', 2, 'source_title']]],
    ['an action point without words', right.replace(',,,,,,Press', ',,,,2024,,Press'), [['empty-cell', 2, 'point']]],
    ['an actor by an acronym', right.replace(',,,,,,Press', ',,Visit,SEAE,,,Press'), [['unknown-actor', 2, 'point_by', 'eu-eeas']]],
    [
      'several at once',
      right.replace('KZ', 'XX').replace('2024-05', '2024-5'),
      [
        ['unknown-place', 2, 'places'],
        ['bad-date', 2, 'start'],
      ],
    ],
  ])('are refused with %s', async (_, row, issues) => {
    expect(await issuesOf(row)).toEqual(issues);
    expect((await read(row)).counts).toEqual({ read: 1, accepted: 0, rejected: 1 });
  });

  it('refuse names where ids are expected, without lists to hold them against', async () => {
    const { issues } = await readActivitiesCsv([[HEADER, right.replace('dialogues', 'human rights dialogue')].join('\n')]);
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      [
        'unknown-instrument',
        'Given "human rights dialogue"; expected the id of an instrument, such as human-rights-dialogues; write the id, not the name.',
      ],
    ]);
  });

  it('refuse a header without what is needed, and name misspelt columns', async () => {
    const { issues, counts } = await readActivitiesCsv(['id,commitment,instrument,start\na,plan/1.1,dialogues,2024\n']);
    expect(issues.map(({ code, column, values }) => [code, column, values?.nearest ?? values?.expected])).toEqual([
      ['unknown-column', 'commitment', 'commitments'],
      ['missing-column', undefined, ['commitments', 'source_title']],
    ]);
    expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1 });
  });
});

describe('action points in rows of their own', () => {
  it('stand before or after the row of their activity, and follow the one in it', async () => {
    const { activities, counts, issues } = await read(
      ',,,,,,,a,Second,,2024-09,,',
      'a,plan/1.1,dialogues,,2024-05,,Talks,,First,eu-eeas,2024,2024-08-01,Press release',
      'b,plan/1.2,training,,2024,,Course,,,,,,Press release',
      ',,,,,,, a ,Third,,,,',
    );
    expect(issues).toEqual([]);
    expect(activities.map(({ id, actionPoints }) => [id, actionPoints?.map(({ what }) => what.en)])).toEqual([
      ['a', ['First', 'Second', 'Third']],
      ['b', undefined],
    ]);
    expect(counts).toEqual({ read: 4, accepted: 4, rejected: 0 });
  });

  it('are refused where their activity is not there, or is refused itself; the issues stand in the order of the rows', async () => {
    const { counts, issues } = await read(
      ',,,,,,,kz-2024,Visit,,,,',
      right.replace('a,', 'kz-2025,'),
      right.replace('a,', 'b,').replace('KZ', 'XX'),
      ',,,,,,,b,Visit,,,,',
    );
    expect(issues.map(({ code, row, column, message }) => [code, row, column, message])).toEqual([
      ['unknown-activity', 2, 'point_of', 'Given "kz-2024"; expected the id of an activity of this file; write kz-2025.'],
      ['unknown-place', 4, 'places', expect.stringContaining('"XX"')],
      ['unknown-activity', 5, 'point_of', 'Given "b", the activity of row 4, which is rejected; expected one that is kept; mend that row.'],
    ]);
    expect(counts).toEqual({ read: 4, accepted: 1, rejected: 3 });
  });

  it('may give nothing of an activity, and have to say what was agreed', async () => {
    expect(await issuesOf(right, 'c,,,KZ,,,,a,Visit,,,,')).toEqual([
      ['not-of-point', 3, 'id'],
      ['not-of-point', 3, 'places'],
    ]);
    expect(await issuesOf(right, ',,,,,,,a,,,,,')).toEqual([['empty-cell', 3, 'point']]);
    expect(await issuesOf(right, ',,,,,,,a,,,2024,,')).toEqual([['empty-cell', 3, 'point']]);
  });

  it('go to the first of two activities with one id; the second is refused', async () => {
    const { activities, issues, counts } = await read(right, right.replace('KZ', 'KG'), ',,,,,,,a,Visit,,,,');
    expect(activities.map(({ places, actionPoints }) => [places, actionPoints?.length])).toEqual([[['KZ'], 1]]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['duplicate-id', 3]]);
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });
});

describe('readActivitiesCsv, whatever it is given,', () => {
  const names = activityColumns.map(({ name }) => name);
  const good: Readonly<Record<string, string>> = {
    commitments: 'plan/1',
    instrument: 'dialogues',
    start: '2024',
    what_en: 'Talks',
    source_title: 'Report',
  };
  const rightRow = fc.constantFrom('', 'a', 'b').map((id) => names.map((name) => (name === 'id' ? id : (good[name] ?? ''))).join(','));
  const pointRow = fc
    .constantFrom('a', 'b', 'c', 'row-2')
    .map((of) => names.map((name) => (name === 'point_of' ? of : name === 'point_en' ? 'Visit' : '')).join(','));
  const cell = fc.oneof(
    fc.constantFrom('', 'a', 'plan/1', 'dialogues', '2024', '2024-05-01', 'KZ', 'true', '"', '""', '"x', '__proto__', '=1'),
    fc.string({ unit: 'binary' }),
  );
  const wildRow = fc.array(cell, { maxLength: names.length + 1 }).map((cells) => cells.join(','));
  const file = fc
    .tuple(fc.boolean(), fc.array(fc.oneof(rightRow, pointRow, wildRow), { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([whole, rows, end]) => (whole ? [names.join(','), ...rows] : rows).join(end));

  it('accounts for every row, gives ids that differ, and accepts only activities that are valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(file, fc.string({ unit: 'binary' })), async (text) => {
        const { activities, issues, counts } = await readActivitiesCsv([text]);
        expect(counts.accepted + counts.rejected).toBe(counts.read);
        expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
        // a row is an activity or one more action point than the row of an activity holds
        const points = activities.reduce((sum, { actionPoints = [] }) => sum + actionPoints.length, 0);
        expect(counts.accepted).toBeGreaterThanOrEqual(activities.length);
        expect(counts.accepted).toBeLessThanOrEqual(activities.length + points);
        if (counts.rejected > 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
        for (const activity of activities) expect(parseWith(activitySchema, activity).issues).toEqual([]);
      }),
    );
  });

  it('refuses what is no option', async () => {
    const told = await readActivitiesCsv([], { instrument: [] } as never).catch((error: unknown) => error);
    expect(isActionlineError(told) && told.message).toContain('did you mean "instruments"');
    await expect(readActivitiesCsv([], { actors: 'eu' as never })).rejects.toThrow('actors was "eu"');
    await expect(readActivitiesCsv([], { instruments: ['training'] as never })).rejects.toThrow(
      'instruments[0] was "training"; expected a concept with an id',
    );
    await expect(readActivitiesCsv(5 as never)).rejects.toThrow('chunks was 5');
  });
});
