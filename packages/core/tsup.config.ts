import { defineConfig } from 'tsup';

import { library } from '../../tsup.base.js';

export default defineConfig(library(['src/index.ts', 'src/schemas/index.ts'], 'bundled'));
