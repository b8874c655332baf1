import type { Confidence, EvidenceFact, LevelFact, TimingFact, TrajectoryFact } from '@actionline/core';
import type { Lang } from '../address/address.js';
import { inFrench } from './in-french.js';
import { numbersIn } from './numbers.js';

/** The words of findings. */
export interface FindingsWords {
  readonly title: string;
  readonly none: string;
  readonly toData: string;
  readonly sample: string;
  readonly asOf: (date: string) => string;
  readonly figures: (count: number) => string;
  readonly settings: string;
  readonly day: string;
  readonly dayHint: string;
  readonly knownAt: string;
  readonly knownAtHint: string;
  readonly confidence: string;
  readonly confidences: Readonly<Record<Confidence | 'any', string>>;
  readonly method: string;
  readonly methodHint: string;
  readonly methods: Readonly<Record<'usual' | 'strict' | 'mild', string>>;
  readonly ownMethod: (onTrack: string, atRisk: string) => string;
  readonly place: string;
  readonly everywhere: string;
  readonly usual: string;
  readonly evaluating: string;
  readonly evaluated: (count: number) => string;
  readonly moved: (count: number) => string;
  readonly notMoved: string;
  readonly becomes: (before: string, after: string) => string;
  readonly notJudged: (count: number) => string;
  readonly unmatched: (count: number) => string;
  readonly unplaced: (count: number) => string;
  readonly coverage: string;
  readonly targets: string;
  readonly target: string;
  readonly status: string;
  readonly reported: string;
  readonly required: string;
  readonly period: string;
  readonly nothing: string;
  readonly part: string;
  readonly withdrawn: string;
  readonly ownReading: string;
  readonly all: string;
  readonly show: string;
  readonly shown: (shown: number, all: number) => string;
  readonly failure: string;
  readonly back: string;
  readonly toItem: string;
  readonly why: string;
  readonly missing: string;
  readonly noMissing: string;
  readonly facts: string;
  readonly fact: Readonly<Record<'level' | 'trajectory' | 'timing' | 'evidence', string>>;
  readonly level: Readonly<Record<LevelFact, string>>;
  readonly trajectory: Readonly<Record<TrajectoryFact, string>>;
  readonly timing: Readonly<Record<TimingFact, string>>;
  readonly evidence: Readonly<Record<EvidenceFact, string>>;
  readonly readings: string;
  readonly readingsHint: string;
  readonly taken: string;
  readonly pictures: string;
  readonly used: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly noEvidence: string;
  readonly value: string;
  readonly source: string;
  readonly reason: string;
  readonly firstRows: (shown: number, count: number) => string;
  readonly methodUsed: (method: string) => string;
  readonly issues: string;
}

const en = numbersIn('en');
const fr = numbersIn('fr');

