import type { Messages } from '../../index.js';

/** What stands around a report, in Spanish. */
export const esFrame: Messages['frame'] = {
  position: (date) => `situación a ${date}`,
  status: { draft: 'borrador para observaciones', final: 'versión definitiva' },
  preparedBy: 'Elaborado por',
  contact: 'Contacto',
  planOf: 'Plan de',
  validity: 'Período',
  extended: ({ period, until }) => `${period}, prorrogado hasta el ${until}`,
  measured: 'Texto evaluado',
  citation: ({ by, title, what }) => `${by}, «${title}», ${what}.`,
  cite: 'Citar este informe',
  licence: 'Licencia:',
  versions: 'Otros idiomas y formatos',
  form: { html: 'Página web', pdf: 'PDF', docx: 'Word', xlsx: 'Excel', csv: 'CSV', json: 'JSON', md: 'Markdown', zip: 'ZIP' },
  permalink: 'Enlace a esta parte:',
  notes: 'Notas',
  note: 'Nota',
  back: 'Volver al texto',
  sortBy: 'Ordenar por',
  filter: 'Mostrar solo las filas con',
  shown: (shown, all) => `${shown} de ${all} filas`,
};
