import { provenanceColours, statusStyles } from '../../../charts/palette.js';
import { provenances } from '../../../document/provenance.js';
import { shownStatuses } from '../../../document/shown-status.js';
import { GROUND } from '../theme.js';

/** The colours of a page, on light screens and on dark ones; paper is light, and where a reader’s system sets the colours it keeps them. */
export function colourStyle(): string {
  return `
:root{color-scheme:light dark;--ground:${GROUND.light};--raised:#f5f6f8;--text:#1b1f24;--quiet:#50565e;--rule:#d5d8dc;--strong-rule:#868d96;--accent:#1f2f4f;--link:#1a4b8c;--focus:#b25c00}
@media screen and (prefers-color-scheme:dark){
:root{--ground:${GROUND.dark};--raised:#1d232a;--text:#e8eaed;--quiet:#a8b0ba;--rule:#3a414a;--strong-rule:#7d8590;--accent:#c4d2ee;--link:#8fbcf7;--focus:#ffb45c}
}
@media print{:root{color-scheme:light}}
${layers()}
${statuses()}
`;
}

function statuses(): string {
  return shownStatuses
    .map((status) => `.status-${status}{--status:var(--chart-status-${status},${statusStyles[status].colour})}`)
    .join('\n');
}

function layers(): string {
  return provenances
    .map((provenance) => {
      const { colour, ground } = provenanceColours[provenance];
      return `.by-${provenance}{--by:${colour};--by-ground:${ground}}`;
    })
    .join('\n');
}
