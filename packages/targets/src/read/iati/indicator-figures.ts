import { isIsoDate, type Observation, type Period, type Target } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { commitmentIn, measureIn, unitIn, unitMismatch } from '../known-ids.js';
import { attributeOf, childOf, childrenOf, dateOf, type IatiElement } from './iati-element.js';
import { FIGURE, TARGET } from './iati-extension.js';
import { dayOf, observationOf, type FigureReading, type IatiFigure, type MeasuredIn } from './iati-figure.js';
import { shown } from './iati-plan.js';
import { addBaseline, lackingForTargets, targetOf, type Baselines } from './iati-target.js';

/** Where the figures of an indicator are read, and who takes them. */
export interface IndicatorFigures extends FiguresOfIndicator, FigureReading {}

/** A figure that was taken. */
export interface SeenFigure {
  /** The line that it stands on. */
  readonly line: number;
  /** What it says. */
  readonly value: number | undefined;
}

/** The same before the unit was looked up. */
export interface FiguresOfIndicator extends Omit<FigureReading, 'measured'> {
  /** The figures before that could be the same, by id: the line and the value of each. */
  readonly seen: Map<string, SeenFigure>;
  /** Takes an observation. */
  readonly takeObservation: (observation: Observation) => void;
  /** Takes a target. */
  readonly takeTarget: (target: Target) => void;
}

const MEASURE_CODES: readonly (string | undefined)[] = ['1', '2', '3', '4', '5'];

