import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { templateNames } from '../document/report.js';
import { givenTemplate } from './templates.js';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'document.md'), 'utf8');
const part = page.slice(page.indexOf('## The sections of the templates'), page.indexOf('## Checks'));

/** The rows of the table: an id, and the templates that have it. */
const told = new Map(
  [...part.matchAll(/^\| `([a-z-]+)` +\| [^|]+\| ([^|]+)\|$/gm)].map(([, id = '', names = '']) => [
    id,
    names.trim() === 'every' ? [...templateNames] : [...names.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name),
  ]),
);

describe('the page on the document', () => {
  it('names every section of every template, and no other', () => {
    const known = new Map<string, string[]>();
    for (const name of templateNames) for (const { id } of givenTemplate(name).sections) known.set(id, [...(known.get(id) ?? []), name]);
    expect(new Map([...told].sort())).toEqual(new Map([...known].sort()));
  });
});
