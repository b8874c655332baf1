import { expect, it, vi } from 'vitest';

import { themes } from '../vocabularies.js';
import { fromJsonLd } from './read.js';
import { toJsonLd } from './write.js';

vi.mock('jsonld', () => {
  throw new Error('Cannot find package');
});

it('names the package and how to install it where JSON-LD of others is read without it', async () => {
  await expect(fromJsonLd({ '@id': 'https://example.org/1', 'https://example.org/p': 'x' })).rejects.toMatchObject({
    code: 'missing-package',
    message: expect.stringContaining('npm install jsonld@9') as unknown,
  });
});

it('reads what we wrote without it', async () => {
  const { schemes, issues } = await fromJsonLd(toJsonLd(themes, { base: 'https://example.org/' }));
  expect([schemes.length, issues]).toEqual([1, []]);
});
