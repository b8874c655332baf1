import type { Activity } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Block, Figure, Statement } from '../document/block.js';
import { plainText } from '../document/inline.js';
import type { Report } from '../document/report.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { renderJson } from '../render/json/json.js';
import { allBlocks } from '../document/all-blocks.js';
import { spaced } from '../testing/one-target.js';
import { namingFramework, tinyActivities } from '../testing/tiny-activities.js';
import { tinyReport } from '../testing/tiny-report.js';
import type { ReportInput } from '../material/report-input.js';

function done(changes: Partial<ReportInput> = {}): Report {
  return tinyReport({ framework: namingFramework, activities: tinyActivities, ...changes });
}

function block<T extends Block = Block>(report: Report, id: string): T | undefined {
  return allBlocks(report).find((one): one is T => one.id === id);
}

/** What a paragraph, the rows of a table or the entries of a list say, line by line. */
function said(report: Report, id: string): readonly string[] {
  const found = block(report, id);
  if (found?.kind === 'paragraph') return [spaced(plainText(found.children))];
  if (found?.kind === 'table') return found.rows.map(({ cells }) => spaced(cells.map(plainText).join(' | ')));
  return found?.kind === 'list' ? found.items.map(({ children }) => spaced(plainText(children))) : [];
}

const [first] = tinyActivities;
const like = (id: string, changes: Partial<Activity> = {}): Activity => ({ ...first!, id, actionPoints: [], ...changes });

describe('a report without activities', () => {
  it('says nothing of them', () => {
    const report = tinyReport({ framework: namingFramework });
    expect(report.activities).toBeUndefined();
    expect(renderMarkdown(report)).not.toMatch(/activit|\*\*Done\*\*/i);
    expect(JSON.stringify(report.findings)).not.toContain('activities');
  });
});

