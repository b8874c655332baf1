import { Writer } from 'n3';
import type { Quad, Quad_Object } from 'n3';

import type { Description, Property, Value } from './description.js';
import { prefixes } from './vocabulary.js';

/** The members of a term that the writer reads; n3's own literals would lower-case the language tag. */
interface Term {
  readonly termType: 'NamedNode' | 'Literal' | 'DefaultGraph';
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Term;
  readonly equals: (other: { readonly termType: string; readonly value: string } | null | undefined) => boolean;
}

/** The descriptions as Turtle, in their order, nested nodes and lists in place; the same descriptions give the same bytes. */
export function writeTurtle(descriptions: readonly Description[]): string {
  const writer = new Writer({ format: 'text/turtle', prefixes });
  const named = namedNodes();
  for (const { iri, properties } of descriptions) {
    const subject = named(iri) as unknown as Quad['subject'];
    for (const { predicate, values } of properties) {
      const property = named(predicate) as unknown as Quad['predicate'];
      for (const value of values) writer.addQuad(subject, property, objectOf(writer, value, named));
    }
  }
  let turtle = '';
  writer.end((error: Error | null, result?: string) => {
    // The writer collects in memory, so that a failure is a fault of the writer's and not of the data.
    if (error !== null) throw error;
    turtle = result ?? '';
  });
  return turtle;
}

function objectOf(writer: Writer, value: Value, named: (iri: string) => Term): Quad_Object {
  switch (value.kind) {
    case 'iri':
      return named(value.value) as unknown as Quad_Object;
    case 'literal':
      return literal(value.value, value.language ?? '', named(value.datatype)) as unknown as Quad_Object;
    case 'nested':
      return writer.blank(value.properties.flatMap((property) => pairs(writer, property, named)));
    case 'list':
      // The type declarations say that `list` gives an array; it gives one term.
      return writer.list(value.members.map((member) => objectOf(writer, member, named))) as unknown as Quad_Object;
  }
}

function pairs(
  writer: Writer,
  { predicate, values }: Property,
  named: (iri: string) => Term,
): { predicate: Quad['predicate']; object: Quad_Object }[] {
  const property = named(predicate) as unknown as Quad['predicate'];
  return values.map((value) => ({ predicate: property, object: objectOf(writer, value, named) }));
}

function namedNodes(): (iri: string) => Term {
  const known = new Map<string, Term>();
  return (iri) => {
    const found = known.get(iri);
    if (found !== undefined) return found;
    const term: Term = { termType: 'NamedNode', value: iri, equals: (other) => other?.termType === 'NamedNode' && other.value === iri };
    known.set(iri, term);
    return term;
  };
}

function literal(value: string, language: string, datatype: Term): Term {
  const term: Term = { termType: 'Literal', value, language, datatype, equals: (other) => other === term };
  return term;
}
