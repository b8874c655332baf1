import type { ConceptScheme } from '@actionline/core';
import { nearestAmong } from '@actionline/core/internal';

import { folded } from './item-header.js';
import { slugOf } from './item-values.js';

/** Gives words the ids of concepts: of a vocabulary, or made of the words themselves. */
export interface ConceptIds {
  /** The id for some words; the most like them where the vocabulary has none. */
  readonly idOf: (words: string) => { readonly id: string } | { readonly nearest: string | undefined };
  /** The concepts made; those used of a vocabulary are in it. */
  readonly made: () => readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[];
}

/** The ids of a vocabulary: words are looked up among its ids and labels in every language. */
export function knownConcepts({ concepts }: ConceptScheme): ConceptIds {
  const ids = new Map<string, string>();
  for (const { id, label, altLabels = {} } of concepts) {
    for (const name of [id, ...Object.values(label), ...Object.values(altLabels).flat()]) {
      if (name !== undefined && !ids.has(folded(name))) ids.set(folded(name), id);
    }
  }
  const nearest = nearestAmong(ids.keys());
  return {
    idOf: (words) => {
      const id = ids.get(folded(words));
      return id === undefined ? { nearest: nearest(words) } : { id };
    },
    made: () => [],
  };
}

/** Ids made of the words, one for each that differs in more than case and spaces; the first spelling is the label. */
export function madeConcepts(noun: string, language: string): ConceptIds {
  const ids = new Map<string, string>();
  const taken = new Map<string, string>();
  return {
    idOf: (words) => {
      const key = folded(words);
      const known = ids.get(key);
      if (known !== undefined) return { id: known };
      const stem = slugOf(words) || `${noun}-${String(ids.size + 1)}`;
      let id = stem;
      for (let more = 2; taken.has(id); more += 1) id = `${stem}-${String(more)}`;
      ids.set(key, id);
      taken.set(id, words);
      return { id };
    },
    made: () => [...taken].map(([id, label]) => ({ id, label: { [language]: label } })),
  };
}
