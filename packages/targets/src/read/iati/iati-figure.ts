import type { Citation, FoundUnit, Observation, ObservationRole, Period, PlaceCode } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { numberIn } from '../record/cells.js';
import type { ObservationColumnName } from '../record/observation-columns.js';
import { observationFrom } from '../record/observation-row.js';
import { publishedValue } from '../record/published-value.js';
import { idOf, type ObservationKey } from '../record/record-id.js';
import type { ActivityHeading } from './activity-heading.js';
import { attributeOf, childOf, childrenOf, dateOf, ownTextsOf, textsOf, type IatiElement } from './iati-element.js';
import { FIGURE } from './iati-extension.js';
import { shown, type IatiPlan } from './iati-plan.js';
import type { IndicatorHeading } from './indicator-heading.js';
import type { IssueTeller } from './issue-teller.js';

/** A baseline, a target or an actual, with the days that it stands for. */
export interface IatiFigure {
  /** The element. */
  readonly element: IatiElement;
  /** Where it stands in its activity. */
  readonly at: string;
  /** Its role. */
  readonly role: ObservationRole;
  /** The days that it stands for. */
  readonly period: Period;
}

/** What holds of every figure of an indicator, held against what is known. */
export interface MeasuredIn {
  /** The unit, with its multiplier. */
  readonly unit: FoundUnit;
}

/** Where the figures of an activity are read. */
export interface FigureReading {
  /** The activity. */
  readonly activity: ActivityHeading;
  /** The indicator. */
  readonly indicator: IndicatorHeading;
  /** The unit of its figures; nothing where it is not known, and each figure has to bring its own. */
  readonly measured: MeasuredIn | undefined;
  /** Where its figures come from. */
  readonly source: Citation;
  /** How the file is read. */
  readonly plan: IatiPlan;
  /** Takes an issue at a line; the values name the activity and the place in it. */
  readonly tell: IssueTeller;
}

/** The rules of the standard that a value has to keep, by the element. */
const RULES: Readonly<Record<string, string>> = { baseline: '8.8', target: '8.9', actual: '8.10' };

/** What a cell of the observations table is called here. */
const NAMES: Partial<Readonly<Record<ObservationColumnName, string>>> = {
  measure: 'reference',
  commitment: 'reference',
  period_start: 'period-start',
  period_end: 'period-end',
  dimensions: 'dimension',
  place: 'location',
  source_url: 'document-link',
};

/** The observation that a value is; nothing where it is refused, after every issue was told. */
export function observationOf(figure: IatiFigure, reading: FigureReading): Observation | undefined {
  const { element, at } = figure;
  const { tell } = reading;
  const own = childOf(element, `+${FIGURE}`);
  const value = attributeOf(element, 'value');
  if (value === undefined) {
    const message = `The ${element.name} has no value; expected a number, since the indicator is not qualitative; give the number, or leave the element out.`;
    const values = { given: null, expected: 'number', rule: `${RULES[element.name] ?? ''}.1`, mend: 'give-the-number' };
    tell(at, element.line, 'no-value', 'error', message, values);
    return undefined;
  }
  const breakdown =
    element.children.length === 0 && reading.plan.options.activityDimension === undefined ? NO_BREAKDOWN : breakdownOf(figure, reading);
  if (breakdown === undefined) return undefined;
  return own === undefined ? plainFigure(figure, value, breakdown, reading) : ownFigure(figure, own, value, breakdown, reading);
}

/** The place and the breakdown of a figure. */
interface Breakdown {
  /** The country. */
  readonly place: PlaceCode | undefined;
  /** The codes, by dimension. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Whether it has a location, known or not. */
  readonly located: boolean;
}

const NO_BREAKDOWN: Breakdown = { place: undefined, dimensions: {}, located: false };

/** A figure as the format has it: all but the number has been read before. */
function plainFigure(
  figure: IatiFigure,
  text: string,
  { place: located, dimensions, located: isLocated }: Breakdown,
  reading: FigureReading,
): Observation | undefined {
  const { element, at, role, period } = figure;
  const { activity, indicator, measured, tell } = reading;
  if (measured === undefined) return undefined;
  const number = numberIn(text);
  const published = number.ok ? publishedValue(number.value, measured.unit, undefined) : number;
  if (!published.ok) {
    for (const { code, severity, message, values = {} } of published.issues) {
      tell(at, element.line, code, severity, message, {
        mend: 'as-the-message-says',
        ...values,
        name: 'value',
        rule: `${RULES[element.name] ?? ''}.2`,
      });
    }
    return undefined;
  }
  const { value, reported } = published.value;
  if (value !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const message = `Given ${show(text)}, which a computer number holds only to about 16 digits; read as ${show(value)}.`;
    tell(at, element.line, 'rounded-number', 'warning', message, { given: shown(text), read: value, mend: 'check-the-digits' });
  }
  const place = located ?? (indicator.ours || isLocated ? undefined : activity.place);
  const hasDimensions = dimensions !== NO_BREAKDOWN.dimensions && Object.keys(dimensions).length > 0;
  const note = noteOf(element, activity.language);
  const { measure, commitment, title: label } = indicator;
  const key: Mutable<ObservationKey> = { measure, unit: measured.unit.unit, period, role };
  if (commitment !== undefined) key.commitment = commitment;
  if (place !== undefined) key.place = place;
  if (hasDimensions) key.dimensions = dimensions;
  const source = sourceOf(figure, reading);
  const observation: Mutable<Observation> = { id: idOf(key), ...key, source };
  if (value !== undefined) observation.value = value;
  if (reported !== undefined) observation.reported = reported;
  if (label !== undefined) observation.label = label;
  if (note !== undefined) observation.note = note;
  return observation;
}

