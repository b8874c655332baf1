import { type ScopedId } from '@actionline/core';
import { show } from '@actionline/core/internal';

import type { Finding, LintContext } from './rule.js';

/** What core says of a measure under some codes, as findings. */
export function misfitsOf(measure: ScopedId, { misfits }: LintContext, codes: readonly string[]): readonly Omit<Finding, 'at' | 'field'>[] {
  return (misfits.get(measure) ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ message, values }) => ({ detail: `Of the measure ${show(measure)}: ${message}`, values: { ...values, measure } }));
}
