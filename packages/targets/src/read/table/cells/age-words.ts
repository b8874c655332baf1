import { plainWords } from './calendar-words.js';

/** Bands of ages in whole years, with “years” in any of its forms, from the first year to the last. */
const BAND = /^(?:y|years? ?|age ?|aged ?|de )?(\d{1,3}) ?(?:-|t|to|a|bis) ?(\d{1,3}) ?(?:y|yr|yrs|years|years old|ans|jahre)?$/;
const FROM =
  /^(?:y|aged ?)?(\d{1,3}) ?(?:y|yr|yrs|years|ans)? ?(?:\+|plus|and over|and older|or over|or older|and above|et plus|ou plus|ans et plus) ?(?:y|yrs|years|ans)?$/;
const FROM_CODE = /^y_ge(\d{1,3})$/;
const UNDER = /^(?:<|under|below|less than|moins de|y_lt) ?(\d{1,3}) ?(?:y|yr|yrs|years|ans|jahre)?$/;
const UP_TO = /^(\d{1,3}) ?(?:y|yrs|years|ans)? ?(?:and under|or under|and younger|or younger|et moins|ou moins)$/;
const TWO = /^(\d{1,3}) (?:and|et) (\d{1,3})$/;
const ONE = /^(?:y|aged ?)(\d{1,3})$|^(\d{1,3}) ?(?:y|yrs|years|ans)$/;

/** The code of a band of ages as evaluations read it: `15-24`, `65+`, `<5`, `17`; nothing where the text is no band in whole years. */
export function ageBand(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = plainWords(text);
  const [, from, to] = BAND.exec(plain) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) < Number(to) ? `${String(Number(from))}-${String(Number(to))}` : undefined;
  const open = FROM.exec(plain)?.[1] ?? FROM_CODE.exec(plain)?.[1];
  if (open !== undefined) return `${String(Number(open))}+`;
  const under = UNDER.exec(plain)?.[1];
  if (under !== undefined) return Number(under) > 0 ? `<${String(Number(under))}` : undefined;
  const most = UP_TO.exec(plain)?.[1];
  if (most !== undefined) return `0-${String(Number(most))}`;
  const [, one, other] = TWO.exec(plain) ?? [];
  // “3 and 4” is a band, “3 and 7” is none
  if (one !== undefined) return Number(other) === Number(one) + 1 ? `${one}-${String(Number(other))}` : undefined;
  const [, marked, bare] = ONE.exec(plain) ?? [];
  const single = marked ?? bare ?? (/^\d{1,3}$/.test(plain) ? plain : undefined);
  return single === undefined ? undefined : String(Number(single));
}
