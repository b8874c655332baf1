import { describe, expect, it } from 'vitest';

import { messagesFor } from './messages-for.js';
import { statusLabel, statusWords } from './status-label.js';

const en = messagesFor('en');
const fr = messagesFor('fr');
const base = { status: 'achieved', requirement: { kind: 'total-by' }, timing: 'running', used: [] } as const;

describe('statusLabel', () => {
  it('calls a total that is reached kept even while its window runs', () => {
    expect(statusLabel(base, en)).toBe('Kept');
  });

  it('calls a recurring promise and a ceiling that hold while they run kept so far', () => {
    expect(statusLabel({ ...base, requirement: { kind: 'every-period' } }, en)).toBe('Kept so far');
    // what fell so far may rise before the promise ends
    expect(statusLabel({ ...base, requirement: { kind: 'direction' } }, en)).toBe('Kept so far');
    expect(statusLabel({ ...base, requirement: { kind: 'some-of', comparison: 'at-most' } }, en)).toBe('Kept so far');
    expect(statusLabel({ ...base, requirement: { kind: 'some-of', comparison: 'at-least', within: 'year' } }, en)).toBe('Kept so far');
    // Nine months of twelve cannot be lost again.
    expect(statusLabel({ ...base, requirement: { kind: 'some-of', comparison: 'at-least' } }, en)).toBe('Kept');
    expect(statusLabel({ ...base, required: { comparison: 'at-most', value: 5, unit: 'case' } }, en)).toBe('Kept so far');
    expect(statusLabel({ ...base, requirement: { kind: 'every-period' }, timing: 'ended' }, en)).toBe('Kept');
  });

  it('tells a deliverable in time from one that certainly came late', () => {
    const done = { ...base, requirement: { kind: 'deliverable' }, timing: 'ended', due: '2024-06-30' } as const;
    const on = (start: string, end = start): string => statusLabel({ ...done, done: { start, end } }, en);
    expect(on('2024-06-30')).toBe('Kept');
    expect(on('2024-07-01')).toBe('Kept late');
    // "2024" may be before 30 June or after
    expect(on('2024-01-01', '2024-12-31')).toBe('Kept');
    expect(on('2024-07-01', '2024-12-31')).toBe('Kept late');
    expect(statusLabel(done, en)).toBe('Kept');
  });

  it('tells a level that was met after its deadline', () => {
    const late = { code: 'met-late', values: { on: '2031-12-31', due: '2030-12-31', days: 365 } } as const;
    expect(statusLabel({ ...base, requirement: { kind: 'level-by' }, timing: 'ended', steps: [late] }, en)).toBe('Kept late');
    expect(statusLabel({ ...base, requirement: { kind: 'level-by' }, timing: 'ended', steps: [late] }, fr)).toBe('Tenu avec retard');
  });

  it('tells nothing reported, not enough to tell, and not matched from each other, in both languages', () => {
    const silent = { ...base, status: 'no-data', commitment: 'tiny/1' } as const;
    const unmatched = [{ commitment: 'tiny/1', observations: ['a'] }];
    expect(statusLabel(silent, en)).toBe('No evidence reported');
    expect(statusLabel({ ...base, status: 'inconclusive' }, en)).toBe('Reported, not enough to tell');
    expect(statusLabel(silent, en, unmatched)).toBe('Reported, decision needed');
    expect(statusLabel(silent, fr)).toBe('Aucune information');
    expect(statusLabel({ ...base, status: 'inconclusive' }, fr)).toBe('Éléments insuffisants');
    expect(statusLabel(silent, fr, unmatched)).toBe('Éléments à rattacher');
  });

  it('asks for a decision only where nothing that the target counts is reported, on its own commitment', () => {
    const unmatched = [{ commitment: 'tiny/1', observations: ['a'] }];
    expect(statusLabel({ ...base, status: 'at-risk', commitment: 'tiny/1' }, en, unmatched)).toBe('At risk');
    expect(statusLabel({ ...base, status: 'no-data', commitment: 'tiny/2' }, en, unmatched)).toBe('No evidence reported');
  });

  it('does not say that nothing is reported where only a part of a compound promise is silent', () => {
    const used = [{ observation: 'a', range: { lower: 1, upper: 1 }, period: { start: '2024-01-01', end: '2024-12-31' } }];
    expect(statusLabel({ ...base, requirement: { kind: 'all-of' }, status: 'no-data', used }, en)).toBe('No evidence on a part');
  });
});

it('explains the words that are shown, and not those of the status behind them', () => {
  const late = {
    ...base,
    requirement: { kind: 'deliverable' },
    due: '2024-06-30',
    done: { start: '2024-07-01', end: '2024-07-01' },
  } as const;
  expect(statusWords(late, en, [])).toEqual({ label: 'Kept late', meaning: en.statusWhenMeaning.deliveredLate });
  // “Kept” stands for a thing done as for a level reached, and is explained by the status
  expect(statusWords({ ...base, requirement: { kind: 'deliverable' } }, en, [])).toEqual(en.status.achieved);
  expect(statusWords(base, en, [])).toEqual(en.status.achieved);
  const used = [{ observation: 'a', range: { lower: 1, upper: 1 }, period: { start: '2024-01-01', end: '2024-12-31' } }];
  expect(statusWords({ ...base, status: 'no-data', requirement: { kind: 'all-of' }, used }, fr, []).meaning).toBe(
    fr.statusWhenMeaning.partWithoutEvidence,
  );
});
