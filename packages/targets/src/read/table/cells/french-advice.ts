/**
 * What to do about a cell that is refused or asked about, in French, by the word `mend` of its issue. A name in braces stands for that value of
 * the issue.
 */
export const frenchAdvice: Readonly<Record<string, string>> = {
  // periods
  'write-period': 'écrivez la période d’une de ces façons',
  'year-month-or-years': 'indiquez dans ambiguous, pour la colonne, « year-month » s’il s’agit de mois, « years » s’il s’agit d’années',
  'one-year-or-two':
    'indiquez yearStart, par exemple « 07-01 », s’il s’agit d’une seule année à cheval sur deux ; mettez pairs à « calendar-years » s’il s’agit des deux années civiles',
  'year-start': 'indiquez dans yearStart le jour où commence l’année, par exemple « 07-01 »',
  'year-start-january': 'une année qui commence le 1er janvier tient dans une seule année civile : écrivez celle-ci',
  'year-start-missing': 'toutes les années n’ont pas le jour que donne yearStart : écrivez un mois et un jour que chaque année possède',
  'year-label':
    'indiquez dans labelled si l’année porte le nom de celle où elle commence (« by-start ») ou de celle où elle finit (« by-end »)',
  'plain-years': 'indiquez dans plainYears si une année seule est civile (« calendar ») ou non (« fiscal »)',
  'year-outside': 'une année de {first} à {last} est attendue : corrigez-la, ou indiquez dans years lesquelles il y a',
  'two-years': 'une année tient au plus dans deux années civiles qui se suivent : corrigez',
  'not-as-set': 'le réglage ambiguous dit autre chose de la colonne : corrigez la cellule ou le réglage',
  trimester: 'indiquez dans trimester si T1 dure trois mois (« three-months ») ou quatre (« four-months »)',
  'date-order': 'indiquez dans order lequel vient d’abord : le jour (« day-month-year ») ou le mois (« month-day-year »)',
  'other-order':
    'selon order, les dates de la colonne sont dans l’ordre {order}, où ce jour n’existe pas : écrivez {other} si c’est ce jour',
  'two-digit-year': 'écrivez l’année à quatre chiffres, ou indiquez dans hundredFrom la première des cent années, par exemple 1950',
  'serial-number': 'cela ressemble au numéro de série d’une date : indiquez dans dates si le tableur compte à partir de 1900 ou de 1904',
  'compact-date':
    'six chiffres sont l’année et le mois, huit l’année, le mois et le jour, dans cet ordre ; écrivez des années comme 2011/12',
  'one-digit': 'écrivez 2024-01 pour un mois et 2024-Q1 pour un trimestre',
  'no-such-day': 'ce jour n’existe pas : corrigez-le',
  'no-such-month': 'ce mois n’existe pas : corrigez-le',
  'no-such-week': 'l’année n’a pas cette semaine selon ISO 8601 : corrigez le numéro',
  'no-such-part':
    'cette partie de l’année n’existe pas : écrivez 2024-Q1 pour un trimestre, 2024-S1 pour un semestre, 2024-W05 pour une semaine',
  'footnote-mark': 'mettez footnotes à « leave-out » s’il s’agit d’un appel de note, ou déplacez le signe dans une autre colonne',
  'grouped-year': 'cela ressemble à une année coupée par un signe : ôtez ce signe',
  'exchange-ends': 'échangez les deux bornes, ou écrivez l’année à chacune',
  // figures
  'number-alone': 'écrivez un seul nombre, et ce qu’il faut dire d’autre dans une autre colonne',
  'one-number': 'la cellule contient deux nombres : donnez à chacun sa colonne',
  tolerance: 'écrivez le nombre seul, ou les deux bornes de l’intervalle, par exemple 3-5',
  infinite: 'un tel chiffre n’existe pas : videz la cellule et dites pourquoi dans la colonne des valeurs manquantes',
  'spreadsheet-error': 'la formule de la cellule a échoué dans le tableur : corrigez-la, ou indiquez dans missing ce que cela veut dire',
  date: 'c’est une date, ou un intervalle comme 3-5 que le tableur a pris pour une date : écrivez-le comme du texte',
  'reversed-range': 'la première borne dépasse la seconde : échangez-les, ou mettez la période dans sa propre colonne',
  'long-scale': 'il peut s’agir de milliards ou de millions de millions : donnez à la colonne la puissance de dix comme multiplicateur',
  'small-m': 'il peut s’agir de millions ou d’autre chose : écrivez « million »',
  'b-or-billion': 'il peut s’agir d’un indicateur de statut ou de milliards : écrivez « Md », ou donnez le sens de la lettre dans flags',
  'decimal-comma': 'la colonne est dite sans virgule décimale : mettez decimal à « , » si c’en est une',
  'decimal-point': 'la colonne est dite sans point décimal : mettez decimal à « . » si c’en est un',
  'grouping-comma': 'la colonne est dite sans virgule entre les milliers : mettez grouping à « , » si c’en sont',
  'grouping-point': 'la colonne est dite sans point entre les milliers : mettez grouping à « . » si c’en sont',
  'malformed-number': 'les signes ne séparent ni les milliers ni les décimales : corrigez-les',
  'three-decimals':
    'le signe peut précéder les décimales ou séparer les milliers : indiquez decimal, ou mettez le signe dans grouping, et settled s’il s’agit de décimales',
  'leading-noughts': 'il peut s’agir d’un code et non d’un nombre : mettez leadingNoughts à « number » si c’est un nombre',
  parentheses:
    'les parenthèses peuvent tenir lieu de signe moins ou signaler une faible fiabilité : mettez parentheses à « negative » ou à « low-reliability »',
  'say-currency': 'plusieurs monnaies ont ce signe : indiquez dans currencies laquelle, par exemple « USD »',
  footnote: 'il peut s’agir d’un appel de note : mettez footnotes à « leave-out » dans ce cas, ou déplacez-le dans une autre colonne',
  'say-flag': 'indiquez dans flags ce que cela veut dire : un statut comme « E », ou null si cela n’en dit rien',
  'say-mark':
    'le sens de ce signe change d’un office à l’autre : indiquez-le dans missing, par exemple « nought » pour zéro ou « unknown » pour une valeur inconnue',
  'too-large': 'un ordinateur ne peut pas le contenir : écrivez-le en milliers ou en millions, avec le multiplicateur',
  'too-small': 'un ordinateur ne peut pas le contenir : écrivez-le dans une unité plus petite',
  rounded: 'un ordinateur n’en garde qu’environ seize chiffres',
  // places
  'write-code': 'écrivez le code du lieu, ou indiquez-le dans places',
  'correct-table': 'corrigez le code que donne places',
  'say-empty': 'écrivez le lieu, ou nommez la cellule vide dans totals si elle vaut pour un total de tous les lieux',
  'say-total': 'cela ressemble à un total de tous les lieux : nommez-le dans totals si c’en est un',
  'say-na': 'certains programmes écrivent NA dans une cellule vide : indiquez dans places ce qu’il veut dire',
  'm49-noughts': 'mettez scheme à « un » si les nombres sont ceux de la M49 de l’ONU, et donnez-les dans places sinon',
  'region-code':
    'cela ressemble au code d’une région : nommez-le dans places, ou mettez unlisted à « own », pour le garder comme un lieu à vous',
  grouping:
    'la M49 de l’ONU n’a pas ce groupe de pays : mettez groupings à « leave-out » pour laisser ces lignes de côté, à « own » pour le garder comme un lieu à vous, ou donnez les chiffres de ses membres',
  'union-of-other-days':
    'l’Union européenne n’a pas eu ces membres pendant toute la période : mettez groupings à « leave-out » pour laisser ces lignes de côté, à « own » pour la garder comme un lieu à vous, ou donnez les chiffres de ses membres',
  // words
  'say-word': 'indiquez dans {setting} ce que le mot veut dire',
  'say-unit': 'indiquez dans units ce que le mot veut dire',
};
