import * as z from 'zod';

import { confidences } from '../confidence.js';

/** The zod schema of {@link Confidence}. */
export const confidenceSchema = z.enum(confidences).meta({ id: 'Confidence', description: 'How sure something is.' });
