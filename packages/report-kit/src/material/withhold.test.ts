import type { Activity, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import { withholdConfidential, withholdConfidentialActivities } from './withhold.js';

const [published] = tinyObservations;

function report(id: string, changes: Partial<Observation>): Observation {
  return { ...published!, id, ...changes };
}

const ids = (observations: readonly Observation[]): readonly string[] => observations.map(({ id }) => id);

describe('withholdConfidential', () => {
  it('withholds what is confidential or not for publication', () => {
    const all = [report('free', {}), report('n', { confidentiality: 'N' }), report('c', { confidentiality: 'C' })];
    expect(withholdConfidential(all)).toMatchObject({ withheld: 2, corrected: 0 });
    expect(ids(withholdConfidential(all).published)).toEqual(['free']);
  });

  it('withholds a public figure that a confidential one corrects', () => {
    const all = [report('free', {}), report('wrong', {}), report('right', { confidentiality: 'C', supersedes: 'wrong' })];
    expect(ids(withholdConfidential(all).published)).toEqual(['free']);
    expect(withholdConfidential(all)).toMatchObject({ withheld: 2, corrected: 1 });
  });

  it('does not bring back what the corrected figure had corrected', () => {
    const all = [
      report('first', {}),
      report('second', { supersedes: 'first' }),
      report('third', { confidentiality: 'N', supersedes: 'second' }),
    ];
    expect(withholdConfidential(all)).toEqual({ published: [], withheld: 3, corrected: 2 });
  });

  it('replays a day on which the correction was not known', () => {
    const all = [report('wrong', {}), report('right', { confidentiality: 'C', supersedes: 'wrong', recordedAt: '2025-06-01' })];
    expect(ids(withholdConfidential(all, { knownAt: '2025-05-31' }).published)).toEqual(['wrong']);
    expect(ids(withholdConfidential(all, { knownAt: '2025-06-01' }).published)).toEqual([]);
  });

  it('ends where observations supersede each other or themselves', () => {
    const all = [
      report('a', { supersedes: 'b' }),
      report('b', { supersedes: 'a', confidentiality: 'C' }),
      report('c', { supersedes: 'c', confidentiality: 'C' }),
    ];
    expect(withholdConfidential(all)).toEqual({ published: [], withheld: 3, corrected: 1 });
  });
});

describe('withholdConfidentialActivities', () => {
  const activity = (id: string, changes: Partial<Activity> = {}): Activity => ({
    id,
    commitments: ['tiny/1.1'],
    instrument: 'training',
    period: { start: '2024-05' },
    what: { en: 'Course' },
    source: { title: 'Diary' },
    ...changes,
  });
  const published = (activities: readonly Activity[], knownAt?: string): readonly string[] =>
    withholdConfidentialActivities(activities, knownAt === undefined ? {} : { knownAt }).published.map(({ id }) => id);

  it('withholds what is confidential, and what that corrects, however long the chain', () => {
    const all = [
      activity('free'),
      activity('first'),
      activity('second', { supersedes: 'first' }),
      activity('third', { supersedes: 'second', confidentiality: 'N' }),
    ];
    expect(published(all)).toEqual(['free']);
    expect(withholdConfidentialActivities(all)).toMatchObject({ withheld: 3, corrected: 2 });
  });

  it('takes a correction for known from the last day that it can have begun on', () => {
    // of May 2024: known by everybody on the 31st
    const all = [activity('wrong', { period: { start: '2024-02-03' } }), activity('right', { confidentiality: 'C', supersedes: 'wrong' })];
    expect(published(all, '2024-05-30')).toEqual(['wrong']);
    expect(published(all, '2024-05-31')).toEqual([]);
  });

  it('withholds what is marked in a way that nobody knows', () => {
    expect(published([activity('a', { confidentiality: 'c' as never })])).toEqual([]);
  });
});

describe('a report', () => {
  it('never prints a figure that is known to be corrected, and counts it in its note', () => {
    const correction = report('o5', { confidentiality: 'C', supersedes: 'o1', value: 1100 });
    const made = tinyReport({ observations: [...tinyObservations, correction] });
    expect(JSON.stringify(made)).not.toMatch(/1,200|1,100|"o1"/);
    // o4 and o5 are confidential, o1 is corrected by o5
    expect(made.production).toMatchObject({ observations: 5, withheld: 3, corrected: 1 });
    expect(JSON.stringify(made.sections)).toContain(
      '3 observations were withheld as confidential before anything was computed; one of them',
    );
  });
});
