import type { Observation, Reported } from '@actionline/core';

import { citation, flag, needed, shapeWith, text, textList, texts, type Field, type Shaped } from './record-shape.js';

/** Every key of an observation; one that core adds does not compile without. */
const FIELDS: Readonly<Record<keyof Observation, Field>> = {
  id: needed,
  measure: needed,
  commitment: text,
  value: { kind: 'number' },
  reported: {
    kind: 'object',
    fields: { value: { kind: 'number', needed: true }, unitMultiplier: { kind: 'number', needed: true } } satisfies Readonly<
      Record<keyof Reported, Field>
    >,
  },
  missing: text,
  unit: needed,
  bound: text,
  period: { kind: 'object', needed: true, fields: { start: needed, end: needed } },
  place: text,
  places: textList,
  dimensions: texts,
  role: needed,
  status: text,
  periodAssumed: flag,
  confidence: text,
  confidentiality: text,
  recordedAt: text,
  supersedes: text,
  hypothetical: flag,
  source: citation,
  label: texts,
  note: text,
};

/** The shape of what should be an observation. */
export function shapeOf(value: unknown): Shaped<Observation> {
  return shapeWith<Observation>(value, FIELDS);
}
