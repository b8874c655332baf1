/** A source of whole numbers from 0 up to but not including `below`, the same for the same seed on every machine. */
export type Draw = (below: number) => number;

/** The largest seed: the largest whole number of 32 bits. */
export const MAX_SEED = 0xff_ff_ff_ff;

/**
 * The 32-bit xorshift generator with the shifts 13, 17, 5: Marsaglia, "Xorshift RNGs", Journal of
 * Statistical Software 8(14), 2003, section 3. The state starts at the seed (1 to 2³² − 1); a draw changes
 * the state x by `x ^= x << 13`, `x ^= x >>> 17`, `x ^= x << 5` and yields `floor(x / 2³² × below)`.
 */
export function seededDraw(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}
