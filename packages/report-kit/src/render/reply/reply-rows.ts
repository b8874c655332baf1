import type { Report } from '../../document/report.js';
import type { Request } from '../../document/request.js';
import type { Cell } from '../tables/table-column.js';

/** The columns of a reply sheet: those of the table of observations that `readObservationsCsv` reads, in the order in which they are filled in. */
const COLUMNS = [
  'id',
  'label',
  'value',
  'bound',
  'unit',
  'period_start',
  'period_end',
  'place',
  'source_title',
  'source_publisher',
  'source_published',
  'source_url',
  'source_locator',
  'note',
  'measure',
  'commitment',
  'role',
] as const;

/** A reply sheet: its header, and a row for each figure or delivery that is asked for. */
export interface ReplySheet {
  /** The names of the columns. */
  readonly header: readonly string[];
  /** The rows; what is to be filled in is empty. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows that would answer a report, of everybody or of those asked of one. */
export function replySheet({ requests, locale }: Report, from: string | undefined): ReplySheet {
  const asked = requests.filter((request) => request.kind !== 'decision' && (from === undefined || request.from === from));
  const language = locale.toLowerCase().split('-')[0];
  const header = COLUMNS.map((column) => (column === 'label' && (language === 'en' || language === 'fr') ? `label_${language}` : column));
  return { header, rows: asked.map((request) => COLUMNS.map((column) => cellOf(column, request))) };
}

function cellOf(column: (typeof COLUMNS)[number], { about, kind, label, measure, unit, period, place, commitment }: Request): Cell {
  switch (column) {
    case 'id':
      return ['reply', kind === 'delivery' ? about : measure, kind === 'delivery' ? undefined : period?.start, place]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'label':
      return label;
    case 'unit':
      return unit;
    // of a delivery the day itself is asked
    case 'period_start':
      return kind === 'delivery' ? undefined : period?.start;
    case 'period_end':
      return kind === 'delivery' ? undefined : period?.end;
    case 'place':
      return place;
    case 'measure':
      return measure;
    case 'commitment':
      return commitment;
    case 'role':
      return kind === 'delivery' ? 'milestone' : 'result';
    // what only who answers can say
    case 'value':
    case 'bound':
    case 'source_title':
    case 'source_publisher':
    case 'source_published':
    case 'source_url':
    case 'source_locator':
    case 'note':
      return undefined;
  }
}
