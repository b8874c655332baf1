import { isReleased, type Report, type ReportPage } from '../document/report.js';
import { formatsOf } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** What stands around a report, said once in its words, so that renderers need no others. */
export function reportPage(report: Omit<Report, 'page'>, messages: Messages): ReportPage {
  const { date } = formatsOf(messages);
  const { page, part } = messages;
  const { asOf, knownAt, minimumConfidence, framework } = report;
  const { release } = framework;
  const fact = (name: string, value: string): ReportPage['facts'][number] => ({ name, value, line: page.field(name, value) });
  const known = knownAt === undefined ? [] : [page.knownAt(date(knownAt))];
  const sure = minimumConfidence === undefined ? [] : [page.minimumConfidence[minimumConfidence]];
  return {
    direction: messages.direction,
    subtitle: [`${report.subtitle} · ${page.asOf(date(asOf))}`, ...known, ...sure].join(', '),
    asOf: page.asOf(date(asOf)),
    skip: page.skip,
    contents: page.contents,
    source: page.source,
    dates: [
      fact(page.asOfField, date(asOf)),
      ...(knownAt === undefined ? [] : [fact(page.knownAtField, date(knownAt))]),
      ...sure.map((words) => fact(page.minimumConfidenceField, words)),
    ],
    by: [fact(page.preparedBy, report.preparedBy), fact(page.contact, report.contact)],
    ...(report.status === 'draft' ? { draft: page.draft } : {}),
    facts: [
      fact(page.issuer, framework.issuer),
      fact(page.edition, framework.edition),
      ...(isReleased(release) ? [fact(page.release, part.method.release(release.id, date(release.date)))] : []),
    ],
    producedBy: page.producedBy(report.production.packages['@actionline/report-kit'] ?? ''),
  };
}
