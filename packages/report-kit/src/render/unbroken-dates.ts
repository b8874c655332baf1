import { locales } from '@actionline/core';
import type { Element } from 'hast';

import { intlFormats } from '../messages/intl-formats.js';
import { messagesFor } from '../messages/messages-for.js';

/** What sets a no-break space between the day and the month of the dates in a text. */
export type DateKeeper = (text: string) => string;

/**
 * Makes a keeper of dates as reports write them, long and short, in every language: a page may quote the other one.
 * The names of months come from the same Unicode data that wrote the dates.
 */
export function dateKeeper(): DateKeeper {
  const names = [...new Set(locales.flatMap((locale) => monthNames(messagesFor(locale).unit.intl)))].map(escaped);
  const dates = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,2}(?:er)?) (?=(?:${names.join('|')})(?!\\p{L}))`, 'gu');
  return (text) => text.replace(dates, '$1\u00a0');
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

function monthNames(intl: string): readonly string[] {
  const { days, shortDays } = intlFormats(intl);
  return [days, shortDays].flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => format.formatToParts(new Date(Date.UTC(2024, month, 1)))).flatMap((parts) =>
      parts.flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
    ),
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
