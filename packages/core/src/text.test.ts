import { describe, expect, it } from 'vitest';

import { fallbackChain, findText, textIn } from './text.js';

describe('a localised text', () => {
  it('falls back from a region to its language, then to English and French', () => {
    expect(fallbackChain('zh-Hant-TW')).toEqual(['zh-Hant-TW', 'zh-Hant', 'zh', 'en', 'fr']);
    expect(fallbackChain('en')).toEqual(['en', 'fr']);
  });

  it('says which language the text was found in', () => {
    expect(findText({ en: 'Prisons', fr: 'Prisons' }, 'fr-BE')).toEqual({ text: 'Prisons', language: 'fr' });
    expect(findText({ de: 'Haft', ar: 'سجن' }, 'en')).toEqual({ text: 'سجن', language: 'ar' });
  });

  it('is empty where there is no text, and never a member of Object', () => {
    expect(textIn({}, 'en')).toBe('');
    expect(findText({ en: 'x' }, '__proto__')).toEqual({ text: 'x', language: 'en' });
    expect(findText({}, 'constructor')).toBeUndefined();
  });
});
