import { checkText } from '../document/argument.js';
import { frActivities } from './fr-activities.js';
import { frFigures } from './fr-figures.js';
import { frFront } from './fr-front.js';
import { frFrame } from './fr-frame.js';
import { frChanges } from './fr-changes.js';
import { frIssues } from './fr-issues.js';
import { frParts } from './fr-parts.js';
import { frRecordsRead } from './fr-records-read.js';
import { frScope } from './fr-scope.js';
import { frSteps } from './fr-steps.js';
import { frTables } from './fr-tables.js';
import { frTemplates } from './fr-templates.js';
import { frUnits } from './fr-units.js';
import { lowerFirst } from './lower-first.js';
import type { Messages } from './messages.js';
import { frenchTypography as set } from './typography.js';

const bracketed = (by: string | undefined): string => (by === undefined ? '' : ` (${by})`);

/** Every word of a report in French. */
export const fr: Messages = {
  locale: 'fr',
  direction: 'ltr',
  typography: set,
  inside: (text) => lowerFirst(text, /^(?:Une?|Des|L[ae]|Les) /),
  placeNames: {},
  placeNotes: {},
  template: {
    annual: 'Rapport annuel de suivi',
    'pledge-progress': 'Rapport de suivi des engagements',
    'mid-term-review': 'Examen à mi-parcours',
    country: 'Rapport par pays',
    brief: 'Note de synthèse',
    consultation: 'Document de consultation de la société civile',
    'data-quality': 'Rapport sur la qualité des données',
  },
  page: {
    skip: 'Aller au rapport',
    contents: 'Sommaire',
    asOf: (date) => `Au ${date}`,
    knownAt: (date) => `d’après ce qui était connu le ${date}`,
    release: 'Version des données',
    asOfField: 'État au',
    knownAtField: 'Connu le',
    minimumConfidenceField: 'Degré de confiance',
    minimumConfidence: {
      low: 'chiffres retenus quel que soit leur degré de confiance',
      medium: 'chiffres au degré de confiance faible écartés',
      high: 'chiffres au degré de confiance faible ou moyen écartés',
    },
    producedBy: (version) => `Produit avec Actionline ${version}`,
    field: (name, value) => `${set(`${name} :`)} ${value}`,
    source: 'Source',
    numbersBehind: (title) => set(`Les chiffres : ${title}`),
  },
  frame: frFrame,
  status: {
    achieved: {
      label: 'Tenu',
      meaning: set('À la date du rapport, ce qui était promis est fait ou atteint ; ce qui est atteint peut se perdre.'),
    },
    slipping: { label: 'En recul', meaning: 'L’objectif est atteint, mais la tendance le remet en cause.' },
    'on-track': { label: 'En bonne voie', meaning: set('Pas encore atteint ; le rythme suffit pour aboutir à temps.') },
    'at-risk': { label: 'À risque', meaning: set('Pas encore atteint ; des progrès, mais trop lents pour aboutir à temps.') },
    'off-track': { label: 'Mal engagé', meaning: set('Pas encore atteint ; progrès faibles ou nuls.') },
    'moving-away': { label: 'S’éloigne de la cible', meaning: 'Pas atteint, et les valeurs s’en éloignent.' },
    missed: { label: 'Manqué', meaning: 'L’échéance est passée, les éléments suffisent, et ce qui était promis n’a pas été atteint.' },
    pending: { label: 'Échéance à venir', meaning: 'Rien n’est encore à échéance.' },
    inconclusive: {
      label: 'Éléments insuffisants',
      meaning: set(
        'Des éléments sont publiés et comptés, mais ils ne suffisent pas pour dire où l’on en est ; le rapport dit ce qui manque.',
      ),
    },
    unmatched: {
      label: 'Éléments à rattacher',
      meaning: set(
        'Des éléments sont publiés sur l’engagement, qu’aucune de ses cibles ne compte ; il reste à décider de quoi ils parlent.',
      ),
    },
    overdue: {
      label: 'Échu, sans information',
      meaning: set('L’échéance est passée et rien n’est publié ; on ne peut pas dire si la promesse a été tenue.'),
    },
    'no-data': {
      label: 'Aucune information',
      meaning: set('Rien n’est publié sur la promesse, ou sur l’un de ses volets ; on ne peut pas dire si elle est tenue.'),
    },
    'not-quantified': { label: 'Non chiffré', meaning: set('Promesse qualitative ou continue ; aucun chiffre n’est inventé.') },
  },
  statusWhen: {
    keptSoFar: 'Tenu jusqu’ici',
    partWithoutEvidence: 'Aucune information sur un volet',
    achievedLate: 'Tenu avec retard',
    delivered: 'Tenu',
    deliveredLate: 'Tenu avec retard',
  },
  statusWhenMeaning: {
    keptSoFar: set('Tout ce qui était demandé jusqu’ici est tenu ; la promesse court encore.'),
    partWithoutEvidence: set('Rien n’est publié sur au moins un volet ; on ne peut pas dire si l’ensemble est tenu.'),
    achievedLate: 'Ce qui était promis a été fait ou atteint, mais après l’échéance.',
    delivered: 'À la date du rapport, ce qui était promis est fait.',
    deliveredLate: 'Ce qui était promis a été fait ou atteint, mais après l’échéance.',
  },
  provenance: {
    official: {
      label: 'Promis',
      meaning: set('Ce à quoi le texte officiel engage, en nos propres mots ; les titres officiels sont donnés tels quels.'),
    },
    activity: {
      label: 'Activités menées',
      meaning: set(
        'Une activité recensée, avec sa source. Elle montre que quelque chose a été fait, non que quelque chose a changé ; elle ne change aucun état.',
      ),
    },
    observation: { label: 'Publié', meaning: 'Un fait, tel que sa source le publie.' },
    evaluation: { label: 'Calculé', meaning: 'Ce qui découle des faits publiés par une méthode nommée.' },
    assessment: { label: 'Jugé', meaning: 'Ce qu’une personne nommée conclut, avec la date.' },
    narrative: { label: 'Commentaire des auteurs', meaning: 'Ce que les auteurs du rapport ajoutent en leurs propres mots.' },
  },
  quoted: (title) => {
    checkText('title', title);
    return set(`« ${title} »`);
  },
  bound: {
    exact: (figure) => figure,
    'at-least': (figure) => `au moins ${figure}`,
    'at-most': (figure) => `au plus ${figure}`,
    'more-than': (figure) => `plus de ${figure}`,
    'less-than': (figure) => `moins de ${figure}`,
    about: (figure) => `environ ${figure}`,
  },
  comparison: {
    'at-least': (figure) => `au moins ${figure}`,
    'more-than': (figure) => `plus de ${figure}`,
    'at-most': (figure) => `au plus ${figure}`,
    'less-than': (figure) => `moins de ${figure}`,
    exactly: (figure) => `exactement ${figure}`,
    stated: (figure) => figure,
  },
  role: {
    result: 'Résultat',
    milestone: 'Jalon',
    outcome: 'Effet',
    context: 'Contexte',
    baseline: 'Avant l’engagement',
    budget: 'Budget',
    target: 'Cible d’un autre texte',
  },
  observationStatus: {
    A: '',
    B: 'rupture de série',
    D: 'définition différente',
    E: 'estimation',
    F: 'prévision',
    G: 'valeur expérimentale',
    H: 'manquant (jour férié ou fin de semaine)',
    I: 'valeur imputée',
    J: 'dérogation',
    K: 'compté dans une autre catégorie',
    L: 'manquant (non collecté)',
    M: 'manquant (ne peut exister)',
    N: 'non significatif',
    O: 'manquant',
    P: 'provisoire',
    Q: 'manquant (retenu par la source)',
    S: 'grève ou événement exceptionnel',
    U: 'peu fiable',
    V: 'non validé',
    W: 'comprend une autre catégorie',
    _U: 'état inconnu',
  },
  confidence: { high: 'degré de confiance élevé', medium: 'degré de confiance moyen', low: 'degré de confiance faible' },
  missing: {
    'not-collected': 'non collecté',
    'not-published': 'non publié',
    'not-applicable': 'sans objet',
    suppressed: 'retenu par la source',
    unknown: 'raison inconnue',
  },
  leftOut: {
    'other-part': () => 'porte sur un autre lieu ou une autre ventilation que ceux que vise la cible',
    'other-measure': () => 'mesure autre chose que ce que demande la cible',
    'not-understood': () => 'n’a pas pu être compris',
    'other-role': () => 'porte sur autre chose que la réalisation',
    'unit-mismatch': () => 'est exprimé dans une autre unité',
    'not-a-number': () => 'n’est pas un nombre utilisable',
    negative: () => 'est négatif, ce qui ne se peut pas ici',
    'beyond-limit': () => 'est plus bas ou plus haut qu’il n’est possible',
    'malformed-period': () => 'porte des dates qui ne forment pas une période',
    missing: () => 'ne donne aucune valeur',
    forecast: () => 'est une prévision',
    'definition-differs': () => 'répond à une autre définition que la mesure, ou comprend une autre catégorie',
    'not-yet-known': () => 'n’était pas encore connu à la date retenue',
    superseded: (by) => `a été corrigé depuis${bracketed(by)}`,
    'after-as-of': () => 'va au-delà de la date du rapport',
    'period-assumed': () => 'n’est pas daté dans sa source',
    'below-minimum-confidence': () => 'est moins sûr que ce qui est retenu ici',
    'outside-window': () => 'est hors de la période prise en compte',
    duplicate: (by) => `répète un autre chiffre${bracketed(by)}`,
    provisional: (by) => `est provisoire, et un chiffre définitif l’emporte${bracketed(by)}`,
    'older-record': (by) => `cède la place à un chiffre enregistré plus tard${bracketed(by)}`,
    looser: (by) => `en dit moins qu’un autre chiffre sur le même objet${bracketed(by)}`,
    'before-break': () => 'précède une rupture de série',
    'older-value': (by) => `est plus ancien que la valeur en vigueur${bracketed(by)}`,
    'stale-part': () => 'n’est qu’une partie de l’ensemble, et trop ancienne pour compter',
    contained: (by) => `est compris dans un chiffre retenu${bracketed(by)}`,
    overlapping: (by) => `partage des jours avec un chiffre retenu${bracketed(by)}`,
    straddling: () => 'déborde de la période prise en compte',
    'not-needed': () => 'n’apporte rien de plus que les chiffres retenus',
    contradicted: (by) => `contredit un autre chiffre${bracketed(by)}, si bien que l’on ne s’appuie sur aucun des deux seul`,
    'cannot-combine': () => 'ne peut être combiné avec ceux d’autres lieux ou d’autres ventilations',
    'unlike-length': () => 'porte sur une période d’une autre durée que les autres',
    'without-counterpart': () => 'n’est qu’un terme d’un rapport dont l’autre terme n’est pas publié pour ces dates',
  },
  issue: frIssues,
  fact: {
    level: { met: 'atteint', unmet: 'non atteint', unknown: 'inconnu' },
    timing: { upcoming: 'à venir', running: 'en cours', ended: 'passée' },
  },
  unit: frUnits,
  part: frParts,
  figure: frFigures,
  activity: frActivities,
  front: frFront,
  change: frChanges,
  scope: frScope,
  recordsRead: frRecordsRead,
  section: frTemplates,
  step: frSteps,
  table: frTables,
};
