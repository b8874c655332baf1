import type { FigureSettings } from '../cells/figure-settings.js';

/** What the figures of a table show of how they are written; what they do not show is left to be asked. */
export type NumberMarks = Pick<FigureSettings, 'decimal' | 'grouping' | 'settled'>;

/** The marks of the numbers in cells: a mark is that before decimals where no thousands can stand behind it, or where it stands behind another. */
export function numberMarksOf(cells: Iterable<string>): NumberMarks {
  let points = 0;
  let commas = 0;
  let grouped: NumberMarks['grouping'];
  for (const cell of cells) {
    const number = /^[^\d]*?((?:\d[\d.,]*)?\d|[.,]\d+)(?:\D|$)/.exec(cell.trim())?.[1];
    if (/\d[ \u00A0\u202F]\d{3}(?!\d)/.test(cell)) grouped ??= ' ';
    if (number === undefined) continue;
    const decimal = decimalOf(number);
    if (decimal === '.') points += 1;
    if (decimal === ',') commas += 1;
    if (decimal === '.' && number.includes(',')) grouped = ',';
    if (decimal === ',' && number.includes('.')) grouped = '.';
    if (/^\d{1,3}(?:,\d{3}){2,}$/.test(number)) ({ points, grouped } = { points: points + 1, grouped: ',' });
    if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(number)) ({ commas, grouped } = { commas: commas + 1, grouped: '.' });
  }
  if (points > 0 && commas === 0) return { decimal: '.', ...(grouped === undefined ? {} : { grouping: grouped }), settled: true };
  if (commas > 0 && points === 0) return { decimal: ',', ...(grouped === undefined ? {} : { grouping: grouped }), settled: true };
  return grouped === undefined ? {} : { grouping: grouped };
}

/** The mark before decimals that a number shows without doubt. */
function decimalOf(number: string): '.' | ',' | undefined {
  const point = number.lastIndexOf('.');
  const comma = number.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const at = Math.max(point, comma);
  if (at < 0) return undefined;
  const mark = number[at] as '.' | ',';
  if (number.indexOf(mark) !== at) return undefined;
  const behind = number.length - at - 1;
  const before = number.slice(0, at);
  const canGroup = behind === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return canGroup ? undefined : mark;
}

/** Whether a cell has the look of a number, in any convention: digits with their marks, a sign, a bound or a percent sign. */
export function looksLikeNumber(cell: string): boolean {
  return cell.length < 60 && NUMBER.test(cell.replace(/[\s\u00A0\u202F]/g, ''));
}

const NUMBER = /^[<>~≥≤]?[-+−(]?[.,]?\d[\d.,']*(?:[eE][-+]?\d{1,3})?\)?%?[+*]?$/;
