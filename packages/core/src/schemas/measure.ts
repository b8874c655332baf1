import * as z from 'zod';

import { scopedIdSchema } from './id.js';
import { localizedTextSchema } from './text.js';
import { unitSchema } from './unit.js';

/** The zod schema of {@link CombinationRule}. */
export const combinationRuleSchema = z
  .object({
    time: z.enum(['increment', 'running-total', 'snapshot']),
    across: z.enum(['sum', 'distinct', 'max', 'latest', 'none']),
    of: z.literal('place').exactOptional(),
  })
  .refine(({ across, of }) => (across === 'distinct') === (of !== undefined), {
    message: 'expected "of" with across "distinct", and only then',
    path: ['of'],
  })
  .meta({ id: 'CombinationRule', description: 'How values combine across time and places.' });

/** The zod schema of {@link Measure}. */
export const measureSchema = z
  .object({
    id: scopedIdSchema,
    label: localizedTextSchema,
    unit: unitSchema,
    combine: combinationRuleSchema,
    note: localizedTextSchema.exactOptional(),
  })
  .meta({ id: 'Measure', description: 'What is counted: its unit, and how its values combine.' });
