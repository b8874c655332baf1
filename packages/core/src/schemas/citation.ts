import * as z from 'zod';

import { partialDateSchema } from './date.js';

/** The zod schema of {@link Citation}. */
export const citationSchema = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1).exactOptional(),
    published: partialDateSchema.exactOptional(),
    reference: z.string().min(1).exactOptional(),
    url: z.url({ protocol: /^https?$/ }).exactOptional(),
    locator: z.string().min(1).exactOptional(),
    verified: z.boolean().exactOptional(),
    note: z.string().min(1).exactOptional(),
  })
  .meta({ id: 'Citation', description: 'Where a fact, a figure or a text comes from.' });
