import { allBlocks } from '../../document/all-blocks.js';
import { idsIn } from '../../document/block-parts.js';
import type { Report } from '../../document/report.js';

/** The ids of what the page itself adds. */
const OWN = ['report', 'notes', 'cite', 'permalink-word'];

/**
 * The id of every block in the page, by its id in the report. A letter comes first, and letters, digits, hyphens and underscores follow: full stops
 * become hyphens, which need no escape in a selector, and anything else its code. Where two would be one, the later takes a number.
 */
export function htmlIds(report: Report): ReadonlyMap<string, string> {
  const taken = new Set<string>(OWN);
  const ids = new Map<string, string>();
  for (const id of allBlocks(report).flatMap((block) => [block.id, ...idsIn(block)])) {
    if (ids.has(id)) continue;
    const wished = htmlId(id);
    let its = wished;
    for (let at = 2; taken.has(its); at += 1) its = `${wished}-${String(at)}`;
    taken.add(its);
    ids.set(id, its);
  }
  return ids;
}

function htmlId(id: string): string {
  const plain = id.replace(/\./g, '-').replace(/[^\w-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}`);
  return /^[A-Za-z]/.test(plain) ? plain : `id-${plain}`;
}
