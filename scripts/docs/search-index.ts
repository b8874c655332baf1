import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { ReflectionKind, type DeclarationReflection, type ProjectReflection, type Router } from 'typedoc';

import { sentenceOf } from './api-markdown.js';
import { sectionsOf } from './markdown.js';
import { SEARCH_OPTIONS, type SearchEntry } from './search-terms.js';
import { MADE_PAGES, ROOT, type SitePage } from './site-pages.js';

/** By the source of a page: the anchors of its headings, `#` included, in their order. */
export type PageAnchors = ReadonlyMap<string, readonly string[]>;

/** The index of everything that the search finds: the sections of every page, the items of the frameworks, and every export. */
export function searchIndex(pages: readonly SitePage[], anchors: PageAnchors, names: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  const entries = [...pages.flatMap((page) => sectionsAsEntries(page, anchors.get(page.source) ?? [])), ...names];
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return index;
}

/** Writes the index and the script that asks it into the assets of the site. */
export function writeSearch(index: MiniSearch<SearchEntry>, out: string): void {
  writeFileSync(join(out, 'assets', 'site-search-index.js'), `window.siteSearchIndex = ${JSON.stringify(JSON.stringify(index))};\n`);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'client.ts')],
    outfile: join(out, 'assets', 'site-search.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
}

/** Every export by its name and its first sentence. */
export function exportsAsEntries(project: ProjectReflection, router: Router): readonly SearchEntry[] {
  const entries = (project.children ?? []).flatMap(({ children }) => children ?? []);
  return entries.flatMap((entry) =>
    (entry.children ?? [])
      .filter((one) => !one.kindOf(ReflectionKind.Module) && !one.isReference())
      .map((one: DeclarationReflection) => ({
        id: 0,
        title: one.name,
        page: entry.name,
        code: '',
        text: sentenceOf(one),
        url: router.getFullUrl(one),
        language: 'en',
        kind: 'export',
      })),
  );
}

function sectionsAsEntries(page: SitePage, anchors: readonly string[]): readonly SearchEntry[] {
  const made = page.source.startsWith(MADE_PAGES);
  return sectionsOf(readFileSync(join(ROOT, page.source), 'utf8')).map(({ heading, depth, anchor, text }, at) => {
    const place = anchor === undefined ? (anchors[at] ?? '') : `#${anchor}`;
    return {
      id: 0,
      title: heading,
      page: page.title,
      // the ids of an item, of its targets, measures and indicators stand in its text
      code: anchor === undefined ? '' : (text.match(/\b[a-z0-9-]+\/[\w.-]+/gu) ?? []).join(' '),
      text: `${text} ${depth === 1 ? page.about : ''}`,
      url: depth === 1 ? `${page.url}.html` : `${page.url}.html${place}`,
      language: page.language,
      kind: made && anchor !== undefined ? 'item' : 'guide',
    };
  });
}
