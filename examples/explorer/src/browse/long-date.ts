import { isIsoDate } from '@actionline/core';
import type { Lang } from '../address/address.js';

const TAGS: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A day, month or year as a reader writes it; as it stands where it is none. */
export function longDate(date: string, lang: Lang): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (month === undefined || !isIsoDate(first)) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(TAGS[lang], day === undefined ? options : { ...options, day: 'numeric' });
  return format.format(new Date(`${first}T00:00:00Z`));
}
