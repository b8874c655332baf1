import { inWords, of } from './fr-grammar.js';
import type { FrontMessages } from './front-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

/** A small number as a word that goes with « promesse ». */
function words(count: number): string {
  return count === 0 ? 'aucune' : count === 1 ? 'une' : inWords(count);
}

/** The same with « engagement ». */
function masculine(count: number): string {
  return count === 0 ? 'aucun' : inWords(count);
}

/** One form for one, another for several. */
function either(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** The words of the first pages in French. */
export const frFront: FrontMessages = {
  title: 'En bref',
  lead: (kept, total) => {
    if (total === 0) return 'Aucune promesse ne fixe ici de chiffre ou de date qui puisse être vérifié.';
    if (total === 1)
      return kept === 1 ? 'La seule promesse vérifiable est tenue.' : 'Rien n’établit que la seule promesse vérifiable soit tenue.';
    if (kept === 0) return `Rien n’établit que l’une des ${words(total)} promesses vérifiables soit tenue.`;
    if (kept === total) return `Les ${words(total)} promesses vérifiables sont toutes tenues.`;
    return `${upperFirst(words(kept))} des ${words(total)} promesses vérifiables ${either(kept, 'est tenue', 'sont tenues')}.`;
  },
  kept: {
    soFar: (count, kept) =>
      kept === 1
        ? 'Elle court encore et est tenue à ce jour.'
        : `${count === kept ? 'Toutes' : `${upperFirst(words(count))} d’entre elles`} ${either(count, 'court encore et est tenue', 'courent encore et sont tenues')} à ce jour.`,
    late: (count, kept) =>
      kept === 1
        ? 'Elle l’a été avec retard.'
        : `${count === kept ? 'Toutes' : `${upperFirst(words(count))} d’entre elles`} ${either(count, 'l’a été', 'l’ont été')} avec retard.`,
  },
  also: {
    slipping: (count) => `${upperFirst(words(count))} ${either(count, 'est tenue, mais recule', 'sont tenues, mais reculent')}.`,
    'on-track': (count) => `${upperFirst(words(count))} ${either(count, 'est', 'sont')} en bonne voie.`,
    'at-risk': (count) => `${upperFirst(words(count))} ${either(count, 'risque de ne pas être tenue', 'risquent de ne pas être tenues')}.`,
    'off-track': (count) => `${upperFirst(words(count))} ${either(count, 'est mal engagée', 'sont mal engagées')}.`,
    'moving-away': (count) => `${upperFirst(words(count))} ${either(count, 's’éloigne de sa cible', 's’éloignent de leur cible')}.`,
    missed: (count) => `${upperFirst(words(count))} ${either(count, 'n’a pas été tenue', 'n’ont pas été tenues')}.`,
    pending: (count) => `${upperFirst(words(count))} ${either(count, 'n’est pas encore échue', 'ne sont pas encore échues')}.`,
    inconclusive: (count) => `Pour ${words(count)}, les informations publiées ne permettent pas de conclure.`,
    unmatched: (count) => `Pour ${words(count)}, des chiffres sont publiés, mais il reste à décider s’ils comptent.`,
    overdue: (count) =>
      `${upperFirst(words(count))} ${either(count, 'est échue', 'sont échues')} sans qu’aucune information ait été publiée.`,
    'no-data': (count) => `Pour ${words(count)}, rien n’est publié à ce jour.`,
  },
  partSilent: (count) => `Pour ${words(count)}, rien n’est publié sur un volet de la promesse.`,
  continuing: (count) =>
    set(
      `${upperFirst(words(count))} ${either(count, 'autre promesse se poursuit sans chiffre ; elle est décrite, non évaluée', 'autres promesses se poursuivent sans chiffre ; elles sont décrites, non évaluées')}.`,
    ),
  uncheckable: (count, others) =>
    count === 1
      ? `${others ? 'L’autre engagement' : 'L’unique engagement'} ne contient pas de promesse vérifiable.`
      : `Les ${masculine(count)} ${others ? 'autres ' : ''}engagements ne contiennent pas de promesse vérifiable.`,
  onRecord: ({ withFigures, activitiesOnly = 0, nothing, total }) => {
    if (total === 1) {
      if (withFigures === 1) return 'Des résultats sont connus pour l’unique engagement.';
      return activitiesOnly === 1
        ? 'Seules des activités sont connues pour l’unique engagement.'
        : 'Rien n’est connu sur l’unique engagement.';
    }
    if (withFigures + activitiesOnly === 0) return `Rien n’est connu sur les ${masculine(total)} engagements.`;
    return set(
      [
        withFigures === 0
          ? `Sur ${masculine(total)} engagements, des résultats ne sont connus pour aucun`
          : `Sur ${masculine(total)} engagements, des résultats sont connus pour ${masculine(withFigures)}`,
        ...(activitiesOnly === 0 ? [] : [`des activités seulement pour ${masculine(activitiesOnly)}`]),
        ...(nothing === 0 ? [] : [`rien pour ${masculine(nothing)}`]),
      ].join(', ') + '.',
    );
  },
  barTitle: 'Les promesses vérifiables, par état',
  barNote: set('Nombre de promesses ; une promesse à plusieurs volets compte une fois.'),
  silence: 'Un silence ne prouve ni que la promesse est tenue ni qu’elle est rompue.',
  answers: {
    title: 'Les promesses vérifiables',
    caption: (date) => `Où en était chaque promesse au ${date}`,
    continuing: 'Promesses qui se poursuivent, sans chiffre',
    column: { promise: 'Promesse', answer: 'Réponse', asked: 'Promis', due: 'Échéance' },
  },
  due: {
    title: 'Ce qui est échu et ce qui arrive à échéance',
    overdue: 'Échéance passée, aucune information publiée',
    soon: (until) => `Échéance d’ici au ${until}`,
    nothing: (until) => `Rien n’est échu sans information, et rien n’arrive à échéance d’ici au ${until}.`,
    since: 'Échéance',
  },
  request: {
    title: 'Ce qui est demandé, et à qui',
    intro: 'Ces réponses permettraient de conclure. Le formulaire de réponse en contient déjà les lignes.',
    nothing: 'Il ne reste rien qu’un chiffre permettrait de trancher.',
    caption: 'Demandes, dans l’ordre du texte',
    what: (kind, { subject, figures }) =>
      set(
        {
          figure: `Chiffre : ${subject}`,
          delivery: `Fait ou non, à quelle date, et où le lire : ${subject}`,
          decision: `${figures === 1 ? 'Le chiffre publié compte-t-il' : `Lesquels des ${masculine(figures)} chiffres publiés comptent`} : ${subject}`,
        }[kind],
      ),
    anyDay: '–',
    column: { what: 'À communiquer', unit: 'Unité', period: 'Pour', from: 'À qui', by: 'Avant le' },
  },
  record: {
    figure: set(' : '),
    behind: (figure) => (/\d$/.test(figure) ? set(' ;') : ','),
    allFigures: (count) => `Tous les chiffres (${String(count)})`,
    allActivities: (count) => `Toutes les activités (${String(count)})`,
    latest: set('La plus récente :'),
    caption: (count, level) => set(`Ce qui est connu : ${level ?? `${masculine(count)} ${count === 1 ? 'engagement' : 'engagements'}`}`),
    activities: (number, last) => (last === undefined ? number : `${number}, la dernière ${last}`),
    background: (count) => (count === 1 ? 'un chiffre de contexte' : `${masculine(count)} chiffres de contexte`),
    nothing: 'rien',
  },
  annex: {
    promises: set('Annexe : chaque engagement en nos propres mots'),
    promisesCaption: (subject) => set(`Promis : ${subject}`),
    asNamed: 'ce que dit son intitulé',
    figures: set('Annexe : tous les chiffres, par engagement'),
    figuresCaption: (subject) => set(`Résultats publiés : ${subject}`),
    backgroundCaption: (subject) => set(`Contexte, sans preuve de mise en œuvre : ${subject}`),
    backgroundNote:
      'Les données de contexte décrivent le monde, les moyens ou un temps antérieur à l’engagement. Aucun état ne repose sur elles.',
    activities: set('Annexe : toutes les activités, par engagement'),
    activitiesCaption: (subject) => set(`Activités, de la plus récente à la plus ancienne : ${subject}`),
    all: 'tous les engagements',
    point: (period, figure) => set(`${period} : ${figure}`),
    series: ({ count, first: from, last }) => `${String(count)} valeurs, ${of(from)} à ${last}`,
  },
  progress: 'Le chemin parcouru, promesse par promesse',
  definitions: 'Comment lire ce rapport',
  promiseWord: set(
    'Dans ce rapport, un engagement est un point du texte. Une promesse est ce que l’on peut en vérifier : le texte dit ce qui doit être fait, dans quelle mesure ou pour quelle date. Un engagement peut contenir une promesse, plusieurs ou aucune. Une cible est une promesse ou, lorsque celle-ci a plusieurs volets, l’un d’eux. « Publié » signifie publié dans les sources réunies ici ; d’autres sources peuvent en dire davantage.',
  ),
  remarkWords: ({ assumed, medium, low, toDecide }) =>
    set(
      `Une remarque accompagne un chiffre lorsqu’il faut en savoir davantage pour le lire. « ${upperFirst(assumed)} » : la source ne donne pas de date, et la période indiquée a été supposée lors de la saisie. « ${upperFirst(medium)} » et « ${low} » : il est moins sûr que la source le dise et qu’elle ait raison. « ${upperFirst(toDecide)} » : il reste à décider si le chiffre compte pour ce qui a été promis.`,
    ),
};
