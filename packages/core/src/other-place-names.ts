import type { PlaceCode } from './place-code.js';

/**
 * Names of places in force that CLDR has not as their name, a `|` between them: English and French short names of the UN and of ISO 3166-1 first, then
 * names and abbreviations in use. A name that stands at two places is ambiguous. A name in brackets or behind a comma is read in both orders.
 *
 * Source: UN Statistics Division (M49) and UNTERM, short names in English and French, as the data set country-codes keeps them; the
 * package iso-3166. DATA.md says more.
 */
export const otherNames: Readonly<Record<PlaceCode, string>> = {
  AE: 'UAE',
  AX: 'Îles d’Åland',
  BA: 'Bosnia|Bosnie',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia (Plurinational State of)|Bolivie (État plurinational de)',
  BQ: 'Bonaire, Sint Eustatius and Saba|Bonaire, Saint-Eustache et Saba',
  CC: 'Îles des Cocos (Keeling)|Cocos Islands',
  CD: 'Democratic Republic of the Congo|République démocratique du Congo|DR Congo|RD Congo|DRC|RDC|Congo',
  CF: 'Centrafrique|CAR|RCA',
  CG: 'Congo|Republic of the Congo|République du Congo',
  CI: 'Ivory Coast',
  CV: 'Cabo Verde',
  CZ: 'Czech Republic|République tchèque',
  EU: 'E.U.|U.E.',
  FK: 'Falkland Islands (Malvinas)|Îles Falkland (Malvinas)',
  FM: 'Micronesia (Federated States of)|Micronésie (États fédérés de)|Micronesia|Micronésie',
  GB: 'United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|U.K.',
  HK: 'China, Hong Kong Special Administrative Region|Chine, région administrative spéciale de Hong Kong|Hong Kong|Hong Kong, China',
  HM: 'Heard Island and McDonald Islands|Île Heard-et-Îles MacDonald',
  IR: 'Iran (Islamic Republic of)|Iran (République islamique d’)',
  KG: 'Kirghizistan|Kyrgyz Republic|République kirghize',
  KP: 'Democratic People’s Republic of Korea|République populaire démocratique de Corée|DPRK|RPDC|Korea|Corée',
  KR: 'Republic of Korea|République de Corée|ROK|Korea|Corée',
  KY: 'Îles Caïmanes',
  LA: 'Lao People’s Democratic Republic|République démocratique populaire lao|Lao PDR|RDP lao',
  MD: 'Republic of Moldova|République de Moldova',
  MF: 'Saint Martin (French part)|Saint-Martin (partie française)',
  MM: 'Myanmar',
  MO: 'China, Macao Special Administrative Region|Chine, région administrative spéciale de Macao|Macao|Macau|Macao, China',
  MU: 'Île Maurice',
  NL: 'Netherlands (Kingdom of the)|Pays-Bas (Royaume des)|Holland|Hollande',
  NU: 'Nioué',
  PN: 'Pitcairn',
  PS: 'State of Palestine|État de Palestine|Palestine|Occupied Palestinian Territory|Territoire palestinien occupé',
  RU: 'Russian Federation|Fédération de Russie',
  SH: 'Saint Helena, Ascension and Tristan da Cunha',
  SJ: 'Svalbard and Jan Mayen Islands|Îles Svalbard-et-Jan Mayen',
  SK: 'Slovak Republic|République slovaque',
  SX: 'Sint Maarten (Dutch part)',
  SY: 'Syrian Arab Republic|République arabe syrienne',
  TK: 'Tokélaou',
  TR: 'Turkey|Türkiye',
  TW: 'Taiwan, Province of China',
  TZ: 'United Republic of Tanzania|République-Unie de Tanzanie',
  UM: 'United States Minor Outlying Islands',
  US: 'United States of America|États-Unis d’Amérique|U.S.|U.S.A.',
  VA: 'Holy See|Saint-Siège|Vatican|Holy See (Vatican City State)',
  VE: 'Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)',
  VI: 'United States Virgin Islands|Îles Vierges américaines',
  WF: 'Wallis and Futuna Islands|Îles Wallis-et-Futuna',
  '017': 'Central Africa',
  '030': 'Asie orientale',
  '034': 'Asie méridionale',
  '035': 'South-eastern Asia',
  '039': 'Europe méridionale',
  '053': 'Australia and New Zealand|Australie et Nouvelle-Zélande',
  '057': 'Micronesia|Micronésie',
  '145': 'Asie occidentale',
  '151': 'Europe orientale',
  '154': 'Europe septentrionale',
  '155': 'Europe occidentale',
  '199': 'LDCs|PMA',
  '419': 'Latin America and the Caribbean|Amérique latine et Caraïbes',
  '432': 'LLDCs|PDSL|Land Locked Developing Countries',
  '722': 'SIDS|PEID',
};

/**
 * Names that a place bore before under the same borders; what was merged or divided is in the table of withdrawn codes.
 *
 * Source: ISO 3166-3, names changed, by the package iso-3166; changes of name of Member States notified to the UN.
 */
export const formerNames: Readonly<Record<PlaceCode, string>> = {
  BF: 'Upper Volta|Haute-Volta',
  BJ: 'Dahomey',
  BY: 'Byelorussian SSR|Byelorussia',
  CD: 'Zaire|Zaïre',
  KH: 'Democratic Kampuchea|Kampuchea',
  LK: 'Ceylon|Ceylan',
  LY: 'Libyan Arab Jamahiriya|Jamahiriya arabe libyenne',
  MK: 'Former Yugoslav Republic of Macedonia|Ex-République yougoslave de Macédoine|Macedonia|Macédoine|FYROM',
  MM: 'Burma|Birmanie',
  SZ: 'Swaziland',
  TL: 'East Timor',
  VU: 'New Hebrides|Nouvelles-Hébrides',
  WS: 'Western Samoa|Samoa occidentales',
  ZW: 'Southern Rhodesia|Rhodesia|Rhodésie',
};
