import loader, { type Highs, type Model } from 'highs';

import { mostOfAll, type LinearProgram } from './linear-program.js';

/** The least and the greatest that a sum can be, in units. */
interface Extremes {
  /** The least. */
  readonly lower: number;
  /** The greatest; `Infinity` where nothing bounds it. */
  readonly upper: number;
}

/** Solves linear programs: what all figures together prove, and nothing less. */
export interface Oracle {
  /** The extremes of a program; throws where its figures contradict each other, which true ones never do. */
  readonly extremesOf: (program: LinearProgram) => Extremes;
}

// The types describe the CommonJS build, in which the loader is a member of what is imported.
const load = loader as unknown as () => Promise<Highs>;

/** The oracle by HiGHS (Huangfu and Hall, "Parallelizing the dual revised simplex method", 2018), compiled to WebAssembly. */
export async function loadOracle(): Promise<Oracle> {
  const highs = await load();
  return { extremesOf: (program) => extremesOf(highs, program) };
}

function extremesOf(highs: Highs, program: LinearProgram): Extremes {
  const { columns, signed, asked, below, rows, scale } = program;
  if (below !== undefined) return 'asked' in below ? apartExtremesOf(highs, program, below) : quotientExtremesOf(highs, program, below);
  if (asked.length === 0) return { lower: 0, upper: 0 };
  const { infinity } = highs;
  const model = modelOf(highs, {
    cost: costOf(columns, asked),
    least: signed ? -infinity : 0,
    rows: rows.map((row) => ({ ...row, values: row.columns.map(() => 1) })),
  });
  try {
    const lower = optimum(highs, model, -Infinity);
    // A count is bounded above exactly where figures with an upper end hold all of it.
    if (!signed && !isClosed(program)) return { lower: lower / scale, upper: Infinity };
    model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    return { lower: lower / scale, upper: optimum(highs, model, Infinity) / scale };
  } finally {
    model.dispose();
  }
}

/** From this on a whole number of grains is none, but for the noise of the solver. */
const NOTHING = 0.5;

/** The extremes of one sum over another that it shares nothing with: any two of their values go together. */
function apartExtremesOf(highs: Highs, program: LinearProgram, below: LinearProgram): Extremes {
  const { below: _, ...sum } = { ...program, scale: 1 };
  const above = extremesOf(highs, sum);
  const divisor = extremesOf(highs, { ...below, scale: 1 });
  return {
    lower: divisor.upper < NOTHING ? 0 : above.lower / divisor.upper / program.scale,
    upper: divisor.lower < NOTHING ? mostOfAll(program) : above.upper / divisor.lower / program.scale,
  };
}

/**
 * The extremes of one sum over another of the same amounts: a linear program again in each amount over the divisor, and in one over the
 * divisor, in which all that is known is homogeneous (Charnes and Cooper, "Programming with linear fractional functionals", 1962). Where
 * the divisor may be 0 there need be no quotient, and no greatest one is said, but that a part is not more than the whole.
 */
function quotientExtremesOf(highs: Highs, program: LinearProgram, below: readonly number[]): Extremes {
  const { columns, asked, rows, scale } = program;
  if (below.length === 0) return { lower: 0, upper: mostOfAll(program) };
  const { below: _, ...divisor } = { ...program, asked: below, scale: 1 };
  const mayBeNothing = extremesOf(highs, divisor).lower < NOTHING;
  const overDivisor = columns;
  const bounded = (own: readonly number[], end: number, range: { readonly lower: number; readonly upper: number }): readonly ModelRow[] =>
    Number.isFinite(end) ? [{ columns: [...own, overDivisor], values: [...own.map(() => 1), -end], ...range }] : [];
  const model = modelOf(highs, {
    cost: costOf(columns + 1, asked),
    least: 0,
    rows: [
      { columns: below, values: below.map(() => 1), lower: 1, upper: 1 },
      ...rows.flatMap((row) => [
        ...bounded(row.columns, row.lower, { lower: 0, upper: highs.infinity }),
        ...bounded(row.columns, row.upper, { lower: -highs.infinity, upper: 0 }),
      ]),
    ],
  });
  try {
    const lower = optimum(highs, model, -Infinity) / scale;
    if (mayBeNothing) return { lower, upper: mostOfAll(program) };
    model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    return { lower, upper: optimum(highs, model, Infinity) / scale };
  } finally {
    model.dispose();
  }
}

/** A sum of columns, each as often as its value says, that lies in a range. */
interface ModelRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

function costOf(columns: number, asked: readonly number[]): Float64Array {
  const cost = new Float64Array(columns);
  for (const column of asked) cost[column] = 1;
  return cost;
}

/** A model of columns that have the same least value and no greatest. */
function modelOf(
  highs: Highs,
  { cost, least, rows }: { readonly cost: Float64Array; readonly least: number; readonly rows: readonly ModelRow[] },
): Model {
  const columns = cost.length;
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
  const model = highs.createModel({
    numCols: columns,
    numRows: rows.length,
    colCost: cost,
    colLower: new Float64Array(columns).fill(least),
    colUpper: new Float64Array(columns).fill(highs.infinity),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.values),
    },
  });
  // Without it, a program without bound is told from one without solution.
  model.options.set({ output_flag: false, presolve: 'off' });
  return model;
}

function optimum(highs: Highs, model: Model, unbounded: number): number {
  model.run();
  const status = model.getModelStatus();
  const { optimal, unbounded: without } = highs.constants.modelStatus;
  if (status === without) return unbounded;
  if (status !== optimal) throw new Error(`The program was not solved: status ${String(status)}.`);
  return model.getObjectiveValue();
}

function isClosed({ asked, rows }: LinearProgram): boolean {
  const bounded = new Set(rows.filter(({ upper }) => upper !== Infinity).flatMap((row) => row.columns));
  return asked.every((column) => bounded.has(column));
}
