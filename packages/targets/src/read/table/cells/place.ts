import { findPlace, parsePlace, placeName, type Period, type PlaceCode, type Result } from '@actionline/core';
import { accepted, show } from '@actionline/core/internal';

import { mended, ownValue, refusedCell, takenWith } from './cell-issue.js';
import { isOwnGrouping, isUnion, isUnionWithin, namedByScheme, OTHER_CODES, type PlaceScheme } from './place-groupings.js';
import { isTotalLabel } from './total-words.js';

/** What is known of the places of a column, as data. */
export interface PlaceSettings {
  /** What the codes and names of the column stand for, before every other reading; `null` for a place of the user's own. */
  readonly places?: Readonly<Record<string, PlaceCode | null>>;
  /** The words that mean a total over places, such as `_T`; the empty text for an empty cell. */
  readonly totals?: readonly string[];
  /** What is done with groups of countries that UN M49 does not have: asked about where absent. */
  readonly groupings?: 'leave-out' | 'own';
  /** What is done with a code that is not known, such as that of a region: refused where absent. */
  readonly unlisted?: 'own';
  /** Who has made the table: their aliases are then taken without a remark, and their names for their groups. */
  readonly scheme?: PlaceScheme;
}

/** What a cell says in the place of a place; exactly one of these. */
export interface PlaceRead {
  /** The place. */
  readonly place?: PlaceCode;
  /** Set where the row is a total over places. */
  readonly total?: true;
  /** A place of the user's own, as it stands in the cell. */
  readonly own?: string;
  /** Set where the setting says that such rows are left out. */
  readonly leftOut?: true;
}

/** A longer text names no place. */
const LONGEST = 200;

/** A number of UN M49, as a spreadsheet may have it. */
const NUMBER = /^(\d{1,3})(\.0+)?$/;
/** A country with one to three characters behind it: a region of NUTS; and codes of ISO 3166-2. */
const REGION = /^[A-Z]{2}-?[A-Z\d]{0,2}\d[A-Z\d]{0,2}$/;
const NUTS = /^[A-Z]{2}(?:[A-Z\d]|-[A-Z\d]{1,3})$/;

/**
 * The place that a cell means: the user's own reading first, then ISO 3166-1 and UN M49 codes (with or without their noughts), the codes of
 * Eurostat, the World Bank and Our World in Data, then names in English and French.
 *
 * A group whose members UN M49 does not have is `own-grouping`, unless the settings say what to do with such rows; the EU of so many members is the
 * EU only within the days on which it had them, which the period says. An empty cell is `empty-place`, and a word for a total `unsaid-total`, unless
 * the settings name it: neither is a total in silence.
 *
 * @param within - The period of the row; without one, the EU of so many members is a group of its own.
 */
export function placeIn(text: string, settings: PlaceSettings = {}, within?: Period): Result<PlaceRead> {
  const given = text.length > LONGEST ? text.slice(0, LONGEST + 1) : text.trim();
  const said = ownReading(text, given, settings);
  if (said !== undefined) return said;
  if (given === '') {
    const advice =
      'write the place, or say what the empty cell means: totals: [""] for a total over places, empty: "as-above" for the place above it; or leave such rows out with except: [""]';
    return refusedCell({ code: 'empty-place', given: text, expected: 'a place', mend: 'say-empty', advice });
  }
  if (given.length > LONGEST) return mendedPlace(findPlace(text));
  const number = NUMBER.exec(given);
  if (number !== null) return numbered(text, number, settings);
  const code = given.toUpperCase();
  const other = ownValue(OTHER_CODES, code) ?? namedByScheme(given, settings.scheme);
  if (other !== undefined) return accepted({ place: other });
  const byCode = parsePlace(given);
  if (given === 'NA' && byCode.ok) return namibia(text);
  if (byCode.ok) return accepted({ place: byCode.value }, settings.scheme === undefined ? mended(byCode.issues, 'write-code') : []);
  if (isUnion(code) && isUnionWithin(code, within)) return accepted({ place: 'EU' });
  if (isUnion(code) || isOwnGrouping(given.replace(/\s+/g, ' '), settings.scheme)) return grouping(text, given, settings, isUnion(code));
  if (isTotalLabel(given)) {
    const advice = `this looks like a total over places: name it under totals if it is one over all of them, or leave such rows out with except: ${show([given])}`;
    return refusedCell({ code: 'unsaid-total', given: text, expected: 'a place', mend: 'say-total', advice });
  }
  // no name has digits behind two letters, and to look for names like it takes time
  const byName = REGION.test(given) ? byCode : findPlace(given);
  if (byName.ok) return accepted({ place: byName.value }, mended(byName.issues, 'write-code'));
  return unlisted(text, given, settings, byName);
}

