import * as z from 'zod';

import { isLanguageTag } from '../language-tag.js';

/** The zod schema of {@link LocalizedText}: at least one language, no text empty. */
export const localizedTextSchema = z
  .object({ en: z.string().min(1).exactOptional(), fr: z.string().min(1).exactOptional() })
  .catchall(z.union([z.string().min(1), z.undefined()]))
  .refine((text) => Object.keys(text).length > 0, 'expected a text in at least one language, such as { "en": "…" }')
  .meta({ id: 'LocalizedText', description: 'One text in several languages, by BCP 47 tag.' });

/** A language, by its BCP 47 tag. */
export const languageTagSchema = z
  .string()
  .refine(isLanguageTag, 'expected a language tag such as "fr" or "pt-BR"')
  .meta({ id: 'LanguageTag', description: 'A language, by its BCP 47 tag.' });
