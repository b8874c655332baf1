import type { FrameworkLevel, Item, Verification } from '@actionline/core';

import { sameData } from '../same-data.js';
import { changeBumps } from './bumps.js';
import { type FrameworkChange, type ItemState, type PlainAlterationKind } from './change.js';
import { changed, fieldOf, otherFields, paired, textChanges } from './compare.js';
import { movedItems } from './positions.js';

/** What a change of each plain field of an item amounts to. */
const ITEM_FIELDS: Readonly<Record<string, PlainAlterationKind>> = {
  kind: 'meaning-changed',
  parent: 'meaning-changed',
  entries: 'facet-changed',
  notation: 'metadata-changed',
  headingVerified: 'metadata-changed',
  references: 'metadata-changed',
};

/** The fields that the rules below cover. */
const ITEM_OWN_RULES = ['id', 'label', 'heading', 'summary', 'status', 'replacedBy', 'source', 'facets'];

/** The changes of the items. */
export function itemChanges(before: readonly Item[], after: readonly Item[]): readonly FrameworkChange[] {
  const moved = movedItems(before, after);
  return paired(before, after, (item) => item.id).flatMap(({ id, before: was, after: is }): readonly FrameworkChange[] => {
    const path = ['items', id];
    if (was === undefined) return is === undefined ? [] : [{ kind: 'added', bump: changeBumps.added, id, path, after: is }];
    if (is === undefined) return [{ kind: 'removed', bump: changeBumps.removed, id, path, before: was }];
    return [
      ...standingChanges(id, path, was, is),
      ...Object.entries(ITEM_FIELDS).flatMap(([field, kind]) =>
        changed(kind, id, [...path, field], fieldOf(was, field), fieldOf(is, field)),
      ),
      ...textChanges('label-changed', id, [...path, 'heading'], was.heading, is.heading),
      ...textChanges('label-changed', id, [...path, 'label'], was.label, is.label),
      ...textChanges('summary-changed', id, [...path, 'summary'], was.summary, is.summary),
      ...sourceChanges(id, [...path, 'source'], was, is, moved.has(id)),
      ...facetChanges(id, [...path, 'facets'], was, is),
      ...otherFields(was, is, [...Object.keys(ITEM_FIELDS), ...ITEM_OWN_RULES]).flatMap((field) =>
        changed('metadata-changed', id, [...path, field], fieldOf(was, field), fieldOf(is, field)),
      ),
    ];
  });
}

/** The changes of the levels. */
export function levelChanges(before: readonly FrameworkLevel[], after: readonly FrameworkLevel[]): readonly FrameworkChange[] {
  return paired(before, after, (level) => level.kind).flatMap(({ id, before: was, after: is }): readonly FrameworkChange[] => {
    const path = ['levels', id];
    if (was === undefined) return is === undefined ? [] : [{ kind: 'level-added', bump: changeBumps['level-added'], id, path, after: is }];
    if (is === undefined) return [{ kind: 'level-removed', bump: changeBumps['level-removed'], id, path, before: was }];
    return [
      ...changed('meaning-changed', id, [...path, 'commitment'], was.commitment, is.commitment),
      ...textChanges('label-changed', id, [...path, 'label'], was.label, is.label),
      ...otherFields(was, is, ['kind', 'label', 'commitment']).flatMap((field) =>
        changed('metadata-changed', id, [...path, field], fieldOf(was, field), fieldOf(is, field)),
      ),
    ];
  });
}

function standingChanges(id: string, path: readonly string[], was: Item, is: Item): readonly FrameworkChange[] {
  const before = stateOf(was);
  const after = stateOf(is);
  if (sameData(before, after)) return [];
  const base = { id, path: [...path, 'status'], before, after };
  switch (after.status) {
    case 'withdrawn':
      return [{ ...base, kind: 'withdrawn', bump: changeBumps.withdrawn }];
    case 'replaced':
      return [{ ...base, kind: 'replaced', bump: changeBumps.replaced }];
    case 'active':
      return [{ ...base, kind: 'reinstated', bump: changeBumps.reinstated }];
  }
}

function stateOf({ status = 'active', replacedBy = [] }: Item): ItemState {
  return { status, replacedBy };
}

/** A digest that differs tells another official text; one that came or went tells only how well the item is traced. */
function sourceChanges(id: string, path: readonly string[], was: Item, is: Item, isMoved: boolean): readonly FrameworkChange[] {
  const traced = was.source.sha256 !== undefined && is.source.sha256 !== undefined;
  return otherFields(was.source, is.source, isMoved ? [] : ['position']).flatMap((field) =>
    changed(
      field === 'sha256' && traced ? 'meaning-changed' : 'source-changed',
      id,
      [...path, field],
      fieldOf(was.source, field),
      fieldOf(is.source, field),
    ),
  );
}

function facetChanges(id: string, path: readonly string[], was: Item, is: Item): readonly FrameworkChange[] {
  const before = was.facets ?? {};
  const after = is.facets ?? {};
  const reasonOf = (verification: Verification | undefined) => verification?.reason;
  return [
    ...otherFields(before, after, ['verification']).flatMap((field) =>
      changed('facet-changed', id, [...path, field], fieldOf(before, field), fieldOf(after, field)),
    ),
    ...changed('facet-changed', id, [...path, 'verification', 'mode'], was.facets?.verification?.mode, is.facets?.verification?.mode),
    ...changed(
      'metadata-changed',
      id,
      [...path, 'verification', 'reason'],
      reasonOf(was.facets?.verification),
      reasonOf(is.facets?.verification),
    ),
  ];
}
