import { type Issue, type Observation, type Reported } from '@actionline/core';
import { kindOf, missingKey, plainCopy, unknownKey, wrongType, type ValueKind } from '@actionline/core/internal';

interface Field {
  readonly kind: ValueKind;
  readonly needed?: true;
  /** Of the entries of a list, or the members of an object whose keys are free. */
  readonly entries?: ValueKind;
  /** Of an object whose keys are known. */
  readonly fields?: Readonly<Record<string, Field>>;
}

const text: Field = { kind: 'text' };
const flag: Field = { kind: 'flag' };
const needed: Field = { kind: 'text', needed: true };
const texts: Field = { kind: 'object', entries: 'text' };

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
  places: { kind: 'list', entries: 'text' },
  dimensions: texts,
  role: needed,
  status: text,
  periodAssumed: flag,
  confidence: text,
  confidentiality: text,
  recordedAt: text,
  supersedes: text,
  hypothetical: flag,
  source: {
    kind: 'object',
    needed: true,
    fields: {
      title: needed,
      publisher: text,
      published: text,
      reference: text,
      url: text,
      locator: text,
      verified: flag,
      note: text,
    } satisfies Readonly<Record<keyof Observation['source'], Field>>,
  },
  label: texts,
  note: text,
};

/** An observation as it was given: a copy that the rules can read, or what is wrong with its shape. */
export interface ShapedObservation {
  /** The copy; absent where a key is missing or of the wrong type. */
  readonly observation?: Observation;
  /** What is wrong with its shape, with the path from the observation. */
  readonly issues: readonly Issue[];
}

/** The shape of what should be an observation. */
export function shapeOf(value: unknown): ShapedObservation {
  const plain = plainCopy(value);
  if (!plain.ok) return { issues: plain.issues };
  const issues: Issue[] = [];
  look(plain.value, { kind: 'object', fields: FIELDS }, [], issues);
  // a key that nothing is known of keeps nobody from reading the others
  const readable = issues.every(({ code }) => code === 'unknown-key');
  return readable ? { observation: plain.value as Observation, issues } : { issues };
}

function look(value: unknown, { kind, entries, fields }: Field, path: readonly (string | number)[], issues: Issue[]): void {
  if (kindOf(value) !== kind || (typeof value === 'number' && !Number.isFinite(value))) {
    issues.push(wrongType(path, value, kind));
    return;
  }
  if (entries !== undefined) {
    for (const [key, entry] of Object.entries(value as object))
      look(entry, { kind: entries }, [...path, kind === 'list' ? Number(key) : key], issues);
  }
  if (fields === undefined) return;
  const given = value as Readonly<Record<string, unknown>>;
  for (const [key, field] of Object.entries(fields)) {
    if (Object.hasOwn(given, key)) look(given[key], field, [...path, key], issues);
    else if (field.needed === true) issues.push(missingKey([...path, key], field.kind));
  }
  const known = Object.keys(fields);
  for (const key of Object.keys(given)) if (!known.includes(key)) issues.push(unknownKey([...path, key], known));
}
