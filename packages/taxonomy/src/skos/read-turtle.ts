import { ActionlineError, type Issue, type Result } from '@actionline/core';
import { accepted, refuseArgument, refused, show } from '@actionline/core/internal';
import { Parser, type ParserOptions } from 'n3';

import { graphBuilder, type Graph, type Term } from './graph.js';
import { RDF, XSD } from './vocabulary.js';

/** A statement as n3 builds it from our terms. */
interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Where n3 was when it gave up. */
interface ParseContext {
  readonly line?: number;
  readonly token?: { readonly line: number; readonly start: number };
  readonly previousToken?: { readonly line: number; readonly end: number };
}

/**
 * Reads Turtle into a graph; a text that is no Turtle is refused whole, with the line and column of its first
 * fault. IRIs that are relative stay so unless a base is given.
 *
 * @throws {@link ActionlineError} `bad-argument` when it is no text at all.
 */
export function readTurtle(turtle: string, base?: string): Result<Graph> {
  if (typeof turtle !== 'string') {
    throw new ActionlineError('bad-argument', `turtle was ${show(turtle)}; expected the text of a document; read the file first.`, {
      given: turtle,
    });
  }
  if (base !== undefined && typeof base !== 'string') refuseArgument('base', base, 'an IRI', 'leave it out where there is none');
  const graph = graphBuilder();
  try {
    const parser = new Parser({
      format: 'text/turtle',
      factory: terms(),
      blankNodePrefix: 'b',
      ...(base === undefined ? {} : { baseIRI: base }),
    });
    for (const { subject, predicate, object } of parser.parse(turtle) as unknown as readonly Statement[]) {
      graph.add(subject, predicate.value, object);
    }
    return accepted(graph);
  } catch (error) {
    return refused([fault(error, turtle)]);
  }
}

function fault(error: unknown, turtle: string): Issue {
  const { context } = error as { readonly context?: ParseContext };
  // n3 quotes the last term by an id that terms of ours do not have.
  const message = (error as Error).message.replace(' to follow "undefined"', '');
  const line = context?.line ?? context?.token?.line;
  const column = line === undefined ? undefined : columnOf(message, line, context, turtle);
  return {
    code: 'bad-turtle',
    severity: 'error',
    message: `The text is no Turtle: ${message} Nothing of it was read; mend this place first.`,
    values: { why: message },
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** The 1-based column: of the token that was refused, or of the first characters after the last token that was not. */
function columnOf(message: string, line: number, context: ParseContext | undefined, turtle: string): number | undefined {
  if (context?.token !== undefined) return context.token.start + 1;
  const text = turtle.split(/\r\n|\r|\n/, line)[line - 1] ?? '';
  const after = context?.previousToken?.line === line ? context.previousToken.end : 0;
  const start = text.slice(after).search(/\S/);
  const quoted = /^Unexpected "([\s\S]*)" on line/.exec(message)?.[1];
  const at = quoted === undefined || quoted === '' ? -1 : text.indexOf(quoted, after);
  return (at >= 0 ? at : after + Math.max(start, 0)) + 1;
}

/** Plain terms that keep the case of language tags, which those of n3 do not. */
function terms(): NonNullable<ParserOptions['factory']> {
  const named = new Map<string, Term>();
  let blanks = 0;
  const factory = {
    namedNode: (value: string): Term => {
      const found = named.get(value);
      if (found !== undefined) return found;
      const term: Term = { kind: 'iri', value };
      named.set(value, term);
      return term;
    },
    blankNode: (value?: string): Term => ({ kind: 'blank', value: value ?? `n${String((blanks += 1))}` }),
    literal: (value: string, about?: string | Term | { readonly language: string }): Term => {
      if (about === undefined) return { kind: 'literal', value, datatype: `${XSD}string` };
      if (typeof about === 'string') return { kind: 'literal', value, language: about, datatype: `${RDF}langString` };
      // A text with a direction keeps its language; SKOS knows no direction.
      if ('language' in about && about.language !== undefined)
        return { kind: 'literal', value, language: about.language, datatype: `${RDF}langString` };
      return { kind: 'literal', value, datatype: (about as Term).value };
    },
    variable: (value: string): Term => ({ kind: 'other', value }),
    defaultGraph: (): Term => ({ kind: 'other', value: '' }),
    quad: (subject: Term, predicate: Term, object: Term): Statement & Term => ({
      kind: 'other',
      value: 'triple',
      subject,
      predicate,
      object,
    }),
  };
  return factory as unknown as NonNullable<ParserOptions['factory']>;
}
