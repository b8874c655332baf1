import { describe, expect, it } from 'vitest';

import { frameworkCrosswalk, sdgCrosswalk } from '../../crosswalks.js';
import { euActionPlan } from '../../eu-action-plan.js';
import { unodcPledges } from '../../unodc-hr75.js';
import { actors, groups, instruments, standards, themes } from '../../vocabularies.js';
import { checkSkos, skosRules, toTurtle } from '../index.js';

const PREFIXES = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix ex: <https://voc.example.org/> .
`;

/** A concept of the scheme `ex:s` that is well described; `more` is said of it on top. */
const concept = (id: string, more: string): string =>
  `${id} a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "${id}"@en ; skos:definition "Of ${id}"@en${more === '' ? '' : ` ; ${more}`} .\n`;

/** A sound scheme: a top concept with two below it, every link both ways. */
const sound = `${PREFIXES}
ex:s a skos:ConceptScheme ; skos:prefLabel "S"@en ; skos:hasTopConcept ex:t .
${concept('ex:t', 'skos:topConceptOf ex:s ; skos:narrower ex:a, ex:b')}
${concept('ex:a', 'skos:broader ex:t')}
${concept('ex:b', 'skos:broader ex:t')}
`;
const below = (id: string, more = ''): string =>
  `ex:t skos:narrower ${id} .\n${concept(id, `skos:broader ex:t${more === '' ? '' : ` ; ${more}`}`)}`;

/** For each rule, what makes a sound scheme break that rule and no other. */
const breaches: readonly (readonly [rule: string, what: string, turtle: string])[] = [
  ['S9', 'a concept scheme that is a concept', 'ex:a a skos:ConceptScheme ; skos:hasTopConcept ex:t . ex:t skos:topConceptOf ex:a .'],
  [
    'S9',
    'a concept scheme that a mapping makes a concept',
    'ex:s2 skos:prefLabel "S2"@en ; skos:hasTopConcept ex:t ; skos:closeMatch <http://elsewhere.example/1> . ex:t skos:topConceptOf ex:s2 .',
  ],
  ['S13', 'a label that is preferred and alternative', 'ex:a skos:altLabel "ex:a"@en .'],
  ['S13', 'a label that is alternative and hidden', 'ex:a skos:altLabel "x"@en ; skos:hiddenLabel "x"@EN .'],
  ['S14', 'two preferred labels in one language', 'ex:a skos:prefLabel "another"@EN .'],
  ['S27', 'a relation between a concept and the one above it', 'ex:a skos:related ex:t . ex:t skos:related ex:a .'],
  [
    'S27',
    'a relation over two steps',
    `ex:a skos:narrower ex:c . ${concept('ex:c', 'skos:broader ex:a ; skos:related ex:t')} ex:t skos:related ex:c .`,
  ],
  [
    'S27',
    'a related match beside a broad match',
    'ex:a skos:broadMatch <http://elsewhere.example/1> ; skos:relatedMatch <http://elsewhere.example/1> .',
  ],
  ['S37', 'a collection that is a concept', 'ex:a a skos:Collection ; skos:member ex:b .'],
  ['S37', 'a collection that is a concept scheme', 'ex:s a skos:OrderedCollection .'],
  [
    'S46',
    'an exact match that is broad as well',
    'ex:a skos:exactMatch <http://elsewhere.example/1> ; skos:broadMatch <http://elsewhere.example/1> .',
  ],
  [
    'S46',
    'an exact match at one remove that is related as well',
    'ex:a skos:exactMatch <http://elsewhere.example/1> ; skos:relatedMatch <http://elsewhere.example/2> . <http://elsewhere.example/1> skos:exactMatch <http://elsewhere.example/2> .',
  ],
  ['oilt', 'a label without a language', 'ex:a skos:altLabel "x" .'],
  ['oilt', 'a note in no well-formed language', 'ex:a skos:note "x"@en ; skos:note "y"@en-a .'],
  ['ilc', 'a concept that speaks a language that others do not', 'ex:a skos:altLabel "x"@fr .'],
  [
    'uc',
    'a concept without a note',
    'ex:c a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "c"@en ; skos:broader ex:t . ex:t skos:narrower ex:c .',
  ],
  ['lc', 'a label that two concepts share', 'ex:a skos:altLabel "ex:b"@en .'],
  ['lc', 'a label that two concepts share but for its case', 'ex:a skos:altLabel "EX:B"@en .'],
  ['rr', 'a collection in itself', 'ex:g a skos:Collection ; skos:prefLabel "G"@en ; skos:member ex:g .'],
  ['oc', 'a concept without any relation', concept('ex:c', '')],
  ['wcc', 'two concepts that only know each other', `${concept('ex:c', 'skos:related ex:d')}${concept('ex:d', 'skos:related ex:c')}`],
  [
    'chr',
    'a circle apart from the top',
    `${concept('ex:c', 'skos:broader ex:d ; skos:narrower ex:d ; skos:related ex:a')}${concept('ex:d', 'skos:broader ex:c ; skos:narrower ex:c')} ex:a skos:related ex:c .`,
  ],
  ['rr', 'a concept above itself', 'ex:a skos:broader ex:a ; skos:narrower ex:a .'],
  ['rr', 'a concept related to itself', 'ex:a skos:related ex:a .'],
  ['rr', 'a concept mapped to itself', 'ex:a skos:exactMatch ex:a .'],
  ['hr', 'a concept below its parent and its grandparent', `${below('ex:c', 'skos:broader ex:a')}ex:a skos:narrower ex:c .`],
  [
    'hr',
    'a concept below its parent and the one three steps above, said from above',
    `ex:a skos:narrower ex:c . ${concept('ex:c', 'skos:broader ex:a ; skos:narrower ex:d')}${concept('ex:d', 'skos:broader ex:c, ex:t')} ex:t skos:narrower ex:d .`,
  ],
  ['mri', 'a mapping within a scheme', 'ex:a skos:closeMatch ex:b . ex:b skos:closeMatch ex:a .'],
  ['ml', 'a concept without a preferred label', below('ex:c').replace('skos:prefLabel', 'skos:altLabel')],
  ['ml', 'a concept scheme without a title', 'ex:s2 a skos:ConceptScheme ; skos:hasTopConcept ex:t . ex:t skos:topConceptOf ex:s2 .'],
  ['ml', 'a collection without a label', 'ex:g a skos:Collection ; skos:member ex:a .'],
  ['el', 'an empty label', 'ex:a skos:altLabel ""@en .'],
  ['el', 'a label of white space', 'ex:a skos:hiddenLabel " \u00A0 "@en .'],
  ['ucil', 'a label with a control character', 'ex:a skos:altLabel "a\u0007b"@en .'],
  ['ucil', 'a label with a line break', 'ex:a skos:altLabel "a\\nb"@en .'],
  ['ucil', 'a label whose encoding was lost', 'ex:a skos:altLabel "d\uFFFDbat"@en .'],
  ['ucil', 'a label of SKOS-XL with a code point that is no character', 'ex:a xl:altLabel [ xl:literalForm "a\uFDD0"@en ] .'],
  ['anr', 'a notation that two concepts share', 'ex:a skos:notation "1" . ex:b skos:notation "1" .'],
  ['S3', 'a scheme that is a text', 'ex:a skos:inScheme "s" .'],
  ['S12', 'a label that is a resource', 'ex:a skos:altLabel ex:b .'],
  ['S15', 'a notation that is a resource', 'ex:a skos:notation ex:b .'],
  ['S18', 'a broader concept that is a text', 'ex:a skos:broader "t" .'],
  ['S30', 'a member that is a text', 'ex:g a skos:Collection ; skos:prefLabel "G"@en ; skos:member "a" .'],
  ['S32', 'a member that is a concept scheme', 'ex:g a skos:Collection ; skos:prefLabel "G"@en ; skos:member ex:s .'],
  ['S35', 'two lists of members', 'ex:g a skos:OrderedCollection ; skos:prefLabel "G"@en ; skos:memberList ( ex:a ), ( ex:b ) .'],
  ['S38', 'a mapping to a text', 'ex:a skos:exactMatch "1" .'],
  ['S14', 'two preferred labels, one of SKOS-XL', 'ex:a xl:prefLabel [ xl:literalForm "another"@en ] .'],
  ['var', 'siblings that are related', 'ex:a skos:related ex:b . ex:b skos:related ex:a .'],
  ['strc', 'a transitive relation without steps', 'ex:a skos:broaderTransitive ex:b . ex:b skos:narrowerTransitive ex:a .'],
  ['otc', 'a scheme without a top concept', 'ex:s2 a skos:ConceptScheme ; skos:prefLabel "S2"@en .'],
  ['tchbc', 'a top concept with a broader one', 'ex:s skos:hasTopConcept ex:a . ex:a skos:topConceptOf ex:s .'],
  ['usr', 'a property that SKOS does not define', 'ex:a skos:prefSymbol ex:picture .'],
  ['usr', 'a class that SKOS does not define', 'ex:a a skos:TopConcept .'],
  ['urc', 'a narrower concept that does not answer', `ex:a skos:narrower ex:c . ${concept('ex:c', '')}`],
  ['urc', 'a relation that is stated one way', `ex:a skos:narrower ex:c . ${concept('ex:c', 'skos:broader ex:a ; skos:related ex:b')}`],
  [
    'husv',
    'a concept named by a URN',
    below('<urn:example:c>').replaceAll('"<urn:example:c>"', '"c"').replaceAll('"Of <urn:example:c>"', '"Of c"'),
  ],
];

describe('checkSkos', () => {
  it('finds nothing in a sound scheme', () => {
    expect(checkSkos(sound)).toEqual([]);
  });

  it.each(breaches)('finds %s, and only that: %s', (rule, _, breach) => {
    const issues = checkSkos(sound + breach);
    expect([...new Set(issues.map(({ code }) => code))]).toEqual([rule]);
    expect(issues[0]?.severity).toBe(skosRules.find(({ id }) => id === rule)?.severity);
    expect((issues[0]?.values?.['subjects'] as readonly string[]).length).toBeGreaterThan(0);
  });

  it('finds a label that is a number, which has no language either', () => {
    expect(checkSkos(`${sound}ex:a skos:altLabel 5 .`).map(({ code }) => code)).toEqual(['S12', 'oilt']);
  });

  it('has a fixture for each of its rules', () => {
    expect(new Set([...breaches.map(([rule]) => rule), 'bad-turtle'])).toEqual(new Set(skosRules.map(({ id }) => id)));
  });

  it('says where a text stops being Turtle', () => {
    expect(checkSkos('<a> <b> <c> .\n<a> <b> .')).toMatchObject([{ code: 'bad-turtle', severity: 'error', line: 2, column: 9 }]);
  });

  it.each([
    // SKOS Reference, section 5: "love"@en and "love"@en-GB are different labels.
    [
      'labels that differ in their language tag alone',
      'ex:a skos:prefLabel "x"@en-GB . ex:b skos:prefLabel "y"@en-GB . ex:t skos:prefLabel "z"@en-GB . ex:a skos:altLabel "x"@en .',
    ],
    ['a mapping to a resource that the document does not describe', 'ex:a skos:closeMatch <http://elsewhere.example/1> .'],
    ['a label that is preferred, in SKOS and in SKOS-XL', 'ex:a xl:prefLabel [ xl:literalForm "ex:a"@en ] .'],
    [
      'a label of SKOS-XL that stands in the scheme',
      'ex:a xl:altLabel ex:l . ex:l a xl:Label ; xl:literalForm "x"@en ; skos:inScheme ex:s .',
    ],
    ['the same code as notations of two systems', 'ex:a skos:notation "1"^^ex:old . ex:b skos:notation "1"^^ex:new .'],
    ['a collection in a scheme', 'ex:g a skos:Collection ; skos:inScheme ex:s ; skos:prefLabel "G"@en ; skos:member ex:a, ex:b .'],
    ['a label in Persian with a joiner', 'ex:a skos:altLabel "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"@en .'],
    [
      'a flat list of top concepts',
      `ex:s skos:hasTopConcept ex:c, ex:d . ${concept('ex:c', 'skos:topConceptOf ex:s')}${concept('ex:d', 'skos:topConceptOf ex:s')}`,
    ],
  ])('lets pass %s', (_, addition) => {
    expect(checkSkos(sound + addition)).toEqual([]);
  });

  it.each([euActionPlan, unodcPledges, actors, groups, instruments, standards, themes])(
    'finds nothing in our own output: $id',
    (subject) => {
      expect(
        checkSkos(toTurtle(subject, { base: 'https://data.example.org/id/', crosswalks: [...sdgCrosswalk, ...frameworkCrosswalk] })),
      ).toEqual([]);
    },
  );

  it('ends in time on a chain with every relation that makes it slow', () => {
    const size = 5000;
    const chain = Array.from(
      { length: size },
      (_, at) => `ex:c${String(at)} skos:broader ex:c${String(at + 1)} ; skos:related ex:c${String((at * 7) % size)} .`,
    ).join('\n');
    const issues = checkSkos(PREFIXES + chain);
    expect(issues.find(({ code, severity }) => code === 'S27' && severity === 'info')?.message).toContain('not checked');
  });
});

describe('the catalogue', () => {
  it('numbers the integrity conditions alone, and names each rule once', () => {
    expect(
      skosRules
        .filter(({ number }) => number !== undefined)
        .every(({ id, number, source }) => id === number && source === 'SKOS Reference'),
    ).toBe(true);
    expect(new Set(skosRules.map(({ id }) => id)).size).toBe(skosRules.length);
  });
});
