import {
  ActionlineError,
  isIsoDate,
  issueValue,
  kindOf,
  missingKey,
  nearestNames,
  plainCopy,
  refuseArgument,
  requirementKinds,
  revisionIssues,
  show,
  someOfIssues,
  unknownKey,
  unknownValue,
  wrongType,
  type EveryPeriod,
  type Issue,
  type Measure,
  type Reporters,
  type Requirement,
  type RevisedText,
  type Revision,
  type ScopedId,
  type Selection,
  type Target,
  type ValueKind,
  type Withdrawal,
} from '@actionline/core';

/** The keys of an object, each with its kind or its own keys; one that ends with `?` may be missing. */
interface Keys {
  readonly [key: string]: ValueKind | Keys;
}

type Path = readonly (string | number)[];

const WINDOW: Keys = { start: 'text', 'end?': 'text' };
const BASELINE: Keys = { value: 'number', date: 'text' };
const MEASURE: Keys = {
  id: 'text',
  unit: 'text',
  combine: { time: 'text', across: 'text', 'of?': 'text', 'origin?': 'text' },
  'signed?': 'flag',
  'limits?': { 'lower?': 'number', 'upper?': 'number' },
};
const SELECTION: Keys = { 'places?': 'list', 'dimensions?': 'object' };

const EVERY_PERIOD: Keys = {
  comparison: 'text',
  value: 'number',
  measure: MEASURE,
  'select?': SELECTION,
  every: 'text',
  'times?': 'number',
  'anchor?': 'text',
  window: WINDOW,
};

const SHAPES: Readonly<Record<Requirement['kind'], Keys>> = {
  'total-by': { comparison: 'text', value: 'number', measure: MEASURE, 'select?': SELECTION, window: WINDOW },
  'every-period': EVERY_PERIOD,
  deliverable: { 'deliverable?': 'object', window: WINDOW },
  'level-by': {
    direction: 'text',
    comparison: 'text',
    level: 'object',
    measure: MEASURE,
    'select?': SELECTION,
    'baseline?': BASELINE,
    due: 'text',
  },
  direction: { direction: 'text', measure: MEASURE, 'select?': SELECTION, window: WINDOW, 'baseline?': BASELINE },
  'all-of': { parts: 'list' },
  'some-of': { comparison: 'text', count: 'number', 'parts?': 'list', 'periods?': { kind: 'text', ...EVERY_PERIOD }, 'within?': 'text' },
  standing: {},
};

/** What was found right before, and is data that nobody changes. */
const known = new WeakSet();

/**
 * Throws `bad-argument` where a requirement has not the keys of its kind, or cannot be read. What its words and numbers say is
 * judged where they are used.
 */
export function checkRequirement(requirement: Requirement, id: ScopedId): void {
  if (known.has(requirement)) return;
  // each part is looked at when it is evaluated
  const [unreadable] = 'parts' in requirement ? [] : plainCopy(requirement).issues;
  if (unreadable !== undefined) throw cannotRead(`The requirement of ${id}`, unreadable);
  if (!Object.hasOwn(SHAPES, requirement.kind)) unknownKind(requirement.kind, id);
  const shape = SHAPES[requirement.kind];
  const fault = faultIn(requirement, shape, []) ?? faultBeside(requirement) ?? faultInKeys(requirement, { kind: 'text', ...shape }, []);
  if (fault !== undefined) throw cannotRead(`The requirement of ${id}`, fault);
  known.add(requirement);
}

/** Throws `bad-argument` where the revisions of a target cannot be read, or do not say which of them holds. */
export function checkRevisions(target: Target, revisions: readonly Revision[]): void {
  if (known.has(revisions)) return;
  const fault =
    faultInList(revisions, ['revisions'], faultInRevision) ?? revisionIssues(target).find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw cannotRead(`The target ${target.id}`, fault);
  known.add(revisions);
}

const ACT: Keys = { decided: 'text', 'inForce?': 'text', source: 'object', 'reason?': 'object' };

