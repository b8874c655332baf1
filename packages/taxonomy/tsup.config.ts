import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

/**
 * What is used of these libraries stands in the build: two of the stemmers' thirty languages, and of n3 the reader and the writer without the
 * streams, which would bring eleven packages and look at the environment. The notices are in THIRD-PARTY-NOTICES.md.
 */
export default defineConfig({
  ...library([
    'src/index.ts',
    'src/eu-action-plan.ts',
    'src/unodc-hr75.ts',
    'src/vocabularies.ts',
    'src/crosswalks.ts',
    'src/indicators/index.ts',
    'src/skos/index.ts',
  ]),
  noExternal: [/^@orama\/stemmers/, 'n3'],
});
