import type { Report } from '../document/report.js';
import { formatsOf } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** The kind of report with its dates, as it stands under the title. */
export function subtitleOf(report: Report, messages: Messages): string {
  const { date } = formatsOf(messages);
  const { page } = messages;
  const known = report.knownAt === undefined ? '' : `, ${page.knownAt(date(report.knownAt))}`;
  const sure = report.minimumConfidence === undefined ? '' : `, ${page.minimumConfidence[report.minimumConfidence]}`;
  return `${report.subtitle} · ${page.asOf(date(report.asOf))}${known}${sure}`;
}
