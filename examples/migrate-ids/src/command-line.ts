import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { isIsoDate } from '@actionline/core';

import { RunFault } from './run-fault.js';
import type { MigrationOptions } from './run-migration.js';

const folder = join(import.meta.dirname, '..');

/**
 * What a command line asks; the example's own records are read where it names none of either kind.
 *
 * @throws {@link RunFault} for an option that there is not, and a day that is none.
 */
export function askedBy(args: readonly string[]): Omit<MigrationOptions, 'before' | 'after'> {
  const { observations = [], activities = [], decisions, report, 'as-of': asOf, out, write } = optionsIn(args);
  const none = observations.length === 0 && activities.length === 0;
  if (!isIsoDate(asOf)) throw new RunFault(`--as-of was "${asOf}"; expected a calendar date such as 2025-12-31.`);
  return {
    observations: none ? [join(folder, 'data', 'observations.csv')] : observations,
    activities: none ? [join(folder, 'data', 'activities.csv')] : activities,
    asOf,
    ...(decisions === undefined ? {} : { decisions }),
    ...(report === undefined ? {} : { report }),
    ...(write ? { out } : {}),
  };
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        observations: { type: 'string', multiple: true },
        activities: { type: 'string', multiple: true },
        decisions: { type: 'string' },
        report: { type: 'string' },
        'as-of': { type: 'string', default: '2025-12-31' },
        write: { type: 'boolean', default: false },
        out: { type: 'string', default: join(folder, 'out') },
      },
    }).values;
  } catch (error) {
    // the parser says what it does not know, in one line
    throw new RunFault(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
