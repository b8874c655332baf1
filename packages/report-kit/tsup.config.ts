import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

export default defineConfig(
  library(
    [
      'src/index.ts',
      'src/render/docx/docx.ts',
      'src/read/json.ts',
      'src/render/pdf/index.ts',
      'src/render/xlsx/xlsx.ts',
      'src/render/zip/zip.ts',
    ],
    'kept',
  ),
);
