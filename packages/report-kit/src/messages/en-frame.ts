import type { FrameMessages } from './frame-messages.js';

/** What stands around a report, in English. */
export const enFrame: FrameMessages = {
  position: (date) => `position at ${date}`,
  status: { draft: 'draft for comment', final: 'final version' },
  preparedBy: 'Prepared by',
  contact: 'Contact',
  planOf: 'Plan of',
  validity: 'Period',
  extended: ({ period, until }) => `${period}, extended to ${until}`,
  measured: 'Text measured',
  citation: ({ by, title, what }) => `${by}, “${title}”, ${what}.`,
  cite: 'Cite this report',
  licence: 'Licence:',
  versions: 'Other languages and formats',
  form: {
    html: 'Web page',
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'JSON',
    md: 'Markdown',
    zip: 'ZIP',
  },
  permalink: 'Link to this part:',
  notes: 'Notes',
  note: 'Note',
  back: 'Back to the text',
  sortBy: 'Sort by',
  filter: 'Show only rows with',
  shown: (shown, all) => `${shown} of ${all} rows shown`,
};
