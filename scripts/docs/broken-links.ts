import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { Parser } from 'htmlparser2';

import { linksOf } from './markdown.js';

/** What a page of the site holds: where it leads, and what can be led to. */
interface PageLinks {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/**
 * Every link of the site that leads nowhere, one line each: files and anchors of the HTML, files of the Markdown beside it, and whatever the
 * page would ask of another host. What stands under media is no page: a file that one leads to.
 */
export function brokenLinks(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [join(site, file), linksOfPage(join(site, file))]));
  const broken = [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)].filter((link) => !leads(page, link, pages)).map((link) => `${relative(site, page)}: ${link} leads nowhere`),
  );
  const text = files
    .filter((file) => (file.endsWith('.md') && !file.startsWith('media')) || file === 'llms.txt')
    .flatMap((file) =>
      [...new Set(linksOf(readFileSync(join(site, file), 'utf8')))]
        .filter(
          (link) => !outside(link) && !link.startsWith('#') && !isFile(resolve(site, dirname(file), decodeURI(link.split('#')[0] ?? ''))),
        )
        .map((link) => `${file}: ${link} leads nowhere`),
    );
  const twins = [...pages.keys()]
    .filter((page) => !existsSync(page.replace(/\.html$/u, '.md')))
    .map((page) => `${relative(site, page)} has no Markdown`);
  return [...broken, ...text, ...twins];
}

function linksOfPage(path: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      const address = attributes['href'] ?? attributes['src'];
      if (address === undefined) return;
      // only a person who follows a link may ask another host
      if (name !== 'a' && outside(address)) links.push(`${name} ${address}`);
      else if (!outside(address)) links.push(address);
    },
  });
  parser.end(readFileSync(path, 'utf8'));
  return { links, ids };
}

function leads(page: string, link: string, pages: ReadonlyMap<string, PageLinks>): boolean {
  if (link === '#' || link.startsWith('data:')) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : resolve(dirname(page), decodeURI(path));
  const file = existsSync(target) && statSync(target).isDirectory() ? join(target, 'index.html') : target;
  if (!isFile(file)) return false;
  return anchor === undefined || anchor === '' || !pages.has(file) || pages.get(file)?.ids.has(decodeURIComponent(anchor)) === true;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function outside(link: string): boolean {
  return /^(?:https?|mailto):/u.test(link);
}
