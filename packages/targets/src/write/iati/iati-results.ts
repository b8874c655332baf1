import {
  unitId,
  type Activity,
  type Issue,
  type LocalizedText,
  type Measure,
  type Observation,
  type PlaceCode,
  type Result,
  type ScopedId,
  type Target,
} from '@actionline/core';
import {
  accepted,
  checkKeys,
  errorAt,
  issuesWithin,
  kindOf,
  readArgument,
  refuseArgument,
  refused,
  show,
  type Path,
} from '@actionline/core/internal';

import { activityShape } from '../../activities/activity-shape.js';
import { shapeOf } from '../../lint/observation-shape.js';
import { measuresIn } from '../../measures-of.js';
import { combinationAttributes } from '../../read/iati/combination-attributes.js';
import { MEASURE, OWN_VOCABULARY } from '../../read/iati/iati-extension.js';
import { activityAttributes, activityElement, activityIssues, headerOf, vocabularyOf } from './activity-elements.js';
import {
  figureElement,
  figureIssues,
  kindOfFigure,
  locationOf,
  readByOthersIssues,
  unwritableIn,
  type FigureKind,
} from './figure-element.js';
import { headerElements, headerIssues } from './header-elements.js';
import type { IatiReport } from './iati-report.js';
import { withNarratives } from './narratives.js';
import { plainNumber } from './plain-number.js';
import { targetElement, targetFigures, type TargetFigure } from './target-figure.js';
import { xml, xmlText, type XmlElement } from './xml-element.js';

const KEYS = [
  'base',
  'activity',
  'framework',
  'measures',
  'observations',
  'targets',
  'activities',
  'resultTypes',
] as const satisfies readonly (keyof IatiReport)[];

/**
 * Observations, targets and activities as the text of an IATI activity file, version 2.03: valid by the published schema and by those of its published
 * rules that a file can be held to without a clock. `readIatiResults`, given the same base, reads back the same observations and activities.
 *
 * Each measure is a result with one indicator, which refers to the measure's id in vocabulary 99 at the address of the framework. Its figures are
 * baselines, targets and actuals with their places as locations and their breakdowns as dimensions. What the format has no place for (the unit, the
 * bound, the id, the source and more) stands in elements of a namespace of our own, which others pass over: of a figure that is no exact one a
 * warning says so. A total within a window and a level by a day are written as targets; of others a warning says that they are not.
 *
 * Whole or not at all: each figure is read back before it is given, and where one cannot be carried, or a rule of the standard is not kept, the file is
 * refused with every issue and its path. The same input gives the same bytes.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, has a key that is not known, or a base that is no address.
 *
 * @example
 * ```ts
 * import { writeIatiResults } from '@actionline/targets/iati';
 *
 * const ministry = { ref: 'XM-EXAMPLE', type: '10', name: { en: 'Ministry' } };
 * const written = writeIatiResults({
 *   base: 'https://data.example.org/id/',
 *   activity: {
 *     identifier: 'XM-EXAMPLE-1',
 *     title: { en: 'Training' },
 *     description: { en: 'Training of officers.' },
 *     reportingOrganisation: ministry,
 *     participants: [{ ...ministry, role: '4' }],
 *     status: '2',
 *     dates: { actualStart: '2024-01-01' },
 *     countries: [{ code: 'KE' }],
 *     sectors: [{ code: '15160' }],
 *   },
 *   observations: [
 *     {
 *       id: 'a',
 *       measure: 'unodc-hr75/m.officers-trained',
 *       value: 1200,
 *       unit: 'officer',
 *       period: { start: '2024-01-01', end: '2024-12-31' },
 *       role: 'result',
 *       source: { title: 'Annual report' },
 *     },
 *   ],
 * });
 * written.ok && written.value.includes('<actual value="1200">'); // => true
 * ```
 */
