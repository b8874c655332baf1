/** One measured figure, with the limit that it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most allowed. Only what does not depend on the machine has one: ratios within one run, growth, and sizes. */
  readonly limit?: number;
  /** What it is compared with, or whatever else a reader has to know. */
  readonly note?: string;
}

/** The median of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
