import * as z from 'zod';

import { isIsoDate } from '../date.js';
import { isPartialDate } from '../partial-date.js';

/** The zod schema of {@link IsoDate}. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a calendar date such as "2024-12-31"')
  .refine(isIsoDate, 'expected a date that exists')
  .meta({ id: 'IsoDate', description: 'A calendar date YYYY-MM-DD.' });

/** A date known to the year, the month or the day. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'expected a year, month or day that exists, such as "2024", "2024-11" or "2024-11-17"')
  .meta({ id: 'PartialDate', description: 'A date known to the year, the month or the day.' });
