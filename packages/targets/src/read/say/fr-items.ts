import type { enItems } from './en-items.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const concept = (what: string): { readonly said: (said: SaidValues) => string } => ({
  said: ({ given }) => fr`${given} n’est pas ${what} ; la mention ne figure pas dans l’élément.`,
});

/** The words for the reader of recommendations and action plans, in French. */
export const frItems: InOtherWords<typeof enItems> = {
  codes: {
    'unknown-level': {
      said: (said) =>
        said.has('given')
          ? fr`${said.given} n’est pas un niveau ; est attendu ${said.either('expected')}.`
          : fr`La ligne n’indique pas de niveau ; est attendu ${said.either('expected')}.`,
    },
    'missing-above': { said: (said) => fr`Rien ne dit de quel élément de niveau ${said.quoted('expected')} relève la ligne.` },
    'unknown-response': {
      said: ({ given }) =>
        fr`${given} n’est pas une réponse telle que « supported », « noted » ou « rejected » ; le mot est conservé à côté de l’élément.`,
    },
    'ids-by-position': {
      said: fr`Une ligne n’a pas de référence, et son identifiant est tiré de sa place dans le fichier ; il changera si des lignes sont insérées.`,
    },
    'unknown-parent': { said: ({ given }) => fr`La ligne relève de ${given}, qui n’est la référence d’aucune ligne conservée.` },
    'cyclic-parent': { said: ({ given }) => fr`La ligne relève de ${given}, qui relève de lui-même ou n’a pas de place.` },
    orphan: {
      said: (said) =>
        fr`${said.given} relève de ${said.either('expected')}, pour lequel aucune ligne ne précède ; l’élément est conservé sans ce lien.`,
    },
    'gap-in-references': { said: (said) => fr`Les références sautent ${said.all('missing')} (${said.number('given')} en tout).` },
    'bad-reference': {
      said: ({ given }) => fr`La référence ${given} n’a ni lettres de a à z, ni chiffres, dont on puisse tirer un identifiant.`,
    },
    'duplicate-text': { said: (said) => fr`Le texte est aussi celui de la ligne ${said.raw('first')} ; les deux sont conservées.` },
    'duplicate-reference': { said: (said) => fr`La référence ${said.given} est aussi celle de la ligne ${said.raw('first')}.` },
    'conflicting-rows': {
      said: (said) => fr`La ligne porte la référence de la ligne ${said.raw('first')}, ${said.given}, et dit autre chose.`,
    },
    'unknown-theme': concept('un thème connu'),
    'unknown-group': concept('un groupe connu'),
    'unknown-sdg': concept('un objectif, une cible ou un indicateur des ODD'),
  },
  mends: {
    'write-text': 'Écrivez le texte, ou videz la ligne.',
    'add-level-word': (said) =>
      said.has('nearest')
        ? fr`Ajoutez le mot à \`levels\` dans la description, ou écrivez ${said.quoted('nearest')}.`
        : 'Ajoutez le mot à `levels` dans la description.',
    'write-heading': 'Écrivez ce dont elle relève sur une ligne à part, dont seule la première cellule est remplie.',
    'empty-as-above': (said) =>
      said.has('before')
        ? fr`Écrivez-le, ou donnez à \`emptyAbove\` la valeur \`"as-above"\` s’il s’agit de ${said.quoted('before')}.`
        : 'Écrivez-le.',
    'add-response-word': (said) =>
      said.has('nearest')
        ? fr`Dites sous \`responses\` dans la description ce qu’il signifie, ou écrivez ${said.quoted('nearest')}.`
        : 'Dites sous `responses` dans la description ce qu’il signifie.',
    'add-reference': 'Ajoutez une référence à chaque ligne pour que les identifiants ne changent pas.',
    'add-parent': (said) =>
      said.has('nearest')
        ? fr`Écrivez ${said.quoted('nearest')} si c’est de cela qu’il s’agit.`
        : 'Ajoutez cette ligne, mettez la ligne à sa place, ou videz la cellule.',
    'mend-parent': 'Corrigez la colonne qui dit de quoi relève la ligne.',
    'add-missing-rows': 'Ajoutez ce qui manque, ou laissez-le ainsi si la source ne l’a pas.',
    'write-reference': 'Écrivez un numéro tel que 140.7.',
    'same-item': 'Corrigez l’une des deux, ou activez `sameItem` si plusieurs recommandent la même chose.',
    'mend-reference': 'Corrigez l’une des deux lignes.',
    'write-sdg': 'Écrivez un objectif, une cible ou un indicateur de 1 à 17, tel que 16.3.',
    'write-concept': (said) =>
      said.has('nearest')
        ? fr`Écrivez ${said.quoted('nearest')} si c’est de cela qu’il s’agit.`
        : 'Écrivez un concept du vocabulaire donné.',
  },
};