export const findingsWords: Readonly<Record<Lang, FindingsWords>> = {
  en: {
    title: 'Findings',
    none: 'No figures are loaded yet. What is promised can be browsed; whether it is kept takes figures.',
    toData: 'Load your figures',
    sample: 'Take the published figures',
    asOf: (date) => `Position at ${date}`,
    figures: (count) => `${en(count)} ${count === 1 ? 'figure' : 'figures'}`,
    settings: 'What is asked',
    day: 'Day of the verdict',
    dayHint: 'What ends later does not count.',
    knownAt: 'As known on',
    knownAtHint: 'What became known later does not count. Empty: all that is known.',
    confidence: 'Figures count that are',
    confidences: {
      any: 'of any confidence',
      low: 'at least of low confidence',
      medium: 'at least of medium confidence',
      high: 'of high confidence',
    },
    method: 'Pace',
    methodHint: 'On track from this share of what was to be expected by the day; at risk from the second.',
    methods: { usual: '95% and 60% (Eurostat, Statistics Canada)', strict: '100% and 80%', mild: '90% and 50%' },
    ownMethod: (onTrack, atRisk) => `${onTrack}% and ${atRisk}%`,
    place: 'Place',
    everywhere: 'Everywhere',
    usual: 'Ask as at first',
    evaluating: 'Evaluating …',
    evaluated: (count) => (count === 1 ? '1 target evaluated.' : `${en(count)} targets evaluated.`),
    moved: (count) => (count === 1 ? '1 verdict moved:' : `${en(count)} verdicts moved:`),
    notMoved: 'No verdict moved.',
    becomes: (before, after) => `“${before}” became “${after}”`,
    notJudged: (count) =>
      count === 1
        ? '1 target cannot be judged from the figures of this place alone: it is promised for the whole.'
        : `${en(count)} targets cannot be judged from the figures of this place alone: they are promised for the whole.`,
    unmatched: (count) =>
      count === 1
        ? '1 figure speaks about a commitment and is counted by none of its targets: somebody has to decide what it speaks about.'
        : `${en(count)} figures speak about a commitment and are counted by none of its targets: somebody has to decide what they speak about.`,
    unplaced: (count) =>
      count === 1 ? '1 figure speaks about nothing in this framework.' : `${en(count)} figures speak about nothing in this framework.`,
    coverage: 'How far the evidence reaches',
    targets: 'Each target',
    target: 'Target',
    status: 'Status',
    reported: 'Reported',
    required: 'Promised',
    period: 'Period',
    nothing: 'nothing',
    part: 'part',
    withdrawn: 'no longer in force',
    ownReading: 'another reading',
    all: 'All',
    show: 'Show',
    shown: (shown, all) => `${en(shown)} of ${en(all)} targets`,
    failure: 'The evaluation failed. The message for whoever mends it:',
    back: 'All targets',
    toItem: 'The commitment in full',
    why: 'Why',
    missing: 'What would settle it',
    noMissing: 'No single figure that is missing would settle it.',
    facts: 'The four facts',
    fact: { level: 'Level', trajectory: 'Direction', timing: 'Time', evidence: 'Evidence' },
    level: { met: 'met', unmet: 'not met', unknown: 'not known' },
    trajectory: {
      sufficient: 'fast enough',
      slow: 'too slow',
      stalled: 'standing still',
      'wrong-way': 'going the wrong way',
      unknown: 'not known',
    },
    timing: { upcoming: 'not begun', running: 'running', ended: 'over' },
    evidence: { none: 'none', thin: 'thin', stale: 'old', enough: 'enough' },
    readings: 'How the text is read',
    readingsHint: 'The text can be read in more than one way. Choose another, and the verdict follows it.',
    taken: 'the reading taken',
    pictures: 'In pictures',
    used: (count) => `Figures used (${en(count)})`,
    leftOut: (count) => `Figures left out (${en(count)})`,
    noEvidence: 'None.',
    value: 'Figure',
    source: 'Source',
    reason: 'Why it was left out',
    firstRows: (shown, count) => `The first ${en(shown)} of ${en(count)}.`,
    methodUsed: (method) => `Method: ${method}.`,
    issues: 'What is wrong with the evidence',
  },
  fr: inFrench({
    title: 'Constats',
    none: 'Aucun chiffre n’est encore chargé. Ce qui est promis peut se parcourir ; pour savoir si c’est tenu, il faut des chiffres.',
    toData: 'Charger vos chiffres',
    sample: 'Prendre les chiffres publiés',
    asOf: (date) => `Situation au ${date}`,
    figures: (count) => `${fr(count)} ${count < 2 ? 'chiffre' : 'chiffres'}`,
    settings: 'Ce qui est demandé',
    day: 'Jour du constat',
    dayHint: 'Ce qui se termine plus tard ne compte pas.',
    knownAt: 'Selon ce qui était connu le',
    knownAtHint: 'Ce qui a été connu plus tard ne compte pas. Vide : tout ce qui est connu.',
    confidence: 'Comptent les chiffres',
    confidences: {
      any: 'de toute fiabilité',
      low: 'de fiabilité au moins faible',
      medium: 'de fiabilité au moins moyenne',
      high: 'de fiabilité élevée',
    },
    method: 'Rythme',
    methodHint: 'En bonne voie à partir de cette part de ce qui était à attendre à ce jour ; en danger à partir de la seconde.',
    methods: { usual: '95 % et 60 % (Eurostat, Statistique Canada)', strict: '100 % et 80 %', mild: '90 % et 50 %' },
    ownMethod: (onTrack, atRisk) => `${onTrack} % et ${atRisk} %`,
    place: 'Lieu',
    everywhere: 'Partout',
    usual: 'Demander comme au début',
    evaluating: 'Évaluation…',
    evaluated: (count) => (count < 2 ? `${fr(count)} cible évaluée.` : `${fr(count)} cibles évaluées.`),
    moved: (count) => (count < 2 ? `${fr(count)} constat a changé :` : `${fr(count)} constats ont changé :`),
    notMoved: 'Aucun constat n’a changé.',
    becomes: (before, after) => `« ${before} » est devenu « ${after} »`,
    notJudged: (count) =>
      count < 2
        ? `${fr(count)} cible ne peut être jugée d’après les chiffres de ce seul lieu : elle est promise pour l’ensemble.`
        : `${fr(count)} cibles ne peuvent être jugées d’après les chiffres de ce seul lieu : elles sont promises pour l’ensemble.`,
    unmatched: (count) =>
      count < 2
        ? `${fr(count)} chiffre porte sur un engagement sans qu’aucune de ses cibles le compte : il faut décider de quoi il parle.`
        : `${fr(count)} chiffres portent sur un engagement sans qu’aucune de ses cibles les compte : il faut décider de quoi ils parlent.`,
    unplaced: (count) =>
      count < 2 ? `${fr(count)} chiffre ne porte sur rien dans ce cadre.` : `${fr(count)} chiffres ne portent sur rien dans ce cadre.`,
    coverage: 'Jusqu’où vont les éléments disponibles',
    targets: 'Chaque cible',
    target: 'Cible',
    status: 'État',
    reported: 'Publié',
    required: 'Promis',
    period: 'Période',
    nothing: 'rien',
    part: 'partie',
    withdrawn: 'n’est plus en vigueur',
    ownReading: 'autre lecture',
    all: 'Toutes',
    show: 'Afficher',
    shown: (shown, all) => `${fr(shown)} cibles sur ${fr(all)}`,
    failure: 'L’évaluation a échoué. Le message destiné à qui la réparera :',
    back: 'Toutes les cibles',
    toItem: 'L’engagement en entier',
    why: 'Pourquoi',
    missing: 'Ce qui trancherait',
    noMissing: 'Aucun chiffre manquant ne trancherait à lui seul.',
    facts: 'Les quatre faits',
    fact: { level: 'Niveau', trajectory: 'Direction', timing: 'Temps', evidence: 'Éléments disponibles' },
    level: { met: 'atteint', unmet: 'non atteint', unknown: 'inconnu' },
    trajectory: {
      sufficient: 'assez rapide',
      slow: 'trop lente',
      stalled: 'à l’arrêt',
      'wrong-way': 'dans le mauvais sens',
      unknown: 'inconnue',
    },
    timing: { upcoming: 'pas commencé', running: 'en cours', ended: 'écoulé' },
    evidence: { none: 'aucun', thin: 'minces', stale: 'anciens', enough: 'suffisants' },
    readings: 'Comment le texte est lu',
    readingsHint: 'Le texte peut se lire de plusieurs façons. Choisissez-en une autre : le constat la suit.',
    taken: 'la lecture retenue',
    pictures: 'En images',
    used: (count) => `Chiffres retenus (${fr(count)})`,
    leftOut: (count) => `Chiffres écartés (${fr(count)})`,
    noEvidence: 'Aucun.',
    value: 'Chiffre',
    source: 'Source',
    reason: 'Pourquoi il a été écarté',
    firstRows: (shown, count) => `Les ${fr(shown)} premiers sur ${fr(count)}.`,
    methodUsed: (method) => `Méthode : ${method}.`,
    issues: 'Ce qui ne va pas dans les éléments disponibles',
  }),
};
