import { readArgument } from '../argument.js';
import { definitions } from '../generated/definitions.js';
import type { Issue } from '../issue.js';
import { badValue, kindOf, missingKey, unknownKey, unknownValue, wrongType, type ValueKind } from '../not-understood.js';
import type { Path } from '../issue-at.js';
import { leaves } from './leaf.js';

/** What this package reads of JSON Schema: what the schemas of core are written with. */
export interface Schema {
  /** The name of another, among the definitions. */
  readonly $ref?: string;
  /** The kind of value; any where absent. */
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  /** The one value. */
  readonly const?: string | number | boolean;
  /** The values. */
  readonly enum?: readonly string[];
  /** The fewest characters, 0 or 1. */
  readonly minLength?: number;
  /** The least number. */
  readonly minimum?: number;
  /** The least number, which is itself too small. */
  readonly exclusiveMinimum?: number;
  /** The entries of a list. */
  readonly items?: Schema;
  /** The keys of an object. */
  readonly properties?: Readonly<Record<string, Schema>>;
  /** The keys that have to be there. */
  readonly required?: readonly string[];
  /** The keys that go with others only. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** What other keys hold; `false` where there are none. */
  readonly additionalProperties?: false | Schema;
  /** The branches, of which one holds. */
  readonly anyOf?: readonly Schema[];
  /** The same; with `properties` beside it, which keys exclude each other. */
  readonly oneOf?: readonly Schema[];
}

/**
 * What is wrong with the shape of a value, each issue with its path; the value is a plain copy, of which nothing is `undefined`. A
 * schema refers to those of this package by name, such as `{ $ref: 'Framework' }`. Of the branches of a union, the issues of the one that
 * the value was most likely meant for.
 *
 * @example
 * ```ts
 * import { shapeIssues } from '@actionline/core/internal';
 *
 * shapeIssues({ $ref: 'Period' }, { start: '2024-01-01', ende: '2024-12-31' }).map(({ code, path }) => [code, path]);
 * // => [['missing-key', ['end']], ['unknown-key', ['ende']]]
 * ```
 */
export function shapeIssues(schema: Schema, value: unknown, path: Path = []): readonly Issue[] {
  return readArgument('schema', schema, 'a schema, such as { $ref: "Measure" }', 'name one of this package', () =>
    issuesIn(schema, value, path),
  );
}

function issuesIn(schema: Schema, value: unknown, path: Path): readonly Issue[] {
  if (schema.$ref !== undefined) {
    const leaf = leaves[schema.$ref];
    return leaf === undefined ? issuesIn(resolved(schema), value, path) : leaf(value, path);
  }
  const branches = schema.anyOf ?? (schema.properties === undefined ? schema.oneOf : undefined);
  if (branches !== undefined) {
    return branchIssues(branches.map(resolved), value, path);
  }
  if (schema.const !== undefined) return value === schema.const ? NONE : [unknownValue(path, value, [String(schema.const)])];
  if (schema.enum !== undefined) return schema.enum.includes(value as string) ? NONE : [unknownValue(path, value, schema.enum)];
  const expected = schema.type === undefined ? undefined : KINDS[schema.type];
  if (expected === undefined) return NONE;
  if (!isOfKind(value, expected)) return [wrongType(path, value, expected)];
  if (Array.isArray(value)) return value.flatMap((one, at) => issuesIn(schema.items ?? {}, one, [...path, at]));
  if (typeof value === 'object' && value !== null) return objectIssues(schema, value, path);
  return [...textIssues(schema, value, path), ...numberIssues(schema, value, path)];
}

const NONE: readonly Issue[] = [];

const KINDS: Readonly<Record<NonNullable<Schema['type']>, ValueKind>> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'flag',
  array: 'list',
  object: 'object',
};

function isOfKind(value: unknown, kind: ValueKind): boolean {
  if (kind === 'number') return Number.isFinite(value);
  return kind === 'whole-number' ? Number.isSafeInteger(value) : kindOf(value) === kind;
}

/** The schema that a reference leads to, but for those of leaves, which are not described. */
function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined || Object.hasOwn(leaves, schema.$ref)) return schema;
  return resolved((definitions as Readonly<Record<string, Schema>>)[schema.$ref] ?? {});
}

