import type { Element } from 'hast';

import { safeUrl } from '../../document/safe-url.js';
import type { Report } from '../../document/report.js';
import { element, type Child } from './element.js';
import { languageName, type HtmlLink, type HtmlOptions } from './html-options.js';
import { mediaType } from './media-type.js';
import { pictureHtml } from './picture.js';
import { wholeYears } from './whole-years.js';

/** The longest title that a list of search results shows whole. */
const LONGEST_TITLE = 70;

/**
 * The head of the page: what kind of report it is, of which day, its title, in whose name it stands, and its other forms, folded on a
 * small screen so that the answer is on the first one.
 */
export function headOfPage(report: Report, { links = [] }: HtmlOptions): Element {
  const { subtitle, facts, controls } = report.page;
  return element('header', { className: ['head'] }, [
    element('div', { className: ['head-inner'] }, [
      ...(report.logo === undefined ? [] : [pictureHtml(report.logo.picture, report.logo.alt, ['logo'])]),
      element('div', { className: ['head-text'] }, [
        element('p', { className: ['kind'] }, [subtitle]),
        element('h1', { dir: 'auto' }, wholeYears(report.title)),
        element(
          'dl',
          { className: ['byline'] },
          facts
            .filter(({ key }) => key !== 'release')
            .map(({ key, name, value }) =>
              element('div', {}, [element('dt', {}, [name]), ' ', element('dd', { dir: 'auto' }, contact(key, value))]),
            ),
        ),
      ]),
      element('nav', { className: ['versions'], ariaLabel: controls.versions }, [
        element('details', {}, [
          element('summary', {}, [controls.versions]),
          element('ul', {}, [
            ...links.map((link) => element('li', {}, [versionLink(link, report)])),
            element('li', {}, [element('a', { href: '#cite' }, [controls.cite])]),
          ]),
        ]),
      ]),
    ]),
  ]);
}

/** Whom to ask, as a link where it is an address of electronic mail. */
function contact(key: string, value: string): readonly Child[] {
  const address = key === 'contact' && /^[^\s@]+@[^\s@]+$/.test(value) ? safeUrl(`mailto:${value}`) : undefined;
  return address === undefined ? wholeYears(value) : [element('a', { href: address }, [value])];
}

function versionLink({ href, label, language, format }: HtmlLink, report: Report): Element {
  const { forms } = report.page.controls;
  const other = language !== undefined && language !== report.locale;
  const form = format === undefined ? undefined : (forms[format] ?? format.toUpperCase());
  const name = other ? languageName(language) : undefined;
  const own = name === undefined ? (form ?? href) : form === undefined || format === 'html' ? name : `${name} (${form})`;
  const type = mediaType(format);
  return element(
    'a',
    {
      href,
      ...(other ? { hrefLang: language, ...(label === undefined ? { lang: language } : {}) } : {}),
      ...(type === undefined ? {} : { type }),
      ...(other && format === 'html' ? { rel: ['alternate'] } : {}),
    },
    [label ?? own],
  );
}

/** The title of the page, as long as one can be: what is reported on, then what kind of report it is. */
export function titleOfPage({ title, subtitle }: Report): string {
  const [whole, rest] = [`${title} – ${subtitle}`, ` – ${subtitle}`];
  if (whole.length <= LONGEST_TITLE) return whole;
  return rest.length > LONGEST_TITLE / 2 ? cut(whole, LONGEST_TITLE) : cut(title, LONGEST_TITLE - rest.length) + rest;
}

/** A text of at most so many code units, cut between words where one ends in its second half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  const end = kept.lastIndexOf(' ');
  // half a pair of code units is no letter
  return `${end > length / 2 ? kept.slice(0, end) : kept.replace(/[\ud800-\udbff]$/, '')}…`;
}
