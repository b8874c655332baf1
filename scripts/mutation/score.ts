/** What became of a mutant, as Stryker tells it. */
export interface Tried {
  /** The file that it was made of, from the root of the repository. */
  readonly fileName: string;
  /** What became of it. */
  readonly status: string;
}

/** How many of the mutants of a file the tests noticed. */
export interface FileScore {
  /** The file. */
  readonly file: string;
  /** Mutants that a test failed on, or that went on for ever. */
  readonly killed: number;
  /** Mutants that every test passed with. */
  readonly survived: number;
  /** Mutants that no test runs. */
  readonly untested: number;
}

/** The scores of the files that mutants were tried of, in the order of their names. */
export function scoresOf(mutants: readonly Tried[]): readonly FileScore[] {
  const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort();
  return files.flatMap((file) => {
    const count = (...statuses: readonly string[]): number =>
      mutants.filter(({ fileName, status }) => fileName === file && statuses.includes(status)).length;
    const score = { file, killed: count('Killed', 'Timeout'), survived: count('Survived'), untested: count('NoCoverage') };
    return score.killed + score.survived + score.untested === 0 ? [] : [score];
  });
}

/** The share that the tests noticed, in per cent; of none, all. */
export function noticed(scores: readonly FileScore[]): number {
  const sum = (count: (score: FileScore) => number): number => scores.reduce((total, score) => total + count(score), 0);
  const all = sum(({ killed, survived, untested }) => killed + survived + untested);
  return all === 0 ? 100 : (sum(({ killed }) => killed) / all) * 100;
}
