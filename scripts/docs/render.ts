import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

import {
  Application,
  ConsoleLogger,
  Converter,
  PageEvent,
  normalizePath,
  ReflectionKind,
  RendererEvent,
  IndexEvent,
  type DocumentReflection,
  type Reflection,
} from 'typedoc';

import { brokenLinks } from './broken-links.js';
import { mendModel } from './mend-model.js';
import { writePagesAsMarkdown } from './pages-as-markdown.js';
import { FRONT_PAGE, ROOT, sitePages, type SitePage, type SiteSection } from './site-pages.js';
import { exportsAsEntries, searchIndex, writeSearch } from './search-index.js';
import { routerOf } from './site-router.js';
import { themeOf } from './site-theme.js';

/** What came of it: how many pages, and what is wrong with the site, one line each. */
export interface SiteResult {
  readonly pages: number;
  readonly faults: readonly string[];
}

/** Renders the site into a folder: every page as HTML and as Markdown, the search, `llms.txt`. */
export async function renderSite(sections: readonly SiteSection[], out: string): Promise<SiteResult> {
  const bySource = new Map(sitePages(sections).map((page) => [page.source, page]));
  const missing = [...bySource.keys()].filter((source) => !existsSync(join(ROOT, source)));
  if (missing.length > 0) return { pages: 0, faults: missing.map((source) => `README.md leads to ${source}, which is not there.`) };
  const pages = new Map<Reflection, SitePage>();
  const app = await Application.bootstrap(
    {
      name: 'Actionline',
      entryPointStrategy: 'merge',
      entryPoints: [join(ROOT, 'docs', 'model.json')],
      projectDocuments: [...bySource.keys()].map((source) => join(ROOT, source)),
      readme: join(ROOT, FRONT_PAGE),
      customCss: join(import.meta.dirname, 'site.css'),
      router: 'site',
      theme: 'site',
      headings: { readme: false, document: false },
      navigation: { includeGroups: false, includeCategories: false, includeFolders: false },
      highlightLanguages: [
        'bash',
        'console',
        'csv',
        'css',
        'diff',
        'html',
        'javascript',
        'json',
        'jsonc',
        'markdown',
        'python',
        'shell',
        'svelte',
        'ts',
        'tsx',
        'typescript',
        'turtle',
        'vue',
        'xml',
        'yaml',
      ],
      visibilityFilters: {},
      markdownItLoader: scrollableTables,
      hideGenerator: true,
      includeHierarchySummary: false,
      githubPages: true,
      logLevel: 'Warn',
      treatWarningsAsErrors: true,
    },
    // typedoc.json is how the model is made, not the site
    [],
  );
  app.logger = new SiteLogger();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, reflection: DocumentReflection) => {
    const path = reflection.project.files.getReflectionPath(reflection);
    const page = path === undefined ? undefined : bySource.get(relative(ROOT, path));
    if (page === undefined) throw new Error(`${path ?? reflection.name} is no page of the site.`);
    reflection.name = page.title;
    pages.set(reflection, page);
  });
  app.renderer.defineRouter('site', routerOf(pages));
  app.renderer.defineTheme('site', themeOf(sections));
  // the search of the site has its own index
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event: IndexEvent) => {
    event.searchResults.splice(0);
  });
  const anchors = new Map<string, readonly string[]>();
  app.renderer.on(PageEvent.END, (event: PageEvent) => {
    if (!event.isReflectionEvent()) return;
    const page = pages.get(event.model);
    if (page !== undefined)
      anchors.set(
        page.source,
        event.pageHeadings.map(({ link }) => link),
      );
    const html = dressed(event, page, page?.twin === undefined ? undefined : bySource.get(page.twin));
    event.contents = html.replace('</h1>', () => `</h1>${importLine(event.model)}`);
  });

  const project = await app.convert();
  if (project === undefined) return { pages: 0, faults: ['The model of the packages could not be read: npm run docs:model.'] };
  // the front page of the site stands for that of the repository
  project.files.registerReflectionPath(normalizePath(join(ROOT, 'README.md')), project);
  const faults = [...mendModel(project)];
  let count = 0;
  app.renderer.on(RendererEvent.END, (event: RendererEvent) => {
    count = event.pages.length;
    const { router } = app.renderer;
    if (router === undefined) return;
    writePagesAsMarkdown({ event, router, pages, sections, out });
    writeSearch(searchIndex(sitePages(sections), anchors, exportsAsEntries(project, router)), out);
  });
  await app.generateDocs(project, out);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) faults.push('typedoc has warned of something above.');
  return { pages: count, faults: [...faults, ...brokenLinks(out)] };
}

