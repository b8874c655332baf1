import type { Element, ElementContent, Properties } from 'hast';

/** What stands in an element: nodes, and texts. */
export type Child = ElementContent | string;

/**
 * An element of the hast syntax tree. Made by hand and not by `h`, which reads its first argument as a selector and looks every property
 * up: in a report of a hundred thousand cells that is most of the time.
 */
export function element(tagName: string, properties: Properties = {}, children: readonly Child[] = []): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
