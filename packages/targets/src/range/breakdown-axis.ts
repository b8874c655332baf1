import type { CodeList } from '@actionline/core';

import { draftAxis, WHOLE, type Axis } from './axis.js';

/** The code of a total over a dimension in SDMX: no breakdown at all. */
export const TOTAL = '_T';

/** What no other code of a list holds. */
const REST = '~';

/** Sex as SDMX codes it (CL_SEX): female, male, other, not known. */
export const SEX: CodeList = { codes: ['F', 'M', '_O', '_U'], exhaustive: true };

/** The axis of a breakdown, and where each of its codes lies on it. */
export interface BreakdownAxis {
  /** The axis. */
  readonly axis: Axis;
  /** The index of a code; that of the whole for none, and for a total. */
  readonly codeOf: (code: string | undefined) => number;
}

/**
 * The axis of a breakdown from the codes in use and the list that the measure declares for it. Sex and age are known without a
 * list. What no list holds may overlap any other code.
 */
export function breakdownAxis(name: string, used: ReadonlySet<string>, declared: CodeList | undefined): BreakdownAxis {
  const list = declared ?? (name === 'sex' ? SEX : undefined);
  const pieces = list === undefined && name === 'age' ? agePieces(used) : listPieces(list ?? { codes: [] });
  const draft = draftAxis();
  const at = new Map<string, number>();
  for (const code of used) {
    const own = pieces.ofCode.get(code);
    at.set(code, draft.add(code, own ?? pieces.whole, own !== undefined));
  }
  return {
    axis: draft.finish(name, pieces.whole),
    codeOf: (code) => (code === undefined || code === TOTAL ? WHOLE : (at.get(code) ?? WHOLE)),
  };
}

/** What codes are made of. */
interface Pieces {
  readonly ofCode: ReadonlyMap<string, readonly string[]>;
  readonly whole: readonly string[];
}

function listPieces(list: CodeList): Pieces {
  const ofCode = new Map<string, readonly string[]>();
  const read = ({ codes, exhaustive }: CodeList, rest: string): readonly string[] => {
    const all = codes.flatMap((one) => {
      const code = typeof one === 'string' ? one : one.code;
      const own = typeof one === 'string' ? [code] : read(one.parts, `${code}${REST}`);
      ofCode.set(code, own);
      return own;
    });
    return exhaustive === true ? all : [...all, rest];
  };
  return { whole: read(list, REST), ofCode };
}

/** A band of ages in whole years, the last one excluded. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** `0-4`, `18+`, `<5`, `17`, and the same in SDMX: `Y0T4`, `Y_GE18`, `Y_LT5`, `Y17`. */
const BANDS: readonly (readonly [RegExp, (from: number, to: number) => Band])[] = [
  [/^(?:Y)?(\d{1,3})(?:-|T)(\d{1,3})$/, (from, to) => ({ from, to: to + 1 })],
  [/^(?:Y_GE)?(\d{1,3})\+?$/, (from) => ({ from, to: Infinity })],
  [/^(?:<|Y_LT)(\d{1,3})$/, (to) => ({ from: 0, to })],
];

/** The band that a code of ages stands for; nothing where it is none. */
function bandOf(code: string): Band | undefined {
  const year = /^Y?(\d{1,3})$/.exec(code)?.[1];
  if (year !== undefined) return { from: Number(year), to: Number(year) + 1 };
  for (const [shape, read] of BANDS) {
    const found = shape.exec(code);
    const band = found === null ? undefined : read(Number(found[1]), Number(found[2]));
    if (band !== undefined && band.from < band.to) return band;
  }
  return undefined;
}

function agePieces(used: ReadonlySet<string>): Pieces {
  const bands = new Map<string, Band>();
  for (const code of used) {
    const band = bandOf(code);
    if (band !== undefined) bands.set(code, band);
  }
  const edges = [...new Set([0, Infinity, ...[...bands.values()].flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const between = edges.slice(0, -1);
  const ofCode = new Map<string, readonly string[]>();
  for (const [code, { from, to }] of bands) ofCode.set(code, between.filter((edge) => from <= edge && edge < to).map(String));
  // Whose age is not known is in no band: where somebody counts them, they are a part of the whole.
  const unknown = used.has('_U') ? ['_U'] : [];
  if (used.has('_U')) ofCode.set('_U', unknown);
  return { whole: [...between.map(String), ...unknown], ofCode };
}
