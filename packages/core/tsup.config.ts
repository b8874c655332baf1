import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

/**
 * What core uses of these libraries stands in its build: an import of core loads few files. The calendar alone has a file of its own, so
 * that a bundle can leave it out. The notices are in THIRD-PARTY-NOTICES.md.
 */
export default defineConfig({
  ...library(['src/index.ts', 'src/schemas/index.ts', 'src/internal.ts', 'src/utc-calendar.ts']),
  noExternal: [/^fastest-levenshtein/, /^date-fns\//, /^@date-fns\/utc/, /^@noble\/hashes\//],
});
