import { ActionlineError, canonicalJson } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { iri, list, number, text, textIn, truth, type Property, type Value } from './description.js';
import type { FacetPlaces } from './facet-places.js';
import type { IriMaker } from './iri.js';
import { embeddedMembers, linkEnd, matchMember, partOfLinkEnd, partOfMember, termOf, textMembers } from './terms.js';
import { RDF } from './vocabulary.js';

/** What the encoding of plain data needs to know of its surroundings. */
export interface Surroundings {
  /** Makes IRIs. */
  readonly iris: IriMaker;
  /** Where the concepts of facets stand. */
  readonly places: FacetPlaces;
  /** The measures and targets that are described by name, as canonical JSON, by the part and id they stand at. */
  readonly named: ReadonlyMap<string, string>;
}

/** The language tags that Turtle's grammar and n3's limit of eight characters a subtag let through. */
const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;
/** Far more than any framework nests; a cycle in the input ends here and not in a full stack. */
const DEEPEST = 64;

/** Every member of a plain object as a property, in the order of their names; members without a value are left out. */
export function encodeMembers(
  object: object,
  around: Surroundings,
  without: ReadonlySet<string> = new Set(),
  depth = 0,
): readonly Property[] {
  return Object.entries(object)
    .filter(([member, value]) => value !== undefined && !without.has(member))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([member, value]) => ({ predicate: memberTerm(member), values: encodeMember(member, value, around, depth) }));
}

/** One member of a plain object as the values of its property. */
export function encodeMember(member: string, value: unknown, around: Surroundings, depth = 0): readonly Value[] {
  if (textMembers.has(member) && isLocalizedText(value)) return encodeText(value);
  return [encode(member, value, around, depth)];
}

/**
 * A text in several languages as one literal a language, in the order of the tags.
 *
 * @throws {@link ActionlineError} `bad-argument` for a language tag that Turtle cannot carry.
 */
export function encodeText(localized: Readonly<Record<string, string | undefined>>): readonly Value[] {
  const entries = Object.entries(localized).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const wrong = entries.find(([language]) => !isLanguageTag(language));
  if (wrong !== undefined) {
    throw new ActionlineError('bad-argument', `The language tag was ${show(wrong[0])}; expected a BCP 47 tag such as "en" or "fr-CA".`, {
      given: wrong[0],
    });
  }
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, words]) => textIn(words, language));
}

/** Whether a language tag is one that Turtle can carry. */
export function isLanguageTag(tag: string): boolean {
  return LANGUAGE_TAG.test(tag);
}

/** Whether a value is a text in several languages that literals can carry without loss. */
function isLocalizedText(value: unknown): value is Readonly<Record<string, string | undefined>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value).filter(([, words]) => words !== undefined);
  return entries.length > 0 && entries.every(([language, words]) => typeof words === 'string' && isLanguageTag(language));
}

function encode(member: string, value: unknown, around: Surroundings, depth: number): Value {
  if (depth > DEEPEST) {
    throw new ActionlineError(
      'bad-argument',
      `${member} nests deeper than ${String(DEEPEST)} levels; expected a plain tree; break the cycle.`,
    );
  }
  if (typeof value === 'string') return encodeString(member, value, around);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return truth(value);
  if (value === null) return { kind: 'literal', value: 'null', datatype: `${RDF}JSON` };
  if (Array.isArray(value)) return list(value.map((entry: unknown) => encode(member, entry, around, depth + 1)));
  if (typeof value !== 'object') {
    throw new ActionlineError(
      'bad-argument',
      `${member} was a ${typeof value}; expected plain data: text, number, truth value, array or object.`,
    );
  }
  return link(member, value, around) ?? { kind: 'nested', properties: encodeMembers(value, around, undefined, depth + 1) };
}

function encodeString(member: string, value: string, { iris, places }: Surroundings): Value {
  const part = member === linkEnd ? partOfLinkEnd(value) : partOfMember(member, places);
  if (part !== undefined) return iri(iris.of(part, value));
  return member === matchMember.name && /^[a-zA-Z]+$/.test(value) ? iri(matchMember.namespace + value) : text(value);
}

/** A link to the measure or target that is described by name, where it says the very same. */
function link(member: string, value: object, { iris, named }: Surroundings): Value | undefined {
  const part = embeddedMembers.get(member);
  const id: unknown = 'id' in value ? value.id : undefined;
  if (part === undefined || typeof id !== 'string') return undefined;
  const described = named.get(part + id);
  return described !== undefined && described === canonicalJson(value) ? iri(iris.of(part, id)) : undefined;
}

function memberTerm(member: string): string {
  try {
    return termOf(member);
  } catch (cause) {
    throw new ActionlineError('bad-argument', 'The name of a member holds half a surrogate pair; expected well-formed text.', {
      given: member,
      cause,
    });
  }
}
