import type { Selection } from '@actionline/core';

import type { Formats } from '../messages/formats.js';

/** The part of a measure that is asked about: its places, then its breakdown; nothing where it is all of it. */
export function selectedText({ places = [], dimensions }: Selection = {}, formats: Formats): string | undefined {
  const words = [formats.places(places), formats.parts(dimensions)].filter((part) => part !== '');
  return words.length === 0 ? undefined : words.join(', ');
}
