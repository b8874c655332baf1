import type { Evaluation } from '@actionline/core';
import type { StrategyPriority } from '@actionline/taxonomy';

import type { Section } from '../document/block.js';
import { text, type Inline } from '../document/inline.js';
import { localized, localizedText, observationsOf, statusRun, type ReportMaterial } from '../material/report-material.js';
import { itemLink, targetLink } from '../parts/target-link.js';

/** What the strategy of a country takes up, with the targets that it sets and how much is reported; none without a strategy. */
export function countryPriorities(material: ReportMaterial): readonly Section[] {
  const { strategy, framework, messages, formats } = material;
  if (strategy === undefined) return [];
  const { country: say } = messages.section;
  const known = new Set<string>(framework.items.map(({ id }) => id));
  const priorities = strategy.priorities.filter(({ commitment }) => known.has(commitment));
  const period = formats.period(strategy.period);
  return [
    {
      kind: 'section',
      id: 'priorities',
      heading: [text(say.priorities(period))],
      listed: true,
      blocks: [
        {
          kind: 'paragraph',
          id: 'priorities-intro',
          tone: 'lead',
          children: [
            text(
              say.intro({
                place: formats.thePlaces([strategy.place]),
                period,
                priorities: priorities.length,
                targets: priorities.flatMap(({ targets = [] }) => targets).filter(({ partOf }) => partOf === undefined).length,
              }),
            ),
          ],
        },
        ...(priorities.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                id: 'priorities-table',
                caption: say.caption,
                columns: [
                  { key: 'priority', label: say.column.priority },
                  ...(priorities.some(({ note }) => localizedText(note, material) !== '')
                    ? [{ key: 'meaning', label: say.column.meaning }]
                    : []),
                  { key: 'targets', label: say.column.targets },
                  { key: 'reported', label: say.column.reported },
                ],
                rows: priorities.map((priority) => ({
                  cells: [
                    [itemLink(priority.commitment, material)],
                    ...(priorities.some(({ note }) => localizedText(note, material) !== '') ? [noteCell(priority, material)] : []),
                    targetsCell(priority, material),
                    [text(reported(priority, material))],
                  ],
                })),
              },
            ]),
      ],
    },
  ];
}

function noteCell({ note }: StrategyPriority, material: ReportMaterial): readonly Inline[] {
  const words = localized(note, material);
  return words.length === 0 ? [text('–')] : words;
}

function targetsCell({ targets = [] }: StrategyPriority, material: ReportMaterial): readonly Inline[] {
  const own = new Set<string>(targets.map(({ id }) => id));
  const evaluations = material.evaluation.evaluations.filter(({ target }: Evaluation) => own.has(target));
  if (evaluations.length === 0) return [text(material.messages.section.country.noTarget)];
  return evaluations.flatMap((evaluation, at): readonly Inline[] => [
    ...(at === 0 ? [] : [{ kind: 'break' as const }]),
    targetLink(evaluation, material),
    text(' '),
    statusRun(evaluation, material),
  ]);
}

function reported({ commitment }: StrategyPriority, material: ReportMaterial): string {
  const { messages, activities } = material;
  const { country: say } = messages.section;
  const { delivery } = observationsOf(commitment, material);
  const count = activities?.countOf.get(commitment)?.count;
  const parts = [
    ...(delivery.length === 0 ? [] : [say.figures(delivery.length)]),
    ...(count === undefined || count.most === 0 ? [] : [messages.activity.number(count)]),
  ];
  return parts.length === 0 ? say.nothing : parts.join(', ');
}
