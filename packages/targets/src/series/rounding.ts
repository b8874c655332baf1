/**
 * Rounds to a number of decimals the way R 4 does: of the two neighbours, the one nearer to the value
 * as stored; of two equally near ones, the even one.
 */
export function roundLikeR(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // So large a number has no decimals, and scaled it would be no number.
  if (!Number.isFinite(value * scale)) return value;
  const floor = Math.floor(value * scale);
  const ceiling = Math.ceil(value * scale);
  const below = value - floor / scale;
  const above = ceiling / scale - value;
  if (below === above) return (floor % 2 === 0 ? floor : ceiling) / scale;
  return (below < above ? floor : ceiling) / scale;
}

/** Rounds a number to the nearest whole one; halves go to the even neighbour. */
export function roundHalfEven(value: number): number {
  return roundLikeR(value, 0);
}

/** Rounds off floating noise at the tenth decimal, so that a value meant to lie on a threshold does. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(10));
}
