/** A code of one axis of the world, as the smallest pieces that the codes in use tell apart. */
interface AxisCode {
  /** The code, as reported; empty for the whole of the axis. */
  readonly code: string;
  /** The pieces it is made of; those it may be made of where it is not `sure`. */
  readonly pieces: bigint;
  /** Whether it is made of all of these pieces. A code that no list declares is a part of the whole, and nobody knows which. */
  readonly sure: boolean;
  /** Whether it is one piece, which shares nothing with any other. The whole never is: others may lie within it. */
  readonly single: boolean;
  /** Whether it is one of the smallest things that there are, such as one country, and not some that no code tells apart. */
  readonly smallest: boolean;
}

/** One axis of the world: the places, or a breakdown. The code at 0 is the whole of it. */
export interface Axis {
  /** `place`, or the dimension. */
  readonly name: string;
  /** The codes in use. */
  readonly codes: readonly AxisCode[];
  /** Those that are to report, where that is said: what is missing is asked of each. */
  readonly expected?: readonly number[];
}

/** The whole of an axis. */
export const WHOLE = 0;

/** Whether a code holds all of another. */
export function holds({ codes }: Axis, outer: number, inner: number): boolean {
  if (outer === inner || outer === WHOLE) return true;
  const a = codeAt(codes, outer);
  const b = codeAt(codes, inner);
  if (!a.sure || (a.single && b.single)) return false;
  return (a.pieces & b.pieces) === b.pieces;
}

/** Whether two codes share nothing. */
export function apart({ codes }: Axis, one: number, other: number): boolean {
  if (one === other) return false;
  const a = codeAt(codes, one);
  const b = codeAt(codes, other);
  return (a.single && b.single) || (a.pieces & b.pieces) === 0n;
}

/** Whether some codes together leave nothing of another out. */
export function cover({ codes }: Axis, family: readonly number[], whole: number): boolean {
  let left = codeAt(codes, whole).pieces;
  for (const at of family) {
    const { sure, pieces } = codeAt(codes, at);
    if (sure) left &= ~pieces;
  }
  return left === 0n;
}

function codeAt(codes: readonly AxisCode[], at: number): AxisCode {
  const code = codes[at];
  if (code === undefined) throw new RangeError('no such code');
  return code;
}

/** Builds an axis code by code. */
export interface AxisDraft {
  /** The index of a code that is made of some pieces, named by any texts. */
  readonly add: (code: string, pieces: Iterable<string>, sure: boolean) => number;
  /** The axis, its whole being the pieces given; `many` names those that hold several of the smallest things. */
  readonly finish: (name: string, whole: Iterable<string>, many?: (piece: string) => boolean) => Axis;
}

/** An axis to be built. */
export function draftAxis(): AxisDraft {
  const bits = new Map<string, number>();
  const drafts: { readonly code: string; readonly pieces: readonly number[]; readonly sure: boolean }[] = [];
  const bitOf = (piece: string): number => {
    const known = bits.get(piece);
    if (known !== undefined) return known;
    bits.set(piece, bits.size);
    return bits.size - 1;
  };
  // Codes of the same pieces are one: a region of which only one country reports is that country.
  const same = new Map<string, number>();
  return {
    add(code, pieces, sure) {
      const own = Array.from(pieces, bitOf).sort((a, b) => a - b);
      const key = sure ? own.join() : `?${code}`;
      const known = same.get(key);
      if (known !== undefined) return known;
      // The whole will come before the first.
      const at = drafts.push({ code, pieces: own, sure });
      same.set(key, at);
      return at;
    },
    finish(name, whole, many = () => false) {
      const all = { code: '', pieces: Array.from(whole, bitOf), sure: true };
      const grouped = new Set([...bits].filter(([piece]) => many(piece)).map(([, bit]) => bit));
      return {
        name,
        codes: [all, ...drafts].map(({ code, pieces, sure }, at) => {
          const single = at !== WHOLE && sure && pieces.length === 1;
          return { code, pieces: maskOf(pieces, bits.size), sure, single, smallest: single && !grouped.has(pieces[0]!) };
        }),
      };
    },
  };
}

/** A set of bits; built from hexadecimal digits, since adding bit by bit copies the number each time. */
function maskOf(bits: readonly number[], size: number): bigint {
  if (bits.length === 1) return 1n << BigInt(bits[0]!);
  const digits = new Uint8Array((size >> 2) + 1);
  for (const bit of bits) {
    const at = digits.length - 1 - (bit >> 2);
    digits[at] = (digits[at] ?? 0) | (1 << (bit & 3));
  }
  return BigInt(`0x${Array.from(digits, (digit) => digit.toString(16)).join('')}`);
}
