/**
 * The version of the shapes that records are stored in: observations, activities and what they hold, as JSON. Written beside a list as
 * `schemaVersion`, it tells a later release how to read it. Its first number changes when a reader of the older shape would misread the
 * newer; its second when something is added; its third when only words of a schema change.
 *
 * @example
 * ```ts
 * import { SCHEMA_VERSION } from '@actionline/core';
 *
 * SCHEMA_VERSION; // => '1.0.0'
 * ```
 */
export const SCHEMA_VERSION = '1.0.0';

/**
 * How the version that a document states stands to ours: `same` where it is ours or earlier with the same first number, `later` where it adds
 * something that we do not know, `other` where its first number is another; undefined where it is no version.
 */
export function schemaVersionFit(given: unknown, ours: string): 'same' | 'later' | 'other' | undefined {
  const theirs = typeof given === 'string' ? numbersOf(given) : undefined;
  const own = numbersOf(ours);
  if (theirs === undefined || own === undefined) return undefined;
  if (theirs.major !== own.major) return 'other';
  return theirs.minor > own.minor ? 'later' : 'same';
}

/** The first two numbers of a version. */
interface Version {
  /** What no reader of another understands. */
  readonly major: number;
  /** What is added. */
  readonly minor: number;
}

function numbersOf(version: string): Version | undefined {
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})\.\d{1,6}$/.exec(version) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}
