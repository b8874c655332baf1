import {
  comparisons,
  everies,
  isFrameworkId,
  isIsoDate,
  isScopedId,
  issueValue,
  kindOf,
  missingKey,
  parsePlace,
  requirementKinds,
  show,
  units,
  unknownKey,
  unknownValue,
  wrongType,
  type Issue,
  type IssueValues,
  type Requirement,
  type ValueKind,
} from '@actionline/core';

// The zod schemas of core say the same, and a test holds the two against each other. They are not used here, since an import of
// zod takes longer than one of both frameworks.

/** Where a value stands in the framework. */
export type Path = readonly (string | number)[];

/** An entry of a list, with its place. */
export interface Placed<T> {
  /** The entry. */
  readonly value: T;
  /** Its place. */
  readonly path: Path;
}

/** What is wrong with the shape of a value; the value is a plain copy, of which nothing is `undefined`. */
export interface Shape {
  /** The issues, with the path from the root. */
  (value: unknown, path: Path): readonly Issue[];
  /** What belongs there, where a key is missing. */
  readonly expected?: ValueKind | readonly string[];
}

/** The keys of an object. */
interface Fields {
  /** Those that have to be there. */
  readonly needed: Readonly<Record<string, Shape>>;
  /** Those that may be left out. */
  readonly optional: Readonly<Record<string, Shape>>;
}

/** An error about one place. */
export function error(code: string, path: Path, message: string, values: IssueValues = {}): Issue {
  return { code, severity: 'error', message, path, values };
}

