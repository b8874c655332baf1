import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decoded, type Encoding } from './encoding.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes of a text whose characters are all below U+0100 and outside 0x80 to 0x9F, where Windows-1252 and ISO-8859-1 agree. */
const latin = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (letter) => letter.codePointAt(0) ?? 0);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), order === 'le');
  return bytes;
}

async function read(parts: readonly Uint8Array[], given?: Encoding) {
  const result = await decoded(parts, given);
  let text = '';
  for await (const chunk of result.chunks) text += chunk;
  return { text, encoding: result.encoding, found: result.found, issues: result.issues };
}

/** A text in parts of so many bytes. */
function inParts(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
  return parts;
}

describe('the encoding of a text', () => {
  it.each<[string, Uint8Array, Encoding, string]>([
    ['a mark of UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('âge;1')), 'utf-8', 'by-bom'],
    ['a mark of UTF-16, small end first', utf16('âge;1', 'le', true), 'utf-16le', 'by-bom'],
    ['a mark of UTF-16, great end first', utf16('âge;1', 'be', true), 'utf-16be', 'by-bom'],
    ['valid UTF-8', utf8('âge;1'), 'utf-8', 'by-content'],
    ['noughts in every second place', utf16('âge;1', 'le', false), 'utf-16le', 'by-content'],
    ['noughts in every first place', utf16('âge;1', 'be', false), 'utf-16be', 'by-content'],
    ['bytes that are no UTF-8', latin('âge;1'), 'windows-1252', 'by-content'],
  ])('%s', async (_, bytes, encoding, found) => {
    expect(await read([bytes])).toEqual({ text: 'âge;1', encoding, found, issues: [] });
  });

  it('takes the encoding that is given', async () => {
    expect(await read([utf8('é')], 'windows-1252')).toMatchObject({ text: 'Ã©', encoding: 'windows-1252', found: 'as-given' });
  });

  it('knows UTF-16 in other scripts by its blanks and line ends', async () => {
    const text = 'المؤشر القيمة السنة\nحقوق الإنسان 12\n';
    expect(await read([utf16(text, 'le', false)])).toMatchObject({ text, encoding: 'utf-16le' });
  });

  it('waits for the first letter beyond ASCII, however late', async () => {
    const rows = 'a;b;c\n'.repeat(20_000);
    expect(await read(inParts(latin(`${rows}formés\n`), 4096))).toEqual({
      text: `${rows}formés\n`,
      encoding: 'windows-1252',
      found: 'by-content',
      issues: [],
    });
  });

  it('reads the signs that Windows-1252 has and ISO-8859-1 has not', async () => {
    expect((await read([Uint8Array.of(0x80, 0x20, 0x92, 0x96)])).text).toBe('€ ’–');
  });

  it('reads the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !/[\0\ufffd\u0080-\u009f]|^\ufeff/.test(text)),
        fc.integer({ min: 1, max: 7 }),
        async (text, size) => {
          expect((await read(inParts(utf8(`${text}\n`), size), 'utf-8')).text).toBe(`${text}\n`);
          expect((await read(inParts(utf16(`${text}\n`, 'le', true), size))).text).toBe(`${text}\n`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('faults among the characters', () => {
  it('tells of a byte that is no UTF-8 where there is nothing else beyond ASCII, and UTF-8 was said', async () => {
    const bytes = Uint8Array.of(...utf8('note\nform'), 0xe9, ...utf8('s\n'));
    const { issues } = await read([bytes], 'utf-8');
    expect(issues).toMatchObject([{ code: 'invalid-characters', line: 2, values: { count: 1, mend: 'give-encoding' } }]);
  });

  it('tells of the bytes that are not in the encoding of all others, with the line of the first', async () => {
    const bytes = Uint8Array.of(...utf8('âge é è ê à ù ç ï ô î û\nform'), 0xe9, ...utf8('s\n'));
    const { encoding, issues } = await read([bytes]);
    expect(encoding).toBe('utf-8');
    expect(issues).toMatchObject([{ code: 'invalid-characters', line: 2, values: { count: 1, mend: 'give-encoding' } }]);
  });

  it('tells of letters that were lost before, naming the encoding they were lost from', async () => {
    const { issues } = await read([utf8('a\nb\nform\ufffds\n')]);
    expect(issues).toMatchObject([{ code: 'lost-characters', line: 3 }]);
    expect(issues[0]?.message).toContain('Windows-1252');
  });

  it.each([
    ['formÃ©s', 'Ã©', 'é'],
    ['lâ€™Ã‰tat', 'â€™', '’'],
    ['25 Â°C', 'Â°', '°'],
    ['Å“uvre', 'Å“', 'œ'],
  ])('tells of UTF-8 that was read as Windows-1252: %s', async (text, given, expected) => {
    const { issues } = await read([utf8(`id\n${text}\n`)]);
    expect(issues).toMatchObject([{ code: 'garbled-characters', line: 2, values: { given, expected } }]);
  });

  it.each(['SÃO PAULO', 'Ângela', 'ÂGE', 'Åland', 'Ärzte – Ämter', 'l’État « à côté »', 'Đà Nẵng', '‘Île’'])(
    'finds nothing wrong with %s',
    async (text) => {
      expect((await read([utf8(`id\n${text}\n`)])).issues).toEqual([]);
    },
  );

  it('finds a garbled letter that the parts cut', async () => {
    const bytes = utf8('aÃ©b');
    expect((await read([bytes.subarray(0, 3), bytes.subarray(3)], 'utf-8')).issues.map(({ code }) => code)).toEqual(['garbled-characters']);
  });

  it('tells of characters that no text has', async () => {
    expect((await read([Uint8Array.of(0x61, 0x81, 0x62)])).issues).toEqual([
      expect.objectContaining({ code: 'control-characters', line: 1 }),
    ]);
  });

  it('never ends in an error, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), async (parts) => {
        const { text } = await read(parts);
        expect(typeof text).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
