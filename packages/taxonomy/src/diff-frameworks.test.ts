import type { Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { changeBumps } from './diff/bumps.js';
import { diffFrameworks } from './diff-frameworks.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { withEdits } from './testing/with-edits.js';

type Edits = Readonly<Record<string, unknown>>;

const plan: Framework = harbourPlan;
const told = (before: Framework, after: Framework): readonly string[] =>
  diffFrameworks(before, after).changes.map(({ kind, id, path }) => `${kind} ${id} ${path.join('.')}`);

const reading = { id: 'calendar', label: { en: 'Calendar years', fr: 'Années civiles' }, reason: { en: 'Usual.', fr: 'Usuel.' } };
const interpreted = withEdits(plan, {
  'targets.2.interpretation': { taken: reading, others: [{ ...reading, id: 'school', requirement: plan.targets[2]?.requirement }] },
});

// by the release policy: a removed id or another meaning is major, more or other words minor, the rest a patch
const cases: readonly (readonly [string, Edits, string, readonly string[]])[] = [
  [
    'the official text of an item',
    { 'items.1.source.sha256': 'b'.repeat(64) },
    'major',
    ['meaning-changed harbour-2030/1.1 items.harbour-2030/1.1.source.sha256'],
  ],
  [
    'the place of an item in the hierarchy',
    { 'items.3.parent': 'harbour-2030/2' },
    'major',
    ['meaning-changed harbour-2030/1.3 items.harbour-2030/1.3.parent'],
  ],
  ['the kind of an item', { 'items.3.kind': 'area' }, 'major', ['meaning-changed harbour-2030/1.3 items.harbour-2030/1.3.kind']],
  ['a level that becomes no commitment', { 'levels.1.commitment': false }, 'major', ['meaning-changed promise levels.promise.commitment']],
  [
    'the value of a target',
    { 'targets.2.requirement.value': 2 },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.value'],
  ],
  [
    'the comparison of a target',
    { 'targets.2.requirement.comparison': 'more-than' },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.comparison'],
  ],
  [
    'the kind of a target',
    { 'targets.2.requirement': { kind: 'standing' } },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement'],
  ],
  [
    'the window of a target',
    { 'targets.2.requirement.window.end': '2029-12-31' },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.window'],
  ],
  [
    'the unit of a target',
    { 'targets.2.requirement.measure.unit': 'document' },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.measure'],
  ],
  [
    'the commitment of a target',
    { 'targets.2.commitment': 'harbour-2030/2.1' },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.commitment'],
  ],
  [
    'the value of a part',
    { 'targets.0.requirement.parts.0.requirement.value': 500 },
    'major',
    ['target-changed harbour-2030/1.1 targets.harbour-2030/1.1.requirement.parts'],
  ],
  ['a target gone', { targets: plan.targets.slice(0, 2) }, 'major', ['target-removed harbour-2030/1.2.a targets.harbour-2030/1.2.a']],
  [
    'a measure gone',
    { measures: plan.measures.slice(0, 1) },
    'major',
    ['measure-removed harbour-2030/m.reports measures.harbour-2030/m.reports'],
  ],
  [
    'how a measure combines',
    { 'measures.1.combine.across': 'max' },
    'major',
    ['measure-changed harbour-2030/m.reports measures.harbour-2030/m.reports.combine'],
  ],
  [
    'how high a measure can be',
    { 'measures.1.limits': { upper: 10 } },
    'major',
    ['measure-changed harbour-2030/m.reports measures.harbour-2030/m.reports.limits'],
  ],
  [
    'how high the measure of a target can be',
    { 'targets.2.requirement.measure.limits': { upper: 10 } },
    'major',
    ['target-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.measure'],
  ],
  [
    'what a measure is the share of',
    { 'measures.1.share': { numerator: plan.measures[0], denominator: 193 } },
    'major',
    ['measure-changed harbour-2030/m.reports measures.harbour-2030/m.reports.share'],
  ],
  ['a language gone', { languages: ['en'] }, 'major', ['language-removed fr languages.fr']],
  ['a level gone', { levels: plan.levels.slice(1) }, 'major', ['level-removed area levels.area']],
  ['another framework', { id: 'harbour-2040' }, 'major', ['meaning-changed harbour-2040 id']],

  ['an item withdrawn', { 'items.7.status': 'withdrawn' }, 'minor', ['withdrawn harbour-2030/2.3 items.harbour-2030/2.3.status']],
  [
    'an item moved',
    { 'items.7.status': 'replaced', 'items.7.replacedBy': ['harbour-2030/2.1'] },
    'minor',
    ['replaced harbour-2030/2.3 items.harbour-2030/2.3.status'],
  ],
  ['an item in force again', { 'items.3.status': 'active' }, 'minor', ['reinstated harbour-2030/1.3 items.harbour-2030/1.3.status']],
  ['a label in one language', { 'items.3.label.fr': 'Autre' }, 'minor', ['label-changed harbour-2030/1.3 items.harbour-2030/1.3.label.fr']],
  ['a heading', { 'items.0.heading.en': 'Other' }, 'minor', ['label-changed harbour-2030/1 items.harbour-2030/1.heading.en']],
  ['the title', { 'title.en': 'Other' }, 'minor', ['label-changed harbour-2030 title.en']],
  [
    'the label of a target',
    { 'targets.2.label.en': 'Other' },
    'minor',
    ['label-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.label.en'],
  ],
  [
    'the label of a measure',
    { 'measures.1.label.en': 'Other' },
    'minor',
    ['label-changed harbour-2030/m.reports measures.harbour-2030/m.reports.label.en'],
  ],
  [
    'a theme',
    { 'items.7.facets.themes': ['trade', 'policing'] },
    'minor',
    ['facet-changed harbour-2030/2.3 items.harbour-2030/2.3.facets.themes'],
  ],
  [
    'how an item is verified',
    { 'items.2.facets.verification.mode': 'standing' },
    'minor',
    ['facet-changed harbour-2030/1.2 items.harbour-2030/1.2.facets.verification.mode'],
  ],
  ['a new language', { languages: ['en', 'fr', 'es'] }, 'minor', ['language-added es languages.es']],
  [
    'a new level',
    { 'levels.2': { kind: 'step', label: { en: 'Step', fr: 'Étape' }, commitment: false } },
    'minor',
    ['level-added step levels.step'],
  ],
  [
    'a new measure',
    { 'measures.2': { ...plan.measures[0], id: 'harbour-2030/m.new' } },
    'minor',
    ['measure-added harbour-2030/m.new measures.harbour-2030/m.new'],
  ],
  ['a currency', { 'measures.1.unit': 'CHF' }, 'major', ['measure-changed harbour-2030/m.reports measures.harbour-2030/m.reports.unit']],
  ['a longer validity', { 'validity.end': '2032-12-31' }, 'minor', ['validity-changed harbour-2030 validity']],

  ['a summary', { 'items.1.summary.en': 'Other.' }, 'patch', ['summary-changed harbour-2030/1.1 items.harbour-2030/1.1.summary.en']],
  [
    'a digest that was not there',
    { 'items.2.source.sha256': 'b'.repeat(64) },
    'patch',
    ['source-changed harbour-2030/1.2 items.harbour-2030/1.2.source.sha256'],
  ],
  [
    'a place in the document',
    { 'items.2.source.position': 9 },
    'patch',
    ['source-changed harbour-2030/1.2 items.harbour-2030/1.2.source.position'],
  ],
  [
    'the reason of a verification',
    { 'items.2.facets.verification.reason.en': 'Other.' },
    'patch',
    ['metadata-changed harbour-2030/1.2 items.harbour-2030/1.2.facets.verification.reason'],
  ],
  ['the document', { 'document.url': 'https://example.org' }, 'patch', ['metadata-changed harbour-2030 document']],
  ['a field nobody knows', { 'items.2.remark': 'new' }, 'patch', ['metadata-changed harbour-2030/1.2 items.harbour-2030/1.2.remark']],
];

describe('diffFrameworks', () => {
  it('finds nothing between a framework and itself, nor between two releases of the same data', () => {
    expect(diffFrameworks(plan, plan)).toEqual({ changes: [], bump: 'none' });
    expect(diffFrameworks(plan, withEdits(plan, { 'release.id': '7', 'release.date': '2027-01-01' })).bump).toBe('none');
  });

  it.each(cases)('tells of %s', (_, edits, bump, expected) => {
    const after = withEdits(plan, edits);
    expect(told(plan, after)).toEqual(expected);
    expect(diffFrameworks(plan, after).bump).toBe(bump);
  });

  it('tells a new item from a removed one, with what is and what was', () => {
    const less = { ...plan, items: plan.items.slice(0, -1) };
    expect(diffFrameworks(less, plan)).toEqual({
      changes: [{ kind: 'added', bump: 'minor', id: 'harbour-2030/2.3', path: ['items', 'harbour-2030/2.3'], after: plan.items[7] }],
      bump: 'minor',
    });
    expect(diffFrameworks(plan, less)).toEqual({
      changes: [{ kind: 'removed', bump: 'major', id: 'harbour-2030/2.3', path: ['items', 'harbour-2030/2.3'], before: plan.items[7] }],
      bump: 'major',
    });
  });

  it('tells the words of a unit of one’s own from what it is', () => {
    const unit = { id: 'harbour-2030/u.bed', kind: 'count', label: { en: 'bed', fr: 'lit' }, plural: { en: 'beds', fr: 'lits' } };
    const before = withEdits(plan, { 'measures.1.unit': unit, 'targets.2.requirement.measure.unit': unit });
    const edited = (key: string, value: unknown) =>
      withEdits(before, { [`measures.1.unit.${key}`]: value, [`targets.2.requirement.measure.unit.${key}`]: value });
    expect(told(before, edited('plural.en', 'places'))).toEqual([
      'label-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.measure.unit.plural.en',
      'label-changed harbour-2030/m.reports measures.harbour-2030/m.reports.unit.plural.en',
    ]);
    expect(diffFrameworks(before, edited('plural.en', 'places')).bump).toBe('minor');
    expect(diffFrameworks(before, edited('kind', 'amount')).bump).toBe('major');
  });

  it('tells where an item stood and stands', () => {
    const [change] = diffFrameworks(plan, withEdits(plan, { 'items.3.status': undefined })).changes;
    expect(change).toMatchObject({
      kind: 'reinstated',
      before: { status: 'withdrawn', replacedBy: [] },
      after: { status: 'active', replacedBy: [] },
    });
  });

  it('compares some of several by their number, their periods and their parts', () => {
    const every = plan.targets[2]?.requirement;
    const before = withEdits(plan, {
      'targets.2.requirement': { kind: 'some-of', comparison: 'at-least', count: 3, periods: every },
      'targets.0.requirement.kind': 'some-of',
      'targets.0.requirement.comparison': 'at-least',
      'targets.0.requirement.count': 1,
    });
    const own = 'harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement';
    const whole = 'harbour-2030/1.1 targets.harbour-2030/1.1.requirement';
    expect(told(before, withEdits(before, { 'targets.2.requirement.count': 4 }))).toEqual([`target-changed ${own}.count`]);
    expect(told(before, withEdits(before, { 'targets.2.requirement.within': 'year' }))).toEqual([`target-changed ${own}.within`]);
    expect(told(before, withEdits(before, { 'targets.2.requirement.periods.value': 2 }))).toEqual([`target-changed ${own}.periods`]);
    expect(told(before, withEdits(before, { 'targets.2.requirement.periods.measure.label.en': 'Other' }))).toEqual([
      `label-changed ${own}.periods.measure.label.en`,
    ]);
    expect(told(before, withEdits(before, { 'targets.0.requirement.parts.0.requirement.value': 1 }))).toEqual([
      `target-changed ${whole}.parts`,
    ]);
    expect(told(before, withEdits(before, { 'targets.0.requirement.parts.0.label.en': 'Other' }))).toEqual([
      `label-changed ${whole}.parts.harbour-2030/1.1.a.label.en`,
    ]);
  });

  it('compares milestones and how the way runs between them', () => {
    const milestones = [{ due: '2027-12-31', value: 1 }];
    const own = 'harbour-2030/1.1.a targets.harbour-2030/1.1.a.requirement';
    const told1 = told(plan, withEdits(plan, { 'targets.1.requirement.milestones': milestones, 'targets.1.requirement.path': 'stepped' }));
    expect(told1).toContain(`target-changed ${own}.milestones`);
    expect(told1).toContain(`target-changed ${own}.path`);
  });

  it('tells words from meaning inside a requirement', () => {
    const labelled = withEdits(plan, {
      'targets.2.requirement.measure.label.en': 'Other',
      'targets.0.requirement.parts.0.label.en': 'Other',
    });
    expect(told(plan, labelled)).toEqual([
      'label-changed harbour-2030/1.1 targets.harbour-2030/1.1.requirement.parts.harbour-2030/1.1.a.label.en',
      'label-changed harbour-2030/1.2.a targets.harbour-2030/1.2.a.requirement.measure.label.en',
    ]);
    const deliverable = {
      kind: 'deliverable',
      deliverable: { en: 'A note', fr: 'Une note' },
      window: { start: '2026-01-01', end: '2026-12-31' },
    };
    const before = withEdits(plan, { 'targets.2.requirement': deliverable });
    expect(diffFrameworks(before, withEdits(before, { 'targets.2.requirement.deliverable.en': 'One note' })).bump).toBe('minor');
    expect(diffFrameworks(before, withEdits(before, { 'targets.2.requirement.window.end': '2027-12-31' })).bump).toBe('major');
  });

  it('compares the readings of a target', () => {
    const at = 'targets.harbour-2030/1.2.a.interpretation';
    expect(told(plan, interpreted)).toEqual([
      `reading-added harbour-2030/1.2.a ${at}.others.school`,
      `reading-added harbour-2030/1.2.a ${at}.taken`,
    ]);
    expect(diffFrameworks(interpreted, plan).bump).toBe('major');
    expect(told(interpreted, withEdits(interpreted, { 'targets.2.interpretation.others': [] }))).toEqual([
      `target-changed harbour-2030/1.2.a ${at}.others.school`,
    ]);
    expect(diffFrameworks(interpreted, withEdits(interpreted, { 'targets.2.interpretation.others.0.requirement.value': 2 })).bump).toBe(
      'major',
    );
    expect(diffFrameworks(interpreted, withEdits(interpreted, { 'targets.2.interpretation.taken.reason.en': 'Other.' })).bump).toBe(
      'patch',
    );
  });

  it('compares the revisions of a target by the day they were decided', () => {
    const at = 'targets.harbour-2030/1.2.a.revisions';
    const raised = {
      decided: '2027-03-12',
      source: { title: 'Decision' },
      reason: { en: 'More is needed.', fr: 'Il en faut davantage.' },
      requirement: { ...plan.targets[2]!.requirement, value: 2 },
    };
    const gone = { decided: '2028-06-01', source: { title: 'Decision' }, withdrawn: true };
    const revised = withEdits(plan, { 'targets.2.revisions': [raised, gone] });
    expect(told(plan, revised)).toEqual([
      `target-revised harbour-2030/1.2.a ${at}.2027-03-12`,
      `target-revised harbour-2030/1.2.a ${at}.2028-06-01`,
    ]);
    expect(diffFrameworks(plan, revised).bump).toBe('minor');
    expect(diffFrameworks(revised, plan).bump).toBe('major');
    const change = (edits: Record<string, unknown>) => {
      const after = withEdits(
        revised,
        Object.fromEntries(Object.entries(edits).map(([key, value]) => [`targets.2.revisions.${key}`, value])),
      );
      return [diffFrameworks(revised, after).bump, ...told(revised, after)];
    };
    const id = 'harbour-2030/1.2.a';
    expect(change({ '0.requirement.value': 3 })).toEqual(['major', `target-changed ${id} ${at}.2027-03-12.requirement.value`]);
    expect(change({ '0.inForce': '2028-01-01' })).toEqual(['major', `target-changed ${id} ${at}.2027-03-12.inForce`]);
    expect(change({ '0.requirement': undefined, '0.withdrawn': true })).toEqual([
      'major',
      `target-changed ${id} ${at}.2027-03-12.withdrawn`,
    ]);
    expect(change({ '0.source.title': 'Act' })).toEqual(['patch', `source-changed ${id} ${at}.2027-03-12.source`]);
    expect(change({ '0.reason.en': 'Too little.' })).toEqual(['patch', `metadata-changed ${id} ${at}.2027-03-12.reason`]);
    // the part in its whole is the same change again, and no other
    const ofPart = withEdits(plan, { 'targets.0.requirement.parts.0.revisions': [gone], 'targets.1.revisions': [gone] });
    expect(diffFrameworks(plan, ofPart).bump).toBe('minor');
  });

  it('orders changes by part of the framework and by notation, whatever the order of the lists', () => {
    const added = [10, 9, 2].map((number) => ({
      ...plan.items[0]!,
      id: `harbour-2030/1.${String(number)}x`,
      notation: `1.${String(number)}x`,
    }));
    const numbered = [10, 9, 4].map((number) => ({
      ...plan.items[0]!,
      id: `harbour-2030/1.${String(number)}`,
      notation: `1.${String(number)}`,
    }));
    const after = {
      ...withEdits(plan, { 'title.en': 'Other', 'targets.2.requirement.value': 2 }),
      items: [...numbered, ...plan.items].reverse(),
    };
    expect(diffFrameworks(plan, after).changes.map(({ id }) => id)).toEqual([
      'harbour-2030',
      'harbour-2030/1.4',
      'harbour-2030/1.9',
      'harbour-2030/1.10',
      'harbour-2030/1.2.a',
    ]);
    expect(diffFrameworks(plan, { ...plan, items: [...plan.items, ...added] }).changes).toEqual(
      diffFrameworks(plan, { ...plan, items: [...added, ...plan.items] }).changes,
    );
  });

  it('has a bump for every kind of change', () => {
    expect(new Set(Object.values(changeBumps))).toEqual(new Set(['major', 'minor', 'patch']));
  });
});
