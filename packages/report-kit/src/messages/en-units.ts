import type { Unit } from '@actionline/core';

import type { UnitMessages } from './unit-messages.js';

const NOUNS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  child: ['child', 'children'],
  officer: ['officer', 'officers'],
  actor: ['actor', 'actors'],
  stakeholder: ['stakeholder', 'stakeholders'],
  defender: ['defender', 'defenders'],
  observer: ['observer', 'observers'],
  participant: ['participant', 'participants'],
  country: ['country', 'countries'],
  'member-state': ['Member State', 'Member States'],
  delegation: ['delegation', 'delegations'],
  organisation: ['organisation', 'organisations'],
  activity: ['activity', 'activities'],
  report: ['report', 'reports'],
  consultation: ['consultation', 'consultations'],
  event: ['event', 'events'],
  mission: ['mission', 'missions'],
  dialogue: ['dialogue', 'dialogues'],
  meeting: ['meeting', 'meetings'],
  document: ['document', 'documents'],
  grant: ['grant', 'grants'],
  resolution: ['resolution', 'resolutions'],
  vote: ['vote', 'votes'],
  ratification: ['ratification', 'ratifications'],
  listing: ['listing', 'listings'],
  convention: ['convention', 'conventions'],
  case: ['case', 'cases'],
  number: ['', ''],
  EUR: ['euros', 'euros'],
  USD: ['US dollars', 'US dollars'],
  percent: ['%', '%'],
  ratio: ['', ''],
  index: ['points', 'points'],
  'per-1000': ['per 1,000', 'per 1,000'],
  'per-100000': ['per 100,000', 'per 100,000'],
};

/** Units, dates and lists in English. */
export const enUnits: UnitMessages = {
  intl: 'en-GB',
  noun: (unit, value) => NOUNS[unit][value === 1 ? 0 : 1],
  quantity: (number, noun) => (noun === '%' ? `${number}%` : noun === '' ? number : `${number} ${noun}`),
  large: (number, _count, scale, noun) => (noun === '' ? `${number} ${scale}` : `${number} ${scale} ${noun}`),
  points: (count) => (count === 1 ? 'percentage point' : 'percentage points'),
  span: (from, to) => `${from} to ${to}`,
  since: (from) => `from ${from}`,
  years: (from, to) => `${from}–${to}`,
  date: (text) => text,
};
