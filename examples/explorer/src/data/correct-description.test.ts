import type { TableDescription } from '@actionline/targets/table';
import { describe, expect, it } from 'vitest';
import { answerTo, withAnswer, withConstant, withMeasure, withRole } from './correct-description.js';

const found: TableDescription = {
  container: { kind: 'text', delimiter: ';' },
  header: { rows: [1] },
  columns: [
    { name: 'code', is: 'breakdown', codes: { F: 'F' } },
    { name: 'value', is: 'value' },
  ],
  constants: { measure: '', unit: 'person' },
};

describe('what a person corrects in a description', () => {
  it('is the role of a column, without what was set for the role before and without a constant of the same', () => {
    const corrected = withRole(found, 0, 'measure');
    expect(corrected.columns[0]).toEqual({ name: 'code', is: 'measure' });
    expect(corrected.constants).toEqual({ unit: 'person' });
    expect(found.columns[0]).toEqual({ name: 'code', is: 'breakdown', codes: { F: 'F' } });
  });

  it('is what holds for every figure, where an empty text says nothing', () => {
    expect(withConstant(found, 'measure', 'x/m').constants).toEqual({ measure: 'x/m', unit: 'person' });
    expect(withConstant(found, 'unit', ' ').constants).toEqual({ measure: '' });
  });

  it('is the measure that a code stands for', () => {
    const described = withMeasure(withRole(found, 0, 'measure'), 'TRAIN', 'x/m');
    expect(described.columns[0]?.measures).toEqual({ TRAIN: 'x/m' });
    expect(withMeasure(described, 'TRAIN', '').columns[0]?.measures).toEqual({});
  });

  it('is the answer to a question: of one value, or of how all cells are read', () => {
    const dash = { column: 'value', setting: 'missing', given: '-', choices: ['nought', 'unknown'], text: '' };
    const mark = { column: 'value', setting: 'parentheses', given: '(3)', choices: ['negative'], text: '' };
    const answered = withAnswer(withAnswer(found, dash, 'nought'), mark, 'negative');
    expect(answered.columns[1]).toEqual({ name: 'value', is: 'value', missing: { '-': 'nought' }, parentheses: 'negative' });
    expect([answerTo(answered, dash), answerTo(answered, mark), answerTo(found, dash)]).toEqual(['nought', 'negative', '']);
    expect(withAnswer(answered, mark, '').columns[1]).toEqual({ name: 'value', is: 'value', missing: { '-': 'nought' } });
  });

  it('holds for the whole table where the figures run across', () => {
    const dash = { column: '2024', setting: 'missing', given: '-', choices: ['nought'], text: '' };
    expect(withAnswer(found, dash, 'nought').settings).toEqual({ missing: { '-': 'nought' } });
    expect(answerTo(withAnswer(found, dash, 'nought'), dash)).toBe('nought');
  });
});
