import * as z from 'zod';

import type { Assessment } from '../assessment.js';

import { citationSchema } from './citation.js';
import { isoDateSchema } from './date.js';
import { statusSchema } from './evaluation.js';
import { scopedIdSchema } from './id.js';

/** The object behind {@link assessmentSchema}. */
export const assessmentObject = z
  .strictObject({
    about: scopedIdSchema,
    author: z.string().min(1),
    independence: z.enum(['self', 'independent']),
    date: isoDateSchema,
    status: statusSchema.exactOptional(),
    rationale: z.string().min(1),
    language: z.string().exactOptional(),
    sources: z.array(citationSchema).exactOptional(),
  })
  .meta({ id: 'Assessment', description: 'A person’s judgement of a target or commitment.' });

/** The zod schema of {@link Assessment}. */
export const assessmentSchema: z.ZodType<Assessment> = assessmentObject;