export function writeIatiResults(report: IatiReport): Result<string> {
  checkKeys('report', report, KEYS);
  const { base, activity: header, resultTypes = {} } = report;
  if (typeof base !== 'string' || !/^https?:\/\/\S+$/.test(base))
    refuseArgument('base', base, 'an address beginning with https:// or http://', 'give that of your framework, with a slash at its end');
  if (kindOf(header) !== 'object') refuseArgument('activity', header, 'what the standard asks of an activity', 'give an object');
  const issues: Issue[] = [];
  const observations = shaped<Observation>('observations', report.observations, shapeOf, issues);
  const activities = shaped<Activity>('activities', report.activities ?? [], activityShape, issues);
  const targets = listOf('targets', report.targets ?? report.framework?.targets ?? []);
  const measures = measuresOf(report, targets);
  const carried = targetFigures(targets);
  issues.push(
    ...readArgument('activity', header, 'what the standard asks of an activity', 'check it against its type', () => [
      ...headerIssues(header, ['activity']),
      ...unwritableIn(header, ['activity']),
    ]),
    ...carried.issues,
  );
  const figures = observations.flatMap(({ record, path }) => figuresOf(record, path, issues));
  const places = new Set<PlaceCode>();
  for (const { observation } of figures) {
    const place = locationOf(observation);
    if (place !== undefined) places.add(place);
  }
  for (const { select } of carried.figures) {
    const place = placeOf(select.places?.[0]);
    if (place !== undefined) places.add(place);
  }
  for (const { record, path } of activities) {
    const own = [...activityIssues(record, path), ...unwritableIn(record, path)];
    issues.push(...own);
    if (own.length === 0) issues.push(...headerIssues(headerOf(record, header), path));
  }
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues);
  const results = indicatorsOf(figures, carried.figures).map((one) => resultElement(one, measures, base, resultTypes));
  const own =
    results.length === 0
      ? []
      : [xml('iati-activity', activityAttributes(header), [...headerElements(header, [...places].sort(), []), ...results])];
  const root = xml('iati-activities', { version: '2.03' }, [
    ...own,
    ...activities.map(({ record }) => activityElement(record, header, base)),
  ]);
  return accepted(xmlText(root), issues);
}

function listOf<T>(name: string, list: readonly T[]): readonly T[] {
  if (kindOf(list) !== 'list') refuseArgument(name, list, 'a list', 'give an empty one for none');
  return readArgument(name, list, 'a list', 'give plain data', () => Array.from(list));
}

/** A record that has its shape, with its path. */
interface Shaped<T> {
  readonly record: T;
  readonly path: Path;
}

/** The records of a list that have their shape and an id of their own; what is wrong with the others is told. */
function shaped<T extends { readonly id: string }>(
  name: string,
  list: readonly T[],
  shape: (value: unknown) => { readonly record?: T; readonly issues: readonly Issue[] },
  issues: Issue[],
): readonly Shaped<T>[] {
  const given: readonly unknown[] = listOf(name, list);
  const ids = new Map<string, number>();
  return given.flatMap((value, at) => {
    const path = [name, at];
    const { record, issues: faults } = shape(value);
    if (record === undefined || faults.length > 0) {
      issues.push(...issuesWithin(faults, path));
      return [];
    }
    const earlier = ids.get(record.id);
    if (earlier === undefined) ids.set(record.id, at);
    else
      issues.push(
        errorAt(
          'duplicate-id',
          [...path, 'id'],
          `The id ${show(record.id)} is also that of ${String(earlier)}; expected an id of its own; change one.`,
          { given: record.id, earlier, mend: 'change-one' },
        ),
      );
    return [{ record, path }];
  });
}

/** An observation, and what it is in the format. */
interface Figure {
  readonly observation: Observation;
  readonly kind: FigureKind;
  readonly element: XmlElement;
}

function figuresOf(observation: Observation, path: Path, issues: Issue[]): readonly Figure[] {
  const kind = kindOfFigure(observation);
  if (kind === undefined || observation.value === undefined) {
    const message =
      kind === undefined
        ? `The role is ${show(observation.role)}; expected a baseline, a target or what was reached, which is all that the format knows; leave it out.`
        : 'The figure is missing; expected a value, without which the format has no place for it; leave it out.';
    issues.push(
      errorAt('not-carried', [...path, kind === undefined ? 'role' : 'value'], message, {
        given: kind === undefined ? observation.role : null,
        mend: 'leave-it-out',
      }),
    );
    return [];
  }
  const element = figureElement(observation, kind);
  issues.push(...issuesWithin([...figureIssues(observation, kind, element), ...readByOthersIssues(observation)], path));
  return [{ observation, kind, element }];
}

/** The figures of one measure that stand under one type of result. */
interface IndicatorOfFile {
  readonly measure: ScopedId;
  readonly outcome: boolean;
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetFigure[];
}

