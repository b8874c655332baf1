import { comparisons, isIsoDate, isUnit, requirementKinds, show, type Issue, type Requirement } from '@actionline/core';

/** Where a value stands in the framework. */
export type Path = readonly (string | number)[];

/** An entry of a list, with its place. */
export interface Placed<T> {
  /** The entry. */
  readonly value: T;
  /** Its place. */
  readonly path: Path;
}

interface Field {
  readonly expected: string;
  readonly test: (value: unknown) => boolean;
  readonly optional?: true;
}

type Fields = Readonly<Record<string, Field>>;

/** An error about one place. */
export function error(code: string, path: Path, message: string): Issue {
  return { code, severity: 'error', message, path };
}

/** A warning about one place. */
export function warning(code: string, path: Path, message: string): Issue {
  return { code, severity: 'warning', message, path };
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value that are missing or of the wrong type. */
export function shapeIssues(value: unknown, fields: Fields, path: Path): readonly Issue[] {
  if (!isRecord(value))
    return [error('bad-shape', path, `Given ${show(value)}; expected an object with ${Object.keys(fields).join(', ')}.`)];
  return Object.entries(fields).flatMap(([name, { expected, test, optional }]) => {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given === undefined ? optional === true : test(given)) return [];
    return [error('bad-shape', [...path, name], `Given ${show(given)}; expected ${expected}.`)];
  });
}

/** The entries of a list that have the right shape, and the issues of the others. */
export function shaped<T>(
  list: unknown,
  fields: Fields,
  path: Path,
): { readonly entries: readonly Placed<T>[]; readonly issues: readonly Issue[] } {
  const entries: Placed<T>[] = [];
  const issues: Issue[] = [];
  for (const [at, value] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries()) {
    const found = shapeIssues(value, fields, [...path, at]);
    if (found.length === 0) entries.push({ value: value as T, path: [...path, at] });
    else issues.push(...found);
  }
  return { entries, issues };
}

