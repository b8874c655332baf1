/** Titles of persons; those that are letters only with their point. */
const TITLES =
  'Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Professor|Sir|Sheikh|Imam|Rabbi|M\\.|MM\\.|Mmes?|Mlles?|Mgr|Maître|Monsieur|Madame|Docteur|Professeur';

/** Functions that a name follows, as a title of it, in capital or small letters. */
const FUNCTIONS =
  '[Aa]mbassad(?:or|eur|rice)|EUSR|HR/VP|[Hh]igh [Rr]epresentative|[Hh]aute? [Rr]eprésentante?|[Ss]pecial [Rr]epresentative|[Rr]eprésentante? spéciale?|' +
  '[Ss]pecial [Ee]nvoy|[Ee]nvoyée? spéciale?|[Cc]ommissioner|[Cc]ommissaire|[Mm]inister|[Mm]inistre|[Pp]resident|[Pp]résidente?|' +
  '[Rr]apporteure?|[Cc]hief [Oo]bserver|[Cc]hef(?:fe)? observat(?:eur|rice)|MEP';

/** What people are called in running text, in small letters, where a capital follows only in a name. */
const CALLINGS =
  'journaliste?|lawyer|avocate?|judge|juge|activist|militante?|defender|défenseure?|défenseuse|blogger|blogueu(?:r|se)|prisoner|prisonni(?:er|ère)|' +
  'opposition leader|writer|écrivaine?|student|étudiante?|professor|researcher|cherche(?:ur|use)';

/** One word of a name with what may stand before it: “von der Leyen”, “O’Brien”, “Kara-Murza”. */
const NAME = "(?:(?:d|O|L)[’']|(?:de|du|van|von|der|den|la|al|ben|bin|el)[ -])*\\p{Lu}\\p{Ll}+(?:[-’']\\p{Lu}\\p{L}+)*";

const LETTER_BEFORE = '(?<![\\p{L}\\p{N}-])';

const PATTERN = new RegExp(`${LETTER_BEFORE}(?:(?:${TITLES})\\.?|${FUNCTIONS}|${CALLINGS})[ \\u00A0\\u202F](${NAME})`, 'gu');

/** Words with a capital that follow a function and are no names. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'General Elect Council Conference Committee Commission Union Group Office Mission Missions Network Programme Program Training Safety Meeting Forum ' +
    'Dialogue Association Assembly Delegation Summit Day Week Europe European Africa African Asia Asian America American Nations States Member Members ' +
    'Human Rights Général Générale Conseil Comité Groupe Bureau Réseau Union Conférence Assemblée Délégation Droits'
  ).split(' '),
);

/**
 * The names of persons that a text may hold: a title, a function or a calling with a word in a capital letter behind it, such as “Ms Example”, “EUSR
 * Example” or “the journalist Example”. In English and French. It cannot see a name that stands alone or before the function, in
 * other scripts, or without a capital; and it takes an organisation that is named behind a function for a person.
 */
export function personNamesIn(text: string): readonly string[] {
  return [...text.slice(0, LONGEST_TEXT).matchAll(PATTERN)].flatMap(([all, name = '']) => (NO_NAMES.has(name) ? [] : [all]));
}

/** A longer text is looked at from its beginning only. */
const LONGEST_TEXT = 20_000;
