/** A part of the code that judges, and the tests that its mutants are tried on. */
export interface MutationPart {
  /** Its name. */
  readonly name: string;
  /** The files that mutants are made of. */
  readonly mutate: readonly string[];
  /** The tests: of the same package, since other packages are read as they are. */
  readonly tests: readonly string[];
  /** The least share of mutants that the tests have to notice, in per cent. */
  readonly least: number;
}

const targets = (...folders: readonly string[]): readonly string[] => folders.map((folder) => `packages/targets/src/${folder}`);
const reportKit = (...folders: readonly string[]): readonly string[] => folders.map((folder) => `packages/report-kit/src/${folder}`);
const core = (...nouns: readonly string[]): readonly string[] => nouns.map((noun) => `packages/core/src/${noun}`);

/** What leads from a cell to a figure, from figures to a verdict, and from a verdict to the sentence that tells it. */
export const mutationParts: readonly MutationPart[] = [
  part('range', targets('range'), targets('range', 'evidence', 'evaluate'), 90),
  part('evidence', targets('evidence'), targets('evidence', 'evaluate'), 90),
  part('evaluate', targets('evaluate', 'status.ts'), targets('evaluate', 'status.test.ts'), 90),
  part('methods', targets('methods'), targets('methods'), 95),
  part('series', targets('series'), targets('series', 'methods'), 95),
  part('framework', targets('framework', 'activities', 'compare'), targets('framework', 'activities', 'compare'), 80),
  part('cells', targets('read/table/cells', 'read/record'), targets('read'), 80),
  part('report', reportKit('records', 'explain', 'figures'), reportKit('records', 'explain', 'figures', 'assemble', 'sections'), 70),
  part(
    'core',
    core('interval.ts', 'period.ts', 'date.ts', 'partial-date.ts', 'quantity.ts', 'exact-sum.ts', 'decimal.ts', 'membership.ts'),
    ['packages/core/src'],
    80,
  ),
];

/** What every change is tried on: small files of which each line can turn a verdict. */
export const shortPart = part(
  'short',
  targets('status.ts', 'evaluate/all-of.ts', 'evaluate/standing.ts'),
  targets(
    'status.test.ts',
    'evaluate/all-of.test.ts',
    'evaluate/standing.test.ts',
    'evaluate/revisions.cases.test.ts',
    'evaluate/evaluate-target.test.ts',
  ),
  98,
);

function part(name: string, sources: readonly string[], tests: readonly string[], least: number): MutationPart {
  const within = (pattern: string) => (source: string) => (source.endsWith('.ts') ? source : `${source}/**/${pattern}`);
  return { name, mutate: sources.map(within('*.ts')), tests: tests.map(within('*.test.ts')), least };
}
