import type { Every, units } from '@actionline/core';

import { FIRST_OF_MONTH, inWords } from './fr-grammar.js';
import { frenchPlace } from './fr-places.js';
import type { LargeScale, UnitMessages } from './unit-messages.js';

const NOUNS: Readonly<Record<keyof typeof units, readonly [one: string, many: string]>> = {
  person: ['personne', 'personnes'],
  child: ['enfant', 'enfants'],
  officer: ['agent', 'agents'],
  actor: ['acteur', 'acteurs'],
  stakeholder: ['partie prenante', 'parties prenantes'],
  defender: ['défenseur', 'défenseurs'],
  observer: ['observateur', 'observateurs'],
  participant: ['participant', 'participants'],
  victim: ['victime', 'victimes'],
  detainee: ['détenu', 'détenus'],
  refugee: ['réfugié', 'réfugiés'],
  judge: ['juge', 'juges'],
  teacher: ['enseignant', 'enseignants'],
  student: ['apprenant', 'apprenants'],
  household: ['ménage', 'ménages'],
  country: ['pays', 'pays'],
  'member-state': ['État membre', 'États membres'],
  municipality: ['commune', 'communes'],
  delegation: ['délégation', 'délégations'],
  organisation: ['organisation', 'organisations'],
  school: ['école', 'écoles'],
  'shelter-place': ['place d’hébergement', 'places d’hébergement'],
  dwelling: ['logement', 'logements'],
  activity: ['activité', 'activités'],
  project: ['projet', 'projets'],
  programme: ['programme', 'programmes'],
  training: ['formation', 'formations'],
  report: ['rapport', 'rapports'],
  consultation: ['consultation', 'consultations'],
  event: ['événement', 'événements'],
  mission: ['mission', 'missions'],
  visit: ['visite', 'visites'],
  dialogue: ['dialogue', 'dialogues'],
  meeting: ['réunion', 'réunions'],
  document: ['document', 'documents'],
  grant: ['subvention', 'subventions'],
  resolution: ['résolution', 'résolutions'],
  law: ['loi', 'lois'],
  vote: ['voix', 'voix'],
  ratification: ['ratification', 'ratifications'],
  listing: ['inscription', 'inscriptions'],
  convention: ['convention', 'conventions'],
  case: ['cas', 'cas'],
  complaint: ['plainte', 'plaintes'],
  number: ['', ''],
  tonne: ['tonne', 'tonnes'],
  hectare: ['hectare', 'hectares'],
  kilometre: ['kilomètre', 'kilomètres'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
  percent: ['%', '%'],
  ratio: ['', ''],
  index: ['point', 'points'],
  'per-1000': ['pour 1\u202f000', 'pour 1\u202f000'],
  'per-10000': ['pour 10\u202f000', 'pour 10\u202f000'],
  'per-100000': ['pour 100\u202f000', 'pour 100\u202f000'],
  'per-million': ['par million', 'par million'],
};

const EACH: Readonly<Record<Every, string>> = {
  year: 'chaque année',
  'half-year': 'chaque semestre',
  quarter: 'chaque trimestre',
  month: 'chaque mois',
  week: 'chaque semaine',
  day: 'chaque jour',
};
const PERIODS: Readonly<Record<Every, string>> = {
  year: 'tous les # ans',
  'half-year': 'tous les # semestres',
  quarter: 'tous les # trimestres',
  month: 'tous les # mois',
  week: 'toutes les # semaines',
  day: 'tous les # jours',
};
const STRETCHES: Readonly<Record<Every, readonly [one: string, many: string]>> = {
  year: ['an', 'ans'],
  'half-year': ['semestre', 'semestres'],
  quarter: ['trimestre', 'trimestres'],
  month: ['mois', 'mois'],
  week: ['semaine', 'semaines'],
  day: ['jour', 'jours'],
};
/** Periods that are over, with their participle. */
const PAST: Readonly<Record<Every, readonly [one: string, many: string]>> = {
  year: ['l’année échue', 'années échues'],
  'half-year': ['le semestre échu', 'semestres échus'],
  quarter: ['le trimestre échu', 'trimestres échus'],
  month: ['le mois échu', 'mois échus'],
  week: ['la semaine échue', 'semaines échues'],
  day: ['le jour échu', 'jours échus'],
};
const SEXES: Readonly<Record<string, string>> = { F: 'sexe féminin', M: 'sexe masculin' };

/** The long scale: a « billion » is a thousand milliards. */
const SCALES: Readonly<Record<LargeScale, string>> = { thousand: 'millier', million: 'million', billion: 'milliard', trillion: 'billion' };
/** Nouns that « de » is elided before; « yen », « yuan » and « hryvnia » are not. */
const ELIDES = /^(?!hryvnia)[aeiouhàâéèêëîïôœ]/i;

/** "de" before a word, elided before a vowel: « d’octobre ». */
const of = (word: string): string => (/^[aeiouéèêîôâ]/i.test(word) ? `d’${word}` : `de ${word}`);

/** Units, dates and lists in French. */
export const frUnits: UnitMessages = {
  intl: 'fr-FR',
  // French counts everything under two as one: "1,5 million".
  noun: (unit, value) => NOUNS[unit][Math.abs(value) < 2 ? 0 : 1],
  quantity: (number, noun) => (noun === '' ? number : noun === '%' ? `${number}\u00a0%` : `${number}\u00a0${noun}`),
  large: (number, count, scale, noun) => {
    const name = SCALES[scale];
    const amount = `${number}\u00a0${Math.abs(count) < 2 ? name : `${name}s`}`;
    if (noun === '') return amount;
    return ELIDES.test(noun) ? `${amount} d’${noun}` : `${amount} de ${noun}`;
  },
  points: (count) => (Math.abs(count) < 2 ? 'point de pourcentage' : 'points de pourcentage'),
  span: (from, to) => `du ${from} au ${to}`,
  since: (from) => `à partir du ${from}`,
  months: (from, to) => `${of(from)} à ${to}`,
  years: (from, to) => `${from}–${to}`,
  within: (shape, from, to) => {
    if (shape === 'day') return `le ${from}`;
    if (shape === 'month' || shape === 'year') return `en ${from}`;
    return shape === 'days' ? `entre le ${from} et le ${to}` : `entre ${from} et ${to}`;
  },
  during: (shape, from, to) => {
    if (shape === 'day') return ` le ${from}`;
    if (shape === 'month' || shape === 'year') return ` en ${from}`;
    return shape === 'days' ? `, du ${from} au ${to}` : `, ${of(from)} à ${to}`;
  },
  object: (shape, from, to) => {
    if (shape === 'day') return `le ${from}`;
    if (shape === 'month' || shape === 'year') return from;
    if (shape === 'years') return `${from}–${to}`;
    return shape === 'days' ? `la période du ${from} au ${to}` : `la période ${of(from)} à ${to}`;
  },
  periods: (every, times, count, of) => {
    const [one, many] = STRETCHES[every];
    const rest = of === undefined ? '' : ` sur ${String(of)}`;
    if (times === 1) return `${String(count)} ${count < 2 ? one : many}${rest}`;
    return `${String(count)} ${count < 2 ? 'période' : 'périodes'} de ${inWords(times)} ${many}${rest}`;
  },
  every: (every, times) => (times === 1 ? EACH[every] : PERIODS[every].replace('#', inWords(times))),
  rolling: (by, every, times) => `${by === 'mean' ? 'moyenne mobile' : 'cumul glissant'} sur ${inWords(times)} ${STRETCHES[every][1]}`,
  eachYear: (from, to) => `les années ${from} à ${to}`,
  past: (every, times, count) => {
    const of = `de ${inWords(times)} ${STRETCHES[every][1]}`;
    const [one, many] = times === 1 ? PAST[every] : [`la période échue ${of}`, `périodes échues ${of}`];
    return count < 2 ? one : `les ${inWords(count)} ${many}`;
  },
  place: frenchPlace,
  part: (dimension, code) => {
    if (dimension === 'sex' && Object.hasOwn(SEXES, code)) return SEXES[code] ?? code;
    const [, from, to] = dimension === 'age' ? (/^(\d+)(?:-(\d+)|\+)$/.exec(code) ?? []) : [];
    if (from !== undefined) return to === undefined ? `${from} ans ou plus` : `de ${from} à ${to} ans`;
    return `${dimension}\u00a0: ${code}`;
  },
  firstOfMonth: FIRST_OF_MONTH,
};
