import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

export default defineConfig(
  library(['src/index.ts', 'src/read/csv.ts', 'src/read/json.ts', 'src/read/sdmx/index.ts', 'src/methods/index.ts'], 'kept'),
);
