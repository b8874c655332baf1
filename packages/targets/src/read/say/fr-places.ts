import type { enPlaces } from './en-places.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';

/** The words for places, in French. */
export const frPlaces: InOtherWords<typeof enPlaces> = {
  codes: {
    'unknown-place': {
      said: (said) =>
        said.raw('mend') === 'code-for-name'
          ? fr`${said.given} est le nom d’un lieu, alors que son code est attendu.`
          : fr`${said.given} n’est pas un lieu connu de l’ISO 3166-1 ou de la norme M49 de l’ONU, ni par son code ni par son nom.`,
      mend: (said) =>
        said.has('nearest')
          ? fr`Écrivez ${said.quoted('nearest')} si c’est de lui qu’il s’agit.`
          : said.has('expected')
            ? fr`Écrivez le code du lieu dont il s’agit, par exemple ${said.either('expected')}.`
            : fr`Écrivez un code ISO 3166-1 tel que « KE », « EU », ou un numéro M49 de l’ONU tel que « 001 » pour le monde.`,
    },
    'former-place': {
      said: (said) => fr`${said.given} est le code ou le nom d’un pays ou d’un territoire qui n’existe plus.`,
      mend: (said) =>
        said.has('expected') ? fr`Employez le lieu d’aujourd’hui : ${said.either('expected')}.` : 'Employez un code en vigueur.',
    },
    'place-alias': {
      said: (said) => fr`${said.given} est lu comme ${said.quoted('expected')}, qui est le code en vigueur.`,
      mend: (said) => fr`Écrivez ${said.quoted('expected')}.`,
    },
    'ambiguous-place': {
      said: (said) => fr`${said.given} peut désigner plusieurs lieux : ${said.either('expected')}.`,
      mend: 'Écrivez le code de celui dont il s’agit.',
    },
    'na-or-namibia': {
      said: ({ given }) =>
        fr`${given} est le code de la Namibie, et des programmes l’écrivent pour une cellule vide ; il est lu comme celui de la Namibie.`,
    },
    'empty-place': {
      said: 'Le lieu est vide, et il n’est pas dit que cela désigne un total tous lieux confondus.',
    },
    'unsaid-total': {
      said: ({ given }) => fr`${given} semble désigner un total tous lieux confondus, et rien ne dit que c’en est un.`,
    },
    'own-grouping': {
      said: ({ given }) => fr`${given} est un groupe de pays que ne connaissent ni l’ISO 3166-1, ni la norme M49 de l’ONU.`,
    },
  },
  mends: {
    'write-code': (said) =>
      said.has('nearest')
        ? fr`Écrivez le code, par exemple ${said.quoted('nearest')}, ou dites sous \`places\` de quel lieu il s’agit.`
        : said.has('expected')
          ? fr`Écrivez le code du lieu, par exemple ${said.either('expected')}, ou dites sous \`places\` de quel lieu il s’agit.`
          : 'Écrivez le code du lieu, ou dites sous `places` de quel lieu il s’agit.',
    'code-for-name': (said) => fr`Écrivez le code de chaque lieu, ici ${said.quoted('nearest')}.`,
    'place-in-force': (said) =>
      said.has('expected') ? fr`Employez le lieu d’aujourd’hui : ${said.either('expected')}.` : 'Employez un code en vigueur.',
    'correct-table': 'Corrigez le code sous `places` dans la description.',
    'm49-noughts': fr`Donnez à \`scheme\` la valeur \`"un"\` si les numéros sont ceux de la norme M49 de l’ONU sans leurs zéros ; sinon, dites sous \`places\` ce qu’ils signifient.`,
    'union-of-other-days': fr`C’est l’Union européenne avec les membres d’une certaine date, qu’elle n’a pas eus pendant toute la période : donnez à \`groupings\` la valeur \`"leave-out"\` pour écarter ces lignes, ou \`"own"\` pour la garder comme un lieu qui vous est propre.`,
    grouping: fr`Donnez à \`groupings\` la valeur \`"leave-out"\` pour écarter ces lignes, ou \`"own"\` pour garder ce groupe comme un lieu qui vous est propre ; ou donnez les chiffres de ses membres.`,
    'region-code': fr`Il semble s’agir du code d’une région : inscrivez-le sous \`places\`, ou donnez à \`unlisted\` la valeur \`"own"\`, pour le garder comme un lieu qui vous est propre.`,
    'say-na': fr`Dites sous \`places\` ce qu’il signifie : \`"NA"\` pour la Namibie ; ou écartez ces lignes par \`except: ["NA"]\`.`,
    'say-total': (said) =>
      fr`Inscrivez-le sous \`totals\` s’il porte sur tous les lieux, ou écartez ces lignes par ${said.asSetting((given) => `except: [${given}]`)}.`,
  },
};
