/** The namespace of this project's own terms. `.example` is a reserved domain (RFC 2606): the IRI names, and resolves nowhere. */
export const AL = 'https://actionline.example/ns#';
/** SKOS. */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
/** SKOS eXtension for Labels. */
export const SKOSXL = 'http://www.w3.org/2008/05/skos-xl#';
/** Dublin Core terms. */
export const DCT = 'http://purl.org/dc/terms/';
/** Dublin Core elements, the older namespace. */
export const DC = 'http://purl.org/dc/elements/1.1/';
/** OWL. */
export const OWL = 'http://www.w3.org/2002/07/owl#';
/** RDF. */
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
/** RDF Schema. */
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
/** XML Schema datatypes. */
export const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The prefixes that our output declares, in the order they are written. */
export const prefixes: Readonly<Record<string, string>> = { al: AL, dct: DCT, owl: OWL, rdf: RDF, rdfs: RDFS, skos: SKOS, xsd: XSD };

/** `rdf:type`. */
export const TYPE = `${RDF}type`;
/** `rdf:nil`, the empty list. */
export const NIL = `${RDF}nil`;

/** `rdf:value`, the text of a note that is a node (SKOS Primer, section 4.2). */
export const VALUE = `${RDF}value`;

/** The five mapping properties of the SKOS Reference, section 10. */
export const matchKinds = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;

/** The seven documentation properties of the SKOS Reference, section 7. */
export const noteKinds = ['note', 'changeNote', 'definition', 'editorialNote', 'example', 'historyNote', 'scopeNote'] as const;

/** The three lexical labels of the SKOS Reference, section 5. */
export const labelKinds = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;
