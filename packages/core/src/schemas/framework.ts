import * as z from 'zod';

import type { Facets, Framework, Item } from '../framework.js';
import { DIGEST } from '../shape/leaf.js';

import { citationSchema } from './citation.js';
import { isoDateSchema, partialDateSchema } from './date.js';
import { frameworkIdSchema, scopedIdSchema } from './id.js';
import { measureSchema } from './measure.js';
import { targetSchema } from './target.js';
import { localizedTextSchema } from './text.js';

/** The zod schema of {@link ItemStatus}. */
export const itemStatusSchema = z
  .enum(['active', 'withdrawn', 'replaced'])
  .meta({ id: 'ItemStatus', description: 'Where an item stands in its life.' });

const digestSchema = z
  .string()
  .regex(DIGEST, 'expected 64 lower-case hexadecimal digits')
  .meta({ id: 'Digest', description: 'A SHA-256 digest, as lower-case hexadecimal digits.' });

/** The zod schema of {@link SourceAnchor}. */
export const sourceAnchorSchema = z
  .strictObject({
    position: z.int().nonnegative(),
    sha256: digestSchema.exactOptional(),
  })
  .meta({ id: 'SourceAnchor', description: 'What ties an item to the official text.' });

/** The object behind {@link facetsSchema}. */
export const facetsObject = z
  .strictObject({
    themes: z.array(z.string()),
    groups: z.array(z.string()),
    actors: z.array(
      z.strictObject({
        actor: z.string(),
        role: z.enum(['lead', 'supports', 'partner', 'addressee']),
        level: z.enum(['national', 'regional', 'multilateral']).exactOptional(),
      }),
    ),
    instruments: z.array(z.string()),
    standards: z.array(z.strictObject({ standard: z.string(), cited: z.enum(['named', 'implied']) })),
    sdgs: z.array(z.string()),
    verification: z
      .strictObject({ mode: z.enum(['indicator-required', 'indicator-recommended', 'document', 'standing']), reason: localizedTextSchema })
      .exactOptional(),
  })
  .meta({ id: 'Facets', description: 'What a commitment is about, for whom, by whom, by which means and on which standards.' });

/** The zod schema of {@link Facets}. */
export const facetsSchema: z.ZodType<Facets> = facetsObject;

/** The object behind {@link itemSchema}. */
export const itemObject = z
  .strictObject({
    id: scopedIdSchema,
    notation: z.string().min(1),
    kind: z.string().min(1),
    parent: scopedIdSchema.exactOptional(),
    heading: localizedTextSchema.exactOptional(),
    headingVerified: z.record(z.string(), z.boolean()).exactOptional(),
    label: localizedTextSchema,
    summary: localizedTextSchema.exactOptional(),
    source: sourceAnchorSchema,
    status: itemStatusSchema.exactOptional(),
    replacedBy: z.array(scopedIdSchema).exactOptional(),
    references: z.array(z.int()).exactOptional(),
    facets: facetsSchema.exactOptional(),
    entries: z
      .array(
        z.strictObject({ label: localizedTextSchema, instruments: z.array(z.string()), standards: z.array(z.string()).exactOptional() }),
      )
      .exactOptional(),
  })
  .meta({ id: 'Item', description: 'One entry of a framework.' });

/** The zod schema of {@link Item}. */
export const itemSchema: z.ZodType<Item> = itemObject;

/** The object behind {@link frameworkSchema}. */
export const frameworkObject = z
  .strictObject({
    id: frameworkIdSchema,
    title: localizedTextSchema,
    shortTitle: localizedTextSchema,
    issuer: z.strictObject({ actor: z.string(), name: localizedTextSchema }),
    document: citationSchema.extend({ language: z.string() }),
    edition: z.strictObject({ id: z.string(), label: localizedTextSchema, note: localizedTextSchema.exactOptional() }),
    validity: z.strictObject({
      start: isoDateSchema,
      end: isoDateSchema,
      extensions: z.array(citationSchema.extend({ until: isoDateSchema, decided: isoDateSchema })).exactOptional(),
    }),
    languages: z.array(z.string()),
    levels: z.array(z.strictObject({ kind: z.string(), label: localizedTextSchema, commitment: z.boolean() })),
    items: z.array(itemSchema),
    measures: z.array(measureSchema),
    targets: z.array(targetSchema),
    references: z
      .array(
        z.strictObject({
          number: z.int(),
          text: localizedTextSchema,
          reference: z.string().exactOptional(),
          url: z.string().exactOptional(),
          item: scopedIdSchema,
          unverified: z.array(z.string()).exactOptional(),
          remark: localizedTextSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    monitoring: z.array(z.strictObject({ item: scopedIdSchema, label: localizedTextSchema })).exactOptional(),
    relatedActs: z
      .array(
        citationSchema.omit({ title: true }).extend({
          date: partialDateSchema,
          title: localizedTextSchema,
          unverified: z.array(z.string()).exactOptional(),
        }),
      )
      .exactOptional(),
    release: z.strictObject({ id: z.string(), date: isoDateSchema, contentHash: z.string() }),
  })
  .meta({ id: 'Framework', description: 'One edition of one plan or pledge set.' });

/** The zod schema of {@link Framework}. */
export const frameworkSchema: z.ZodType<Framework> = frameworkObject;
