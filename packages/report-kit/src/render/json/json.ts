import { canonicalJson } from '@actionline/core';

import type { Report } from '../../document/report.js';

/**
 * The report document itself as JSON, its keys in a fixed order, one line, with a line feed at the end. Its shape is
 * that of {@link Report}, under the version in `schemaVersion`.
 *
 * @example
 * ```ts
 * import { assembleReport, renderJson } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * JSON.parse(renderJson(report)).schemaVersion; // => '2.2.0'
 * ```
 */
export function renderJson(report: Report): string {
  return `${canonicalJson(report)}\n`;
}