/** Reads the figures of an indicator; gives how many were accepted. */
export function figuresOf(reading: FiguresOfIndicator): number {
  const { indicator, tell } = reading;
  const { element, found, at } = indicator;
  if (indicator.referredTwice) {
    const message = 'A reference stands at the indicator and at its result; expected one of the two; take one out.';
    tell(at, element.line, 'reference-twice', 'warning', message, { rule: '8.11.1', mend: 'take-one-out' });
  }
  if (found.measureCode === undefined || !MEASURE_CODES.includes(found.measureCode)) {
    const message = `The measure of the indicator is ${show(found.measureCode)}; expected a code from 1 to 5; give it.`;
    tell(at, element.line, 'unknown-measure-code', 'warning', message, {
      given: shown(found.measureCode),
      expected: ['1', '2', '3', '4', '5'],
      mend: 'give-the-code',
    });
  }
  if (found.values === 0) return 0;
  if (isRefused(reading)) return 0;
  const measured = measuredIn(reading);
  if (measured === 'refused') return 0;
  const within: IndicatorFigures = { ...reading, measured };
  let accepted = 0;
  const baselines: Baselines = new Map();
  const take = (figure: IatiFigure): Observation | undefined => {
    const observation = observationOf(figure, within);
    if (observation === undefined || isSeen(observation, figure, within)) return undefined;
    accepted += 1;
    reading.takeObservation(observation);
    return observation;
  };
  childrenOf(element, 'baseline').forEach((baseline, index) => {
    const figure = baselineFigure(baseline, `${at}/baseline[${String(index + 1)}]`, within);
    const observation = figure === undefined ? undefined : take(figure);
    if (observation !== undefined) addBaseline(baselines, observation);
  });
  const lacking = lackingForTargets(indicator);
  let untold = lacking.length > 0;
  childrenOf(element, 'period').forEach((period, index) => {
    const place = `${at}/period[${String(index + 1)}]`;
    const days = daysOf(period, place, within);
    if (days === undefined) return;
    childrenOf(period, 'target').forEach((target, which) => {
      // a target of our own names its commitment itself
      const lacks = childOf(target, `+${TARGET}`) === undefined ? lacking : lacking.filter((one) => one !== 'commitment');
      if (untold && lacks.length > 0) {
        untold = false;
        tellNotMade(lacks, target, within);
      }
      const figure: IatiFigure = { element: target, at: `${place}/target[${String(which + 1)}]`, role: 'target', period: days };
      const observation = take(figure);
      if (observation !== undefined && lacks.length === 0) makeTarget(figure, observation, baselines, within);
    });
    childrenOf(period, 'actual').forEach((actual, which) => {
      take({ element: actual, at: `${place}/actual[${String(which + 1)}]`, role: indicator.role, period: days });
    });
  });
  return accepted;

  function tellNotMade(lacks: readonly string[], target: IatiElement, { tell: say }: IndicatorFigures): void {
    const message = `The targets of the indicator are read as figures only, and no target is made: ${lacks.join(' and ')} ${lacks.length === 1 ? 'is' : 'are'} not known; the format does not say whether values add up from period to period; give it in an entry of indicators.`;
    say(at, target.line, 'target-not-made', 'info', message, { given: null, expected: lacks, mend: 'say-how-values-combine' });
  }
  function makeTarget(figure: IatiFigure, observation: Observation, before: Baselines, to: IndicatorFigures): void {
    const made = targetOf(figure, observation, indicator, to.activity.identifier ?? '', before);
    for (const { code, message, values = {} } of made.issues) {
      const text = `No target could be made of it: ${message}`;
      to.tell(figure.at, figure.element.line, 'target-not-made', 'warning', text, { ...values, cause: code, mend: 'as-the-message-says' });
    }
    if (made.ok) to.takeTarget(made.value);
  }
  function isRefused({ plan: { known } }: FiguresOfIndicator): boolean {
    const rejected = found.values;
    if (indicator.made && known.measures !== undefined) {
      const message = `The indicator ${show(titleOf(indicator.title))} is none of the measures given, and its ${String(rejected)} values are not read; expected a reference to one, or an entry in indicators; add it there.`;
      tell(at, element.line, 'unmapped-indicator', 'error', message, {
        given: shown(titleOf(indicator.title)),
        rejected,
        mend: 'add-the-indicator',
      });
      return true;
    }
    if (found.measureCode === '5' && indicator.unit === undefined) {
      const message = `The indicator is qualitative, and its ${String(rejected)} values are words, which are no observations; expected numbers; record them as the result of an activity, or as an assessment.`;
      tell(at, element.line, 'qualitative-indicator', 'error', message, { given: '5', rejected, rule: '8.10.3', mend: 'record-elsewhere' });
      return true;
    }
    if (indicator.unit !== undefined || hasOwnUnits(element)) return false;
    const message = `Nothing says in which unit the ${String(rejected)} values of the indicator ${show(titleOf(indicator.title))} are, and they are not read; expected a unit; give it in an entry of indicators, or as the option unit.`;
    tell(at, element.line, 'no-unit', 'error', message, {
      given: null,
      expected: 'unit',
      rejected,
      title: shown(titleOf(indicator.title)),
      mend: 'give-the-unit',
    });
    return true;
  }
}

/** The unit of the figures of an indicator, its measure and commitment held against what is known; told once for all of them. */
function measuredIn({ indicator, plan: { known }, tell }: FiguresOfIndicator): MeasuredIn | 'refused' | undefined {
  const { element, at, found, measure, commitment, unit } = indicator;
  const unitFound = unit === undefined ? undefined : unitIn(unit, known.measures);
  const mismatch = unitFound?.ok === true ? unitMismatch(measure, unitFound.value.unit, known.measures) : undefined;
  const issues = [
    ...measureIn(measure, known.measures).issues,
    ...(commitment === undefined ? [] : commitmentIn(commitment, known.commitments).issues),
    ...(unitFound?.issues ?? []),
    ...(mismatch === undefined ? [] : [mismatch]),
  ];
  for (const { code, severity, message, values = {} } of issues) {
    tell(at, element.line, code, severity, message, {
      mend: 'as-the-message-says',
      ...values,
      ...(severity === 'error' ? { rejected: found.values } : {}),
    });
  }
  if (issues.some(({ severity }) => severity === 'error')) return 'refused';
  return unitFound?.ok === true ? { unit: unitFound.value } : undefined;
}

/** Whether values bring their unit with them, in an element of our own. */
function hasOwnUnits(element: IatiElement): boolean {
  return element.children.some((child) =>
    child.children.some((one) => one.name === `+${FIGURE}` || childOf(one, `+${FIGURE}`) !== undefined),
  );
}

