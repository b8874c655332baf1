import {
  isUnit,
  type CombinationRule,
  type LocalizedText,
  type Measure,
  type ObservationRole,
  type ScopedId,
  type Unit,
} from '@actionline/core';

import type { ActivityHeading } from './activity-heading.js';
import { combinationIn } from './combination-attributes.js';
import { attributeOf, childOf, childrenOf, flagOf, textsOf, type IatiElement } from './iati-element.js';
import { MEASURE } from './iati-extension.js';
import { comparable, ownIdsIn, referencesOf, type IatiPlan, type IatiReference } from './iati-plan.js';
import { madeMeasureId } from './made-ids.js';
import type { FoundIatiIndicator, IatiIndicatorSelection } from './read-iati-options.js';

/** An indicator, and what it is taken for. */
export interface IndicatorHeading {
  /** The element. */
  readonly element: IatiElement;
  /** As it is shown to who asks. */
  readonly found: FoundIatiIndicator;
  /** Where it stands in its activity. */
  readonly at: string;
  /** Its title. */
  readonly title: LocalizedText | undefined;
  /** The measure of its figures. */
  readonly measure: ScopedId;
  /** Whether the id of the measure was made, since nothing names one. */
  readonly made: boolean;
  /** The item that its figures speak about. */
  readonly commitment: ScopedId | undefined;
  /** The unit of its figures, where it is known. */
  readonly unit: Unit | undefined;
  /** How its values combine, where it is known. */
  readonly combine: CombinationRule | undefined;
  /** The measure as it is known. */
  readonly known: Partial<Measure> | undefined;
  /** The role of what is reported. */
  readonly role: ObservationRole;
  /** Whether it was written here, so that a figure without a location has none. */
  readonly ours: boolean;
  /** Whether a reference stands at the indicator and at its result. */
  readonly referredTwice: boolean;
}

/** What a result says for all its indicators. */
export interface ResultHeading {
  /** Its type. */
  readonly type: string | undefined;
  /** Its title. */
  readonly title: LocalizedText | undefined;
  /** Whether values may be added up over activities. */
  readonly aggregates: boolean | undefined;
  /** Its references. */
  readonly references: readonly IatiReference[];
}

/** Reads what a result says of itself. */
export function resultHeading(element: IatiElement, language: string): ResultHeading {
  return {
    type: attributeOf(element, 'type'),
    title: textsOf(childrenOf(element, 'title'), language),
    aggregates: flagOf(element, 'aggregation-status'),
    references: referencesOf(childrenOf(element, 'reference')),
  };
}

/** The unit that a measure code says. */
const UNITS: Readonly<Record<string, Unit>> = { '2': 'percent' };

/** Reads what an indicator says of itself, and what the reader was told of it. */
export function indicatorHeading(
  { identifier = '', language }: ActivityHeading,
  result: ResultHeading,
  element: IatiElement,
  place: { readonly result: number; readonly indicator: number },
  plan: IatiPlan,
): IndicatorHeading {
  const ofIndicator = referencesOf(childrenOf(element, 'reference'));
  const ofResult = result.references;
  const references = ofIndicator.length + ofResult.length === 0 ? NO_REFERENCES : [...ofIndicator, ...ofResult];
  const title = textsOf(childrenOf(element, 'title'), language);
  const reading = plan.readings.find(
    ({ where, title: wanted, resultTitle }) =>
      fitsPlace(where, identifier, place) &&
      fitsReference(where, references) &&
      (wanted === undefined || isCalled(title, wanted)) &&
      (resultTitle === undefined || isCalled(result.title, resultTitle)),
  );
  const commitmentsKnown = plan.known.commitments?.ids;
  const [named] = ownIdsIn(ofIndicator, plan);
  const [above] = ownIdsIn(ofResult, plan);
  const isCommitment = named !== undefined && commitmentsKnown?.has(named) === true && plan.known.measures?.index.has(named) !== true;
  const measured = reading?.measure ?? (isCommitment ? undefined : named);
  const measure = measured ?? madeMeasureId(identifier, place.result, place.indicator);
  const own = childOf(element, `+${MEASURE}`);
  const known = plan.measures.get(measure);
  const code = attributeOf(element, 'measure');
  const unit =
    reading?.unit ??
    plan.unitOf(measure) ??
    unitIn(own) ??
    (code === undefined ? undefined : UNITS[code]) ??
    (code === '1' ? plan.options.unit : undefined);
  const resultType = result.type;
  const aggregates = flagOf(element, 'aggregation-status') ?? result.aggregates;
  return {
    element,
    found: {
      activity: identifier,
      ...place,
      line: element.line,
      ...(resultType === undefined ? {} : { resultType }),
      ...(result.title === undefined ? {} : { resultTitle: result.title }),
      ...(title === undefined ? {} : { title }),
      ...(code === undefined ? {} : { measureCode: code }),
      ascending: flagOf(element, 'ascending') ?? true,
      ...(aggregates === undefined ? {} : { aggregates }),
      references,
      measure,
      ...(unit === undefined ? {} : { unit }),
      values: valuesIn(element),
    },
    at: `result[${String(place.result)}]/indicator[${String(place.indicator)}]`,
    title,
    measure,
    made: measured === undefined,
    commitment: reading?.commitment ?? (isCommitment ? named : above),
    unit,
    combine: reading?.combine ?? known?.combine ?? (own === undefined ? undefined : combinationIn(own)),
    known,
    role: reading?.role ?? 'result',
    ours: own !== undefined,
    referredTwice: ofIndicator.length > 0 && ofResult.length > 0,
  };
}

function unitIn(own: IatiElement | undefined): Unit | undefined {
  const unit = own === undefined ? undefined : attributeOf(own, 'unit');
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}

const NO_REFERENCES: FoundIatiIndicator['references'] = [];

/** How many values an indicator has. */
export function valuesIn(element: IatiElement): number {
  let values = 0;
  for (const child of element.children) {
    if (child.name === 'baseline') values += 1;
    else if (child.name === 'period') for (const { name } of child.children) if (name === 'target' || name === 'actual') values += 1;
  }
  return values;
}

function isCalled(title: LocalizedText | undefined, wanted: string): boolean {
  return Object.values(title ?? {}).some((text) => text !== undefined && comparable(text) === wanted);
}

function fitsPlace(
  where: IatiIndicatorSelection,
  identifier: string,
  { result, indicator }: { readonly result: number; readonly indicator: number },
): boolean {
  return (
    (where.activity === undefined || where.activity.toLowerCase() === identifier.toLowerCase()) &&
    (where.result === undefined || where.result === result) &&
    (where.indicator === undefined || where.indicator === indicator)
  );
}

function fitsReference({ reference, vocabulary }: IatiIndicatorSelection, references: FoundIatiIndicator['references']): boolean {
  if (reference === undefined && vocabulary === undefined) return true;
  return references.some(
    (one) => (reference === undefined || one.code === reference) && (vocabulary === undefined || one.vocabulary === vocabulary),
  );
}