function faultInRevision(given: unknown, path: Path): Issue | undefined {
  if (kindOf(given) !== 'object') return wrongType(path, given, 'object');
  const revision = given as Partial<RevisedText & Withdrawal>;
  const keys: Keys =
    revision.withdrawn === undefined ? { ...ACT, requirement: 'object', 'interpretation?': 'object' } : { ...ACT, withdrawn: 'flag' };
  const fault = faultIn(revision, keys, path) ?? faultInKeys(revision, keys, path);
  if (fault !== undefined) return fault;
  if (revision.withdrawn !== undefined && !revision.withdrawn) return unknownValue([...path, 'withdrawn'], false, ['true']);
  const undated = (['decided', 'inForce'] as const).find((key) => revision[key] !== undefined && !isIsoDate(revision[key]));
  if (undated === undefined) return undefined;
  const message = `Given ${show(revision[undated])}; expected a calendar date such as "2024-12-31"; correct it.`;
  return { code: 'bad-date', severity: 'error', message, path: [...path, undated], values: { given: issueValue(revision[undated]) } };
}

/** Throws `bad-argument` where what the caller says of who reports is no object of lists or assumptions. */
export function checkReporters(reporters: Readonly<Record<ScopedId, Reporters>>): void {
  if (kindOf(reporters) !== 'object')
    refuseArgument('reporters', reporters, 'an object with the id of each measure', 'leave it out where it says nothing');
  if (known.has(reporters)) return;
  const [unreadable] = plainCopy(reporters).issues;
  if (unreadable !== undefined) throw cannotRead('reporters', unreadable);
  for (const [measure, own] of Object.entries(reporters)) {
    const fault = faultInReporters(own, [measure]);
    if (fault !== undefined) throw cannotRead('reporters', fault);
  }
  known.add(reporters);
}

function cannotRead(what: string, issue: Issue): ActionlineError {
  const { message } = issue;
  const place = issue.path!.join('.');
  const at = place === '' ? '' : ` at ${place}`;
  return new ActionlineError('bad-argument', `${what} cannot be read${at}: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`, {
    issues: [issue],
  });
}

function unknownKind(kind: unknown, id: ScopedId): never {
  const [nearest] = typeof kind === 'string' ? nearestNames(kind, requirementKinds, 1) : [];
  return refuseArgument(
    `The kind of ${id}`,
    kind,
    `one of ${requirementKinds.join(', ')}`,
    nearest === undefined ? 'write one of these' : `did you mean ${show(nearest)}?`,
  );
}

