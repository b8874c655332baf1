/** A decimal number as written: whole digits, and how many of them stand behind the point. */
export interface Decimal {
  /** The digits, with their sign. */
  readonly digits: bigint;
  /** How many of them stand behind the point; below 0 where noughts follow. */
  readonly places: number;
}

/** A finite number as the shortest decimal that is read back as it. */
export function asDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}
