import type { CellStyle } from 'hucre/xlsx';

import type { ColumnType } from '../tables/table-column.js';

/** The font of a workbook, and how much wider than its digits its letters are. */
export const FONT = { name: 'Calibri', size: 11, widening: 1.05 } as const;

const NAVY = '1F2F4F';
const LINK = '1A4B8C';

const top = { vertical: 'top' } as const;
const wrapped: CellStyle = { alignment: { ...top, wrapText: true } };
/** Numbers end before the words of the next column begin. */
const plain: CellStyle = { alignment: { ...top, horizontal: 'right', indent: 1 } };
const date: CellStyle = { alignment: { ...top, horizontal: 'left' }, numFmt: 'yyyy-mm-dd' };
const share: CellStyle = { ...plain, numFmt: '0.0%' };

/** Whether the cells of a column are set at its end. */
export function isAtEnd(type: ColumnType): boolean {
  return type === 'number' || type === 'share';
}

/** The style of the cells of a column. */
export function styleOf(type: ColumnType): CellStyle {
  if (type === 'number') return plain;
  if (type === 'share') return share;
  return type === 'date' || type === 'partial-date' ? date : wrapped;
}

const head = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: NAVY } },
  alignment: { vertical: 'center', wrapText: true },
} as const satisfies CellStyle;
/** A heading at the end of its column leaves room for the button of the filter. */
const headAtEnd: CellStyle = { ...head, alignment: { ...head.alignment, horizontal: 'right', indent: 2 } };

/** The style of the heading of a column: it stands where its cells do. */
export function headStyleOf(type: ColumnType): CellStyle {
  return isAtEnd(type) ? headAtEnd : head;
}

/** The style of a cell that links. */
export const linkStyle: CellStyle = { font: { ...FONT, underline: true, color: { rgb: LINK } }, alignment: { ...top, wrapText: true } };

/** The styles of the first sheet. */
export const coverStyle = {
  title: { font: { ...FONT, size: 18, bold: true, color: { rgb: NAVY } }, alignment: { ...top, wrapText: true } },
  answer: { font: { ...FONT, size: 13 }, alignment: { ...top, wrapText: true } },
  heading: { font: { ...FONT, bold: true, color: { rgb: NAVY } }, alignment: { ...top, wrapText: true } },
  name: { font: { ...FONT, bold: true }, alignment: { ...top, wrapText: true } },
  text: wrapped,
  numberHeading: { font: { ...FONT, bold: true, color: { rgb: NAVY } }, alignment: { ...top, horizontal: 'right' } },
  number: { alignment: { ...top, horizontal: 'right' }, numFmt: '#,##0' },
  link: linkStyle,
} as const satisfies Readonly<Record<string, CellStyle>>;
