import type { LocalizedText } from '@actionline/core';
import { isLanguageTag } from '@actionline/core/internal';

import { TEXT } from '../../read/iati/iati-extension.js';
import { plainText } from '../../read/iati/iati-element.js';
import { xml, type XmlElement } from './xml-element.js';

/** The texts of a text, by language; blank ones say nothing. */
export function languagesOf(text: LocalizedText | undefined): readonly (readonly [language: string, text: string])[] {
  return Object.entries(text ?? {}).flatMap(([language, one]) =>
    one === undefined || one.trim() === '' ? [] : [[language, one] as const],
  );
}

/** An element with its narratives, one a language; nothing where there are none. */
export function withNarratives(
  name: string,
  text: LocalizedText | undefined,
  attributes: XmlElement['attributes'] = {},
): readonly XmlElement[] {
  const texts = languagesOf(text);
  return texts.length === 0 ? [] : [xml(name, attributes, narratives(text))];
}

/** Narratives, one a language. */
export function narratives(text: LocalizedText | undefined): readonly XmlElement[] {
  return languagesOf(text).map(([language, one]) => xml('narrative', { 'xml:lang': languageIn(language) }, plainText(one)));
}

/** A text word by word, in elements of our own: narratives are read with their spaces as one. */
export function ownTexts(of: string, text: LocalizedText | undefined): readonly XmlElement[] {
  return languagesOf(text).map(([language, one]) => xml(`+${TEXT}`, { of, 'xml:lang': language }, one));
}

function languageIn(language: string): string {
  return isLanguageTag(language) ? language : 'und';
}
