import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { plainText } from '../document/inline.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { allBlocks } from '../document/all-blocks.js';
import { tinyReport } from '../testing/tiny-report.js';
import { packageVersions } from './package-versions.js';

/** What a package says of itself in its package.json, the only place that a release writes. */
function released(name: string): string {
  const file = new URL(`../../../${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

describe('packageVersions', () => {
  it('are the versions of the four packages, each as its own package.json says it', () => {
    expect(packageVersions).toEqual({
      '@actionline/core': released('core'),
      '@actionline/taxonomy': released('taxonomy'),
      '@actionline/targets': released('targets'),
      '@actionline/report-kit': released('report-kit'),
    });
  });

  it('are each one version, and no range of versions', () => {
    // SemVer 2.0.0, a version core with an optional pre-release
    for (const version of Object.values(packageVersions)) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/);
  });

  it('stand in the report, in its part on production, and in every page', () => {
    const report = tinyReport();
    expect(report.production.packages).toEqual(packageVersions);
    const rows = allBlocks(report).flatMap((block) => (block.kind === 'table' && block.id === 'production-table' ? block.rows : []));
    const said = rows.map(({ cells }) => cells.map(plainText).join(' ')).join('\n');
    for (const [name, version] of Object.entries(packageVersions)) expect(said).toContain(`${name} ${version}`);
    expect((JSON.parse(renderJson(report)) as typeof report).production.packages).toEqual(packageVersions);
    for (const render of [renderHtml, renderMarkdown]) expect(render(report)).toContain(`report-kit ${released('report-kit')}`);
  });
});
