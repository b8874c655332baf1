import { isReleased, type PageControls, type Report, type ReportPage } from '../document/report.js';
import { formatsOf } from '../messages/formats.js';
import type { FrameMessages } from '../messages/frame-messages.js';
import type { Messages } from '../messages/messages.js';

/** What stands around a report, said once in its words, so that renderers need no others. */
export function reportPage(report: Omit<Report, 'page'>, messages: Messages, tables: ReportPage['tables']): ReportPage {
  const { date } = formatsOf(messages);
  const { page, part, frame } = messages;
  const { asOf, knownAt, minimumConfidence, framework } = report;
  const { release } = framework;
  const fact = (key: string, name: string, value: string): ReportPage['facts'][number] => ({
    key,
    name,
    value,
    line: page.field(name, value),
  });
  const known = knownAt === undefined ? [] : [page.knownAt(date(knownAt))];
  const sure = minimumConfidence === undefined ? [] : [page.minimumConfidence[minimumConfidence]];
  const what = [[report.subtitle, frame.position(date(asOf))].join(' · '), ...known, ...sure].join(', ');
  const subtitle = `${what} · ${frame.status[report.status]}`;
  return {
    direction: messages.direction,
    subtitle,
    ...(report.status === 'draft' ? { draft: frame.status.draft } : {}),
    asOf: page.asOf(date(asOf)),
    skip: page.skip,
    contents: page.contents,
    source: page.source,
    dates: [
      fact('as-of', page.asOfField, date(asOf)),
      ...(knownAt === undefined ? [] : [fact('known-at', page.knownAtField, date(knownAt))]),
      ...sure.map((words) => fact('confidence', page.minimumConfidenceField, words)),
    ],
    facts: [
      fact('prepared-by', frame.preparedBy, report.preparedBy),
      fact('contact', frame.contact, report.contact),
      fact('plan-of', frame.planOf, framework.issuer),
      fact('validity', frame.validity, validityText(framework.validity, messages)),
      fact('measured', frame.measured, framework.edition),
      ...(isReleased(release) ? [fact('release', page.release, part.method.release(release.id, date(release.date)))] : []),
    ],
    producedBy: page.producedBy(report.production.packages['@actionline/report-kit'] ?? ''),
    citation: frame.citation({ by: report.preparedBy, title: report.title, what: messages.inside(subtitle) }),
    controls: pageControls(frame),
    tables,
  };
}

function validityText({ start, end, extendedTo }: Report['framework']['validity'], messages: Messages): string {
  const { period, date } = formatsOf(messages);
  const issued = period({ start, end });
  return extendedTo === undefined ? issued : messages.frame.extended({ period: issued, until: date(extendedTo) });
}

function pageControls(frame: FrameMessages): PageControls {
  const { cite, licence, versions, form, permalink, notes, note, back, sortBy, filter } = frame;
  return { cite, licence, versions, forms: form, permalink, notes, note, back, sortBy, filter, shown: frame.shown('{shown}', '{all}') };
}