describe('what is recorded as done', () => {
  it('is summed up in one sentence of counts, in both languages', () => {
    // five took place; that of 2025 may be of a day after March; 1.1, 1.2 and 1.4 have some; one point in each state
    const sentence =
      'Recorded as done: between 5 and 6 activities, under 3 of 4 commitments; action points: 1 overdue, 1 open, 1 done late, 1 done.';
    expect(said(done(), 'activities-counts')).toEqual([sentence]);
    expect(said(done({ locale: 'fr' }), 'activities-counts')).toEqual([
      'Entre 5 et 6 activités recensées, au titre de 3 des 4 engagements ; points d’action : 1 en retard, 1 à réaliser, 1 réalisé en retard, 1 réalisé.',
    ]);
  });

  it('is a layer of its own, which the key explains', () => {
    const statements = allBlocks(done()).filter((one): one is Statement => one.kind === 'statement' && one.provenance === 'activity');
    expect(statements.map(({ id, label }) => [id, label])).toEqual([
      ['activities--tiny_2f1.1', 'Done'],
      ['activities--tiny_2f1.2', 'Done'],
      ['activities-summary', 'Done'],
    ]);
    // of 1.4 nothing is known but what was done: it stands in the table of those without a result
    expect(said(done(), 'quiet--tiny_2f1--action')).toEqual(['1.4 Keep listening | one background figure | Open evening, 5 Nov 2024 [4]']);
    const legend = allBlocks(done()).find((one) => one.kind === 'legend');
    expect(legend?.kind === 'legend' && legend.provenances.map(({ provenance }) => provenance)).toEqual([
      'official',
      'activity',
      'observation',
      'evaluation',
      'assessment',
      'narrative',
    ]);
    expect(JSON.stringify(legend)).toContain('not that anything changed, and changes no status');
  });

  it('changes no status, no share of evidence and no other fact of a finding', () => {
    const plain = tinyReport({ framework: namingFramework });
    const told = done();
    expect(told.findings.map(({ activities: _, ...rest }) => rest)).toEqual(plain.findings);
    // 1.1 and 1.3 have results; 1.2 and 1.4 have activities alone
    expect(said(told, 'headline-record')).toEqual([
      'Of the four commitments, two have results on record and two only activities. Where nothing is reported, we cannot say whether a promise was kept.',
    ]);
  });

  it('tells each activity of an item once, how often, since when and last, the newest first', () => {
    const report = done();
    // the course of 2025 may have been on any day of it up to the report
    expect(said(report, 'activities-count--tiny_2f1.1')).toEqual([
      'Recorded: between 4 and 5 activities, the first on 12 February 2024, the last between 20 January and 31 March 2025. The latest: Course (course-5), 20 Jan 2025 [4]. All activities (5).',
    ]);
    // one of two commitments stands under both; thin spaces stand about the dash of days
    expect(said(report, 'activity-records-table--tiny_2f1')).toEqual([
      '1.1 | Course (course-5) | Training Law enforcement agencies | Town hall | 20 Jan 2025 | [4]',
      '1.1 | Course (course-4) | Training | – | 2025 may be of a later day than this report | [4]',
      '1.1 | Course (course-3) | Training | Kenya | 3 Oct 2024 | [4] low confidence',
      '1.1 | Course (course-2) | Training | Uganda | May 2024 | [4]',
      '1.1 | Course (course-1) Thirty officers took part | Training | Kenya | 12\u2009–\u200914 Feb 2024 | [4]',
      '1.2 | Course (course-3) | Training | Kenya | 3 Oct 2024 | [4] low confidence',
      '1.4 | Open evening The story | Dialogue with civil society | Civil society organisations online | 5 Nov 2024 | [4]',
    ]);
    expect(said(report, 'activities-count--tiny_2f1.2')).toEqual(['Recorded: 1 activity. Course (course-3), 3 Oct 2024 [4].']);
  });

  it('says nothing of when of what may be of a later day', () => {
    const report = done({ activities: [like('a', { period: { start: '2025' } })] });
    expect(said(report, 'activities-count--tiny_2f1.1')).toEqual(['Recorded: at most 1 activity. Course (course-1), 2025 [4].']);
    expect(said(report, 'activities-counts')).toEqual(['Recorded as done: at most 1 activity, under 0–1 of 4 commitments.']);
  });

  it('says where the source does not give the days, and takes any day of them for possible', () => {
    const report = done({ activities: [like('a', { period: { start: '2024-06', end: '2024-08' }, periodAssumed: true })] });
    // it began and ended on some day of June to August
    expect(said(report, 'activities-count--tiny_2f1.1')[0]).toMatch(
      /^Recorded: 1 activity, between June and August 2024\. Course \(course-1\)/,
    );
    expect(said(report, 'activity-records-table--tiny_2f1')[0]).toContain('days not given');
  });

  it('tells a story as told, not as done', () => {
    // judged, 1.4 has a part of its own
    const judged = { about: 'tiny/1.4', author: 'A', independence: 'self', date: '2025-03-01', rationale: 'Letters help.' } as const;
    const heard = (): Report => done({ assessments: [judged] });
    const story = block<Statement>(heard(), 'story--tiny_2f1.4--listening');
    expect(story).toMatchObject({ provenance: 'narrative', label: 'Authors’ comment' });
    expect(plainText(story?.attribution ?? [])).toBe('Open evening · 5\u00a0Nov 2024');
    expect(renderMarkdown(heard())).toContain('They **came** back.');
  });

  it('is the same in another order', () => {
    expect(renderJson(done({ activities: [...tinyActivities].reverse() }))).toBe(renderJson(done()));
  });
});

describe('action points', () => {
  it('stand under the item that they were agreed for, the overdue first', () => {
    expect(said(done(), 'points-list--tiny_2f1.1')).toEqual([
      'Overdue · A visit to the barracks · Civil society organisations · due by 31 December 2024',
      // due by the last day of the month
      'Open · A second course · due by 31 December 2025',
      'Done late · A manual · due by 30 June 2024, done: 2 July 2024',
      'Done · A list of cases · due by 30 June 2024, done: May 2024',
    ]);
  });

  it('that are not known to be done are one table', () => {
    expect(said(done(), 'activities-points-table')).toEqual([
      'A visit to the barracks Civil society organisations | 1.1 | Overdue | 31 Dec 2024 | [4]',
      'A second course | 1.1 | Open | 31 Dec 2025 | [4]',
    ]);
  });
});

