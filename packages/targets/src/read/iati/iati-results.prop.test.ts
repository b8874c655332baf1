import { observationSchema, targetSchema } from '@actionline/core/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readIatiResults, type ReadIatiOptions } from '../iati.js';

/** Pieces of a file that are sometimes right, sometimes nearly, sometimes garbage. */
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '<iati-activity>',
      '</iati-activity>',
      '<iati-identifier>XM-1</iati-identifier>',
      '<iati-identifier>XM-2</iati-identifier>',
      '<result type="1">',
      '</result>',
      '<indicator measure="1">',
      '<indicator measure="2" ascending="0">',
      '</indicator>',
      '<title><narrative xml:lang="fr">Agents</narrative></title>',
      '<baseline year="2020" value="1"/>',
      '<baseline year="20" value="x"/>',
      '<period>',
      '</period>',
      '<period-start iso-date="2024-01-01"/>',
      '<period-end iso-date="2024-12-31"/>',
      '<period-end iso-date="2023-12-31"/>',
      '<target value="5"/>',
      '<actual value="7"><dimension name="sex" value="F"/></actual>',
      '<actual value="1,000"/>',
      '<reference vocabulary="99" code="plan/m.x" indicator-uri="https://data.example.org/id/plan"/>',
      '<recipient-country code="KE"/>',
      '<tag vocabulary="99" code="plan/1" vocabulary-uri="https://data.example.org/id/plan"/>',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<',
      '&amp;',
      '&x;',
      '<!-- -->',
      '<![CDATA[x]]>',
      '<?x y?>',
      '<!DOCTYPE x>',
      '</x>',
      '<x a="">',
      '\r\n',
      '\uFFFD',
      '😀',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A whole activity, so that something is read at all. */
const right = fc
  .tuple(fc.nat(3), fc.array(fc.tuple(fc.nat(3), fc.nat(99)), { maxLength: 4 }))
  .map(
    ([id, values]) =>
      `<iati-activity><iati-identifier>XM-${String(id)}</iati-identifier><result><indicator measure="2"><period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>${values
        .map(([kind, value]) =>
          kind === 0
            ? `<target value="${String(value)}"/>`
            : `<actual value="${String(value)}"><dimension name="d" value="${String(kind)}"/></actual>`,
        )
        .join('')}</period></indicator></result></iati-activity>`,
  );
const file = fc
  .tuple(fc.array(fc.oneof({ weight: 2, arbitrary: right }, { weight: 3, arbitrary: piece }), { maxLength: 25 }), fc.boolean())
  .map(([pieces, whole]) => `<iati-activities version="2.03">${pieces.join('')}${whole ? '</iati-activities>' : ''}`);

const options: ReadIatiOptions = {
  base: 'https://data.example.org/id/',
  unit: 'officer',
  activities: { instrument: 'training' },
  indicators: [{ where: {}, commitment: 'plan/1', combine: { time: 'increment', across: 'none' } }],
};

describe('readIatiResults, whatever it is given,', () => {
  it('accounts for every value, gives ids that differ, and accepts only what is valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(file, fc.string({ unit: 'binary' })), async (text) => {
        const { observations, targets, issues, counts } = await readIatiResults([text], options);
        expect(counts.accepted + counts.rejected).toBe(counts.read);
        expect(counts.accepted).toBe(observations.length);
        expect(counts.rejected).toBeGreaterThanOrEqual(0);
        expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
        for (const observation of observations) expect(observationSchema.safeParse(observation).error).toBeUndefined();
        for (const target of targets) expect(targetSchema.safeParse(target).error).toBeUndefined();
        if (counts.rejected > 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { values } of issues) expect(values?.['mend']).toEqual(expect.any(String));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(40), { maxLength: 20 }), async (text, lengths) => {
        const chunks: string[] = [];
        let rest = text;
        for (const length of lengths) {
          chunks.push(rest.slice(0, length));
          rest = rest.slice(length);
        }
        expect(await readIatiResults([...chunks, rest], options)).toEqual(await readIatiResults([text], options));
      }),
      { numRuns: 200 },
    );
  });
});
