import { checkText, walk } from '../document/argument.js';
import { checkProfile } from './check-messages.js';
import { frozen } from './frozen.js';
import { messagesFor } from './messages-for.js';
import { isMessageTree } from './message-tree.js';
import type { Messages } from './messages.js';

/** Part of something, as deep as it goes; a function or a list is replaced whole. */
type Part<T> = T extends (...values: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [Key in keyof T]?: Part<T[Key]> }
      : T;

/** The conventions of a house: whatever of the messages it says in its own way. */
export type Profile = { readonly [Key in keyof Messages]?: Part<Messages[Key]> };

/**
 * Messages with the conventions of a house: what a profile has takes the place of what the messages have, and where it has a
 * `typography`, every word passes through it. The result is frozen; the messages given stay as they are.
 *
 * @throws {@link ActionlineError} `bad-argument`, with every issue, for a key that is not known or a text where a function belongs.
 *
 * @example
 * ```ts
 * import { messagesFor, withProfile } from '@actionline/report-kit';
 *
 * const ours = withProfile(messagesFor('en'), { status: { achieved: { label: 'Done' } } });
 * [ours.status.achieved.label, ours.status.missed.label]; // => ['Done', 'Missed']
 * ```
 */
export function withProfile(messages: Messages, ...profiles: readonly Profile[]): Messages {
  return walk('messages', messages, () => {
    let result = messages;
    for (const profile of profiles) {
      checkProfile(profile, messagesFor('en'));
      const { typography, ...words } = profile;
      result = merged(result, words) as Messages;
      if (typography !== undefined) result = typeset(result, typography);
    }
    return frozen(result);
  });
}

/** The two as one, the second over the first. */
function merged(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isMessageTree(under) || !isMessageTree(over)) return over;
  return Object.fromEntries([
    ...Object.entries(under).map(([key, member]) => [key, merged(member, Object.hasOwn(over, key) ? over[key] : undefined)]),
    ...Object.entries(over).filter(([key]) => !Object.hasOwn(under, key)),
  ]);
}

/** Messages of which every word passes through a typography, after their own. */
function typeset(messages: Messages, set: (text: string) => string): Messages {
  const { locale, direction } = messages;
  const { intl } = messages.unit;
  const words = typesetTree(messages, set) as Messages;
  return { ...words, locale, direction, unit: { ...words.unit, intl } };
}

function typesetTree(tree: unknown, set: (text: string) => string): unknown {
  if (typeof tree === 'string') {
    const text: unknown = set(tree);
    checkText('what typography gives', text);
    return text;
  }
  if (Array.isArray(tree)) return tree.map((member) => typesetTree(member, set));
  if (typeof tree === 'function') return (...values: readonly unknown[]) => typesetTree((tree as Anything)(...values), set);
  return isMessageTree(tree) ? Object.fromEntries(Object.entries(tree).map(([key, member]) => [key, typesetTree(member, set)])) : tree;
}

type Anything = (...values: readonly unknown[]) => unknown;
