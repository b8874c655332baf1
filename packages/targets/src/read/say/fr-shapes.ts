import type { enShapes } from './en-shapes.js';
import { frenchExpected } from './fr-expected.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const KINDS: Readonly<Record<string, string>> = {
  text: 'un texte',
  number: 'un nombre',
  'whole-number': 'un nombre entier',
  flag: 'true ou false',
  list: 'une liste',
  object: 'un objet',
  nothing: 'rien',
};
const ADVICE: Readonly<Record<string, string>> = {
  number: 'Écrivez-le en chiffres, sans guillemets.',
  'whole-number': 'Écrivez un nombre entier, sans guillemets.',
  text: 'Écrivez-le entre guillemets droits.',
  flag: 'Écrivez l’un des deux, sans guillemets.',
  list: 'Placez-le entre crochets.',
  object: 'Écrivez des clés avec leurs valeurs.',
  nothing: 'Supprimez-le.',
};
const kindOr = (said: SaidValues): string => KINDS[said.raw('expected')] ?? said.either('expected');
const NONE_GIVEN = 'Aucune valeur n’est donnée';
/** What was given, and how it stands to what is expected; where nothing was given, that. */
const givenOr = (said: SaidValues, verdict: string): string => (said.has('given') ? `${said.given} ${verdict}` : NONE_GIVEN);
const expectedIn = (said: SaidValues): string => {
  const words = frenchExpected(said.raw('expected'));
  return words === undefined ? fr`est attendu, en anglais : ${said.raw('expected')}` : fr`est attendu : ${words}`;
};

/** The words for data of a wrong shape, such as JSON, in French. */
export const frShapes: InOtherWords<typeof enShapes> = {
  codes: {
    'bad-json': {
      said: (said) => fr`Le texte n’est pas du JSON${said.has('given') ? fr` (message en anglais : ${said.raw('given')})` : ''}.`,
      mend: 'Corrigez-le à cet endroit.',
    },
    'other-version': {
      said: (said) =>
        fr`La liste est de la version ${said.coded('given')} ; sont lues la version ${said.coded('expected')} et celles dont le premier nombre est le même.`,
      mend: 'Lisez-la avec la version du logiciel qui l’a écrite.',
    },
    'later-version': {
      said: (said) =>
        fr`La liste est de la version ${said.coded('given')}, postérieure à ${said.coded('expected')} ; les lignes qui en disent plus sont rejetées.`,
      mend: 'Lisez-la avec une version plus récente du logiciel.',
    },
    'bad-version': {
      said: (said) =>
        fr`${said.given} n’est pas une version ; trois nombres séparés par des points sont attendus, par exemple ${said.coded('expected')}.`,
      mend: 'Écrivez la version dans laquelle la liste a été écrite, ou supprimez la clé.',
    },
    unreadable: { said: 'La valeur ne peut être lue.', mend: 'Donnez des données simples, telles que le JSON en contient.' },
    'wrong-type': {
      said: (said) =>
        said.raw('expected') === 'nothing'
          ? fr`Aucune valeur n’est attendue ici, alors que ${said.given} est donné.`
          : said.has('given')
            ? fr`${said.given} n’est pas ce qui est attendu : ${kindOr(said)}.`
            : fr`${NONE_GIVEN} ; est attendu : ${kindOr(said)}.`,
      mend: (said) => ADVICE[said.raw('expected')] ?? 'Corrigez-le.',
    },
    'missing-key': {
      said: (said) => fr`La clé ${said.coded('key')} manque${said.has('expected') ? fr` ; est attendu : ${kindOr(said)}` : ''}.`,
      mend: 'Ajoutez-la.',
    },
    'unknown-key': {
      said: (said) => fr`La clé ${said.coded('given')} n’est pas connue ; clés admises : ${said.allCoded('expected')}.`,
      mend: (said) => (said.has('nearest') ? fr`Écrivez ${said.coded('nearest')}.` : 'Supprimez-la.'),
    },
    'unknown-value': {
      said: (said) => fr`${givenOr(said, 'n’est pas connu')} ; valeurs admises : ${said.all('expected')}.`,
      mend: (said) => (said.has('nearest') ? fr`Écrivez ${said.quoted('nearest')}.` : 'Écrivez l’une d’elles.'),
    },
    'bad-value': {
      said: (said) => fr`${givenOr(said, 'ne convient pas')} ; ${expectedIn(said)}.`,
    },
    'cyclic-data': { said: 'Les données se contiennent elles-mêmes.', mend: 'Donnez des données simples, telles que le JSON en contient.' },
    'too-deep': {
      said: (said) =>
        said.has('expected') && !Number.isNaN(Number(said.raw('expected')))
          ? fr`Plus de ${said.number('expected')} éléments sont imbriqués.`
          : 'Les données sont imbriquées trop profondément.',
      mend: 'Donnez des données moins imbriquées.',
    },
    'too-large': { said: 'Les données dépassent ce qui peut être lu.', mend: 'Donnez-en moins à la fois.' },
  },
  mends: {
    'own-unit': (said) =>
      fr`Écrivez ${said.has('nearest') ? said.quoted('nearest') : 'l’une d’elles'}, ou déclarez à cet endroit une unité qui vous est propre : un objet avec \`id\`, \`kind\` et \`label\`.`,
  },
};
