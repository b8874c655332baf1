import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import type { Block, Section } from '../../document/block.js';
import { inlineText } from '../../document/clean-text.js';
import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { sectionHtml } from './blocks.js';
import { inlineHtml } from './inline.js';
import { pageOf, type Page } from './page.js';
import { pageStyle } from './style.js';

/** The policy that the page sets itself: nothing is loaded, nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Levels of sections that the table of contents shows. */
const CONTENTS_DEPTH = 2;

/**
 * The report as one self-contained HTML page: no scripts, no network, a skip link, landmarks, a table of contents,
 * headings in order, tables with captions and headers, charts with words, and a style for A4 paper.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderHtml } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'fr', ...by });
 * renderHtml(report).startsWith('<!doctype html><html lang="fr"'); // => true
 * ```
 */
export function renderHtml(report: Report): string {
  return rendered(report, () => written(report));
}

function written(report: Report): string {
  const page = pageOf(report);
  const { asOf, direction, producedBy, subtitle } = report.page;
  return `${toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: report.locale, dir: direction }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'generator', content: producedBy }),
          h('title', `${inlineText(report.title)} – ${subtitle}`),
          h('style', pageStyle({ header: report.title, date: asOf })),
        ]),
        body(report, page),
      ]),
    ],
  })}\n`;
}

function body(report: Report, page: Page): Element {
  return h('body', [
    h('a.skip', { href: '#report' }, report.page.skip),
    cover(report),
    h('div.layout', [
      contents(report, page),
      h(
        'main',
        { id: 'report', tabIndex: -1 },
        report.sections.map((section) => sectionHtml(section, 2, page)),
      ),
    ]),
    h('footer', h('p', `${report.page.producedBy} · SHA-256 ${report.production.inputHash}`)),
  ]);
}

function cover(report: Report): Element {
  const { dates, facts } = report.page;
  return h('header.cover', [
    h('div.cover-inner', [
      h('p.cover-kind', report.subtitle),
      h('h1', { dir: 'auto' }, report.title),
      h(
        'dl.cover-facts',
        [...dates, ...facts].map(({ name, value }) => h('div', [h('dt', name), h('dd', h('bdi', value))])),
      ),
    ]),
  ]);
}

function contents(report: Report, page: Page): Element {
  return h('nav.contents', { ariaLabelledBy: 'contents-heading' }, [
    h('h2', { id: 'contents-heading' }, report.page.contents),
    h(
      'ol',
      report.sections.filter(({ listed }) => listed).map((section) => contentsEntry(section, 1, page)),
    ),
  ]);
}

function contentsEntry(section: Section, depth: number, page: Page): Element {
  const below = depth >= CONTENTS_DEPTH ? [] : section.blocks.filter(isListed);
  return h('li', [
    h('a', { href: `#${section.id}` }, [
      ...(section.notation === undefined ? [] : [h('span.number', section.notation), ' ']),
      // remarks on the heading stand at the heading
      ...inlineHtml(
        section.heading.filter(({ kind }) => kind !== 'muted'),
        page,
      ),
    ]),
    ...(below.length === 0
      ? []
      : [
          h(
            'ol',
            below.map((child) => contentsEntry(child, depth + 1, page)),
          ),
        ]),
  ]);
}

function isListed(block: Block): block is Section {
  return block.kind === 'section' && block.listed;
}
