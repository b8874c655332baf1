/** One measured figure, with what it is compared with and the limit that it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most allowed. Only what does not depend on the machine has one: ratios within one run, growth, and sizes. */
  readonly limit?: number;
  /** What does the same work in the same run, or else what the limit is taken from. */
  readonly against: string;
  /** What does depend on the machine, such as times: shown, and held to nothing. */
  readonly shown?: string;
}

/** A value that is none is beyond any limit. */
export function isBeyond({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

/** The median of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** A time in milliseconds as people read it. */
export function timeText(milliseconds: number): string {
  if (milliseconds < 1) return `${(milliseconds * 1000).toPrecision(3)} µs`;
  return milliseconds < 10 ? `${milliseconds.toPrecision(2)} ms` : `${milliseconds.toFixed(0)} ms`;
}
