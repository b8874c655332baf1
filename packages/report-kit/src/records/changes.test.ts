import type { Framework, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Change } from '../document/change.js';
import { plainText } from '../document/inline.js';
import { allBlocks } from '../document/all-blocks.js';
import type { ReportInput } from '../material/report-input.js';
import { spaced } from '../testing/one-target.js';
import { namingFramework, tinyActivities } from '../testing/tiny-activities.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

/** Officers trained in a year, all of them: the promise is more than 3,000 in 2024 and 2025 together. */
const trained = (year: '2024' | '2025', value: number, changes: Partial<Observation> = {}): Observation => ({
  id: `officers-${year}`,
  measure: 'tiny/m.officers',
  commitment: 'tiny/1.1',
  value,
  unit: 'officer',
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  role: 'result',
  source: { title: `Report ${year}` },
  ...changes,
});

const rowOf = (about: string, input: Partial<ReportInput>): Change | undefined =>
  tinyReport(input).changes?.find((change) => change.about === about);

const officers = (input: Partial<ReportInput>): Change | undefined =>
  rowOf('tiny/1.1.a', { asOf: '2025-12-31', since: '2024-12-31', ...input });

describe('what changed since a day', () => {
  it('is for the better where more is reached, and for the worse where it was missed', () => {
    // 1,000 of 3,000 after half of the time is two thirds of an even pace: at risk; with 2,100 more it is reached
    expect(officers({ observations: [trained('2024', 1000), trained('2025', 2100)] })).toMatchObject({
      move: 'better',
      statusBefore: 'at-risk',
      statusAfter: 'achieved',
      valueBefore: 1000,
      valueAfter: 3100,
      unit: 'officer',
      newFigures: ['officers-2025'],
      droppedFigures: [],
      because: ['new-figures', 'deadline-passed'],
    });
    // 1,600 is more than an even pace; with 100 more the time ends below what was asked
    expect(officers({ observations: [trained('2024', 1600), trained('2025', 100)] })).toMatchObject({
      move: 'worse',
      statusBefore: 'on-track',
      statusAfter: 'missed',
    });
  });

  it('names the status then as a report of that day would', () => {
    // two countries every year from 2024: 2024 was kept, and of 2025 nothing is known once it is over
    const assisted = trained('2024', 3, { measure: 'tiny/m.countries', commitment: 'tiny/1.2', unit: 'country' });
    const given = { observations: [assisted], asOf: '2026-01-31' } as const;
    const earlier = tinyReport({ ...given, asOf: '2025-06-30' });
    for (const since of ['2025-06-30', earlier] as const) {
      expect(rowOf('tiny/1.2.a', { ...given, since })).toMatchObject({ statusBefore: 'achieved', statusBeforeLabel: 'Kept so far' });
    }
  });

  it('is neither where it could not be judged before', () => {
    const row = officers({ observations: [trained('2025', 3100)] });
    expect(row).toMatchObject({ move: 'other', statusBefore: 'no-data', statusAfter: 'achieved' });
  });

  it('is neither where the text was revised in between, and says that it was', () => {
    const [target, ...rest] = tinyFramework.targets;
    const revised = {
      ...target!,
      revisions: [
        {
          decided: '2025-06-01',
          source: { title: 'Decision' },
          requirement: { ...target!.requirement, value: 1500 } as (typeof target & object)['requirement'],
        },
      ],
    };
    const framework = { ...tinyFramework, targets: [revised, ...rest] } as Framework;
    const row = officers({ framework, observations: [trained('2024', 1000), trained('2025', 600)] });
    expect(row).toMatchObject({ move: 'other', statusBefore: 'at-risk', statusAfter: 'achieved' });
    expect(row?.because).toContain('text-revised');
  });

  it('is the date alone where nothing else is different', () => {
    // the guidance note was due on 30 June 2024 and nothing is reported of it
    expect(rowOf('tiny/1.3.a', { observations: [], since: '2024-06-29' })).toMatchObject({
      statusAfter: 'overdue',
      because: ['deadline-passed'],
    });
    // 2024 is known; what is known by March grows too old by the end of 2027, when nothing but time went by
    const stale = { observations: [trained('2024', 1600)], framework: withDeadline('2029-12-31') };
    const row = rowOf('tiny/1.1.a', { ...stale, since: '2025-01-31', asOf: '2028-06-30' });
    expect(row).toMatchObject({ newFigures: [], because: ['time'] });
  });

  it('leaves out what was not known on that day, and what is corrected in confidence since', () => {
    const late = trained('2024', 1000, { recordedAt: '2025-02-01' });
    expect(officers({ observations: [late] })).toMatchObject({ statusBefore: 'no-data', newFigures: ['officers-2024'] });
    const secret = trained('2024', 900, { id: 'secret', supersedes: 'officers-2024', confidentiality: 'C', recordedAt: '2025-03-01' });
    const report = tinyReport({ observations: [trained('2024', 1234), secret], since: '2024-12-31', asOf: '2025-12-31' });
    expect(JSON.stringify(report)).not.toContain('1234');
    expect(JSON.stringify(report)).not.toContain('1,234');
  });

  it('tells of commitments that no target is drawn from what is new on them', () => {
    const letters = { ...tinyObservations[2]!, role: 'result', measure: 'tiny/m.letters' } as Observation;
    const report = tinyReport({
      framework: namingFramework,
      activities: tinyActivities,
      observations: [letters],
      since: '2024-11-30',
    });
    // course-5 of January 2025 alone is certainly later than November 2024; the other of 1.1 may be of any day of 2025
    expect(report.changes?.filter(({ target }) => target === undefined)).toEqual([
      expect.objectContaining({ about: 'tiny/1.1', newActivities: ['course-5'] }),
      expect.objectContaining({ about: 'tiny/1.4', firstEvidence: true, newFigures: ['o3'], newActivities: [] }),
    ]);
  });

  it('names the status then as it was: kept so far, where more was still to come', () => {
    // two countries every year: 2024 has two, and nothing is reported of 2025, which is over by the second date
    const both = ['KE', 'UG'].map((place): Observation => ({
      ...trained('2024', 1),
      id: place,
      measure: 'tiny/m.countries',
      commitment: 'tiny/1.2',
      unit: 'country',
      place,
    }));
    const row = rowOf('tiny/1.2.a', { observations: both, since: '2025-06-30', asOf: '2026-06-30' });
    expect(row).toMatchObject({ statusBefore: 'achieved', statusBeforeLabel: 'Kept so far', statusAfter: 'inconclusive' });
  });

  it('stands in the first part in one sentence, and in a part of its own in a table', () => {
    const report = tinyReport({ observations: [trained('2024', 1000), trained('2025', 2100)], since: '2024-12-31', asOf: '2025-12-31' });
    const said = allBlocks(report).find(({ id }) => id === 'headline-changes');
    expect(said?.kind === 'paragraph' ? spaced(plainText(said.children)) : '').toBe(
      'Since 31 December 2024: one promise moved for the better; one new figure.',
    );
    expect(report.since).toEqual({ asOf: '2024-12-31', from: 'date' });
    const table = allBlocks(report).find(({ id }) => id === 'changes-targets');
    expect(table?.kind === 'table' ? table.rows.map(({ cells }) => spaced(cells.map(plainText).join(' | '))) : []).toEqual([
      '1.1.a Train more than 3,000 officers | At risk 1,000 officers | Kept 3,100 officers | better one figure counts now that did not then its deadline went by',
    ]);
  });

  it('has no part of its own where nothing is compared; the first one says so', () => {
    expect(tinyReport().sections.some(({ id }) => id === 'changes')).toBe(false);
    expect(tinyReport().changes).toBeUndefined();
    for (const template of ['annual', 'mid-term-review', 'brief'] as const)
      expect(JSON.stringify(tinyReport({ template }).sections[0])).toContain('This report is compared with no earlier one.');
  });
});

