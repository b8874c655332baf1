import { assembleReport } from '../assemble/assemble-report.js';
import type { ReportInput } from '../material/report-input.js';
import type { Report } from '../document/report.js';
import { office } from './office.js';
import { tinyFramework, tinyObservations } from './tiny-framework.js';

/** The report on the tiny framework, with what a test changes. */
export function tinyReport(changes: Partial<ReportInput> = {}): Report {
  return assembleReport({
    framework: tinyFramework,
    observations: tinyObservations,
    asOf: '2025-03-31',
    template: 'annual',
    locale: ownLocale(changes) ?? 'en',
    ...office,
    ...changes,
  });
}

/** The locale of messages that are given whole. */
function ownLocale({ messages }: Partial<ReportInput>): string | undefined {
  return messages !== undefined && 'locale' in messages ? messages.locale : undefined;
}
