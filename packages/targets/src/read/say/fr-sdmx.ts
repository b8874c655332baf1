import type { enSdmx } from './en-sdmx.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';

const FORMATS: Readonly<Record<string, string>> = {
  'a zip archive or a workbook': 'une archive zip ou un classeur',
  'a PDF': 'un PDF',
  'a web page, perhaps one that tells of an error': 'une page web, qui signale peut-être une erreur',
  'JSON without data sets': 'du JSON sans jeux de données',
  'bytes that are no text, perhaps compressed': 'une suite d’octets qui n’est pas un texte, peut-être compressée',
  'no XML': 'autre chose que du XML',
  'SDMX-CSV': 'du SDMX-CSV',
  XML: 'du XML',
  JSON: 'du JSON',
};

/** The words for the readers of SDMX and of XML, in French. */
export const frSdmx: InOtherWords<typeof enSdmx> = {
  codes: {
    'several-statuses': {
      said: (said) =>
        fr`${said.given} donne plusieurs statuts pour un même chiffre ; est retenu ${said.quoted('read')}, celui qui s’oppose le plus à ce qu’on le compte.`,
    },
    'several-measures': {
      said: (said) => fr`${said.given} suit des chiffres de la série ${said.quoted('earlier')}, alors qu’une seule série est attendue.`,
    },
    'no-measure': { said: 'Rien ne dit ce que comptent les chiffres, et tous sont rejetés.' },
    'no-unit': {
      said: (said) =>
        said.has('title')
          ? fr`Rien ne dit en quelle unité sont les valeurs de l’indicateur ${said.quoted('title')}, et elles ne sont pas lues.`
          : 'Des chiffres n’ont pas d’unité, et sont rejetés.',
    },
    'no-role': {
      said: fr`Rien ne dit sur quoi portent les chiffres, et tous sont rejetés ; seuls \`"result"\` et \`"milestone"\` portent sur ce qui a été réalisé.`,
    },
    'no-source': { said: 'Rien ne dit d’où viennent les chiffres, et tous sont rejetés.' },
    'no-concept': {
      said: (said) =>
        fr`Aucun concept ne porte ${said.raw('given') === 'value' ? 'les valeurs' : 'les périodes'} : il faut ${said.coded('expected')}, et tous les chiffres sont rejetés.`,
    },
    'guessed-concept': {
      said: (said) =>
        said.raw('read') === 'dimension'
          ? fr`Le concept ${said.coded('given')} est lu comme une ventilation ; le fichier ne dit pas si c’en est une.`
          : fr`Le concept ${said.coded('given')} n’est pas lu comme une ventilation ; le fichier ne dit pas si c’en est une.`,
    },
    'delete-action': { said: fr`Le fichier demande de supprimer des chiffres transmis auparavant ; rien n’est supprimé.` },
    'empty-code': { said: (said) => fr`Il n’y a pas de code pour ${said.coded('concept')}, alors qu’il en faut un.` },
    'attributes-alone': { said: 'La ligne n’a ni valeur ni période, mais des attributs qui valent pour de nombreux chiffres.' },
    'attribute-apart': {
      said: fr`L’unité, le multiplicateur, le statut ou la confidentialité de nombreux chiffres sont donnés à part et ne sont pas lus ; les chiffres qui ne les donnent pas eux-mêmes sont rejetés.`,
    },
    'no-structure': {
      said: (said) => fr`Les données nomment la structure ${said.given}, qui n’est pas dans le fichier ; tous leurs chiffres sont rejetés.`,
    },
    'service-error': { said: (said) => fr`Le service interrogé a répondu par une erreur : ${said.given}.` },
    'service-message': { said: (said) => fr`Le service indique à côté des données : ${said.given}.` },
    'wrong-format': {
      said: (said) =>
        fr`Le texte est ${FORMATS[said.raw('given')] ?? (said.has('given') ? said.quoted('given') : 'autre chose')}, et il faut du ${said.raw('expected')}.`,
    },
    'bad-xml': {
      said: (said) =>
        fr`Le texte n’est pas du XML (message en anglais : ${said.raw('given').replace(/\.$/, '')}) ; ce qui précède est conservé, et rien de ce qui suit n’est lu.`,
    },
    doctype: {
      said: fr`Le texte déclare un type de document, qui n’est jamais lu, car ses entités pourraient contenir n’importe quoi ; ce qui précède est conservé.`,
    },
    'too-wide': { said: fr`Un élément a trop d’attributs ; ce qui précède est conservé, et rien de ce qui suit n’est lu.` },
  },
  mends: {
    'give-code': (said) => {
      const option = said.coded('option');
      switch (said.code) {
        case 'empty-code':
          return fr`Dites dans l’option ${option} qu’un code vide désigne un total, ou nommez le concept dans l’option \`leaveOut\` si ce n’est pas une ventilation.`;
        case 'empty-place':
          return fr`Dites dans l’option ${option} ce que signifie un code vide, par exemple \`{ "": null }\` pour un total.`;
        case 'several-measures':
          return fr`Donnez la mesure de chaque série dans l’option ${option}.`;
        case 'several-statuses':
          return fr`Dites dans l’option ${option} ce qu’ils signifient ensemble si un autre statut convient.`;
        default:
          return fr`Dites ce qu’il signifie dans l’option ${option}.`;
      }
    },
    'correct-code': 'Corrigez-le si le chiffre est public.',
    'one-multiplier': 'Donnez l’unité sans son multiplicateur dans l’option `unitCodes`.',
    'give-option': (said) => fr`Indiquez-le dans l’option ${said.coded('option')}.`,
    'name-concept': (said) =>
      said.code === 'duplicate-id'
        ? 'Nommez dans l’option `dimensions` ce qui les distingue, ou lisez les corrections comme un fichier à part.'
        : 'Nommez-le dans l’option `dimensions` si c’est une ventilation, et dans `leaveOut` si ce n’en est pas une.',
    'take-out': 'Supprimez l’un des deux.',
    'delete-yourself': 'Supprimez vous-même ce qui a été lu dans le fichier précédent.',
    'other-file': 'Vérifiez que le fichier est le bon et qu’il est entier, et demandez de nouveau les données.',
    'one-column': fr`La première est lue : supprimez-en une.`,
    'repeat-attribute': 'Demandez les données avec leurs attributs pour chaque série, ou écrivez-les sur la ligne de chaque chiffre.',
    'close-quote': 'Fermez le guillemet droit, et doublez ceux qui se trouvent dans une cellule ("").',
    shorten: 'Abrégez-la.',
    'other-query': ({ code }) =>
      code === 'service-message' ? '' : code === 'service-error' ? 'Corrigez la requête.' : 'Demandez les données, et non leur structure.',
    'other-format': 'Demandez le format application/vnd.sdmx.data+json.',
  },
};
