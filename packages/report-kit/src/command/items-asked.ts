import type { Framework, ScopedId } from '@actionline/core';
import { nearestNames } from '@actionline/core/internal';

import { exitCodes } from './exit-code.js';
import { Refusal } from './refusal.js';
import type { Run } from './running.js';

/**
 * The items that were asked for, each once; none where the whole framework is.
 *
 * @throws {@link Refusal} with `wrongUse` for an id that no item of the framework has.
 */
export function itemsAsked({ options, words }: Run, framework: Framework): readonly ScopedId[] {
  const asked = [...new Set(options.list('item'))];
  const known = new Set(framework.items.map(({ id }) => id));
  const unknown = asked.find((id) => !known.has(id));
  if (unknown === undefined) return asked;
  throw new Refusal(exitCodes.wrongUse, words.misuse.unknownItem(unknown, framework.id, itemsNear(unknown, framework)));
}

/** The items most like a misspelt one; of a target, the item that it is a target of. */
function itemsNear(given: string, { items, targets }: Framework): readonly string[] {
  const target = targets.find(({ id }) => id === given);
  return target === undefined
    ? nearestNames(
        given,
        items.map(({ id }) => id),
      )
    : [target.commitment];
}
