import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** What stands in an element: nodes, and texts. */
export type Child = ElementContent | string;

const NO_PROPERTIES: Properties = {};

/**
 * An element of the hast syntax tree. Made by hand and not by `h`, which reads its first argument as a selector and looks every property
 * up: in a report of a hundred thousand cells that is most of the time.
 */
export function element(tagName: string, properties: Properties = NO_PROPERTIES, children: readonly Child[] = []): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map(node),
  };
}

/** A text as a node. */
function node(child: Child): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}

/** Nodes as HTML. */
export function html(children: readonly Child[]): string {
  return toHtml({ type: 'root', children: children.map(node) }, { allowDangerousHtml: true });
}

/** Nodes that are written at once, so that of a great table no tree has to be held: the only markup that is taken as it is. */
export function written(children: readonly Child[]): ElementContent {
  // hast leaves this kind of node to whoever writes it
  return { type: 'raw', value: html(children) } as unknown as ElementContent;
}