function faultIn(given: object, keys: Keys, path: Path): Issue | undefined {
  for (const [name, expected] of Object.entries(keys)) {
    const key = name.replace('?', '');
    const own = [...path, key];
    const value = (given as Readonly<Record<string, unknown>>)[key];
    const kind = typeof expected === 'string' ? expected : 'object';
    if (value === undefined && key !== name) continue;
    if (value === undefined) return missingKey(own, kind);
    if (kindOf(value) !== kind) return wrongType(own, value, kind);
    const fault = typeof expected === 'string' ? undefined : faultIn(value as object, expected, own);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What has more than one shape: levels, and what a measure says of who reports and of breakdowns. */
function faultBeside(requirement: Requirement): Issue | undefined {
  if (requirement.kind === 'level-by') {
    const { level } = requirement;
    const fault = faultIn(level, 'value' in level ? { value: 'number' } : { from: 'number', to: 'number' }, ['level']);
    if (fault !== undefined) return fault;
  }
  if (requirement.kind === 'direction' && 'limit' in requirement) {
    const message = 'Given "limit", which is a fact of the measure; write it there as limits: { upper: 100 } or { lower: 0 }.';
    return { code: 'unknown-key', severity: 'error', message, path: ['limit'], values: { given: 'limit', nearest: 'measure.limits' } };
  }
  if (requirement.kind === 'some-of') {
    const { parts, periods }: { readonly parts?: unknown; readonly periods?: unknown } = requirement;
    if (parts === undefined && periods === undefined) return missingKey(['parts'], 'list');
  }
  const beside = (['periods', 'within'] as const).find((key) => 'parts' in requirement && key in requirement);
  if (beside !== undefined) return unknownKey([beside], ['comparison', 'count', 'parts']);
  if ('parts' in requirement) {
    const fault = faultInList(requirement.parts, ['parts'], (one, own) =>
      kindOf(one) === 'object' ? undefined : wrongType(own, one, 'object'),
    );
    return fault ?? (requirement.kind === 'some-of' ? someOfIssues(requirement)[0] : undefined);
  }
  if ('periods' in requirement) return faultInPeriods(requirement.periods) ?? someOfIssues(requirement)[0];
  return 'measure' in requirement ? faultInCounted(requirement, []) : undefined;
}

/** Of periods, what recurs is a requirement of its own. */
function faultInPeriods(periods: EveryPeriod): Issue | undefined {
  if ((periods.kind as string) !== 'every-period') return unknownValue(['periods', 'kind'], periods.kind, ['every-period']);
  return faultInKeys(periods, { kind: 'text', ...EVERY_PERIOD }, ['periods']) ?? faultInCounted(periods, ['periods']);
}

/** What a requirement selects, and what its measure says of who reports and of breakdowns. */
function faultInCounted({ select, measure }: Extract<Requirement, { readonly measure: Measure }>, path: Path): Issue | undefined {
  const unsound = select === undefined ? undefined : faultInSelection(select, [...path, 'select']);
  return unsound ?? faultInMeasure(measure, [...path, 'measure']);
}

function faultInMeasure({ reporters, dimensions }: Measure, path: Path): Issue | undefined {
  const fault = reporters === undefined ? undefined : faultInReporters(reporters, [...path, 'reporters']);
  return fault ?? (dimensions === undefined ? undefined : faultInDimensions(dimensions, [...path, 'dimensions']));
}

function faultInSelection(given: Selection, path: Path): Issue | undefined {
  const misspelt = faultInKeys(given, SELECTION, path);
  if (misspelt !== undefined) return misspelt;
  const { places, dimensions = {} } = given;
  const fault = places === undefined ? undefined : faultInList(places, [...path, 'places'], isText);
  if (fault !== undefined) return fault;
  for (const [name, code] of Object.entries(dimensions)) {
    const unsound = isText(code, [...path, 'dimensions', name]);
    if (unsound !== undefined) return unsound;
  }
  return undefined;
}

/** A key that there is none of: what it was meant to say would be lost. */
function faultInKeys(given: object, keys: Keys, path: Path): Issue | undefined {
  const all = Object.keys(keys).map((name) => name.replace('?', ''));
  const other = Object.keys(given).find((key) => !all.includes(key));
  return other === undefined ? undefined : unknownKey([...path, other], all);
}

function isText(one: unknown, own: Path): Issue | undefined {
  return typeof one === 'string' ? undefined : wrongType(own, one, 'text');
}

function faultInReporters(given: unknown, path: Path): Issue | undefined {
  if (kindOf(given) === 'object') return faultIn(given as object, { assumed: 'text' }, path);
  return faultInList(given, path, isText);
}

function faultInDimensions(given: unknown, path: Path): Issue | undefined {
  if (kindOf(given) !== 'object') return wrongType(path, given, 'object');
  for (const [dimension, list] of Object.entries(given as object)) {
    const fault = faultInCodes(list, [...path, dimension]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultInCodes(given: unknown, path: Path): Issue | undefined {
  if (kindOf(given) !== 'object') return wrongType(path, given, 'object');
  return faultInList((given as Readonly<Record<string, unknown>>)['codes'], [...path, 'codes'], (one, own) => {
    if (typeof one === 'string') return undefined;
    if (kindOf(one) !== 'object') return wrongType(own, one, 'text');
    return (
      faultIn(one as object, { code: 'text' }, own) ?? faultInCodes((one as Readonly<Record<string, unknown>>)['parts'], [...own, 'parts'])
    );
  });
}

function faultInList(given: unknown, path: Path, faultOf: (one: unknown, own: Path) => Issue | undefined): Issue | undefined {
  if (kindOf(given) !== 'list') return wrongType(path, given, 'list');
  let at = 0;
  for (const one of given as readonly unknown[]) {
    const fault = faultOf(one, [...path, at]);
    if (fault !== undefined) return fault;
    at += 1;
  }
  return undefined;
}
