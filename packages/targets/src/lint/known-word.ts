import { type Observation } from '@actionline/core';
import { unknownValue } from '@actionline/core/internal';

import type { Finding } from './rule.js';

/** What is said of a word that is not one of those known; nothing where it is, or where there is none. */
export function unknownWord(field: keyof Observation, given: string | undefined, known: readonly string[]): readonly Omit<Finding, 'at'>[] {
  if (given === undefined || known.includes(given)) return [];
  const { message, values } = unknownValue([field], given, known);
  return [{ field: [field], detail: message, values: values ?? {} }];
}
