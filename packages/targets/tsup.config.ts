import { defineConfig } from 'tsup';

import { importsLeft, library } from '../../tsup.base.js';

const entries = ['index', 'methods/index', 'read/csv', 'read/iati', 'read/json', 'read/sdmx/index', 'read/table'].map(
  (entry) => `src/${entry}.ts`,
);

export default defineConfig({ ...library(entries, 'kept'), plugins: [importsLeft(['@zip.js/zip.js/lib/zip-core-native.js'])] });
