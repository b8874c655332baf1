import type { Block, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { leftOut, remarks } from './gaps.js';

/** What contradicts itself, or is wrong with the data. */
export function dataFaults(material: ReportMaterial): Section {
  const { issues: say } = material.messages.section.quality;
  // the heading of the part says what the first line of the list would say again
  return part('issues', say, remarks(material).slice(1));
}

/** What speaks about delivery and was not counted, by reason. */
export function leftOutSection(material: ReportMaterial): Section {
  return part('left-out', material.messages.section.quality.leftOut, leftOut(material));
}

function part(id: string, { title, none }: { readonly title: string; readonly none: string }, blocks: readonly Block[]): Section {
  return {
    kind: 'section',
    id,
    heading: [text(title)],
    listed: true,
    blocks: blocks.length === 0 ? [{ kind: 'paragraph', id: `${id}-none`, children: [text(none)] }] : blocks,
  };
}
