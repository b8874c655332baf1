import { locales } from '@actionline/core';
import type { Element } from 'hast';

import { intlFormats } from '../messages/intl-formats.js';
import { messagesFor } from '../messages/messages-for.js';

/** What sets a no-break space between the day and the month of the dates in a text. */
export type DateKeeper = (text: string) => string;

/**
 * Makes a keeper of dates as reports write them, long and short, in the language of the report and in the built-in ones: a page may
 * quote another. The names of months, and what stands before them, come from the same Unicode data that wrote the dates.
 */
export function dateKeeper(locale: string): DateKeeper {
  const months = [...new Set([locale, ...locales.map((known) => messagesFor(known).unit.intl)].flatMap(monthsOf))].map(escaped);
  const dates = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}(?:er)?)(${months.join('|')})(?!\\p{L})`, 'gu');
  return (text) => text.replace(dates, (_, day: string, month: string) => `${day}${month.replaceAll(' ', '\u00a0')}`);
}

/** An element with the dates in its text kept together; what is set as code stays as it is. */
export function withUnbrokenDates(element: Element, keep: DateKeeper): Element {
  if (element.tagName === 'code') return element;
  return {
    ...element,
    children: element.children.map((child) => {
      if (child.type === 'text') return { ...child, value: keep(child.value) };
      return child.type === 'element' ? withUnbrokenDates(child, keep) : child;
    }),
  };
}

/** What follows the day in the dates of a locale, up to the name of the month: " March", " de marzo". */
function monthsOf(locale: string): readonly string[] {
  const { days, shortDays } = intlFormats(locale);
  return [days, shortDays].flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => format.formatToParts(new Date(Date.UTC(2024, month, 1)))).flatMap((parts) => {
      const [day, between, month] = parts;
      return day?.type === 'day' && month?.type === 'month' ? [`${between?.value ?? ''}${month.value}`] : [];
    }),
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
