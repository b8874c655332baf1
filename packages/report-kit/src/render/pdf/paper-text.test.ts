import { describe, expect, it } from 'vitest';

import { cleanText } from '../../document/clean-text.js';
import { paperLanguage, paperText, printedWords, textRuns } from './paper-text.js';

const none = new Map<string, string>();

describe('a text as it is printed', () => {
  it('stands on one line, with its no-break spaces', () => {
    expect(paperText('a\n\tb\u00a0c\u202f; d  e', none)).toBe('a b\u00a0c\u202f; d e');
  });

  it('says where a control, half a pair or a mark of direction stood', () => {
    expect(paperText('a\u0000\ud800\u202Eb', none)).toBe('a\ufffd\ufffd[U+202E]b');
  });

  it('shows a character that no font has by what was given for it, one beyond the first plane too', () => {
    expect(
      paperText(
        'x\u{1F600}人',
        new Map([
          ['\u{1F600}', '[U+1F600]'],
          ['人', '[U+4EBA]'],
        ]),
      ),
    ).toBe('x[U+1F600][U+4EBA]');
  });
});

describe('a text as runs', () => {
  it('is one run where no word is long, and none where there is no text', () => {
    expect(textRuns('words of common length')).toEqual(['words of common length']);
    expect(textRuns('')).toEqual([]);
  });

  it('breaks a long word behind the marks in it, and loses nothing', () => {
    const words = 'see https://www.example.org/a/long/path for 0123456789abcdef0123456789abcdef now';
    const runs = textRuns(words);
    expect(printedWords(runs)).toBe(words);
    expect(runs[1]).toEqual({ kind: 'pieces', pieces: ['https:', '/', '/', 'www.', 'example.', 'org/', 'a/', 'long/', 'path'] });
    // 14 letters at a time where there is no mark
    expect(runs[3]).toEqual({ kind: 'pieces', pieces: ['0123456789abcd', 'ef0123456789ab', 'cdef'] });
  });

  it('never parts the two halves of a character', () => {
    const word = '\u{1F600}'.repeat(40);
    expect(printedWords(textRuns(word))).toBe(word);
    for (const run of textRuns(word))
      expect(typeof run !== 'string' && run.kind === 'pieces' && run.pieces.every((piece) => cleanText(piece) === piece)).toBe(true);
  });
});

describe('a language', () => {
  it('is taken with its region, and without its script', () => {
    expect(paperLanguage('fr-BE')).toEqual({ lang: 'fr', region: 'BE' });
    expect(paperLanguage('zh-Hant-TW')).toEqual({ lang: 'zh', region: 'TW' });
    expect(paperLanguage('es')).toEqual({ lang: 'es', region: null });
  });

  it('is undetermined where the tag is none', () => {
    expect(paperLanguage('x-klingon').lang).toBe('und');
    expect(paperLanguage('').lang).toBe('und');
  });
});
