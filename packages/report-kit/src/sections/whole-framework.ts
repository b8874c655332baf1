import type { Block, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { localizedText, observationsOf, type ReportMaterial } from '../material/report-material.js';
import { contextBlocks, observationTable } from '../parts/evidence.js';

/** What is reported about the framework as a whole; none where nothing is. */
export function wholeFramework(material: ReportMaterial): readonly Section[] {
  const { id } = material.framework;
  const { delivery } = observationsOf(id, material);
  const notation = localizedText(material.framework.shortTitle, material);
  const blocks: readonly Block[] = [
    ...(delivery.length === 0
      ? []
      : [
          {
            kind: 'statement' as const,
            id: 'whole-evidence',
            provenance: 'observation' as const,
            label: material.messages.provenance.observation.label,
            blocks: [observationTable('whole-evidence-table', material.messages.part.evidenceCaption(notation, delivery.length), delivery, material)],
          },
        ]),
    ...contextBlocks(id, notation, material),
  ];
  return blocks.length === 0
    ? []
    : [{ kind: 'section', id: 'whole-framework', heading: [text(material.messages.part.wholeFramework)], listed: true, blocks }];
}
