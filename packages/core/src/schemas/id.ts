import * as z from 'zod';

import { isFrameworkId, isScopedId } from '../id.js';

/** The zod schema of {@link FrameworkId}. */
export const frameworkIdSchema = z
  .string()
  .refine(isFrameworkId, 'expected a framework id such as "eu-hrdap-2020"')
  .meta({ id: 'FrameworkId', description: 'Lower-case words and digits joined by hyphens.' });

/** The zod schema of {@link ScopedId}. */
export const scopedIdSchema = z
  .string()
  .refine(isScopedId, { error: 'expected an id such as "eu-hrdap-2020/1.1.1"', abort: true })
  .meta({ id: 'ScopedId', description: 'Framework id, slash, notation.' });
