import type { PlaceCode } from '@actionline/core';

// Which name takes which article follows usage; ISO 3166-1 and UN M49 codes, since names change with the Unicode data.
const PLURAL = codes('AE AS BM BQ BS CC CK FJ FK FO IC KM KY MH MP MV NL PH PN PS PW SB SC TC TF TO TV UM UN US VG VI 019 029 199 432 722');
const BARE = codes(
  'AC AD AG AI AW BH BL CU CW CY DG DJ EA GG GI GU HT IL JE KI KN LC LK MC MF MG MS MT MU NR NU OM PM PR SG SH SM ST SX TA TK TT TW VC VU WF YT',
);
/** Masculine, though the first word ends in "e". */
const MASCULINE = codes('BZ GB IO KH MM MX MZ SR ZW 001');
/** Feminine, though it does not. */
const FEMININE = codes('HK MO RE RU SL 057');
/** Names without an article whose codes have one under other names. */
const BARE_NAMES = /^(?:El Salvador|Hong Kong|Macao)$/;

function codes(list: string): ReadonlySet<PlaceCode> {
  return new Set(list.split(' '));
}

/** The name of a place with its article, as it stands after « pour » : « le Kenya », « l’Ouganda », « les Pays-Bas », « Cuba ». */
export function frenchPlace(code: PlaceCode, name: string): string {
  if (BARE.has(code) || BARE_NAMES.test(name) || name === code) return name;
  // Some names begin with their article, and those of groups with a common noun.
  if (name.startsWith('La ')) return `la ${name.slice(3)}`;
  const noun = /^(?:Pays en|Pays les|Petits|Monde$|Région|Zone)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const word = code.includes('-') ? noun : /^(?:Îles?) /.test(noun) ? `î${noun.slice(1)}` : noun;
  if (word.startsWith('État ')) return `l’${word}`;
  if (PLURAL.has(code) || word.startsWith('îles ')) return `les ${word}`;
  if (/^[aeiouéèêîôâ]/i.test(word)) return `l’${word}`;
  const feminine = FEMININE.has(code) || (/^[^ -]*e(?:[ -]|$)/.test(word) && !MASCULINE.has(code));
  return `${feminine ? 'la' : 'le'} ${word}`;
}
