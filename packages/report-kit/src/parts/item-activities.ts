import type { Activity, ScopedId } from '@actionline/core';

import type { Block } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text, type Inline } from '../document/inline.js';
import { ownText } from '../messages/own-text.js';
import { narrativeBlocks } from './narrative-blocks.js';
import { localized, type ReportMaterial } from '../material/report-material.js';
import { pointsUnder } from './action-points.js';
import { extentOf, whenText } from '../material/activity-dates.js';

/** What is recorded as done under an item itself: how often, since when, when last, the newest, and what was agreed, and the way to all of them; none where nothing is. */
export function activityDigest(id: ScopedId, material: ReportMaterial): readonly Block[] {
  const told = material.activities;
  const all = told?.under.get(id) ?? [];
  if (told === undefined || all.length === 0) return [];
  const { messages, formats } = material;
  const say = messages.activity;
  const { number, span } = extentOf(all, told.certain, material.asOf);
  const [newest] = all;
  const isNamed = newest !== undefined && localized(newest.what, material).length > 0;
  const isOnly = all.length === 1;
  // The days of the only one stand behind its name; that it was on some of them only is said here.
  const days = isOnly && isNamed && newest.periodAssumed !== true ? undefined : span;
  const words = say.recorded({
    number: say.number(number),
    first: days === undefined || isOnly ? undefined : formats.within(days.first),
    last: days === undefined ? undefined : formats.within(days.last),
  });
  const { record } = messages.front;
  const latest: readonly Inline[] =
    newest === undefined || !isNamed
      ? []
      : [
          text(isOnly ? ' ' : ` ${record.latest} `),
          ...localized(newest.what, material),
          text(', '),
          text(whenText(newest, formats, messages)),
          text(' '),
          material.sources.cite(newest.source),
          text('.'),
        ];
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      id: blockId('activities-count', id),
      children: [
        text(words),
        ...latest,
        ...(all.length < 2
          ? []
          : [
              text(' '),
              { kind: 'reference' as const, to: blockId('activity-records', id), children: [text(record.allActivities(all.length))] },
              text('.'),
            ]),
      ],
    },
    ...pointsUnder(
      id,
      all.flatMap((one) => told.pointsOf.get(one.id) ?? []),
      told,
      material,
    ),
  ];
  return [
    { kind: 'statement', id: blockId('activities', id), provenance: 'activity', label: messages.provenance.activity.label, blocks },
    ...stories(id, all, material),
  ];
}

/** The activities that are told as a story, each in the words that it is told in. */
function stories(id: ScopedId, all: readonly Activity[], material: ReportMaterial): readonly Block[] {
  const { messages, formats } = material;
  return all.flatMap((activity): readonly Block[] => {
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