const text: Field = { expected: 'a text', test: (value) => typeof value === 'string' };
const number: Field = { expected: 'a finite number', test: (value) => Number.isFinite(value) };
const flag: Field = { expected: 'true or false', test: (value) => typeof value === 'boolean' };
const list: Field = { expected: 'a list', test: Array.isArray };
const record: Field = { expected: 'an object', test: isRecord };
const date: Field = { expected: 'a calendar date such as "2024-12-31"', test: (value) => typeof value === 'string' && isIsoDate(value) };
const texts: Field = {
  expected: 'a text for each language, such as { "en": "…", "fr": "…" }',
  test: (value) => isRecord(value) && Object.values(value).every((one) => one === undefined || typeof one === 'string'),
};
const textList: Field = {
  expected: 'a list of texts',
  test: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

/* @__NO_SIDE_EFFECTS__ */
function optional(field: Field): Field {
  return { ...field, optional: true };
}

/* @__NO_SIDE_EFFECTS__ */
function oneOf(...values: readonly string[]): Field {
  return { expected: `one of ${values.map(show).join(', ')}`, test: (value) => typeof value === 'string' && values.includes(value) };
}

/* @__NO_SIDE_EFFECTS__ */
function recordsWith(fields: Fields): Field {
  return {
    expected: `a list of objects with ${Object.keys(fields).join(', ')}`,
    test: (value) => Array.isArray(value) && value.every((one) => shapeIssues(one, fields, []).length === 0),
  };
}

/** The fields of a framework. */
export const frameworkFields: Fields = {
  id: text,
  title: texts,
  shortTitle: texts,
  issuer: record,
  document: record,
  edition: record,
  validity: record,
  languages: textList,
  levels: list,
  items: list,
  measures: list,
  targets: list,
  release: record,
  references: optional(list),
  monitoring: optional(list),
  relatedActs: optional(list),
};

/** The fields of an issuer. */
export const issuerFields: Fields = { actor: text, name: texts };
/** The fields of a document. */
export const documentFields: Fields = { title: text, language: text };
/** The fields of an edition. */
export const editionFields: Fields = { id: text, label: texts, note: optional(texts) };
/** The fields of an extension of the validity. */
export const extensionFields: Fields = { until: date, decided: date };
/** The fields of a data release. */
export const releaseFields: Fields = { id: text, date, contentHash: text };
/** The fields of a level. */
export const levelFields: Fields = { kind: text, label: texts, commitment: flag };
/** The fields of a numbered reference. */
export const referenceFields: Fields = { number, text: texts, item: text, remark: optional(texts) };
/** The fields of a monitoring entry. */
export const monitoringFields: Fields = { item: text, label: texts };
/** The fields of a related act. */
export const actFields: Fields = { date: text, title: texts };

/** The fields of an item. */
export const itemFields: Fields = {
  id: text,
  notation: text,
  kind: text,
  label: texts,
  source: record,
  parent: optional(text),
  heading: optional(texts),
  summary: optional(texts),
  status: optional(oneOf('active', 'withdrawn', 'replaced')),
  replacedBy: optional(textList),
  references: optional(list),
  facets: optional(record),
  entries: optional(list),
};

/** The fields of the facets. */
export const facetFields: Fields = {
  themes: textList,
  groups: textList,
  actors: recordsWith({ actor: text, role: oneOf('lead', 'supports', 'partner', 'addressee') }),
  instruments: textList,
  standards: recordsWith({ standard: text, cited: oneOf('named', 'implied') }),
  sdgs: textList,
  verification: optional(record),
};

/** The fields of a verification. */
export const verificationFields: Fields = {
  mode: oneOf('indicator-required', 'indicator-recommended', 'document', 'standing'),
  reason: texts,
};

/** The fields of an entry of a list of means. */
export const entryFields: Fields = { label: texts, instruments: textList, standards: optional(textList) };

/** The fields of a target. */
export const targetFields: Fields = {
  id: text,
  commitment: text,
  label: texts,
  wording: optional(texts),
  requirement: record,
  interpretation: optional(record),
  partOf: optional(text),
};

/** The fields of an interpretation. */
export const interpretationFields: Fields = { taken: record, others: list };
/** The fields of a reading. */
export const readingFields: Fields = { id: text, label: texts, reason: texts };

/** The fields of a measure. */
export const measureFields: Fields = {
  id: text,
  label: texts,
  unit: { expected: 'a unit, such as "country"', test: (value) => typeof value === 'string' && isUnit(value) },
  combine: record,
  note: optional(texts),
};

/** The fields of a combination rule. */
export const combineFields: Fields = {
  time: oneOf('increment', 'running-total', 'snapshot'),
  across: oneOf('sum', 'distinct', 'max', 'latest', 'none'),
  of: optional(oneOf('place')),
};

/** The fields of a window with an end. */
export const windowFields: Fields = { start: date, end: date };
/** The fields of a window that may have no end. */
export const openWindowFields: Fields = { start: date, end: optional(date) };
/** The fields of a baseline. */
export const baselineFields: Fields = { value: number, date };
/** The fields of any requirement. */
export const kindFields: Fields = { kind: oneOf(...requirementKinds) };

const comparison = oneOf(...comparisons);

/** The fields of a requirement, by its kind. */
export const requirementFields: Readonly<Record<Requirement['kind'], Fields>> = {
  'total-by': { comparison, value: number, measure: record, window: record },
  'every-period': { comparison, value: number, measure: record, every: oneOf('year', 'quarter', 'month'), window: record },
  deliverable: { deliverable: texts, window: record },
  'level-by': {
    direction: oneOf('increase', 'decrease', 'maintain'),
    comparison,
    level: {
      expected: 'an object with a value, or with from and to, all finite numbers',
      test: (value) =>
        isRecord(value) &&
        ('value' in value ? Number.isFinite(value['value']) : Number.isFinite(value['from']) && Number.isFinite(value['to'])),
    },
    measure: record,
    baseline: optional(record),
    due: date,
  },
  direction: { direction: oneOf('increase', 'decrease'), measure: record, window: record, baseline: optional(record) },
  'all-of': { parts: list },
  standing: {},
};
