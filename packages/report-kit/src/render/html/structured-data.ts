import { allBlocks } from '../../document/all-blocks.js';
import { inlineText } from '../../document/clean-text.js';
import { plainText } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { safeUrl } from '../../document/safe-url.js';
import type { HtmlOptions } from './html-options.js';
import { mediaType } from './media-type.js';

/**
 * The report as a `Dataset` of schema.org, in JSON-LD: only what is known. Nothing in it can end the element that it stands in.
 */
export function structuredData(report: Report, { address, licence, links = [] }: HtmlOptions): string {
  const { contact } = report;
  const mail = /^[^\s@]+@[^\s@]+$/.test(contact);
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${report.title} – ${report.subtitle}`,
    description: description(report),
    inLanguage: report.locale,
    creator: {
      '@type': 'Organization',
      name: report.preparedBy,
      contactPoint: { '@type': 'ContactPoint', ...(mail ? { email: contact } : { name: contact }) },
    },
    dateModified: report.asOf,
    creativeWorkStatus: report.status === 'draft' ? 'Draft' : 'Published',
    identifier: `sha256:${report.production.inputHash}`,
    ...(address === undefined ? {} : { url: address }),
    ...(licence === undefined ? {} : { license: licence }),
    about: { '@type': 'CreativeWork', name: report.framework.title, publisher: report.framework.issuer },
    distribution: links.flatMap(({ href, format, language }) => {
      const type = mediaType(format);
      if (type === undefined || (language !== undefined && language !== report.locale)) return [];
      return [{ '@type': 'DataDownload', contentUrl: absolute(href, address), encodingFormat: type }];
    }),
    isBasedOn: report.sources.map(({ citation }) => ({
      '@type': 'CreativeWork',
      name: citation.title,
      ...(citation.publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: citation.publisher } }),
      ...(citation.published === undefined ? {} : { datePublished: citation.published }),
      ...(safeUrl(citation.url) === undefined ? {} : { [citation.copy === true ? 'archivedAt' : 'url']: citation.url }),
      ...(safeUrl(citation.original) === undefined ? {} : { url: citation.original }),
    })),
  };
  const filled = Object.entries(dataset).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return JSON.stringify(Object.fromEntries(filled))
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, (separator) => (separator === '\u2028' ? '\\u2028' : '\\u2029'));
}

/** The answer in a sentence, or else the first paragraph of the report, or what kind of report it is. */
export function description(report: Report): string {
  const paragraphs = allBlocks(report).filter((block) => block.kind === 'paragraph');
  const said = paragraphs.find(({ tone }) => tone === 'headline') ?? paragraphs[0];
  return inlineText(said === undefined ? `${report.title}: ${report.page.subtitle}` : plainText(said.children));
}

/** An address as it is, or beside that of the page where the page has one. */
function absolute(href: string, address: string | undefined): string {
  if (address === undefined) return href;
  try {
    return new URL(href, address).href;
  } catch {
    return href;
  }
}
