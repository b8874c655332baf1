import type { ChangeMessages } from './change-messages.js';
import { counted } from './fr-grammar.js';
import { frenchTypography as set } from './typography.js';

const promises = (count: number): string => counted(count, 'promesse', 'promesses', 'feminine');

/** The words on what changed, in French. */
export const frChanges: ChangeMessages = {
  title: (date) => `Ce qui a changé depuis le ${date}`,
  summary: ({ date, entries }) =>
    entries.length === 0
      ? `Rien de ce que compte ce rapport n’a changé depuis le ${date}.`
      : set(`Depuis le ${date} : ${entries.join(' ; ')}.`),
  moved: {
    better: (count) => `${promises(count)} en progrès`,
    worse: (count) => `${promises(count)} en recul`,
    other: (count) => `${promises(count)} dont l’état a changé, sans progrès ni recul`,
    new: (count) => counted(count, 'nouvelle promesse', 'nouvelles promesses', 'feminine'),
    gone: (count) => `${promises(count)} qui ${count < 2 ? 'ne figure' : 'ne figurent'} plus`,
  },
  fellDue: (count) => `${counted(count, 'promesse échue', 'promesses échues', 'feminine')} sans qu’aucune information ait été publiée`,
  newFigures: (count) => counted(count, 'nouveau chiffre', 'nouveaux chiffres'),
  newActivities: (count) => counted(count, 'nouvelle activité', 'nouvelles activités', 'feminine'),
  firstEvidence: (count) => `de premiers éléments sur ${counted(count, 'engagement', 'engagements')}`,
  noEarlier: 'Ce rapport n’est comparé à aucun rapport antérieur.',
  from: {
    report: (date) => `Ce rapport est comparé, promesse par promesse, au rapport sur le même texte arrêté au ${date}.`,
    date: (date) =>
      set(
        `Les données de ce rapport ont été évaluées une seconde fois au ${date}, d’après ce qui était connu ce jour-là. Un chiffre sans date d’enregistrement est réputé connu dès la fin de sa période ; il peut donc avoir été publié plus tard.`,
      ),
  },
  note: set(
    'Il n’y a progrès ou recul que si la même chose était demandée de la même façon et si, les deux fois, les éléments permettaient d’en juger. La dernière colonne indique ce qui, à notre connaissance, est différent ; elle n’exclut pas d’autres causes.',
  ),
  caption: (date) => `Promesses pour lesquelles quelque chose a changé depuis le ${date}`,
  column: { before: 'Situation antérieure', after: 'Situation actuelle', because: 'Ce qui est différent' },
  move: {
    better: 'en progrès',
    worse: 'en recul',
    other: 'état modifié',
    new: 'nouvelle',
    gone: 'ne figure plus',
    same: 'état inchangé',
  },
  cause: {
    'new-figures': (count) =>
      `${counted(count, 'chiffre compte', 'chiffres comptent')} aujourd’hui et ne ${count < 2 ? 'comptait' : 'comptaient'} pas alors`,
    'figures-dropped': (count) =>
      `${counted(count, 'chiffre comptait', 'chiffres comptaient')} alors et ne ${count < 2 ? 'compte' : 'comptent'} plus`,
    'deadline-passed': () => 'l’échéance est passée',
    'day-passed': () => 'le début ou un jalon est passé',
    'period-ended': () => 'une période s’est achevée',
    'text-revised': () => 'le texte a été révisé',
    withdrawn: () => 'la promesse a été retirée',
    'other-reading': () => 'le texte est lu autrement',
    'other-method': () => 'le calcul suit une autre méthode',
    'other-confidence': () => 'le degré de confiance exigé n’est pas le même',
    time: () => 'seule la date',
  },
  commitmentsCaption: 'Nouveaux éléments, chiffres et activités, par engagement',
  whatIsNew: 'Ce qui est nouveau',
  first: 'premiers éléments publiés',
};
