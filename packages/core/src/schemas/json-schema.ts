import * as z from 'zod';

import { refuseArgument } from '../argument.js';
import { show } from '../error.js';
import { nearestNames } from '../nearest.js';
import { SCHEMA_VERSION } from '../schema-version.js';
import { activitiesEvaluationSchema } from './activities-evaluation.js';
import { activitySchema } from './activity.js';
import { assessmentSchema } from './assessment.js';
import { citationSchema } from './citation.js';
import { conceptSchema, conceptSchemeSchema, crosswalkLinkSchema } from './concept.js';
import { evaluationSchema } from './evaluation.js';
import { frameworkEvaluationSchema } from './framework-evaluation.js';
import { frameworkSchema, itemSchema } from './framework.js';
import { indicatorCatalogueSchema, indicatorProposalSchema, indicatorSchema } from './indicator.js';
import { issueSchema } from './issue.js';
import { measureSchema } from './measure.js';
import { observationSchema } from './observation.js';
import { periodSchema } from './period.js';
import { quantitySchema } from './quantity.js';
import { requirementSchema, targetSchema } from './target.js';
import { localizedTextSchema } from './text.js';

/** The nouns that a JSON Schema is written for, by file name. */
const NOUNS = {
  'activities-evaluation': activitiesEvaluationSchema,
  activity: activitySchema,
  assessment: assessmentSchema,
  citation: citationSchema,
  concept: conceptSchema,
  'concept-scheme': conceptSchemeSchema,
  'crosswalk-link': crosswalkLinkSchema,
  evaluation: evaluationSchema,
  framework: frameworkSchema,
  'framework-evaluation': frameworkEvaluationSchema,
  indicator: indicatorSchema,
  'indicator-catalogue': indicatorCatalogueSchema,
  'indicator-proposal': indicatorProposalSchema,
  issue: issueSchema,
  item: itemSchema,
  'localized-text': localizedTextSchema,
  measure: measureSchema,
  observation: observationSchema,
  period: periodSchema,
  quantity: quantitySchema,
  requirement: requirementSchema,
  target: targetSchema,
} as const;

/** A noun that has a JSON Schema. */
export type JsonSchemaNoun = keyof typeof NOUNS;

/** Every noun that has a JSON Schema. */
export const jsonSchemaNouns: readonly JsonSchemaNoun[] = /* @__PURE__ */ Object.keys(NOUNS) as JsonSchemaNoun[];

/**
 * The JSON Schema (draft 2020-12) of a noun, generated from its zod schema; also shipped as
 * `@actionline/core/json-schema/<noun>.schema.json` for services in other languages. Its `$id` names the {@link SCHEMA_VERSION}. What only code
 * can check (a date that exists, an end after its start) is not in it. An open end of a range is `null` in JSON.
 *
 * @throws {@link ActionlineError} `bad-argument` for another noun, with the nearest.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@actionline/core/schemas';
 *
 * jsonSchemaOf('period')['required']; // => ['start', 'end']
 * ```
 */
export function jsonSchemaOf(noun: JsonSchemaNoun): Readonly<Record<string, unknown>> {
  if (!jsonSchemaNouns.includes(noun)) {
    const [near] = nearestNames(noun, jsonSchemaNouns, 1);
    refuseArgument(
      'noun',
      noun,
      `one of ${jsonSchemaNouns.join(', ')}`,
      near === undefined ? 'give one of them' : `did you mean ${show(near)}?`,
    );
  }
  const { $ref, ...whole } = z.toJSONSchema(NOUNS[noun], {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The ends of a range: a number, or infinity, which JSON writes as null.
      const { def } = zodSchema._zod;
      if (def.type === 'literal' && def.values.some((value) => value === Infinity || value === -Infinity)) {
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        jsonSchema.type = 'null';
      }
    },
  });
  // zod names the noun itself among the definitions and refers to it; a reader looks for it at the root.
  const own = $ref === undefined ? {} : whole.$defs?.[$ref.replace('#/$defs/', '')];
  return { ...whole, ...own, $id: `urn:actionline:schema:${noun}:${SCHEMA_VERSION}` };
}
