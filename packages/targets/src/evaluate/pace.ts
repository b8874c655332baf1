import { type IsoDate, type Step, type TrajectoryFact } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import type { MethodParameters } from '../method-parameters.js';
import { finiteOrNull, step } from '../step.js';

/** Days of a year, for rates: the mean of the Julian calendar. */
const DAYS_A_YEAR = 365.25;

/** The value that a straight line from 0 has reached after some of its days. */
export function expectedAfter(required: number, elapsedDays: number, totalDays: number): number {
  const product = required * elapsedDays;
  return Number.isFinite(product) ? product / totalDays : required * (elapsedDays / totalDays);
}

/**
 * A value over what a straight line from 0, up or down, has reached. The whole numbers are multiplied before the one division,
 * so that a value at exactly 95 % of the line compares as 0.95.
 */
export function paceRatio(value: number, required: number, elapsedDays: number, totalDays: number): number {
  const above = value * totalDays;
  const below = required * elapsedDays;
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  // Decimals are not what they are written as: 1.9 of 2 is to be 0.95.
  if (Number.isFinite(above) && Number.isFinite(below)) return Number((above / below).toPrecision(14));
  return (value / required) * (totalDays / elapsedDays);
}

/** How far rounding may move a share: one on a threshold is on its better side, however it was worked out. */
export const SHARE_NOISE = 1e-9;

/** The trajectory of a share of the expected value; each threshold belongs to the better side. */
export function trajectoryOfShare(share: number, { onTrack, atRisk, wrongWay }: MethodParameters): TrajectoryFact {
  if (Number.isNaN(share)) return 'unknown';
  if (share >= onTrack - SHARE_NOISE) return 'sufficient';
  if (share >= atRisk - SHARE_NOISE) return 'slow';
  return share >= wrongWay - SHARE_NOISE ? 'stalled' : 'wrong-way';
}

/** The trajectory that both ends of a range of shares agree on; unknown where they do not. */
export function trajectoryOfShares(least: number, greatest: number, parameters: MethodParameters): TrajectoryFact {
  const worst = trajectoryOfShare(least, parameters);
  return worst === trajectoryOfShare(greatest, parameters) ? worst : 'unknown';
}

/** The trajectory of what is short of what is asked, by how much nearer the last change brought it. */
export function trajectoryOfChange(nearer: number): TrajectoryFact {
  if (Number.isNaN(nearer)) return 'unknown';
  if (nearer > 0) return 'slow';
  return nearer === 0 ? 'stalled' : 'wrong-way';
}

/** Units per year that an amount over some days comes to. */
export function ratePerYear(amount: number, days: number): number {
  return (amount * DAYS_A_YEAR) / days;
}

/** 0001-01-01: no date before it is given. */
const FIRST_DAY = -719_162;

/** How far rounding may move a whole number of days. */
const NOISE = 1e-9;

/**
 * The last day from which a pace, an amount over some days, brings the rest by the end of a day; in whole days, and `beyond`
 * the rest where it must be passed. Nothing where the pace leads nowhere, or nothing is left to do.
 */
export function latestStart(rest: number, amount: number, days: number, to: number, beyond: boolean): IsoDate | undefined {
  const needed = (rest * days) / amount;
  const from = to + 1 - (beyond ? Math.floor(needed + NOISE) + 1 : Math.ceil(needed - NOISE));
  return from >= FIRST_DAY && from <= to ? dateOfDay(from) : undefined;
}

/** The step that says a pace: its ratio to the path, or the least and the greatest that it may be. */
export function paceStep(least: number, most: number, day: number, elapsedDays: number, totalDays: number): Step {
  const ratio = least === most ? finiteOrNull(least) : null;
  return step('pace', {
    ratio,
    ...(ratio === null ? { least: finiteOrNull(least), most: finiteOrNull(most) } : {}),
    on: dateOfDay(day),
    elapsedDays,
    totalDays,
  });
}
