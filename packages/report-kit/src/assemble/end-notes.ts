import type { Block, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { someRun } from '../document/some-run.js';
import { UNCONFIRMED_HEADING, UNCONFIRMED_MARK } from '../material/report-material.js';
import type { Messages } from '../messages/messages.js';

/** The sections with what the marks in them mean at their end, under the sources: of official headings, and of places. */
export function withEndNotes(sections: readonly Section[], ofPlaces: readonly Block[], messages: Messages): readonly Section[] {
  const notes = [...headingNote(sections, messages), ...ofPlaces];
  const last = sections.at(-1);
  if (last === undefined || notes.length === 0) return sections;
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...notes] }];
}

/** That the marked headings are not confirmed; none where no mark leads there. */
function headingNote(sections: readonly Section[], { part }: Messages): readonly Block[] {
  const isMarked = someRun({ sections }, (run) => run.kind === 'reference' && run.to === UNCONFIRMED_HEADING);
  if (!isMarked) return [];
  return [{ kind: 'paragraph', id: UNCONFIRMED_HEADING, tone: 'note', children: [text(part.headingUnconfirmed(UNCONFIRMED_MARK))] }];
}
