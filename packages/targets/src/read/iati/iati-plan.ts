import { isScopedId, unitId, type Measure, type ScopedId, type Unit } from '@actionline/core';
import { issueValue, readArgument } from '@actionline/core/internal';

import { knownForActivities, type KnownForActivities } from '../record/known-concepts.js';
import { knownIds, type KnownIds } from '../record/known-ids.js';
import { attributeOf, plainText, type IatiElement } from './iati-element.js';
import { OWN_VOCABULARY } from './iati-extension.js';
import type { IatiIndicatorReading, ReadIatiOptions } from './read-iati-options.js';

/** How a file is read, worked out once from what the reader was told. */
export interface IatiPlan {
  /** What the reader was told. */
  readonly options: ReadIatiOptions;
  /** The ids that an observation may name. */
  readonly known: KnownIds;
  /** The ids that an activity may name. */
  readonly knownForActivities: KnownForActivities;
  /** The measures that are known, by id. */
  readonly measures: ReadonlyMap<ScopedId, Partial<Measure>>;
  /** The unit of a measure that is known. */
  readonly unitOf: (measure: ScopedId) => Unit | undefined;
  /** Whether anything could name an item that an activity is under. */
  readonly records: boolean;
  /** What indicators are, each with its titles as they are compared. */
  readonly readings: readonly (IatiIndicatorReading & { readonly title?: string; readonly resultTitle?: string })[];
  /** The language of texts that name none, in files that name none. */
  readonly language: string;
}

/** A reference of a result, an indicator or an activity to a code of a vocabulary. */
export interface IatiReference {
  /** The vocabulary. */
  readonly vocabulary: string;
  /** The code. */
  readonly code: string;
  /** Where the vocabulary is defined. */
  readonly uri?: string;
}

/** Works out how a file is read. Throws `bad-argument` for lists that are none. */
export function iatiPlan(options: ReadIatiOptions): IatiPlan {
  const { measures = [], targets, commitments, indicators = [], language = 'und' } = options;
  const known = knownIds({
    ...(options.measures === undefined ? {} : { measures }),
    ...(targets === undefined ? {} : { targets }),
    ...(commitments === undefined ? {} : { commitments }),
  });
  return readArgument('options', options, 'lists of plain data', 'check them against the types', () => ({
    options,
    known,
    knownForActivities: knownForActivities(commitments === undefined ? {} : { commitments }),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    unitOf: (measure) => {
      const unit = known.measures?.index.get(measure);
      return unit === undefined ? undefined : unitId(unit);
    },
    records:
      options.activities !== undefined || options.base !== undefined || known.commitments !== undefined || known.measures !== undefined,
    readings: indicators.map((reading) => ({
      ...reading,
      ...(reading.where.title === undefined ? {} : { title: comparable(reading.where.title) }),
      ...(reading.where.resultTitle === undefined ? {} : { resultTitle: comparable(reading.where.resultTitle) }),
    })),
    language,
  }));
}

/** A title as it is compared: its spaces as one, in small letters. */
export function comparable(title: string): string {
  return plainText(title).toLowerCase();
}

/** The references of a result or an indicator. */
export function referencesOf(elements: readonly IatiElement[]): readonly IatiReference[] {
  return elements.flatMap((element): readonly IatiReference[] => {
    const code = attributeOf(element, 'code');
    if (code === undefined) return [];
    const uri = attributeOf(element, 'indicator-uri') ?? attributeOf(element, 'vocabulary-uri');
    return [{ vocabulary: attributeOf(element, 'vocabulary') ?? '', code, ...(uri === undefined ? {} : { uri }) }];
  });
}

/** The ids of ours among references: those of vocabulary 99 under our base, or where none was given, those that are known. */
export function ownIdsIn(references: readonly IatiReference[], { options, known }: IatiPlan): readonly ScopedId[] {
  const own = references.filter(({ vocabulary, code, uri }) => {
    if (vocabulary !== OWN_VOCABULARY || !isScopedId(code)) return false;
    if (options.base !== undefined) return uri?.startsWith(options.base) === true;
    return known.measures?.index.has(code) === true || known.commitments?.ids.has(code) === true;
  });
  return own.map(({ code }) => code);
}

/** A text as an issue shows it. */
export function shown(text: string | undefined): string | null {
  return text === undefined ? null : String(issueValue(text));
}