/** What the settings say of a cell. */
function ownReading(text: string, given: string, { places, totals }: PlaceSettings): Result<PlaceRead> | undefined {
  if (totals?.includes(given) === true || totals?.includes(text) === true) return accepted({ total: true });
  if (places === undefined || !Object.hasOwn(places, given)) return undefined;
  const place = places[given];
  if (place === null || place === undefined) return accepted({ own: given });
  const parsed = parsePlace(place);
  return parsed.ok ? accepted({ place: parsed.value }) : { ok: false, issues: mended(parsed.issues, 'correct-table') };
}

/** The code of Namibia is also what programs write where a cell is empty. */
function namibia(text: string): Result<PlaceRead> {
  return takenWith(
    { place: 'NA' },
    {
      code: 'na-or-namibia',
      message: `Given "NA", the code of Namibia, which some programs write for an empty cell; read as Namibia; say under places what it means.`,
      values: { given: text, expected: 'NA', mend: 'say-na' },
    },
  );
}

/** A number of UN M49: spreadsheets take its noughts away, and put a point behind it. */
function numbered(text: string, [, digits = '', point]: RegExpExecArray, settings: PlaceSettings): Result<PlaceRead> {
  const code = digits.padStart(3, '0');
  const parsed = parsePlace(code);
  // “04” is more like the code of a region: nothing takes away one nought of two
  const oddly = digits.length === 2 && digits.startsWith('0');
  if (!parsed.ok || oddly) return unlisted(text, digits, settings, parsePlace(digits));
  if (digits.length === 3 || settings.scheme === 'un') return accepted({ place: parsed.value });
  return takenWith(
    { place: parsed.value },
    {
      code: 'place-alias',
      message: `Given "${digits}${point ?? ''}", a UN M49 number without its noughts; read as "${code}", ${placeName(parsed.value, 'en')}; set scheme to "un" if the numbers are those of UN M49, and give them under places if not.`,
      values: { given: text, expected: code, mend: 'm49-noughts' },
    },
  );
}

function grouping(text: string, given: string, settings: PlaceSettings, union: boolean): Result<PlaceRead> {
  if (settings.groupings === 'leave-out') return accepted({ leftOut: true });
  if (settings.groupings === 'own') return accepted({ own: given });
  const what = union
    ? 'the EU with the members of one time, which it has not had throughout the period of the figure'
    : 'a group of countries that UN M49 does not have';
  return refusedCell({
    code: 'own-grouping',
    given: text,
    expected: `a place of ISO 3166-1 or UN M49, and this is ${what}`,
    mend: union ? 'union-of-other-days' : 'grouping',
    advice:
      'set groupings to "leave-out" to leave such rows out, or to "own" to keep it as a place of your own, or give the figures of its members',
  });
}

function unlisted(text: string, given: string, settings: PlaceSettings, refusal: Result<PlaceCode>): Result<PlaceRead> {
  const doubtful = refusal.issues.some(({ code }) => code === 'ambiguous-place');
  const unknown = refusal.issues.every(({ code }) => code === 'unknown-place');
  if (settings.unlisted === 'own' && !doubtful) return accepted({ own: given });
  if (unknown && (REGION.test(given) || NUTS.test(given))) {
    return refusedCell({
      code: 'unknown-place',
      given: text,
      expected: 'a place of ISO 3166-1 or UN M49',
      mend: 'region-code',
      advice: 'this looks like the code of a region: name it under places, or set unlisted to "own", to keep it as a place of your own',
    });
  }
  return mendedPlace(refusal);
}

function mendedPlace(refusal: Result<PlaceCode>): Result<PlaceRead> {
  return refusal.ok ? accepted({ place: refusal.value }, refusal.issues) : { ok: false, issues: mended(refusal.issues, 'write-code') };
}
