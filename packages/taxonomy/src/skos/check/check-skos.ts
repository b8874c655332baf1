import type { Issue } from '@actionline/core';
import { readTurtle } from '../read-turtle.js';
import { collectionsThatAreConcepts, otherIriSchemes, schemesThatAreConcepts, undefinedTerms } from './class-rules.js';
import type { Breach } from './breach.js';
import { languageCoverage, languageTags, overlappingKinds, severalPreferredLabels, sharedLabels, undocumented } from './label-rules.js';
import {
  exactAndOther,
  hierarchicalCircles,
  oneWayRelations,
  onlyTransitively,
  relatedAndAbove,
  relatedSiblings,
} from './relation-rules.js';
import { disconnected, orphans, topsWithBroader, withoutTop } from './scheme-rules.js';
import { factsOf, type SkosFacts } from './skos-facts.js';
import { skosRules, type SkosRule } from './skos-rules.js';

const CHECKS: Readonly<Record<string, (facts: SkosFacts) => readonly Breach[]>> = {
  S9: schemesThatAreConcepts,
  S13: overlappingKinds,
  S14: severalPreferredLabels,
  S27: relatedAndAbove,
  S37: collectionsThatAreConcepts,
  S46: exactAndOther,
  oilt: languageTags,
  ilc: languageCoverage,
  uc: undocumented,
  lc: sharedLabels,
  oc: orphans,
  wcc: disconnected,
  chr: hierarchicalCircles,
  var: relatedSiblings,
  strc: onlyTransitively,
  otc: withoutTop,
  tchbc: topsWithBroader,
  usr: undefinedTerms,
  urc: oneWayRelations,
  husv: otherIriSchemes,
};

/**
 * Checks SKOS in Turtle against {@link skosRules}, in the order of the rules: the integrity conditions of the SKOS
 * Reference (W3C Recommendation, 18 August 2009), and the quality rules of qSKOS that need no network.
 * No issue means that all of them hold. The code of an issue is the id of its rule, its severity `error` for what SKOS forbids,
 * `warning` for quality and `info` where a rule could not be checked to its end; the IRIs it is about are its value `subjects`.
 * A text that is no Turtle gives the one issue `bad-turtle`, with the line and column of its first fault.
 *
 * Three of the quality rules are narrower than in qSKOS: top concepts are neither orphans (`oc`) nor disconnected
 * (`wcc`), since a flat list is whole through its scheme; and only relations to resources that the document itself
 * describes have to be stated both ways (`urc`).
 *
 * @throws {@link ActionlineError} `bad-argument` when it is given no text at all.
 *
 * @example
 * ```ts
 * import { checkSkos } from '@actionline/taxonomy/skos';
 *
 * const issues = checkSkos(`
 *   @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
 *   <https://example.org/1> skos:prefLabel "Peace"@en, "Concord"@en .
 * `);
 * issues.map(({ code, values }) => [code, values?.subjects]); // => [['S14', ['https://example.org/1']]]
 * ```
 */
export function checkSkos(turtle: string): readonly Issue[] {
  const graph = readTurtle(turtle);
  if (!graph.ok) return graph.issues;
  const facts = factsOf(graph.value);
  return skosRules.flatMap((rule) => (CHECKS[rule.id]?.(facts) ?? []).map((breach) => issueOf(rule, breach)));
}

function issueOf(rule: SkosRule, { severity = rule.severity, message, subjects }: Breach): Issue {
  return { code: rule.id, severity, message, values: { subjects } };
}
