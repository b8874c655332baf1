import { describe, expect, it } from 'vitest';

import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { tinyReport } from '../testing/tiny-report.js';
import { renderHtml } from './html.js';
import { dateKeeper } from './unbroken-dates.js';

const keep = dateKeeper('en');
const twelve = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-09`);

describe('dateKeeper', () => {
  it.each(['en', 'fr'] as const)('keeps the day with its month in every date of a report in %s', (locale) => {
    const { date, shortDate, shortPeriod } = formatsFor(messagesFor(locale));
    for (const day of twelve)
      for (const written of [date(day), shortDate(day)]) expect(keep(written)).toBe(written.replace('9 ', '9\u00a0'));
    expect(keep(shortPeriod({ start: '2024-02-10', end: '2024-06-29' }))).toMatch(/^10\u00a0.*29\u00a0/);
  });

  it('keeps the first of a month in French', () => {
    expect(keep('du 1er mars 2024 au 30 juin 2024')).toBe('du 1er\u00a0mars 2024 au 30\u00a0juin 2024');
  });

  it('leaves other words alone', () => {
    for (const words of ['2 Marches', '12 marsouins', '2024 May', '123 March', '3 countries, March']) expect(keep(words)).toBe(words);
  });

  it('changes nothing the second time', () => {
    expect(keep(keep('31 March 2025'))).toBe(keep('31 March 2025'));
  });
});

describe('the page', () => {
  it.each([
    ['en', '31\u00a0March 2025', '10\u00a0July 2024', '31 March'],
    ['fr', '31\u00a0mars 2025', '10\u00a0juil. 2024', '31 mars'],
  ])('breaks no date between day and month in %s', (locale, asOf, done, broken) => {
    const html = renderHtml(
      tinyReport({
        messages: locale,
        narratives: [{ about: 'tiny/1.1', text: 'On 31 March or `31 March`; le 31 mars, `31 mars`.', language: 'en' }],
      }),
    );
    const [head = '', body = ''] = html.split('<body>');
    expect(body).toContain(asOf);
    expect(body).toContain(done);
    // what is set as code stays as it was written
    expect(body.split(broken)).toHaveLength(2);
    // the running head of the printed page, escaped as CSS has it
    expect(head).toContain(asOf.replaceAll('\u00a0', '\\a0 ').replaceAll(/ (?=\d{4})/g, '\\20 '));
  });
});
