import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { jsonSchemaNouns, jsonSchemaOf } from '../src/schemas/json-schema.js';

/** Part of the build: one JSON Schema file a noun, in dist/json-schema. */
const folder = join(import.meta.dirname, '..', 'dist', 'json-schema');
mkdirSync(folder, { recursive: true });
for (const noun of jsonSchemaNouns) writeFileSync(join(folder, `${noun}.schema.json`), `${JSON.stringify(jsonSchemaOf(noun), null, 2)}\n`);
