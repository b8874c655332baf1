import type { Item } from '@actionline/core';

import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { observationsOf, type ReportMaterial } from '../material/report-material.js';
import { hasMoreToSay, itemSection, quietItems } from '../parts/item-section.js';

/** The items with a result, a target or a word of somebody one after the other, those with activities or background only in a table; the others are counted. */
export function reportedItems(material: ReportMaterial): readonly Section[] {
  const { framework, messages, formats, scope, strategy } = material;
  const { country: say } = messages.section;
  const chosen = new Set<string>(strategy?.priorities.map(({ commitment }) => commitment));
  const kinds = new Set(framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const told = framework.items.filter((item) => hasMoreToSay(item, material) || chosen.has(item.id));
  const onRecord = framework.items.filter((item) => !told.includes(item) && hasRecord(item, material));
  const commitments = framework.items.filter(({ kind }) => kinds.has(kind));
  const shown = new Set<string>([...told, ...onRecord].map(({ id }) => id));
  const others = commitments.filter(({ id }) => !shown.has(id)).length;
  const place = scope?.place === undefined ? undefined : formats.thePlaces([scope.place]);
  if (framework.items.length === 0) return [];
  return [
    {
      kind: 'section',
      id: 'reported-items',
      heading: [text(say.body)],
      listed: true,
      blocks: [
        ...told.map((item) => itemSection(item, material, { listed: true, path: true, promise: true })),
        ...quietItems('reported-items-record', onRecord, true, material),
        ...(others === 0
          ? []
          : [
              {
                kind: 'paragraph' as const,
                id: 'reported-items-others',
                tone: 'absence' as const,
                children: [text(say.others(others, commitments.length, place))],
              },
            ]),
      ],
    },
  ];
}

function hasRecord({ id }: Item, material: ReportMaterial): boolean {
  return material.activities?.under.has(id) === true || observationsOf(id, material).context.length > 0;
}
