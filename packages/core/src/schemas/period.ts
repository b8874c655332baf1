import * as z from 'zod';

import { isoDateSchema } from './date.js';

/** The zod schema of {@link Period}. */
export const periodSchema = z
  .strictObject({ start: isoDateSchema, end: isoDateSchema })
  .refine(({ start, end }) => start <= end, { message: 'expected an end that is not before the start', path: ['end'] })
  .meta({ id: 'Period', description: 'A span of calendar days, both ends inclusive.' });

/** A window that may be open at its end. */
export const openWindowSchema = z
  .strictObject({ start: isoDateSchema, end: isoDateSchema.exactOptional() })
  .refine(({ start, end }) => end === undefined || start <= end, { message: 'expected an end that is not before the start', path: ['end'] })
  .meta({ id: 'OpenWindow', description: 'A span of calendar days that may have no end.' });
