import type { Item } from '@actionline/core';
import { ancestorsOf, childrenOf } from '@actionline/taxonomy';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import type { Desk } from './desk.js';
import { itemName, levelName, localized, observationsOf } from './desk.js';
import { contextBlocks, evidenceBlocks } from './evidence.js';
import { statementsAbout } from './statements.js';
import { targetStatement } from './target-statement.js';

/** Whether there is more to say about an item than its own words. */
export function hasMoreToSay(item: Item, desk: Desk): boolean {
  const { delivery, context } = observationsOf(item.id, desk);
  return (
    delivery.length + context.length > 0 ||
    desk.evaluationsOf.has(item.id) ||
    desk.assessmentsOf.has(item.id) ||
    desk.narrativesOf.has(item.id) ||
    (desk.evaluationsOf.get(item.id) ?? []).some(({ target }) => desk.assessmentsOf.has(target) || desk.narrativesOf.has(target))
  );
}

/** One item from promise to story: what was promised, reported, computed, judged and told, and its context. */
export function itemSection(
  item: Item,
  desk: Desk,
  options: { readonly listed: boolean; readonly path: boolean; readonly below?: readonly Block[] },
): Section {
  const above = options.path ? ancestorsOf(desk.framework, item.id) : [];
  return {
    kind: 'section',
    id: blockId('item', item.id),
    notation: item.notation,
    kicker: [levelName(item, desk), ...above.map(({ notation }) => notation).slice(0, 1)].join(' · '),
    heading: itemName(item, desk),
    listed: options.listed,
    blocks: [...itemBlocks(item, desk), ...(options.below ?? [])],
  };
}

function itemBlocks(item: Item, desk: Desk): readonly Block[] {
  const evaluations = desk.evaluationsOf.get(item.id) ?? [];
  const commitment = desk.framework.levels.some(({ kind, commitment: is }) => kind === item.kind && is);
  const { delivery } = observationsOf(item.id, desk);
  return [
    ...officialStatement(item, desk),
    ...(commitment || delivery.length > 0 ? evidenceBlocks(item.id, item.notation, desk) : []),
    ...evaluations.map((evaluation) => targetStatement(evaluation, desk)),
    ...(commitment && evaluations.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            id: blockId('untargeted', item.id),
            tone: 'note' as const,
            children: [text(desk.messages.part.noTarget)],
          },
        ]
      : []),
    ...evaluations.flatMap(({ target }) => (target === item.id ? [] : statementsAbout(target, desk))),
    ...statementsAbout(item.id, desk),
    ...contextBlocks(item.id, item.notation, desk),
  ];
}

function officialStatement(item: Item, desk: Desk): readonly Block[] {
  const words = localized(item.summary ?? (item.heading === undefined ? undefined : item.label), desk);
  if (words.length === 0) return [];
  return [
    {
      kind: 'statement',
      id: blockId('promise', item.id),
      provenance: 'official',
      label: desk.messages.provenance.official.label,
      blocks: [{ kind: 'paragraph', id: blockId('promise-text', item.id), children: words }],
    },
  ];
}

/** Items about which nothing is reported, as one table, so that the page stays readable and none is left out. */
export function quietItems(id: string, items: readonly Item[], desk: Desk): readonly Block[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const { part } = desk.messages;
  // the name of the level tells tables apart, and only then
  const several = desk.framework.levels.filter(({ commitment }) => commitment).length > 1;
  return kinds.map((kind) => {
    const rows = items.filter((item) => item.kind === kind);
    const level = desk.framework.levels.find((candidate) => candidate.kind === kind);
    const name = rows[0] === undefined ? kind : levelName(rows[0], desk);
    return {
      kind: 'table',
      id: `${id}--${kind}`,
      caption: level?.commitment === true ? part.noEvidenceHere(rows.length, several ? name : undefined) : part.noneReportedOf(name),
      columns: [
        { key: 'item', label: part.column.item },
        { key: 'summary', label: part.column.promised },
      ],
      rows: rows.map((item) => ({
        id: blockId('item', item.id),
        cells: [[data(item.notation), text(' '), ...itemName(item, desk)], summaryCell(item, desk)],
      })),
    };
  });
}

function summaryCell(item: Item, desk: Desk): readonly Inline[] {
  const summary = localized(item.summary, desk);
  const withdrawn =
    item.status === undefined || item.status === 'active' ? [] : [muted(text(`${desk.messages.part.itemStatus[item.status]}. `))];
  return [...withdrawn, ...summary];
}

/** Whether an item stands above others. */
export function hasChildren(item: Item, desk: Desk): boolean {
  return childrenOf(desk.framework, item.id).length > 0;
}
