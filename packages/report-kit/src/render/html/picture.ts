import type { Element } from 'hast';

import { cleanText } from '../../document/clean-text.js';
import type { Picture } from '../../document/picture.js';
import { element } from './element.js';

/** A picture whose bytes stand in the page itself; as an image, a drawing runs nothing and loads nothing. */
export function pictureHtml(picture: Picture, alt: string, className: readonly string[] = []): Element {
  return element('img', {
    ...(className.length === 0 ? {} : { className: [...className] }),
    src: address(picture),
    alt,
    width: picture.width,
    height: picture.height,
  });
}

function address(picture: Picture): string {
  return picture.format === 'png'
    ? `data:image/png;base64,${picture.base64}`
    : `data:image/svg+xml,${encodeURIComponent(cleanText(picture.svg))}`;
}
