import { iatiExtension } from '../../read/iati/iati-extension.js';

/** An element to be written; a name after `+` is one of our own namespace. */
export interface XmlElement {
  /** Its name. */
  readonly name: string;
  /** Its attributes, in the order in which they are written; those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** What stands in it: elements, or a text. */
  readonly content: readonly XmlElement[] | string;
}

/** An element. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  content: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, content };
}

/** What XML 1.0 has no way to write, half of a character included. */
export const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const PREFIX = 'actionline';

/** The text of a file: each element in a line of its own, so that two files can be compared line by line. */
export function xmlText(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const own = { ...root, attributes: { ...root.attributes, [`xmlns:${PREFIX}`]: iatiExtension } };
  addLines(own, '', lines);
  return `${lines.join('\n')}\n`;
}

function addLines({ name, attributes, content }: XmlElement, indent: string, lines: string[]): void {
  const tag = name.startsWith('+') ? `${PREFIX}:${name.slice(1)}` : name;
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value, true)}"`]));
  const start = `${indent}<${tag}${given.join('')}`;
  if (content.length === 0) lines.push(`${start}/>`);
  else if (typeof content === 'string') lines.push(`${start}>${escaped(content, false)}</${tag}>`);
  else {
    lines.push(`${start}>`);
    for (const child of content) addLines(child, `${indent}  `, lines);
    lines.push(`${indent}</${tag}>`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as XML has it; line ends and tabs of an attribute would be read as spaces, and a carriage return as a line end anywhere. */
function escaped(text: string, attribute: boolean): string {
  return text.replace(attribute ? /[&<>"\r\n\t]/g : /[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}
