import type { enFigures } from './en-figures.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';

/** The words for figures and words of other people's tables, in French. */
export const frFigures: InOtherWords<typeof enFigures> = {
  codes: {
    'ambiguous-number': {
      said: (said) =>
        said.raw('readings').includes(', ')
          ? fr`${said.given} peut se lire ${said.either('readings')}.`
          : fr`Le sens de ${said.given} n’est pas certain.`,
      mend: (said) => fr`Dites par le réglage ${said.coded('setting')} de la colonne ce qu’il faut entendre.`,
    },
    'mark-unknown': {
      said: ({ given }) => fr`${given} est un signe que les services emploient diversement : pour zéro, ou pour un chiffre absent.`,
    },
    'flag-unknown': {
      said: ({ given }) => fr`${given} porte une marque à côté du nombre, et rien ne dit ce qu’elle signifie.`,
    },
    'said-otherwise': {
      said: (said) =>
        fr`${said.given} indique ${said.quoted('inCell')} pour ${said.coded('name')}, alors que la ligne ou la description indique ${said.quoted('beside')}.`,
    },
    'unsaid-measure': {
      said: ({ given }) => fr`La description ne dit pas à quelle mesure correspond ${given}.`,
    },
    'empty-breakdown': {
      said: ({ column }) =>
        fr`Une cellule ${column === '' ? 'de ventilation' : `de la colonne ${column}`} est vide : elle peut désigner l’ensemble, ou signifier que rien n’est dit.`,
      mend: (said) =>
        fr`Donnez à \`empty\` la valeur \`"total"\` pour ${said.column === '' ? 'la colonne' : said.column} si une cellule vide désigne l’ensemble, ou \`"as-above"\` si elle reprend ce qui est inscrit au-dessus ; tant que rien n’est dit, ces lignes sont rejetées.`,
    },
  },
  mends: {
    'number-alone': 'Écrivez un seul nombre, et le reste dans une autre colonne.',
    'no-number': fr`Il ne s’y trouve aucun nombre : écrivez-en un, ou dites sous \`missing\` ce que les mots signifient, par exemple \`"unknown"\` (aucun chiffre) ou \`"nought"\` (zéro).`,
    'one-number': fr`La cellule contient deux nombres : placez chacun dans sa propre colonne.`,
    tolerance: 'Écrivez le nombre seul, ou les deux bornes de l’intervalle, comme dans 3-5.',
    infinite: fr`Un tel chiffre n’existe pas : videz la cellule, et donnez le motif dans la colonne des chiffres absents.`,
    'spreadsheet-error': fr`La formule de la cellule a échoué dans le tableur : corrigez-la dans celui-ci, ou dites sous \`missing\` ce que cela signifie.`,
    date: fr`C’est une date, ou un intervalle tel que 3-5 qu’un tableur a pris pour une date : écrivez-le sous forme de texte.`,
    'reversed-range': fr`La première borne est supérieure à la seconde : échangez-les, ou écrivez la période dans une colonne à part.`,
    'long-scale': fr`Il peut s’agir d’un millier de millions ou d’un million de millions : écrivez le nombre en chiffres, ou sa puissance de dix comme multiplicateur de l’unité.`,
    'small-m': fr`Il peut s’agir de millions, ou d’autre chose : écrivez « million ».`,
    'b-or-billion': fr`Il peut s’agir d’une marque ou de milliards : écrivez « bn », ou dites sous \`flags\` ce que la lettre signifie.`,
    'decimal-comma': fr`La colonne est décrite comme n’ayant pas de virgule décimale : donnez à \`decimal\` la valeur \`","\` si c’en est une.`,
    'decimal-point': fr`La colonne est décrite comme n’ayant pas de point décimal : donnez à \`decimal\` la valeur \`"."\` si c’en est un.`,
    'grouping-comma': fr`La colonne est décrite comme n’ayant pas de virgule entre les milliers : donnez à \`grouping\` la valeur \`","\` si c’en sont.`,
    'grouping-point': fr`La colonne est décrite comme n’ayant pas de point entre les milliers : donnez à \`grouping\` la valeur \`"."\` si c’en sont.`,
    'malformed-number': fr`Ses signes ne se placent ni entre des milliers, ni devant des décimales : corrigez-les.`,
    'three-decimals': fr`Le signe peut précéder des décimales ou séparer des milliers : donnez une valeur à \`decimal\`, ou donnez ce signe pour valeur à \`grouping\` ; ajoutez \`settled\` s’il s’agit bien des décimales d’un dénombrement.`,
    'leading-noughts': fr`Il peut s’agir d’un code et non d’un nombre : donnez à \`leadingNoughts\` la valeur \`"number"\` si c’est un nombre.`,
    parentheses: fr`Les parenthèses peuvent tenir lieu de signe moins ou signaler une faible fiabilité : donnez à \`parentheses\` la valeur \`"negative"\` ou \`"low-reliability"\`.`,
    'say-currency': fr`Plusieurs monnaies ont ce signe : dites sous \`currencies\` de laquelle il s’agit, par exemple \`"USD"\`.`,
    footnote: fr`Il peut s’agir d’un appel de note : si tel est le cas, donnez à \`footnotes\` la valeur \`"leave-out"\`, ou placez la marque dans une colonne à part.`,
    'say-flag': fr`Dites sous \`flags\` ce qu’elle signifie : un statut tel que \`"E"\`, ou \`null\` si elle n’en indique aucun.`,
    'too-large': fr`Un ordinateur ne peut le retenir : écrivez-le en milliers ou en millions, avec le multiplicateur de l’unité.`,
    'too-small': fr`Un ordinateur ne peut le retenir : écrivez-le dans une unité plus petite.`,
    rounded: 'Vérifiez les derniers chiffres dans la source.',
    'say-mark': (said) =>
      fr`Dites sous \`missing\` ce qu’il signifie ici : ${said.asSetting((given) => `{ ${given}: "nought" }`)} pour zéro, ${said.asSetting((given) => `{ ${given}: "unknown" }`)} pour un chiffre absent.`,
    'say-word': (said) =>
      said.has('nearest')
        ? fr`Écrivez ${said.quoted('nearest')}, ou dites sous ${said.coded('setting')} ce que le mot signifie.`
        : fr`Dites sous ${said.coded('setting')} ce que le mot signifie.`,
    'say-unit': (said) =>
      said.has('nearest')
        ? fr`Dites sous \`units\` ce qu’elle signifie, par exemple ${said.quoted('nearest')}.`
        : 'Dites sous `units` ce qu’elle signifie.',
    'say-measure': fr`Dites sous \`measures\` ce qu’elle compte, ou écartez ces lignes par \`only\` ou \`except\`.`,
    'say-empty': (said) =>
      said.code === 'empty-place'
        ? fr`Écrivez le lieu ; ou dites ce que signifie la cellule vide : \`totals: [""]\` pour un total tous lieux confondus, \`empty: "as-above"\` pour le lieu inscrit au-dessus ; ou écartez ces lignes par \`except: [""]\`.`
        : fr`Donnez à \`empty\` la valeur \`"total"\` pour ${said.column === '' ? 'la colonne' : said.column} si une cellule vide désigne l’ensemble, ou \`"as-above"\` si elle reprend ce qui est inscrit au-dessus ; ou écartez ces lignes par \`except: [""]\`.`,
    'mend-one-of-two': 'Corrigez celle des deux indications qui est erronée.',
    'count-parts': 'Corrigez la cellule, ou les `parts` de la description.',
  },
};
