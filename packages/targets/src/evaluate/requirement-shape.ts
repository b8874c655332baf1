import {
  ActionlineError,
  kindOf,
  missingKey,
  nearestNames,
  plainCopy,
  refuseArgument,
  requirementKinds,
  show,
  someOfIssues,
  unknownKey,
  unknownValue,
  wayIssues,
  wrongType,
  type EveryPeriod,
  type Issue,
  type Level,
  type LevelBy,
  type LevelMilestone,
  type Measure,
  type Reporters,
  type Requirement,
  type ScopedId,
  type Selection,
  type TotalBy,
  type ValueKind,
} from '@actionline/core';

/** The keys of an object, each with its kind or its own keys; one that ends with `?` may be missing. */
interface Keys {
  readonly [key: string]: ValueKind | Keys;
}

type Path = readonly (string | number)[];

const WINDOW: Keys = { start: 'text', 'end?': 'text' };
const BASELINE: Keys = { 'value?': 'number', date: 'text' };
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
  'total-by': {
    comparison: 'text',
    value: 'number',
    measure: MEASURE,
    'select?': SELECTION,
    window: WINDOW,
    'milestones?': 'list',
    'path?': 'text',
  },
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
    'milestones?': 'list',
    'path?': 'text',
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
    const fault = faultInLevel(requirement.level, ['level']);
    if (fault !== undefined) return fault;
  }
  if (requirement.kind === 'level-by' || requirement.kind === 'total-by') {
    const fault = faultInWay(requirement);
    if (fault !== undefined) return fault;
  }
  if ('baseline' in requirement && requirement.baseline !== undefined) {
    // One that is given without a value is a slip; one that has no such key is that of its day.
    const { baseline } = requirement;
    if ('value' in baseline && (baseline.value as unknown) === undefined) return missingKey(['baseline', 'value'], 'number');
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

function faultInLevel(level: Level, path: Path): Issue | undefined {
  const shape = LEVELS.find((one) => Object.keys(one).some((key) => key in level)) ?? LEVELS[0];
  return faultIn(level, shape, path) ?? faultInKeys(level, shape, path) ?? faultInWord(level, 'in', ['percent', 'points'], path);
}

/** The shapes of a level. */
const LEVELS: readonly [Keys, ...Keys[]] = [{ value: 'number' }, { from: 'number', to: 'number' }, { change: 'number', in: 'text' }];

/** A word that there is none of, where there is one. */
function faultInWord(given: object, key: string, words: readonly string[], path: Path): Issue | undefined {
  const word = (given as Readonly<Record<string, unknown>>)[key];
  return word === undefined || (typeof word === 'string' && words.includes(word)) ? undefined : unknownValue([...path, key], word, words);
}

/** The milestones of a way, each with its own keys; and whether they and the level make one. */
function faultInWay(requirement: LevelBy | TotalBy): Issue | undefined {
  const { milestones, path } = requirement;
  const total = requirement.kind === 'total-by';
  const keys: Keys = total ? { due: 'text', value: 'number' } : { due: 'text', level: 'object' };
  const fault =
    milestones === undefined
      ? undefined
      : faultInList(milestones, ['milestones'], (one, own) => {
          if (kindOf(one) !== 'object') return wrongType(own, one, 'object');
          const unsound = faultIn(one as object, keys, own) ?? faultInKeys(one as object, keys, own);
          return unsound ?? (total ? undefined : faultInLevel((one as LevelMilestone).level, [...own, 'level']));
        });
  if (fault !== undefined) return fault;
  const word = path === undefined ? undefined : faultInWord(requirement, 'path', ['linear', 'stepped'], []);
  if (word !== undefined) return word;
  // Dates that are none are told of where they are read.
  return milestones === undefined && total ? undefined : wayIssues(requirement)[0];
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
