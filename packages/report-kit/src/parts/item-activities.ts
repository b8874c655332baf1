import type { Activity, ScopedId } from '@actionline/core';

import type { Block } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import { ownText } from '../messages/own-text.js';
import { narrativeBlocks } from './narrative-blocks.js';
import { localized, type ReportMaterial } from '../material/report-material.js';
import { pointsUnder } from './action-points.js';
import { spanOf, whenText } from '../material/activity-dates.js';
import { activityTable } from './activity-table.js';
import { listedOf } from './listed.js';

/** Of more activities the rest is counted, and not listed, under an item. */
const LISTED = 3;

/** What is recorded as done under an item itself: how often, since when, when last, the newest, and what was agreed; none where nothing is. */
export function activityBlocks(id: ScopedId, subject: string, material: ReportMaterial): readonly Block[] {
  const told = material.activities;
  const all = told?.under.get(id) ?? [];
  if (told === undefined || all.length === 0) return [];
  const { messages, formats } = material;
  const say = messages.activity;
  const certain = all.filter((one) => told.certain.has(one.id));
  const span = spanOf(
    certain,
    all.filter((one) => !told.certain.has(one.id)),
    material.asOf,
  );
  const words = say.recorded({
    number: say.number({ least: certain.length, most: all.length }),
    first: span === undefined || all.length === 1 ? undefined : formats.within(span.first),
    last: span === undefined ? undefined : formats.within(span.last),
  });
  const { listed, more } = listedOf(all, LISTED);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', id: blockId('activities-count', id), children: [text(words)] },
    activityTable(blockId('activities-table', id), say.caption(subject), listed, told, material),
    ...(more === 0
      ? []
      : [{ kind: 'paragraph' as const, id: blockId('activities-more', id), tone: 'note' as const, children: [text(say.more(more))] }]),
    ...pointsUnder(
      id,
      all.flatMap((one) => told.pointsOf.get(one.id) ?? []),
      told,
      material,
    ),
  ];
  return [
    { kind: 'statement', id: blockId('activities', id), provenance: 'activity', label: messages.provenance.activity.label, blocks },
    ...stories(id, listed, material),
  ];
}

/** The listed activities that are told as a story, each in the words that it is told in. */
function stories(id: ScopedId, listed: readonly Activity[], material: ReportMaterial): readonly Block[] {
  const { messages, formats } = material;
  return listed.flatMap((activity): readonly Block[] => {
    const found = ownText(activity.story?.text, messages);
    if (found === undefined) return [];
    const block = blockId('story', id, activity.id);
    return [
      {
        kind: 'statement',
        id: block,
        provenance: 'narrative',
        label: messages.provenance.narrative.label,
        attribution: [...localized(activity.what, material), text(` · ${whenText(activity, formats, messages)}`)],
        blocks: narrativeBlocks(found.text, block, found.language),
      },
    ];
  });
}
