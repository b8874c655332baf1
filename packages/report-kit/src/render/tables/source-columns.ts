import { inlineText } from '../../document/clean-text.js';
import type { NumberedSource } from '../../document/report.js';
import { titleOf, type Column } from './table-column.js';

const oneLine = (text: string | undefined): string | undefined => (text === undefined ? undefined : inlineText(text));

/** The columns of sources. */
export const sourcesColumns: readonly Column<NumberedSource>[] = [
  { key: 'source', type: 'number', cell: ({ number }) => number },
  { key: 'title', type: 'text', cell: ({ citation }) => titleOf(citation) },
  { key: 'language', type: 'id', cell: ({ citation }) => citation.language },
  { key: 'publisher', type: 'text', cell: ({ citation }) => oneLine(citation.publisher) },
  { key: 'published', type: 'partial-date', cell: ({ citation }) => citation.published },
  { key: 'reference', type: 'text', cell: ({ citation }) => oneLine(citation.reference) },
  { key: 'url', type: 'address', cell: ({ citation }) => citation.url },
  { key: 'copy', type: 'flag', cell: ({ citation }) => citation.copy },
  { key: 'original', type: 'address', cell: ({ citation }) => citation.original },
  { key: 'verified', type: 'flag', cell: ({ citation }) => citation.verified },
];
