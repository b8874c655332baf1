import type { Activity, Concept, Issue, Result, ScopedId } from '@actionline/core';
import { accepted, issuesWithin, kindOf, nearestAmong, readArgument, refuseArgument } from '@actionline/core/internal';

import { refusedCell } from './cells.js';
import { commitmentIn, knownCommitments, type KnownCommitments } from './known-ids.js';

/** A concept of a vocabulary, as far as a reader needs it: names that people may write for its id. */
export type NamedConcept = Pick<Concept, 'id'> & Partial<Pick<Concept, 'label' | 'altLabels'>>;

/** What a reader of activities may be told of the framework and its vocabularies. */
export interface ReadActivitiesOptions {
  /** The items that an activity may name. Any well-formed id where left out. */
  readonly commitments?: readonly ScopedId[];
  /** The instruments that an activity may name, such as `instruments.concepts` of the taxonomy. Any word without spaces where left out. */
  readonly instruments?: readonly NamedConcept[];
  /** The actors that an activity may name, such as `actors.concepts` of the taxonomy. Any word without spaces where left out. */
  readonly actors?: readonly NamedConcept[];
}

/** The options of a reader of activities, by name. */
export const readActivitiesOptions = ['commitments', 'instruments', 'actors'] as const satisfies readonly (keyof ReadActivitiesOptions)[];

/** The concepts that may be named. */
interface KnownConcepts {
  readonly ids: ReadonlySet<string>;
  /** The id of the concept whose id or label is most like a text. */
  readonly nearest: (given: string) => string | undefined;
}

/** What an activity may name; anything where a list is left out. */
export interface KnownForActivities {
  /** Items of the framework. */
  readonly commitments?: KnownCommitments;
  /** Instruments. */
  readonly instruments?: KnownConcepts;
  /** Actors. */
  readonly actors?: KnownConcepts;
}

/** What activities may name, of what a reader was told. Throws `bad-argument` for what is no list of ids or concepts. */
export function knownForActivities(options: ReadActivitiesOptions): KnownForActivities {
  for (const name of readActivitiesOptions) {
    const list: unknown = options[name];
    if (list !== undefined && kindOf(list) !== 'list')
      refuseArgument(name, list, 'a list', 'give that of the framework or vocabulary, or leave it out');
  }
  const { commitments, instruments, actors } = options;
  return readArgument('options', options, 'items of a framework and concepts of vocabularies', 'give lists of plain data', () => ({
    ...(commitments === undefined ? {} : { commitments: knownCommitments(commitments) }),
    ...(instruments === undefined ? {} : { instruments: knownConcepts('instruments', instruments) }),
    ...(actors === undefined ? {} : { actors: knownConcepts('actors', actors) }),
  }));
}

/** The concepts by their ids, and by what people call them. */
function knownConcepts(name: string, concepts: readonly NamedConcept[]): KnownConcepts {
  concepts.forEach((concept: unknown, at) => {
    if (kindOf(concept) === 'object' && typeof (concept as Partial<NamedConcept>).id === 'string') return;
    refuseArgument(
      `${name}[${String(at)}]`,
      concept,
      'a concept with an id, such as { id: "training" }',
      'give the concepts of a vocabulary',
    );
  });
  const byName = new Map<string, string>();
  const add = (name: unknown, id: string): void => {
    if (typeof name === 'string' && !byName.has(name)) byName.set(name, id);
  };
  for (const { id } of concepts) add(id, id);
  for (const { id, label = {} } of concepts) for (const name of Object.values(label)) add(name, id);
  for (const { id, altLabels = {} } of concepts) for (const names of Object.values(altLabels)) for (const name of names) add(name, id);
  const nearest = nearestAmong(byName.keys());
  return { ids: new Set(concepts.map(({ id }) => id)), nearest: (given) => byName.get(nearest(given) ?? '') };
}

/** The instrument that an activity names. */
export function instrumentIn(given: string, { instruments }: KnownForActivities): Result<string> {
  return conceptIn(given, instruments, 'unknown-instrument', 'an instrument, such as human-rights-dialogues');
}

/** An actor that an activity names. */
export function actorIn(given: string, { actors }: KnownForActivities): Result<string> {
  return conceptIn(given, actors, 'unknown-actor', 'an actor, such as eu-eeas');
}

function conceptIn(given: string, known: KnownConcepts | undefined, code: string, what: string): Result<string> {
  if (known === undefined ? /^\S+$/.test(given) : known.ids.has(given)) return accepted(given);
  const nearest = known?.nearest(given);
  const mend =
    nearest !== undefined ? `write ${nearest}` : known === undefined ? 'write the id, not the name' : 'look the id up in the vocabulary';
  return refusedCell(code, given, `the id of ${what}`, mend, 'id', { nearest });
}

/** What an activity names that is not known, each with its path from the activity. */
export function unknownNamesIn(
  { commitments, instrument, actors = [], partners = [], actionPoints = [] }: Activity,
  known: KnownForActivities,
): readonly Issue[] {
  const actorsAt = (list: readonly string[], path: readonly (string | number)[]): readonly Issue[] =>
    list.flatMap((actor, at) => issuesWithin(actorIn(actor, known).issues, [...path, at]));
  return [
    ...commitments.flatMap((id, at) => issuesWithin(commitmentIn(id, known.commitments).issues, ['commitments', at])),
    ...issuesWithin(instrumentIn(instrument, known).issues, ['instrument']),
    ...actorsAt(actors, ['actors']),
    ...actorsAt(partners, ['partners']),
    ...actionPoints.flatMap(({ by = [] }, at) => actorsAt(by, ['actionPoints', at, 'by'])),
  ];
}
