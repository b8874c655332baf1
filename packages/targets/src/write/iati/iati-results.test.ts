import type { Activity, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { readIatiResults, writeIatiResults, type IatiActivityHeader, type IatiReport } from '../../read/iati.js';
import { iatiHeader } from '../../testing/iati-header.js';
import { officers, rate, targetOf, threeThousandOfficers, trained } from '../../testing/samples.js';

const base = 'https://data.example.org/id/';
const report = (rest: Partial<IatiReport> = {}): IatiReport => ({
  base,
  activity: iatiHeader,
  measures: [officers, rate],
  observations: [],
  ...rest,
});

function textOf(rest: Partial<IatiReport>): string {
  const written = writeIatiResults(report(rest));
  if (!written.ok) throw new Error(written.issues.map(({ message }) => message).join('\n'));
  return written.value;
}

function issuesOf(rest: Partial<IatiReport>): readonly (readonly [string, unknown])[] {
  return writeIatiResults(report(rest)).issues.map(({ code, path }) => [code, path?.join('.')]);
}

const activity: Activity = {
  id: 'kz-1',
  commitments: ['test/1', 'test/2'],
  instrument: 'dialogues',
  actors: ['eu-eeas'],
  places: ['KZ', '143'],
  venue: { fr: 'Astana  et en ligne' },
  period: { start: '2024-05', end: '2024-06' },
  what: { en: 'Yearly dialogue', fr: 'Dialogue annuel' },
  result: { en: 'Two\nlines' },
  actionPoints: [
    { what: { en: 'Visit a prison' }, by: ['eu-eeas'], due: '2024' },
    { what: { fr: 'Traduire' }, done: '2024-07-01' },
  ],
  story: { text: { en: 'How it was' }, url: 'https://example.org/story' },
  status: 'planned',
  recordedAt: '2024-07-02',
  source: { title: 'Press release', language: 'en' },
};

describe('writeIatiResults', () => {
  it('writes a measure as an indicator that refers to it, and its figures as values', () => {
    const text = textOf({
      observations: [trained('a', 1200, '2024-01-01', '2024-12-31', { place: 'KE', dimensions: { sex: 'F' }, note: 'To June' })],
    });
    expect(text.slice(text.indexOf('<location ref'), text.indexOf('<actionline:figure')).replace(/\n\s*/g, '\n')).toBe(
      [
        '<location ref="KE">',
        '<location-id vocabulary="A4" code="KE"/>',
        '</location>',
        '<sector vocabulary="1" code="15160" percentage="100"/>',
        '<result type="9" aggregation-status="1">',
        '<title>',
        '<narrative xml:lang="en">Officers trained</narrative>',
        '</title>',
        '<indicator measure="1" ascending="1" aggregation-status="1">',
        '<title>',
        '<narrative xml:lang="en">Officers trained</narrative>',
        '</title>',
        '<reference vocabulary="99" code="test/m.officers" indicator-uri="https://data.example.org/id/test"/>',
        '<period>',
        '<period-start iso-date="2024-01-01"/>',
        '<period-end iso-date="2024-12-31"/>',
        '<actual value="1200">',
        '<location ref="KE"/>',
        '<dimension name="sex" value="F"/>',
        '<comment>',
        '<narrative>To June</narrative>',
        '</comment>',
        '',
      ].join('\n'),
    );
  });

  it('writes the document that a figure is from as a link of its value', () => {
    const source = { title: 'Rapport annuel', language: 'fr', url: 'https://example.org/r.pdf', published: '2025-03-01' };
    const text = textOf({ observations: [trained('a', 1, '2024-01-01', '2024-12-31', { source })] });
    const link = text.slice(text.indexOf('<document-link'), text.indexOf('</document-link>')).replace(/\n\s*/g, '');
    expect(link).toBe(
      '<document-link format="application/pdf" url="https://example.org/r.pdf"><title><narrative xml:lang="fr">Rapport annuel</narrative></title><category code="A08"/><language code="fr"/><document-date iso-date="2025-03-01"/>',
    );
  });

  it('says per cent as the measure, and whether values may be added up', () => {
    const text = textOf({ observations: [{ ...trained('a', 1, '2024-01-01'), measure: rate.id, unit: 'percent' }] });
    expect(text).toContain('<indicator measure="2" ascending="1" aggregation-status="0">');
  });

  it('reads back the same observations, targets and activities', async () => {
    const observations: readonly Observation[] = [
      trained('base', 5, '2022-01-01', '2022-12-31', { role: 'baseline' }),
      trained('day', 6, '2023-06-30', '2023-06-30', { role: 'baseline', commitment: 'test/2' }),
      trained('goal', 3001, '2024-01-01', '2025-12-31', { role: 'target' }),
      trained('a', 1200, '2024-01-01', '2024-12-31', {
        bound: 'more-than',
        places: ['KE', 'UG'],
        label: { de: 'Beamte', en: 'Officers  here' },
      }),
      trained('b', 4_350_000, '2024-01-01', '2024-12-31', {
        reported: { value: 4.35, unitMultiplier: 6 },
        status: 'P',
        note: 'a\r\nb',
        place: '002',
      }),
      trained('c', 1e-7, '2024-01-01', '2024-12-31', { role: 'outcome', confidence: 'low', supersedes: 'b' }),
      trained('d', 1e21, '2024-01-01', '2024-12-31', { place: 'KE', dimensions: { 'a=b;c': '"<&\n\t>', __proto__x: 'y' } }),
    ];
    const read = await readIatiResults([textOf({ observations, targets: [threeThousandOfficers], activities: [activity] })], { base });
    expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const written = read.observations.filter(({ id }) => !id.includes(';'));
    expect(written.map(({ id }) => id).sort()).toEqual(observations.map(({ id }) => id).sort());
    for (const one of observations) expect(written).toContainEqual(one);
    expect(read.activities).toEqual([activity]);
    expect(read.targets).toContainEqual(threeThousandOfficers);
  });

  it('carries a level with its baseline', async () => {
    const level = targetOf({
      kind: 'level-by',
      direction: 'decrease',
      comparison: 'at-most',
      level: { value: 20 },
      measure: rate,
      select: { places: ['KE'] },
      baseline: { value: 40, date: '2022-12-31' },
      due: '2025-12-31',
    });
    const text = textOf({ targets: [level] });
    expect(text).toContain('ascending="0"');
    expect((await readIatiResults([text], { base })).targets).toEqual([level]);
  });

  it('says which targets it leaves out', () => {
    const standing = targetOf({ kind: 'standing' });
    const two = targetOf({ ...(threeThousandOfficers.requirement as object), select: { places: ['KE', 'UG'] } } as never);
    expect(issuesOf({ targets: [standing, two, threeThousandOfficers] })).toEqual([
      ['target-not-carried', 'targets.0'],
      ['target-not-carried', 'targets.1'],
    ]);
  });

  it('warns of a figure that others take for an exact one', () => {
    expect(issuesOf({ observations: [trained('a', 5, '2024-01-01', '2024-12-31', { bound: 'about' })] })).toEqual([
      ['bound-of-our-own', 'observations.0.bound'],
    ]);
  });

  it.each<[string, Partial<Observation>, string]>([
    ['a figure of the context', { role: 'context' }, 'observations.0.role'],
    ['one to ask what if', { hypothetical: true }, 'observations.0.hypothetical'],
    ['a breakdown with spaces around it', { dimensions: { sex: ' F' } }, 'observations.0.dimensions'],
    ['a character that XML cannot write', { note: 'a\u0000' }, 'observations.0.note'],
    ['half of a character', { note: 'a\uD800' }, 'observations.0.note'],
    ['an id with spaces around it', { id: ' a' }, 'observations.0.id'],
  ])('is refused with %s', (_, rest, path) => {
    const written = writeIatiResults(report({ observations: [trained('a', 5, '2024-01-01', '2024-12-31', rest)] }));
    expect(written.ok).toBe(false);
    expect(written.issues.filter(({ severity }) => severity === 'error').map((issue) => [issue.code, issue.path?.join('.')])).toEqual([
      ['not-carried', path],
    ]);
  });

  it('is refused with a figure that is missing, two of one id, and what is no observation', () => {
    expect(issuesOf({ observations: [trained('a', undefined, '2024-01-01', '2024-12-31', { missing: 'unknown' })] })).toEqual([
      ['not-carried', 'observations.0.value'],
    ]);
    expect(issuesOf({ observations: [trained('a', 1, '2024-01-01'), trained('a', 2, '2025-01-01')] })).toEqual([
      ['duplicate-id', 'observations.1.id'],
    ]);
    expect(issuesOf({ observations: [{ id: 'a' } as never] }).length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<IatiActivityHeader>, string]>([
    ['no start', { dates: {} }, '6.11.1'],
    ['an end before the start', { dates: { plannedStart: '2024-02-01', plannedEnd: '2024-01-01' } }, '11.1.2'],
    ['no sector', { sectors: [] }, '6.2.2'],
    [
      'sectors that do not come to 100',
      {
        sectors: [
          { code: '15160', percentage: 60 },
          { code: '15130', percentage: 30 },
        ],
      },
      '2.1.2',
    ],
    ['a sector of one’s own', { sectors: [{ code: '15160' }, { code: 'A', vocabulary: '99' }] }, '2.2.1'],
    ['neither country nor region', { regions: [] }, '3.7.1'],
    ['countries without their parts', { regions: [], countries: [{ code: 'KE' }, { code: 'UG' }] }, '3.4.2'],
    ['the identifier of the organisation', { identifier: 'XM-TEST' }, '1.1.3'],
    ['an identifier with spaces', { identifier: 'XM-TEST-1 ' }, '1.3.1'],
    ['an identifier of another organisation', { identifier: 'XM-OTHER-1' }, '1.1.21'],
    ['an identifier with a slash', { identifier: 'XM-TEST-1/2' }, '1.3.13'],
    ['no title', { title: {} }, '4.3.1'],
    ['a blank description', { description: { en: ' ' } }, '4.4.1'],
    ['nobody who takes part', { participants: [] }, '6.10.1'],
  ])('holds the activity to the rules of the standard: %s', (_, rest, rule) => {
    const { issues } = writeIatiResults(report({ activity: { ...iatiHeader, ...rest }, observations: [trained('a', 1, '2024-01-01')] }));
    expect(issues.map(({ code, values }) => [code, values?.['rule']])).toEqual([['iati-rule', rule]]);
  });

  it('gives the same bytes for the same figures in any order of targets and measures', () => {
    const observations = [trained('a', 1, '2024-01-01'), trained('b', 2, '2024-02-01')];
    expect(textOf({ observations, measures: [officers, rate] })).toBe(textOf({ observations, measures: [rate, officers] }));
  });

  it('tells what an activity, a target or a measure lacks', () => {
    const { title: _, ...without } = iatiHeader;
    expect(issuesOf({ activity: without as never })).toEqual([['missing-key', 'activity.title']]);
    expect(issuesOf({ activity: null as never })).toEqual([['wrong-type', 'activity']]);
    expect(issuesOf({ targets: [{ id: 'x' }] as never }).every(([, path]) => String(path).startsWith('targets.0'))).toBe(true);
    expect(issuesOf({ measures: [{ ...officers, label: 5 }] as never })).toEqual([['wrong-type', 'measures.0.label']]);
  });

  it('refuses what no type would have let through', () => {
    for (const given of [
      { ...report(), unknown: 1 },
      { ...report(), base: 'plan' },
      { ...report(), observations: 5 },
      { ...report(), resultTypes: { 'test/m.officers': '7' } },
    ]) {
      expect(() => writeIatiResults(given as never)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    }
  });
});
