import type { IatiActivityHeader } from '../write/iati/iati-report.js';

/** What the standard asks of an activity. */
export const iatiHeader: IatiActivityHeader = {
  identifier: 'XM-TEST-1',
  title: { en: 'Legal aid', fr: 'Aide juridictionnelle' },
  description: { en: 'Legal aid for those who cannot pay.' },
  reportingOrganisation: { ref: 'XM-TEST', type: '10', name: { en: 'Ministry' } },
  participants: [{ ref: 'XM-TEST', type: '10', name: { en: 'Ministry' }, role: '4' }],
  status: '2',
  dates: { actualStart: '2023-12-10' },
  regions: [{ code: '998' }],
  sectors: [{ code: '15160' }],
};
