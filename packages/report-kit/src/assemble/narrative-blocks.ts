import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import type { Block, List, ListItem } from '../document/block.js';
import { code, link, strong, text, type Inline } from '../document/inline.js';

/**
 * Markdown as blocks, by an allow-list: paragraphs, stress, code, links, lists and quotations keep their form; a
 * heading becomes a paragraph in bold, so that it cannot break the outline of the report; everything else, raw HTML
 * first, is shown as the text that was written.
 */
export function narrativeBlocks(markdown: string, id: string, lang: string | undefined): readonly Block[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children.flatMap((node, at) => block(node, `${id}--${String(at)}`, lang));
}

type Child = RootContent | BlockContent | DefinitionContent;

function block(node: Child, id: string, lang: string | undefined): readonly Block[] {
  const base = { id, ...(lang === undefined ? {} : { lang }) };
  const paragraph = (children: readonly Inline[]): readonly Block[] =>
    children.length === 0 ? [] : [{ kind: 'paragraph', ...base, children }];
  switch (node.type) {
    case 'paragraph':
      return paragraph(runs(node.children));
    case 'heading':
      return paragraph([strong(...runs(node.children))]);
    case 'blockquote':
      return node.children.flatMap((child, at) => block(child, `${id}--${String(at)}`, lang));
    case 'list':
      return [{ ...list(node, id), ...base }];
    case 'code':
      return paragraph([code(node.value)]);
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return paragraph([text(written(node))]);
  }
}

function list(node: Extract<RootContent, { type: 'list' }>, id: string): List {
  return {
    kind: 'list',
    id,
    ordered: node.ordered === true,
    ...(node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}),
    items: node.children.map((item, at): ListItem => {
      const lists = item.children
        .filter((child) => child.type === 'list')
        .map((child, below) => list(child, `${id}--${String(at)}-${String(below)}`));
      const words = item.children
        .filter((child) => child.type !== 'list')
        .map((child) => (child.type === 'paragraph' || child.type === 'heading' ? runs(child.children) : [text(written(child))]));
      return {
        children: words.flatMap((some, nth) => (nth === 0 ? some : [{ kind: 'break' as const }, ...some])),
        ...(lists.length === 0 ? {} : { lists }),
      };
    }),
  };
}

function runs(nodes: readonly PhrasingContent[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return [text(node.value)];
      case 'strong':
        return [strong(...runs(node.children))];
      case 'emphasis':
        return [{ kind: 'emphasis', children: runs(node.children) }];
      case 'inlineCode':
        return [code(node.value)];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return link(node.url, ...runs(node.children));
      case 'image':
        return link(node.url, text(node.alt ?? ''));
      default:
        return [text(written(node))];
    }
  });
}

/** The text of a node that has no form here. */
function written(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(written).join(' ');
  return 'alt' in node && typeof node.alt === 'string' ? node.alt : '';
}
