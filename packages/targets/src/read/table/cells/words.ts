import {
  findUnit,
  missingReasons,
  observationRoles,
  observationStatuses,
  type Confidentiality,
  type FoundUnit,
  type MissingReason,
  type ObservationRole,
  type ObservationStatus,
  type OwnUnit,
  type Result,
} from '@actionline/core';
import { accepted, nearestNames } from '@actionline/core/internal';

import { ageBand } from './age-words.js';
import { plainWords } from './calendar-words.js';
import { mended, refusedCell } from './cell-issue.js';
import { isTotalWord } from './total-words.js';

/** Words of a table with what they mean; case, accents and spaces do not matter in how a cell writes them. */
export type WordTable<T extends string> = Readonly<Record<string, T>>;

/** The words that tables write for what a figure speaks about, in English and French. */
export const roleWords: WordTable<ObservationRole> = {
  results: 'result',
  actual: 'result',
  actuals: 'result',
  achieved: 'result',
  achievement: 'result',
  output: 'result',
  réalisé: 'result',
  réalisation: 'result',
  réalisations: 'result',
  résultat: 'result',
  résultats: 'result',
  jalon: 'milestone',
  étape: 'milestone',
  impact: 'outcome',
  effet: 'outcome',
  contexte: 'context',
  base: 'baseline',
  'base line': 'baseline',
  référence: 'baseline',
  'valeur de référence': 'baseline',
  'situation de référence': 'baseline',
  dépense: 'budget',
  dépenses: 'budget',
  expenditure: 'budget',
  goal: 'target',
  objectif: 'target',
  cible: 'target',
  'valeur cible': 'target',
  planned: 'target',
  prévu: 'target',
};

/** The words that tables write for the status of a figure, in English and French; the letters of SDMX are taken in either case. */
export const statusWords: WordTable<string> = {
  normal: 'A',
  'normal value': 'A',
  final: 'A',
  actual: 'A',
  définitif: 'A',
  définitive: 'A',
  break: 'B',
  'break in series': 'B',
  'break in time series': 'B',
  'time series break': 'B',
  'rupture de série': 'B',
  'definition differs': 'D',
  'définition différente': 'D',
  estimate: 'E',
  estimated: 'E',
  'estimated value': 'E',
  estimation: 'E',
  estimé: 'E',
  estimée: 'E',
  forecast: 'F',
  'forecast value': 'F',
  projection: 'F',
  projected: 'F',
  prévision: 'F',
  experimental: 'G',
  'experimental value': 'G',
  imputed: 'I',
  'imputed value': 'I',
  imputation: 'I',
  imputé: 'I',
  'missing value; data exist but were not collected': 'L',
  'missing value; data cannot exist': 'M',
  missing: 'O',
  'missing value': 'O',
  manquant: 'O',
  manquante: 'O',
  provisional: 'P',
  'provisional value': 'P',
  preliminary: 'P',
  provisoire: 'P',
  'semi-définitif': 'P',
  'missing value; suppressed': 'Q',
  'low reliability': 'U',
  unreliable: 'U',
  'peu fiable': 'U',
  'faible fiabilité': 'U',
  unvalidated: 'V',
  'unvalidated value': 'V',
  'non validé': 'V',
};

/** The words that tables write for who may see a figure, in English and French. */
export const confidentialityWords: WordTable<Confidentiality> = {
  free: 'F',
  public: 'F',
  libre: 'F',
  'not for publication': 'N',
  restricted: 'N',
  'ne pas publier': 'N',
  'non publiable': 'N',
  confidential: 'C',
  confidentiel: 'C',
  confidentielle: 'C',
  'statistical secret': 'C',
  'secret statistique': 'C',
};

/** The words that tables write for why there is no figure, in English and French. */
export const missingWords: WordTable<MissingReason> = {
  'not available': 'unknown',
  'non disponible': 'unknown',
  'non collecté': 'not-collected',
  'non publié': 'not-published',
  'sans objet': 'not-applicable',
  confidential: 'suppressed',
  confidentiel: 'suppressed',
  'secret statistique': 'suppressed',
};

/** The words that tables write for sex, in English, French and German, with the codes that SDMX gives. */
export const sexWords: WordTable<'F' | 'M' | '_O' | '_U'> = {
  f: 'F',
  female: 'F',
  females: 'F',
  woman: 'F',
  women: 'F',
  girl: 'F',
  girls: 'F',
  femme: 'F',
  femmes: 'F',
  féminin: 'F',
  fille: 'F',
  filles: 'F',
  weiblich: 'F',
  w: 'F',
  m: 'M',
  male: 'M',
  males: 'M',
  man: 'M',
  men: 'M',
  boy: 'M',
  boys: 'M',
  h: 'M',
  homme: 'M',
  hommes: 'M',
  masculin: 'M',
  garçon: 'M',
  garçons: 'M',
  männlich: 'M',
  o: '_O',
  other: '_O',
  autre: '_O',
  autres: '_O',
  divers: '_O',
  u: '_U',
  unk: '_U',
  unknown: '_U',
  'not stated': '_U',
  inconnu: '_U',
  'non déclaré': '_U',
};

/** The names of columns and dimensions that mean sex or age. */
const DIMENSIONS: ReadonlyMap<string, 'sex' | 'age'> = new Map([
  ...['sex', 'sexe', 'gender', 'genre', 'geschlecht'].map((name) => [name, 'sex'] as const),
  ...['age', 'age group', 'agegroup', 'age_group', 'age class', "tranche d'age", 'tranche_age', "groupe d'age", 'altersgruppe'].map(
    (name) => [name, 'age'] as const,
  ),
]);

