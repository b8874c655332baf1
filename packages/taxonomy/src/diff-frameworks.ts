import { compareNotations, notationOf, type Framework } from '@actionline/core';

import { walk } from './argument.js';
import { changeBumps, type Bump } from './diff/bumps.js';
import { type FrameworkChange, type PlainAlterationKind } from './diff/change.js';
import { changed, fieldOf, otherFields, textChanges } from './diff/compare.js';
import { withoutDerived } from './diff/derived.js';
import { itemChanges, levelChanges } from './diff/items.js';
import { measureChanges, targetChanges } from './diff/targets.js';

/** What changed between two states of a framework, and how far its version must rise. */
export interface FrameworkDiff {
  /** The changes: of the framework itself first, then of levels, items, targets and measures, by notation. */
  readonly changes: readonly FrameworkChange[];
  /** The greatest bump of them all; `none` when nothing changed. */
  readonly bump: Bump;
}

/** What a change of each plain field of the framework itself amounts to; any other field is `metadata-changed`. */
const FRAMEWORK_FIELDS: Readonly<Record<string, PlainAlterationKind>> = {
  validity: 'validity-changed',
};

/** The fields that rules of their own cover; the release is the state of the data itself, and no change of it. */
const FRAMEWORK_OWN_RULES = ['id', 'title', 'shortTitle', 'languages', 'levels', 'items', 'targets', 'measures', 'release'];

const PARTS = ['levels', 'items', 'targets', 'measures'];

const RANKS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * What changed between two states of one framework, each change with its id, its path, what was and what is, and the
 * bump that the table {@link changeBumps} asks for. An item's meaning has changed when the digest of its official text
 * did, or its kind or parent; a target's when anything a computation depends on did. Other wording is a reworded label.
 * The order of the lists does not matter, nor does the `release`.
 *
 * What follows from a change is no second one: the places of items behind one that was put in, taken out or moved; the texts in
 * a language that is told as added or removed; the short title, the title of the document and the name of the edition where
 * they are those of the framework.
 *
 * Vocabularies stand outside a framework and are not compared: a concept that is reworded, withdrawn or taken out of its
 * scheme gives no change here. That a facet names another concept does.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no framework.
 *
 * @example
 * ```ts
 * import { diffFrameworks, unodcPledges } from '@actionline/taxonomy';
 *
 * const shorter = { ...unodcPledges, items: unodcPledges.items.filter(({ id }) => id !== 'unodc-hr75/19') };
 * diffFrameworks(unodcPledges, shorter).bump; // => 'major'
 * diffFrameworks(shorter, unodcPledges).changes.map(({ kind, id }) => [kind, id]); // => [['added', 'unodc-hr75/19']]
 * ```
 */
export function diffFrameworks(before: Framework, after: Framework): FrameworkDiff {
  const changes = walk(before, () => walk(after, () => changesBetween(before, after)));
  return { changes, bump: changes.reduce<Bump>((most, { bump }) => (RANKS.indexOf(bump) > RANKS.indexOf(most) ? bump : most), 'none') };
}

function changesBetween(was: Framework, is: Framework): readonly FrameworkChange[] {
  const { before, after } = withoutDerived(was, is);
  return [
    ...frameworkChanges(before, after),
    ...levelChanges(before.levels, after.levels),
    ...itemChanges(before.items, after.items),
    ...targetChanges(before.targets, after.targets),
    ...measureChanges(before.measures, after.measures),
  ].sort(inOrder);
}

function frameworkChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const { id } = after;
  const languages = new Set([...before.languages, ...after.languages]);
  return [
    ...changed('meaning-changed', id, ['id'], before.id, after.id),
    ...textChanges('label-changed', id, ['title'], before.title, after.title),
    ...textChanges('label-changed', id, ['shortTitle'], before.shortTitle, after.shortTitle),
    ...[...languages].flatMap((language): readonly FrameworkChange[] => {
      const base = { id: language, path: ['languages', language] };
      if (!before.languages.includes(language))
        return [{ ...base, kind: 'language-added', bump: changeBumps['language-added'], after: language }];
      if (!after.languages.includes(language))
        return [{ ...base, kind: 'language-removed', bump: changeBumps['language-removed'], before: language }];
      return [];
    }),
    ...otherFields(before, after, FRAMEWORK_OWN_RULES).flatMap((field) =>
      changed(FRAMEWORK_FIELDS[field] ?? 'metadata-changed', id, [field], fieldOf(before, field), fieldOf(after, field)),
    ),
  ];
}

function inOrder(a: FrameworkChange, b: FrameworkChange): number {
  const part = (change: FrameworkChange): number => PARTS.indexOf(change.path[0] ?? '');
  return (
    part(a) - part(b) ||
    compareNotations(notationOf(a.id), notationOf(b.id)) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.path.join('\n'), b.path.join('\n')) ||
    compareTexts(a.kind, b.kind)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