function titleOf(title: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  return title?.['en'] ?? title?.['fr'] ?? Object.values(title ?? {})[0];
}

/** Whether a figure is that of an earlier value, told as an issue. */
function isSeen({ id, value }: Observation, { element, at }: IatiFigure, { seen, tell, indicator }: IndicatorFigures): boolean {
  const earlier = seen.get(id);
  if (earlier === undefined) {
    seen.set(id, { line: element.line, value });
    return false;
  }
  const same = earlier.value === value;
  const said = same ? 'says the same' : `has the value ${show(earlier.value)}`;
  const mend = same ? 'take-one-out' : indicator.made ? 'say-what-differs' : 'give-an-activity-dimension';
  const advice = {
    'take-one-out': 'take one out',
    'say-what-differs': 'say in a dimension or location what differs, or take one out',
    'give-an-activity-dimension': 'take one out, or give activityDimension where the two are parts of a whole',
  }[mend];
  const message = `Line ${String(earlier.line)} ${said} for the same measure, period, place, breakdown and role, and is kept; expected one figure; ${advice}.`;
  tell(at, element.line, same ? 'said-twice' : 'duplicate-id', 'error', message, {
    given: value ?? null,
    earlier: earlier.line,
    expected: earlier.value ?? null,
    mend,
  });
  return true;
}

/** The days that a baseline stands for: that of its date, or else its year. */
function baselineFigure(element: IatiElement, at: string, { tell }: IndicatorFigures): IatiFigure | undefined {
  const year = attributeOf(element, 'year');
  const date = dateOf(attributeOf(element, 'iso-date'));
  const own = childOf(element, `+${FIGURE}`);
  if (own?.attributes['period_start'] !== undefined) return { element, at, role: 'baseline', period: { start: '', end: '' } };
  if (date === undefined && (year === undefined || !/^[12]\d{3}$/.test(year))) {
    const message = `The baseline has the year ${show(year)}; expected four digits, such as 2015; give the year, or its day as iso-date.`;
    tell(at, element.line, 'bad-year', 'error', message, { given: shown(year), expected: 'YYYY', mend: 'give-the-year' });
    return undefined;
  }
  if (date === undefined) return { element, at, role: 'baseline', period: { start: `${year ?? ''}-01-01`, end: `${year ?? ''}-12-31` } };
  if (year !== undefined && !date.startsWith(year)) {
    const message = `The baseline is of the year ${show(year)} and of the day ${show(date)}; expected the year of the day; read as of the day; correct one.`;
    tell(at, element.line, 'baseline-year-differs', 'warning', message, { given: shown(year), expected: shown(date), mend: 'correct-one' });
  }
  return { element, at, role: 'baseline', period: { start: date, end: date } };
}

/** The days of a period; nothing where it does not give them, told once for all its values. */
function daysOf(element: IatiElement, at: string, { tell }: IndicatorFigures): Period | undefined {
  const start = dayOf(childOf(element, 'period-start'));
  const end = dayOf(childOf(element, 'period-end'));
  const rejected = element.children.filter(({ name }) => name === 'target' || name === 'actual').length;
  const wrong = (['start', 'end'] as const).find((name) => !isIsoDate(name === 'start' ? start : end));
  if (wrong !== undefined) {
    const given = wrong === 'start' ? start : end;
    const message = `The period has the ${wrong} ${show(given)}, and its ${String(rejected)} values are not read; expected a date such as 2024-12-31; give it.`;
    tell(at, element.line, 'bad-date', 'error', message, {
      given: shown(given),
      expected: 'YYYY-MM-DD',
      name: `period-${wrong}`,
      rejected,
      mend: 'give-the-day',
    });
    return undefined;
  }
  if (end < start) {
    const message = `The period was ${show(start)} to ${show(end)}, and its ${String(rejected)} values are not read; expected its last day not before its first; exchange the two.`;
    tell(at, element.line, 'reversed-period', 'error', message, { given: end, start, rule: '8.6.1', rejected, mend: 'exchange-the-two' });
    return undefined;
  }
  return { start, end };
}
