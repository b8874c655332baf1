import {
  type ActionPointFollowUp,
  type ActivitiesEvaluation,
  type Activity,
  type ConceptScheme,
  type Confidence,
  type Framework,
  type IsoDate,
  type ItemActivities,
  type LocalizedText,
} from '@actionline/core';
import { evaluateActivities } from '@actionline/targets';
import { actors, instruments, type FacetVocabularies } from '@actionline/taxonomy';

import { newestFirst } from './activity-dates.js';
import { grouped } from '../document/grouped.js';

/** What is recorded as done, looked up once. */
export interface ActivityMaterial {
  /** What is recorded, counted. */
  readonly evaluation: ActivitiesEvaluation;
  /** Those that can be told, by id; withheld ones are none of them. */
  readonly byId: ReadonlyMap<string, Activity>;
  /** The ids of those that certainly took place. */
  readonly certain: ReadonlySet<string>;
  /** Those that count, by each item that they name, the newest first. */
  readonly under: ReadonlyMap<string, readonly Activity[]>;
  /** What is recorded under each item and below it. */
  readonly countOf: ReadonlyMap<string, ItemActivities>;
  /** What became of action points, by activity. */
  readonly pointsOf: ReadonlyMap<string, readonly ActionPointFollowUp[]>;
  /** The name of an instrument. */
  readonly instrument: (id: string) => LocalizedText | undefined;
  /** The name of an actor. */
  readonly actor: (id: string) => LocalizedText | undefined;
}

/** By which dates and confidence activities count, and under which names. */
interface ActivityQuestion {
  /** The date of the report. */
  readonly asOf: IsoDate;
  /** The date of knowledge. */
  readonly knownAt?: IsoDate;
  /** How sure an activity has to be. */
  readonly minimumConfidence?: Confidence;
  /** The names of instruments and actors. */
  readonly vocabularies?: Pick<FacetVocabularies, 'instruments' | 'actors'>;
}

/** What a report tells of activities that may be published. */
export function activityMaterial(framework: Framework, published: readonly Activity[], asked: ActivityQuestion): ActivityMaterial {
  const { asOf, knownAt, minimumConfidence, vocabularies } = asked;
  const evaluation = evaluateActivities(framework, published, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  });
  const unreadable = new Set(evaluation.leftOut.filter(({ reason }) => UNREADABLE.has(reason)).map(({ activity }) => activity));
  const byId = new Map(published.filter(({ id }) => !unreadable.has(id)).map((one) => [one.id, one]));
  const under = new Map<string, Activity[]>();
  for (const id of [...evaluation.whole.activities, ...evaluation.whole.possibly]) {
    const activity = byId.get(id);
    for (const item of new Set(activity?.commitments)) {
      const there = under.get(item);
      if (activity === undefined) continue;
      if (there === undefined) under.set(item, [activity]);
      else there.push(activity);
    }
  }
  for (const there of under.values()) there.sort(newestFirst);
  return {
    evaluation,
    byId,
    certain: new Set(evaluation.whole.activities),
    under,
    countOf: new Map(evaluation.items.map((item) => [item.item, item])),
    pointsOf: grouped(evaluation.actionPoints, ({ activity }) => activity),
    instrument: labelsOf(vocabularies?.instruments ?? instruments),
    actor: labelsOf(vocabularies?.actors ?? actors),
  };
}

/** Why an activity is counted as left out, and neither shown nor given as a row: nobody knows what it says. */
const UNREADABLE: ReadonlySet<string> = new Set(['not-understood', 'ambiguous-id', 'malformed-period']);

function labelsOf({ concepts }: ConceptScheme): (id: string) => LocalizedText | undefined {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id);
}