/** What is made member by member: there are many of them, and most members are absent. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A figure with an element of our own, whose cells are those of the observations table. */
function ownFigure(
  { element, at, role, period: { start, end } }: IatiFigure,
  own: IatiElement,
  value: string,
  { place, dimensions }: Breakdown,
  { activity, indicator, plan, tell }: FigureReading,
): Observation | undefined {
  const cells: Partial<Record<ObservationColumnName, string>> = {
    measure: indicator.measure,
    commitment: indicator.commitment ?? '',
    value,
    unit: indicator.unit ?? '',
    period_start: start,
    period_end: end,
    place: place ?? '',
    role,
    ...(own.attributes as Partial<Record<ObservationColumnName, string>>),
  };
  const labels = ownTextsOf(own, 'label', activity.language);
  const observation = observationFrom({
    cell: (column) => cells[column] ?? '',
    known: plan.known,
    language: plan.language,
    dimensions: () => (Object.keys(dimensions).length === 0 ? undefined : dimensions),
    report: (column, issue) => {
      const { code, severity, message, values = {} } = issue;
      tell(at, element.line, code, severity, message, { mend: 'as-the-message-says', ...values, name: NAMES[column] ?? column });
    },
  });
  if (observation === undefined) return undefined;
  return labels === undefined ? observation : { ...observation, label: labels };
}

/** The breakdown and the place of a figure; nothing where they cannot be told. */
function breakdownOf({ element, at }: IatiFigure, { activity, plan, tell }: FigureReading): Breakdown | undefined {
  const { activityDimension, breakdowns = {} } = plan.options;
  const own = childOf(element, `+${FIGURE}`);
  const dimensions = new Map<string, string>();
  let sound = true;
  const add = (line: number, name: string, value: string): void => {
    if (!dimensions.has(name)) dimensions.set(name, value);
    else {
      sound = false;
      const message = `The breakdown ${show(name)} is given twice, as ${show(dimensions.get(name))} and ${show(value)}; expected each once; take one out.`;
      tell(at, line, 'bad-dimensions', 'error', message, { given: shown(value), name: shown(name), mend: 'give-each-once' });
    }
  };
  for (const dimension of childrenOf(element, 'dimension')) {
    const name = attributeOf(dimension, 'name');
    const value = attributeOf(dimension, 'value');
    if (name !== undefined && value !== undefined) {
      const known = Object.hasOwn(breakdowns, name) && own === undefined ? breakdowns[name] : undefined;
      const codes = known?.codes ?? {};
      add(dimension.line, known?.name ?? name, Object.hasOwn(codes, value) ? (codes[value] ?? value) : value);
    } else {
      sound = false;
      const message = `The dimension has the name ${show(name)} and the value ${show(value)}; expected both; give them, or take it out.`;
      tell(at, dimension.line, 'bad-dimensions', 'error', message, { given: shown(name ?? value), mend: 'give-both' });
    }
  }
  const refs = childrenOf(element, 'location').map((location) => attributeOf(location, 'ref'));
  const named = refs.filter((ref) => ref !== undefined);
  for (const ref of named) {
    if (activity.locations.has(ref)) continue;
    const message = `The location ${show(ref)} is none of the activity; expected the ref of one; add it to the activity, or correct the ref.`;
    tell(at, element.line, 'unknown-location', 'warning', message, {
      given: shown(ref),
      expected: activity.locationsShown,
      mend: 'add-the-location',
    });
  }
  const [ref] = named;
  const place = named.length === 1 && ref !== undefined ? activity.locations.get(ref) : undefined;
  if (named.length > 0 && place === undefined) add(element.line, 'location', [...new Set(named)].sort().join(' '));
  if (activityDimension !== undefined && own === undefined) add(element.line, activityDimension, activity.identifier ?? '');
  return sound ? { place, dimensions: Object.fromEntries(dimensions), located: named.length > 0 } : undefined;
}

/** Where a figure without an element of our own comes from: its indicator, with the address of the figure where it has one. */
function sourceOf({ element, at }: IatiFigure, { source, tell }: FigureReading): Citation {
  const links = element.children.length === 0 ? NO_LINKS : childrenOf(element, 'document-link');
  if (links.length === 0) return source;
  const addresses = links.flatMap((link) => {
    const url = attributeOf(link, 'url');
    if (url === undefined) return [];
    if (/^https?:\/\/[^\s/]\S*$/i.test(url)) return [url];
    const message = `Given ${show(url)}; expected an address beginning with https:// or http://; the link is left out; correct it.`;
    tell(at, link.line, 'bad-url', 'warning', message, { given: shown(url), expected: ['https', 'http'], mend: 'correct-the-address' });
    return [];
  });
  const [url, ...further] = addresses;
  return { ...source, ...(url === undefined ? {} : { url }), ...(further.length === 0 ? {} : { note: further.join(' ') }) };
}

const NO_LINKS: readonly IatiElement[] = [];

function noteOf(element: IatiElement, language: string): string | undefined {
  if (element.children.length === 0) return undefined;
  const comment = textsOf(childrenOf(element, 'comment'), language);
  return comment === undefined ? undefined : Object.values(comment).join('\n');
}

/** A date of the format, with what may stand around it taken off. */
export function dayOf(element: IatiElement | undefined): string {
  if (element === undefined) return '';
  return dateOf(attributeOf(element, 'iso-date')) ?? element.text.trim();
}
