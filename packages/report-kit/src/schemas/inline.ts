import * as z from 'zod';

import { partialDateSchema, languageTagSchema } from '@actionline/core/schemas';

import type { Inline } from '../document/inline.js';
import { shownStatusSchema } from './words.js';

const text = z.string();
/** Runs, which may hold runs. */
export const runsSchema = z.array(z.lazy((): z.ZodType<Inline> => inlineSchema));

/** The union behind {@link inlineSchema}. */
export const inlineUnion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('data'), text, language: languageTagSchema.exactOptional() }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), text }),
  z.strictObject({ kind: z.literal('date'), value: partialDateSchema, text }),
  z.strictObject({ kind: z.enum(['strong', 'emphasis', 'muted']), children: runsSchema }),
  z.strictObject({ kind: z.literal('link'), url: text, children: runsSchema }),
  z.strictObject({ kind: z.literal('code'), text }),
  z.strictObject({ kind: z.literal('citation'), number: z.int().positive(), locator: text.exactOptional() }),
  z.strictObject({ kind: z.literal('reference'), to: text, children: runsSchema }),
  z.strictObject({ kind: z.literal('footnote'), children: runsSchema }),
  z.strictObject({ kind: z.literal('status'), status: shownStatusSchema, label: text }),
  z.strictObject({ kind: z.literal('sparkline'), values: z.array(z.number().nullable()), label: text }),
  z.strictObject({ kind: z.literal('break') }),
]);

/** The zod schema of {@link Inline}. */
export const inlineSchema: z.ZodType<Inline> = inlineUnion.meta({ id: 'Inline', description: 'A run of text inside a block.' });
