/** What a locale writes numbers, dates and lists with. */
export interface IntlFormats {
  /** Numbers with all of their digits, but for the noise that arithmetic leaves in the sixteenth. */
  readonly numbers: Intl.NumberFormat;
  /** Which noun goes with a number: of 1.5 the plural in English, and not in French. */
  readonly plurals: Intl.PluralRules;
  /** The name of a currency, for a number of it. */
  readonly currency: (code: string, value: number) => string;
  /** Per cent with all of their digits. */
  readonly percents: Intl.NumberFormat;
  /** Days. */
  readonly days: Intl.DateTimeFormat;
  /** Days without their year. */
  readonly yearDays: Intl.DateTimeFormat;
  /** Days, short. */
  readonly shortDays: Intl.DateTimeFormat;
  /** Months with their year. */
  readonly months: Intl.DateTimeFormat;
  /** The same, short. */
  readonly shortMonths: Intl.DateTimeFormat;
  /** Months without their year. */
  readonly monthNames: Intl.DateTimeFormat;
  /** Items joined by commas and "and". */
  readonly lists: Intl.ListFormat;
  /** The order of the language. */
  readonly order: Intl.Collator;
}

const known = new Map<string, IntlFormats>();

/** The formats of a locale, made when it is first asked for: to make them takes longer than to explain an evaluation with them. */
export function intlFormats(locale: string): IntlFormats {
  const formats = known.get(locale) ?? made(locale);
  known.set(locale, formats);
  return formats;
}

function made(locale: string): IntlFormats {
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return {
    numbers: new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }),
    plurals: new Intl.PluralRules(locale),
    currency: (code, value) => currencyName(locale, code, value),
    percents: new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 15 }),
    days: dates({ dateStyle: 'long' }),
    yearDays: dates({ day: 'numeric', month: 'long' }),
    shortDays: dates({ dateStyle: 'medium' }),
    months: dates({ month: 'long', year: 'numeric' }),
    shortMonths: dates({ month: 'short', year: 'numeric' }),
    monthNames: dates({ month: 'long' }),
    lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
    order: new Intl.Collator(locale),
  };
}

/** The name of a currency, as it stands behind a number. */
function currencyName(locale: string, currency: string, value: number): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
  }).formatToParts(value);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
