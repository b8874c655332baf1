import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

export default defineConfig(
  library(
    [
      'src/index.ts',
      'src/eu-action-plan.ts',
      'src/unodc-hr75.ts',
      'src/vocabularies.ts',
      'src/crosswalks.ts',
      'src/indicators/index.ts',
      'src/skos/index.ts',
    ],
    'bundled',
  ),
);
