import { canonicalJson, sha256Hex } from '@actionline/core';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { REPORT_SCHEMA_VERSION } from '../document/report.js';
import { renderCsv, renderHtml, renderMarkdown } from '../index.js';
import { reportFromJson, reportJsonSchema } from './json.js';

// What `renderJson` of a release wrote is kept here under the version of its shape, and never altered.
const FOLDER = 'packages/report-kit/src/testing/stored';
const [major] = REPORT_SCHEMA_VERSION.split('.');

describe('reports that were stored', () => {
  it('are kept of the version of today', () => {
    expect(existsSync(`${FOLDER}/${REPORT_SCHEMA_VERSION}/report.json`)).toBe(true);
  });

  it.each(readdirSync(FOLDER).filter((version) => version.startsWith(`${String(major)}.`)))('under %s are read and rendered', (version) => {
    const text = readFileSync(`${FOLDER}/${version}/report.json`, 'utf8');
    const read = reportFromJson(text);
    expect(read).toMatchObject({ ok: true, issues: [], value: JSON.parse(text) as object });
    if (!read.ok) return;
    for (const render of [renderHtml, renderMarkdown, renderCsv]) expect(render(read.value).length).toBeGreaterThan(1000);
  });

  // Where the schema changes, this fails: raise REPORT_SCHEMA_VERSION, keep a report of it here, and write the new digest.
  it('have the version that goes with the schema', () => {
    expect([REPORT_SCHEMA_VERSION, sha256Hex(canonicalJson(reportJsonSchema()))]).toEqual([
      '3.1.0',
      '785cd8f3de24ba4a53c7e42ca8b0f432786f06b5337c79cd013205fcf529dd03',
    ]);
  });
});
