import type { assessSeries, MethodId, methodsNotOffered } from '@actionline/targets/methods';

/** One case of a vectors file. */
export interface Vector {
  /** Its id. */
  readonly id: string;
  /** The method it is for. */
  readonly method: string;
  /** What the method is given. */
  readonly input: unknown;
  /** What the method is to find, key by key. */
  readonly expected: Readonly<Record<string, unknown>>;
}

/** The methods that are tested: those of the package, built or as source. */
export interface MethodsUnderTest {
  /** Runs a method. */
  readonly assessSeries: typeof assessSeries;
  /** The methods whose cases are skipped. */
  readonly methodsNotOffered: typeof methodsNotOffered;
}

/** One difference between what was expected and what came out. */
export interface Difference {
  /** The key, nested ones joined by dots. */
  readonly key: string;
  /** What the vector says. */
  readonly expected: unknown;
  /** What the method found. */
  readonly got: unknown;
}

/** The outcome of one case. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly differences: readonly Difference[] };

/** The cases of a vectors file, or `undefined` if the text is not one. */
export function readVectors(text: string): readonly Vector[] | undefined {
  const file: unknown = parse(text);
  if (!isRecord(file) || !Array.isArray(file['vectors'])) return undefined;
  const cases: readonly unknown[] = file['vectors'];
  return cases.every(isVector) ? cases : undefined;
}

/** Runs one case. */
export function checkVector({ method, input, expected }: Vector, methods: MethodsUnderTest): Outcome {
  const left = methods.methodsNotOffered.find(({ id }) => id === method);
  if (left !== undefined) return { kind: 'skipped', reason: left.reason };
  const differences = compareObjects(expected, assess(methods, method, input), '');
  return differences.length === 0 ? { kind: 'passed' } : { kind: 'failed', differences };
}

function assess(methods: MethodsUnderTest, method: string, input: unknown): Readonly<Record<string, unknown>> {
  try {
    // The file is from outside: whether it fits the method's types is what is being tested.
    return { ...methods.assessSeries(method as MethodId, input as never) };
  } catch (error) {
    return { error: String(error) };
  }
}

function compareObjects(
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  path: string,
): readonly Difference[] {
  return Object.entries(expected)
    .filter(([key]) => key !== 'note')
    .flatMap(([key, value]) => compare(value, key in got ? got[key] : got['error'], `${path}${key}`));
}

function compare(expected: unknown, got: unknown, key: string): readonly Difference[] {
  if (Array.isArray(expected)) return compareByYear(expected.filter(isRecord), Array.isArray(got) ? got.filter(isRecord) : [], key);
  if (isTolerant(expected)) return isNear(expected, got) ? [] : [{ key, expected, got }];
  if (isRecord(expected)) return compareObjects(expected, isRecord(got) ? got : {}, `${key}.`);
  return matches(expected, got) ? [] : [{ key, expected, got }];
}

/** Lists of dated values may name some of the years only. */
function compareByYear(
  expected: readonly Record<string, unknown>[],
  got: readonly Record<string, unknown>[],
  key: string,
): readonly Difference[] {
  return expected.flatMap((point) => {
    const found = got.find(({ year }) => year === point['year']);
    return compare({ value: point['value'], tol: point['tol'] }, found?.['value'] ?? null, `${key}.${String(point['year'])}`);
  });
}

interface Tolerant {
  readonly value: number;
  readonly tol: number;
}

function isTolerant(value: unknown): value is Tolerant {
  return isRecord(value) && typeof value['value'] === 'number' && typeof value['tol'] === 'number';
}

function isNear({ value, tol }: Tolerant, got: unknown): boolean {
  return typeof got === 'number' && Math.abs(got - value) <= tol;
}

/** A value that runs to infinity in a peer has no finite number; `null` is its name here. */
function matches(expected: unknown, got: unknown): boolean {
  if (expected === 'Infinity' || expected === '-Infinity') return got === null;
  return Object.is(expected, got);
}

function isVector(value: unknown): value is Vector {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['method'] === 'string' && isRecord(value['expected']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
