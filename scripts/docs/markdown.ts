import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

type Tree = ReturnType<typeof fromMarkdown>;

/** A heading of a page and the plain text below it, as far as the next heading. */
export interface MarkdownSection {
  /** The heading, without marks. */
  readonly heading: string;
  /** From 1 for the title of the page. */
  readonly depth: number;
  /** The id of the `<a id>` that stands before the heading, where one does. */
  readonly anchor?: string;
  readonly text: string;
}

/** A Markdown page as a tree, with tables as GitHub writes them. */
export function parseMarkdown(markdown: string): Tree {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The text of a node and of all below it. */
export function plainText(node: Tree | Tree['children'][number]): string {
  const parts: string[] = [];
  visit(node, (inner) => {
    if ('value' in inner && inner.type !== 'html') parts.push(inner.value);
    if (inner.type === 'paragraph' || inner.type === 'tableCell' || inner.type === 'listItem') parts.push(' ');
  });
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/** The first heading of a page: its title. */
export function titleOf(markdown: string): string {
  const heading = parseMarkdown(markdown).children.find((node) => node.type === 'heading');
  return heading === undefined ? '' : plainText(heading);
}

/** The page cut at its headings. */
export function sectionsOf(markdown: string): readonly MarkdownSection[] {
  const sections: { heading: string; depth: number; anchor?: string; parts: string[] }[] = [];
  let anchor: string | undefined;
  for (const node of parseMarkdown(markdown).children) {
    const id = anchorOf(node);
    if (id !== undefined) {
      anchor = id;
    } else if (node.type === 'heading') {
      sections.push({ heading: plainText(node), depth: node.depth, parts: [], ...(anchor === undefined ? {} : { anchor }) });
      anchor = undefined;
    } else {
      anchor = undefined;
      sections.at(-1)?.parts.push(plainText(node));
    }
  }
  return sections.map(({ parts, ...section }) => ({ ...section, text: parts.join(' ') }));
}

/** The id of a paragraph that is an `<a id>` and nothing else. */
function anchorOf(node: Tree['children'][number]): string | undefined {
  const [opening, closing, ...others] = node.type === 'paragraph' ? node.children : [];
  if (opening?.type !== 'html' || closing?.type !== 'html' || others.length > 0) return undefined;
  return /^<a id="([^"]+)">$/u.exec(opening.value)?.[1];
}

/** Where a page leads: the address of every link and picture, as it is written. */
export function linksOf(markdown: string): readonly string[] {
  const links: string[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
  });
  return links;
}

/** The page with the address of every link, picture and definition replaced; all else stays byte for byte. */
export function withLinks(markdown: string, replaced: (url: string) => string): string {
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return;
    const text = replaced(node.url);
    // the address stands last in a link, behind its words, which may hold the same letters
    const from = markdown.slice(start, end).lastIndexOf(node.url);
    if (from >= 0 && text !== node.url) edits.push({ from: start + from, to: start + from + node.url.length, text });
  });
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, edit) => `${text.slice(0, edit.from)}${edit.text}${text.slice(edit.to)}`, markdown);
}
