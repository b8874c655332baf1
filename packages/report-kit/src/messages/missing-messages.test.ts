import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { es } from '../testing/spanish/es.js';
import { messagesFor } from './messages-for.js';
import { missingMessages } from './missing-messages.js';

describe('the messages that a profile does not have', () => {
  it('are none of whole messages', () => {
    expect(missingMessages(messagesFor('fr'))).toEqual([]);
    expect(missingMessages(es)).toEqual([]);
  });

  it('are those of a group that is begun, and all of one that is not', () => {
    const { fact: _, ...rest } = es;
    const missing = missingMessages({ ...rest, confidence: { high: 'alta' } }).map(({ path }) => path);
    expect(missing.filter((path) => path.startsWith('confidence.'))).toEqual(['confidence.medium', 'confidence.low']);
    expect(missing.filter((path) => path.startsWith('fact.timing.'))).toEqual([
      'fact.timing.upcoming',
      'fact.timing.running',
      'fact.timing.ended',
    ]);
    // every other group is whole
    expect(missing.every((path) => path.startsWith('confidence.') || path.startsWith('fact.'))).toBe(true);
  });

  it('come with what they say in English, with the names of what is put in', () => {
    const { asOf: _asOf, contents: _contents, ...page } = es.page;
    const [contents, asOf] = missingMessages({ ...es, page });
    expect(contents).toEqual({ path: 'page.contents', english: messagesFor('en').page.contents });
    expect(asOf?.path).toBe('page.asOf');
    // the source of the function: the words as a translator needs them, and the date that goes in
    expect(asOf?.english).toMatch(/date/);
    expect(asOf?.english).toContain('As of');
  });

  it('are not told of what is no part of messages', () => {
    const profile = JSON.parse('{ "statuss": {} }') as object;
    let thrown: unknown;
    try {
      missingMessages(profile);
    } catch (error) {
      thrown = error;
    }
    expect(isActionlineError(thrown) && thrown.message).toContain('status');
  });
});
