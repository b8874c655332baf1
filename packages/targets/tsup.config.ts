import { defineConfig } from 'tsup';

import { bundlerModules, importsLeft, library } from '../../tsup.base.js';

const entries = ['index', 'methods/index', 'read/csv', 'read/iati', 'read/json', 'read/sdmx/index', 'read/table'].map(
  (entry) => `src/${entry}.ts`,
);

export default defineConfig([{ ...library(entries), plugins: [importsLeft(['@zip.js/zip.js/lib/zip-core-native.js'])] }, bundlerModules()]);
