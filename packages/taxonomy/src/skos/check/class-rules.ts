import { valuesOf } from '../graph.js';
import { isHttpIri } from '../iri.js';
import { SKOS } from '../vocabulary.js';
import { named, type Breach } from './breach.js';
import { resources, type SkosFacts } from './skos-facts.js';

/** Every term that the SKOS Reference defines. */
const TERMS = new Set(
  [
    'Concept ConceptScheme Collection OrderedCollection inScheme hasTopConcept topConceptOf prefLabel altLabel hiddenLabel notation',
    'note changeNote definition editorialNote example historyNote scopeNote semanticRelation broader narrower related',
    'broaderTransitive narrowerTransitive member memberList mappingRelation closeMatch exactMatch broadMatch narrowMatch relatedMatch',
  ]
    .join(' ')
    .split(' '),
);

/** S9: nothing is both a concept scheme and a concept. */
export function schemesThatAreConcepts({ schemes, concepts }: SkosFacts): readonly Breach[] {
  return [...schemes].filter((each) => concepts.has(each)).map((each) => both(each, 'a concept scheme', 'a concept'));
}

/** S37: nothing is both a collection and a concept or concept scheme. */
export function collectionsThatAreConcepts({ collections, schemes, concepts }: SkosFacts): readonly Breach[] {
  return [...collections].flatMap((each) =>
    concepts.has(each)
      ? [both(each, 'a collection', 'a concept')]
      : schemes.has(each)
        ? [both(each, 'a collection', 'a concept scheme')]
        : [],
  );
}

/** S32: no member of a collection is a concept scheme. */
export function membersThatAreSchemes({ graph, collections, schemes }: SkosFacts): readonly Breach[] {
  return [...collections].flatMap((collection) =>
    resources(valuesOf(graph, collection, `${SKOS}member`))
      .filter((member) => schemes.has(member))
      .map((member) => ({
        message: `${named(member)} is a concept scheme and a member of ${named(collection)}; only concepts and collections can be members.`,
        subjects: [collection, member],
      })),
  );
}

/** usr: every term in the SKOS namespace is one that SKOS defines. */
export function undefinedTerms({ graph }: SkosFacts): readonly Breach[] {
  const users = new Map<string, Set<string>>();
  const look = (iri: string, subject: string): void => {
    if (!iri.startsWith(SKOS) || TERMS.has(iri.slice(SKOS.length))) return;
    users.set(iri, (users.get(iri) ?? new Set()).add(subject));
  };
  for (const [subject, statements] of graph.subjects) {
    look(subject, subject);
    for (const [predicate, terms] of statements) {
      look(predicate, subject);
      for (const { kind, value } of terms) if (kind === 'iri') look(value, subject);
    }
  }
  return [...users].map(([term, subjects]) => ({
    message: `SKOS defines no ${named(term)}; use a term of the SKOS Reference, or one of another namespace.`,
    subjects: [...subjects],
  }));
}

/** husv: concepts, schemes and collections are named by http: or https: IRIs. */
export function otherIriSchemes({ described, schemes, collections }: SkosFacts): readonly Breach[] {
  return [...new Set([...described, ...schemes, ...collections])]
    .filter((each) => !isHttpIri(each))
    .map((each) => ({ message: `${named(each)} is no http: or https: IRI; name it by one that you can keep.`, subjects: [each] }));
}

function both(subject: string, one: string, other: string): Breach {
  return {
    message: `${named(subject)} is ${one} and ${other}, stated or by the properties used; give each its own IRI.`,
    subjects: [subject],
  };
}
