import type { Item } from '@actionline/core';
import { ancestorsOf, childrenOf } from '@actionline/taxonomy';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { itemName, levelName, localized, observationsOf } from '../material/report-material.js';
import { spanOf } from '../material/activity-dates.js';
import { joined } from './activity-runs.js';
import { evidenceDigest } from './evidence.js';
import { activityDigest } from './item-activities.js';
import { revisionBlocks } from './revisions.js';
import { statementsAbout } from './statements.js';
import { targetStatement } from './target-statement.js';

/** Whether there is more to say about an item than that something was done or is known of the world: a result, a target, a judgement, a story. */
export function hasMoreToSay(item: Item, material: ReportMaterial): boolean {
  return (
    observationsOf(item.id, material).delivery.length > 0 ||
    material.evaluationsOf.has(item.id) ||
    material.assessmentsOf.has(item.id) ||
    material.narrativesOf.has(item.id)
  );
}

/**
 * One item from promise to story: what was promised, computed, reported, done, judged and told, in short; the annexes have all of it. The promise
 * stands in full where a target is drawn from it, and else where that is asked.
 */
export function itemSection(
  item: Item,
  material: ReportMaterial,
  options: { readonly listed: boolean; readonly path: boolean; readonly promise: boolean; readonly below?: readonly Block[] },
): Section {
  const above = options.path ? ancestorsOf(material.framework, item.id) : [];
  return {
    kind: 'section',
    id: blockId('item', item.id),
    notation: item.notation,
    kicker: [levelName(item, material), ...above.map(({ notation }) => notation).slice(0, 1)].join(' · '),
    heading: itemName(item, material),
    listed: options.listed,
    blocks: [...itemBlocks(item, options.promise, material), ...(options.below ?? [])],
  };
}

function itemBlocks(item: Item, promise: boolean, material: ReportMaterial): readonly Block[] {
  const evaluations = material.evaluationsOf.get(item.id) ?? [];
  const commitment = material.framework.levels.some(({ kind, commitment: is }) => kind === item.kind && is);
  const { delivery } = observationsOf(item.id, material);
  return [
    ...(promise || evaluations.length > 0 ? officialStatement(item, material) : []),
    ...evaluations.flatMap((evaluation) => [...revisionBlocks(evaluation.target, material), targetStatement(evaluation, material)]),
    ...(delivery.length > 0 || (commitment && evaluations.length === 0) ? evidenceDigest(item.id, material) : []),
    ...activityDigest(item.id, material),
    ...(commitment && evaluations.length === 0 ? notJudgedHere(item, material) : []),
    ...evaluations.flatMap(({ target }) => (target === item.id ? [] : statementsAbout(target, material))),
    ...statementsAbout(item.id, material),
  ];
}

/** That what is promised for the text as a whole cannot be judged from what is reported of a place. */
function notJudgedHere({ id }: Item, { notJudged, scope, messages, formats }: ReportMaterial): readonly Block[] {
  if (scope?.place === undefined || !notJudged.some(({ commitment }) => commitment === id)) return [];
  const words = messages.scope.notJudgedItem(formats.thePlaces([scope.place]));
  return [{ kind: 'paragraph', id: blockId('not-judged', id), tone: 'note', children: [text(words)] }];
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

/** Items about which no result is reported, as one table with what else is on record, so that the page stays readable and none is left out. */
export function quietItems(id: string, items: readonly Item[], promise: boolean, material: ReportMaterial): readonly Block[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const { part, front } = material.messages;
  // the name of the level tells tables apart, and only then
  const several = material.framework.levels.filter(({ commitment }) => commitment).length > 1;
  return kinds.map((kind): Block => {
    const rows = items.filter((item) => item.kind === kind);
    const level = material.framework.levels.find((candidate) => candidate.kind === kind);
    const name = rows[0] === undefined ? kind : levelName(rows[0], material);
    const withRecord = rows.some((item) => recordOf(item, material) !== undefined);
    return {
      kind: 'table',
      id: `${id}--${kind}`,
      caption: level?.commitment === true ? front.record.caption(rows.length, several ? name : undefined) : part.noneReportedOf(name),
      columns: [
        { key: 'item', label: part.column.item },
        ...(promise ? [{ key: 'summary', label: part.column.promised }] : []),
        ...(withRecord ? [{ key: 'record', label: front.record.column }] : []),
      ],
      rows: rows.map((item) => ({
        id: blockId('item', item.id),
        cells: [
          [data(item.notation), text(' '), ...itemName(item, material), ...(promise ? [] : itemStatus(item, material))],
          ...(promise ? [summaryCell(item, material)] : []),
          ...(withRecord ? [recordOf(item, material) ?? [text(front.record.nothing)]] : []),
        ],
      })),
    };
  });
}

/** What is on record of an item without a result: activities and figures about the world, each leading to its annex. */
function recordOf(item: Item, material: ReportMaterial): readonly Inline[] | undefined {
  const { messages, formats, activities: told } = material;
  const { record } = messages.front;
  const under = told?.under.get(item.id) ?? [];
  const { context } = observationsOf(item.id, material);
  const certain = under.filter(({ id }) => told?.certain.has(id) === true);
  const span = spanOf(
    certain,
    under.filter((one) => !certain.includes(one)),
    material.asOf,
  );
  const number = messages.activity.number({ least: certain.length, most: under.length });
  const parts: readonly Inline[] = [
    ...(under.length === 0
      ? []
      : [
          {
            kind: 'reference' as const,
            to: blockId('activity-records', item.id),
            children: [text(record.activities(number, span === undefined ? undefined : formats.within(span.last)))],
          },
        ]),
    ...(context.length === 0
      ? []
      : [{ kind: 'reference' as const, to: blockId('background', item.id), children: [text(record.background(context.length))] }]),
  ];
  return parts.length === 0
    ? undefined
    : joined(
        parts.map((part) => [part]),
        '; ',
      );
}

/** Whether an item is no longer in force, behind its name. */
function itemStatus(item: Item, material: ReportMaterial): readonly Inline[] {
  return item.status === undefined || item.status === 'active'
    ? []
    : [text(' '), muted(text(material.messages.part.itemStatus[item.status]))];
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
