import { schemaOf } from '../api-document.js';

/** An answer, with the schema of its body by media type. */
interface Answer {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
}

/** What an address may answer beside what was asked for. */
export const problems = {
  404: problem('There is no such thing here.'),
  406: problem('Accept names nothing that this address gives; the issue says what it gives.'),
  422: problem('The request is at fault; the issues say how to mend it.'),
};

/** A problem as an answer. */
export function problem(description: string): Answer {
  return { description, content: { 'application/problem+json': { schema: schemaOf('Problem') } } };
}

/** JSON as an answer. */
export function json(description: string, name: string): Answer {
  return { description, content: { 'application/json': { schema: schemaOf(name) } } };
}
