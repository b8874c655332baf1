import type { enFiles } from './en-files.js';
import { fr } from './french-text.js';
import type { InOtherWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const KINDS: Readonly<Record<string, string>> = {
  empty: 'vide',
  xls: 'un classeur au format d’avant 2007 (.xls)',
  xlsb: 'un classeur binaire (.xlsb)',
  'encrypted-office': 'un classeur protégé par un mot de passe',
  'encrypted-zip': 'une archive zip protégée par un mot de passe',
  ole: 'un classeur protégé par un mot de passe, ou au format d’avant 2007 (.xls)',
  ods: 'une feuille de calcul OpenDocument (.ods)',
  'office-other': 'un document de texte ou une présentation',
  zip: 'une archive zip',
  gzip: 'compressé avec gzip',
  archive: 'une archive compressée',
  pdf: 'un PDF',
  image: 'une image',
  parquet: 'un fichier Parquet ou Arrow',
  database: 'une base de données',
  rtf: 'un document de texte (RTF)',
  'spreadsheet-xml': 'un classeur au format XML de 2003',
  xml: 'du XML',
  html: 'une page web, par exemple le message d’un site qui n’a pas donné le fichier',
  binary: 'autre chose qu’un texte',
  'json-stat': 'du JSON-stat, qui contient un cube et non des lignes',
};
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const encoding = (said: SaidValues): string => ENCODINGS[said.raw('encoding')] ?? said.raw('encoding');
const times = (said: SaidValues): string => (said.count('count') === 1 ? 'À une reprise' : fr`À ${said.number('count')} reprises`);
const cells = (said: SaidValues): string =>
  said.count('count') === 1 ? 'Une cellule contient' : fr`${said.number('count')} cellules contiennent`;
const places = (said: SaidValues): string => (said.has('given') ? ` (${said.raw('given')})` : '');
const several = (said: SaidValues, one: string, more: string): string =>
  said.count('count') === 1 ? one : `${said.number('count')} ${more}`;

/** The words for files, encodings, workbooks and JSON, in French. */
export const frFiles: InOtherWords<typeof enFiles> = {
  codes: {
    'unknown-encoding': { said: 'Le fichier est en UTF-32, qui n’est pas lu.' },
    'invalid-characters': { said: (said) => fr`${times(said)}, les octets ne relèvent pas du codage ${encoding(said)} (${said.given}).` },
    'lost-characters': {
      said: (said) =>
        said.has('count')
          ? fr`${times(said)}, un caractère a été perdu avant que le fichier ne soit écrit (${said.given}), sans doute parce qu’un fichier en Windows-1252 a été lu comme de l’UTF-8.`
          : fr`Un caractère a été perdu avant que le texte ne soit lu : U+FFFD se trouve à sa place.`,
    },
    'garbled-characters': {
      said: (said) =>
        fr`${times(said)}, une lettre est écrite comme deux ou trois (${said.given}${said.has('expected') ? ` pour ${said.quoted('expected')}` : ''}), parce qu’un texte en UTF-8 a été lu comme du Windows-1252.`,
    },
    'control-characters': {
      said: (said) =>
        fr`${times(said)} se trouve un caractère qu’aucun texte ne contient (${said.given}) ; le fichier n’est peut-être pas en ${encoding(said)}.`,
    },
    'not-a-table': {
      said: (said) => fr`Le fichier est ${KINDS[said.raw('given')] ?? said.given} ; il faut un tableau au format CSV, XLSX ou JSON.`,
    },
    'bytes-as-text': { said: 'Les octets d’un fichier ont été pris pour des caractères, ce qui les altère.' },
    'file-too-large': {
      said: (said) => fr`Le fichier compte plus de ${said.number('limit')} caractères, et le JSON est lu d’un seul tenant.`,
    },
    'broken-json': {
      said: (said) =>
        said.has('given')
          ? fr`Le fichier n’est pas du JSON complet (message en anglais : ${said.raw('given')}).`
          : fr`${said.number('count')} lignes ne sont pas du JSON complet ; les premières sont signalées une à une.`,
    },
    'not-a-row': {
      said: (said) =>
        fr`Un élément n’est pas une ligne : il faut ${said.raw('expected') === 'list' ? 'une liste, comme les autres' : 'un objet, comme les autres'}.`,
    },
    'nested-value': {
      said: (said) =>
        fr`La colonne ${said.given} contient, dans ${several(said, 'un élément', 'éléments')}, des listes ou des objets qu’une cellule ne peut montrer ; ils sont lus comme vides.`,
    },
    'no-table': {
      said: (said) =>
        said.has('given') ? fr`Le JSON n’a pas de tableau à l’emplacement ${said.given}.` : 'Le JSON ne contient pas de tableau.',
    },
    'several-tables': { said: (said) => fr`Le JSON contient ${said.number('given')} tableaux, et il en faut un seul.` },
    'table-found': { said: ({ given }) => fr`Le tableau est lu à l’emplacement ${given}, le seul du JSON.` },
    'repeated-name': {
      said: ({ given }) => fr`La colonne ${given} figure deux fois dans les éléments : sous ce nom, et comme partie d’un objet.`,
    },
    'ragged-columns': {
      said: (said) =>
        fr`${said.column === '' ? 'Une colonne' : `La colonne ${said.column}`} compte ${said.number('given')} valeurs, et la première colonne ${said.number('expected')}.`,
    },
    'broken-workbook': {
      said: (said) =>
        said.has('given') ? fr`Le classeur est endommagé (message en anglais : ${said.raw('given')}).` : 'Le classeur est endommagé.',
    },
    'workbook-too-large': { said: (said) => fr`Le classeur contient plus que ce qui est lu ; la limite est de ${said.number('limit')}.` },
    'no-sheet': { said: 'Le classeur n’a pas de feuille qui contienne des cellules.' },
    'unknown-sheet': {
      said: (said) => fr`Aucune feuille contenant des cellules ne s’appelle ${said.given} ; il y a ${said.all('expected')}.`,
    },
    'sheet-chosen': {
      said: (said) =>
        fr`Le classeur a ${said.number('count')} feuilles contenant des cellules ; ${said.given} est lue, la première qui ne soit pas masquée.`,
    },
    'hidden-sheets': {
      said: (said) => fr`${several(said, 'Une feuille est masquée', 'feuilles sont masquées')} dans le classeur : ${said.all('given')}.`,
    },
    'macros-not-run': {
      said: fr`Le classeur contient des macros ; elles ne sont ni exécutées ni examinées, et les cellules sont lues telles qu’elles ont été enregistrées.`,
    },
    'linked-workbooks': {
      said: fr`Le classeur tire des valeurs d’autres classeurs ; ceux-ci ne sont pas ouverts, et les valeurs sont celles du dernier enregistrement.`,
    },
    'merged-cells': {
      said: (said) =>
        fr`Des cellules sont fusionnées parmi les données${places(said)}, et seule la première de chaque groupe porte la valeur.`,
    },
    'formula-without-value': {
      said: (said) => fr`${cells(said)} une formule dont le résultat n’est pas dans le fichier${places(said)}, et qui est lue comme vide.`,
    },
    'missing-text': {
      said: (said) =>
        said.has('count')
          ? fr`${cells(said)} un texte qui n’est pas dans le fichier${places(said)}, et qui est lu comme vide.`
          : fr`La ligne n’a pas de texte ; elle doit porter celui de la recommandation ou de l’action.`,
    },
    'repeated-cell': {
      said: (said) =>
        fr`${several(said, 'Une cellule figure', 'cellules figurent')} deux fois dans le fichier${places(said)}, et la première occurrence est lue.`,
    },
    'hidden-rows': {
      said: (said) =>
        said.count('count') === 1
          ? fr`Une ligne est masquée dans le classeur${places(said)} ; elle est lue tout de même.`
          : fr`${said.number('count')} lignes sont masquées dans le classeur${places(said)} ; elles sont lues tout de même.`,
    },
    'hidden-columns': {
      said: (said) =>
        said.count('count') === 1
          ? fr`Une colonne est masquée dans le classeur${places(said)} ; elle est lue tout de même.`
          : fr`${said.number('count')} colonnes sont masquées dans le classeur${places(said)} ; elles sont lues tout de même.`,
    },
    'percent-cells': { said: (said) => fr`${cells(said)} un pourcentage${places(said)}.` },
    'scaled-cells': {
      said: (said) =>
        fr`${cells(said)} un nombre affiché en milliers ou en millions${places(said)}, qui est lu en entier, tel qu’il est enregistré.`,
    },
    'date-cells': { said: (said) => fr`${cells(said)} une date ou une heure${places(said)}.` },
  },
  mends: {
    'save-as-utf-8': 'Enregistrez-le en UTF-8.',
    'give-encoding': fr`Indiquez le codage du fichier sous \`container.encoding\`, par exemple \`"windows-1252"\` pour un fichier ancien d’une administration d’Europe occidentale ; ou enregistrez le fichier en UTF-8.`,
    decode: 'Décodez le fichier selon son propre codage, par exemple windows-1252.',
    'fetch-original': 'Revenez au fichier dont il est tiré, et lisez celui-ci comme du Windows-1252.',
    'read-as-utf-8-once': 'Revenez au fichier dont il est tiré, et lisez celui-ci comme de l’UTF-8.',
    'choose-file': 'Choisissez le fichier qui contient le tableau.',
    'save-as-xlsx': 'Ouvrez-le dans un tableur et enregistrez-le au format .xlsx.',
    'take-password-off': 'Retirez le mot de passe, enregistrez le fichier et donnez-le sans mot de passe.',
    'copy-table': 'Demandez le tableau à l’éditeur, ou copiez-le dans un tableur et enregistrez-le au format .xlsx.',
    unpack: 'Décompressez-le, et donnez le fichier qu’il contient.',
    'export-csv': 'Exportez son tableau au format CSV depuis le programme qui l’a écrit.',
    'other-reader': 'Donnez-le au lecteur de son format, ou demandez les données dans le format attendu.',
    'download-again': fr`Ouvrez-le dans un navigateur pour voir ce qu’il dit, et téléchargez de nouveau le fichier ; s’il montre le tableau, enregistrez celui-ci au format .xlsx depuis un tableur.`,
    'give-bytes': 'Lisez le fichier sans indiquer de codage, et donnez le `Uint8Array`.',
    'save-as-csv': 'Enregistrez au format CSV le tableau voulu.',
    'save-anew': 'Procurez-vous de nouveau le fichier, ou ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.',
    'mend-item': 'Corrigez-le, ou laissez-le de côté.',
    'mend-source': 'Corrigez le programme qui a écrit le fichier.',
    flatten: 'Décomposez-les au préalable, ou écartez la colonne.',
    'give-path': (said) =>
      said.has('expected')
        ? fr`Dites sous \`container.path\` où il se trouve : ${said.coded('expected')}.`
        : 'Indiquez `container.path` si un autre tableau est voulu.',
    'turn-into-rows': 'Si les noms sont des lieux ou des années, transformez d’abord les éléments en lignes.',
    'fill-with-null': 'Écrivez null à la place de ce qui manque.',
    'ask-for-csv': 'Demandez à l’éditeur du CSV ou du SDMX.',
    'choose-sheet': 'Donnez sous `container.sheet` le nom de la feuille voulue.',
    'calculate-and-save': 'Ouvrez le classeur dans un tableur, laissez-le calculer, et enregistrez-le.',
    'take-merge-apart': fr`Défaites la fusion et écrivez la valeur dans chaque cellule ; ou donnez à \`empty\` la valeur \`"as-above"\` pour une colonne dont des cellules sont fusionnées vers le bas.`,
    'show-or-leave': 'Supprimez ce qui n’est pas voulu, ou écartez-le.',
    'percent-as-shown': fr`La lecture suit l’affichage : 0,12 affiché comme un pourcentage vaut 12 %.`,
    'number-as-stored': 'Donnez une unité qui convienne au nombre entier, sans multiplicateur pour ce que montre la feuille.',
    'date-as-iso': 'La lecture suit la norme ISO 8601, comme dans 2024-12-31.',
  },
};
