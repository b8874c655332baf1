import type { enIati } from './en-iati.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const lost = (said: SaidValues): string =>
  said.count('rejected') > 0 ? fr`, et les valeurs concernées (${said.number('rejected')}) ne sont pas lues` : '';

/** The words for the reader of IATI, in French. */
export const frIati: InOtherWords<typeof enIati> = {
  codes: {
    'unknown-version': {
      said: (said) =>
        fr`Le fichier ${said.has('given') ? `indique la version ${said.given}` : 'n’indique pas de version'} ; les versions 1.01 à 2.03 sont connues, et il est lu comme 2.03.`,
    },
    'too-many-elements': { said: (said) => fr`L’activité compte plus de ${said.number('expected')} éléments${lost(said)}.` },
    'unfinished-xml': { said: fr`Le texte s’interrompt au milieu du fichier ; les activités entières qui précèdent sont conservées.` },
    'not-iati': { said: (said) => fr`Le fichier commence par l’élément ${said.coded('given')}, alors qu’il faut \`iati-activities\`.` },
    'text-too-long': { said: (said) => fr`Un texte compte plus de ${said.number('expected')} caractères.` },
    'no-identifier': {
      said: (said) =>
        fr`L’activité n’a pas d’\`iati-identifier\`, sans lequel ses valeurs ne se distinguent pas de celles des autres${lost(said)}.`,
    },
    'duplicate-activity': {
      said: (said) =>
        fr`L’identifiant ${said.given} est déjà celui de l’activité de la ligne ${said.raw('earlier')}, qui est conservée${lost(said)}.`,
    },
    'no-activity-date': {
      said: (said) =>
        fr`L’activité n’a pas de date de ${said.raw('expected') === 'end' ? 'fin' : 'début'}, prévue ou effective, sans laquelle nul ne peut dire quand elle a eu lieu.`,
    },
    'no-instrument': { said: 'Rien ne dit par quel instrument l’activité a été menée.' },
    'unmapped-organisation': {
      said: ({ given }) => fr`L’organisation ${given} n’est aucun des acteurs indiqués au lecteur, et elle est laissée de côté.`,
    },
    'unknown-location': {
      said: (said) =>
        fr`Le lieu ${said.given} n’est pas de ceux de l’activité${said.has('expected') ? fr`, qui sont ${said.all('expected')}` : ''}.`,
    },
    'reference-twice': { said: 'Une référence figure à la fois à l’indicateur et à son résultat.' },
    'unknown-measure-code': {
      said: (said) =>
        fr`La mesure de l’indicateur ${said.has('given') ? `est ${said.given}` : 'n’est pas indiquée'} ; il faut un code de 1 à 5.`,
    },
    'target-not-made': {
      said: (said) =>
        said.has('cause')
          ? fr`Aucune cible n’a pu en être tirée ; elle est lue comme un chiffre.`
          : fr`Les cibles de l’indicateur ne sont lues que comme des chiffres : il faudrait connaître ${said.all('expected')}, et le format ne dit pas si les valeurs s’additionnent d’une période à l’autre.`,
    },
    'unmapped-indicator': { said: (said) => fr`L’indicateur ${said.given} n’est aucune des mesures données${lost(said)}.` },
    'qualitative-indicator': {
      said: (said) =>
        fr`L’indicateur est qualitatif, et ses valeurs (${said.number('rejected')}) sont des mots, qui ne sont pas des observations.`,
    },
    'bad-year': {
      said: (said) =>
        said.has('given')
          ? fr`La valeur de référence porte l’année ${said.given} ; il faut quatre chiffres, comme dans 2015.`
          : fr`La valeur de référence ne porte pas d’année ; il faut quatre chiffres, comme dans 2015.`,
    },
    'baseline-year-differs': {
      said: (said) =>
        fr`La valeur de référence porte l’année ${said.given} et le jour ${said.quoted('expected')}, qui n’est pas de cette année ; c’est le jour qui est retenu.`,
    },
  },
  mends: {
    'give-the-code': 'Donnez le code.',
    'give-the-date': 'Donnez la date.',
    'give-the-instrument': 'Donnez-le dans l’option `activities.instrument`.',
    'add-the-organisation': 'Ajoutez-la à `activities.actors` si c’en est un.',
    'give-the-number': 'Donnez le nombre, ou supprimez l’élément.',
    'check-the-digits': 'Vérifiez les derniers chiffres dans la source.',
    'give-each-once': 'Donnez chaque ventilation une seule fois.',
    'give-both': 'Donnez un nom et une valeur, ou supprimez la dimension.',
    'add-the-location': 'Ajoutez le lieu à l’activité, ou corrigez la référence.',
    'correct-the-address': fr`Le lien est laissé de côté : corrigez-le.`,
    'give-the-identifier': 'Donnez l’identifiant.',
    'put-together': 'Réunissez les deux activités, ou changez l’un des identifiants.',
    'raise-the-limit': fr`Coupez l’ensemble en deux ; ou, si cette taille est voulue, relevez \`maxElements\`, \`maxDepth\` ou \`maxTextLength\`.`,
    'give-the-version': 'Indiquez la version.',
    'mend-the-line': 'Corrigez la ligne.',
    'give-the-whole-file': 'Donnez le fichier entier.',
    'take-the-doctype-out': 'Supprimez cette déclaration.',
    'give-an-activity-file': 'Donnez un fichier d’activités IATI.',
    'take-one-out': 'Supprimez l’un des deux.',
    'say-how-values-combine': 'Indiquez ce qui n’est pas connu dans une entrée d’`indicators`.',
    'add-the-indicator': 'Ajoutez une entrée pour lui à `indicators`, ou une référence à une mesure.',
    'record-elsewhere': 'Consignez-les comme le résultat d’une activité, ou comme une appréciation.',
    'give-the-unit': 'Indiquez-la dans une entrée d’`indicators`, ou dans l’option `unit`.',
    'say-what-differs': 'Dites dans une dimension ou un lieu ce qui les distingue, ou supprimez l’un des deux.',
    'give-an-activity-dimension': 'Supprimez l’un des deux, ou donnez `activityDimension` si ce sont les parties d’un tout.',
    'change-one': 'Donnez à chacun son propre identifiant.',
    'give-the-year': 'Donnez l’année, ou le jour dans `iso-date`.',
    'correct-one': 'Corrigez celle des deux indications qui est erronée.',
    'give-the-day': 'Donnez le jour.',
    'exchange-the-two': 'Échangez les deux.',
  },
};
