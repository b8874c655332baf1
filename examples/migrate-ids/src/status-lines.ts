import { notationOf, type Framework, type IsoDate, type Observation } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';

/** What records say under one release. */
export interface UnderRelease {
  /** The release. */
  readonly framework: Framework;
  /** The records, with its ids. */
  readonly observations: readonly Observation[];
}

/**
 * The targets whose status is another under the later release than it was, and those that only one of the two has, a line each. An evaluation
 * is not migrated: it is a statement of its day, under the release of its day, and is computed anew.
 */
export function statusLines(before: UnderRelease, after: UnderRelease, asOf: IsoDate): readonly string[] {
  const was = statusesOf(before, asOf);
  const is = statusesOf(after, asOf);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old = 'not there', now = 'out of force'] = [was.get(id), is.get(id)];
    return old === now ? [] : [`  ${notationOf(id)}: was ${old}, is ${now}`];
  });
}

function statusesOf({ framework, observations }: UnderRelease, asOf: IsoDate): ReadonlyMap<string, string> {
  const { evaluations, withdrawn } = evaluateFramework(framework, observations, { asOf });
  return new Map(evaluations.filter(({ target }) => !withdrawn.includes(target)).map(({ target, status }) => [target, status]));
}
