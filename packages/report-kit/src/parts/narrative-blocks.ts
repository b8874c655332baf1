import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import type { Block, List, ListItem } from '../document/block.js';
import { code, link, strong, text, type Inline } from '../document/inline.js';

/** Deeper than a reader follows; what lies below keeps its words and loses its form. */
const DEEPEST = 8;

/** More marks of quotation or list at the start of a line than anyone means, unless the line is a rule; the parser works on each of them. */
const TOO_DEEP = /^(?=.*[^\s*_-])[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){50}/m;

/** Longer than the story of one commitment is: some forty pages. The parser takes seconds for what is. */
const LONGEST = 100_000;

/** More underlined headings and ends of links than anyone writes into one text: the time for them grows with their square. */
const MOST_UNDERLINED = 300;
const MOST_LINKS = 5_000;

/** Where the words stand, and where they go. */
interface Place {
  /** The Markdown. */
  readonly markdown: string;
  /** The id of the block. */
  readonly id: string;
  /** The language of the words, where it differs. */
  readonly language: string | undefined;
  /** How deep it lies. */
  readonly depth: number;
}

/**
 * Markdown as blocks, by an allow-list: paragraphs, stress, code, links, lists and quotations keep their form; a
 * heading becomes a paragraph in bold, so that it cannot break the outline of the report; everything else, raw HTML
 * first, is shown as the text that was written. A text that no person wrote so (forty pages and more, fifty marks of a list on one line,
 * hundreds of underlined headings) keeps its words, paragraphs and lines, and no other form.
 */
export function narrativeBlocks(markdown: string, id: string, language: string | undefined): readonly Block[] {
  const place: Place = { markdown, id, language, depth: 0 };
  if (isNoOnesText(markdown)) return asLines(place);
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children.flatMap((node, at) => block(node, within(place, at)));
}

function isNoOnesText(markdown: string): boolean {
  return (
    markdown.length > LONGEST ||
    TOO_DEEP.test(markdown) ||
    moreThan(MOST_UNDERLINED, markdown.matchAll(/\S[ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*$/gm)) ||
    moreThan(MOST_LINKS, markdown.matchAll(/\]\(/g))
  );
}

function moreThan(most: number, found: Iterable<unknown>): boolean {
  let count = 0;
  for (const _one of found) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

/** The words as paragraphs and lines alone. */
function asLines(place: Place): readonly Block[] {
  return place.markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .filter((words) => words.trim() !== '')
    .flatMap((words, at) => {
      const lines = words.trim().split('\n');
      return paragraph(
        lines.flatMap((line, nth) => (nth === 0 ? [text(line)] : [{ kind: 'break' as const }, text(line)])),
        within(place, at),
      );
    });
}

function block(node: RootContent, place: Place): readonly Block[] {
  if (place.depth > DEEPEST) return paragraph([text(written(node, place))], place);
  switch (node.type) {
    case 'paragraph':
      return paragraph(runs(node.children, place), place);
    case 'heading':
      return paragraph([strong(...runs(node.children, place))], place);
    case 'blockquote':
      return node.children.flatMap((child, at) => block(child, within(place, at)));
    case 'list':
      return [{ ...list(node, place), ...base(place) }];
    case 'code':
      return paragraph([code(node.value)], place);
    case 'definition':
      return paragraph(link(node.url, text(node.label ?? node.identifier)), place);
    case 'thematicBreak':
      return [];
    case 'html':
    case 'table':
    case 'footnoteDefinition':
    case 'yaml':
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      return paragraph([text(written(node, place))], place);
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'inlineCode':
    case 'break':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return paragraph(runs([node], place), place);
  }
}

function paragraph(children: readonly Inline[], place: Place): readonly Block[] {
  return children.length === 0 ? [] : [{ kind: 'paragraph', ...base(place), children }];
}

function list(node: Extract<RootContent, { type: 'list' }>, place: Place): List {
  return {
    kind: 'list',
    id: place.id,
    ordered: node.ordered === true,
    ...(node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}),
    items: node.children.map((item, at): ListItem => {
      const here = within(place, at);
      const keep = (child: RootContent): boolean => child.type === 'list' && here.depth < DEEPEST;
      const lists = item.children.flatMap((child, nth) => (child.type === 'list' && keep(child) ? [list(child, within(here, nth))] : []));
      const words = item.children
        .filter((child) => !keep(child))
        .map((child) =>
          child.type === 'paragraph' || child.type === 'heading' ? runs(child.children, here) : [text(written(child, here))],
        );
      return {
        children: words.flatMap((some, nth) => (nth === 0 ? some : [{ kind: 'break' as const }, ...some])),
        ...(lists.length === 0 ? {} : { lists }),
      };
    }),
  };
}

function runs(nodes: readonly PhrasingContent[], place: Place): readonly Inline[] {
  const below = { ...place, depth: place.depth + 1 };
  return nodes.flatMap((node): readonly Inline[] => {
    if (place.depth > 2 * DEEPEST) return [text(written(node, place))];
    switch (node.type) {
      case 'text':
        return [text(node.value)];
      case 'strong':
        return [strong(...runs(node.children, below))];
      case 'emphasis':
        return [{ kind: 'emphasis', children: runs(node.children, below) }];
      case 'inlineCode':
        return [code(node.value)];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return link(node.url, ...runs(node.children, below));
      case 'image':
        return link(node.url, text(node.alt ?? ''));
      case 'html':
      case 'delete':
      case 'linkReference':
      case 'imageReference':
      case 'footnoteReference':
        return [text(written(node, place))];
    }
  });
}

/** A node as it was written, where it has no form here. */
function written(node: Nodes, { markdown }: Place): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function within(place: Place, at: number): Place {
  return { ...place, id: `${place.id}--${String(at)}`, depth: place.depth + 1 };
}

function base({ id, language }: Place): { readonly id: string; readonly language?: string } {
  return { id, ...(language === undefined ? {} : { language }) };
}
