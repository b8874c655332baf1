/** The largest whole number that a sum of whole numbers is exact up to. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** The most decimals of a number that are looked at. */
const MOST_DECIMALS = 15;

/** Decimals as whole numbers, so that adding them up in any order gives the same, and a difference of nothing is nothing. */
export interface Scale {
  /** What numbers are multiplied by. */
  readonly factor: number;
  /** Whether every number is whole then. Where it is not, lower ends are rounded down and upper ends up. */
  readonly exact: boolean;
}

/** Numbers that are whole already. */
const WHOLE: Scale = { factor: 1, exact: true };

/** The least scale that some numbers are whole in, or the greatest that their sum does not burst. */
export function scaleOf(numbers: readonly number[]): Scale {
  let decimals = 0;
  let power = 1;
  let sum = 0;
  for (const value of numbers) {
    if (!Number.isFinite(value)) continue;
    sum += Math.abs(value);
    while (decimals < MOST_DECIMALS && !isWholeIn(value, power)) {
      decimals += 1;
      power = 10 ** decimals;
    }
  }
  if (decimals === 0 && sum <= LARGEST) return WHOLE;
  let fitting = decimals;
  while (fitting > 0 && sum * 10 ** fitting > LARGEST) fitting -= 1;
  const factor = 10 ** fitting;
  return { factor, exact: fitting === decimals && sum * factor <= LARGEST && numbers.every((value) => isWholeIn(value, factor)) };
}

function isWholeIn(value: number, factor: number): boolean {
  return !Number.isFinite(value) || Math.round(value * factor) / factor === value;
}

/** A lower end in a scale. */
export function scaledDown(value: number, { factor, exact }: Scale): number {
  return exact ? Math.round(value * factor) : Math.floor(value * factor);
}

/** An upper end in a scale. */
export function scaledUp(value: number, { factor, exact }: Scale): number {
  return exact ? Math.round(value * factor) : Math.ceil(value * factor);
}
