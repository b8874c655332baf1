import type { LocalizedText } from '@actionline/core';
import { isLanguageTag } from '@actionline/core/internal';

import { TEXT } from './iati-extension.js';

/** An element of an activity, with those within it that are read. */
export interface IatiElement {
  /** Its name. */
  readonly name: string;
  /** The line of the text that its tag ends on, from 1. */
  readonly line: number;
  /** Its attributes; the object has no prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text that stands in it and in none of its elements. */
  text: string;
  /** The elements in it that are read. */
  children: readonly IatiElement[];
}

const NONE: readonly IatiElement[] = [];

/** The elements of a name, in their order. */
export function childrenOf({ children }: IatiElement, name: string): readonly IatiElement[] {
  let found: IatiElement[] | undefined;
  for (const child of children) {
    if (child.name !== name) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

/** The first element of a name. */
export function childOf({ children }: IatiElement, name: string): IatiElement | undefined {
  return children.length === 0 ? undefined : children.find((child) => child.name === name);
}

/** An attribute without the spaces around it; nothing where it is not there, or blank. */
export function attributeOf({ attributes }: IatiElement, name: string): string | undefined {
  const text = attributes[name]?.trim();
  return text === '' ? undefined : text;
}

/** A flag as XML Schema writes one; nothing where it is not there or says something else. */
export function flagOf(element: IatiElement, name: string): boolean | undefined {
  const text = attributeOf(element, name);
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

/** A text in XML, its spaces as one. */
export function plainText(text: string): string {
  return (MORE_THAN_ONE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const MORE_THAN_ONE_SPACE = /\s\s|[^\S ]/;

/**
 * What elements say, by language: their narratives, or as versions before 2.01 have it, their own text, one element a language. The first of a
 * language counts. Nothing where they say nothing.
 */
export function textsOf(elements: readonly IatiElement[], language: string): LocalizedText | undefined {
  let texts: Record<string, string> | undefined;
  for (const element of elements) {
    const own = attributeOf(element, 'xml:lang') ?? language;
    if (element.text !== '') texts = withText(texts, own, element.text);
    for (const child of element.children) {
      if (child.name === 'narrative') texts = withText(texts, attributeOf(child, 'xml:lang') ?? own, child.text);
    }
  }
  return texts;
}

function withText(texts: Record<string, string> | undefined, language: string, text: string): Record<string, string> | undefined {
  const plain = plainText(text);
  if (plain === '') return texts;
  const tag = tagOf(language);
  if (texts === undefined) return { [tag]: plain };
  if (!Object.hasOwn(texts, tag)) texts[tag] = plain;
  return texts;
}

/** Publishers write EN and Fr too: the language itself is in small letters. What is no tag is a language that is not known. */
function tagOf(language: string): string {
  if (/^[a-z]{2,3}$/.test(language)) return language;
  if (!isLanguageTag(language)) return 'und';
  return /^[a-z]{2,3}$/i.test(language) ? language.toLowerCase() : language;
}

/** A date of XML Schema, whose zone says nothing about the day; as it is where it is none. */
export function dateOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? text);
}

/** The texts of a member of a record, by language, in elements of our own; nothing where it has none. */
export function ownTextsOf(own: IatiElement, of: string, language: string): LocalizedText | undefined {
  const texts = childrenOf(own, `+${TEXT}`).filter((text) => attributeOf(text, 'of') === of);
  return texts.length === 0 ? undefined : Object.fromEntries(texts.map((text) => [attributeOf(text, 'xml:lang') ?? language, text.text]));
}
