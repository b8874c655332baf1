import { lastOf, type Points } from '../series/points.js';
import { finiteOrRefusal, isRefusal, print, refuse, type Refusal } from '../series/refusal.js';
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
    const index = isRefusal(reading) ? reading : statusIndex(reading, input.params ?? {});
    return isRefusal(index) ? unassessed(index, { index: null }) : { index };
  },
};

function statusIndex(
  { points, sign, target, baseline }: Reading,
  { parity = false, scale = 10, clamped = false }: EscapParams,
): number | Refusal {
  if (target === undefined) return refuse('no-target', 'The index needs a target value.');
  if (!(Number.isFinite(scale) && scale > 0))
    return refuse('bad-parameter', `Given the scale ${print(scale)}; expected a positive number.`);
  const base = baseValue(points, baseline);
  if (isRefusal(base)) return base;
  const current = lastOf(points).value;
  const way = Math.abs(target.value - base);
  if (way === 0) return refuse('target-equals-baseline', 'The target equals the baseline; there is no way between them to share.');
  const share = parity ? 1 - Math.abs(target.value - current) / way : (sign * (current - base)) / way;
  const index = finiteOrRefusal(scale * share + 0, 'index');
  return isRefusal(index) || !clamped ? index : Math.min(scale, Math.max(0, index));
}

function baseValue(points: Points, { year, value }: Baseline): number | Refusal {
  if (year === undefined) return value ?? points[0].value;
  // A baseline with a year and a value is among the points.
  return (
    points.find((point) => point.year === year)?.value ??
    refuse('no-base-year', `There is no value in the baseline year ${String(year)}; give its value, or another year.`)
  );
}
