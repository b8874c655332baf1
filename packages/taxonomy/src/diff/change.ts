import type { FrameworkLevel, Item, ItemStatus, Measure, Reading, Revision, ScopedId, Target } from '@actionline/core';
import type { ChangeKind, changeBumps } from './bumps.js';

/** Where an item stands in its life, and what replaced it. */
export interface ItemState {
  /** Where it stands. */
  readonly status: ItemStatus;
  /** What replaced it. */
  readonly replacedBy: readonly ScopedId[];
}

interface ChangeOf<Kind extends ChangeKind> {
  /** What kind of change. */
  readonly kind: Kind;
  /** The least bump for it. */
  readonly bump: (typeof changeBumps)[Kind];
  /** The id of what changed: an item, target, measure, level or language; the framework's for its own fields. */
  readonly id: string;
  /** Where in the framework, list entries by id. */
  readonly path: readonly string[];
}

/** Something that was not there before. */
export interface Addition<Kind extends ChangeKind, T> extends ChangeOf<Kind> {
  /** What is there now. */
  readonly after: T;
}

/** Something that is there no longer. */
export interface Removal<Kind extends ChangeKind, T> extends ChangeOf<Kind> {
  /** What was there. */
  readonly before: T;
}

/** Something that is there in another form; `undefined` on a side where a field was absent. */
export interface Alteration<Kind extends ChangeKind, T> extends ChangeOf<Kind> {
  /** What was there. */
  readonly before: T;
  /** What is there now. */
  readonly after: T;
}

/** One change between two states of a framework, told by `kind`. */
export type FrameworkChange =
  | Addition<'added', Item>
  | Removal<'removed', Item>
  | Alteration<'withdrawn', ItemState>
  | Alteration<'replaced', ItemState>
  | Alteration<'reinstated', ItemState>
  | Addition<'target-added', Target>
  | Removal<'target-removed', Target>
  | Addition<'target-revised', Revision>
  | Addition<'reading-added', Reading>
  | Addition<'measure-added', Measure>
  | Removal<'measure-removed', Measure>
  | Addition<'level-added', FrameworkLevel>
  | Removal<'level-removed', FrameworkLevel>
  | Addition<'language-added', string>
  | Removal<'language-removed', string>
  | Alteration<'label-changed', string | undefined>
  | Alteration<'summary-changed', string | undefined>
  | Alteration<'meaning-changed', unknown>
  | Alteration<'target-changed', unknown>
  | Alteration<'measure-changed', unknown>
  | Alteration<'facet-changed', unknown>
  | Alteration<'validity-changed', unknown>
  | Alteration<'source-changed', unknown>
  | Alteration<'metadata-changed', unknown>;

/** The kinds of change that have no shape but before and after. */
export type PlainAlterationKind =
  'meaning-changed' | 'target-changed' | 'measure-changed' | 'facet-changed' | 'validity-changed' | 'source-changed' | 'metadata-changed';
