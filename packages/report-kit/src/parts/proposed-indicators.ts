import type { Indicator, Item } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { localized } from '../material/report-material.js';

/** What could show whether a commitment is kept, under a heading that says who proposes it; nothing where nothing is proposed. */
export function indicatorBlocks(item: Item, material: ReportMaterial): readonly Section[] {
  const proposed = material.proposedFor.get(item.id);
  if (proposed === undefined) return [];
  const { indicators: words } = material.messages.part;
  const { indicators, without } = proposed;
  const note = (key: string, children: readonly Inline[]): Block => ({
    kind: 'paragraph',
    id: blockId(key, item.id),
    tone: 'note',
    children,
  });
  return [
    {
      kind: 'section',
      id: blockId('indicators', item.id),
      heading: [text(words.title)],
      listed: false,
      blocks:
        without === undefined
          ? [
              note('indicators-note', [text(words.note)]),
              {
                kind: 'list',
                id: blockId('indicators-list', item.id),
                ordered: false,
                items: indicators.map((indicator) => ({
                  children: [...localized(indicator.label, material), text(' ('), ...whereFound(indicator, material), text(')')],
                })),
              },
            ]
          : [note('indicators-none', [text(`${words.none} `), ...localized(without, material)])],
    },
  ];
}

/** The same of items about which nothing is reported, as one table. */
export function indicatorTable(id: string, items: readonly Item[], material: ReportMaterial): readonly Block[] {
  const { column, indicators: words } = material.messages.part;
  const rows = items.flatMap((item) =>
    (material.proposedFor.get(item.id)?.indicators ?? []).map((indicator) => ({
      cells: [[data(item.notation)], localized(indicator.label, material), whereFound(indicator, material)],
    })),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'paragraph', id: `${id}--indicators-note`, tone: 'note', children: [text(words.note)] },
    {
      kind: 'table',
      id: `${id}--indicators`,
      caption: words.title,
      columns: [
        { key: 'item', label: column.item },
        { key: 'what', label: column.what },
        { key: 'source', label: column.source },
      ],
      rows,
    },
  ];
}

/** Where its figures are found, or that there are none. */
function whereFound({ publicData, basis }: Indicator, material: ReportMaterial): readonly Inline[] {
  return publicData === 'no' ? [text(material.messages.part.indicators.noFigures)] : localized(basis.source, material);
}
