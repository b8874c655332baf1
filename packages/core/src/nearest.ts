import { distance } from 'fastest-levenshtein';

import { readArgument } from './argument.js';
import { notationOf } from './id.js';

/** Longer texts are no misspelt name. */
const LONGEST_NAME = 100;

/** How many names are compared letter by letter for one list; more would tell nothing new, where a whole file names other things. */
const MOST_COMPARED = 200_000;

/**
 * The known names most like a misspelt one, the nearest first: those that differ in case, or in what stands before the slash of
 * an id; then those a few letters away, ties in the order given. None where nothing is like it.
 *
 * @example
 * ```ts
 * import { nearestNames } from '@actionline/core/internal';
 *
 * nearestNames('themes', ['group', 'theme', 'themed']); // => ['theme', 'themed']
 * nearestNames('7.a', ['unodc-hr75/7.a', 'unodc-hr75/13']); // => ['unodc-hr75/7.a']
 * ```
 */
export function nearestNames(given: string, known: Iterable<string>, most = 3): readonly string[] {
  if (typeof given !== 'string' || given.length > LONGEST_NAME) return [];
  const own = keysOf(given);
  const near: { readonly name: string; readonly steps: number }[] = [];
  for (const name of textsIn(known)) {
    const steps = keysOf(name).some((key) => own.includes(key)) ? 0 : stepsBetween(given, name);
    if (steps <= reachOf(given, name)) near.push({ name, steps });
  }
  // the sort is stable: ties stay in the order given
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, most)
    .map(({ name }) => name);
}

/**
 * The same for many look-ups in one list: a function from a misspelt name to the nearest known one. Each name is looked up once,
 * and after some hundred thousand comparisons only what is the same but for case and prefix is found, so that a file in which
 * every row is wrong is read in time that grows with its rows.
 *
 * @example
 * ```ts
 * import { nearestAmong } from '@actionline/core/internal';
 *
 * const nearest = nearestAmong(['person', 'country', 'child']);
 * nearest('countries'); // => 'country'
 * nearest('Person'); // => 'person'
 * nearest('grant'); // => undefined
 * ```
 */
export function nearestAmong(known: Iterable<string>): (given: string) => string | undefined {
  const names = textsIn(known);
  let byKey: Map<string, string> | undefined;
  const found = new Map<string, string | undefined>();
  let compared = 0;
  return (given) => {
    if (typeof given !== 'string') return undefined;
    if (found.has(given)) return found.get(given);
    if (byKey === undefined) {
      byKey = new Map();
      for (const name of names) for (const key of keysOf(name)) if (!byKey.has(key)) byKey.set(key, name);
    }
    const alike = keysOf(given)
      .map((key) => byKey?.get(key))
      .find((name) => name !== undefined);
    if (alike !== undefined) return alike;
    if (compared >= MOST_COMPARED) return undefined;
    compared += names.length;
    const nearest = nearestNames(given, names, 1)[0];
    found.set(given, nearest);
    return nearest;
  };
}

/** The texts of a list that may hold anything in spite of its type. */
function textsIn(known: Iterable<string>): readonly string[] {
  return readArgument('known', known, 'a list of names', 'give an empty one where there are none', () =>
    [...known].filter((name) => typeof name === 'string'),
  );
}

/** What a name is known by: itself in small letters, and without the framework and the mark of a measure. */
function keysOf(name: string): readonly string[] {
  if (name.length > LONGEST_NAME) return [name];
  const small = name.toLowerCase();
  const notation = notationOf(small);
  return [small, notation, notation.replace(/^m\./, '')].filter((key) => key !== '');
}

function stepsBetween(given: string, name: string): number {
  return Math.abs(given.length - name.length) > reachOf(given, name) ? Infinity : distance(given, name);
}

/** A third of the letters that could differ; a prefix that both have says nothing. */
function reachOf(given: string, name: string): number {
  const slash = given.indexOf('/') + 1;
  const letters = given.length - (name.startsWith(given.slice(0, slash)) ? slash : 0);
  return letters < 3 ? 0 : Math.min(6, Math.ceil(letters / 3));
}
