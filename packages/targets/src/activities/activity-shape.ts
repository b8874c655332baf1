import {
  activityStatuses,
  confidences,
  type ActionPoint,
  type Activity,
  type ActivityStory,
  type Confidentiality,
  type Issue,
} from '@actionline/core';
import { badValue, unknownValue } from '@actionline/core/internal';

import { citation, flag, needed, shapeWith, text, textList, texts, type Field, type Shaped } from '../lint/record-shape.js';

const neededTexts: Field = { ...texts, needed: true };

/** Every key of an activity; one that core adds does not compile without. */
const FIELDS: Readonly<Record<keyof Activity, Field>> = {
  id: needed,
  commitments: { ...textList, needed: true },
  instrument: needed,
  actors: textList,
  partners: textList,
  places: textList,
  venue: texts,
  period: {
    kind: 'object',
    needed: true,
    fields: { start: needed, end: text } satisfies Readonly<Record<keyof Activity['period'], Field>>,
  },
  periodAssumed: flag,
  what: neededTexts,
  result: texts,
  actionPoints: {
    kind: 'list',
    entries: 'object',
    fields: { what: neededTexts, by: textList, due: text, done: text } satisfies Readonly<Record<keyof ActionPoint, Field>>,
  },
  story: { kind: 'object', fields: { text: texts, url: text } satisfies Readonly<Record<keyof ActivityStory, Field>> },
  status: text,
  confidence: text,
  confidentiality: text,
  recordedAt: text,
  supersedes: text,
  source: citation,
  note: text,
};

/** Who may see an activity. */
export const confidentialities: readonly Confidentiality[] = ['F', 'N', 'C'];

/** The shape of what should be an activity. */
export function activityShape(value: unknown): Shaped<Activity> {
  return shapeWith<Activity>(value, FIELDS);
}

/** Words of an activity that no list has, each with the nearest; and no commitment at all. */
export function unknownWordsIn({ status, confidence, confidentiality, commitments }: Activity): readonly Issue[] {
  return [
    ...wordIssue('status', status, activityStatuses),
    ...wordIssue('confidence', confidence, confidences),
    ...wordIssue('confidentiality', confidentiality, confidentialities),
    ...(commitments.length === 0 ? [badValue(['commitments'], commitments, 'at least one item of a framework')] : []),
  ];
}

function wordIssue(key: string, given: string | undefined, known: readonly string[]): readonly Issue[] {
  return given === undefined || known.includes(given) ? [] : [unknownValue([key], given, known)];
}
