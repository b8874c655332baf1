import { canonicalJson } from '@actionline/core';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';

/**
 * The report document itself as JSON, its keys in a fixed order, one line, with a line feed at the end. Its shape is
 * that of {@link Report}, under the version in `schemaVersion`.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderJson } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * JSON.parse(renderJson(report)).schemaVersion; // => '3.1.0'
 * ```
 */
export function renderJson(report: Report): string {
  return rendered(report, () => `${canonicalJson(report)}\n`);
}
