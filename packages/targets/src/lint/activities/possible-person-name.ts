import type { Activity, LocalizedText } from '@actionline/core';

import { personNamesIn } from './person-names.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** A text that may name a person: see {@link personNamesIn} for what it sees. */
export const possiblePersonName: ActivityRule = {
  id: 'possible-person-name',
  severity: 'warning',
  title: 'A text may name a person',
  advice: 'Leave names of persons out and give the function alone; pass over it where it is none. It cannot see a name that stands alone.',
  check: eachActivity((activity) =>
    textsOf(activity).flatMap(({ field, text }) =>
      personNamesIn(text).map((name) => ({ field, detail: `It may be a name: “${name}”.`, values: { given: name } })),
    ),
  ),
};

/** The texts that are written for the activity; not those of its source, whose titles are as they were published. */
function textsOf({ what, result, actionPoints = [], story, venue, note }: Activity): readonly TextAt[] {
  return [
    ...localizedAt(what, ['what']),
    ...localizedAt(result, ['result']),
    ...actionPoints.flatMap((point, at) => localizedAt(point.what, ['actionPoints', at, 'what'])),
    ...localizedAt(story?.text, ['story', 'text']),
    ...localizedAt(venue, ['venue']),
    ...(note === undefined ? [] : [{ field: ['note'], text: note }]),
  ];
}

interface TextAt {
  readonly field: readonly (string | number)[];
  readonly text: string;
}

function localizedAt(texts: LocalizedText | undefined, field: TextAt['field']): readonly TextAt[] {
  return Object.entries(texts ?? {}).flatMap(([tag, text]) => (text === undefined ? [] : [{ field: [...field, tag], text }]));
}
