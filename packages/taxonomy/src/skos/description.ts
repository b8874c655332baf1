import { RDF, XSD } from './vocabulary.js';

/** An IRI in the place of a value. */
export interface IriValue {
  /** Tells the kinds of value apart. */
  readonly kind: 'iri';
  /** The IRI. */
  readonly value: string;
}

/** A literal in the place of a value. */
export interface LiteralValue {
  /** Tells the kinds of value apart. */
  readonly kind: 'literal';
  /** The lexical form. */
  readonly value: string;
  /** The language tag in its own case, of a language-tagged text. */
  readonly language?: string;
  /** The IRI of the datatype. */
  readonly datatype: string;
}

/** A node without a name, described where it stands. */
interface NestedValue {
  /** Tells the kinds of value apart. */
  readonly kind: 'nested';
  /** What is said of it. */
  readonly properties: readonly Property[];
}

/** An ordered list. */
export interface ListValue {
  /** Tells the kinds of value apart. */
  readonly kind: 'list';
  /** Its members, in order. */
  readonly members: readonly Value[];
}

/** The value of a property. */
export type Value = IriValue | LiteralValue | NestedValue | ListValue;

/** A property and its values. */
export interface Property {
  /** The IRI of the property. */
  readonly predicate: string;
  /** Its values; a property without values is not written. */
  readonly values: readonly Value[];
}

/** What is said of one named resource: the tree that both writers write. */
export interface Description {
  /** The IRI of the resource. */
  readonly iri: string;
  /** What is said of it. */
  readonly properties: readonly Property[];
}

/** An IRI as a value. */
export function iri(value: string): IriValue {
  return { kind: 'iri', value };
}

/** A text without a language. */
export function text(value: string): LiteralValue {
  return { kind: 'literal', value, datatype: `${XSD}string` };
}

/** A text in a language. */
export function textIn(value: string, language: string): LiteralValue {
  return { kind: 'literal', value, language, datatype: `${RDF}langString` };
}

/** A truth value. */
export function truth(value: boolean): LiteralValue {
  return { kind: 'literal', value: String(value), datatype: `${XSD}boolean` };
}

/** A number: an integer, a decimal, or a double (in the canonical form of XML Schema) where it needs an exponent or is no finite number. */
export function number(value: number): LiteralValue {
  const lexical = String(value);
  if (Object.is(value, -0) || !/^-?\d+(?:\.\d+)?$/.test(lexical))
    return { kind: 'literal', value: double(value), datatype: `${XSD}double` };
  return { kind: 'literal', value: lexical, datatype: lexical.includes('.') ? `${XSD}decimal` : `${XSD}integer` };
}

function double(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${Object.is(value, -0) ? '-' : ''}${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.replace('+', '')}`;
}

/** An ordered list. */
export function list(members: readonly Value[]): ListValue {
  return { kind: 'list', members };
}
