import { createSearch, euActionPlan, unodcPledges } from '@actionline/taxonomy';

import { median, medianTime, type Figure } from './figure.js';

const QUERIES = [
  'human rights defenders',
  'défenseurs des droits',
  'prison',
  'égalité',
  'l’accès à la justice',
  '1.5.1',
  'GSP+',
  'corruptoin',
  'children online',
  'media freedom',
];

/** Building the index of both frameworks, and a query. */
export function measureSearch(): readonly Figure[] {
  const build = medianTime(9, () => createSearch([euActionPlan, unodcPledges]));
  const index = createSearch([euActionPlan, unodcPledges]);
  const queries = QUERIES.map((query) => medianTime(25, () => index.search(query, { locale: 'en' })));
  return [
    { name: 'search index of both frameworks built', value: build, unit: 'ms', limit: 50 },
    { name: 'search query', value: median(queries), unit: 'ms', limit: 2 },
  ];
}
