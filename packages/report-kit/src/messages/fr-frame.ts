import type { FrameMessages } from './frame-messages.js';
import { frenchTypography as set } from './typography.js';

/** What stands around a report, in French. */
export const frFrame: FrameMessages = {
  position: (date) => `situation au ${date}`,
  status: { draft: 'projet soumis à observations', final: 'version définitive' },
  preparedBy: 'Établi par',
  contact: 'Contact',
  planOf: 'Plan de',
  validity: 'Période',
  extended: ({ period, until }) => `${period}, prolongée jusqu’au ${until}`,
  measured: 'Texte évalué',
  citation: ({ by, title, what }) => set(`${by}, « ${title} », ${what}.`),
  cite: 'Citer ce rapport',
  licence: set('Licence :'),
  versions: 'Autres langues et formats',
  form: {
    html: 'Page web',
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV',
    json: 'JSON',
    md: 'Markdown',
    zip: 'ZIP',
  },
  permalink: set('Lien vers cette partie :'),
  notes: 'Notes',
  note: 'Note',
  back: 'Retour au texte',
  sortBy: 'Trier par',
  filter: 'N’afficher que les lignes contenant',
  shown: (shown, all) => `${shown} lignes affichées sur ${all}`,
};
