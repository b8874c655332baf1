import { plainWords } from '../cells/calendar-words.js';
import type { ColumnRole } from '../description.js';

/** What columns of these names hold, in English, French and the codes of SDMX; a `|` between names. */
const NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  value: 'value|obs value|data value|valeur|valeurs|wert|numeric value|figure|amount|montant|obs',
  period:
    'year|time|time period|timeperiod|period|date|année|annee|an|temps|période|periode|exercice|jahr|zeit|stichtag|fiscal year|ref date|reporting period|quarter|trimestre|month|mois|annee civile',
  period_start: 'start|start date|begin|begin date|from|from date|date from|period start|début|date de début|du|depuis|beginn',
  period_end: 'end|end date|to|to date|until|date to|period end|fin|date de fin|au|ende',
  place:
    'geo|ref area|refarea|country|country code|countrycode|country iso3|iso3|iso code|iso 3|code|geoareacode|geoarea code|area|area code|location|pays|code pays|land|entity|geography|country name|country or area|reference area|m49|iso2|iso alpha 3',
  unit: 'unit|units|unit measure|unit of measure|unite|unité|unité de mesure|unit code|einheit',
  unit_multiplier: 'unit mult|unit multiplier|multiplier|power code|multiplicateur',
  status: 'obs status|status|observation status|statut|obs flag|flag|flags',
  confidentiality: 'conf status|obs conf|confidentiality|confidentialité',
  measure: 'measure|series|series code|seriescode|indicator code|indicator id|variable code|code indicateur',
  role: 'role|period type|rôle|type of value',
  note: 'note|notes|footnote|footnotes|comment|comments|remark|remarks|observation|observations|remarque|remarques|commentaire|commentaires',
  source_title: 'source|sources|data source|source title|titre de la source',
  source_url: 'source url|source link|url|lien',
  missing: 'missing|reason missing|missing reason',
};

const TAGS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^#date/i, 'period'],
  [/^#period/i, 'period'],
  [/^#country(?!.*\+(?:name|fr|en))/i, 'place'],
  [/^#adm\d.*\+(?:code|p_?code)/i, 'breakdown'],
  [/^#meta\+source|^#org\+source/i, 'source_title'],
  [/^#meta\+url/i, 'source_url'],
  [/^#indicator.*\+code/i, 'measure'],
  [/^#(?:value|indicator\+value|indicator.*\+num|affected|population|inneed|reached|targeted|people)/i, 'value'],
  [/^#(?:meta|description|comment)/i, 'note'],
];

let known: ReadonlyMap<string, ColumnRole> | undefined;

/** What a column holds by its name alone; nothing where that does not tell. */
export function roleByName(name: string): ColumnRole | undefined {
  known ??= new Map(
    Object.entries(NAMES).flatMap(([role, names]) =>
      names.split('|').map((one): [string, ColumnRole] => [nameKey(one), role as ColumnRole]),
    ),
  );
  return known.get(nameKey(name));
}

/** What a column holds by its tag of the Humanitarian Exchange Language. */
export function roleByTag(tag: string): ColumnRole | undefined {
  return TAGS.find(([shape]) => shape.test(tag.trim()))?.[1];
}

const nameKey = (name: string): string => plainWords(name.replace(/[_./-]+/g, ' ').replace(/[[\]]/g, ''));
