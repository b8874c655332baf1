import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import type { SectionMaterial } from '../material/section-material.js';
import { changesLine } from './changes.js';

/** What changed, in one sentence; none where the report is compared with nothing. */
export function briefChanges(material: SectionMaterial): readonly Section[] {
  const { since, messages, formats } = material;
  if (since === undefined) return [];
  return [
    {
      kind: 'section',
      id: 'brief-changes',
      heading: [text(messages.change.title(formats.date(since.asOf)))],
      listed: false,
      blocks: [{ kind: 'paragraph', id: 'changes-summary', children: [text(changesLine(material))] }],
    },
  ];
}
