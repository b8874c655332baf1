import type { Inline } from '../../document/inline.js';
import type { Page } from './page.js';

/** Letters that are written from right to left, and marks of direction. */
const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whether a text of the data has to be isolated, so that its direction ends where it ends: where it turns the direction, or where the page runs from
 * right to left and its letters may not.
 */
export function turns(text: string, page: Page): boolean {
  return page.words.direction === 'rtl' || TURNING.test(text);
}

/** The property of an element whose text sets its own direction: only where some of it turns. */
export function ownDirection(runs: readonly Inline[], page: Page): { readonly dir?: 'auto' } {
  return page.words.direction === 'rtl' || someTurns(runs) ? { dir: 'auto' } : {};
}

function someTurns(runs: readonly Inline[]): boolean {
  return runs.some((run) => ('text' in run ? TURNING.test(run.text) : 'children' in run ? someTurns(run.children) : false));
}
