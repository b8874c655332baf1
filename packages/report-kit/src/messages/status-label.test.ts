import { describe, expect, it } from 'vitest';

import { messagesFor } from './messages-for.js';
import { statusLabel } from './status-label.js';

const en = messagesFor('en');
const base = { status: 'achieved', kind: 'total-by', timing: 'running', evidence: 'enough', used: [] } as const;

describe('statusLabel', () => {
  it('calls a total that is reached achieved even while its window runs', () => {
    expect(statusLabel(base, en)).toBe('Achieved');
  });

  it('calls a recurring promise and a ceiling that hold while they run kept so far', () => {
    expect(statusLabel({ ...base, kind: 'every-period' }, en)).toBe('Kept so far');
    expect(statusLabel({ ...base, required: { comparison: 'at-most', value: 5, unit: 'case' } }, en)).toBe('Kept so far');
    expect(statusLabel({ ...base, kind: 'every-period', timing: 'ended' }, en)).toBe('Achieved');
  });

  it('tells a deliverable in time from one that came late', () => {
    const done = { ...base, kind: 'deliverable', timing: 'ended', due: '2024-06-30' } as const;
    expect(statusLabel({ ...done, doneOn: '2024-06-30' }, en)).toBe('Delivered');
    expect(statusLabel({ ...done, doneOn: '2024-07-01' }, en)).toBe('Delivered late');
    expect(statusLabel(done, en)).toBe('Delivered');
  });

  it('tells no evidence from too little', () => {
    expect(statusLabel({ ...base, status: 'no-data', evidence: 'none' }, en)).toBe('No evidence reported');
    expect(statusLabel({ ...base, status: 'no-data', evidence: 'stale' }, en)).toBe('Too little evidence');
  });
});
