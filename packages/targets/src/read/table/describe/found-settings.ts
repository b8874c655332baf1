import type { Issue } from '@actionline/core';

import { figureIn } from '../cells/figure.js';
import { periodIn } from '../cells/period.js';
import type { ColumnSettings, TableRemark } from '../description.js';
import { numberMarksOf } from './number-marks.js';

/** How the figures of a column are written, and the marks among them whose meaning a person has to say. */
export function figureSettings(cells: readonly string[]): { readonly settings: ColumnSettings; readonly remarks: readonly TableRemark[] } {
  const settings = numberMarksOf(cells);
  const asked = new Map<string, Issue>();
  for (const cell of cells) {
    const [issue] = figureIn(cell, settings).issues;
    if (issue?.severity === 'error' && !asked.has(issue.code + String(issue.values?.['mend'])))
      asked.set(issue.code + String(issue.values?.['mend']), issue);
  }
  return { settings, remarks: [...asked.values()].map(askedRemark) };
}

/** How the periods of a column are written, as far as they show it. */
export function periodSettings(cells: readonly string[], name: string, remarks: TableRemark[]): ColumnSettings {
  const digits = cells.map((cell) => /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(cell)).filter((found) => found !== null);
  const dayFirst = digits.some(([, first]) => Number(first) > 12);
  const monthFirst = digits.some(([, , second]) => Number(second) > 12);
  const settings: ColumnSettings = dayFirst === monthFirst ? {} : { order: dayFirst ? 'day-month-year' : 'month-day-year' };
  const asked = cells.map((cell) => periodIn(cell, settings).issues[0]).find((issue) => issue?.severity === 'error');
  if (asked !== undefined) remarks.push({ ...askedRemark(asked), column: name });
  return settings;
}

/** What a cell asks is asked of the column. */
export function askedRemark({ code, message, values = {} }: Issue): TableRemark {
  return { code: 'asked', message, values: { ...values, issue: code } };
}
