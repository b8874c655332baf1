import type { enTables } from './en-tables.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const KINDS: Readonly<Record<string, string>> = { xlsx: 'un classeur', json: 'du JSON', text: 'un texte' };
const FIELDS: Readonly<Record<string, string>> = {
  measure: 'la mesure',
  unit: 'l’unité',
  role: 'le rôle',
  source_title: 'le titre de la source',
  period: 'la période',
  value: 'la valeur',
};
const kindOf = (word: string): string => KINDS[word] ?? word;
const fieldsIn = (said: SaidValues): string =>
  said
    .raw('expected')
    .split(', ')
    .map((name) => FIELDS[name] ?? name)
    .join(', ');

/** The words for the rows, header and description of a table, in French. */
export const frTables: InOtherWords<typeof enTables> = {
  codes: {
    'no-header': {
      said: (said) =>
        said.has('rows')
          ? fr`Le fichier se termine avant son en-tête, attendu à la ligne ${said.raw('rows').replaceAll(', ', ' et ')}.`
          : said.has('firstCell')
            ? fr`Le fichier se termine avant son en-tête, qui devrait commencer par ${said.quoted('firstCell')}.`
            : 'Aucune ligne ne porte le nom des colonnes.',
      mend: 'Écrivez l’en-tête sur la première ligne.',
    },
    'unknown-column': {
      said: (said) =>
        fr`La colonne ${said.has('given') ? said.given : said.column} n’est pas de celles de ce tableau, et ses cellules ne sont pas lues.`,
      mend: (said) =>
        said.has('nearest')
          ? fr`Écrivez ${said.coded('nearest')} si c’est d’elle qu’il s’agit.`
          : 'Donnez-lui le nom d’une colonne du tableau, ou laissez-la ainsi.',
    },
    'duplicate-column': {
      said: (said) => fr`La colonne ${said.has('given') ? said.coded('given') : said.column} figure plus d’une fois.`,
      mend: fr`Supprimez-en une : jusque-là, toutes les lignes sont rejetées.`,
    },
    'missing-column': {
      said: (said) =>
        said.has('given')
          ? fr`L’en-tête n’a pas de colonne ${said.given}, que nomme la description.`
          : fr`Il manque à l’en-tête ${said.allCoded('expected')}, et toutes les lignes sont rejetées.`,
      mend: 'Complétez l’en-tête.',
    },
    'broken-quote': {
      said: 'Un guillemet droit se trouve à l’intérieur d’une cellule, ou du texte suit un guillemet fermant.',
      mend: 'Placez la cellule entière entre guillemets droits, et doublez ceux qui s’y trouvent ("").',
    },
    'unclosed-quote': {
      said: fr`Une cellule ouvre un guillemet droit qui n’est jamais fermé ; les lignes qui suivent ont été lues séparément.`,
      mend: 'Fermez le guillemet.',
    },
    'row-too-long': {
      said: fr`La ligne est plus longue que ce qui est lu, sans doute parce qu’un guillemet droit n’est pas fermé ; les lignes qui suivent ont été lues séparément.`,
      mend: 'Fermez le guillemet.',
    },
    'ragged-row': {
      said: (said) => fr`La ligne compte ${said.number('given')} cellules, et l’en-tête ${said.number('expected')}.`,
      mend: 'Placez entre guillemets droits une cellule qui contient le séparateur, et écrivez aussi les séparateurs des cellules vides.',
    },
    'below-footer': {
      said: (said) =>
        fr`La ligne porte un chiffre et se trouve sous le pied de tableau ${said.given} : elle n’est pas lue, et elle est comptée parmi les lignes écartées.`,
    },
    'field-too-long': {
      said: (said) =>
        said.has('limit')
          ? fr`Une cellule compte plus de ${said.number('limit')} caractères.`
          : 'Un texte est plus long que ce qui est lu.',
      mend: 'Abrégez-la, ou relevez `maxFieldLength`.',
    },
    'too-many-columns': {
      said: (said) =>
        said.has('given')
          ? fr`Il y a au moins ${said.number('given')} colonnes, et ${said.number('limit')} au plus sont lues.`
          : fr`Il y a plus de ${said.number('limit')} colonnes, et il n’en est pas lu davantage.`,
    },
    'undescribed-column': {
      said: ({ given }) => fr`La colonne ${given} n’est pas décrite, et elle est prise pour une ventilation.`,
    },
    'nothing-says': {
      said: (said) => fr`Rien n’indique ${fieldsIn(said)} (${said.allCoded('expected')}) des chiffres, et toutes les lignes sont rejetées.`,
    },
    'other-container': {
      said: (said) =>
        fr`Le fichier est ${kindOf(said.raw('given'))}, alors que la description est celle d’un autre contenu (${kindOf(said.raw('expected'))}).`,
    },
    'empty-file': {
      said: 'Le fichier est vide.',
      mend: 'Vérifiez qu’il a été lu en entier.',
    },
    'bad-header': {
      said: 'L’en-tête d’une description tient en une, deux ou trois lignes, la plus haute d’abord.',
      mend: 'Corrigez `header.rows`.',
    },
    'bad-delimiter': {
      said: 'Ni un guillemet droit ni une fin de ligne ne peuvent séparer des cellules.',
      mend: 'Donnez à `delimiter` le séparateur du fichier, par exemple `","` ou `";"`.',
    },
    'bad-key': {
      said: (said) =>
        said.has('given')
          ? fr`${said.given} n’est pas une clé composée des éléments attendus.`
          : 'Une colonne qui est une clé doit avoir `by` et `parts`, qui disent comment la découper.',
      mend: 'Complétez la description.',
    },
    'bad-empty': {
      said: 'Seule une colonne qui dit de quoi sont les chiffres, comme leur période ou leur lieu, peut reprendre par une cellule vide ce qui est inscrit au-dessus.',
      mend: 'Retirez `empty`, ou donnez-lui la valeur qui dit ce que signifie une cellule vide de cette colonne.',
    },
    'bad-column': {
      said: 'Seule une colonne de valeurs indique quelque chose par son en-tête.',
      mend: 'Retirez `gives` de la colonne, ou donnez `"is": "value"`.',
    },
  },
  mends: {
    'write-header': 'Écrivez le nom des colonnes sur la première ligne.',
    'add-columns': 'Ajoutez ces colonnes à l’en-tête.',
    'give-delimiter': (said) =>
      fr`Dans l’en-tête, les cellules sont séparées par ${said.coded('delimiter')} : donnez ce signe dans l’option \`delimiter\`.`,
    'describe-anew': 'Décrivez de nouveau ce fichier avec `describeTable`, ou corrigez la description.',
    'mend-quotes': fr`Corrigez la ligne : les guillemets droits entourent la cellule entière ; ou activez \`plainQuotes\` s’ils sont des caractères ordinaires dans ce fichier.`,
    'mend-row':
      'Placez entre guillemets droits une cellule qui contient le séparateur, écrivez aussi les séparateurs des cellules vides, ou dites sous `footer` comment commence la première ligne étrangère au tableau.',
    'total-as-footer': (said) =>
      fr`Si le tableau se poursuit à cet endroit, retirez \`footer\` de \`header\`, et écartez les lignes de total par ${said.asSetting((given) => `except: [${given}]`)} dans leur colonne.`,
    'mend-footer':
      'Si le tableau se poursuit à cet endroit, retirez `footer` de `header`, ou écrivez plus longuement comment commence la fin du tableau.',
    'write-empty-cells': 'Écrivez aussi les séparateurs des cellules vides.',
    'quote-cell': 'Placez entre guillemets droits une cellule qui contient le séparateur.',
    'say-constant': (said) =>
      said.raw('expected') === 'value'
        ? 'Dites sous `columns` quelle colonne porte `"is": "value"`.'
        : fr`Dites sous \`columns\` quelle colonne est ${said.literal('expected')}, ou donnez-en la valeur sous \`constants\`.`,
    'describe-column': (said) =>
      said.has('nearest')
        ? fr`Décrivez-la ; ou, si c’est d’elle qu’il s’agit, écrivez son nom à la place de ${said.quoted('nearest')}.`
        : 'Décrivez-la sous `columns`.',
    'mend-column': (said) =>
      said.has('nearest')
        ? fr`Si c’est de ${said.quoted('nearest')} qu’il s’agit, écrivez ce nom dans la description.`
        : 'Retirez-la de la description, ou dites sous `header` à quelle ligne se trouve l’en-tête.',
    'name-in-header': (said) =>
      said.has('nearest')
        ? fr`Écrivez ${said.quoted('nearest')} si c’est d’elle qu’il s’agit.`
        : 'Écrivez son nom comme dans le fichier, ou dites à quelle ligne se trouve l’en-tête.',
    'rename-column': 'Renommez l’une des deux dans le fichier.',
    'give-header': 'Donnez le numéro de sa ligne dans `header`, ou écrivez l’en-tête.',
  },
};
