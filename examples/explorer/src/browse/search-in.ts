import type { Framework } from '@actionline/core';
import { searchItems, type ItemMatch } from '@actionline/taxonomy';
import { actors, groups, instruments, standards, themes } from '@actionline/taxonomy/vocabularies';
import type { Lang } from '../address/address.js';
import { vocabulariesOf } from '../frameworks.js';

/** The items of a framework for some words, the best first; what they are about is found by the names of its own vocabularies, where it has any. */
export function searchIn(framework: Framework, q: string, lang: Lang): readonly ItemMatch[] {
  const own = vocabulariesOf(framework.id);
  const vocabularies = [
    own.themes ?? themes,
    own.groups ?? groups,
    own.actors ?? actors,
    own.instruments ?? instruments,
    own.standards ?? standards,
  ];
  return searchItems(framework, q, { locale: lang, vocabularies });
}
