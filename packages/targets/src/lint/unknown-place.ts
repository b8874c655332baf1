import { parsePlace, type Observation } from '@actionline/core';
import { issueValue } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** A code that stands for no place, or for one that is no more. */
export const unknownPlace: CheckedRule = {
  id: 'unknown-place',
  severity: 'error',
  title: 'A place code is not in force',
  advice: 'Use the ISO 3166-1 code in force, EU, or a UN M49 number.',
  check: eachObservation((observation) =>
    placesOf(observation).flatMap(({ code, field }) => {
      const parsed = parsePlace(code);
      return parsed.ok && parsed.value === code
        ? []
        : [
            {
              field,
              detail: parsed.issues[0]?.message ?? `The code of ${parsed.ok ? parsed.value : code} is written otherwise.`,
              values: parsed.issues[0]?.values ?? { given: issueValue(code) },
            },
          ];
    }),
  ),
};

/** Every code that an observation names, with where. */
export function placesOf({
  place,
  places,
}: Observation): readonly { readonly code: string; readonly field: readonly ['place'] | readonly ['places', number] }[] {
  return [
    ...(place === undefined ? [] : [{ code: place, field: ['place'] as const }]),
    ...(places ?? []).map((code, at) => ({ code, field: ['places', at] as const })),
  ];
}
