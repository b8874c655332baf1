import { fr } from './french-text.js';

/** What schemas expect in their own words, each as it stands behind « est attendu : ». */
const EXPECTED: Readonly<Record<string, string>> = {
  'a text that is not empty': 'un texte qui ne soit pas vide',
  'a text in at least one language, such as { "en": "…" }': 'un texte dans une langue au moins, tel que { "en": "…" }',
  'a text for each language, such as { "en": "…", "fr": "…" }': 'un texte pour chaque langue, tel que { "en": "…", "fr": "…" }',
  'a text, an address or both': 'un texte, une adresse ou les deux',
  'an address beginning with https:// or http://': 'une adresse commençant par https:// ou http://',
  'a language tag such as "fr" or "pt-BR"': fr`une étiquette de langue telle que « fr » ou « pt-BR »`,
  'a calendar date such as "2024-12-31"': fr`une date telle que « 2024-12-31 »`,
  'a date that exists': 'une date qui existe',
  'a year, month or day that exists, such as "2024", "2024-11" or "2024-11-17"': fr`une année, un mois ou un jour qui existe, par exemple « 2024 », « 2024-11 » ou « 2024-11-17 »`,
  'a year, month or day such as "2024", "2024-11" or "2024-11-17"': fr`une année, un mois ou un jour, par exemple « 2024 », « 2024-11 » ou « 2024-11-17 »`,
  'a month and a day such as "07-01"': fr`un mois et un jour tels que « 07-01 »`,
  'a month and a day such as "03-31"': fr`un mois et un jour tels que « 03-31 »`,
  '"calendar", "window" or a day such as "07-01"': fr`« calendar », « window » ou un jour tel que « 07-01 »`,
  'an end that is not before the start': 'une fin qui ne précède pas le début',
  'an ISO 3166-1 alpha-2 code, "XK", "EU", or a UN M49 number of three digits': fr`un code ISO 3166-1 de deux lettres, « XK », « EU » ou un numéro M49 de l’ONU à trois chiffres`,
  'the number of a region or grouping of UN M49 in force, such as "002" for Africa': fr`le numéro d’une région ou d’un groupement en vigueur de la norme M49 de l’ONU, tel que « 002 » pour l’Afrique`,
  'the code of a place, such as "KE"': fr`le code d’un lieu, tel que « KE »`,
  'lower-case words and digits joined by hyphens, such as "city-2030"': fr`des mots en minuscules et des chiffres reliés par des traits d’union, comme « city-2030 »`,
  'a framework, a slash and a notation, such as "city-2030/1.1"': fr`un cadre, une barre oblique et un numéro, comme « city-2030/1.1 »`,
  'a framework id such as "eu-hrdap-2020"': fr`l’identifiant d’un cadre, tel que « eu-hrdap-2020 »`,
  'an id such as "eu-hrdap-2020/1.1.1"': fr`un identifiant tel que « eu-hrdap-2020/1.1.1 »`,
  'the id of the indicator': 'l’identifiant de l’indicateur',
  'at least one item of a framework': 'au moins un élément d’un cadre',
  '64 lower-case hexadecimal digits': '64 chiffres hexadécimaux, les lettres en minuscules',
  'either a value or the reason it is missing, not both and not neither':
    'soit une valeur, soit le motif de son absence, et l’un des deux seulement',
  'the value that the reported figure comes to when it is multiplied out': 'la valeur que donne le chiffre publié une fois multiplié',
  'parity with direction "keep" only': fr`\`parity\` avec la valeur « keep » de \`direction\`, et dans ce cas seulement`,
  '"of" with across "distinct", and only then': fr`\`of\` avec la valeur « distinct » de \`across\`, et dans ce cas seulement`,
  'either parts or periods': 'soit `parts`, soit `periods`',
  'it with periods only': 'cette clé avec `periods` seulement',
  'either a requirement or withdrawn: true': fr`soit \`requirement\`, soit \`withdrawn: true\``,
  'it with a requirement only': 'cette clé avec `requirement` seulement',
  'another form': 'une autre forme',
};

/** What stands around a number or a code. */
const PATTERNS: readonly (readonly [RegExp, (given: string) => string])[] = [
  [/^at least (\S+) character$/, (number) => (number === '1' ? 'au moins un caractère' : `au moins ${number} caractères`)],
  [/^at least (\S+) entry$/, (number) => (number === '1' ? 'au moins une entrée' : `au moins ${number} entrées`)],
  [/^at least (\S+)$/, (number) => `au moins ${number}`],
  [/^at most (\S+)$/, (number) => `au plus ${number}`],
  [/^more than (\S+)$/, (number) => `plus de ${number}`],
  [/^"(.+)", since a country is stored by its letters$/, (code) => fr`« ${code} », car un pays s’écrit par ses lettres`],
];

/** What a schema expects, in French; nothing where that is not known. */
export function frenchExpected(expected: string): string | undefined {
  if (Object.hasOwn(EXPECTED, expected)) return EXPECTED[expected];
  for (const [pattern, say] of PATTERNS) {
    const [, given] = pattern.exec(expected) ?? [];
    if (given !== undefined) return say(given);
  }
  return undefined;
}
