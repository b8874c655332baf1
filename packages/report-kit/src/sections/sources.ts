import { daysOfDate, isPartialDate, type Citation } from '@actionline/core';

import { sourceId } from '../document/block-parts.js';
import type { ListItem, Section } from '../document/block.js';
import { data, link, muted, text, type Inline } from '../document/inline.js';
import type { NumberedSource } from '../document/report.js';
import type { Messages } from '../messages/messages.js';
import type { ReportMaterial } from '../material/report-material.js';

/** The sources by number: title, publisher, date, document number, address. */
export function sourcesSection(material: ReportMaterial): Section {
  const { messages, sources } = material;
  return {
    kind: 'section',
    id: 'sources',
    heading: [text(messages.part.sources)],
    listed: true,
    annex: true,
    blocks: [
      { kind: 'paragraph', id: 'sources-intro', tone: 'note', children: [text(messages.part.source.intro)] },
      { kind: 'list', id: 'sources-list', ordered: true, items: sources.list.map((source) => entry(source, material)) },
    ],
  };
}

function entry({ number, citation }: NumberedSource, material: ReportMaterial): ListItem {
  return { id: sourceId(number), children: citationRuns(citation, material) };
}

function citationRuns(citation: Citation, { messages, formats }: ReportMaterial): readonly Inline[] {
  const say = messages.part.source;
  const { published } = citation;
  const date = published === undefined ? say.noDate : isPartialDate(published) ? formats.period(daysOfDate(published)) : published;
  const details = [citation.publisher, date, citation.reference].filter(
    (detail): detail is string => detail !== undefined && detail !== '',
  );
  return [
    { kind: 'emphasis', children: link(citation.url, data(citation.title, foreign(citation, messages))) },
    ...details.flatMap((detail): readonly Inline[] => [text(', '), data(detail)]),
    ...copyRuns(citation, messages),
    text('.'),
    ...(citation.verified === false ? [text(' '), muted(text(`(${say.unverified})`))] : []),
  ];
}

/** That a copy was read, and where the original is. */
function copyRuns({ copy, original }: Citation, { part }: Messages): readonly Inline[] {
  if (copy !== true) return [];
  const { source: say } = part;
  return [text(` (${say.copy}`), ...(original === undefined ? [] : [text(', '), ...link(original, text(say.original))]), text(')')];
}

/** The language of the title, where it is another than the report's. */
function foreign({ language }: Citation, { locale }: Messages): string | undefined {
  return language === locale ? undefined : language;
}
