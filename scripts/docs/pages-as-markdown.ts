import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { ReflectionKind, type CommentDisplayPart, type ProjectReflection, type Reflection, type RendererEvent, type Router } from 'typedoc';

import { moduleMarkdown, nameMarkdown, type ApiContext } from './api-markdown.js';
import { llmsText } from './llms-text.js';
import { withLinks } from './markdown.js';
import { FRONT_PAGE, ROOT, type SitePage, type SiteSection } from './site-pages.js';

/** A site that has just been rendered. */
export interface RenderedSite {
  readonly event: RendererEvent;
  readonly router: Router;
  readonly pages: ReadonlyMap<Reflection, SitePage>;
  readonly sections: readonly SiteSection[];
  readonly out: string;
}

/** Writes the Markdown of every page beside it, made of what the page was made of, and `llms.txt` that leads to them. */
export function writePagesAsMarkdown({ event, router, pages, sections, out }: RenderedSite): void {
  const addresses = addressesOf(event, router, pages);
  const context: ApiContext = {
    linkTo: (from, to) => (router.hasUrl(to) ? markdownAddress(router.relativeUrl(from, to)) : undefined),
    fileLink: (from, part) => fileLink(from, part, router, event.project),
  };
  for (const { model, url } of event.pages) {
    const path = join(out, url.replace(/\.html$/u, '.md'));
    if (url === 'index.html') writeFileSync(path, sourceAsPage(FRONT_PAGE, url, addresses));
    else writeFileSync(path, `${pageText(model as Reflection, url)}\n`);
  }
  writeFileSync(join(out, 'llms.txt'), llmsText(sections, event.project, router));

  function pageText(model: Reflection, url: string): string {
    const page = pages.get(model);
    if (page !== undefined) return sourceAsPage(page.source, url, addresses).trimEnd();
    if (model.isProject()) return moduleMarkdown(model, undefined, context);
    if (!model.isDeclaration()) throw new Error(`${url} is neither a page nor a name.`);
    if (!model.kindOf(ReflectionKind.Module)) return nameMarkdown(model, model.parent ?? model, context);
    const readme = model.parent?.isProject() === true ? readmeOf(model) : undefined;
    return moduleMarkdown(model, readme === undefined ? undefined : sourceAsPage(readme, url, addresses), context);
  }
}

/** Where each file of the repository that is a page stands on the site. */
function addressesOf(event: RendererEvent, router: Router, pages: ReadonlyMap<Reflection, SitePage>): ReadonlyMap<string, string> {
  const packages = (event.project.children ?? []).map((module) => [readmeOf(module), router.getFullUrl(module)] as const);
  return new Map([
    ...packages,
    ...[...pages.values()].map(({ source, url }) => [source, `${url}.html`] as const),
    [FRONT_PAGE, 'index.html'],
    ['README.md', 'index.html'],
  ]);
}

/** A Markdown file of the repository with its links as they hold on the site. */
function sourceAsPage(source: string, url: string, addresses: ReadonlyMap<string, string>): string {
  return withLinks(readFileSync(join(ROOT, source), 'utf8'), (link) => {
    if (/^[a-z]+:/u.test(link) || link.startsWith('#')) return link;
    const [path = '', anchor] = link.split('#');
    const target = addresses.get(relative(ROOT, resolve(ROOT, dirname(source), path)));
    // a file that is no page of the site, such as LICENSE, is beside it under media
    const address = target === undefined ? `media/${path.split('/').at(-1) ?? ''}` : target.replace(/\.html$/u, '.md');
    const from = relative(dirname(url), address);
    return anchor === undefined ? from : `${from}#${anchor}`;
  });
}

function fileLink(from: Reflection, part: CommentDisplayPart, router: Router, project: ProjectReflection): string | undefined {
  if (part.kind !== 'relative-link' || part.target === undefined) return undefined;
  const target = project.files.resolve(part.target, project);
  if (typeof target !== 'object') return undefined;
  const address = target.isProject() ? router.baseRelativeUrl(from, 'index.md') : markdownAddress(router.relativeUrl(from, target));
  return part.targetAnchor === undefined ? address : `${address}#${part.targetAnchor}`;
}

function markdownAddress(url: string): string {
  return url.replace(/\.html(?=#|$)/u, '.md');
}

function readmeOf({ name }: Reflection): string {
  return `packages/${name.replace('@actionline/', '')}/README.md`;
}
