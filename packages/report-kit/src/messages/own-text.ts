import { findText, type LocalizedText } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { foreign } from '../document/foreign.js';
import type { Messages } from './messages.js';

/** A text of the data as it is shown. */
export interface OwnText {
  /** The text, set as the messages set theirs where it is of their language. */
  readonly text: string;
  /** Its language, where it is another than that of the messages. */
  readonly language?: string;
}

/** A text in the language of messages, or along core's fallback chain (its shorter forms, English, French, any other) and marked as such. */
export function ownText(of: LocalizedText | undefined, { locale, typography }: Messages): OwnText | undefined {
  const found = of === undefined ? undefined : findText(of, locale);
  if (found === undefined) return undefined;
  const { text, language } = found;
  return {
    text: language === locale || mainOf(language) === mainOf(locale) ? typography(text) : text,
    ...(language === locale ? {} : { language }),
  };
}

/** The language of a tag, without region or script. */
function mainOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

/** The same on one line, for cells; empty where there is none. */
export function ownWords(of: LocalizedText | undefined, messages: Messages): string {
  return inlineText(ownText(of, messages)?.text ?? '');
}

/** The same for a sentence, which tells where it is of another language. */
export function wordsInSentence(of: LocalizedText | undefined, messages: Messages): string {
  const { language } = ownText(of, messages) ?? {};
  const words = ownWords(of, messages);
  return language === undefined ? words : foreign(words, language);
}
