import * as z from 'zod';

import { languageTagSchema } from '@actionline/core/schemas';

import type { Block, List, Section, Table } from '../document/block.js';
import type { Picture } from '../document/picture.js';
import { chartSchema } from './chart.js';
import { runsSchema } from './inline.js';
import { provenanceSchema, shownStatusSchema } from './words.js';

const text = z.string();
const base = { id: text.min(1), language: languageTagSchema.exactOptional() };
const blocks = z.array(z.lazy((): z.ZodType<Block> => blockSchema));
const size = { width: z.number().positive(), height: z.number().positive() };

/** The union behind {@link pictureSchema}. */
export const pictureUnion = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('svg'), svg: text, ...size }),
  z.strictObject({ format: z.literal('png'), base64: text, ...size }),
]);

/** The zod schema of {@link Picture}. */
export const pictureSchema: z.ZodType<Picture> = pictureUnion.meta({ id: 'Picture', description: 'A picture as data.' });

/** The object behind the schema of a {@link Section}. */
const sectionObject = z.strictObject({
  ...base,
  kind: z.literal('section'),
  heading: runsSchema,
  notation: text.exactOptional(),
  kicker: text.exactOptional(),
  listed: z.boolean(),
  annex: z.literal(true).exactOptional(),
  blocks,
});

/** The zod schema of {@link Section}. */
export const sectionSchema: z.ZodType<Section> = sectionObject.meta({
  id: 'Section',
  description: 'A part of the report under a heading.',
});

const listObject = z.strictObject({
  ...base,
  kind: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().exactOptional(),
  items: z.array(
    z.strictObject({
      id: text.min(1).exactOptional(),
      children: runsSchema,
      lists: z.array(z.lazy((): z.ZodType<List> => listObject)).exactOptional(),
    }),
  ),
});

const tableObject = z.strictObject({
  ...base,
  kind: z.literal('table'),
  caption: text,
  columns: z.array(z.strictObject({ key: text, label: text, align: z.enum(['start', 'end']).exactOptional() })),
  rows: z.array(z.strictObject({ id: text.min(1).exactOptional(), cells: z.array(runsSchema) })),
});
const tableSchema: z.ZodType<Table> = tableObject.meta({ id: 'Table', description: 'A table; the first column heads the rows.' });

const figureObject = z.strictObject({
  ...base,
  kind: z.literal('figure'),
  title: text,
  note: text.exactOptional(),
  alt: text,
  description: text,
  chart: chartSchema,
  table: tableSchema,
});

/** The union behind {@link blockSchema}. */
export const blockUnion = z.discriminatedUnion('kind', [
  sectionObject,
  z.strictObject({
    ...base,
    kind: z.literal('paragraph'),
    tone: z.enum(['headline', 'lead', 'note', 'absence']).exactOptional(),
    children: runsSchema,
  }),
  listObject,
  tableObject,
  figureObject,
  z.strictObject({ ...base, kind: z.literal('image'), alt: text, caption: runsSchema.exactOptional(), picture: pictureSchema }),
  z.strictObject({
    ...base,
    kind: z.literal('key-figures'),
    figures: z.array(z.strictObject({ value: text, label: text, note: text.exactOptional() })),
  }),
  z.strictObject({ ...base, kind: z.literal('callout'), title: text, blocks }),
  z.strictObject({
    ...base,
    kind: z.literal('statement'),
    provenance: provenanceSchema,
    label: text,
    attribution: runsSchema.exactOptional(),
    blocks,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('legend'),
    title: text,
    statuses: z.array(z.strictObject({ status: shownStatusSchema, label: text, meaning: text })),
    provenances: z.array(z.strictObject({ provenance: provenanceSchema, label: text, meaning: text })),
  }),
  z.strictObject({ ...base, kind: z.literal('page-break') }),
]);

/** The zod schema of {@link Block}. */
const blockSchema: z.ZodType<Block> = blockUnion.meta({ id: 'Block', description: 'A block of a report.' });
