import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { packageNames } from '../public-package.js';
import { entryNames } from './entry-names.js';
import { linksOf } from './markdown.js';
import { FRONT_PAGE, MADE_PAGES, ROOT, sitePages, siteSections } from './site-pages.js';

const below = (folder: string): readonly string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
        .map((file) => `${folder}/${file}`)
    : [];
const shipped = packageNames.flatMap((name) => [...below(`packages/${name}/docs`), ...below(`packages/${name}/conformance`)]);
const examples = below('examples').filter((file) => basename(dirname(dirname(file))) === 'examples');
const sections = siteSections();
const sources = sitePages(sections).map(({ source }) => source);

describe('the order of the site', () => {
  it('has every page that a package ships', () => {
    expect(shipped.filter((page) => !sources.includes(page))).toEqual([]);
  });

  it('has every example that says what it is', () => {
    expect(examples.filter((page) => !sources.includes(page))).toEqual([]);
  });

  it('has no page twice, at no two addresses, and none that is not there', () => {
    expect(sources.filter((page, at) => sources.indexOf(page) !== at)).toEqual([]);
    const urls = sitePages(sections).map(({ url }) => url);
    expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([]);
    expect(sources.filter((page) => !page.startsWith(MADE_PAGES) && !existsSync(join(ROOT, page)))).toEqual([]);
  });

  it('says of every page in the tables what it is about', () => {
    expect(sections.flatMap(({ pages }) => pages.filter(({ about, title }) => about === '' || title === ''))).toEqual([]);
  });

  it('has the French pages in a section of their own, each beside its English twin', () => {
    const french = sitePages(sections).filter(({ language }) => language === 'fr');
    expect(sections.at(-1)?.pages).toEqual(french);
    for (const { twin } of french) expect(sources).toContain(twin);
  });
});

describe('what npm shows', () => {
  it.each(packageNames)('of @actionline/%s leads to every page of the package', (name) => {
    const readme = linksOf(readFileSync(join(ROOT, 'packages', name, 'README.md'), 'utf8')).map((link) => link.split('#')[0]);
    const own = sitePages(sections)
      .filter(
        ({ source, language }) =>
          source.startsWith(`packages/${name}/docs/`) && language === 'en' && !sources.some((one) => isBelow(source, one)),
      )
      .map(({ source }) => source.replace(`packages/${name}`, '.'));
    expect(own.filter((page) => !readme.includes(page))).toEqual([]);
  });
});

/** Whether a page is brought along by the README of its folder. */
function isBelow(page: string, readme: string): boolean {
  return basename(readme) === 'README.md' && readme.includes('/docs/') && page !== readme && dirname(page) === dirname(readme);
}

describe('the reference', () => {
  it.each(packageNames)('has every entry of @actionline/%s that is of TypeScript', (name) => {
    const path = join(ROOT, 'packages', name, 'typedoc.json');
    const { entryPoints } = JSON.parse(readFileSync(path, 'utf8')) as { readonly entryPoints: readonly string[] };
    const documented = entryPoints.map((entry) => entry.replace(/^src\//u, '').replace(/\.ts$/u, ''));
    const named = documented.map((entry) => (entry === 'index' ? entry : entry.replace(/\/index$/u, '')));
    // what is internal is for the other packages, and a framework in one language has the names of the framework in both
    const entries = [...entryNames(`@actionline/${name}`)].filter(([, specifier]) => !/\/(?:internal|en|fr)$/u.test(specifier));
    expect(entries.filter(([module]) => !named.includes(module))).toEqual([]);
  });
});

describe('the front page', () => {
  it('leads to pages of the site and to the packages', () => {
    const readmes = packageNames.map((name) => `packages/${name}/README.md`);
    const links = linksOf(readFileSync(join(ROOT, FRONT_PAGE), 'utf8')).map((link) => join('docs', link.split('#')[0] ?? ''));
    expect(links.filter((link) => !sources.includes(link) && !readmes.includes(link))).toEqual([]);
  });
});
