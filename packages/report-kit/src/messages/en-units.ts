import type { Every, units } from '@actionline/core';

import { inWords } from './en-grammar.js';
import { englishPlace } from './en-places.js';
import type { UnitMessages } from './unit-messages.js';

const NOUNS: Readonly<Record<keyof typeof units, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  child: ['child', 'children'],
  officer: ['officer', 'officers'],
  actor: ['actor', 'actors'],
  stakeholder: ['stakeholder', 'stakeholders'],
  defender: ['defender', 'defenders'],
  observer: ['observer', 'observers'],
  participant: ['participant', 'participants'],
  victim: ['victim', 'victims'],
  detainee: ['detainee', 'detainees'],
  refugee: ['refugee', 'refugees'],
  judge: ['judge', 'judges'],
  teacher: ['teacher', 'teachers'],
  student: ['student', 'students'],
  household: ['household', 'households'],
  country: ['country', 'countries'],
  'member-state': ['Member State', 'Member States'],
  municipality: ['municipality', 'municipalities'],
  delegation: ['delegation', 'delegations'],
  organisation: ['organisation', 'organisations'],
  school: ['school', 'schools'],
  'shelter-place': ['shelter place', 'shelter places'],
  dwelling: ['dwelling', 'dwellings'],
  activity: ['activity', 'activities'],
  project: ['project', 'projects'],
  programme: ['programme', 'programmes'],
  training: ['training course', 'training courses'],
  report: ['report', 'reports'],
  consultation: ['consultation', 'consultations'],
  event: ['event', 'events'],
  mission: ['mission', 'missions'],
  visit: ['visit', 'visits'],
  dialogue: ['dialogue', 'dialogues'],
  meeting: ['meeting', 'meetings'],
  document: ['document', 'documents'],
  grant: ['grant', 'grants'],
  resolution: ['resolution', 'resolutions'],
  law: ['law', 'laws'],
  vote: ['vote', 'votes'],
  ratification: ['ratification', 'ratifications'],
  listing: ['listing', 'listings'],
  convention: ['convention', 'conventions'],
  case: ['case', 'cases'],
  complaint: ['complaint', 'complaints'],
  number: ['', ''],
  tonne: ['tonne', 'tonnes'],
  hectare: ['hectare', 'hectares'],
  kilometre: ['kilometre', 'kilometres'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  percent: ['%', '%'],
  ratio: ['', ''],
  index: ['points', 'points'],
  'per-1000': ['per 1,000', 'per 1,000'],
  'per-10000': ['per 10,000', 'per 10,000'],
  'per-100000': ['per 100,000', 'per 100,000'],
  'per-million': ['per million', 'per million'],
};

const PERIODS: Readonly<Record<Every, readonly [one: string, many: string]>> = {
  year: ['year', 'years'],
  'half-year': ['half year', 'half years'],
  quarter: ['quarter', 'quarters'],
  month: ['month', 'months'],
  week: ['week', 'weeks'],
  day: ['day', 'days'],
};
const SEXES: Readonly<Record<string, string>> = { F: 'female', M: 'male' };

/** Units, dates and lists in English. */
export const enUnits: UnitMessages = {
  intl: 'en-GB',
  noun: (unit, value) => NOUNS[unit][value === 1 ? 0 : 1],
  quantity: (number, noun) => (noun === '%' ? `${number}%` : noun === '' ? number : `${number} ${noun}`),
  large: (number, _count, scale, noun) => (noun === '' ? `${number} ${scale}` : `${number} ${scale} ${noun}`),
  points: (count) => (count === 1 ? 'percentage point' : 'percentage points'),
  span: (from, to) => `${from} to ${to}`,
  since: (from) => `from ${from}`,
  months: (from, to) => `${from} to ${to}`,
  years: (from, to) => `${from}–${to}`,
  within: (shape, from, to) => {
    if (shape === 'day') return `on ${from}`;
    return shape === 'month' || shape === 'year' ? `in ${from}` : `between ${from} and ${to}`;
  },
  during: (shape, from, to) => {
    if (shape === 'day') return ` on ${from}`;
    return shape === 'month' || shape === 'year' ? ` in ${from}` : `, ${from} to ${to}`;
  },
  object: (shape, from, to) => {
    if (shape === 'days' || shape === 'months') return `${from} to ${to}`;
    return shape === 'years' ? `${from}–${to}` : from;
  },
  periods: (every, times, count, of) => {
    const number = of === undefined ? String(count) : `${String(count)} of ${String(of)}`;
    const one = (of ?? count) === 1;
    if (times === 1) return `${number} ${PERIODS[every][one ? 0 : 1]}`;
    return `${number} ${one ? 'period' : 'periods'} of ${inWords(times)} ${PERIODS[every][1]}`;
  },
  every: (every, times) => (times === 1 ? `every ${PERIODS[every][0]}` : `every ${inWords(times)} ${PERIODS[every][1]}`),
  rolling: (by, every, times) => `${by === 'mean' ? 'moving average' : 'rolling sum'} over ${inWords(times)} ${PERIODS[every][1]}`,
  eachYear: (from, to) => `the years ${from} to ${to}`,
  past: (every, times, count) => {
    const [one, many] =
      times === 1
        ? PERIODS[every]
        : [`period of ${inWords(times)} ${PERIODS[every][1]}`, `periods of ${inWords(times)} ${PERIODS[every][1]}`];
    return count === 1 ? `the ${one} that is over` : `the ${inWords(count)} ${many} that are over`;
  },
  place: englishPlace,
  part: (dimension, code) => {
    if (dimension === 'sex' && Object.hasOwn(SEXES, code)) return SEXES[code] ?? code;
    const [, from, to] = dimension === 'age' ? (/^(\d+)(?:-(\d+)|\+)$/.exec(code) ?? []) : [];
    if (from !== undefined) return to === undefined ? `aged ${from} or over` : `aged ${from} to ${to}`;
    return `${dimension}: ${code}`;
  },
  firstOfMonth: '1',
};
