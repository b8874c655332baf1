import { isActionlineError, type Observation } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { withinScope } from './within-scope.js';

const period = { start: '2024-01-01', end: '2024-12-31' };
const source = { title: 'Annual report 2024' };
const figure = { measure: 'unodc-hr75/m.officers-trained', unit: 'officer', role: 'result', period, source } as const;
const observations: readonly Observation[] = [
  { ...figure, id: 'kenya', place: 'KE', value: 100 },
  { ...figure, id: 'all', value: 1_600 },
];

describe('what lies in a scope', () => {
  it('keeps the figures of a place, and names the targets that they cannot judge', () => {
    const within = withinScope({ framework: unodcPledges, observations }, { place: 'KE' });
    expect(within.observations.map(({ id }) => id)).toEqual(['kenya']);
    // a pledge of an organisation is not judged by one country: none of its 27 targets
    expect(within.framework.targets).toEqual([]);
    expect(within.notJudged).toEqual(unodcPledges.targets.map(({ id }) => id));
  });

  it('is evaluated as a report with the same scope evaluates it', () => {
    const scope = { items: ['unodc-hr75/7'] } as const;
    const within = withinScope({ framework: unodcPledges, observations }, scope);
    const { evaluations } = evaluateFramework(within.framework, within.observations, { asOf: '2024-12-31' });
    const input = { framework: unodcPledges, observations, scope, asOf: '2024-12-31', template: 'annual', locale: 'en' } as const;
    const report = assembleReport({ ...input, preparedBy: 'Office', contact: 'office@example.org', status: 'draft' });
    expect(evaluations.map(({ target, status }) => [target, status])).toEqual(
      report.findings.map(({ target, status }) => [target, status]),
    );
  });

  it('keeps the activities of a place, and says nothing of any where none were given', () => {
    const activity = {
      id: 'a',
      commitments: ['eu-hrdap-2020/1.1.1'] as const,
      instrument: 'human-rights-dialogues',
      period: { start: '2024' },
      what: { en: 'Dialogue' },
      source,
    };
    const activities = [
      { ...activity, places: ['KE'] },
      { ...activity, id: 'b', places: ['TD'] },
    ];
    const given = { framework: euActionPlan, observations: [] };
    expect(withinScope({ ...given, activities }, { place: 'TD' }).activities?.map(({ id }) => id)).toEqual(['b']);
    expect(withinScope(given, { place: 'TD' })).not.toHaveProperty('activities');
  });

  it('is all of it where the scope says nothing', () => {
    expect(withinScope({ framework: unodcPledges, observations }, {})).toEqual({ framework: unodcPledges, observations, notJudged: [] });
  });

  it.each([
    [{ place: 'Kenya' }, 'bad-place', '"KE"'],
    [{ items: ['unodc-hr75/77'] }, 'unknown-id', 'unodc-hr75/77'],
    [{ palce: 'KE' }, 'bad-argument', 'place'],
  ])('refuses %j', (scope, code, told) => {
    const error = ((): unknown => {
      try {
        return withinScope({ framework: unodcPledges, observations }, scope as never);
      } catch (caught) {
        return caught;
      }
    })();
    expect(isActionlineError(error) && [error.code, error.message.includes(told)]).toEqual([code, true]);
  });
});
