import type { Finding } from './account.js';
import { SKOS } from './vocabulary.js';

/** A link to what the document does not describe. */
export function danglingLink(property: string): Finding {
  return {
    code: 'dangling-link',
    severity: 'warning',
    message: `A ${shortOf(property)} leads to what the document does not describe; the link was left out.`,
    values: { property },
  };
}

/** A link to what the document does not describe, which the reading can hold all the same. */
export function keptDanglingLink(property: string): Finding {
  return {
    code: 'dangling-link',
    severity: 'warning',
    message: `A ${shortOf(property)} leads to what the document does not describe; the link was kept.`,
    values: { property },
  };
}

/** A link of a hierarchy to a concept that stands in another scheme, or is none. */
export function outsideLink(property: string): Finding {
  return {
    code: 'dangling-link',
    severity: 'warning',
    message: `A ${shortOf(property)} leads out of the scheme; the link was left out of it.`,
    values: { property },
  };
}

/** A link upwards that closes a circle. */
export function circularLink(property: string): Finding {
  return {
    code: 'cyclic-hierarchy',
    severity: 'error',
    message: `A ${shortOf(property)} closes a circle of concepts above each other; the link was left out.`,
    values: { property },
  };
}

/** A text where a link belongs. */
export function textForLink(property: string): Finding {
  return {
    code: 'not-a-link',
    severity: 'warning',
    message: `A ${shortOf(property)} is a text and no link; left out. Write the IRI as one: <…> in Turtle, { "@id": "…" } in JSON-LD.`,
    values: { property },
  };
}

function shortOf(property: string): string {
  return property.startsWith(SKOS) ? `skos:${property.slice(SKOS.length)}` : property;
}