describe('what changed since an earlier report', () => {
  const before = { observations: [trained('2024', 1000)], asOf: '2024-12-31' } as const;
  const after = { observations: [trained('2024', 1000), trained('2025', 2100)], asOf: '2025-12-31' } as const;

  it('is what changed since its day, where it knew what was known then', () => {
    const [byReport, byDate] = [tinyReport(before), '2024-12-31'].map((since) => tinyReport({ ...after, since }).changes);
    expect(byReport).toEqual(byDate);
  });

  it('is told in the words of the later one, whatever language the earlier one was in', () => {
    const row = rowOf('tiny/1.1.a', { ...after, since: tinyReport({ ...before, locale: 'fr' }) });
    expect(row?.statusBeforeLabel).toBe('At risk');
    const hash = (locale: string): string => tinyReport({ ...after, since: tinyReport({ ...before, locale }) }).production.inputHash;
    expect(hash('fr')).toBe(hash('en'));
  });

  it('names figures that count no more', () => {
    const corrected = [
      ...after.observations,
      trained('2024', 1100, { id: 'corrected', supersedes: 'officers-2024', recordedAt: '2025-02-01' }),
    ];
    const row = rowOf('tiny/1.1.a', { ...after, observations: corrected, since: tinyReport(before) });
    expect(row).toMatchObject({ newFigures: ['corrected', 'officers-2025'], droppedFigures: ['officers-2024'] });
    expect(row?.because).toContain('figures-dropped');
  });

  it('tells targets that are new and targets that are gone', () => {
    const [first, ...rest] = tinyFramework.targets;
    const fewer = { ...tinyFramework, targets: rest };
    expect(rowOf(first!.id, { ...after, framework: fewer, since: tinyReport(before) })).toMatchObject({
      move: 'gone',
      statusBefore: 'at-risk',
    });
    const grown = rowOf(first!.id, { ...after, since: tinyReport({ ...before, framework: fewer }) });
    expect(grown).toMatchObject({ move: 'new', statusAfter: 'achieved' });
    expect(grown).not.toHaveProperty('statusBefore');
  });

  it('is refused for another framework, a later day, another scope, and what is no report', () => {
    const other = { ...tinyReport(before), framework: { ...tinyReport(before).framework, id: 'other' } };
    for (const [since, words] of [
      [other, 'a report on "tiny"'],
      [tinyReport({ ...before, asOf: '2026-01-01' }), 'a day up to "2025-12-31"'],
      ['2026-01-01', 'a day up to "2025-12-31"'],
      [tinyReport({ ...before, scope: { items: ['tiny/1.1'] } }), 'a report of the same scope'],
      ['last year', 'since'],
      [{}, 'an earlier report or a date'],
    ] as const) {
      expect(() => tinyReport({ ...after, since: since as never })).toThrow(words);
    }
  });
});

function withDeadline(end: string): Framework {
  const [target, ...rest] = tinyFramework.targets;
  const requirement = { ...target!.requirement, window: { start: '2024-01-01', end } };
  return { ...tinyFramework, targets: [{ ...target!, requirement }, ...rest] };
}
