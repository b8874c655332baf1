import {
  findUnit,
  isScopedId,
  unitId,
  type FoundUnit,
  type Issue,
  type Measure,
  type MeasureUnit,
  type Result,
  type ScopedId,
  type Target,
  type Unit,
} from '@actionline/core';
import { accepted, kindOf, nearestAmong, readArgument, refuseArgument, show } from '@actionline/core/internal';

import { idsCounted, indexMeasures, type MeasureIndex } from '../../measures-of.js';

import { areCurrencies, mendOtherUnit } from '../../other-unit.js';
import { refusedCell } from './cells.js';

/** What a reader of observations may be told of the framework. */
export interface ReadOptions {
  /** The measures that an observation may name, with their units. Any well-formed id where neither these nor `targets` are given. */
  readonly measures?: readonly Pick<Measure, 'id' | 'unit'>[];
  /** The targets whose measures and deliverables an observation may name. */
  readonly targets?: readonly Target[];
  /** The items that an observation may name. Any well-formed id where left out. */
  readonly commitments?: readonly ScopedId[];
}

/** The ids that an observation may name; any well-formed id where a list is left out. */
export interface KnownIds {
  /** Measures with their units, and the ids of deliverables. */
  readonly measures?: KnownMeasures;
  /** Items of the framework. */
  readonly commitments?: KnownCommitments;
}

/** The measures that an observation may name. */
export interface KnownMeasures {
  /** Measures with their units, and the ids of deliverables. */
  readonly index: MeasureIndex;
  /** The id most like a wrong one. */
  readonly nearest: (given: string) => ScopedId | undefined;
  /** What the targets of a commitment count, and the ids of its deliverables: for a commitment given in place of a measure. */
  readonly countedFor: ReadonlyMap<ScopedId, readonly ScopedId[]>;
  /** The unit that a text means, of those that are known and those that the measures declare; each text is looked up once. */
  readonly unitOf: (given: string) => Result<FoundUnit>;
}

/** The items that an observation may name. */
export interface KnownCommitments {
  /** Their ids. */
  readonly ids: ReadonlySet<ScopedId>;
  /** The id most like a wrong one. */
  readonly nearest: (given: string) => ScopedId | undefined;
}

/** The ids that observations may name, of what a reader was told. Throws `bad-argument` for what is no list of measures, targets or ids. */
export function knownIds(options: ReadOptions): KnownIds {
  for (const name of ['measures', 'targets', 'commitments'] as const) {
    const list: unknown = options[name];
    if (list !== undefined && kindOf(list) !== 'list') refuseArgument(name, list, 'a list', 'give those of the framework, or leave it out');
  }
  const { measures, targets, commitments } = options;
  return readArgument('options', options, 'the measures, targets and commitments of a framework', 'check it with checkFramework', () => ({
    ...(measures === undefined && targets === undefined ? {} : { measures: knownMeasures(measures ?? [], targets ?? []) }),
    ...(commitments === undefined ? {} : { commitments: knownCommitments(commitments) }),
  }));
}

/** What observations may name as their measure, of measures and targets. */
export function knownMeasures(measures: readonly Pick<Measure, 'id' | 'unit'>[], targets: readonly Target[]): KnownMeasures {
  const index = indexMeasures(measures, targets);
  const countedFor = new Map<ScopedId, ScopedId[]>();
  for (const target of targets) {
    const counted = [...idsCounted(target)];
    const known = countedFor.get(target.commitment);
    if (known === undefined) countedFor.set(target.commitment, counted);
    else for (const id of counted) known.push(id);
  }
  return { index, nearest: nearestAmong(index.keys()), countedFor, unitOf: unitFinder([...index.values()]) };
}

function unitFinder(counted: readonly (MeasureUnit | undefined)[]): KnownMeasures['unitOf'] {
  const own = counted.filter((unit) => typeof unit === 'object');
  const found = new Map<string, Result<FoundUnit>>();
  return (given) => {
    const unit = found.get(given) ?? findUnit(given, own);
    found.set(given, unit);
    return unit;
  };
}

/** The items by their ids. */
export function knownCommitments(ids: readonly ScopedId[]): KnownCommitments {
  return { ids: new Set(ids), nearest: nearestAmong(ids) };
}

/** The measure that an observation names: one of those known, or any well-formed id. */
export function measureIn(given: string, known: KnownMeasures | undefined): Result<ScopedId> {
  if (known === undefined ? isScopedId(given) : known.index.has(given)) return accepted(given);
  if (known === undefined) return illFormed('unknown-measure', given, 'a measure, or of a deliverable');
  const counted = known.countedFor.get(given);
  if (counted !== undefined) {
    return refusedCell(
      'unknown-measure',
      given,
      'the id of a measure, or of a deliverable; this is a commitment',
      `write what is counted for it: ${counted.join(' or ')}`,
      counted,
      { mend: 'write-what-is-counted' },
    );
  }
  return unknownId('unknown-measure', given, 'a measure, or of a deliverable,', known.nearest(given));
}

/** The item that an observation names: one of those known, or any well-formed id. */
export function commitmentIn(given: string, known: KnownCommitments | undefined): Result<ScopedId> {
  if (known === undefined ? isScopedId(given) : known.ids.has(given)) return accepted(given);
  if (known === undefined) return illFormed('unknown-commitment', given, 'an item');
  return unknownId('unknown-commitment', given, 'an item', known.nearest(given));
}

function illFormed(code: string, given: string, what: string): Result<ScopedId> {
  return refusedCell(
    code,
    given,
    `the id of ${what}, such as unodc-hr75/7`,
    'write the framework, a slash and the number',
    'framework/number',
    { mend: 'write-id' },
  );
}

function unknownId(code: string, given: string, what: string, nearest: string | undefined): Result<ScopedId> {
  const mend = nearest === undefined ? 'look the id up in the framework' : `write ${nearest}`;
  return refusedCell(code, given, `the id of ${what} of the framework`, mend, 'id', { nearest });
}

/** The unit that an observation names, with its multiplier: one that is known, or of those that the measures declare. */
export function unitIn(given: string, known: KnownMeasures | undefined): Result<FoundUnit> {
  return known === undefined ? findUnit(given) : known.unitOf(given);
}

/** The warning that a figure is not in the unit of its measure; none where either is not known. */
export function unitMismatch(measure: ScopedId | undefined, unit: Unit | undefined, known: KnownMeasures | undefined): Issue | undefined {
  const counted = measure === undefined ? undefined : known?.index.get(measure);
  const expected = counted === undefined ? undefined : unitId(counted);
  if (expected === undefined || unit === undefined || expected === unit) return undefined;
  const currencies = areCurrencies(unit, expected);
  const otherwise = currencies
    ? ''
    : ', or say so in the framework, which may declare units of its own, if the measure counts in that unit';
  return {
    code: 'unit-mismatch',
    severity: 'warning',
    message: `The unit was ${show(unit)}; expected ${show(expected)}, the unit of the measure; the figure is kept but not counted; ${mendOtherUnit(unit, expected)}${otherwise}.`,
    values: { given: unit, expected, ...(currencies ? { mend: 'give-in-currency' } : {}) },
  };
}
