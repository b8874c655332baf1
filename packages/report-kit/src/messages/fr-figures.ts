import type { FigureMessages } from './figure-messages.js';
import { frenchTypography as set } from './typography.js';

const few = (count: number, one: string, many: string): string => `${String(count)}\u00a0${count < 2 ? one : many}`;

/** The words of the charts of evaluations, in French. */
export const frFigures: FigureMessages = {
  bullets: {
    title: 'Ce qui est publié et ce qui était promis, promesse par promesse',
    note: {
      bar: set('Barre : valeur publiée. Trait vertical : valeur promise. Chaque ligne a sa propre échelle.'),
      expected: (date) => set(`Triangle : valeur attendue au ${date} à rythme constant.`),
      range: set('Contour : possible, sans être certain.'),
      open: set('Flèche : la valeur peut se situer au-delà.'),
      band: set('Bande : la fourchette promise.'),
      milestones: set('Petits traits : les jalons.'),
    },
    alt: (count) => `Ce qui est publié et ce qui était promis, pour ${count === 1 ? 'une promesse' : `${String(count)}\u00a0promesses`}.`,
    reportedAsked: (reported, asked) => set(`${reported} ; promis : ${asked}`),
    row: ({ label, reported, asked, expected, status }) =>
      set(`${label} : ${reported} ; promis : ${asked}${expected === undefined ? '' : ` ; attendu à ce jour : ${expected}`}. ${status}.`),
  },
  years: {
    title: 'Les promesses récurrentes, année par année',
    note: 'Un signe pour chaque année comportant une échéance.',
    alt: ({ count, first, last }) =>
      `${count === 1 ? 'Une promesse récurrente' : `${String(count)}\u00a0promesses récurrentes`}, ${first === last ? `en ${first}` : `de ${first} à ${last}`}.`,
    state: {
      met: 'Promesse tenue',
      unmet: 'Promesse non tenue',
      'no-figure': 'Aucun chiffre',
      'not-due': 'Année en cours ou à venir',
    },
    reported: (state, figure) => set(`${state} : ${figure}`),
    several: (state, met, of) => set(`${state} (${few(met, 'période tenue', 'périodes tenues')} sur ${String(of)})`),
    cell: (year, words) => set(`${year} : ${words}`),
    row: (label, cells) => set(`${label}. ${cells.join(' ; ')}.`),
  },
  projected: ({ figure, range, date, method }) =>
    set(`Projection au ${date} : ${figure}${range === undefined ? '' : ` (${range})`}, selon ${method}`),
  series: {
    alt: ({ lines, first, last }) =>
      `${lines === 1 ? 'Une courbe' : `${String(lines)} courbes`}${first === last ? ` pour ${first}` : `, de ${first} à ${last}`}.`,
    row: (label, points) => set(`${label} : ${points.join(' ; ')}.`),
    point: (period, figure) => `${period}, ${figure}`,
    gap: 'Là où une courbe s’interrompt, aucun chiffre n’est connu.',
  },
  bars: {
    alt: (count) => (count === 1 ? 'Une barre.' : `${String(count)}\u00a0barres.`),
    row: (label, figure) => set(`${label} : ${figure}.`),
    what: 'Objet',
  },
  byPart: {
    title: (level) => `Les cibles par ${level} et par état`,
    note: set('Plus la case est foncée, plus les cibles sont nombreuses. Case vide : aucune.'),
    alt: (count, level) => set(`Nombre de cibles dans chaque état, pour ${few(count, 'rangée', 'rangées')} (${level}).`),
    row: (label, list) => set(`${label} : ${list}.`),
  },
};