describe('the part on what was done', () => {
  it('has a grid of instruments and commitments, with its numbers', () => {
    const figure = block<Figure>(done(), 'figure-activities');
    expect(figure?.title).toBe('Activities recorded by instrument and line');
    // the line names training (under 1.1 and 1.4) and no dialogue with civil society
    expect(figure?.chart).toMatchObject({
      kind: 'heat',
      across: 'Line',
      columns: [{ label: '1' }],
      rows: [
        { label: 'Training', cells: [{ least: 4, most: 5, label: '4–5', named: true }], total: { least: 4, most: 5 } },
        { label: 'Dialogue with civil society', cells: [{ least: 1, most: 1, label: '1' }], total: { least: 1, most: 1 } },
      ],
    });
    expect(figure?.description).toBe('Training: 4–5 (1: 4–5); Dialogue with civil society: 1 (1: 1).');
    expect(said(done(), 'figure-activities-table')).toEqual(['Training | 4–5 | 4–5', 'Dialogue with civil society | 1 | 1']);
  });

  it('counts an activity of two commitments once in each column and once in the total', () => {
    const framework = {
      ...namingFramework,
      items: namingFramework.items.filter(({ kind }) => kind === 'action').map(({ parent: _, ...item }) => item),
    };
    const figure = block<Figure>(done({ framework }), 'figure-activities');
    // without a line the commitments under which something is recorded stand across; course-3 is of two of them
    expect(figure?.chart).toMatchObject({ columns: [{ label: '1.1' }, { label: '1.2' }, { label: '1.4' }] });
    expect(said(done({ framework }), 'figure-activities-table')[0]).toBe('Training | 4–5 | 1 | 0 | 4–5');
    expect(figure?.chart.kind === 'heat' && figure.chart.rows[0]?.cells[2]).toEqual({ least: 0, most: 0, label: '', named: true });
  });

  it('names instruments that are named and not used, and the other way about', () => {
    expect(said(done(), 'activities-not-used')).toEqual(['Named by the text, no use recorded: guidance documents; technical assistance.']);
    expect(said(done(), 'activities-not-named')).toEqual(['Used, and not named by the text: dialogue with civil society.']);
  });

  it('has a table of places, by name in the language', () => {
    expect(said(done(), 'activities-places')).toEqual(['Kenya | 2 | 3 Oct 2024', 'Uganda | 1 | May 2024']);
    expect(said(done({ locale: 'fr' }), 'activities-places')[1]).toBe('Ouganda | 1 | mai 2024');
  });

  it('lists ten places, and names the others in a sentence', () => {
    const codes = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR'];
    const report = done({ activities: [like('a', { places: codes }), like('b', { places: codes.slice(0, 10) })] });
    expect(said(report, 'activities-places')).toHaveLength(10);
    expect(said(report, 'activities-more-places')).toEqual(['2 more places, at most 1 at each: France and Greece.']);
  });

  it('counts by reason what does not count, and what names nothing of the text', () => {
    expect(said(done(), 'activities-not-counted')).toEqual(['Recorded, and not counted: planned (1); called off (1).']);
    expect(said(done(), 'activities-unplaced')).toEqual(['1 activity names no commitment of this text.']);
  });

  it('says that none is recorded where a list without any is given', () => {
    expect(said(done({ activities: [] }), 'activities-counts')).toEqual(['No activity is recorded under this text.']);
    expect(done({ activities: [] }).activities).toEqual([]);
  });
});

