import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { textIn } from '@actionline/core';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { visit } from 'unist-util-visit';

import { parseMarkdown, plainText, titleOf } from './markdown.js';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A Markdown file that is a page of the site. */
export interface SitePage {
  /** Its path in the repository. */
  readonly source: string;
  /** Its address on the site, without ending. */
  readonly url: string;
  /** As the navigation names it. */
  readonly title: string;
  /** What it is about, in a few words. */
  readonly about: string;
  readonly language: 'en' | 'fr';
  /** The same page in the other language: the path of its source. */
  readonly twin?: string;
  /** The pages below it in the navigation. */
  readonly children: readonly SitePage[];
}

/** A part of the navigation. */
export interface SiteSection {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

/** The front page of the site. */
export const FRONT_PAGE = 'docs/index.md';

/** Where the pages made from the data stand; git does not keep them. */
export const MADE_PAGES = 'docs/pages';

/**
 * The order of the site, which is that of the tables under “Learn more” in README.md: one section for each heading there, one page a row,
 * named and described as the row does. A README brings the other pages of its folder with it, and every page its French twin, which stands
 * in a section of its own.
 */
export function siteSections(): readonly SiteSection[] {
  const [guides, ...others] = learnMore();
  const french = [guides, ...others]
    .flatMap((section) => section?.pages ?? [])
    .flatMap(({ twin, about }) => (twin === undefined ? [] : [pageOf(twin, titleOf(read(twin)), about)]));
  return [
    ...(guides === undefined ? [] : [guides]),
    { title: 'The two frameworks', pages: madePages('en') },
    ...others,
    { title: 'En français', pages: [...french, ...madePages('fr')] },
  ];
}

/** The pages of the frameworks, which README.md cannot lead to, since git does not keep them. */
function madePages(language: SitePage['language']): readonly SitePage[] {
  return [euActionPlan, unodcPledges].map(({ id, title }) => {
    const [source, twin] = [`${MADE_PAGES}/${id}.md`, `${MADE_PAGES}/${id}.fr.md`];
    return {
      source: language === 'en' ? source : twin,
      url: urlOf(language === 'en' ? source : twin),
      title: textIn(title, language) ?? id,
      about: 'every item: id, labels, facets, place in the source, targets, indicators and links',
      language,
      twin: language === 'en' ? twin : source,
      children: [],
    };
  });
}

/** Every page of the site, whatever its place in the navigation. */
export function sitePages(sections: readonly SiteSection[] = siteSections()): readonly SitePage[] {
  return sections.flatMap(({ pages }) => pages.flatMap((page) => [page, ...page.children]));
}

/** The tables under “Learn more”. */
function learnMore(): readonly SiteSection[] {
  const nodes = parseMarkdown(read('README.md')).children;
  const start = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2 && plainText(node) === 'Learn more');
  const end = nodes.findIndex((node, at) => at > start && node.type === 'heading' && node.depth === 2);
  const sections: { readonly title: string; readonly pages: SitePage[] }[] = [];
  for (const node of nodes.slice(start + 1, end)) {
    if (node.type === 'heading') sections.push({ title: plainText(node), pages: [] });
    if (node.type !== 'table') continue;
    for (const { children: cells } of node.children.slice(1)) {
      const [name, about] = cells;
      if (name === undefined || about === undefined) continue;
      visit(name, 'link', (link) => {
        sections
          .at(-1)
          ?.pages.push(pageOf(link.url, name.children.map(plainText).join(''), aboutIn(about.children.map(plainText).join(''))));
      });
    }
  }
  return sections;
}

/** What a row says of a page, without the way to the French one, which the site finds beside it. */
function aboutIn(cell: string): string {
  return cell.replace(' (français)', '');
}

function pageOf(source: string, title: string, about: string): SitePage {
  const language = source.endsWith('.fr.md') ? 'fr' : 'en';
  const other = language === 'fr' ? source.replace(/\.fr\.md$/u, '.md') : source.replace(/\.md$/u, '.fr.md');
  const folder = join(ROOT, dirname(source));
  const beside =
    basename(source) === 'README.md' && source.includes('/docs/')
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.md') && file !== 'README.md')
          .map((file) => `${dirname(source)}/${file}`)
      : [];
  return {
    source,
    url: urlOf(source),
    title,
    about,
    language,
    ...(existsSync(join(ROOT, other)) ? { twin: other } : {}),
    children: beside.map((file) => pageOf(file, titleOf(read(file)), '')),
  };
}

/** `packages/targets/docs/evaluation.md` is `targets/evaluation`; a README is the page of its folder. */
function urlOf(source: string): string {
  return source
    .replace(/^docs\/pages\//u, 'frameworks/')
    .replace(/^packages\//u, '')
    .replace(/\/docs\//u, '/')
    .replace(/^(examples\/.*|.*\/conformance)\/README\.md$/u, '$1.md')
    .replace(/README\.md$/u, 'index.md')
    .replace(/^[A-Z]+\.md$/u, (name) => name.toLowerCase())
    .replace(/\.md$/u, '');
}

function read(source: string): string {
  return readFileSync(join(ROOT, source), 'utf8');
}
