import { findUnit, type Bound, type Unit } from '@actionline/core';

import { ownValue } from './cell-issue.js';
import type { FigureSettings } from './figure-settings.js';

/** Signs and words before a figure that qualify it, in small letters; the longer of two that begin alike stands first. */
const BEFORE: readonly (readonly [words: string, bound: Bound])[] = [
  ['no fewer than|not fewer than|no less than|not less than|at least|minimum of|minimum|min.|au moins|au minimum|>=|≥|⩾', 'at-least'],
  [
    "no more than|not more than|at most|up to|maximum of|maximum|max.|au plus|au maximum|pas plus de|pas plus d'|jusqu'à|jusqu'a|<=|≤|⩽",
    'at-most',
  ],
  ["more than|over|above|plus de|plus d'|+ de|+ d'|+de|+d'|>", 'more-than'],
  ["less than|fewer than|under|below|nearly|almost|moins de|moins d'|- de|- d'|-de|-d'|près de|presque|<", 'less-than'],
  ['about|around|approximately|approx.|approx|some|circa|ca.|ca|c.|environ|env.|env|approximativement|à peu près|quelque|~|≈|≃|∼', 'about'],
];

const BOUNDS = BEFORE.flatMap(([words, bound]) => words.split('|').map((word) => [word, bound] as const));

/** The same behind a figure. */
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/^ ?\+/, 'at-least'],
  [/^ (?:or more|and more|or over|and over|and above|ou plus|et plus)(?![a-z])/, 'at-least'],
  [/^ (?:or less|or fewer|and under|ou moins|et moins)(?![a-z])/, 'at-most'],
];

/** What was found at the start of a text, and how long it is. */
export interface Found<T> {
  /** What it means. */
  readonly meant: T;
  /** How many characters it has. */
  readonly length: number;
}

/** The qualifier that a text in small letters begins with. */
export function boundBefore(text: string): Found<Bound> | undefined {
  const found = BOUNDS.find(([word]) => text.startsWith(word) && !(/[a-z.]$/.test(word) && /^[a-zà-ÿ]/.test(text.slice(word.length))));
  return found === undefined ? undefined : { meant: found[1], length: found[0].length };
}

/** The qualifier that stands behind a figure. */
export function boundBehind(text: string): Found<Bound> | undefined {
  for (const [words, bound] of BEHIND) {
    const [found] = words.exec(text) ?? [];
    if (found !== undefined) return { meant: bound, length: found.length };
  }
  return undefined;
}

/** The power of ten of words behind a figure; of “billions” and “trillions” a French text means a thousand times as much. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|thousands|millier|milliers|mille|ths|tsd)(?![a-z])/, 3],
  [/^(?:million|millions|mio|mn|mln)(?![a-z])/, 6],
  [/^(?:billion|bn|milliard|milliards|mrd|mds|md)(?![a-z])/, 9],
  [/^(?:trillion|tn)(?![a-z])/, 12],
  [/^(?:lakh|lakhs)(?![a-z])/, 5],
  [/^(?:crore|crores)(?![a-z])/, 7],
  [/^k(?![a-z])/, 3],
];

const LINK = /^\.?(?: (?:of|de)(?![a-z])| d'(?=[a-z]))/;

/** The multiplier that a text begins with, with the “of” behind it; `doubtful` where it is of two scales, or a letter of several meanings. */
export function multiplierIn(text: string): Found<number | 'long-scale' | 'small-m'> | undefined {
  const small = text.toLowerCase();
  if (/^(?:billions|trillions)(?![a-z])/.test(small) || /^(?:billion|trillion) (?:de |d')/.test(small))
    return { meant: 'long-scale', length: 8 };
  if (/^M(?![A-Za-z])/.test(text)) return { meant: 6, length: 1 };
  if (/^m(?![A-Za-z])/.test(text)) return { meant: 'small-m', length: 1 };
  for (const [words, power] of MULTIPLIERS) {
    const [found] = words.exec(small) ?? [];
    if (found === undefined) continue;
    const [link = ''] = LINK.exec(small.slice(found.length)) ?? [];
    return { meant: power, length: found.length + link.length + (link === '' && small[found.length] === '.' ? 1 : 0) };
  }
  return undefined;
}

const SIGNS = /^(?:US\$|\$US|CHF|[€$£¥₹₽₩₺₴])/;

/** The currency that a text begins with, by its sign or the capitals of its code; `undefined` as the unit where the sign is of several. */
export function currencyIn(
  text: string,
  settings: FigureSettings,
): Found<{ readonly sign: string; readonly unit: Unit | undefined }> | undefined {
  const sign = SIGNS.exec(text)?.[0] ?? /^[A-Z]{3}(?![A-Za-z])/.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const own = ownValue(settings.currencies, sign);
  const found = own === undefined ? findUnit(sign, NO_UNITS) : undefined;
  const unit = own ?? (found?.ok === true ? found.value.unit : undefined);
  if (unit === undefined && /^[A-Z]/.test(sign)) return undefined;
  return { meant: { sign, unit }, length: sign.length };
}

const NO_UNITS: readonly never[] = [];
