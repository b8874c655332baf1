import { counted, inWords, inWordsFeminine } from './fr-grammar.js';
import type { TemplateMessages } from './template-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

const few = (count: number, one: string, many: string): string => `${String(count)}\u00a0${count < 2 ? one : many}`;
const promises = (count: number): string => counted(count, 'promesse vérifiable', 'promesses vérifiables', 'feminine');
const commitments = (count: number): string => counted(count, 'engagement', 'engagements');
const figures = (count: number): string => few(count, 'chiffre', 'chiffres');

/** The words of the sections of the further templates, in French. */
export const frTemplates: TemplateMessages = {
  behind: {
    title: 'Ce qui est en retard',
    count: (count, total) =>
      count < 2
        ? `Sur ${promises(total)}, une est en retard, ou échue sans qu’aucune information ait été publiée.`
        : `Sur ${promises(total)}, ${inWordsFeminine(count)} sont en retard, ou échues sans qu’aucune information ait été publiée.`,
    none: 'Aucune promesse n’est en retard à notre connaissance.',
    note: set('D’autres peuvent l’être sans que nous le sachions : lorsque rien, ou trop peu, n’est publié, nous ne pouvons pas le dire.'),
    caption: 'Promesses en retard, par état',
  },
  silent: {
    title: 'Ce sur quoi rien n’est publié',
    count: ({ targets: silent, ofTargets, commitments: without, ofCommitments }) => {
      const of = [
        ...(silent === 0 ? [] : [`${inWordsFeminine(silent)} ${ofTargets < 2 ? 'promesse' : `des ${promises(ofTargets)}`}`]),
        ...(without === 0 ? [] : [`${inWords(without)} ${ofCommitments < 2 ? 'engagement' : `des ${commitments(ofCommitments)}`}`]),
      ];
      return `Rien n’est publié sur ${of.join(' ni sur ')}.`;
    },
    none: 'Des éléments sont publiés sur chaque promesse et sur chaque engagement.',
    note: 'Lorsque rien n’est publié, nous ne pouvons pas dire si la promesse a été tenue.',
    targetsCaption: 'Promesses sur lesquelles rien n’est publié',
    commitmentsCaption: 'Engagements sur lesquels rien n’est publié',
    column: { under: 'Au titre de', without: 'Sans éléments', which: 'Lesquels' },
    of: (count, total) => `${String(count)} sur ${String(total)}`,
  },
  country: {
    priorities: (period) => `Les priorités de la stratégie, ${period}`,
    intro: ({ place, period, priorities, targets: own }) =>
      `La stratégie pour ${place} (${period}) retient ${commitments(priorities)} et ${own === 0 ? 'ne fixe pas de cible propre' : `fixe ${counted(own, 'cible propre', 'cibles propres', 'feminine')}`}.`,
    caption: 'Ce que la stratégie retient, et ce que l’on en sait',
    column: { priority: 'Priorité', meaning: 'Ce qu’elle signifie ici', targets: 'Cibles', reported: 'Publié' },
    noTarget: 'aucune cible fixée',
    figures: (count) => figures(count),
    nothing: 'rien',
    body: 'Ce qui est publié, engagement par engagement',
    others: (count, total, place) => {
      const on = place === undefined ? '' : ` concernant ${place}`;
      if (count === total) return `Rien n’est publié${on} sur ${total < 2 ? 'l’engagement' : `les ${commitments(total)}`}.`;
      return count < 2
        ? `Rien n’est publié${on} sur le dernier des ${commitments(total)}.`
        : `Rien n’est publié${on} sur les ${inWords(count)} autres engagements (${inWords(total)} en tout).`;
    },
  },
  questions: {
    title: 'Questions à la société civile',
    intro:
      'Ces questions portent sur ce que ce rapport ignore. Une réponse est plus utile si elle précise la date et le lieu et cite une source que chacun peut consulter. Si vous savez qu’une chose n’a pas été faite, merci de le dire aussi.',
    answerTo: (contact) => set(`Merci d’adresser vos réponses à : ${contact}.`),
    none: 'Ce rapport n’a plus de question à poser.',
    caption: 'Ce que nous souhaitons savoir',
    column: { about: 'Sujet', question: 'Question' },
    done: (what) => set(`Cela a-t-il été fait : ${what} ? Si oui, quand, et quelle source l’indique ?`),
    figure: ({ measure, period, places }) =>
      set(
        `Quel chiffre connaissez-vous pour « ${measure} »${places === undefined ? '' : `, concernant ${places}`} (${period}), et de quelle source ?`,
      ),
    firmer: ({ measure, period, count }) =>
      set(
        count < 2
          ? `Un chiffre est publié pour « ${measure} » (${period}), mais il n’est pas assez précis. En connaissez-vous un plus exact ?`
          : `${upperFirst(inWords(count))} chiffres sont publiés pour « ${measure} » (${period}), mais ils ne permettent pas de conclure. Lequel est le bon, ou en connaissez-vous un meilleur ?`,
      ),
    more: (count) => `Il manque encore ${counted(count, 'autre chiffre', 'autres chiffres')} sur ce point.`,
    unmatched: (count) =>
      set(
        count < 2
          ? 'Un chiffre est publié sur cet engagement, sans que nous sachions s’il porte sur ce qui a été promis. Est-ce le cas ?'
          : `${upperFirst(inWords(count))} chiffres sont publiés sur cet engagement, sans que nous sachions s’ils portent sur ce qui a été promis. Est-ce le cas ?`,
      ),
    unclear: set('Ce qui est publié ne permet pas de dire si la promesse est tenue. Qu’en savez-vous, et de quelle source ?'),
    silent: (list) =>
      set(`Aucun résultat n’est publié sur ${list}. Savez-vous si quelque chose a été fait ? Si oui, quand, et quelle source l’indique ?`),
  },
  brief: {
    morePromises: (count) =>
      `${upperFirst(counted(count, 'autre promesse figure', 'autres promesses figurent', 'feminine'))} dans le rapport complet.`,
    allFrom: (name) => set(`Toutes s’adressent à : ${name}.`),
    moreRequests: (count) =>
      `${upperFirst(counted(count, 'autre demande figure', 'autres demandes figurent', 'feminine'))} dans le rapport complet et sur le formulaire de réponse.`,
  },
  quality: {
    title: 'Les données en bref',
    count: ({ figures: all, delivery, used }) =>
      set(
        `${upperFirst(counted(all, 'chiffre a été fourni', 'chiffres ont été fournis'))}, dont ${inWords(delivery)} ${delivery < 2 ? 'porte' : 'portent'} sur la mise en œuvre ; parmi ceux-ci, ${inWords(used)} ${used < 2 ? 'compte' : 'comptent'} pour une promesse.`,
      ),
    intro: 'Ce rapport dit dans quelle mesure on peut se fier aux données. Il ne dit pas si les promesses sont tenues.',
    confidence: set('Degré de confiance : la source le dit-elle, et est-elle fiable ?'),
    unsaid: 'non précisé',
    bounds: 'Précision des chiffres',
    bound: {
      exact: 'donné comme exact',
      'at-least': set('« au moins »'),
      'at-most': set('« au plus »'),
      'more-than': set('« plus de »'),
      'less-than': set('« moins de »'),
      about: set('« environ »'),
      none: 'sans valeur',
    },
    boundsNote:
      'Un chiffre assorti d’une réserve est pris pour l’intervalle qu’il désigne, et une promesse n’est réputée tenue que si tout l’intervalle y satisfait.',
    column: { delivery: 'Sur la mise en œuvre', other: 'Autres', sources: 'Source', figures: 'Chiffres' },
    thin: {
      title: 'Éléments peu nombreux, trop anciens ou insuffisants',
      none: 'Aucune promesse ne repose sur des éléments peu nombreux ou trop anciens.',
      caption: 'Promesses pour lesquelles les éléments sont peu nombreux, trop anciens ou insuffisants',
      closed: 'Connu jusqu’au',
      reason: {
        thin: 'trop peu de chiffres pour dégager une tendance',
        stale: 'le chiffre le plus récent est trop ancien',
        enough: 'ce qui est publié ne permet pas de conclure',
      },
    },
    issues: {
      title: 'Contradictions et défauts des données',
      none: 'Aucune contradiction ni aucun défaut n’a été relevé dans les données.',
    },
    leftOut: {
      title: 'Ce qui n’a pas été compté, et pourquoi',
      none: set(
        'Aucun chiffre sur la mise en œuvre n’a été écarté ; ceux qui ne comptent pas restent à rattacher à une cible, ou ne relèvent d’aucune.',
      ),
    },
    undated: {
      title: 'Chiffres sans date',
      none: 'Chaque chiffre porte les dates que donne sa source.',
      note: (count) =>
        set(
          count < 2
            ? 'La source d’un chiffre ne dit pas à quelle période il se rapporte ; la période indiquée est celle que suppose la personne qui l’a saisi.'
            : `Les sources de ${inWords(count)} chiffres ne disent pas à quelle période ils se rapportent ; les périodes indiquées sont celles que suppose la personne qui les a saisis.`,
        ),
      caption: 'Chiffres dont la période est supposée',
    },
    single: {
      title: 'Résultats qui reposent sur une seule source',
      none: 'Aucun résultat ne repose sur une seule source.',
      note: 'Aucune seconde source ne confirme ces résultats, qui ne sont pas faux pour autant.',
      caption: 'Promesses dont les éléments proviennent d’une seule source',
    },
    unconfirmed: {
      title: 'Sources non confirmées',
      none: 'Aucune source n’est signalée comme non confirmée.',
      note: 'La personne qui a saisi ces sources n’a pas pu les vérifier dans l’original.',
    },
  },
};
