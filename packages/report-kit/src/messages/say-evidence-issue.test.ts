import type { Issue } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';
import { getTarget, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { sayEvidenceIssue } from './say-evidence-issue.js';

const officers = getTarget(unodcPledges, 'unodc-hr75/7.a');
const inPersons = {
  id: 'report',
  measure: 'unodc-hr75/m.officers-trained',
  unit: 'person',
  role: 'result',
  value: 5,
  period: { start: '2024-01-01', end: '2024-12-31' },
  source: { title: 'Report' },
} as const;

describe('sayEvidenceIssue', () => {
  const [issue] = evaluateTarget(officers, [inPersons], { asOf: '2024-12-31' }).issues;

  it('says in English what the evaluation says, and the same in French', () => {
    if (issue === undefined) throw new Error('The unit is not that of the measure.');
    expect(issue.code).toBe('unit-mismatch');
    expect(sayEvidenceIssue(issue, 'en')).toBe(issue.message);
    const french = sayEvidenceIssue(issue, 'fr');
    expect(french).toContain('report');
    expect(french).toContain('personnes');
  });

  it('keeps the English of an issue that the language has no words for', () => {
    const later: Issue = { code: 'of-a-later-version', severity: 'warning', message: 'Something new.' };
    expect(sayEvidenceIssue(later, 'fr')).toBe('Something new.');
  });

  it('refuses what is no language', () => {
    expect(() => sayEvidenceIssue({ code: 'a', severity: 'info', message: 'b' }, 'xx')).toThrow('xx');
  });
});
