import { checkKeys, refuseArgument } from '@actionline/core/internal';

import { safeUrl } from '../../document/safe-url.js';
import { checkTheme, type HtmlTheme } from './theme.js';

/** What a page is given beside its report. */
export interface HtmlOptions {
  /** The same report in other languages and formats, and whatever else belongs at its head. */
  readonly links?: readonly HtmlLink[];
  /** Colours and typefaces of one’s own. */
  readonly theme?: HtmlTheme;
  /** Where the page is published: an address beginning with `https:` or `http:`; it stands in the citation and in the structured data. */
  readonly address?: string;
  /** The address of the licence that the report is given under. */
  readonly licence?: string;
  /** Whether tables can be sorted and filtered, by a script of some three kilobytes in the page; `true` where nothing is said. */
  readonly interactive?: boolean;
}

/** A link at the head of a page. */
export interface HtmlLink {
  /** Where it leads: a file beside the page, such as `report.fr.html`, or an address beginning with `https:`, `http:` or `mailto:`. */
  readonly href: string;
  /** What is shown; the name of the language or of the format where nothing is said. */
  readonly label?: string;
  /** The language of what it leads to, as a BCP 47 tag; that of the report where nothing is said. */
  readonly language?: string;
  /** The format of what it leads to, as the ending of its file: `html`, `pdf`, `docx`, `xlsx`, `csv`, `json`, `md`, `zip`. */
  readonly format?: string;
}

const KEYS: Readonly<Record<keyof HtmlOptions, true>> = { links: true, theme: true, address: true, licence: true, interactive: true };
const LINK_KEYS: Readonly<Record<keyof HtmlLink, true>> = { href: true, label: true, language: true, format: true };

/** A path with no scheme and no white space, quotation mark or control character. */
const BESIDE = /^(?!\/\/)[^\s:<>"\\^`{|}]+$/;

/**
 * Refuses options that a page cannot be written with.
 *
 * @throws {@link ActionlineError} `bad-argument` for a key that is not known, an address that may not be linked to, a language that is none, and
 * a colour that is none or that cannot be read on its ground.
 */
export function checkOptions(options: HtmlOptions): void {
  checkKeys('options', options, Object.keys(KEYS));
  const { links, theme, address, licence } = options;
  if (links !== undefined && !Array.isArray(links))
    refuseArgument('options.links', links, 'a list of links', 'leave it out where there is none');
  ((links ?? []) as readonly HtmlLink[]).forEach((link, at) => {
    checkLink(link, `options.links[${String(at)}]`);
  });
  for (const [name, url] of [
    ['options.address', address],
    ['options.licence', licence],
  ] as const) {
    if (url !== undefined && safeUrl(url) === undefined)
      refuseArgument(name, url, 'an address beginning with https: or http:', 'leave it out where there is none');
  }
  if (theme !== undefined) checkTheme(theme);
}

function checkLink(link: HtmlLink, name: string): void {
  checkKeys(name, link, Object.keys(LINK_KEYS));
  const { href, label, language, format } = link;
  if (linkAddress(href) === undefined)
    refuseArgument(`${name}.href`, href, 'a file beside the page, or an address beginning with https:, http: or mailto:', 'write one');
  for (const [key, text] of [
    ['label', label],
    ['format', format],
  ] as const) {
    if (text !== undefined && typeof text !== 'string')
      refuseArgument(`${name}.${key}`, text, 'a text', 'leave it out where there is none');
  }
  if (language !== undefined && languageName(language) === undefined)
    refuseArgument(`${name}.language`, language, 'a language as a BCP 47 tag, such as fr', 'leave it out where it is that of the report');
}

/** The address of a link where it is one that a page may hold. */
function linkAddress(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  return safeUrl(href) ?? (BESIDE.test(href) && safeUrl(`https://example.org/${href}`) !== undefined ? href : undefined);
}

/** The name of a language in itself, beginning as a name does there; nothing for what is no tag. */
export function languageName(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    const [first = '', ...rest] = Array.from(name);
    return first.toLocaleUpperCase(tag) + rest.join('');
  } catch {
    return undefined;
  }
}
