import { quantileSorted } from 'simple-statistics';
import { accepted, issueValue, show } from '@actionline/core/internal';
import { MAX_SEED, seededDraw, type Draw } from '../series/generator.js';
import { fitLine, valueAt, type Line } from '../series/line.js';
import { refuse, type Answer } from '../series/refusal.js';
import type { Points } from '../series/points.js';
import { meets, readSign, readTarget } from './input.js';
import { unassessed, type Findings, type Method } from './method.js';
import { checkAllFinite, projectionSettings, readProjection, type ProjectionInput, type ProjectionParams } from './projection.js';

/** Input of the seeded bootstrap; with a target and a direction it also gives the chance of meeting it. */
export interface BootstrapInput extends ProjectionInput {
  /** The year, the level and the seed. */
  readonly params: BootstrapParams;
}

/** Settings of the seeded bootstrap. */
export interface BootstrapParams extends ProjectionParams {
  /** Where the random numbers start, 1 to 4294967295; the same seed gives the same result everywhere. */
  readonly seed: number;
  /** How many times to resample; 1,000 by default, at most 100,000. */
  readonly resamples?: number | undefined;
}

/** Findings of the seeded bootstrap. */
export interface BootstrapFindings extends Findings {
  /** Value of the fitted line in the horizon year. */
  readonly projection: number | null;
  /** Lower end of the interval. */
  readonly lower: number | null;
  /** Upper end of the interval. */
  readonly upper: number | null;
  /** Share of the resampled values that meet the target; `null` without a target. */
  readonly probability: number | null;
}

/**
 * A prediction interval by resampling the residuals of a least-squares line, with a written-down
 * generator, so that anyone can repeat it. Not an official method of progress.
 *
 * Each resample gives every point its fitted value plus a drawn residual, fits a line again, and adds one
 * more drawn residual to its value in the horizon year. Residuals are drawn in the order of the points by
 * year, then the one for the horizon, from the residuals in the order of the points by year (within a year:
 * by value), scaled by √(n ÷ (n − 2)). The interval's ends are quantiles by linear interpolation. The
 * generator is xorshift32 (shifts 13, 17, 5), a draw being floor(state ÷ 2³² × n).
 *
 * Source: Davison and Hinkley, "Bootstrap Methods and their Application" (1997), section 6.3.3; Marsaglia,
 * "Xorshift RNGs" (2003), section 3.
 */
export const seededBootstrap: Method<'seeded-bootstrap', BootstrapInput, BootstrapFindings> = {
  about: {
    id: 'seeded-bootstrap',
    version: '1.0.0',
    title: 'Least-squares line with a bootstrapped prediction interval',
    publication: 'Davison and Hinkley, Bootstrap Methods and their Application',
    year: 1997,
    section: '6.3.3',
    suits: 'Series with a steady trend whose scatter is not normal, at least three values.',
    undefinedWhen: [
      'empty-series',
      'one-point',
      'too-few-points',
      'too-many-points',
      'no-direction',
      'bad-parameter',
      'bad-point',
      'bad-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: { ...projectionSettings, seed: 'number', resamples: 'number' },
  needsParams: true,
  assess: (input) => {
    const found = bootstrap(input);
    return found.ok ? found.value : unassessed(found, { projection: null, lower: null, upper: null, probability: null });
  },
};

/** The most values drawn in one call, so that a call ends in reasonable time. */
const MAX_DRAWS = 20_000_000;

function bootstrap(input: BootstrapInput): Answer<BootstrapFindings> {
  const { seed, resamples = 1_000 } = input.params;
  const reading = readProjection(input.series, input.params);
  if (!reading.ok) return reading;
  const chance = readChance(input);
  if (!chance.ok) return chance;
  const { points, horizon, level } = reading.value;
  if (!isWhole(seed, MAX_SEED))
    return refuse(
      'bad-parameter',
      ['params', 'seed'],
      `Given the seed ${show(seed)}; expected a whole number from 1 to ${String(MAX_SEED)}.`,
      { given: issueValue(seed), least: 1, most: MAX_SEED },
    );
  if (!isWhole(resamples, 100_000))
    return refuse(
      'bad-parameter',
      ['params', 'resamples'],
      `Given ${show(resamples)} resamples; expected a whole number from 1 to 100000.`,
      { given: issueValue(resamples), least: 1, most: 100_000 },
    );
  if (resamples * points.length > MAX_DRAWS)
    return refuse(
      'too-many-points',
      ['params', 'resamples'],
      `${String(resamples)} resamples of ${String(points.length)} values take too long; give fewer of either.`,
      { given: resamples, points: points.length, most: MAX_DRAWS },
    );
  const line = fitLine(points);
  if (!line.ok) return line;
  const values = resample(points, line.value, horizon, resamples, seededDraw(seed));
  if (!values.ok) return values;
  return checkAllFinite({
    projection: valueAt(line.value, horizon),
    lower: quantileSorted(values.value, (1 - level) / 2),
    upper: quantileSorted(values.value, (1 + level) / 2),
    probability: chance.value(values.value),
  });
}

/** How the chance of meeting the target is counted; without a target it is `null`. */
function readChance(input: BootstrapInput): Answer<(values: readonly number[]) => number | null> {
  const target = readTarget(input.target);
  if (!target.ok) return target;
  if (target.value === undefined) return accepted(() => null);
  const aim = target.value.value;
  const sign = readSign(input.direction);
  if (!sign.ok) return sign;
  return accepted((values) => values.filter((value) => meets(value, aim, sign.value)).length / values.length);
}

function resample(points: Points, line: Line, horizon: number, resamples: number, draw: Draw): Answer<number[]> {
  const scale = Math.sqrt(line.count / (line.count - 2));
  const residuals = line.residuals.map((residual) => residual * scale);
  const drawn = (): number => residuals[draw(residuals.length)] ?? 0;
  const values: number[] = [];
  for (let index = 0; index < resamples; index += 1) {
    const again = fitLine(points.map(({ year }) => ({ year, value: valueAt(line, year) + drawn() })));
    if (!again.ok) return again;
    values.push(valueAt(again.value, horizon) + drawn());
  }
  return accepted(values.sort((a, b) => a - b));
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
