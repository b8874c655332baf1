import type { OwnUnit, PlaceCode } from '@actionline/core';

import type { Block } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import { formatsOf, type Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** Formats that remember which places with a footnote they have named. */
export interface NotingFormats {
  /** The formats. */
  readonly formats: Formats;
  /** The footnotes of the places named so far, in the order of the messages. */
  readonly notes: () => readonly Block[];
}

/** Formats for a report that says in a footnote what its house says of a place. */
export function notingPlaces(messages: Messages, units: readonly OwnUnit[]): NotingFormats {
  const named = new Set<PlaceCode>();
  const formats = formatsOf(messages, { units, named: (code) => named.add(code) });
  return {
    formats,
    notes: () =>
      Object.entries(messages.placeNotes)
        .filter(([code]) => named.has(code))
        .map(([code, note]) => ({
          kind: 'paragraph',
          id: blockId('place-note', code),
          tone: 'note',
          children: [text(`${note.mark} ${note.text}`)],
        })),
  };
}
