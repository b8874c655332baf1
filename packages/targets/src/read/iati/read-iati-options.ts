import {
  isScopedId,
  isUnit,
  type Citation,
  type CombinationRule,
  type LocalizedText,
  type Measure,
  type ObservationRole,
  type ScopedId,
  type Target,
  type Unit,
} from '@actionline/core';
import { builtInUnits, checkKeys, kindOf, nearestNames, refuseArgument, show } from '@actionline/core/internal';

import type { ReadOptions } from '../record/known-ids.js';
import { isInPieces } from '../reading/pieces.js';
import { checkReadingOptions, readingOptions, type ReadingObservationsOptions } from '../reading/watched.js';

/** Which indicators are meant: those that fit all that is given. */
export interface IatiIndicatorSelection {
  /** The `iati-identifier` of the activity. */
  readonly activity?: string;
  /** The code of a reference of the indicator or of its result. */
  readonly reference?: string;
  /** With `reference`: its vocabulary, such as `3` for the Sustainable Development Goals. */
  readonly vocabulary?: string;
  /** The title of the indicator, in one of its languages; spaces and capitals do not matter. */
  readonly title?: string;
  /** The title of its result, likewise: some publishers say there what is counted, and in the title of the indicator in which unit. */
  readonly resultTitle?: string;
  /** The number of the result in its activity, from 1. */
  readonly result?: number;
  /** The number of the indicator in its result, from 1. */
  readonly indicator?: number;
}

/** What indicators of a file are, which the format has no place for. */
export interface IatiIndicatorReading {
  /** Which indicators are meant. */
  readonly where: IatiIndicatorSelection;
  /** The measure; that of the reference or one made of the position where left out. */
  readonly measure?: ScopedId;
  /** The item that the figures speak about. */
  readonly commitment?: ScopedId;
  /** The unit; that of the measure where left out. */
  readonly unit?: Unit;
  /** How values combine, across periods first of all: whether they add up, count all before, or are a state. Without it no target is made. */
  readonly combine?: CombinationRule;
  /** The role of what is reported; `result` where left out. */
  readonly role?: ObservationRole;
}

