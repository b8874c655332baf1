import type { Unit } from '@actionline/core';

import type { UnitMessages } from './unit-messages.js';

const NOUNS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  person: ['personne', 'personnes'],
  child: ['enfant', 'enfants'],
  officer: ['agent', 'agents'],
  actor: ['acteur', 'acteurs'],
  stakeholder: ['partie prenante', 'parties prenantes'],
  defender: ['défenseur', 'défenseurs'],
  observer: ['observateur', 'observateurs'],
  participant: ['participant', 'participants'],
  country: ['pays', 'pays'],
  'member-state': ['État membre', 'États membres'],
  delegation: ['délégation', 'délégations'],
  organisation: ['organisation', 'organisations'],
  activity: ['activité', 'activités'],
  report: ['rapport', 'rapports'],
  consultation: ['consultation', 'consultations'],
  event: ['événement', 'événements'],
  mission: ['mission', 'missions'],
  dialogue: ['dialogue', 'dialogues'],
  meeting: ['réunion', 'réunions'],
  document: ['document', 'documents'],
  grant: ['subvention', 'subventions'],
  resolution: ['résolution', 'résolutions'],
  vote: ['vote', 'votes'],
  ratification: ['ratification', 'ratifications'],
  listing: ['inscription', 'inscriptions'],
  convention: ['convention', 'conventions'],
  case: ['cas', 'cas'],
  number: ['', ''],
  EUR: ['euro', 'euros'],
  USD: ['dollar des États-Unis', 'dollars des États-Unis'],
  percent: ['%', '%'],
  ratio: ['', ''],
  index: ['point', 'points'],
  'per-1000': ['pour 1\u202f000', 'pour 1\u202f000'],
  'per-100000': ['pour 100\u202f000', 'pour 100\u202f000'],
};

/** Units, dates and lists in French. */
export const frUnits: UnitMessages = {
  intl: 'fr-FR',
  // French counts everything under two as one: "1,5 million".
  noun: (unit, value) => NOUNS[unit][Math.abs(value) < 2 ? 0 : 1],
  quantity: (number, noun) => (noun === '' ? number : noun === '%' ? `${number}\u202f%` : `${number}\u00a0${noun}`),
  large: (number, count, scale, noun) => {
    const name = scale === 'million' ? 'million' : 'milliard';
    const amount = `${number}\u00a0${Math.abs(count) < 2 ? name : `${name}s`}`;
    if (noun === '') return amount;
    return /^[aeiouyhéèê]/i.test(noun) ? `${amount} d’${noun}` : `${amount} de ${noun}`;
  },
  points: (count) => (Math.abs(count) < 2 ? 'point de pourcentage' : 'points de pourcentage'),
  span: (from, to) => `du ${from} au ${to}`,
  since: (from) => `à partir du ${from}`,
  years: (from, to) => `${from}-${to}`,
  date: (text) => text.replace(/^1(?= )/, '1er'),
};
