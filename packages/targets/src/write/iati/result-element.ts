import { unitId, type Issue, type LocalizedText, type Measure, type Observation, type PlaceCode, type ScopedId } from '@actionline/core';
import { errorAt, issuesWithin, show, type Path } from '@actionline/core/internal';

import { combinationAttributes } from '../../read/iati/combination-attributes.js';
import { MEASURE, OWN_VOCABULARY } from '../../read/iati/iati-extension.js';
import { vocabularyOf } from './activity-elements.js';
import { figureElement, figureIssues, kindOfFigure, locationOf, readByOthersIssues, type FigureKind } from './figure-element.js';
import { withNarratives } from './narratives.js';
import { plainNumber } from './plain-number.js';
import { targetElement, type TargetFigure } from './target-figure.js';
import { xml, type XmlElement } from './xml-element.js';

/** An observation, and what it is in the format. */
export interface Figure {
  /** The observation. */
  readonly observation: Observation;
  /** What it is in the format. */
  readonly kind: FigureKind;
  /** Its element. */
  readonly element: XmlElement;
}

/** The figure that an observation is; none where it cannot be carried, which is told. */
export function figuresOf(observation: Observation, path: Path, issues: Issue[]): readonly Figure[] {
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
export interface IndicatorOfFile {
  /** The measure. */
  readonly measure: ScopedId;
  /** Whether its figures are of outcomes. */
  readonly outcome: boolean;
  /** Its figures. */
  readonly figures: readonly Figure[];
  /** Its targets. */
  readonly targets: readonly TargetFigure[];
}

/** Figures and targets by what they count, in the order of the ids. */
export function indicatorsOf(figures: readonly Figure[], targets: readonly TargetFigure[]): readonly IndicatorOfFile[] {
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

/** The result of an indicator. */
export function resultElement(
  { measure: id, outcome, figures, targets }: IndicatorOfFile,
  measures: ReadonlyMap<ScopedId, Measure>,
  base: string,
  types: ReadonlyMap<ScopedId, string>,
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
  const type = types.get(id) ?? (outcome ? '2' : '9');
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

/** The location of a place that is a country. */
export function placeOf(place: PlaceCode | undefined): string | undefined {
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
