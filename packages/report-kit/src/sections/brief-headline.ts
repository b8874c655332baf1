import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import type { SectionMaterial } from '../material/section-material.js';
import { changesLine } from './changes.js';
import { headline } from './headline.js';

/** The answer, and what changed in one sentence where the report is compared with anything. */
export function briefHeadline(material: SectionMaterial): Section {
  const { blocks, ...section } = headline(material);
  return {
    ...section,
    // two pages need no contents
    listed: false,
    blocks: [
      ...blocks,
      ...(material.since === undefined
        ? []
        : [{ kind: 'paragraph' as const, id: 'changes-summary', children: [text(changesLine(material))] }]),
    ],
  };
}
