import type { Evaluation, IsoDate } from '@actionline/core';
import { checkKeys, readArgument } from '@actionline/core/internal';

import { renderChart, type ChartLook } from '../charts/chart.js';
import { walk } from '../document/argument.js';
import { blockId } from '../document/block-id.js';
import type { ChartSpec } from '../document/chart.js';
import { inlineText } from '../document/clean-text.js';
import { shownStatus } from '../document/shown-status.js';
import { targetOf, type ExplainContext } from '../explain/explain.js';
import { ownUnits } from '../explain/own-units.js';
import { formatsOf } from '../messages/formats.js';
import { givenMessages } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import { ownText, ownWords } from '../messages/own-text.js';
import { statusLabel } from '../messages/status-label.js';
import { withProjection } from './projected.js';
import { runningTotal } from './running-total.js';
import { bulletsOf } from './bullets-of.js';
import { valuesOf } from './values-of.js';

/** What a chart of evaluations may have at hand beside them, and how wide it is. */
export interface EvaluationChartContext extends ExplainContext {
  /** The width in CSS pixels, 720 where absent; below 560 the labels stand above the bars. */
  readonly width?: number;
  /** The colours: those of a light page where absent. */
  readonly theme?: ChartLook['theme'];
}

/** The same for values over time. */
export interface ValuesChartContext extends EvaluationChartContext {
  /** Of a promise of a total: the total after each figure, with what was asked and the way there, in place of the figures themselves. */
  readonly runningTotal?: boolean;
  /** What a method makes of the values for a later day, such as one of `@actionline/targets/methods`; an evaluation holds none. */
  readonly projection?: Projection;
}

/** What a method makes of values for a later day. */
export interface Projection {
  /** The day. */
  readonly on: IsoDate;
  /** The value, in the unit of the target. */
  readonly value: number;
  /** The lower end of its interval, where the method gives one. */
  readonly lower?: number;
  /** The upper end. */
  readonly upper?: number;
  /** The method, in words. */
  readonly method: string;
}

/**
 * What was reported and asked of one or several targets as the text of an SVG picture: a bar a target, on a scale of its own, with a line at what was
 * asked, a mark at what was expected by the date, and figures and status in words. Nothing where none of them has a figure of each, as recurring promises, which
 * have one a period.
 *
 * @throws {@link ActionlineError} `unknown-locale`; `bad-argument` for what is no evaluation or no context.
 *
 * @example
 * ```ts
 * import { progressChart } from '@actionline/report-kit';
 * import { evaluateTarget } from '@actionline/targets';
 * import { getTarget, unodcPledges } from '@actionline/taxonomy';
 *
 * const evaluation = evaluateTarget(getTarget(unodcPledges, 'unodc-hr75/7.a'), [], { asOf: '2024-12-31' });
 * progressChart(evaluation, 'en'); // => undefined
 * ```
 */
export function progressChart(
  evaluations: Evaluation | readonly Evaluation[],
  messages: Messages | string,
  context: EvaluationChartContext = {},
): string | undefined {
  const words = givenMessages(messages);
  checkKeys('context', context, CONTEXT);
  const all = Array.isArray(evaluations) ? (evaluations as readonly Evaluation[]) : [evaluations as Evaluation];
  const named = all.map((evaluation) =>
    walk('evaluation', evaluation, () => ({
      evaluation,
      ...nameOf(evaluation, words, context),
      status: shownStatus(evaluation, context.unmatched),
      statusLabel: statusLabel(evaluation, words, context.unmatched),
    })),
  );
  const [first] = named;
  if (first === undefined) return undefined;
  const id = blockId('progress', first.evaluation.target);
  const figure = bulletsOf(named, { id, date: undefined }, words, formatsOf(words, { units: ownUnits(context.framework, all) }));
  if (figure === undefined) return undefined;
  return drawn(figure.chart, id, named.length === 1 ? first.label : figure.title, figure.description, context);
}

/**
 * The values of an evaluation over time as the text of an SVG picture: of a recurring promise one a period, of any other the figures
 * that it rests on, with what was asked of each and the way there. Nothing where there is no number to show. The places of figures are
 * told where `observations` are at hand and not all of one place.
 *
 * @throws {@link ActionlineError} `unknown-locale`; `bad-argument` for what is no evaluation or no context.
 *
 * @example
 * ```ts
 * import { valuesChart } from '@actionline/report-kit';
 * import { evaluateTarget } from '@actionline/targets';
 * import { getTarget, unodcPledges } from '@actionline/taxonomy';
 *
 * const target = getTarget(unodcPledges, 'unodc-hr75/7.a');
 * const trained = {
 *   id: 'trained-2024', measure: target.requirement.measure.id, role: 'result', value: 1_750, unit: 'officer',
 *   period: { start: '2024-01-01', end: '2024-12-31' }, source: { title: 'Annual report' },
 * } as const;
 * const evaluation = evaluateTarget(target, [trained], { asOf: '2024-12-31' });
 * valuesChart(evaluation, 'en')?.includes('Values over time: 2024, 1,750 officers.'); // => true
 * ```
 */
export function valuesChart(evaluation: Evaluation, messages: Messages | string, context: ValuesChartContext = {}): string | undefined {
  const words = givenMessages(messages);
  checkKeys('context', context, [...CONTEXT, 'runningTotal', 'projection']);
  return walk('evaluation', evaluation, () => {
    const formats = formatsOf(words, { units: ownUnits(context.framework, [evaluation]) });
    const observations = new Map((context.observations ?? []).map((observation) => [observation.id, observation]));
    const total = context.runningTotal === true ? runningTotal(evaluation, words, formats) : undefined;
    const values = total ?? valuesOf(evaluation, { observations, messages: words, formats });
    if (values === undefined) return undefined;
    const chart = withProjection(values, evaluation, context.projection, words, formats);
    const alt = words.part.chart.valuesAlt({ rows: chart.values.map(({ words }) => words), asked: chart.asked?.label });
    const description = chart.projection === undefined ? alt : `${alt} ${chart.projection.label}.`;
    return drawn(chart, blockId('values', evaluation.target), nameOf(evaluation, words, context).label, description, context);
  });
}

const CONTEXT: readonly (keyof EvaluationChartContext)[] = ['framework', 'observations', 'unmatched', 'width', 'theme'];

function drawn(chart: ChartSpec, id: string, title: string, description: string, { width, theme }: EvaluationChartContext): string {
  return renderChart(
    chart,
    { id, title, description },
    { ...(width === undefined ? {} : { width }), ...(theme === undefined ? {} : { theme }) },
  );
}

/** The name of a target in words, with its language where that is another; its id where no framework at hand holds it. */
function nameOf(
  evaluation: Evaluation,
  messages: Messages,
  { framework }: EvaluationChartContext,
): { readonly label: string; readonly language?: string } {
  const label = readArgument(
    'framework',
    framework,
    'a framework',
    'check it with checkFramework',
    () => targetOf(evaluation, framework)?.label,
  );
  const { language } = ownText(label, messages) ?? {};
  return { label: ownWords(label, messages) || inlineText(evaluation.target), ...(language === undefined ? {} : { language }) };
}
