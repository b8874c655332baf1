import type { Element } from 'hast';
import { s } from 'hastscript';

import { statusMark } from '../../charts/svg.js';
import { provenances, type Provenance } from '../../document/provenance.js';
import { shownStatuses } from '../../document/shown-status.js';
import { element } from './element.js';
import type { Page, SymbolName } from './page.js';

// Drawn on a field of 16 by 16: a page, a leaf of a calendar, an eye, a chart, a person, a quotation mark.
const PROVENANCE_PATHS: Readonly<Record<Provenance, string>> = {
  official: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 7.5h5M5.5 10h5M5.5 12.5h3',
  activity: 'M2.5 3.5h11v10.5h-11zM2.5 7h11M5.5 1.8v3M10.5 1.8v3M5.5 10h1.5M9 10h1.5',
  observation: 'M1.5 8C3.5 4.8 5.6 3.5 8 3.5s4.5 1.3 6.5 4.5c-2 3.2-4.1 4.5-6.5 4.5S3.5 11.2 1.5 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  evaluation: 'M2 14.5h12M4 12V8M8 12V3M12 12V6',
  assessment: 'M8 1.8a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.5 14.3c.4-3.3 2.4-5 5.5-5s5.1 1.7 5.5 5',
  narrative: 'M6.5 4C4 4.7 2.8 6.3 2.8 9v2.8h3.6V8.4H4.6M13 4c-2.5.7-3.7 2.3-3.7 5v2.8h3.6V8.4h-1.8',
};

/** A symbol in the text; the words beside it say the same, so that it is hidden from who does not see it. */
export function symbolHtml(name: SymbolName, page: Page): Element {
  return element('svg', { className: ['mark'], ariaHidden: 'true' }, [element('use', { href: page.symbol(name) })]);
}

/** The drawings of the symbols that a page shows, each once; nothing where it shows none. */
export function symbolDrawings({ symbols }: Page): readonly Element[] {
  if (symbols.size === 0) return [];
  const drawings = [
    ...shownStatuses
      .filter((status) => symbols.has(`mark-${status}`))
      .map((status) => s('symbol', { id: `mark-${status}`, viewBox: '-8 -8 16 16' }, statusMark(status, 0, 0, 'currentColor'))),
    ...provenances
      .filter((provenance) => symbols.has(`by-${provenance}`))
      .map((provenance) =>
        s(
          'symbol',
          { id: `by-${provenance}`, viewBox: '0 0 16 16' },
          s('path', {
            d: PROVENANCE_PATHS[provenance],
            fill: 'none',
            stroke: 'currentColor',
            strokeWidth: '1.5',
            strokeLineCap: 'round',
            strokeLineJoin: 'round',
          }),
        ),
      ),
  ];
  return [element('svg', { className: ['symbols'], ariaHidden: 'true' }, drawings)];
}
