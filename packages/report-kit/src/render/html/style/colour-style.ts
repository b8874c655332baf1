import { chartStyle } from '../../../charts/paint.js';
import { provenanceColours } from '../../../charts/palette.js';
import { provenances } from '../../../document/provenance.js';
import { shownStatuses } from '../../../document/shown-status.js';
import { GROUND } from '../theme.js';

/**
 * The colours of a page and of its charts, on light screens and on dark ones; paper is light, and where a reader’s system sets the colours
 * it keeps them. A status has the same colour in the text as in charts.
 */
export function colourStyle(): string {
  const layers = (property: (name: (typeof provenances)[number]) => string): string => provenances.map(property).join('');
  return `
${chartStyle()}
:root{color-scheme:light dark;--ground:${GROUND.light};--raised:#f5f6f8;--text:#1b1f24;--quiet:#50565e;--rule:#d5d8dc;--strong-rule:#868d96;--accent:#1f2f4f;--link:#1a4b8c;--focus:#b25c00;${layers(
    (name) => {
      const { colour, ground } = provenanceColours[name];
      return `--${name}:${colour};--${name}-ground:${ground};`;
    },
  )}}
@media screen and (prefers-color-scheme:dark){:root{--ground:${GROUND.dark};--raised:#1d232a;--text:#e8eaed;--quiet:#a8b0ba;--rule:#3a414a;--strong-rule:#7d8590;--accent:#c4d2ee;--link:#8fbcf7;--focus:#ffb45c;${layers(
    (name) => {
      const { colour, ground } = provenanceColours[name].dark;
      return `--${name}:${colour};--${name}-ground:${ground};`;
    },
  )}}}
@media print{:root{color-scheme:light}}
${layers((name) => `.by-${name}{--by:var(--${name});--by-ground:var(--${name}-ground)}\n`)}${shownStatuses
    .map((status) => `.status-${status}{--status:var(--chart-status-${status})}`)
    .join('\n')}
`;
}
