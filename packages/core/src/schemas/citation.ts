import * as z from 'zod';

import { partialDateSchema } from './date.js';
import { languageTagSchema } from './text.js';

/** An address on the web. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .meta({ id: 'WebAddress', description: 'An address beginning with https:// or http://.' });

/** The zod schema of {@link Citation}. */
export const citationSchema = z
  .strictObject({
    title: z.string().min(1),
    language: languageTagSchema.exactOptional(),
    publisher: z.string().min(1).exactOptional(),
    published: partialDateSchema.exactOptional(),
    reference: z.string().min(1).exactOptional(),
    url: webAddressSchema.exactOptional(),
    copy: z.boolean().exactOptional(),
    original: webAddressSchema.exactOptional(),
    locator: z.string().min(1).exactOptional(),
    verified: z.boolean().exactOptional(),
    note: z.string().min(1).exactOptional(),
  })
  .meta({ id: 'Citation', description: 'Where a fact, a figure or a text comes from.' });
