import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { MADE_PAGES, ROOT, siteSections } from './site-pages.js';
import { frameworkPages } from './framework-page.js';
import { renderSite } from './render.js';

/**
 * `npm run docs`: writes the site into docs/site from the model of the packages (docs/model.json, made by typedoc), the Markdown pages of the
 * packages and the data. Open docs/site/index.html; no server is needed.
 */
const started = performance.now();
const made = join(ROOT, MADE_PAGES);
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
for (const { file, markdown } of frameworkPages()) writeFileSync(join(made, file), markdown);

const { pages, faults } = await renderSite(siteSections(), join(ROOT, 'docs', 'site'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `docs/site: ${String(pages)} pages in ${String(Math.round((performance.now() - started) / 1000))} s; open docs/site/index.html`,
  );
