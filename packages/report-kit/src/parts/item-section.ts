import type { Item } from '@actionline/core';
import { ancestorsOf, childrenOf } from '@actionline/taxonomy';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { itemName, levelName, observationsOf } from '../material/report-material.js';
import { evidenceDigest } from './evidence.js';
import { activityDigest } from './item-activities.js';
import { promisedWords } from './promised.js';
import { revisionBlocks } from './revisions.js';
import { statementsAbout } from './statements.js';
import { targetStatement } from './target-statement.js';

/** Whether somebody says something about an item: a target is drawn from it, a person judges it, or tells of it. */
export function isSpokenOf({ id }: Item, { evaluationsOf, assessmentsOf, narrativesOf }: ReportMaterial): boolean {
  return evaluationsOf.has(id) || assessmentsOf.has(id) || narrativesOf.has(id);
}

/** Whether there is more to say about an item than that something was done or is known of the world: that, or a result. */
export function hasMoreToSay(item: Item, material: ReportMaterial): boolean {
  return isSpokenOf(item, material) || observationsOf(item.id, material).delivery.length > 0;
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
  const [above] = options.path ? ancestorsOf(material.framework, item.id) : [];
  // a number such as 1.1.2 tells what it stands under
  const isTold = above === undefined || item.notation.startsWith(`${above.notation}.`);
  return {
    kind: 'section',
    id: blockId('item', item.id),
    notation: item.notation,
    kicker: isTold ? levelName(item, material) : `${levelName(item, material)} · ${above.notation}`,
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
  const words = promisedWords(item, material);
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

/** Whether an item stands above others. */
export function hasChildren(item: Item, material: ReportMaterial): boolean {
  return childrenOf(material.framework, item.id).length > 0;
}