/** Tables by their words as they are looked up, made when one is used first. */
const read = new WeakMap<object, ReadonlyMap<string, string>>();

function wordsOf(table: WordTable<string>): ReadonlyMap<string, string> {
  const known = read.get(table);
  if (known !== undefined) return known;
  const words = new Map(Object.entries(table).map(([word, meant]) => [plainWords(word), meant]));
  read.set(table, words);
  return words;
}

/** What a word means by the first of several tables that has it; nothing where none has. */
export function meaningOf<T extends string>(text: string, ...tables: readonly (WordTable<T> | undefined)[]): T | undefined {
  if (text.length > LONGEST) return undefined;
  const word = plainWords(text);
  for (const table of tables) {
    const meant = table === undefined ? undefined : wordsOf(table).get(word);
    if (meant !== undefined) return meant as T;
  }
  return undefined;
}

const LONGEST = 100;

/** How the words of one column are read. */
interface Words<T extends string> {
  readonly code: string;
  readonly setting: string;
  readonly known: readonly T[];
  readonly shipped: WordTable<T>;
}

function codeIn<T extends string>(text: string, { code, setting, known, shipped }: Words<T>, own: WordTable<T> | undefined): Result<T> {
  const given = text.trim();
  const meant =
    meaningOf(given, own) ?? known.find((word) => word === given) ?? known.find((word) => word.toLowerCase() === given.toLowerCase());
  const value = meant ?? meaningOf(given, shipped);
  if (value !== undefined) return accepted(value);
  const [nearest] = nearestNames(given, [...known, ...Object.keys(shipped)], 1);
  const advice = `say under ${setting} what the word means`;
  return refusedCell({
    code,
    given: text,
    expected: `one of ${known.join(', ')}, or a word for it`,
    mend: 'say-word',
    advice: nearest === undefined ? advice : `write "${nearest}", or ${advice}`,
    ...(nearest === undefined ? {} : { nearest }),
    values: { expected: known, setting },
  });
}

/** What a figure speaks about, by the word of a table: the code itself, a word of one's own, or one of {@link roleWords}. */
export function roleIn(text: string, own?: WordTable<ObservationRole>): Result<ObservationRole> {
  return codeIn(text, { code: 'unknown-role', setting: 'roles', known: observationRoles, shipped: roleWords }, own);
}

/** The SDMX status of a figure: its letter in either case, a word of one's own, or one of {@link statusWords} that an observation may have. */
export function statusIn(text: string, own?: WordTable<ObservationStatus>): Result<ObservationStatus> {
  return codeIn(text, { code: 'unknown-status', setting: 'statuses', known: observationStatuses, shipped: knownStatusWords() }, own);
}

let statusesKnown: WordTable<ObservationStatus> | undefined;

/** The words for statuses that an observation may have. */
function knownStatusWords(): WordTable<ObservationStatus> {
  const entries = Object.entries(statusWords).flatMap(([word, letter]): [string, ObservationStatus][] =>
    observationStatuses.filter((known) => known === letter).map((known) => [word, known]),
  );
  return (statusesKnown ??= Object.fromEntries(entries));
}

/** Who may see a figure, by the letter of SDMX or a word. */
export function confidentialityIn(text: string, own?: WordTable<Confidentiality>): Result<Confidentiality> {
  const known: readonly Confidentiality[] = ['F', 'N', 'C'];
  return codeIn(text, { code: 'unknown-confidentiality', setting: 'confidentialities', known, shipped: confidentialityWords }, own);
}

/** Why there is no figure, by the code or a word. */
export function missingReasonIn(text: string, own?: WordTable<MissingReason>): Result<MissingReason> {
  return codeIn(text, { code: 'unknown-missing-reason', setting: 'missing', known: missingReasons, shipped: missingWords }, own);
}

/** The unit of a figure, with its multiplier: a word of one's own first, then those of `findUnit`. */
export function unitIn(text: string, own?: WordTable<string>, units?: readonly OwnUnit[]): Result<FoundUnit> {
  const found = findUnit(meaningOf(text, own) ?? text, units);
  return found.ok ? found : { ok: false, issues: mended(found.issues, 'say-unit') };
}

/** The name of the breakdown that a column is: `sex` and `age` by any of their names, and otherwise as it stands. */
export function breakdownName(name: string): string {
  return name.length > LONGEST ? name : (DIMENSIONS.get(plainWords(name)) ?? name);
}

/** The code of a breakdown, or a total over it. */
export type BreakdownCode = { readonly code: string } | { readonly total: true };

/**
 * The code of a breakdown by the word of a table: sexes and bands of ages as evaluations know them where a word says exactly that, and
 * otherwise as it stands; a total where the word says that there is no breakdown, as `_T`, `TOTAL`, « ensemble » and `_Z` (not applicable) do. An
 * empty cell is an empty code: what it means is for the caller to say.
 *
 * @param own - Words of one's own; `_T` for a total.
 */
export function breakdownIn(breakdown: string, text: string, own?: WordTable<string>): BreakdownCode {
  const given = text.trim();
  const said = meaningOf(given, own);
  const code = said ?? given;
  if (code === '_T' || code === '_Z') return { total: true };
  if (said !== undefined) return { code: said };
  if (isTotalWord(given) || ((breakdown === 'sex' || breakdown === 'age') && /^t$/i.test(given))) return { total: true };
  if (breakdown === 'sex') return { code: meaningOf(given, sexWords) ?? given };
  if (breakdown === 'age')
    return {
      code: /^(?:unk|unknown|(?:age )?not (?:stated|known)|âge inconnu|non déclaré)$/i.test(given) ? '_U' : (ageBand(given) ?? given),
    };
  return { code: given };
}
