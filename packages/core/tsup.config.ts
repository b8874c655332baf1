import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

/**
 * What core uses of these libraries stands in its build, each behind a file of its own: an import of core loads few files, and a bundle
 * leaves out what it does not use. Their notices are in THIRD-PARTY-NOTICES.md.
 */
export default defineConfig({
  ...library(['src/index.ts', 'src/schemas/index.ts', 'src/date.ts', 'src/place.ts', 'src/sha256.ts'], 'bundled'),
  noExternal: [/^date-fns\//, /^@date-fns\/utc/, /^@noble\/hashes/, /^iso-3166\//],
});
