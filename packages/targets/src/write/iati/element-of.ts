import type { IatiElement } from '../../read/iati/iati-element.js';
import type { XmlElement } from './xml-element.js';

/** An element as a reader has it. */
export function elementOf({ name, attributes, content }: XmlElement): IatiElement {
  return {
    name,
    line: 0,
    attributes: Object.fromEntries(Object.entries(attributes).filter((one): one is [string, string] => one[1] !== undefined)),
    text: typeof content === 'string' ? content : '',
    children: typeof content === 'string' ? [] : content.map(elementOf),
  };
}
