import { expect, it } from 'vitest';

import { dataEntries, manifestOf, moduleEntries, packageFolder } from './public-package.js';

it('knows modules by their import, and data files by their names', () => {
  const folder = packageFolder('targets');
  const manifest = manifestOf(folder);
  expect(moduleEntries(manifest)).toContain('@actionline/targets/csv');
  expect(moduleEntries(manifest)).not.toContain('@actionline/targets/package.json');
  const data = dataEntries(manifest, folder);
  expect(data).toContain('@actionline/targets/package.json');
  expect(data).toContain('@actionline/targets/conformance/README.md');
});
