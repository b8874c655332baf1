import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { cleanText } from '../document/clean-text.js';

/**
 * A drawing as the text of an SVG file, as every reader of XML takes it: each element is closed, and what XML cannot hold stands as U+FFFD. HTML
 * may hold `]]>` in its text, `<` in an attribute, and the number of a character that is none; XML may not.
 */
export function svgFile(drawing: Element): string {
  const written = toHtml(drawing, {
    space: 'svg',
    closeSelfClosing: true,
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
  return cleanText(written.replaceAll('&#x0;', '\u0000'))
    .replaceAll(TAG, (tag) => `<${tag.slice(1).replaceAll('<', '&#x3C;')}`)
    .replaceAll(']]>', ']]&#x3E;');
}

/** A tag with its attributes, whose values stand in quotation marks; in texts no `<` is left. */
const TAG = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g;
