import * as z from 'zod';

import { show } from '../error.js';
import { parsePlace } from '../place.js';

/** The zod schema of {@link PlaceCode}: codes as they are stored, not aliases nor the numbers of countries. */
export const placeCodeSchema = z
  .string()
  .refine(
    (code) => {
      const parsed = parsePlace(code);
      return parsed.ok && parsed.value === code;
    },
    { error: ({ input }) => expected(String(input)) },
  )
  .meta({ id: 'PlaceCode', description: 'ISO 3166-1 alpha-2, XK, EU, or UN M49.' });

function expected(code: string): string {
  if (!/^\d{3}$/.test(code)) return 'expected an ISO 3166-1 alpha-2 code, "XK", "EU", or a UN M49 number of three digits';
  const parsed = parsePlace(code);
  return parsed.ok
    ? `expected ${show(parsed.value)}, since a country is stored by its letters`
    : 'expected the number of a region or grouping of UN M49 in force, such as "002" for Africa';
}
