import * as z from 'zod';

import { bounds, comparisons } from '../interval.js';

/** The zod schema of {@link Bound}. */
export const boundSchema = z.enum(bounds).meta({ id: 'Bound', description: 'How a published figure is qualified.' });

/** The zod schema of {@link Comparison}. */
export const comparisonSchema = z
  .enum(comparisons)
  .meta({ id: 'Comparison', description: 'What a requirement asks of a value; "stated" reads as at least.' });
