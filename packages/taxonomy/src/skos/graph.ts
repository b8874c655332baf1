/** A term of a graph that was read: an IRI, a node without a name, a literal, or what RDF 1.1 does not know. */
export interface Term {
  /** Tells the kinds of term apart. */
  readonly kind: 'iri' | 'blank' | 'literal' | 'other';
  /** The IRI, the label of the node, or the lexical form. */
  readonly value: string;
  /** The language tag in the case it was written in. */
  readonly language?: string;
  /** The IRI of a literal's datatype. */
  readonly datatype?: string;
}

/** What a document says of one resource: its values by property. */
export type Statements = ReadonlyMap<string, readonly Term[]>;

/** A document as statements by subject and property, in the order met and without repetitions. */
export interface Graph {
  /** The statements by the key of their subject; see {@link keyOf}. */
  readonly subjects: ReadonlyMap<string, Statements>;
  /** How many different statements there are. */
  readonly size: number;
}

/** Collects statements into a {@link Graph}. */
export interface GraphBuilder extends Graph {
  /** Adds one statement, unless it is there. */
  readonly add: (subject: Term, predicate: string, object: Term) => void;
}

const NONE: readonly Term[] = [];
/** Up to here a look along the list is quicker than a set. */
const SHORT = 12;

/** The key of a subject: the IRI, or the label of a node without a name. */
export function keyOf({ kind, value }: Term): string {
  return kind === 'blank' ? `_:${value}` : value;
}

/** The values of a property of a resource; none where the document says nothing. */
export function valuesOf(graph: Graph, subject: string, predicate: string): readonly Term[] {
  return graph.subjects.get(subject)?.get(predicate) ?? NONE;
}

/** A graph to add statements to. */
export function graphBuilder(): GraphBuilder {
  const subjects = new Map<string, Map<string, Term[]>>();
  const known = new Map<readonly Term[], Set<string>>();
  let size = 0;
  const isThere = (terms: readonly Term[], term: Term): boolean => {
    if (terms.length < SHORT) return terms.some((each) => sameTerm(each, term));
    let keys = known.get(terms);
    if (keys === undefined) known.set(terms, (keys = new Set(terms.map(termKey))));
    const key = termKey(term);
    if (keys.has(key)) return true;
    keys.add(key);
    return false;
  };
  return {
    subjects,
    get size() {
      return size;
    },
    add: (subject, predicate, object) => {
      const key = keyOf(subject);
      let statements = subjects.get(key);
      if (statements === undefined) subjects.set(key, (statements = new Map<string, Term[]>()));
      const terms = statements.get(predicate);
      if (terms === undefined) statements.set(predicate, [object]);
      else if (isThere(terms, object)) return;
      else terms.push(object);
      size += 1;
    },
  };
}

function sameTerm(a: Term, b: Term): boolean {
  return a.kind === b.kind && a.value === b.value && a.language === b.language && a.datatype === b.datatype;
}

function termKey({ kind, value, language, datatype }: Term): string {
  return `${kind} ${language ?? ''} ${datatype ?? ''} ${value}`;
}
