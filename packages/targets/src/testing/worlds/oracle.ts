import loader, { type Highs, type Model } from 'highs';

import type { LinearProgram } from './linear-program.js';

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
  const { columns, signed, asked, rows, scale } = program;
  if (asked.length === 0) return { lower: 0, upper: 0 };
  const { infinity } = highs;
  const cost = new Float64Array(columns);
  for (const column of asked) cost[column] = 1;
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
  const indices = rows.flatMap((row) => row.columns);
  const model = highs.createModel({
    numCols: columns,
    numRows: rows.length,
    colCost: cost,
    colLower: new Float64Array(columns).fill(signed ? -infinity : 0),
    colUpper: new Float64Array(columns).fill(infinity),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns, starts, indices, values: indices.map(() => 1) },
  });
  try {
    // Without it, a program without bound is told from one without solution.
    model.options.set({ output_flag: false, presolve: 'off' });
    const lower = optimum(highs, model, -Infinity);
    // A count is bounded above exactly where figures with an upper end hold all of it.
    if (!signed && !isClosed(program)) return { lower: lower / scale, upper: Infinity };
    model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    return { lower: lower / scale, upper: optimum(highs, model, Infinity) / scale };
  } finally {
    model.dispose();
  }
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
