import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { MigrationOptions } from './run-migration.js';

const folder = join(import.meta.dirname, '..');

/** What a command line asks; the example's own records are read where it names none of either kind. */
export function askedBy(args: readonly string[]): Omit<MigrationOptions, 'before' | 'after'> {
  const { values } = parseArgs({
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
  });
  const { observations = [], activities = [], decisions, report } = values;
  const none = observations.length === 0 && activities.length === 0;
  return {
    observations: none ? [join(folder, 'data', 'observations.csv')] : observations,
    activities: none ? [join(folder, 'data', 'activities.csv')] : activities,
    asOf: values['as-of'],
    ...(decisions === undefined ? {} : { decisions }),
    ...(report === undefined ? {} : { report }),
    ...(values.write ? { out: values.out } : {}),
  };
}
