import { base64Of } from '../../document/base64.js';
import { sha256Hex } from '@actionline/core';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { sectionHtml } from './blocks.js';
import { contentsHtml } from './contents.js';
import { element, html } from './element.js';
import { citeHtml, footerHtml, notesHtml } from './end-of-page.js';
import { headOfPage, titleOfPage } from './head-of-page.js';
import { checkOptions, type HtmlOptions } from './html-options.js';
import { pageOf, type Page } from './page.js';
import { PAGE_SCRIPT } from './page-script.js';
import { description, structuredData } from './structured-data.js';
import { pageStyle } from './style/page-style.js';
import { symbolDrawings } from './symbols.js';

/**
 * The report as one self-contained HTML page: no network, a skip link, landmarks, a table of contents, headings in order with links to them, tables
 * with captions and headers, charts with words, light and dark, and a style for A4 paper. One script of its own sorts and filters tables;
 * the page lets no other in, and can be read without. The same report and options give the same bytes.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, and for options that a page cannot be written with; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderHtml } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'fr', ...by });
 * renderHtml(report).startsWith('<!DOCTYPE html><html lang="fr"'); // => true
 *
 * const page = renderHtml(report, { links: [{ href: 'report.en.html', language: 'en', format: 'html' }, { href: 'report.csv', format: 'csv' }] });
 * page.includes('<a href="report.en.html" hreflang="en" lang="en"'); // => true
 * ```
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  checkOptions(options);
  return rendered(report, () => pageHtml(report, options));
}

function pageHtml(report: Report, options: HtmlOptions): string {
  const page = pageOf(report);
  // section by section, so that of a great report no tree of the whole has to be held
  const sections = report.sections.map((section) => html([sectionHtml(section, 2, page)])).join('');
  const contents = html([...contentsHtml(report, page)]);
  const end = html([...notesHtml(page), citeHtml(report, options)]);
  const { direction, skip, controls } = report.page;
  const around = (inner: string): string => `<!DOCTYPE html><html lang="${attribute(report.locale)}" dir="${direction}">${inner}</html>\n`;
  const main = `<main id="report" tabindex="-1" data-sort-by="${attribute(controls.sortBy)}" data-filter="${attribute(controls.filter)}" data-shown="${attribute(controls.shown)}">`;
  return around(
    [
      headHtml(report, options, page),
      '<body>',
      html([element('a', { className: ['skip'], href: '#report' }, [skip]), ...symbolDrawings(page), headOfPage(report, options)]),
      `<div class="${contents === '' ? 'layout alone' : 'layout'}">${contents}${main}${sections}${end}</main></div>`,
      html([footerHtml(report), element('span', { id: 'permalink-word', hidden: true }, [controls.permalink])]),
      options.interactive === false ? '' : `<script>${PAGE_SCRIPT}</script>`,
      '</body>',
    ].join(''),
  );
}

function headHtml(report: Report, options: HtmlOptions, page: Page): string {
  const style = pageStyle(report, page, options.theme);
  const data = structuredData(report, options);
  const alternates = (options.links ?? []).filter(
    ({ language, format }) => language !== undefined && language !== report.locale && format === 'html',
  );
  return html([
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(style, options.interactive !== false) }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'generator', content: report.page.producedBy }),
      element('meta', { name: 'description', content: description(report) }),
      element('title', {}, [titleOfPage(report)]),
      ...(options.address === undefined ? [] : [element('link', { rel: ['canonical'], href: options.address })]),
      ...alternates.map(({ href, language }) => element('link', { rel: ['alternate'], hrefLang: language, href })),
      element('style', {}, [style]),
      element('script', { type: 'application/ld+json' }, [data]),
    ]),
  ]);
}

/** The policy that the page sets itself: nothing is loaded, no picture but those in it is shown, and no style or script but its own is let in. */
function policy(style: string, interactive: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    'img-src data:',
    ...(interactive ? [`script-src '${digest(PAGE_SCRIPT)}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digest(text: string): string {
  const bytes = sha256Hex(text).match(/../g) ?? [];
  return `sha256-${base64Of(bytes.map((byte) => Number.parseInt(byte, 16)))}`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
