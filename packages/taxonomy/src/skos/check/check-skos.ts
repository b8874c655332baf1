import type { Issue } from '@actionline/core';
import { readTurtle } from '../read-turtle.js';
import {
  collectionsThatAreConcepts,
  membersThatAreSchemes,
  otherIriSchemes,
  schemesThatAreConcepts,
  undefinedTerms,
} from './class-rules.js';
import type { Breach } from './breach.js';
import { emptyLabels, missingLabels, sharedNotations, unprintableLabels } from './naming-rules.js';
import { languageCoverage, languageTags, overlappingKinds, severalPreferredLabels, sharedLabels, undocumented } from './label-rules.js';
import {
  exactAndOther,
  hierarchicalCircles,
  mappingsWithin,
  oneWayRelations,
  onlyTransitively,
  redundantBroader,
  relatedAndAbove,
  relatedSiblings,
  selfRelations,
} from './relation-rules.js';
import { disconnected, orphans, topsWithBroader, withoutTop } from './scheme-rules.js';
import { factsOf, mappings, semanticRelations, type SkosFacts } from './skos-facts.js';
import { skosRules, type SkosRule } from './skos-rules.js';
import { labelsNoText, notationsNoText, severalLists, textsForResources } from './value-rules.js';

const CHECKS: Readonly<Record<string, (facts: SkosFacts) => readonly Breach[]>> = {
  S3: textsForResources(['inScheme', 'hasTopConcept', 'topConceptOf']),
  S9: schemesThatAreConcepts,
  S12: labelsNoText,
  S13: overlappingKinds,
  S14: severalPreferredLabels,
  S15: notationsNoText,
  S18: textsForResources(semanticRelations),
  S27: relatedAndAbove,
  S30: textsForResources(['member', 'memberList']),
  S32: membersThatAreSchemes,
  S35: severalLists,
  S37: collectionsThatAreConcepts,
  S38: textsForResources(mappings),
  S46: exactAndOther,
  ml: missingLabels,
  el: emptyLabels,
  ucil: unprintableLabels,
  oilt: languageTags,
  ilc: languageCoverage,
  uc: undocumented,
  lc: sharedLabels,
  anr: sharedNotations,
  oc: orphans,
  wcc: disconnected,
  rr: selfRelations,
  chr: hierarchicalCircles,
  hr: redundantBroader,
  var: relatedSiblings,
  strc: onlyTransitively,
  otc: withoutTop,
  tchbc: topsWithBroader,
  mri: mappingsWithin,
  usr: undefinedTerms,
  urc: oneWayRelations,
  husv: otherIriSchemes,
};

/**
 * Checks SKOS in Turtle against {@link skosRules}, in the order of the rules: the integrity conditions of the SKOS
 * Reference (W3C Recommendation, 18 August 2009), eight of its statements on what a property may hold, and quality rules of qSKOS.
 * No issue means that none of these rules found a breach, and no more. The code of an issue is the id of its rule, its severity
 * `error` for what SKOS forbids, `warning` for quality and `info` where a rule could not be checked to its end; the IRIs it
 * is about are its value `subjects`. Labels of SKOS-XL count by their literal forms (S55 to S57), notes that are nodes by
 * their `rdf:value`.
 * A text that is no Turtle gives the one issue `bad-turtle`, with the line and column of its first fault.
 *
 * Of qSKOS two rules need the network (`bl`, `mil`), links out to other documents are a matter of choice (`mol`), and a
 * common language (`ncl`) follows from `ilc` and `oilt`. Four of the quality rules are narrower than in qSKOS: top concepts are
 * neither orphans (`oc`) nor disconnected (`wcc`), since a flat list is whole through its scheme; a concept above itself is
 * left to `rr` (`chr`); and only relations to resources that the document itself describes have to be stated both ways (`urc`).
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
