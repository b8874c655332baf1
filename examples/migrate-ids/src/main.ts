import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { after, before } from './later-release.js';
import { runMigration } from './run-migration.js';

const folder = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    observations: { type: 'string', multiple: true, default: [join(folder, 'data', 'observations.csv')] },
    activities: { type: 'string', multiple: true, default: [join(folder, 'data', 'activities.csv')] },
    decisions: { type: 'string' },
    report: { type: 'string' },
    'as-of': { type: 'string', default: '2025-12-31' },
    write: { type: 'boolean', default: false },
    out: { type: 'string', default: join(folder, 'out') },
  },
});

const lines = await runMigration({
  before,
  after,
  observations: values.observations,
  activities: values.activities,
  asOf: values['as-of'],
  ...(values.decisions === undefined ? {} : { decisions: values.decisions }),
  ...(values.report === undefined ? {} : { report: values.report }),
  ...(values.write ? { out: values.out } : {}),
});
console.log(lines.join('\n'));
