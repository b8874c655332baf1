import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { readableChangelog } from './release/changelog.js';
import { versionsOf } from './release/flow.js';

/** Part of `npm run version`: puts what `changeset version` wrote into an order for readers. */
const root = resolve(import.meta.dirname, '..');
for (const [name, version] of Object.entries(versionsOf(root))) {
  const file = join(root, name.replace('@actionline/', 'packages/'), 'CHANGELOG.md');
  writeFileSync(file, readableChangelog(readFileSync(file, 'utf8'), version));
}
