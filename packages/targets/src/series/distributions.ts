import { bisect, errorFunction, gammaln } from 'simple-statistics';

/**
 * Regularised incomplete beta function I_x(a, b), by the continued fraction of Abramowitz and Stegun
 * (1964), section 26.5.8, evaluated with the modified Lentz method; x from 0 to 1, both included.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  // The fraction converges fast below the mean of the distribution; above it the symmetric one does.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) / a) * betaFraction(x, a, b);
}

function betaFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = fraction;
    for (const coefficient of [even, odd]) {
      denominator = 1 / (1 + coefficient * denominator);
      numerator = 1 + coefficient / numerator;
      fraction *= denominator * numerator;
    }
    if (Math.abs(fraction - before) < 1e-15 * Math.abs(fraction)) break;
  }
  return fraction;
}

/** The chance that a Student t variable lies further from 0 than `t`, on both sides together. */
export function studentTwoSided(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The t for which a Student t variable lies within ±t with the probability `level` (0 to 1, both excluded). */
export function studentQuantile(level: number, freedom: number): number {
  const excess = (t: number): number => 1 - studentTwoSided(t, freedom) - level;
  let end = 1;
  while (excess(end) < 0) end *= 2;
  return bisect(excess, 0, end, 2_000, end * 1e-14);
}

/** The z for which a standard normal variable lies within ±z with the probability `level` (0 to 1, both excluded); accurate to six decimals. */
export function normalQuantile(level: number): number {
  return bisect((z) => errorFunction(z / Math.SQRT2) - level, 0, 40, 2_000, 1e-9);
}
