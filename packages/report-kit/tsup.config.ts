import { defineConfig } from 'tsup';

import { bundlerModules, library } from '../../tsup.base.js';

const entries = ['index', 'command/main', 'read/json', 'render/docx/docx', 'render/pdf/index', 'render/xlsx/xlsx', 'render/zip/zip'].map(
  (entry) => `src/${entry}.ts`,
);

export default defineConfig([library(entries), bundlerModules()]);
