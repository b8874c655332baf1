import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { figureAdvice } from './figure-advice.js';
import { frenchAdvice } from './french-advice.js';

/** The words that name advice, as the readers of cells write them. */
function mendsInSources(): readonly string[] {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const named = [/mend: '([a-z\d-]+)'/g, /mend: \w+ \? '([a-z-]+)'/g, /badPeriod\(\s*\w+,\s*'([a-z\d-]+)'/g, /mended\([^,]+, '([a-z-]+)'/g];
  return sources.flatMap((source) => named.flatMap((shape) => [...source.matchAll(shape)].map(([, mend = '']) => mend)));
}

describe('frenchAdvice', () => {
  it('has advice for every word that the readers of cells give, and for no other', () => {
    const given = new Set([...mendsInSources(), ...Object.keys(figureAdvice)]);
    // the other half of a choice that the pattern above sees the first half of
    given.add('grouping');
    expect(Object.keys(frenchAdvice).sort()).toEqual([...given].sort());
  });

  it('is written as French is: typographic apostrophes, a space before a colon', () => {
    for (const advice of Object.values(frenchAdvice)) {
      expect(advice).not.toMatch(/'|[^ ][:;](?: |$)|\.$/);
    }
  });
});
