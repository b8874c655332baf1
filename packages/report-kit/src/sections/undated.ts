import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { observationTable } from '../parts/evidence.js';

/** The figures whose sources do not say when they hold. */
export function undatedSection(material: ReportMaterial): Section {
  const { undated: say } = material.messages.section.quality;
  // the title says of all that their periods are assumed
  const found = material.observations.flatMap(({ periodAssumed, ...observation }) => (periodAssumed === true ? [observation] : []));
  return {
    kind: 'section',
    id: 'undated',
    heading: [text(say.title)],
    listed: true,
    blocks:
      found.length === 0
        ? [{ kind: 'paragraph', id: 'undated-none', children: [text(say.none)] }]
        : [
            { kind: 'paragraph', id: 'undated-note', tone: 'note', children: [text(say.note(found.length))] },
            observationTable('undated-table', say.caption, found, material),
          ],
  };
}
