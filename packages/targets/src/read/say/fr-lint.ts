import { fr } from './french-text.js';
import type { CodeWords } from './issue-words.js';

/** “C” or “N”, as SDMX has them. */
const confidential = (code: string): string => (code === 'C' ? 'confidentiel' : 'non destiné à la publication');

/** The words of the checks of figures and activities, in French; in English the message of each is whole as it is. */
export const frLint: Readonly<Record<string, CodeWords>> = {
  'one-day-increment': {
    said: (said) => fr`La période se réduit à un jour, ${said.raw('given')}.`,
    mend: 'Donnez les jours sur lesquels le chiffre a été compté, sauf si tout a eu lieu ce jour-là.',
  },
  'future-date': {
    said: (said) => fr`La date ${said.raw('given')} est postérieure au ${said.raw('asOf')}.`,
    mend: fr`Corrigez-la, ou dites que ce n’est pas encore fait : statut \`F\` pour une prévision, \`planned\` pour une activité.`,
  },
  'recorded-before-end': {
    said: (said) => fr`Le chiffre est enregistré le ${said.raw('given')}, alors que sa période finit le ${said.raw('end')}.`,
    mend: 'Faites finir la période le dernier jour que le chiffre compte, ou donnez le statut `F` pour une prévision.',
  },
  'unknown-word': {
    said: (said) =>
      fr`${said.given} n’est pas un mot prévu ici${said.has('expected') ? fr` ; sont prévus ${said.either('expected')}` : ''}.`,
    mend: 'Écrivez l’un des mots prévus, ou supprimez la clé.',
  },
  'value-or-missing': {
    said: (said) =>
      said.has('given')
        ? fr`Il y a une valeur, ${said.number('given')}, et de quoi dire qu’elle est absente.`
        : 'Il n’y a ni valeur, ni motif de son absence.',
    mend: fr`Donnez soit la valeur, soit le motif de son absence ; jamais 0 pour un chiffre inconnu.`,
  },
  'bound-inconsistent': {
    said: (said) => fr`La clé \`bound\` vaut ${said.given}, ce qui ne va pas avec la valeur ${said.number('value')}.`,
    mend: 'Supprimez-la, ou corrigez-la selon ce que dit la source.',
  },
  'negative-count': {
    said: (said) => fr`Un compte ne peut pas être négatif, comme ${said.number('given')}.`,
    mend: fr`Corrigez la valeur ; pour revenir sur un chiffre, donnez-en un nouveau qui le remplace (\`supersedes\`) ; pour une variation nette, donnez \`signed: true\` à la mesure.`,
  },
  'negative-value': {
    said: (said) => fr`La valeur ${said.number('given')} est négative, et sa mesure n’admet pas de signe.`,
    mend: fr`Donnez \`signed: true\` à la mesure si ses valeurs peuvent être négatives ; sinon, corrigez la valeur.`,
  },
  'beyond-limit': {
    said: (said) => fr`La valeur ${said.number('given')} dépasse ce que la mesure peut atteindre.`,
    mend: 'Corrigez la valeur ou son unité, ou les limites de la mesure.',
  },
  'reported-differs': {
    said: (said) =>
      fr`La valeur est ${said.number('value')}, et le chiffre publié ${said.number('given')}, à multiplier par 10 à la puissance ${said.raw('unitMultiplier')}, en donne une autre.`,
    mend: 'Corrigez l’un des deux, ou supprimez `reported`.',
  },
  'fractional-count': {
    said: (said) => fr`Un compte est entier, et la valeur est ${said.number('given')}.`,
    mend: 'Vérifiez que le point ne sépare pas des milliers, et donnez le nombre compté, non une moyenne.',
  },
  'place-before-its-time': {
    said: (said) => fr`La période finit le ${said.raw('end')}, et ${said.given} n’existe que depuis le ${said.raw('since')}.`,
    mend: 'Nommez l’État ou le territoire d’alors, ou corrigez la période.',
  },
  'more-places-than-value': {
    said: (said) =>
      said.has('different')
        ? fr`Il y a ${said.number('given')} lieux nommés, dont ${said.number('different')} différents.`
        : fr`Il y a ${said.number('given')} lieux nommés, et le chiffre est ${said.number('value')}.`,
    mend: 'Nommez chaque lieu une fois, et seulement ceux que le chiffre compte.',
  },
  'outside-every-window': {
    said: (said) =>
      fr`La période du ${said.raw('start')} au ${said.raw('end')} sort${said.raw('inPart') === 'true' ? ' en partie' : ''} de tous les temps où elle compterait.`,
    mend: 'Corrigez la période, ne donnez que la part du chiffre qui est dedans, ou dites que c’est un chiffre de départ ou de contexte (`baseline`, `context`).',
  },
  'value-on-standing-promise': {
    said: (said) => fr`${said.given} est une promesse continue, sans chiffre.`,
    mend: 'Gardez le chiffre comme élément, ou nommez la mesure de la cible pour laquelle il doit compter.',
  },
  'outcome-on-target-measure': {
    said: (said) => fr`Le rôle est ${said.given}, alors qu’une cible compte les résultats de ${said.coded('measure')}.`,
    mend: fr`Donnez le rôle \`result\` si cela a été fait au titre de la promesse ; sinon, le chiffre est gardé et ne compte pas.`,
  },
  'supersedes-unknown': {
    said: (said) =>
      fr`L’enregistrement ${said.given}, qui devait être remplacé, n’existe pas${said.has('nearest') ? fr` ; le plus proche est ${said.quoted('nearest')}` : ''}.`,
    mend: 'Donnez l’identifiant de celui que celui-ci remplace, et gardez-le dans les données.',
  },
  'correction-cycle': {
    said: 'Des corrections se remplacent en cercle.',
    mend: 'Supprimez `supersedes` de l’enregistrement qui fait foi.',
  },
  duplicate: {
    said: (said) => fr`Cet enregistrement parle de la même chose que ${said.quoted('earlier')}.`,
    mend: fr`Gardez-en un seul, ou nommez l’autre sous \`supersedes\` si l’un corrige l’autre ; laissez les deux s’il s’agit de deux choses.`,
  },
  'running-total-as-increment': {
    said: (said) =>
      fr`Le chiffre commence le ${said.raw('start')} comme ${said.quoted('earlier')}, finit plus tard et n’est pas plus petit : on dirait un cumul.`,
    mend: 'Donnez le chiffre de chaque période seule, ou une mesure qui contient des cumuls.',
  },
  'falling-running-total': {
    said: (said) => fr`Le cumul est de ${said.number('given')}, et ${said.quoted('earlier')} donnait déjà ${said.number('earlierValue')}.`,
    mend: 'Donnez le total depuis le début, une mesure de chiffres par période, ou une correction qui remplace le cumul antérieur.',
  },
  'parts-above-total': {
    said: (said) => fr`Le total est de ${said.number('given')}, et ses parties font au moins ${said.number('parts')}.`,
    mend: 'Cherchez une partie comptée deux fois, un total plus ancien, ou les parties d’une autre période.',
  },
  'undeclared-code': {
    said: (said) =>
      fr`Le code ${said.given} de la ventilation ${said.quoted('dimension')} n’est pas déclaré${said.has('nearest') ? fr` ; le plus proche est ${said.quoted('nearest')}` : ''}.`,
    mend: fr`Déclarez sous \`dimensions\` de la mesure les codes qui n’ont rien en commun ; ceux qui ne sont pas déclarés peuvent se recouper et ne s’additionnent pas.`,
  },
  'rates-are-not-added': {
    said: (said) => fr`La mesure ${said.coded('measure')} additionne des parts, des taux ou des indices.`,
    mend: 'Corrigez sa règle de combinaison.',
  },
  'distinct-of-other-unit': {
    said: (said) => fr`La mesure ${said.coded('measure')} compte une seule fois autre chose que ce que compte son unité.`,
    mend: 'Corrigez son unité ou sa règle de combinaison.',
  },
  'measure-misfit': {
    said: (said) => fr`L’unité, les règles et les listes de la mesure ${said.coded('measure')} ne vont pas ensemble.`,
    mend: 'Corrigez la mesure.',
  },
  'missing-source-address': {
    said: (said) => fr`La source ${said.quoted('title')} n’a pas d’adresse.`,
    mend: 'Donnez-la, si la source en a une.',
  },
  'confidential-value': {
    said: (said) => fr`Le chiffre est ${confidential(said.raw('given'))}.`,
    mend: 'Retirez-le des données d’un rapport public, ou réunissez-le à d’autres jusqu’à ce qu’il puisse être montré.',
  },
  'other-framework': {
    said: (said) => fr`L’activité ne nomme aucun élément de ce cadre, mais ${said.given}.`,
    mend: 'Lisez-la avec le cadre qu’elle nomme, ou nommez un élément de celui-ci.',
  },
  'commitment-out-of-force': {
    said: (said) => fr`L’élément ${said.given} n’est plus en vigueur.`,
    mend: 'Nommez celui qui l’a remplacé, sauf si l’activité est antérieure.',
  },
  'no-commitment': {
    said: (said) => fr`L’élément ${said.given} n’est pas un engagement.`,
    mend: 'Nommez les engagements au titre desquels l’activité a eu lieu, s’il y en a.',
  },
  'unknown-name': {
    said: (said) =>
      fr`${said.given} n’est pas dans le vocabulaire${said.has('nearest') ? fr` ; le plus proche est ${said.quoted('nearest')}` : ''}.`,
    mend: 'Écrivez l’identifiant d’une notion du vocabulaire.',
  },
  'instrument-not-named': {
    said: (said) => fr`L’instrument ${said.given} n’est pas nommé par ${said.all('commitments')}, ni à leur titre.`,
    mend: fr`Voyez si un autre instrument ou un autre élément convient mieux ; le cadre n’a pas à nommer tous les moyens.`,
  },
  'planned-in-the-past': {
    said: (said) => fr`L’activité était prévue jusqu’au ${said.raw('given')}, avant le ${said.raw('asOf')}.`,
    mend: fr`Dites si elle a eu lieu : statut \`done\` ou \`cancelled\`.`,
  },
  'outside-validity': {
    said: (said) => fr`L’activité est hors du temps du cadre, du ${said.raw('start')} au ${said.raw('end')}.`,
    mend: fr`Corrigez la période, ou retirez l’activité : ce qui était terminé avant ne compte pas.`,
  },
  'recorded-before-start': {
    said: (said) => fr`L’activité est enregistrée le ${said.raw('given')}, et commence en ${said.raw('start')}.`,
    mend: 'Corrigez une date, ou donnez le statut `planned` et laissez un enregistrement ultérieur dire qu’elle a eu lieu.',
  },
  'action-point-dates': {
    said: (said) => fr`Le point d’action porte la date ${said.raw('given')}, et a été convenu en ${said.raw('start')}.`,
    mend: 'Corrigez la date.',
  },
  'action-point-overdue': {
    said: (said) =>
      fr`Le point d’action était attendu pour ${said.raw('given')}, avant le ${said.raw('asOf')}, et rien ne dit qu’il est fait.`,
    mend: 'Dites quand il a été fait, ou relancez.',
  },
  'possible-person-name': {
    said: (said) => fr`Il s’agit peut-être d’un nom de personne : ${said.given}.`,
    mend: fr`Retirez les noms de personnes et ne donnez que la fonction ; passez outre si ce n’en est pas un. Un nom isolé échappe à cette recherche.`,
  },
  'confidential-activity': {
    said: (said) => fr`L’enregistrement est ${confidential(said.raw('given'))}.`,
    mend: 'Retirez-le des données d’un rapport public.',
  },
};