function indicatorsOf(figures: readonly Figure[], targets: readonly TargetFigure[]): readonly IndicatorOfFile[] {
  const keys = new Map<string, { readonly measure: ScopedId; readonly outcome: boolean }>();
  const keyOf = (measure: ScopedId, outcome: boolean): string => {
    const key = `${measure} ${outcome ? '2' : '1'}`;
    if (!keys.has(key)) keys.set(key, { measure, outcome });
    return key;
  };
  const figuresByKey = new Map<string, Figure[]>();
  const targetsByKey = new Map<string, TargetFigure[]>();
  for (const figure of figures) add(figuresByKey, keyOf(figure.observation.measure, figure.observation.role === 'outcome'), figure);
  for (const target of targets) add(targetsByKey, keyOf(target.measure.id, false), target);
  return [...keys.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, { measure, outcome }]) => ({
      measure,
      outcome,
      figures: figuresByKey.get(key) ?? [],
      targets: targetsByKey.get(key) ?? [],
    }));
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function measuresOf({ framework, measures = [] }: IatiReport, targets: readonly Target[]): ReadonlyMap<ScopedId, Measure> {
  return readArgument('measures', measures, 'measures with ids and units', 'give those of the framework', () => {
    const all = [...targets.flatMap(({ requirement }) => measuresIn(requirement)), ...(framework?.measures ?? []), ...measures];
    return new Map(all.map((measure) => [measure.id, measure]));
  });
}

function resultElement(
  { measure: id, outcome, figures, targets }: IndicatorOfFile,
  measures: ReadonlyMap<ScopedId, Measure>,
  base: string,
  types: Readonly<Record<ScopedId, string>>,
): XmlElement {
  const measure = measures.get(id);
  const title = titleOf(measure, figures, id);
  const aggregation = measure?.combine.across === 'sum' ? '1' : '0';
  const ascending = targets.some((target) => !target.ascending) ? '0' : '1';
  const unit = measure === undefined ? figures[0]?.observation.unit : unitId(measure.unit);
  const periods = new Map<string, XmlElement[]>();
  const baselines = figures.filter(({ kind }) => kind === 'baseline');
  for (const kind of ['target', 'actual'] as const) {
    if (kind === 'target')
      for (const target of targets)
        add(periods, `${target.period.start} ${target.period.end}`, targetElement(target, placeOf(target.select.places?.[0])));
    for (const { observation, element } of figures.filter((one) => one.kind === kind))
      add(periods, `${observation.period.start} ${observation.period.end}`, element);
  }
  const type = Object.hasOwn(types, id) ? types[id] : outcome ? '2' : '9';
  return xml('result', { type, 'aggregation-status': aggregation }, [
    ...withNarratives('title', title),
    xml('indicator', { measure: unit === 'percent' ? '2' : '1', ascending, 'aggregation-status': aggregation }, [
      ...withNarratives('title', title),
      xml('reference', { vocabulary: OWN_VOCABULARY, code: id, 'indicator-uri': vocabularyOf(base, id) }),
      ...baselines.map(({ element }) => element),
      ...statedBaselines(
        targets,
        baselines.map(({ observation }) => observation),
      ),
      ...[...periods.entries()]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([days, elements]) => {
          const [start = '', end = ''] = days.split(' ');
          return xml('period', {}, [xml('period-start', { 'iso-date': start }), xml('period-end', { 'iso-date': end }), ...elements]);
        }),
      xml(`+${MEASURE}`, { unit, ...(measure === undefined ? {} : combinationAttributes(measure.combine)) }),
    ]),
  ]);
}

/** The baselines that targets state and no observation gives, each once. */
function statedBaselines(targets: readonly TargetFigure[], given: readonly Observation[]): readonly XmlElement[] {
  const stated = new Map<string, XmlElement>();
  for (const { baseline, select } of targets) {
    if (baseline === undefined) continue;
    const place = placeOf(select.places?.[0]);
    const like = given.some(
      ({ value, period, place: where }) => value === baseline.value && period.end === baseline.date && where === select.places?.[0],
    );
    if (like) continue;
    const element = xml('baseline', { 'iso-date': baseline.date, year: baseline.date.slice(0, 4), value: plainNumber(baseline.value) }, [
      ...(place === undefined ? [] : [xml('location', { ref: place })]),
      ...Object.entries(select.dimensions ?? {}).map(([name, code]) => xml('dimension', { name, value: code })),
    ]);
    stated.set(JSON.stringify(element), element);
  }
  return [...stated.values()];
}

function placeOf(place: PlaceCode | undefined): string | undefined {
  return place === undefined ? undefined : locationOf({ place });
}

/** What an indicator is called: by its measure, by a figure of it, or by its id. */
function titleOf(measure: Measure | undefined, figures: readonly Figure[], id: ScopedId): LocalizedText {
  const labels = [measure?.label, ...figures.map(({ observation }) => observation.label)];
  return (
    labels.find((label) => label !== undefined && Object.values(label).some((text) => text !== undefined && text.trim() !== '')) ?? {
      en: id,
    }
  );
}
