import { isIsoDate, type Citation, type Observation, type Period, type Target } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { commitmentIn, measureIn, unitIn, unitMismatch } from '../record/known-ids.js';
import { attributeOf, childOf, childrenOf, dateOf, type IatiElement } from './iati-element.js';
import { FIGURE, TARGET } from './iati-extension.js';
import { dayOf, observationOf, type FigureReading, type IatiFigure, type MeasuredIn } from './iati-figure.js';
import { shown } from './iati-plan.js';
import { addBaseline, lackingForTargets, targetOf, type Baselines } from './iati-target.js';

/** Where the figures of an indicator are read, and who takes them. */
interface IndicatorFigures extends FiguresOfIndicator, FigureReading {}

/** A figure that was taken. */
export interface SeenFigure {
  /** The line that it stands on. */
  readonly line: number;
  /** What it says. */
  readonly value: number | undefined;
}

/** The same before the unit was looked up. */
export interface FiguresOfIndicator extends Omit<FigureReading, 'measured' | 'source'> {
  /** The figures before that could be the same, by id: the line and the value of each. */
  readonly seen: Map<string, SeenFigure>;
  /** Takes an observation. */
  readonly takeObservation: (observation: Observation) => void;
  /** Takes a target; gives `false` where one of its id was taken before. */
  readonly takeTarget: (target: Target) => boolean;
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
  if (found.values === 0 || isRefused(reading)) return 0;
  const measured = measuredIn(reading);
  if (measured === 'refused') return 0;
  const within: IndicatorFigures = { ...reading, measured, source: sourceOf(reading) };
  const baselines: Baselines = new Map();
  const asked = { lacking: lackingForTargets(indicator), told: false };
  // a target that was written here may say what is lacking
  const wanted = asked.lacking.every((one) => one === 'commitment');
  let accepted = 0;
  let index = 0;
  for (const baseline of childrenOf(element, 'baseline')) {
    index += 1;
    const figure = baselineFigure(baseline, `${at}/baseline[${String(index)}]`, within);
    const observation = figure === undefined ? undefined : taken(figure, within);
    if (observation === undefined) continue;
    accepted += 1;
    if (wanted) addBaseline(baselines, observation);
  }
  index = 0;
  for (const period of childrenOf(element, 'period')) {
    index += 1;
    accepted += figuresOfPeriod(period, `${at}/period[${String(index)}]`, within, baselines, asked);
  }
  return accepted;
}

/** The indicator as the source of its figures: one for all of them. */
function sourceOf({ activity, indicator, plan }: FiguresOfIndicator): Citation {
  const locator = plan.options.source === undefined ? indicator.at : `${activity.identifier ?? ''} ${indicator.at}`;
  return { ...activity.source, locator };
}

/** What is needed for targets and not known, and whether it was asked about. */
interface AskedForTargets {
  readonly lacking: ReturnType<typeof lackingForTargets>;
  told: boolean;
}

function figuresOfPeriod(period: IatiElement, at: string, within: IndicatorFigures, baselines: Baselines, asked: AskedForTargets): number {
  const days = daysOf(period, at, within);
  if (days === undefined) return 0;
  let accepted = 0;
  let which = 0;
  for (const target of childrenOf(period, 'target')) {
    which += 1;
    // a target of our own names its commitment itself
    const lacking = childOf(target, `+${TARGET}`) === undefined ? asked.lacking : asked.lacking.filter((one) => one !== 'commitment');
    if (!asked.told && lacking.length > 0) {
      asked.told = true;
      tellNotMade(lacking, target, within);
    }
    const figure: IatiFigure = { element: target, at: `${at}/target[${String(which)}]`, role: 'target', period: days };
    const observation = taken(figure, within);
    if (observation === undefined) continue;
    accepted += 1;
    if (lacking.length === 0) makeTarget(figure, observation, within, baselines);
  }
  which = 0;
  for (const actual of childrenOf(period, 'actual')) {
    which += 1;
    const figure: IatiFigure = { element: actual, at: `${at}/actual[${String(which)}]`, role: within.indicator.role, period: days };
    if (taken(figure, within) !== undefined) accepted += 1;
  }
  return accepted;
}

/** The observation of a figure, handed on; nothing where it is refused or was met before. */
function taken(figure: IatiFigure, within: IndicatorFigures): Observation | undefined {
  const observation = observationOf(figure, within);
  if (observation === undefined || isSeen(observation, figure, within)) return undefined;
  within.takeObservation(observation);
  return observation;
}

function tellNotMade(lacking: AskedForTargets['lacking'], target: IatiElement, { indicator, tell }: IndicatorFigures): void {
  const names = lacking.join(' and ');
  // said of nearly every indicator of a file, in one of few ways
  let message = NOT_MADE.get(names);
  if (message === undefined) {
    message = `The targets of the indicator are read as figures only, and no target is made: ${names} ${lacking.length === 1 ? 'is' : 'are'} not known; the format does not say whether values add up from period to period; give it in an entry of indicators.`;
    NOT_MADE.set(names, message);
  }
  tell(indicator.at, target.line, 'target-not-made', 'info', message, { given: null, expected: lacking, mend: 'say-how-values-combine' });
}

const NOT_MADE = new Map<string, string>();

function makeTarget(
  figure: IatiFigure,
  observation: Observation,
  { activity, indicator, tell, takeTarget }: IndicatorFigures,
  baselines: Baselines,
): void {
  const made = targetOf(figure, observation, indicator, activity.identifier ?? '', baselines);
  for (const { code, message, values = {} } of made.issues) {
    const text = `No target could be made of it: ${message}`;
    tell(figure.at, figure.element.line, 'target-not-made', 'warning', text, { ...values, cause: code, mend: 'as-the-message-says' });
  }
  if (!made.ok || takeTarget(made.value)) return;
  const message = `The id ${show(made.value.id)} is also that of an earlier target; expected an id of its own; the target is left out; change one.`;
  tell(figure.at, figure.element.line, 'target-not-made', 'warning', message, {
    given: made.value.id,
    cause: 'duplicate-id',
    mend: 'change-one',
  });
}

/** Whether the values of an indicator are refused together, told once. */
function isRefused({ indicator, plan: { known }, tell }: FiguresOfIndicator): boolean {
  const { element, at, found, title, made, unit } = indicator;
  const rejected = found.values;
  const name = titleOf(title);
  if (made && known.measures !== undefined) {
    const message = `The indicator ${show(name)} is none of the measures given, and its ${String(rejected)} values are not read; expected a reference to one, or an entry in indicators; add it there.`;
    tell(at, element.line, 'unmapped-indicator', 'error', message, { given: shown(name), rejected, mend: 'add-the-indicator' });
    return true;
  }
  if (found.measureCode === '5' && unit === undefined) {
    const message = `The indicator is qualitative, and its ${String(rejected)} values are words, which are no observations; expected numbers; record them as the result of an activity, or as an assessment.`;
    tell(at, element.line, 'qualitative-indicator', 'error', message, { given: '5', rejected, rule: '8.10.3', mend: 'record-elsewhere' });
    return true;
  }
  if (unit !== undefined || hasOwnUnits(element)) return false;
  const message = `Nothing says in which unit the ${String(rejected)} values of the indicator ${show(name)} are, and they are not read; expected a unit; give it in an entry of indicators, or as the option unit.`;
  tell(at, element.line, 'no-unit', 'error', message, {
    given: null,
    expected: 'unit',
    rejected,
    title: shown(name),
    mend: 'give-the-unit',
  });
  return true;
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
