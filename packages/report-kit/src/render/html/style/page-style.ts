import type { Report } from '../../../document/report.js';
import type { Page } from '../page.js';
import { themeStyle, type HtmlTheme } from '../theme.js';
import { blockStyle } from './block-style.js';
import { colourStyle } from './colour-style.js';
import { frameStyle } from './frame-style.js';
import { narrowStyle } from './narrow-style.js';
import { printStyle } from './print-style.js';
import { tableStyle } from './table-style.js';

/**
 * The style of a page: one column of text with the contents beside it, cards for wide tables on narrow screens, dark where the reader
 * prefers it, and A4 paper with a running header. Words that come from data are written as escapes.
 */
export function pageStyle(report: Report, page: Page, theme: HtmlTheme | undefined): string {
  return [
    colourStyle(),
    themeStyle(theme),
    frameStyle,
    blockStyle,
    tableStyle(page.tables),
    narrowStyle(page.tables),
    printStyle({ header: report.title, date: report.page.asOf }),
  ].join('');
}
