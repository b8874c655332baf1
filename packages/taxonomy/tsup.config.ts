import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

export default defineConfig(
  library(
    [
      'src/index.ts',
      'src/eu-action-plan.ts',
      'src/eu-action-plan/en.ts',
      'src/eu-action-plan/fr.ts',
      'src/unodc-hr75.ts',
      'src/unodc-hr75/en.ts',
      'src/unodc-hr75/fr.ts',
      'src/vocabularies.ts',
      'src/crosswalks.ts',
      'src/skos/index.ts',
    ],
    'bundled',
  ),
);