describe('gaps and coverage', () => {
  it('list commitments under which nothing is recorded, beside those without evidence', () => {
    const report = done();
    expect(report.gaps.filter(({ kind }) => kind === 'commitment-without-activity').map(({ about }) => about)).toEqual(['tiny/1.3']);
    expect(said(report, 'gap-activities')).toEqual(['Commitments under which no activity is recorded: 1 of 4. 1.3']);
  });

  it('tell what has activities only apart, and never add it to what has evidence', () => {
    const figure = block<Figure>(done(), 'figure-coverage');
    const rows = figure?.chart.kind === 'coverage' ? figure.chart.rows : [];
    // 1.1 and 1.3 have evidence; 1.2 and 1.4 have activities and none
    expect(rows.find(({ label }) => label === 'Commitments')).toMatchObject({
      withEvidence: 2,
      activitiesOnly: 2,
      total: 4,
      valueLabel: '2 of 4',
    });
    expect(figure?.table.columns.map(({ label }) => label)).toEqual([
      'Level',
      'With evidence',
      'Activities only',
      'None reported',
      'Total',
    ]);
    expect(said(done(), 'figure-coverage-table')).toContain('Commitments | 2 | 2 | 0 | 4');
    expect(said(done(), 'share--tiny_2f1')).toEqual([
      'Results are on record for two of the four commitments; for two more, only activities are.',
    ]);
  });

  it('tell what is wrong with an activity in the language of the report', () => {
    const list = said(done({ locale: 'fr' }), 'gap-issues-list');
    expect(list.filter((line) => line.includes('activité'))).toEqual([
      'L’activité « elsewhere » renvoie à « tiny/1.9 », qui ne figure pas dans ce texte ; peut-être « tiny/1.1 ».',
    ]);
    const broken = { id: 'x', commitments: ['tiny/1.1'], period: { start: '2024-13' } } as unknown as Activity;
    expect(said(done({ activities: [broken] }), 'gap-issues-list').filter((line) => line.includes('“x”')).length).toBeGreaterThan(0);
    expect(said(done({ activities: [broken] }), 'activities-not-counted')).toEqual(['Recorded, and not counted: not understood (1).']);
  });
});

describe('dates and confidence', () => {
  const counted = (changes: Partial<ReportInput>): readonly string[] =>
    done(changes)
      .activities?.filter(({ counts }) => counts !== 'no')
      .map(({ activity }) => activity) ?? [];

  it('leave out what was not known yet, as for figures', () => {
    const late = like('late', { recordedAt: '2025-03-02' });
    expect(counted({ activities: [late], knownAt: '2025-03-01' })).toEqual([]);
    expect(counted({ activities: [late], knownAt: '2025-03-02' })).toEqual(['late']);
  });

  it('leave out what is later than the report, or less sure than asked', () => {
    expect(counted({ activities: [like('later', { period: { start: '2025-04-01' } })] })).toEqual([]);
    expect(counted({ activities: [like('unsure', { confidence: 'low' })], minimumConfidence: 'medium' })).toEqual([]);
    const [row] = done({ activities: [like('later', { period: { start: '2025-04-01' } })] }).activities ?? [];
    expect(row).toMatchObject({ counts: 'no', leftOut: 'after-as-of' });
  });

  it('count a correction in the place of what it corrects', () => {
    const [corrected, correction] = [like('before'), like('now', { supersedes: 'before' })];
    expect(counted({ activities: [corrected, correction] })).toEqual(['now']);
  });
});

describe('confidential activities', () => {
  it('are withheld with what they correct, and counted', () => {
    const report = done();
    expect(JSON.stringify(report)).not.toMatch(/Secret course|Mistaken course|"wrong"|"secret"/);
    expect(report.production.activities).toEqual({ given: 11, withheld: 2, corrected: 1 });
    expect(said(report, 'withheld-activities')).toEqual([
      '2 activities were withheld as confidential before anything was counted; one of them is public but corrected by a confidential one.',
    ]);
  });

  it('leave no trace in the digest', () => {
    const open = tinyActivities.filter(({ id }) => id !== 'secret' && id !== 'wrong');
    expect(done({ activities: open }).production.inputHash).toBe(done().production.inputHash);
    expect(done({ activities: [] }).production.inputHash).not.toBe(done().production.inputHash);
  });
});

describe('names', () => {
  it('come from the vocabularies given, and an id that has none stands for itself', () => {
    const vocabularies = {
      instruments: { id: 'own', title: { en: 'Own' }, concepts: [{ id: 'training', label: { en: 'Schooling', fr: 'Instruction' } }] },
    };
    const labels = done({ vocabularies }).activities?.map(({ instrumentLabel }) => instrumentLabel);
    expect(new Set(labels)).toEqual(new Set(['Schooling', 'civil-society-dialogue']));
    expect(done({ vocabularies }).production.inputHash).toBe(done().production.inputHash);
  });
});
