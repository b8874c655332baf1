import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

/** The frameworks in one language, each a file of its own, so that the main entry need not be cut up to share with them. */
export default defineConfig({
  ...library(['src/eu-action-plan/en.ts', 'src/eu-action-plan/fr.ts', 'src/unodc-hr75/en.ts', 'src/unodc-hr75/fr.ts']),
  outDir: 'dist',
  splitting: false,
  clean: false,
  dts: false,
});
