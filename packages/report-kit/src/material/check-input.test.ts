import { isActionlineError, type Framework, type Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { office } from '../testing/office.js';
import { checkInput } from './check-input.js';
import type { ReportInput } from './report-input.js';

const observation: Observation = {
  id: 'a',
  measure: 'demo/m.a',
  value: 1,
  unit: 'person',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'Report' },
};
const framework = { items: [], levels: [], targets: [] } as unknown as Framework;
const input: ReportInput = { framework, observations: [observation], asOf: '2024-12-31', template: 'annual', locale: 'en', ...office };

function refusal(changes: object): unknown {
  try {
    checkInput({ ...input, ...changes });
  } catch (error) {
    if (isActionlineError(error)) return [error.code, ...error.issues.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`)];
    return error;
  }
  return undefined;
}

describe('checkInput', () => {
  it('lets a sound input pass', () => {
    expect(refusal({})).toBeUndefined();
    expect(refusal({ activities: [], vocabularies: {} })).toBeUndefined();
    expect(refusal({ observations: [], narratives: [], assessments: [] })).toBeUndefined();
  });

  it.each<[string, object, readonly string[]]>([
    ['a misspelt key', { observation: [] }, []],
    ['no framework', { framework: null }, []],
    ['no observations', { observations: null }, []],
    ['judgements that are no list', { assessments: {} }, []],
    ['activities that are no list', { activities: {} }, []],
    ['an activity that is none', { activities: [null] }, ['wrong-type activities.0']],
    ['a vocabulary of another name', { vocabularies: { standards: { concepts: [] } } }, []],
    ['a vocabulary without concepts', { vocabularies: { actors: {} } }, []],
    [
      'a date of nothing',
      { observations: [{ ...observation, period: { start: '', end: '2024-12-31' } }] },
      ['bad-date observations.0.period.start'],
    ],
    [
      'a month that is none',
      { observations: [observation, { ...observation, period: { start: '2024-01-01', end: '2024-13-01' } }] },
      ['bad-date observations.1.period.end'],
    ],
    ['an observation without a source', { observations: [{ ...observation, source: undefined }] }, ['missing-key observations.0.source']],
    ['a unit in the plural', { observations: [{ ...observation, unit: 'persons' }] }, ['unknown-unit observations.0.unit']],
    [
      'languages that are none, wherever one is named',
      {
        observations: [{ ...observation, label: { English: 'x' }, source: { title: 'Report', language: 'not a tag!' } }],
        narratives: [{ about: 'demo', text: 'x', language: '' }],
        assessments: [{ sources: [{ title: 'Report', language: 5 }] }],
        activities: [{ period: {}, what: { 'f r': 'x' }, story: { text: { '"': 'x' } }, actionPoints: [{ what: { x: 'x' } }] }],
      },
      [
        'bad-language observations.0.source.language',
        'bad-language observations.0.label.English',
        'bad-language activities.0.what.f r',
        'bad-language activities.0.story.text."',
        'bad-language activities.0.actionPoints.0.what.x',
        'bad-language narratives.0.language',
        'bad-language assessments.0.sources.0.language',
      ],
    ],
    ['an observation that is none', { observations: [null] }, ['wrong-type observations.0']],
    [
      'a target without end',
      { framework: { ...framework, targets: [{ id: 'demo/1', requirement: { kind: 'total-by', value: Infinity } }] } },
      ['wrong-type framework.targets.0.requirement.value'],
    ],
  ])('refuses %s', (_, changes, issues) => {
    expect(refusal(changes)).toEqual(['bad-argument', ...issues]);
  });
});
