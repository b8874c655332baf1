import type { Item } from '@actionline/core';
import { ancestorsOf, childrenOf } from '@actionline/taxonomy';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { itemName, levelName, localized, observationsOf } from '../material/report-material.js';
import { activityBlocks } from './item-activities.js';
import { contextBlocks, evidenceBlocks } from './evidence.js';
import { indicatorBlocks, indicatorTable } from './proposed-indicators.js';
import { revisionBlocks } from './revisions.js';
import { statementsAbout } from './statements.js';
import { targetStatement } from './target-statement.js';

/** Whether there is more to say about an item than its own words. */
export function hasMoreToSay(item: Item, material: ReportMaterial): boolean {
  const { delivery, context } = observationsOf(item.id, material);
  return (
    delivery.length + context.length > 0 ||
    material.activities?.under.has(item.id) === true ||
    material.evaluationsOf.has(item.id) ||
    material.assessmentsOf.has(item.id) ||
    material.narrativesOf.has(item.id) ||
    (material.evaluationsOf.get(item.id) ?? []).some(
      ({ target }) => material.assessmentsOf.has(target) || material.narrativesOf.has(target),
    )
  );
}

/** One item from promise to story: what was promised, done, reported, computed, judged and told, and its context. */
export function itemSection(
  item: Item,
  material: ReportMaterial,
  options: { readonly listed: boolean; readonly path: boolean; readonly below?: readonly Block[] },
): Section {
  const above = options.path ? ancestorsOf(material.framework, item.id) : [];
  return {
    kind: 'section',
    id: blockId('item', item.id),
    notation: item.notation,
    kicker: [levelName(item, material), ...above.map(({ notation }) => notation).slice(0, 1)].join(' · '),
    heading: itemName(item, material),
    listed: options.listed,
    blocks: [...itemBlocks(item, material), ...(options.below ?? [])],
  };
}

function itemBlocks(item: Item, material: ReportMaterial): readonly Block[] {
  const evaluations = material.evaluationsOf.get(item.id) ?? [];
  const commitment = material.framework.levels.some(({ kind, commitment: is }) => kind === item.kind && is);
  const { delivery } = observationsOf(item.id, material);
  const level = levelName(item, material);
  const { inside, part } = material.messages;
  // Where the text calls a level of its own what this report calls a target, its name would mislead.
  const isTarget = level.toLowerCase() === part.column.target.toLowerCase();
  const subject = isTarget ? item.notation : `${inside(level)}\u00a0${item.notation}`;
  return [
    ...officialStatement(item, material),
    ...activityBlocks(item.id, subject, material),
    ...(commitment || delivery.length > 0 ? evidenceBlocks(item.id, subject, material) : []),
    ...evaluations.flatMap((evaluation) => [...revisionBlocks(evaluation.target, material), targetStatement(evaluation, material)]),
    ...(commitment && evaluations.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            id: blockId('untargeted', item.id),
            tone: 'note' as const,
            children: [text(material.messages.part.noTarget)],
          },
        ]
      : []),
    ...evaluations.flatMap(({ target }) => (target === item.id ? [] : statementsAbout(target, material))),
    ...statementsAbout(item.id, material),
    ...contextBlocks(item.id, subject, material),
    ...indicatorBlocks(item, material),
  ];
}

function officialStatement(item: Item, material: ReportMaterial): readonly Block[] {
  const words = localized(item.summary ?? (item.heading === undefined ? undefined : item.label), material);
  if (words.length === 0) return [];
  return [
    {
      kind: 'statement',
      id: blockId('promise', item.id),
      provenance: 'official',
      label: material.messages.provenance.official.label,
      blocks: [{ kind: 'paragraph', id: blockId('promise-text', item.id), children: words }],
    },
  ];
}

/** Items about which nothing is reported, as one table, so that the page stays readable and none is left out. */
export function quietItems(id: string, items: readonly Item[], material: ReportMaterial): readonly Block[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const { part, activity } = material.messages;
  const nothing = material.activities === undefined ? part.noEvidenceHere : activity.nothingHere;
  // the name of the level tells tables apart, and only then
  const several = material.framework.levels.filter(({ commitment }) => commitment).length > 1;
  const tables = kinds.map((kind): Block => {
    const rows = items.filter((item) => item.kind === kind);
    const level = material.framework.levels.find((candidate) => candidate.kind === kind);
    const name = rows[0] === undefined ? kind : levelName(rows[0], material);
    return {
      kind: 'table',
      id: `${id}--${kind}`,
      caption: level?.commitment === true ? nothing(rows.length, several ? name : undefined) : part.noneReportedOf(name),
      columns: [
        { key: 'item', label: part.column.item },
        { key: 'summary', label: part.column.promised },
      ],
      rows: rows.map((item) => ({
        id: blockId('item', item.id),
        cells: [[data(item.notation), text(' '), ...itemName(item, material)], summaryCell(item, material)],
      })),
    };
  });
  return [...tables, ...indicatorTable(id, items, material)];
}

function summaryCell(item: Item, material: ReportMaterial): readonly Inline[] {
  const summary = localized(item.summary, material);
  const withdrawn =
    item.status === undefined || item.status === 'active' ? [] : [muted(text(`${material.messages.part.itemStatus[item.status]}. `))];
  return [...withdrawn, ...summary];
}

/** Whether an item stands above others. */
export function hasChildren(item: Item, material: ReportMaterial): boolean {
  return childrenOf(material.framework, item.id).length > 0;
}
