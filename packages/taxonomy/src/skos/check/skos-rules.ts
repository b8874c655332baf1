/** A rule that {@link checkSkos} applies. */
export interface SkosRule {
  /** The id, which is the code of its issues: the number of the statement in the SKOS Reference, or the id that qSKOS uses. */
  readonly id: string;
  /** Where the rule comes from. */
  readonly source: 'SKOS Reference' | 'qSKOS' | 'Turtle';
  /** The number of the statement in the SKOS Reference (W3C Recommendation, 18 August 2009). */
  readonly number?: string;
  /** The ids under which qSKOS checks the same condition. */
  readonly alsoKnownAs?: readonly string[];
  /** `error` for what SKOS forbids, `warning` for what makes a vocabulary worse. */
  readonly severity: 'error' | 'warning';
  /** What the rule asks for. */
  readonly title: string;
}

const conditions: readonly SkosRule[] = [
  condition('S3', 'A concept is in, is at the top of, or has at its top a resource, and no text.'),
  condition('S9', 'Nothing is both a concept scheme and a concept.'),
  condition('S12', 'Every label is a plain literal: a text with or without a language, of no other datatype, and no resource.'),
  condition('S13', 'No label of a resource is preferred and alternative, preferred and hidden, or alternative and hidden at once.', 'dlv'),
  condition('S14', 'A resource has at most one preferred label in each language.', 'apc', 'ipl'),
  condition('S15', 'Every notation is a literal.'),
  condition('S18', 'A semantic relation leads to a resource, and not to a text.'),
  condition('S27', 'No two concepts are related and one above the other, mappings included.', 'ahrc', 'rc'),
  condition('S30', 'A member of a collection is a resource, and no text.'),
  condition('S32', 'No member of a collection is a concept scheme.'),
  condition('S35', 'A collection has at most one list of its members.'),
  condition('S37', 'Nothing is both a collection and a concept or concept scheme.'),
  condition('S38', 'A mapping leads to a resource, and not to a text.'),
  condition(
    'S46',
    'No exact match is a broad, narrow or related match as well; exact matches carry over from one to the next.',
    'eamc',
    'mc',
  ),
];

const quality: readonly SkosRule[] = [
  rule('ml', 'Every concept has a preferred label; every concept scheme and collection has a label or a title.'),
  rule('el', 'No label is empty or white space alone.'),
  rule('ucil', 'No label holds a control character, a code point that is no character, or the sign of a character that was lost (U+FFFD).'),
  rule('oilt', 'Every label and note has a well-formed language tag.'),
  rule('ilc', 'Every concept has labels or notes in every language that the document uses for concepts.'),
  rule('uc', 'Every concept has a definition or another note.'),
  rule('lc', 'No two concepts of a scheme share a label in one language, whatever its case.', 'ol'),
  rule('anr', 'No two concepts of a scheme share a notation of one datatype.'),
  rule('oc', 'Every concept has a relation to another one, or is a top concept: a flat list is whole through its scheme.'),
  rule('wcc', 'The concepts of a scheme hang together, by relations or as its top concepts; single concepts are left to oc.', 'dcc'),
  rule('rr', 'No concept is related to or mapped to itself, whatever the relation, and no collection is its own member.'),
  rule('chr', 'No two or more concepts are above each other in a circle.'),
  rule('hr', 'No broader concept is above another broader concept of the same one.'),
  rule('var', 'Concepts that share a broader or narrower one are not related on top of that.'),
  rule('strc', 'Concepts related by a transitive property are joined by broader or narrower steps as well.'),
  rule('otc', 'Every concept scheme has a top concept.'),
  rule('tchbc', 'No top concept has a broader one.'),
  rule('mri', 'No mapping joins two concepts of one scheme.'),
  rule('usr', 'Every term in the SKOS namespace is one that SKOS defines.'),
  rule('urc', 'Relations between concepts that the document describes are stated both ways.'),
  rule('husv', 'Concepts, schemes and collections are named by http: or https: IRIs.'),
];

/**
 * Every rule of {@link checkSkos}: the six integrity conditions of the SKOS Reference (S9, S13, S14, S27, S37, S46), eight more
 * of its statements, on what a property may hold, quality rules of qSKOS, and that the text is Turtle at all.
 *
 * @example
 * ```ts
 * import { skosRules } from '@actionline/taxonomy/skos';
 *
 * skosRules.filter(({ source }) => source === 'SKOS Reference').map(({ number }) => number).join(' ');
 * // => 'S3 S9 S12 S13 S14 S15 S18 S27 S30 S32 S35 S37 S38 S46'
 * ```
 */
export const skosRules: readonly SkosRule[] = [
  ...conditions,
  ...quality,
  { id: 'bad-turtle', source: 'Turtle', severity: 'error', title: 'The text is Turtle.' },
];

function condition(number: string, title: string, ...alsoKnownAs: readonly string[]): SkosRule {
  return { id: number, source: 'SKOS Reference', number, severity: 'error', title, ...(alsoKnownAs.length === 0 ? {} : { alsoKnownAs }) };
}

function rule(id: string, title: string, ...alsoKnownAs: readonly string[]): SkosRule {
  return { id, source: 'qSKOS', severity: 'warning', title, ...(alsoKnownAs.length === 0 ? {} : { alsoKnownAs }) };
}
