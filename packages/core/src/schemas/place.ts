import * as z from 'zod';

import { parsePlace } from '../place.js';

/** The zod schema of {@link PlaceCode}: codes as they are stored, not aliases. */
export const placeCodeSchema = z
  .string()
  .refine((code) => {
    const parsed = parsePlace(code);
    return parsed.ok && parsed.value === code;
  }, 'expected an ISO 3166-1 alpha-2 code, "XK", "EU", or a UN M49 number of three digits')
  .meta({ id: 'PlaceCode', description: 'ISO 3166-1 alpha-2, XK, EU, or UN M49.' });
