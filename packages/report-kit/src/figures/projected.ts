import type { Evaluation, IsoDate } from '@actionline/core';
import { checkDate, dayNumber, refuseArgument } from '@actionline/core/internal';

import type { ValuesChart } from '../document/chart.js';
import { inlineText } from '../document/clean-text.js';
import { computed } from '../explain/computed.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { timeAxes } from './time-axes.js';

/** What is projected for a day, in the unit of the values. */
interface Projected {
  readonly on: IsoDate;
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly method: string;
}

/** The chart with a projection from its last value on; as it is where there is none, or where its day lies before that. */
export function withProjection(
  chart: ValuesChart,
  { required, value }: Evaluation,
  projection: Projected | undefined,
  messages: Messages,
  formats: Formats,
): ValuesChart {
  const last = chart.values.at(-1);
  if (projection === undefined || last === undefined) return chart;
  const { on, value: projected, lower, upper, method } = projection;
  checkDate(on, 'projection.on');
  for (const [name, given] of Object.entries({ value: projected, lower: lower ?? 0, upper: upper ?? 0 }))
    if (!Number.isFinite(given))
      refuseArgument(`projection.${name}`, given, 'a finite number', 'leave the projection out where there is none');
  if (dayNumber(on) <= dayNumber(last.period.end)) return chart;
  const unit = required?.unit ?? value?.unit ?? 'number';
  const range = lower === undefined || upper === undefined ? undefined : { from: lower, to: upper };
  const heights = [...chart.valueTicks.map((tick) => tick.value), projected, ...(range === undefined ? [] : [range.from, range.to])];
  const spans = [chart.period, { start: on, end: on }];
  return {
    ...chart,
    ...timeAxes(spans, heights, unit, formats),
    projection: {
      from: { date: last.period.end, value: last.value },
      to: { date: on, value: projected },
      ...(range === undefined ? {} : { range }),
      label: messages.figure.projected({
        figure: computed(projected, unit, { formats }),
        range:
          range === undefined ? undefined : messages.step.promise.range(formats.amount(range.from, unit), formats.quantity(range.to, unit)),
        date: formats.date(on),
        method: inlineText(method),
      }),
    },
  };
}
