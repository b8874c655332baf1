import type { MeasureUnit, OwnUnit, OwnUnitId, Requirement, ScopedId, Target } from '@actionline/core';

/** What was given, where every name in it is known; otherwise what is known, so that the compiler marks the name that is not. */
export type Spelt<Given extends readonly unknown[], Known> = [Misspelt<Given[number], Known>] extends [never] ? Given : readonly Known[];

/** The names in a value that its type does not know, however deep. */
type Misspelt<Given, Known> = Given extends readonly (infer Entry)[]
  ? Misspelt<Entry, EntryOf<Known>>
  : Given extends object
    ? Known extends Given
      ? never
      : Exclude<keyof Given, KeyOf<Known>> | { [Name in keyof Given]: Misspelt<Given[Name], MemberOf<Known, Name>> }[keyof Given]
    : never;

type EntryOf<T> = T extends readonly (infer Entry)[] ? Entry : never;
type KeyOf<T> = T extends unknown ? keyof T : never;
type MemberOf<T, Name> = T extends unknown ? (Name extends keyof T ? T[Name] : never) : never;

/** Targets with the parts of those that are an `all-of`, as far down as they go; parts without an id of their own are left out. */
export type WithParts<T extends Target> = T | PartOf<T>;

type PartOf<T> = T extends { readonly requirement: { readonly parts: readonly (infer Part extends Target)[] } }
  ? Part extends unknown
    ? string extends Part['id']
      ? never
      : WithParts<Part>
    : never
  : never;

/** The ids of the measures that targets count, of the two sides of a share as well, by every text. */
export type MeasureIdOf<T> =
  | (T extends { readonly requirement: { readonly measure: infer M } } ? IdOf<M> | SideIdOf<M> : never)
  | (T extends { readonly revisions: readonly (infer Revision)[] } ? MeasureIdOf<Revision> : never);

/** Units of one's own by their ids; none where there are none. */
export type OwnUnitOf<Id extends OwnUnitId> = [Id] extends [never] ? never : OwnUnit<Id>;

/** The units of the measures that targets count. */
export type MeasureUnitOf<T> = T extends { readonly requirement: { readonly measure: { readonly unit: infer U extends MeasureUnit } } }
  ? U
  : T extends { readonly requirement: { readonly periods: { readonly measure: { readonly unit: infer U extends MeasureUnit } } } }
    ? U
    : never;

type IdOf<M> = M extends { readonly id: infer Id extends ScopedId } ? Id : never;
type SideIdOf<M> = M extends { readonly share: { readonly numerator: infer Above; readonly denominator: infer Below } }
  ? IdOf<Above> | IdOf<Below>
  : never;

/** What is kept of targets as they are written: the id, the commitment, and the kind of requirement. */
export type TargetOf<T, ItemId extends ScopedId> = T extends {
  readonly id: infer Id extends ScopedId;
  readonly commitment: infer Commitment;
  readonly requirement: { readonly kind: infer Kind };
}
  ? Target<Id, Commitment extends ItemId ? Commitment : ItemId, Extract<Requirement, { readonly kind: Kind }>>
  : never;
