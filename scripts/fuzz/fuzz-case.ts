import { isActionlineError } from '@actionline/core';
import { issueSchema, parseWith } from '@actionline/core/schemas';

import type { FuzzPoint } from './fuzz-point.js';
import { mutated } from './mutated.js';
import { pointOf } from './points.js';
import { randomOf, type Random } from './random.js';
import { printed, smallest } from './smaller.js';
import { touch, Touched, wildValue } from './wild-value.js';

/** What went wrong in one case. */
export interface Fault {
  /** The number of the case: with the seed it can be run again. */
  readonly number: number;
  /** The function. */
  readonly name: string;
  /** What it answered with. */
  readonly what: string;
  /** Where it happened, as far as is known. */
  readonly where: string;
  /** The least values that it answers alike to, as a text. */
  readonly values?: string;
}

/** Answers take no longer than this, in milliseconds. */
export const LONGEST = 10_000;

/** Runs one case: one function with values of the case's chance; of a fault that was not seen before the values are made smaller. */
export async function runCase(
  points: readonly FuzzPoint[],
  seed: number,
  number: number,
  seen = new Set<string>(),
): Promise<Fault | undefined> {
  const { point, values } = caseOf(points, seed, number);
  const run = (own: readonly unknown[]): Promise<Fault | undefined> => faultOf(point, own, seed, number);
  const fault = await run(values);
  if (fault === undefined) return undefined;
  const kind = kindOfFault(fault);
  if (seen.has(kind)) return fault;
  seen.add(kind);
  const least = await smallest(values, async (own) => {
    const other = await run(own);
    return other !== undefined && kindOfFault(other) === kind;
  });
  return { ...fault, values: printed(least) };
}

/** What faults that are the same have in common. */
export function kindOfFault({ name, what, where }: Fault): string {
  return `${name} ${what.replaceAll(/\d+/g, '0').slice(0, 60)} ${where}`;
}

async function faultOf(point: FuzzPoint, values: readonly unknown[], seed: number, number: number): Promise<Fault | undefined> {
  const started = performance.now();
  let found: string | undefined;
  try {
    found = badIssues(await followed(point.run(...values), randomOf(seed + 1, number)));
  } catch (error) {
    // a stream of the caller that fails is the caller's own failure, and is handed on
    const ofStream = error instanceof Touched || (error instanceof Error && /whole-characters|watched/.test(error.stack ?? ''));
    const handsOn = /read(?:(?:Observations|Activities)Csv|SdmxCsv|SdmxMl|IatiResults|Table)$|describeTable$/.test(point.name);
    if (!(ofStream && handsOn) && !isActionlineError(error)) found = describe(error);
  }
  const took = performance.now() - started;
  found ??= spoiltPrototype();
  if (found === undefined && took > LONGEST) found = `took ${String(Math.round(took))} ms`;
  if (found === undefined) return undefined;
  const [what = '', ...where] = found.split('\n');
  return { number, name: point.name, what, where: where.find((line) => line.includes('/packages/'))?.trim() ?? where[0]?.trim() ?? '' };
}

/** The function and the values of a case. */
export function caseOf(
  points: readonly FuzzPoint[],
  seed: number,
  number: number,
): { readonly point: FuzzPoint; readonly values: readonly unknown[] } {
  const random = randomOf(seed, number);
  const point = pointOf(points, random);
  if (point.draw !== undefined) return { point, values: point.draw(random) };
  const sample = point.samples[random.below(point.samples.length)];
  if (sample === undefined || random.happens(0.3)) {
    return { point, values: Array.from({ length: random.below(point.most + 1) }, () => wildValue(random)) };
  }
  const at = random.below(sample.length);
  return {
    point,
    values: sample.map((value, index) => (index === at ? (random.happens(0.3) ? wildValue(random) : changed(value, random)) : value)),
  };
}

function changed(value: unknown, random: Random): unknown {
  try {
    return mutated(value, random);
  } catch {
    // what cannot be copied, such as a schema, is replaced
    return wildValue(random);
  }
}

/** What was answered, with one more step: functions that the answer has are called with wild values too. */
async function followed(answer: unknown, random: Random): Promise<unknown> {
  const value: unknown = await answer;
  // a function of the caller that came back is not ours
  if (value === touch || (typeof value === 'object' && value !== null && Object.values(value).includes(touch))) return value;
  if (typeof value === 'function') {
    await (value as (...values: readonly unknown[]) => unknown)(wildValue(random));
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) {
      if (typeof member === 'function') await (member as (...values: readonly unknown[]) => unknown)(wildValue(random), wildValue(random));
    }
  }
  return value;
}

/** Issues that an answer carries have to be issues, and to be data. */
function badIssues(answer: unknown): string | undefined {
  const issues: unknown = isList(answer) ? answer : (answer as { readonly issues?: unknown } | undefined)?.issues;
  if (!isList(issues)) return undefined;
  for (const issue of issues.slice(0, 20)) {
    if (!looksLikeIssue(issue)) continue;
    const parsed = parseWith(issueSchema, issue);
    const [first] = parsed.issues;
    if (!parsed.ok) return `an issue that is none: ${first?.message ?? ''} at ${first?.path?.join('.') ?? ''}`;
  }
  return undefined;
}

/** Nothing that is read may give every object a member; what did is taken away again, so that the cases that follow tell of themselves. */
function spoiltPrototype(): string | undefined {
  const names = Reflect.ownKeys(Object.prototype).filter((name) => !OF_OBJECTS.has(name));
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  return names.length === 0 ? undefined : `gave every object ${names.map(String).join(', ')}`;
}

const OF_OBJECTS: ReadonlySet<string | symbol> = new Set(Reflect.ownKeys(Object.prototype));

/** A group of issues is none. A value of the caller that throws may come back in an answer. */
function looksLikeIssue(value: unknown): boolean {
  try {
    return typeof value === 'object' && value !== null && 'code' in value && 'severity' in value && !('count' in value);
  } catch {
    return false;
  }
}

/** A list of the caller that cannot be read may come back in an answer. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
}

function describe(error: unknown): string {
  if (error instanceof Error)
    return `${error.name}: ${error.message.slice(0, 160).replaceAll('\n', ' ')}\n${error.stack?.split('\n').slice(1).join('\n') ?? ''}`;
  return `threw ${typeof error}`;
}
