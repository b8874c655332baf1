import { readTurtle } from '../read-turtle.js';
import { collectionsThatAreConcepts, otherIriSchemes, schemesThatAreConcepts, undefinedTerms } from './class-rules.js';
import type { Breach, SkosFinding } from './finding.js';
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
import { skosRules } from './skos-rules.js';

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
 * No finding means that all of them hold. A text that is no Turtle gives the one finding `turtle`.
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
 * const findings = checkSkos(`
 *   @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
 *   <https://example.org/1> skos:prefLabel "Peace"@en, "Concord"@en .
 * `);
 * findings.map(({ rule }) => rule); // => ['S14']
 * ```
 */
export function checkSkos(turtle: string): readonly SkosFinding[] {
  const graph = readTurtle(turtle);
  if (!graph.ok)
    return graph.issues.map(({ severity, message, line, column }) => ({
      rule: 'turtle',
      severity,
      message: place(message, line, column),
      subjects: [],
    }));
  const facts = factsOf(graph.value);
  return skosRules.flatMap(({ id, severity }) => (CHECKS[id]?.(facts) ?? []).map((breach) => ({ rule: id, severity, ...breach })));
}

function place(message: string, line: number | undefined, column: string | number | undefined): string {
  return line === undefined ? message : `Line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}: ${message}`;
}
