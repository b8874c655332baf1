import type { LocalizedText } from '@actionline/core';

import { noPlaceFor } from './account.js';
import { decodeMember, keepValues, textsOf, type Reading } from './decode-data.js';
import { keyOf, valuesOf } from './graph.js';
import type { SchemeContext } from './scheme-context.js';
import { AL, RDFS, SKOS, SKOSXL, TYPE, XSD } from './vocabulary.js';
import { keepTexts, keepWording, tagOf, wordingsOf, type Texts, type Wording } from './wording.js';

/** What a concept or a collection is called and how it is described. */
export interface Lexical {
  /** The preferred label; empty where there is none. */
  readonly label: LocalizedText;
  /** The alternative labels. */
  readonly altLabels?: Readonly<Record<string, readonly string[]>>;
  /** The definition. */
  readonly definition?: LocalizedText;
  /** The scope note. */
  readonly scopeNote?: LocalizedText;
  /** The notation. */
  readonly notation?: string;
}

/** The properties that {@link lexicalOf} reads. */
export const lexicalTerms: readonly string[] = [
  ...['prefLabel', 'altLabel', 'definition', 'scopeNote', 'notation'].map((term) => SKOS + term),
  ...['prefLabel', 'altLabel'].map((term) => SKOSXL + term),
  `${RDFS}label`,
  `${AL}altLabelOrder`,
];

/** Reads what a concept or a collection is called and how it is described. */
export function lexicalOf(iri: string, { reading, own }: SchemeContext, isConcept: boolean): Lexical {
  const label = labelOf(iri, reading, isConcept);
  const altLabels = alternativesOf(iri, reading, own);
  keepKnownNames(iri, reading, label, altLabels);
  const notation = notationOf(iri, reading);
  const notes = (['definition', 'scopeNote'] as const).flatMap((term) => {
    const texts = textsOf(reading, iri, SKOS + term, term);
    return Object.keys(texts).length === 0 ? [] : [[term, texts] as const];
  });
  return {
    label,
    ...(altLabels === undefined ? {} : { altLabels }),
    ...(Object.fromEntries(notes) as Pick<Lexical, 'definition' | 'scopeNote'>),
    ...(notation === undefined ? {} : { notation }),
  };
}

/** The preferred label; where there is none, what RDF Schema calls the label. */
function labelOf(iri: string, reading: Reading, isConcept: boolean): Texts {
  const label = keepTexts(labelWordings(iri, 'prefLabel', reading), 'prefLabel', reading.account);
  if (Object.keys(label).length > 0) return label;
  const named = textsOf(reading, iri, `${RDFS}label`, 'rdfs:label');
  const instead = Object.keys(named).length > 0;
  // SKOS asks no name of a collection
  if (isConcept || instead)
    reading.account.remark(
      {
        code: 'missing-label',
        severity: 'warning',
        message: instead ? 'There is no preferred label; rdfs:label was taken for it.' : 'There is no preferred label.',
      },
      iri,
    );
  return named;
}

/** The labels of a kind, of SKOS and of SKOS-XL. */
function labelWordings(iri: string, kind: string, reading: Reading): readonly Wording[] {
  return [...wordingsOf(reading, iri, SKOS + kind), ...labelNodes(reading, iri, SKOSXL + kind)];
}

/** The labels that are nodes of their own (SKOS Reference, appendix B), by their literal forms. */
export function labelNodes(reading: Reading, iri: string, predicate: string): readonly Wording[] {
  for (const node of valuesOf(reading.graph, iri, predicate).map(keyOf)) keepValues(reading, node, TYPE, [`${SKOSXL}Label`]);
  return wordingsOf(reading, iri, predicate, `${SKOSXL}literalForm`);
}

function alternativesOf(iri: string, reading: Reading, own: boolean): Readonly<Record<string, readonly string[]>> | undefined {
  const { account, graph } = reading;
  const words = new Map<string, Set<string>>();
  for (const wording of labelWordings(iri, 'altLabel', reading)) {
    const tag = tagOf(wording, 'altLabel', account);
    words.set(tag, (words.get(tag) ?? new Set()).add(wording.text.value));
    keepWording(wording, account);
  }
  const ordered =
    own && valuesOf(graph, iri, `${AL}altLabelOrder`).length > 0
      ? decodeMember('altLabelOrder', reading, iri, `${AL}altLabelOrder`)
      : undefined;
  if (isWordLists(ordered) && sameWords(ordered, words)) return ordered;
  if (words.size === 0) return undefined;
  return Object.fromEntries([...words].map(([language, each]) => [language, [...each].sort()]));
}

function isWordLists(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => Array.isArray(each));
}

function sameWords(ordered: Readonly<Record<string, readonly string[]>>, words: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const languages = Object.entries(ordered).filter(([, each]) => each.length > 0);
  return (
    languages.length === words.size &&
    languages.every(
      ([language, each]) => new Set(each).size === words.get(language)?.size && each.every((word) => words.get(language)?.has(word)),
    )
  );
}

/** An `rdfs:label` that repeats a label of SKOS is entailed by it (SKOS Reference, S11). */
function keepKnownNames(iri: string, { graph, account }: Reading, label: LocalizedText, altLabels: Lexical['altLabels']): void {
  const predicate = `${RDFS}label`;
  const known = valuesOf(graph, iri, predicate).filter(({ kind, value, language = 'und' }) => {
    const alternatives = altLabels !== undefined && Object.hasOwn(altLabels, language) ? altLabels[language] : undefined;
    return kind === 'literal' && (label[language] === value || alternatives?.includes(value) === true);
  });
  account.keep(iri, predicate, known);
}

function notationOf(iri: string, { graph, account }: Reading): string | undefined {
  const predicate = `${SKOS}notation`;
  const [notation, ...others] = valuesOf(graph, iri, predicate).filter(({ kind }) => kind === 'literal');
  if (notation === undefined) return undefined;
  account.keep(iri, predicate, [notation]);
  account.tell(noPlaceFor('a second skos:notation', predicate), iri, predicate, others);
  const { datatype, language } = notation;
  if (language !== undefined) account.remark(lostOf('the language'), iri);
  else if (datatype !== undefined && datatype !== `${XSD}string`) account.remark(lostOf(`the datatype ${datatype}`), iri);
  return notation.value;
}

function lostOf(what: string): ReturnType<typeof noPlaceFor> {
  return noPlaceFor(`${what} of a notation`, `${SKOS}notation`);
}
