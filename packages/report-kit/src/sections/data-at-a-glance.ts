import { confidences, type Bound, type Observation } from '@actionline/core';

import type { Block, Section, Table } from '../document/block.js';
import { text, type Inline } from '../document/inline.js';
import { speaksOfDelivery, type ReportMaterial } from '../material/report-material.js';

/** How many figures there are, how sure and how exact they are. */
export function dataAtAGlance(material: ReportMaterial): Section {
  const { observations, evaluation, messages } = material;
  const { quality: say } = messages.section;
  const used = new Set(evaluation.evaluations.flatMap((one) => one.used.map(({ observation }) => observation)));
  const delivery = observations.filter(speaksOfDelivery);
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      id: 'data-count',
      tone: 'lead',
      children: [
        text(
          say.count({
            figures: observations.length,
            delivery: delivery.length,
            used: delivery.filter(({ id }) => used.has(id)).length,
          }),
        ),
      ],
    },
    { kind: 'paragraph', id: 'data-intro', tone: 'note', children: [text(say.intro)] },
    ...(observations.length === 0 ? [] : [confidenceTable(material), boundTable(material)]),
    { kind: 'paragraph', id: 'data-bounds-note', tone: 'note', children: [text(say.boundsNote)] },
  ];
  return { kind: 'section', id: 'data', heading: [text(say.title)], listed: true, blocks };
}

function confidenceTable(material: ReportMaterial): Table {
  const { quality: say } = material.messages.section;
  return countTable(
    'data-confidence',
    say.confidence,
    [...[...confidences].reverse().map((word) => [word, material.messages.confidence[word]] as const), [undefined, say.unsaid] as const],
    ({ confidence }) => confidence,
    material,
  );
}

const BOUNDS: readonly Bound[] = ['exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about'];

function boundTable(material: ReportMaterial): Table {
  const { quality: say } = material.messages.section;
  return countTable(
    'data-bounds',
    say.bounds,
    [...BOUNDS.map((bound) => [bound, say.bound[bound]] as const), ['none', say.bound.none] as const],
    ({ value, bound = 'exact' }) => (value === undefined ? 'none' : bound),
    material,
  );
}

/** How many figures are of each kind, those on delivery apart; a kind without any has no row. */
function countTable<K extends string | undefined>(
  id: string,
  caption: string,
  kinds: readonly (readonly [kind: K, label: string])[],
  kindOf: (observation: Observation) => K,
  { observations, messages, formats }: ReportMaterial,
): Table {
  const { column } = messages.section.quality;
  const number = (value: number): readonly Inline[] => [{ kind: 'number', value, text: formats.number(value) }];
  const rows = kinds.map(([kind, label]) => {
    const own = observations.filter((observation) => kindOf(observation) === kind);
    const delivery = own.filter(speaksOfDelivery).length;
    return { label, delivery, other: own.length - delivery };
  });
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { key: 'what', label: messages.part.column.what },
      { key: 'delivery', label: column.delivery, align: 'end' },
      { key: 'other', label: column.other, align: 'end' },
    ],
    rows: rows
      .filter(({ delivery, other }) => delivery + other > 0)
      .map(({ label, delivery, other }) => ({ cells: [[text(label)], number(delivery), number(other)] })),
  };
}
