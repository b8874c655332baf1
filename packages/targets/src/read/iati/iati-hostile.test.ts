import { describe, expect, it } from 'vitest';

import { readIatiResults, type ReadIatiOptions } from '../iati.js';

const whole =
  '<iati-activity><iati-identifier>XM-1</iati-identifier><result><indicator measure="2"><baseline year="2020" value="1"/></indicator></result></iati-activity>';
const head = '<iati-activities version="2.03">';

async function outcome(text: string, options: ReadIatiOptions = {}) {
  const { observations, issues, counts } = await readIatiResults([text], options);
  return {
    values: observations.map(({ value }) => value),
    errors: issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    counts,
  };
}

describe('readIatiResults, of text that is not to be trusted,', () => {
  it('never reads a document type, nor what its entities hold', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${head}<iati-activity><title>&b;</title></iati-activity></iati-activities>`;
    expect(await outcome(bomb)).toEqual({ values: [], errors: ['doctype'], counts: { read: 0, accepted: 0, rejected: 0 } });
    const file = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><iati-activities/>';
    expect((await outcome(file)).errors).toEqual(['doctype']);
  });

  it('refuses entities that nobody declared', async () => {
    expect((await outcome(`${head}${whole}<iati-activity>&nbsp;</iati-activity></iati-activities>`)).errors).toEqual(['bad-xml']);
  });

  it('keeps whole activities before a fault, and counts the values of the one that it is in', async () => {
    const cut = `${head}${whole}<iati-activity><iati-identifier>XM-2</iati-identifier><result><indicator measure="2"><baseline year="2020" value="1"/><baseline year="2021"`;
    expect(await outcome(cut)).toEqual({ values: [1], errors: ['unfinished-xml'], counts: { read: 2, accepted: 1, rejected: 1 } });
    expect((await outcome(`${head}${whole}<a></b>`)).errors).toEqual(['bad-xml']);
  });

  it.each([
    ['elements in one another', `${head}${'<a>'.repeat(100)}`, 'too-deep'],
    ['a text without end', `${head}<iati-activity><title>${'x'.repeat(1_100_000)}</title>`, 'text-too-long'],
    ['a tag without end', `${head}<iati-activity ${'a'.repeat(1_100_000)}`, 'text-too-long'],
    ['a comment without end', `${head}<!--${'x'.repeat(1_200_000)}`, 'text-too-long'],
    ['another document', '<html><body/></html>', 'not-iati'],
    ['no document', 'Not found', 'bad-xml'],
    ['nothing', '', 'unfinished-xml'],
  ])('ends at %s', async (_, text, code) => {
    expect((await outcome(text)).errors).toEqual([code]);
  });

  it('does not hold an activity without end, and counts what is in it', async () => {
    const values = '<baseline year="2020" value="1"/>'.repeat(50);
    const text = `${head}<iati-activity><iati-identifier>XM-2</iati-identifier><result><indicator measure="2">${values}</indicator></result></iati-activity>${whole}</iati-activities>`;
    expect(await outcome(text, { maxElements: 20 })).toEqual({
      values: [1],
      errors: ['too-many-elements'],
      counts: { read: 51, accepted: 1, rejected: 50 },
    });
  });

  it('says once where characters were lost when the text was decoded', async () => {
    const text = `${head}\n${whole.replace('<result>', '<title>form\uFFFDs</title><result>')}\n<!-- \uFFFD --></iati-activities>`;
    const { issues, counts } = await readIatiResults([text]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['lost-characters', 2]]);
    expect(counts.accepted).toBe(1);
  });

  it('takes names that mean something to the language for plain names', async () => {
    const text = `${head}<iati-activity><iati-identifier>__proto__</iati-identifier><constructor/><result><indicator measure="2" __proto__="1"><title><narrative xml:lang="__proto__">x</narrative></title>
      <baseline year="2020" value="1"><dimension name="__proto__" value="a=b;c"/></baseline></indicator></result></iati-activity></iati-activities>`;
    const { observations } = await readIatiResults([text]);
    expect(observations[0]?.measure).toMatch(/^iati\/proto\.h[0-9a-f]{12}\.r1\.i1$/);
    expect(Object.entries(observations[0]?.dimensions ?? {})).toEqual([['__proto__', 'a=b;c']]);
    expect(observations[0]?.label).toEqual({ und: 'x' });
  });

  it('refuses what no type would have let through', async () => {
    for (const options of [
      { unknown: 1 },
      { unit: 'item' },
      { maxDepth: 0 },
      { indicators: [{ where: { titel: 'x' } }] },
      { place: 'x' },
      { onTarget: 1 },
    ]) {
      await expect(readIatiResults([''], options as never)).rejects.toMatchObject({ code: 'bad-argument' });
    }
    await expect(readIatiResults(5 as never)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(readIatiResults([new Uint8Array(2)] as never)).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