function objectIssues(schema: Schema, value: object, path: Path): readonly Issue[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const excluded = excludedKeys(schema, value);
  const known = Object.keys(properties).filter((key) => !excluded.includes(key));
  const needed = [...required, ...(schema.oneOf?.flatMap((choice) => choice.required ?? []) ?? []).filter((key) => known.includes(key))];
  return [
    ...known.flatMap((key) => {
      const inner = properties[key] ?? {};
      if (Object.hasOwn(value, key)) return issuesIn(inner, (value as Readonly<Record<string, unknown>>)[key], [...path, key]);
      return needed.includes(key) ? [missingKey([...path, key], expectedOf(resolved(inner)))] : NONE;
    }),
    ...Object.entries(value).flatMap(([key, one]) => {
      if (known.includes(key)) return NONE;
      return additionalProperties === undefined || additionalProperties === false
        ? [unknownKey([...path, key], known)]
        : issuesIn(additionalProperties, one, [...path, key]);
    }),
  ];
}

/**
 * The keys that those which are there exclude, and those that go with one of these: where some exclude each other, the last that is
 * there is meant, else the first.
 */
function excludedKeys({ oneOf = [], dependentRequired = {} }: Schema, value: object): readonly string[] {
  const choices = oneOf.map(({ required = [] }) => required);
  const meant = choices.filter((keys) => keys.every((key) => Object.hasOwn(value, key))).at(-1) ?? choices[0];
  const others = choices.filter((keys) => keys !== meant).flat();
  return [
    ...others,
    ...Object.keys(dependentRequired).filter((key) => dependentRequired[key]?.some((one) => others.includes(one)) === true),
  ];
}

/** What belongs there, where a key is missing. */
function expectedOf({ $ref, type, enum: names, const: only, anyOf, oneOf = anyOf }: Schema): ValueKind | readonly string[] | undefined {
  if ($ref !== undefined) return leaves[$ref]?.kind;
  if (only !== undefined) return [String(only)];
  if (names !== undefined) return names;
  return type === undefined ? (oneOf?.[0] === undefined ? undefined : expectedOf(oneOf[0])) : KINDS[type];
}

/** Of branches that tell themselves by one key, the one of its value; else the one of its kind of value with the fewest faults. */
function branchIssues(branches: readonly Schema[], value: unknown, path: Path): readonly Issue[] {
  const kinds = branches.map((branch) => branch.properties?.['kind']?.const);
  if (branches.length > 1 && kinds.every((kind) => typeof kind === 'string')) {
    if (kindOf(value) !== 'object') return [wrongType(path, value, 'object')];
    if (!Object.hasOwn(value as object, 'kind')) return [missingKey([...path, 'kind'], kinds)];
    const { kind } = value as { readonly kind: unknown };
    const [branch] = branches.filter((_, at) => kinds[at] === kind);
    return branch === undefined ? [unknownValue([...path, 'kind'], kind, kinds)] : issuesIn(branch, value, path);
  }
  const told = branches.map((branch) => issuesIn(branch, value, path));
  const isOfAnother = (issues: readonly Issue[]): boolean =>
    issues.some(
      ({ code, path: at }) =>
        at?.length === path.length && (code === 'wrong-type' || (code === 'unknown-value' && kindOf(value) === 'object')),
    );
  const [nearest] = told.filter((issues) => !isOfAnother(issues)).sort((a, b) => a.length - b.length);
  return nearest ?? told[0] ?? NONE;
}

function textIssues({ minLength = 0 }: Schema, value: unknown, path: Path): readonly Issue[] {
  return typeof value !== 'string' || value.length >= minLength ? NONE : [badValue(path, value, 'a text that is not empty')];
}

function numberIssues({ minimum = -Infinity, exclusiveMinimum = -Infinity }: Schema, value: unknown, path: Path): readonly Issue[] {
  if (typeof value !== 'number') return NONE;
  if (value < minimum) return [badValue(path, value, `at least ${String(minimum)}`)];
  return value > exclusiveMinimum ? NONE : [badValue(path, value, `more than ${String(exclusiveMinimum)}`)];
}
