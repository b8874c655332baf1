import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { reportJsonSchema } from '../src/schemas/json-schema.js';

/** Part of the build: the JSON Schema of a report, in dist/json-schema. */
const folder = join(import.meta.dirname, '..', 'dist', 'json-schema');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.schema.json'), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
