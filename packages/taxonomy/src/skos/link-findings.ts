import type { Finding } from './account.js';
import { SKOS } from './vocabulary.js';

/** A link to what the document does not describe. */
export function danglingLink(property: string): Finding {
  return doubted('dangling-link', property, 'leads to what the document does not describe; the link was left out.');
}

/** A link to what the document does not describe, which the reading can hold all the same. */
export function keptDanglingLink(property: string): Finding {
  return doubted('dangling-link', property, 'leads to what the document does not describe; the link was kept.');
}

/** A link of a hierarchy to a concept that stands in another scheme, or is none. */
export function outsideLink(property: string): Finding {
  return doubted('dangling-link', property, 'leads out of the scheme; the link was left out of it.');
}

/** A link upwards that closes a circle. */
export function circularLink(property: string): Finding {
  return {
    ...doubted('cyclic-hierarchy', property, 'closes a circle of concepts above each other; the link was left out.'),
    severity: 'error',
  };
}

/** A text where a link belongs. */
export function textForLink(property: string): Finding {
  const mend = 'Write the IRI as one: <…> in Turtle, { "@id": "…" } in JSON-LD.';
  return doubted('not-a-link', property, `is a text and no link; left out. ${mend}`);
}

function doubted(code: string, property: string, what: string): Finding {
  const name = property.startsWith(SKOS) ? `skos:${property.slice(SKOS.length)}` : property;
  return { code, severity: 'warning', message: `A ${name} ${what}`, values: { property } };
}