/** What a breakdown of a file is called and coded here. */
export interface IatiBreakdownReading {
  /** Its name; that of the file where left out. */
  readonly name?: string;
  /** Its codes, by those of the file; those that are not named are kept as they are. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** How activities become those of a framework. */
export interface IatiActivitiesReading {
  /** By which means: the id of an instrument, for every activity that says none. */
  readonly instrument?: string;
  /** The items that activities are under, by `iati-identifier`. */
  readonly commitments?: Readonly<Record<string, readonly ScopedId[]>>;
  /** The actors that organisations are, by the `ref` of a participating organisation. */
  readonly actors?: Readonly<Record<string, string>>;
}

/** An indicator as it was found, and what it was taken for. */
export interface FoundIatiIndicator {
  /** The `iati-identifier` of the activity. */
  readonly activity: string;
  /** The number of the result in its activity, from 1. */
  readonly result: number;
  /** The number of the indicator in its result, from 1. */
  readonly indicator: number;
  /** The line that it stands on. */
  readonly line: number;
  /** The type of the result: `1` output, `2` outcome, `3` impact, `9` other. */
  readonly resultType?: string;
  /** The title of its result, by language. */
  readonly resultTitle?: LocalizedText;
  /** Its title, by language. */
  readonly title?: LocalizedText;
  /** Its measure code: `1` unit, `2` percentage, `3` nominal, `4` ordinal, `5` qualitative. */
  readonly measureCode?: string;
  /** Whether it is good that values rise; the format takes it for true where absent. */
  readonly ascending: boolean;
  /** Whether the values may be added up over activities. */
  readonly aggregates?: boolean;
  /** Its references and those of its result. */
  readonly references: readonly {
    /** The vocabulary. */
    readonly vocabulary: string;
    /** The code. */
    readonly code: string;
    /** Where the vocabulary is defined. */
    readonly uri?: string;
  }[];
  /** The measure that it was taken for. */
  readonly measure: ScopedId;
  /** The unit, where it is known. */
  readonly unit?: Unit;
  /** How many values it has. */
  readonly values: number;
}

/** What {@link readIatiResults} may be told. */
export interface ReadIatiOptions extends ReadOptions, ReadingObservationsOptions {
  /** The measures that an observation may name, with their units; targets are made with those that say how their values combine. */
  readonly measures?: readonly (Pick<Measure, 'id' | 'unit'> & Partial<Measure>)[];
  /** The base of the framework's IRIs. References of vocabulary 99 whose address begins so are ids of ours; without it those that are among the `measures`, `targets` and `commitments`. */
  readonly base?: string;
  /** What indicators are; the first that fits counts. */
  readonly indicators?: readonly IatiIndicatorReading[];
  /** The unit of figures of measure code 1 of which nothing else says one, such as `item`; they are asked about where left out. */
  readonly unit?: Unit;
  /** What the breakdowns of a file are called and coded here, by the names that it gives: `{ sex: { codes: { female: 'F', male: 'M' } } }`. As they are where left out. */
  readonly breakdowns?: Readonly<Record<string, IatiBreakdownReading>>;
  /** The language of texts that name none, in files that name none, as a BCP 47 tag; `und` where left out. */
  readonly language?: string;
  /** The place of figures that name no location: that of the only recipient country (as where left out), or none. */
  readonly place?: 'recipient-country' | 'none';
  /** The name of a breakdown that is to hold the `iati-identifier`; give one where several activities report on one measure and their figures are parts of a whole. */
  readonly activityDimension?: string;
  /** The file, for what is read of it to name; each figure then names the activity as its place. The activity itself where left out. */
  readonly source?: Citation;
  /** How activities become those of a framework; none are given where left out and nothing in the file says so. */
  readonly activities?: IatiActivitiesReading;
  /** Takes each target as it is made; none is kept then. */
  readonly onTarget?: (target: Target) => void;
  /** Takes each indicator as it is found: with `dryRun`, what a file has before anything is said about it. */
  readonly onIndicator?: (indicator: FoundIatiIndicator) => void;
  /** The most elements that may stand in one another; 64 where left out. */
  readonly maxDepth?: number;
  /** The most characters of a text or tag; 1,000,000 where left out. */
  readonly maxTextLength?: number;
  /** The most elements of an activity that are held; 500,000 where left out. */
  readonly maxElements?: number;
}

const OPTIONS = [
  'measures',
  'targets',
  'commitments',
  'base',
  'indicators',
  'unit',
  'breakdowns',
  'language',
  'place',
  'activityDimension',
  'source',
  'activities',
  'onTarget',
  'onIndicator',
  'maxDepth',
  'maxTextLength',
  'maxElements',
  ...readingOptions,
] as const satisfies readonly (keyof ReadIatiOptions)[];

const SELECTION = [
  'activity',
  'reference',
  'vocabulary',
  'title',
  'resultTitle',
  'result',
  'indicator',
] as const satisfies readonly (keyof IatiIndicatorSelection)[];
const READING = ['where', 'measure', 'commitment', 'unit', 'combine', 'role'] as const satisfies readonly (keyof IatiIndicatorReading)[];
const BREAKDOWN = ['name', 'codes'] as const satisfies readonly (keyof IatiBreakdownReading)[];
const ACTIVITIES = ['instrument', 'commitments', 'actors'] as const satisfies readonly (keyof IatiActivitiesReading)[];

/** What no type would have let through. */
export function checkIatiArguments(chunks: unknown, options: ReadIatiOptions): void {
  if (typeof chunks !== 'string' && !isInPieces(chunks)) {
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  }
  checkKeys('options', options, OPTIONS);
  const given: Readonly<Record<string, unknown>> = { ...options };
  for (const name of ['base', 'language', 'activityDimension'] as const) {
    if (given[name] !== undefined && typeof given[name] !== 'string')
      refuseArgument(name, given[name], 'a text', 'leave it out where there is none');
  }
  checkReadingOptions(options);
  for (const name of ['onTarget', 'onIndicator'] as const) {
    if (given[name] !== undefined && typeof given[name] !== 'function')
      refuseArgument(name, given[name], 'a function', 'leave it out where there is none');
  }
  for (const name of ['maxDepth', 'maxTextLength', 'maxElements'] as const) {
    const limit = given[name] ?? 1;
    if (!(typeof limit === 'number' && limit > 0)) refuseArgument(name, limit, 'a number above 0', 'leave it out for the usual one');
  }
  checkUnit('unit', options.unit);
  const { place = 'none', indicators = [], activities = {}, breakdowns = {}, source } = options;
  if (!['recipient-country', 'none'].includes(place))
    refuseArgument('place', place, '"recipient-country" or "none"', 'leave it out for the first');
  if (source !== undefined && (kindOf(source) !== 'object' || typeof source.title !== 'string'))
    refuseArgument('source', source, 'a citation with a title', 'leave it out for the activity itself');
  if (kindOf(indicators) !== 'list') refuseArgument('indicators', indicators, 'a list', 'give one entry for each kind of indicator');
  // a list with holes in it has nothing there, which is no reading
  Array.from(indicators).forEach((reading, at) => {
    checkKeys(`indicators[${String(at)}]`, reading, READING);
    checkKeys(`indicators[${String(at)}].where`, reading.where, SELECTION);
    checkUnit(`indicators[${String(at)}].unit`, reading.unit);
    for (const name of ['measure', 'commitment'] as const) {
      const id: unknown = reading[name];
      if (id !== undefined && !(typeof id === 'string' && isScopedId(id))) {
        refuseArgument(
          `indicators[${String(at)}].${name}`,
          id,
          'an id such as unodc-hr75/7',
          'write the framework, a slash and the number',
        );
      }
    }
  });
  for (const [name, reading] of Object.entries(breakdowns)) checkKeys(`breakdowns.${name}`, reading, BREAKDOWN);
  checkKeys('activities', activities, ACTIVITIES);
}

function checkUnit(name: string, unit: unknown): void {
  if (unit === undefined || (typeof unit === 'string' && isUnit(unit))) return;
  const [nearest] = typeof unit === 'string' ? nearestNames(unit, builtInUnits, 1) : [];
  refuseArgument(name, unit, 'a unit', nearest === undefined ? 'take one of units, or one of your own' : `write ${show(nearest)}`);
}
