import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import { localizedText, observationsOf, type ReportMaterial } from '../material/report-material.js';
import { byTopItem } from '../parts/by-top-item.js';
import { figureTable, observationTable } from '../parts/evidence.js';

/** The annex of every figure: results by commitment, what speaks of the world, and what speaks of the framework as a whole. */
export function figures(material: ReportMaterial): readonly Section[] {
  const { annex } = material.messages.front;
  const tops = byTopItem(material);
  const whole = observationsOf(material.framework.id, material);
  const title = localizedText(material.framework.shortTitle, material);
  const results = tops.flatMap(({ id, subject, items }): readonly Block[] => {
    const groups = items.flatMap((item) => {
      const { delivery } = observationsOf(item.id, material);
      return delivery.length === 0 ? [] : [{ item, rowId: blockId('figures', item.id), observations: delivery }];
    });
    return groups.length === 0 ? [] : [figureTable(blockId('figures-table', id), annex.figuresCaption(subject), groups, material)];
  });
  const background = tops.flatMap(({ id, subject, items }): readonly Block[] => {
    const groups = items.flatMap((item) => {
      const { context } = observationsOf(item.id, material);
      return context.length === 0 ? [] : [{ item, rowId: blockId('background', item.id), observations: context }];
    });
    return groups.length === 0 ? [] : [figureTable(blockId('background-table', id), annex.backgroundCaption(subject), groups, material)];
  });
  const about = [
    ...(whole.delivery.length === 0
      ? []
      : [observationTable('whole-evidence-table', annex.figuresCaption(title), whole.delivery, material)]),
    ...(whole.context.length === 0
      ? []
      : [observationTable('whole-context-table', annex.backgroundCaption(title), whole.context, material)]),
  ];
  const note: readonly Block[] =
    background.length === 0 && whole.context.length === 0
      ? []
      : [{ kind: 'paragraph', id: 'background-note', tone: 'note', children: [text(annex.backgroundNote)] }];
  const blocks = [...results, ...about, ...note, ...background];
  return blocks.length === 0 ? [] : [{ kind: 'section', id: 'figures', heading: [text(annex.figures)], listed: true, annex: true, blocks }];
}
