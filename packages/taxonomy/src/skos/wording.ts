import { type Account, type Finding } from './account.js';
import { keyOf, valuesOf, type Graph, type Term } from './graph.js';
import { RDF, VALUE, XSD } from './vocabulary.js';

/** A text in several languages, as it is read. */
export type Texts = Readonly<Record<string, string>>;

/** A text that a resource has by a property, at once or through a node, with the statements it rests on. */
export interface Wording {
  /** The resource. */
  readonly subject: string;
  /** The text itself. */
  readonly text: Term;
  /** The statements: of the property, and of the node where there is one. */
  readonly statements: readonly (readonly [subject: string, predicate: string, term: Term])[];
}

/** What wordings are read from. */
interface Source {
  readonly graph: Graph;
  readonly account: Account;
}

/**
 * The texts of a property. A value that is a node gives the texts it has by another property: a note by `rdf:value`
 * (SKOS Primer, section 4.2), a label of SKOS-XL by its literal form. A value that gives none is told.
 */
export function wordingsOf({ graph, account }: Source, subject: string, predicate: string, through: string = VALUE): readonly Wording[] {
  return valuesOf(graph, subject, predicate).flatMap((term): readonly Wording[] => {
    if (term.kind === 'literal') return [{ subject, text: term, statements: [[subject, predicate, term]] }];
    const node = keyOf(term);
    const texts = valuesOf(graph, node, through).filter(({ kind }) => kind === 'literal');
    if (texts.length === 0) {
      account.tell(isDescribed(graph, term) ? noText(predicate, through) : noNode(predicate), subject, predicate, [term]);
      return [];
    }
    account.meet(node);
    return texts.map((text) => ({
      subject,
      text,
      statements: [
        [subject, predicate, term],
        [node, through, text],
      ],
    }));
  });
}

/** The reading holds a text. */
export function keepWording({ statements }: Wording, account: Account): void {
  for (const [subject, predicate, term] of statements) account.keep(subject, predicate, [term]);
}

/** One text a language: of several in one language the first is kept, and one without a language stands under `und`. */
export function keepTexts(wordings: readonly Wording[], name: string, account: Account): Texts {
  const texts = new Map<string, string>();
  for (const wording of wordings) {
    const tag = tagOf(wording, name, account);
    const there = texts.get(tag);
    if (there === undefined) texts.set(tag, wording.text.value);
    if (there === undefined || there === wording.text.value) keepWording(wording, account);
    else
      for (const [subject, predicate, term] of wording.statements)
        account.tell(
          {
            code: 'ambiguous-text',
            severity: 'warning',
            message: `Of several texts in one language the first was kept (${name}).`,
            values: { property: predicate },
          },
          subject,
          predicate,
          [term],
        );
  }
  return Object.fromEntries(texts);
}

/** The language of a text, or `und`; what is lost of the literal beside its words is told. */
export function tagOf({ subject, text: { language, datatype } }: Wording, name: string, account: Account): string {
  if (language !== undefined) return language;
  account.remark(
    { code: 'missing-language', severity: 'warning', message: `A text has no language and was kept under "und" (${name}).` },
    subject,
  );
  if (datatype !== undefined && datatype !== `${XSD}string` && datatype !== `${RDF}langString`)
    account.remark(
      {
        code: 'not-kept',
        severity: 'info',
        message: `The model has no place for the datatype ${datatype} of a text (${name}); its words were kept.`,
      },
      subject,
    );
  return 'und';
}

function isDescribed(graph: Graph, term: Term): boolean {
  return graph.subjects.has(keyOf(term));
}

function noText(predicate: string, through: string): Finding {
  return {
    code: 'not-a-text',
    severity: 'warning',
    message: `A value of ${predicate} is a node without a text (${through}); left out.`,
    values: { property: predicate },
  };
}

function noNode(predicate: string): Finding {
  return {
    code: 'not-a-text',
    severity: 'warning',
    message: `A value of ${predicate} is no text but an address or a node that is not described; left out.`,
    values: { property: predicate },
  };
}
