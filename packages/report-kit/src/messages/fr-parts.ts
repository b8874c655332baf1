import { counted, inWords } from './fr-grammar.js';
import { frParameters } from './fr-parameters.js';
import type { PartMessages } from './part-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

const few = (count: number, one: string, many: string): string => `${String(count)}\u00a0${count < 2 ? one : many}`;

/** The words of the parts of a report in French. */
export const frParts: PartMessages = {
  commitments: 'Les engagements, un par un',
  otherStatements: 'Autres déclarations',
  coverage: 'Étendue des éléments publiés',
  methods: 'Comment ce rapport est fait',
  sources: 'Sources',
  targetWord: (level) =>
    set(
      `Dans ce rapport, une cible est une chose que l’on vérifie. Ce que le texte lui-même nomme « ${level} » est appelé ici un engagement.`,
    ),
  count: (count, label) => `${label.charAt(0).toLowerCase()}${label.slice(1)} (${String(count)})`,
  countList: (entries) => set(entries.join(' ; ')),
  evidenceShare: ({ withEvidence, activitiesOnly, total }) => {
    const others = withEvidence === 0 ? '\u00a0d’entre eux' : activitiesOnly === 1 ? '\u00a0autre' : '\u00a0autres';
    const which = total === 1 ? 'celui-ci' : `${inWords(activitiesOnly)}${others}`;
    const only = activitiesOnly === 0 ? '' : ` ; pour ${which}, seules des activités sont recensées`;
    return set(
      withEvidence === 0
        ? `Aucun résultat n’est connu pour ${total === 1 ? 'l’unique engagement' : `les ${counted(total, 'engagement', 'engagements')}`}${only}.`
        : `Des résultats sont connus pour ${counted(withEvidence, 'engagement', 'engagements')} sur ${inWords(total)}${only}.`,
    );
  },
  caution: set('Les informations publiées sont incomplètes. Un silence ne prouve ni que la promesse est tenue ni qu’elle est rompue.'),
  headingUnconfirmed: (mark) => `${mark} Cet intitulé n’a pas été vérifié dans le texte officiel français.`,
  otherItems: 'Autres parties du texte',
  itemStatus: { withdrawn: 'Retiré', replaced: 'Remplacé' },
  notCounted: (reason) => set(`non compté : il ${reason}`),
  chart: {
    statusAlt: (total, list) => set(`Barre de ${few(total, 'cible', 'cibles')} par état : ${list}.`),
    valuesAlt: ({ rows, asked }) =>
      set(`Valeurs dans le temps : ${rows.join(' ; ')}${asked === undefined ? '' : ` ; demandé : ${asked}`}.`),
    valuesRow: ({ period, figure }) => `${period}, ${figure}`,
    coverageTitle: 'Ce qui dispose d’éléments de réalisation',
    coverageNote: set('Foncé : avec éléments. Clair : rien de publié.'),
    coverageAlt: (list) => set(`Barres de ce qui dispose d’éléments : ${list}.`),
    coverageUnmatchedNote: (status) => set(`Contour : ${status}.`),
    coverageRow: ({ label, withEvidence, apart, total }) =>
      set(`${label} : ${withEvidence} sur ${total}${apart === undefined ? '' : ` ; ${apart}`}`),
    ofTotal: (part, total) => `${part} sur ${total}`,
  },
  column: {
    target: 'Cible',
    status: 'État',
    promised: 'Promis',
    reported: 'Publié',
    progress: 'Avancement',
    expected: 'Attendu',
    due: 'Échéance',
    count: 'Nombre',
    share: 'Part',
    what: 'Objet',
    figure: 'Chiffre',
    period: 'Période',
    place: 'Lieu',
    source: 'Source',
    verdict: 'Constat',
    level: 'Niveau',
    total: 'Total',
    withEvidence: 'Avec éléments',
    without: 'Rien de publié',
    reason: 'Motif',
    item: 'Engagement',
    parameter: 'Ce que fixe le seuil',
    value: 'Valeur',
    reading: 'Lecture retenue',
    why: 'Pourquoi',
    judgedBy: 'Par qui',
  },
  indicators: {
    title: set('Ce qui pourrait le montrer : propositions d’Actionline'),
    note: set(
      'Propositions d’Actionline, chacune avec l’endroit où trouver ses chiffres : ce ne sont pas des indicateurs officiels de l’engagement, et ils n’ont pas de cible.',
    ),
    noFigures: 'aucun chiffre n’est publié',
    none: set('Actionline ne propose aucun indicateur :'),
  },
  periodsCaption: (label) => set(`Période par période : ${label}`),
  milestonesCaption: (label) => set(`Jalon par jalon : ${label}`),
  noFigure: 'aucun chiffre',
  reportedBy: { met: 'publié dans les délais', unmet: 'publié en retard', due: (date) => `à publier au plus tard le ${date}` },
  cutPeriod: 'période écourtée, à laquelle il est demandé moins',
  toDecide: (count) => `${few(count, 'chiffre', 'chiffres')} à rattacher`,
  unmatchedMark: 'non rattaché à une cible, à décider',
  countsMark: { lower: 'compté dans l’hypothèse basse seulement', upper: 'compté dans l’hypothèse haute seulement', off: 'déduit' },
  notInForce: 'n’est plus en vigueur, non compté',
  revision: {
    intro: set(' : modifications de la cible'),
    line: ({ date, what, since }) => set(`${date} : ${what}${since === undefined ? '' : `, avec effet au ${since}`}.`),
    raised: (figure) => `relevée à ${figure}`,
    lowered: (figure) => `ramenée à ${figure}`,
    extended: (date) => `échéance reportée au ${date}`,
    shortened: (date) => `échéance avancée au ${date}`,
    changed: (what) => `désormais ${what}`,
    withdrawn: 'retirée',
    resumed: (what) => `rétablie, désormais ${what}`,
    noFigure: 'sans chiffre',
  },
  thingDone: 'fait',
  thingNotDone: 'non fait',
  periodAssumed: 'période supposée, source non datée',
  hypothetical: 'hypothèse',
  asReported: (figure) => set(`chiffre publié : ${figure}`),
  noDeadline: 'sans terme indiqué',
  deliverable: 'réalisation à l’échéance',
  standing: 'continu',
  direction: { increase: 'à augmenter', decrease: 'à réduire' },
  levelTo: {
    increase: (goal) => `à porter à ${goal}`,
    decrease: (goal) => `à ramener à ${goal}`,
    maintain: (goal) => `à maintenir à ${goal}`,
  },
  levelChange: {
    increase: (goal) => goal,
    decrease: (goal) => goal,
    maintain: (goal) => `à maintenir ${goal}`,
  },
  withMilestones: (goal, milestones) => set(`${goal} ; jalons : ${milestones}`),
  shareOf: { asked: (share) => `${share} de ce qui était promis`, way: (share) => `${share} du chemin` },
  allParts: 'tous les volets',
  someParts: (number, of) => `${number} des ${String(of)} volets`,
  somePeriods: ({ number, figure, every }) => `${number} avec ${figure}${every === undefined ? '' : `, ${every}`}`,
  counted: ({ least, most, of }) =>
    `${least === most ? String(least) : most === undefined ? `au moins ${String(least)}` : `${String(least)} à ${String(most)}`}${of === undefined ? '' : ` sur ${String(of)}`}`,
  periodCounts: { met: 'compte', unmet: 'ne compte pas' },
  byMethod: (id, version) => `méthode ${id} ${version}`,
  assessedBy: (author, date) => `${author}, ${date}`,
  independenceOf: { self: 'responsable de la réalisation', independent: 'indépendant de la réalisation' },
  judgedStatus: set('État jugé :'),
  restsOn: set('Repose sur :'),
  differ: {
    title: 'Écarts entre jugements et calculs',
    note: set(
      'Chacun de ces jugements retient un autre état que celui qui est calculé d’après ce qui est publié. Les deux sont donnés ; aucun ne change l’autre. Le jugement le plus récent de chaque auteur compte. Là où rien n’a pu être calculé, un jugement ne contredit rien et n’est pas repris ici.',
    ),
    caption: 'Jugements qui diffèrent de l’état calculé',
    line: ({ status, targets, agreement }) =>
      set(
        `${targets > 1 ? `Le plus faible des ${inWords(targets)} états calculés` : 'L’état calculé'} est « ${status} » ; ce jugement est ${agreement === 'better' ? 'plus' : 'moins'} favorable.`,
      ),
    than: { better: 'plus favorable que le calcul', worse: 'moins favorable que le calcul' },
    weakestOf: (targets) => `le plus faible de ${inWords(targets)} cibles`,
  },
  otherStatementsNote: set('Ces déclarations portent sur un objet absent du texte ; elles sont données pour que rien ne se perde.'),
  gap: {
    title: 'Ce que l’on ne sait pas',
    intro: 'Une lacune n’est pas un échec. C’est ce qu’il faudrait savoir pour pouvoir conclure.',
    nothing: 'Aucune lacune n’a été trouvée.',
    commitments: (without, total) => set(`Engagements sans élément de réalisation : ${String(without)} sur ${String(total)}`),
    targets: (without, total, byPart) =>
      set(
        `Promesses sur lesquelles rien n’est publié${byPart ? ', comptées volet par volet' : ''} : ${String(without)} sur ${String(total)}`,
      ),
    unmatched: 'Éléments publiés, à rattacher à une cible',
    unmatchedNote: set(
      'Ces chiffres portent sur des engagements qui ont des cibles, mais aucune de ces cibles ne les compte. Il reste à décider, pour chacun, quelle cible le compte, ou qu’aucune ne le compte.',
    ),
    silentCaption: 'Là où manquent des résultats ou des activités',
    thin: 'Cibles dont les éléments sont peu nombreux',
    stale: 'Cibles dont les éléments sont trop anciens',
    periods: 'Périodes échues sans chiffre utilisable',
    missing: 'Valeurs qu’une source dit manquantes',
    periodOf: (label, period) => set(`${label} : ${period}`),
    missingOf: ({ label, where, period, reason }) => set(`${label}${where === undefined ? '' : `, ${where}`}, ${period} : ${reason}`),
    leftOut: 'Chiffres publiés et non comptés',
    leftOutNote: set('Chacun est écarté pour un seul motif ; tous figurent dans les tableaux.'),
    unplaced: (count) =>
      upperFirst(
        counted(
          count,
          'chiffre publié ne porte sur aucun engagement en particulier',
          'chiffres publiés ne portent sur aucun engagement en particulier',
        ),
      ),
    issues: 'Remarques sur les éléments',
  },
  coverageOf: {
    intro: 'Cette partie indique sur quels points des éléments sont publiés. Elle ne dit pas où en sont les promesses.',
    commitments: 'Engagements',
    targets: (byPart) => `Promesses vérifiables${byPart ? ', volet par volet' : ''}`,
    years: 'Années',
    groups: 'Groupes de titulaires de droits',
    places: (count, list) => set(`Les éléments publiés citent ${few(count, 'lieu', 'lieux')} : ${list}.`),
    noPlaces: 'Aucun élément ne nomme un pays.',
    reporting: ({ expected, received, onTime }) =>
      set(
        `Les promesses récurrentes appelaient ${counted(expected, 'compte rendu', 'comptes rendus')} à cette date ; ${received === 0 ? 'aucun n’a été reçu' : `${counted(received, 'a été reçu', 'ont été reçus')}, ${onTime === received ? (received < 2 ? 'dans les délais' : 'tous dans les délais') : onTime === 0 ? 'hors délai ou sans date' : `dont ${inWords(onTime)} dans les délais`}`}.`,
      ),
    levelNote: (levels) =>
      set(`Sous ${levels}, une entrée dispose d’éléments dès qu’elle-même, ou un engagement placé sous elle, en dispose.`),
    targetNote: set(
      'Cibles mesurables : une promesse à plusieurs volets est comptée volet par volet ; une promesse qualitative ou continue, qui ne laisse rien à mesurer, n’est pas comptée.',
    ),
  },
  method: {
    intro: set('Chaque état est calculé d’après les chiffres publiés par une méthode nommée ; rien n’est estimé pour combler une lacune.'),
    caption: (id, version) => `Seuils de la méthode ${id} ${version}`,
    parameter: frParameters,
    readings: 'Lectures du texte',
    readingsNote: 'Là où le texte se prête à plusieurs lectures, l’une est retenue et les autres sont nommées.',
    otherReading: 'Autres lectures',
    rules: 'Règles de ce rapport',
    rule: (keptSoFar) => [
      set(
        'Un chiffre garde la réserve de sa source (« plus de », « environ »). Une promesse n’est dite tenue que si toute valeur permise par le chiffre y répond, non tenue que si aucune n’y répond.',
      ),
      'L’absence d’éléments n’est jamais comptée comme un zéro, un échec ou une réussite.',
      set('Le volet le plus faible décide d’une promesse à plusieurs volets ; on ne fait jamais la moyenne de choses différentes.'),
      'Les chiffres qui décrivent le monde, les moyens ou un temps antérieur sont donnés comme contexte et ne décident de rien.',
      'Un chiffre sans date dans sa source montre que quelque chose a eu lieu, mais ni rythme ni échéance ne sont jugés d’après lui.',
      set(
        `Une promesse récurrente tenue pendant qu’elle court, ou une évolution promise qui va jusqu’ici dans le bon sens, porte l’état « ${keptSoFar} ».`,
      ),
    ],
    production: 'Production',
    productionCaption: 'Ce dont ce rapport est fait',
    packages: 'Logiciel',
    hash: 'Empreinte des données d’entrée (SHA-256)',
    icu: 'Données Unicode (ICU)',
    icuNote: set('Nombres, dates et noms de lieux suivent les données Unicode de cette version ; les noms officiels peuvent différer.'),
    withheld: (count, corrected) =>
      set(
        `${
          count === 1
            ? 'Une observation a été retirée comme confidentielle avant tout calcul'
            : `${String(count)} observations ont été retirées comme confidentielles avant tout calcul`
        }${corrected === 0 ? '' : ` ; ${corrected === 1 ? 'l’une d’elles est publique mais corrigée' : `${String(corrected)} d’entre elles sont publiques mais corrigées`} par une observation confidentielle`}.`,
      ),
    later: ({ assessments, narratives, date }) =>
      set(
        `Ce qui est daté d’après le ${date} est laissé de côté : ${[
          ...(assessments === 0 ? [] : [few(assessments, 'jugement', 'jugements')]),
          ...(narratives === 0 ? [] : [few(narratives, 'récit', 'récits')]),
        ].join(' et ')}.`,
      ),
    release: (id, date) => `${id}, ${date}`,
    contentHash: 'Empreinte des données du texte (SHA-256)',
    template: 'Modèle',
    observations: 'Observations fournies',
  },
  source: {
    intro: 'Les nombres entre crochets dans le texte mènent ici.',
    unverified: 'non confirmé à la source',
    uncited: (count) =>
      `Le texte ne renvoie à aucune source par son numéro. ${count === 1 ? 'La seule source de ses chiffres et activités figure' : `Les ${String(count)} sources de ses chiffres et activités figurent`} dans les tableaux qui l’accompagnent (Excel, CSV, JSON).`,
    copy: 'copie',
    original: 'original',
    noDate: 'sans date',
  },
};
