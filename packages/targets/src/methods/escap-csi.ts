import { accepted, issueValue, show } from '@actionline/core/internal';
import { lastOf, type Points } from '../series/points.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
import { readInput, type Baseline, type Reading, type SeriesInput } from './input.js';
import { unassessed, type Findings, type Method } from './method.js';

/** Input of the ESCAP current status index. */
export interface EscapInput extends SeriesInput {
  /** Settings; all have defaults. */
  readonly params?: EscapParams | undefined;
}

/** Settings of the ESCAP current status index. */
interface EscapParams {
  /** Whether the target is a value to be met exactly, such as parity: then overshooting counts against it. */
  readonly parity?: boolean | undefined;
  /** The index of a target just met; 10 by default. */
  readonly scale?: number | undefined;
  /** Whether the index is cut to 0 and the scale; `false` by default, so that reversal and excess stay visible. */
  readonly clamped?: boolean | undefined;
}

/** Findings of the ESCAP current status index. */
export interface EscapFindings extends Findings {
  /** Share of the way from the baseline to the target, times the scale; negative after a reversal. */
  readonly index: number | null;
}

/**
 * The current status index of the UN regional commission for Asia and the Pacific: the share of the way
 * from the baseline to the target that has been covered, on a scale of 10.
 *
 * Source: ESCAP, "Asia and the Pacific SDG Progress Report", technical notes; Bidarbakht Nia, "Tracking
 * progress towards the SDGs", ESCAP working paper 5 (2017), section on the current status index. The
 * index has no categories. The baseline is the value given, else the value of the year given, else the first value of the series.
 */
export const escapCsi: Method<'escap-csi', EscapInput, EscapFindings> = {
  about: {
    id: 'escap-csi',
    version: '1.0.0',
    title: 'Current status index (ESCAP)',
    publication: 'ESCAP, Asia and the Pacific SDG Progress Report: technical notes',
    year: 2017,
    section: 'Current status index',
    url: 'https://data.unescap.org',
    suits: 'Levels of any sign with a baseline and a target, also parity targets that are to be met from either side.',
    undefinedWhen: [
      'empty-series',
      'bad-point',
      'bad-year',
      'duplicate-year',
      'no-direction',
      'no-target',
      'no-base-year',
      'target-equals-baseline',
      'bad-parameter',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: { parity: 'flag', scale: 'number', clamped: 'flag' },
  needsParams: false,
  assess: (input) => {
    const reading = readInput(input);
    const index = reading.ok ? statusIndex(reading.value, input.params ?? {}) : reading;
    return index.ok ? { index: index.value } : unassessed(index, { index: null });
  },
};

function statusIndex(
  { points, sign, target, baseline }: Reading,
  { parity = false, scale = 10, clamped = false }: EscapParams,
): Answer<number> {
  if (target === undefined) return refuse('no-target', ['target'], 'The index needs a target value.');
  if (!(Number.isFinite(scale) && scale > 0))
    return refuse('bad-parameter', ['params', 'scale'], `Given the scale ${show(scale)}; expected a positive number.`, {
      given: issueValue(scale),
      above: 0,
    });
  const base = baseValue(points, baseline);
  if (!base.ok) return base;
  const current = lastOf(points).value;
  const way = Math.abs(target.value - base.value);
  if (way === 0)
    return refuse('target-equals-baseline', ['target', 'value'], 'The target equals the baseline; there is no way between them to share.', {
      given: target.value,
    });
  const share = parity ? 1 - Math.abs(target.value - current) / way : (sign * (current - base.value)) / way;
  const index = checkFinite(scale * share + 0, 'index');
  return index.ok && clamped ? accepted(Math.min(scale, Math.max(0, index.value))) : index;
}

function baseValue(points: Points, { year, value }: Baseline): Answer<number> {
  if (year === undefined) return accepted(value ?? points[0].value);
  // A baseline with a year and a value is among the points.
  const base = points.find((point) => point.year === year);
  if (base !== undefined) return accepted(base.value);
  return refuse(
    'no-base-year',
    ['baseline', 'year'],
    `There is no value in the baseline year ${String(year)}; give its value, or another year.`,
    { given: year },
  );
}