/** Tells all but that an anchor is not a heading: the finished pages are asked for their anchors, which items have too. */
class SiteLogger extends ConsoleLogger {
  override log(message: string, level: Parameters<ConsoleLogger['log']>[1]): void {
    if (!message.includes('but the anchor does not exist')) super.log(message, level);
  }
}

/** The page in its language, with a way to its twin and to its Markdown. */
function dressed({ contents, url }: PageEvent<Reflection>, page: SitePage | undefined, twin: SitePage | undefined): string {
  const html = contents ?? '';
  const markdown = `<link rel="alternate" type="text/markdown" href="${basename(url).replace(/\.html$/u, '.md')}" />`;
  const described =
    page === undefined || page.about === '' ? html : html.replace(DESCRIPTION, `$1${escaped(`${page.title}: ${page.about}`)}$2`);
  const whole = withoutLinksInSummaries(described)
    .replace('<html class="default" lang="en"', `<html class="default" lang="${page?.language ?? 'en'}"`)
    .replace('<div class="col-content">', `<div class="col-content" role="main">${twinLinks(url, page, twin)}`)
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Contents">')
    .replace(
      '</head>',
      () => `${markdown}<script defer src="${'../'.repeat(url.split('/').length - 1)}assets/site-search.js"></script></head>`,
    );
  return page?.language === 'fr' ? inFrench(whole) : whole;
}

/** What stands around a French page, in French too. */
const FRENCH = [
  ['>On This Page<', '>Sur cette page<'],
  ['>Settings<', '>Réglages<'],
  ['>Theme<', '>Thème<'],
  ['>Search<', '>Rechercher<'],
  ['aria-label="Search"', 'aria-label="Rechercher"'],
  ['aria-label="Contents"', 'aria-label="Sommaire"'],
  ['aria-label="Table"', 'aria-label="Tableau"'],
  ['aria-label="Permalink"', 'aria-label="Lien permanent"'],
  ['>Search the guides, the two frameworks and every export<', '>Chercher dans les guides, les deux cadres et toutes les fonctions<'],
  ['>Close<', '>Fermer<'],
  ['>Copy<', '>Copier<'],
] as const;

function inFrench(html: string): string {
  return FRENCH.reduce((text, [english, french]) => text.replaceAll(english, french), html);
}

/** Below the title of a name that is exported: how a program imports it. */
function importLine(reflection: Reflection): string {
  const { name, parent } = reflection;
  if (parent?.name.startsWith('@') !== true || reflection.kindOf(ReflectionKind.Module)) return '';
  const type = reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]) ? 'type ' : '';
  return `<p class="tsd-typography"><code>import ${type}{ ${name} } from '${parent.name}';</code></p>`;
}

/** The way to the page in the other language and to its Markdown. */
function twinLinks(url: string, page: SitePage | undefined, twin: SitePage | undefined): string {
  const [label, lang] = page?.language === 'fr' ? ['In English', 'en'] : ['En français', 'fr'];
  const folder = dirname(url);
  const links = [
    ...(twin === undefined ? [] : [`<a lang="${lang}" hreflang="${lang}" href="${relative(folder, `${twin.url}.html`)}">${label}</a>`]),
    `<a type="text/markdown" href="${basename(url).replace(/\.html$/u, '.md')}">Markdown</a>`,
  ];
  return `<p class="site-twins">${links.join(' · ')}</p>`;
}

/** A heading that opens and closes what is below it cannot be a link to itself as well. */
function withoutLinksInSummaries(html: string): string {
  return html
    .split('</summary>')
    .map((part) => {
      const summary = part.lastIndexOf('<summary');
      const link = part.indexOf('<a ', summary);
      const end = part.indexOf('</a>', link);
      return summary < 0 || link < 0 || end < 0 ? part : part.slice(0, link) + part.slice(end + '</a>'.length);
    })
    .join('</summary>');
}

/** A table wider than the screen is moved with the keys as well. */
function scrollableTables(parser: { renderer: { rules: Record<string, unknown> } }): void {
  parser.renderer.rules['table_open'] = () => '<div class="site-table" role="group" aria-label="Table" tabindex="0"><table>';
  parser.renderer.rules['table_close'] = () => '</table></div>';
}

const DESCRIPTION = /(<meta name="description" content=")[^"]*(")/u;

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
}
