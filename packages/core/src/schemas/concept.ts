import * as z from 'zod';

import type { ConceptScheme, CrosswalkLink } from '../concept.js';

import { confidenceSchema } from './confidence.js';
import { itemStatusSchema } from './framework.js';
import { localizedTextSchema } from './text.js';

/** The zod schema of {@link Concept}. */
export const conceptSchema = z
  .strictObject({
    id: z.string().min(1),
    label: localizedTextSchema,
    altLabels: z.record(z.string(), z.array(z.string())).exactOptional(),
    definition: localizedTextSchema.exactOptional(),
    broader: z.array(z.string()).exactOptional(),
    status: itemStatusSchema.exactOptional(),
    replacedBy: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'Concept', description: 'One concept of a controlled vocabulary, in the words of SKOS.' });

/** The zod schema of {@link ConceptScheme}; members that a kind of concept adds are kept. */
export const conceptSchemeSchema: z.ZodType<ConceptScheme> = z
  .strictObject({
    id: z.string().min(1),
    title: localizedTextSchema,
    definition: localizedTextSchema.exactOptional(),
    concepts: z.array(conceptSchema.loose()),
  })
  .meta({ id: 'ConceptScheme', description: 'A controlled vocabulary: a SKOS concept scheme.' });

/** The object behind {@link crosswalkLinkSchema}. */
export const crosswalkLinkObject = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    match: z.enum(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']),
    basis: z.enum(['official-source', 'target-text', 'inference']),
    citation: z.strictObject({ title: z.string(), url: z.string().exactOptional() }).exactOptional(),
    rationale: localizedTextSchema,
    confidence: confidenceSchema,
    date: z.string(),
  })
  .meta({ id: 'CrosswalkLink', description: 'One reasoned link between two items.' });

/** The zod schema of {@link CrosswalkLink}. */
export const crosswalkLinkSchema: z.ZodType<CrosswalkLink> = crosswalkLinkObject;
