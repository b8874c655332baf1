/** More significant digits than anybody reports: a number with as many comes of a division, as an average or a share does. */
const DIGITS = 12;
/** The digits that are no noise of arithmetic. */
const MOST = 15;

/** Whether a value is no decimal that anybody wrote, nor a sum of such. */
export function comesOfDivision(value: number): boolean {
  if (!Number.isFinite(value) || Number.isInteger(value)) return false;
  return Number(value.toPrecision(DIGITS)) !== Number(value.toPrecision(MOST));
}

/**
 * A value to two decimals, or to two digits where it is far below one; with more where it would pass for one of the limits that it is
 * held against, or for nought.
 *
 * @param limits - What it is held against.
 */
export function roundedApart(value: number, limits: readonly number[] = []): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return apart(value, Math.max(2, 1 - Math.floor(Math.log10(Math.abs(value)))), [0, ...limits]);
}

/** A share to whole per cent; with the digits that it needs where it would pass for none or for all of it. */
export function wholePercent(share: number): number {
  return share === 0 || !Number.isFinite(share) ? Math.abs(share) : apart(share * 100, 0, [0, 100]) / 100;
}

/** A value with the fewest decimals, from so many on, that keep it on its side of every limit. */
function apart(value: number, from: number, limits: readonly number[]): number {
  for (let decimals = from; decimals < from + MOST; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (limits.every((limit) => Math.sign(rounded - limit) === Math.sign(value - limit) || limit === value)) return rounded;
  }
  return value;
}