/** A warning about one place. */
export function warning(code: string, path: Path, message: string, values: IssueValues = {}): Issue {
  return { code, severity: 'warning', message, path, values };
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NONE: readonly Issue[] = [];

/* @__NO_SIDE_EFFECTS__ */
function expecting(expected: Shape['expected'] & {}, shape: Shape): Shape {
  return Object.assign((value: unknown, path: Path) => shape(value, path), { expected });
}

/* @__NO_SIDE_EFFECTS__ */
function ofKind(kind: ValueKind): Shape {
  return expecting(kind, (value, path) => (kindOf(value) === kind && !Number.isNaN(value) ? NONE : [wrongType(path, value, kind)]));
}

/* @__NO_SIDE_EFFECTS__ */
function textLike(expected: string, test: (text: string) => boolean, code = 'bad-value'): Shape {
  return expecting('text', (value, path) => {
    if (typeof value !== 'string') return [wrongType(path, value, 'text')];
    return test(value) ? NONE : [error(code, path, `Given ${show(value)}; expected ${expected}.`, { given: issueValue(value), expected })];
  });
}

/* @__NO_SIDE_EFFECTS__ */
function oneOf(...known: readonly string[]): Shape {
  return expecting(known, (value, path) =>
    typeof value === 'string' && known.includes(value) ? NONE : [unknownValue(path, value, known)],
  );
}

/* @__NO_SIDE_EFFECTS__ */
function listOf(entry: Shape): Shape {
  return expecting('list', (value, path) =>
    Array.isArray(value) ? value.flatMap((one, at) => entry(one, [...path, at])) : [wrongType(path, value, 'list')],
  );
}

/* @__NO_SIDE_EFFECTS__ */
function recordOf(member: Shape): Shape {
  return expecting('object', (value, path) =>
    isRecord(value) ? Object.entries(value).flatMap(([key, one]) => member(one, [...path, key])) : [wrongType(path, value, 'object')],
  );
}

/* @__NO_SIDE_EFFECTS__ */
function object(needed: Fields['needed'], optional: Fields['optional'] = {}): Shape {
  const known = [...Object.keys(needed), ...Object.keys(optional)];
  return expecting('object', (value, path) => {
    if (!isRecord(value)) return [wrongType(path, value, 'object')];
    return [
      ...Object.entries(needed).flatMap(([key, shape]) =>
        Object.hasOwn(value, key) ? shape(value[key], [...path, key]) : [missingKey([...path, key], shape.expected)],
      ),
      ...Object.entries(optional).flatMap(([key, shape]) => (Object.hasOwn(value, key) ? shape(value[key], [...path, key]) : NONE)),
      ...Object.keys(value).flatMap((key) => (known.includes(key) ? NONE : [unknownKey([...path, key], known)])),
    ];
  });
}

/** A shape that stands for one that is not yet made, since the two hold each other. */
/* @__NO_SIDE_EFFECTS__ */
function later(shape: () => Shape): Shape {
  return (value, path) => shape()(value, path);
}

/** `@__PURE__` throughout: a bundle without the check has none of its shapes. */
const text = /* @__PURE__ */ ofKind('text');
const flag = /* @__PURE__ */ ofKind('flag');
const words = /* @__PURE__ */ textLike('a text that is not empty', (value) => value !== '');
const number = /* @__PURE__ */ expecting('number', (value, path) => (Number.isFinite(value) ? NONE : [wrongType(path, value, 'number')]));
const whole = /* @__PURE__ */ expecting('whole-number', (value, path) =>
  Number.isSafeInteger(value) ? NONE : [wrongType(path, value, 'whole-number')],
);
const date = /* @__PURE__ */ textLike('a calendar date such as "2024-12-31"', isIsoDate);
const partialDate = /* @__PURE__ */ textLike('a year, month or day such as "2024", "2024-11" or "2024-11-17"', (value) =>
  /^\d{4}(-\d{2}){0,2}$/.test(value),
);
const frameworkId = /* @__PURE__ */ textLike('lower-case words and digits joined by hyphens, such as "city-2030"', isFrameworkId, 'bad-id');
const scopedId = /* @__PURE__ */ textLike('a framework, a slash and a notation, such as "city-2030/1.1"', isScopedId, 'bad-id');
const address = /* @__PURE__ */ textLike('an address beginning with https:// or http://', (value) =>
  /^https?:\/\/[^\s/?#]\S*$/i.test(value),
);
const place = /* @__PURE__ */ textLike('the code of a place, such as "KE"', (value) => {
  const parsed = parsePlace(value);
  return parsed.ok && parsed.value === value;
});
const digest = /* @__PURE__ */ textLike('64 lower-case hexadecimal digits', (value) => /^[0-9a-f]{64}$/.test(value), 'bad-source');
// that a text has words is checked with its languages
const texts = /* @__PURE__ */ expecting('object', (value, path) => {
  const issues = recordOf(text)(value, path);
  if (issues.length > 0 || (isRecord(value) && Object.keys(value).length > 0)) return issues;
  const expected = 'a text for each language, such as { "en": "…", "fr": "…" }';
  return [error('bad-value', path, `Given ${show(value)}; expected ${expected}.`, { given: issueValue(value), expected })];
});
const textList = /* @__PURE__ */ listOf(text);
const idList = /* @__PURE__ */ listOf(scopedId);

const citationFields = {
  publisher: words,
  published: partialDate,
  reference: words,
  url: address,
  locator: words,
  verified: flag,
  note: words,
};
const window = /* @__PURE__ */ object({ start: date, end: date });
const openWindow = /* @__PURE__ */ object({ start: date }, { end: date });
const baseline = /* @__PURE__ */ object({ value: number, date });
const direction = /* @__PURE__ */ oneOf('increase', 'decrease');
const comparison = /* @__PURE__ */ oneOf(...comparisons);
const unit = /* @__PURE__ */ oneOf(...units);

const codeList: Shape = /* @__PURE__ */ object(
  {
    codes: listOf((value, path) =>
      typeof value === 'string' ? words(value, path) : object({ code: words, parts: later(() => codeList) })(value, path),
    ),
  },
  { exhaustive: flag },
);
const assumed = /* @__PURE__ */ object({ assumed: oneOf('those-that-report'), reason: texts });
const places = /* @__PURE__ */ listOf(place);

const measure = /* @__PURE__ */ object(
  {
    id: scopedId,
    label: texts,
    unit,
    combine: object(
      { time: oneOf('increment', 'running-total', 'snapshot'), across: oneOf('sum', 'distinct', 'max', 'latest', 'none') },
      { of: oneOf('place'), origin: date },
    ),
  },
  {
    reporters: (value, path) => (Array.isArray(value) ? places : assumed)(value, path),
    dimensions: recordOf(codeList),
    limits: object({}, { lower: number, upper: number }),
    signed: (value, path) => (value === true ? NONE : [unknownValue(path, value, ['true'])]),
    note: texts,
  },
);

const select = /* @__PURE__ */ object({}, { places, dimensions: recordOf(words) });

const anchor: Shape = (value, path) =>
  value === 'calendar' || value === 'window'
    ? NONE
    : textLike('"calendar", "window" or a day such as "07-01"', (day) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day))(value, path);
const level = /* @__PURE__ */ expecting('object', (value, path) =>
  (isRecord(value) && ('from' in value || 'to' in value) ? object({ from: number, to: number }) : object({ value: number }))(value, path),
);
const times: Shape = (value, path) =>
  typeof value === 'number' && value < 1
    ? [error('bad-value', path, `Given ${show(value)}; expected at least 1.`, { given: issueValue(value), expected: 'at least 1' })]
    : whole(value, path);

const everyPeriod = /* @__PURE__ */ requirement(
  'every-period',
  { comparison, value: number, measure, every: oneOf(...everies), window: openWindow },
  { times, anchor, select },
);

/** Every kind of requirement with its keys; a new kind does not compile without. */
const requirements: Readonly<Record<Requirement['kind'], () => Shape>> = {
  'total-by': () => requirement('total-by', { comparison, value: number, measure, window }, { select }),
  'every-period': () => everyPeriod,
  deliverable: () => requirement('deliverable', { deliverable: texts, window }),
  'level-by': () =>
    requirement(
      'level-by',
      { direction: oneOf('increase', 'decrease', 'maintain'), comparison, level, measure, due: date },
      { baseline, select },
    ),
  direction: () => requirement('direction', { direction, measure, window: openWindow }, { baseline, select }),
  'all-of': () => requirement('all-of', { parts: listOf(targetShape) }),
  'some-of': () => someOf,
  standing: () => requirement('standing', {}),
};

function requirement(kind: Requirement['kind'], needed: Fields['needed'], optional: Fields['optional'] = {}): Shape {
  return object({ kind: oneOf(kind), ...needed }, optional);
}

/** Of parts, or of periods: what else may stand there depends on which. */
const someOf: Shape = (value, path) =>
  (isRecord(value) && 'periods' in value
    ? requirement('some-of', { comparison, count: whole, periods: everyPeriod }, { within: oneOf(...everies) })
    : requirement('some-of', { comparison, count: whole, parts: listOf(targetShape) }))(value, path);

const anyRequirement = /* @__PURE__ */ expecting('object', (value, path) => {
  if (!isRecord(value)) return [wrongType(path, value, 'object')];
  if (!Object.hasOwn(value, 'kind')) return [missingKey([...path, 'kind'], requirementKinds)];
  const kind = requirementKinds.find((known) => known === value['kind']);
  return kind === undefined ? [unknownValue([...path, 'kind'], value['kind'], requirementKinds)] : requirements[kind]()(value, path);
});

const readingFields = { id: words, label: texts, reason: texts };

const targetShape: Shape = /* @__PURE__ */ object(
  { id: scopedId, commitment: scopedId, label: texts, requirement: anyRequirement },
  {
    wording: texts,
    interpretation: object({ taken: object(readingFields), others: listOf(object({ ...readingFields, requirement: anyRequirement })) }),
    partOf: scopedId,
  },
);

const facets = /* @__PURE__ */ object(
  {
    themes: textList,
    groups: textList,
    actors: listOf(
      object(
        { actor: text, role: oneOf('lead', 'supports', 'partner', 'addressee') },
        { level: oneOf('national', 'regional', 'multilateral') },
      ),
    ),
    instruments: textList,
    standards: listOf(object({ standard: text, cited: oneOf('named', 'implied') })),
    sdgs: textList,
  },
  { verification: object({ mode: oneOf('indicator-required', 'indicator-recommended', 'document', 'standing'), reason: texts }) },
);

const item = /* @__PURE__ */ object(
  {
    id: scopedId,
    notation: words,
    kind: words,
    label: texts,
    source: object({ position: whole }, { sha256: digest }),
  },
  {
    parent: scopedId,
    heading: texts,
    headingVerified: recordOf(flag),
    summary: texts,
    status: oneOf('active', 'withdrawn', 'replaced'),
    replacedBy: idList,
    references: listOf(whole),
    facets,
    entries: listOf(object({ label: texts, instruments: textList }, { standards: textList })),
  },
);

/** The shape of a strategy as it is written by hand; what its place and dates are is told with advice of its own. */
export const strategyShape: Shape = /* @__PURE__ */ object({
  place: text,
  period: object({ start: text, end: text }),
  priorities: listOf(object({ commitment: text }, { note: texts, targets: listOf(targetShape) })),
});

/** The shape of a framework. */
export const frameworkShape: Shape = /* @__PURE__ */ object(
  {
    id: frameworkId,
    title: texts,
    shortTitle: texts,
    issuer: object({ actor: text, name: texts }),
    document: object({ title: words, language: text }, citationFields),
    edition: object({ id: text, label: texts }, { note: texts }),
    validity: object(
      { start: date, end: date },
      { extensions: listOf(object({ title: words, until: date, decided: date }, citationFields)) },
    ),
    languages: textList,
    levels: listOf(object({ kind: text, label: texts, commitment: flag })),
    items: listOf(item),
    measures: listOf(measure),
    targets: listOf(targetShape),
    release: object({ id: text, date, contentHash: text }),
  },
  {
    references: listOf(
      object({ number: whole, text: texts, item: scopedId }, { reference: text, url: text, unverified: textList, remark: texts }),
    ),
    monitoring: listOf(object({ item: scopedId, label: texts })),
    relatedActs: listOf(object({ date: partialDate, title: texts }, { ...citationFields, unverified: textList })),
  },
);
