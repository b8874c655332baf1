import type { Indicator } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, text, type Inline } from '../document/inline.js';
import { localized, type ReportMaterial } from '../material/report-material.js';
import { byTopItem } from '../parts/by-top-item.js';

/** The annex of what could show whether commitments are kept, and who proposes it; none where nothing is proposed. */
export function indicators(material: ReportMaterial): readonly Section[] {
  const { column, indicators: words } = material.messages.part;
  const tables = byTopItem(material).flatMap(({ id, subject, items }): readonly Block[] => {
    const rows = items.flatMap((item) => {
      const proposed = material.proposedFor.get(item.id);
      if (proposed === undefined) return [];
      if (proposed.without !== undefined)
        return [{ cells: [[data(item.notation)], [text(`${words.none} `), ...localized(proposed.without, material)], [text('–')]] }];
      return proposed.indicators.map((indicator) => ({
        cells: [[data(item.notation)], localized(indicator.label, material), whereFound(indicator, material)],
      }));
    });
    if (rows.length === 0) return [];
    return [
      {
        kind: 'table',
        id: blockId('indicators', id),
        caption: material.messages.page.field(words.title, subject),
        columns: [
          { key: 'item', label: column.item },
          { key: 'what', label: column.what },
          { key: 'source', label: column.source },
        ],
        rows,
      },
    ];
  });
  if (tables.length === 0) return [];
  return [
    {
      kind: 'section',
      id: 'indicators',
      heading: [text(words.title)],
      listed: true,
      annex: true,
      blocks: [{ kind: 'paragraph', id: 'indicators-note', tone: 'note', children: [text(words.note)] }, ...tables],
    },
  ];
}

/** Where its figures are found, or that there are none. */
function whereFound({ publicData, basis }: Indicator, material: ReportMaterial): readonly Inline[] {
  return publicData === 'no' ? [text(material.messages.part.indicators.noFigures)] : localized(basis.source, material);
}
