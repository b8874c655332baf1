import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { en } from './en.js';
import { fr } from './fr.js';
import { messagesFor } from './messages-for.js';

/** The path of every word in a tree of messages. */
function paths(tree: object, prefix = ''): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? paths(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function words(tree: object): readonly string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? words(value) : [],
  );
}

describe('messages', () => {
  it('have the same entries in both languages', () => {
    expect(paths(fr)).toEqual(paths(en));
  });

  it('are nowhere empty but for the normal state of a value', () => {
    for (const messages of [en, fr]) expect(words(messages).filter((word) => word === '')).toHaveLength(1);
  });

  it('have French spaces before double marks and inside guillemets', () => {
    const faulty = words(fr).filter((word) => /[^\u202f][;!?]|[^\u00a0][:»]|«[^\u00a0]/.test(word));
    expect(faulty).toEqual([]);
  });

  it('give a reason that fits whatever else a figure speaks about: a target, a budget, a baseline, an outcome, context', () => {
    expect(en.leftOut['other-role']()).toBe('is about something other than delivery');
    expect(fr.leftOut['other-role']()).toBe('porte sur autre chose que la réalisation');
  });

  it('use typographic apostrophes', () => {
    expect([...words(en), ...words(fr)].filter((word) => word.includes("'"))).toEqual([]);
  });

  it('are found by a tag that begins with a language, whatever its case', () => {
    expect(messagesFor('fr-BE').locale).toBe('fr');
    expect(messagesFor('EN').locale).toBe('en');
  });

  it.each(['de', '', '__proto__', 'constructor', undefined])('are refused for %j with the locales there are', (locale) => {
    const error = caught(() => messagesFor(locale as never));
    expect(error).toMatchObject({ code: 'unknown-locale' });
    expect((error as Error).message).toContain('"en", "fr"');
  });
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return isActionlineError(error) ? error : undefined;
  }
  return undefined;
}
