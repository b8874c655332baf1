import { isIsoDate } from '../date.js';
import { isFrameworkId, isScopedId } from '../id.js';
import type { Issue } from '../issue.js';
import type { Path } from '../issue-at.js';
import { isLanguageTag } from '../language-tag.js';
import { isMonthDay } from '../month-day.js';
import { badValue, kindOf, wrongType, type ValueKind } from '../not-understood.js';
import { isPartialDate } from '../partial-date.js';
import { parsePlace } from '../place.js';

/** A SHA-256 digest as it is written. */
export const DIGEST = /^[0-9a-f]{64}$/;

/** What is wrong with a value that has nothing within it to look at, and of which kind one is. */
export interface Leaf {
  (value: unknown, path: Path): readonly Issue[];
  /** What belongs there, where a key is missing. */
  readonly kind: ValueKind;
}

/** What a schema cannot say of a value: that a date exists, or a place has the code. By the names of the schemas of core. */
export const leaves: Readonly<Partial<Record<string, Leaf>>> = {
  FrameworkId: /* @__PURE__ */ textLike('lower-case words and digits joined by hyphens, such as "city-2030"', isFrameworkId, 'bad-id'),
  ScopedId: /* @__PURE__ */ textLike('a framework, a slash and a notation, such as "city-2030/1.1"', isScopedId, 'bad-id'),
  IsoDate: /* @__PURE__ */ textLike('a calendar date such as "2024-12-31"', isIsoDate),
  PartialDate: /* @__PURE__ */ textLike('a year, month or day such as "2024", "2024-11" or "2024-11-17"', isPartialDate),
  LanguageTag: /* @__PURE__ */ textLike('a language tag such as "fr" or "pt-BR"', isLanguageTag),
  WebAddress: /* @__PURE__ */ textLike('an address beginning with https:// or http://', (text) => /^https?:\/\/[^\s/?#]\S*$/i.test(text)),
  PlaceCode: /* @__PURE__ */ textLike('the code of a place, such as "KE"', (text) => {
    const parsed = parsePlace(text);
    return parsed.ok && parsed.value === text;
  }),
  PeriodAnchor: /* @__PURE__ */ textLike(
    '"calendar", "window" or a day such as "07-01"',
    (text) => text === 'calendar' || text === 'window' || isMonthDay(text),
  ),
  MonthDay: /* @__PURE__ */ textLike('a month and a day such as "03-31"', isMonthDay),
  Digest: /* @__PURE__ */ textLike('64 lower-case hexadecimal digits', (text) => DIGEST.test(text), 'bad-source'),
  LocalizedText: /* @__PURE__ */ ofKind('object', localizedTextIssues),
};

/* @__NO_SIDE_EFFECTS__ */
function textLike(expected: string, test: (text: string) => boolean, code = 'bad-value'): Leaf {
  return ofKind('text', (value, path) => (test(value as string) ? [] : [badValue(path, value, expected, code)]));
}

/* @__NO_SIDE_EFFECTS__ */
function ofKind(kind: ValueKind, look: (value: unknown, path: Path) => readonly Issue[]): Leaf {
  return Object.assign((value: unknown, path: Path) => (kindOf(value) === kind ? look(value, path) : [wrongType(path, value, kind)]), {
    kind,
  });
}

/** At least one text; that each has words is checked with its languages. */
function localizedTextIssues(value: unknown, path: Path): readonly Issue[] {
  const entries = Object.entries(value as object);
  if (entries.length > 0)
    return entries.flatMap(([tag, text]) => (typeof text === 'string' ? [] : [wrongType([...path, tag], text, 'text')]));
  return [badValue(path, value, 'a text for each language, such as { "en": "…", "fr": "…" }')];
}
