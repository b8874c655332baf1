import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

const entries = ['src/index.ts', 'src/read/csv.ts', 'src/read/iati.ts', 'src/read/json.ts', 'src/methods/index.ts', 'src/read/table.ts'];

export default defineConfig(library(entries, 'kept'));
