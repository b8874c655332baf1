import type { Provenance } from '../../document/provenance.js';
import type { ShownStatus } from '../../document/shown-status.js';
import { MOST_LEVELS } from '../paged/contents-depth.js';

/** Headings below the sixth level keep the sixth. */
export const HEADING_LEVELS = 6;

/** The style of a heading; one that the contents leave out looks the same under another name, so that Word leaves it out too. */
export function headingStyleId(level: number, listed: boolean): string {
  const known = Math.min(level, HEADING_LEVELS);
  return listed || known > MOST_LEVELS ? `Heading${String(known)}` : `UnlistedHeading${String(known)}`;
}

/** The style of the name of a status. */
export function statusStyleId(status: ShownStatus): string {
  return `Status${capital(status)}`;
}

/** The style of the line that says who stands behind a statement. */
export function labelStyleId(provenance: Provenance): string {
  return `${capital(provenance)}Label`;
}

/** The style of what is stated. */
export function statementStyleId(provenance: Provenance): string {
  return `${capital(provenance)}Text`;
}

function capital(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
