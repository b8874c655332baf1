import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { euActionPlan, frameworkCrosswalk, sdgCrosswalk, sdgTargets, unodcPledges } from '../src/index.js';
import { proposedIndicators } from '../src/indicators/index.js';
import { plainJsonContext } from '../src/skos/index.js';
import { actors, groups, instruments, standards, themes } from '../src/vocabularies.js';

/** Part of the build: the data as plain JSON, for services in other languages. */
const folder = join(import.meta.dirname, '..', 'dist', 'json');
mkdirSync(folder, { recursive: true });
const write = (name: string, value: unknown): void => {
  writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);
};

for (const framework of [euActionPlan, unodcPledges]) write(`${framework.id}.json`, framework);
for (const scheme of [themes, groups, actors, instruments, standards]) write(`${scheme.id}.json`, scheme);
write('sdg-targets.json', sdgTargets);
write('sdg-crosswalk.json', sdgCrosswalk);
write('framework-crosswalk.json', frameworkCrosswalk);
write('proposed-indicators.json', proposedIndicators);
write('context.jsonld', { '@context': plainJsonContext });
