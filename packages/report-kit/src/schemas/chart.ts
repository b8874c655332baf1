import * as z from 'zod';

import { isoDateSchema, periodSchema, languageTagSchema } from '@actionline/core/schemas';

import type { ChartSpec } from '../document/chart.js';
import { countSchema, shownStatusSchema } from './words.js';

const label = z.string();
const named = { label, language: languageTagSchema.exactOptional() };
const ends = z.strictObject({ from: z.number(), to: z.number() });
const dayValue = z.strictObject({ date: isoDateSchema, value: z.number() });
const cell = z.strictObject({ least: countSchema, most: countSchema, label, named: z.literal(true).exactOptional() });

/** The union behind {@link chartSchema}. */
export const chartUnion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status-overview'),
    segments: z.array(z.strictObject({ status: shownStatusSchema, label, count: countSchema })),
  }),
  z.strictObject({
    kind: z.literal('progress'),
    ticks: z.array(label),
    rows: z.array(
      z.strictObject({
        ...named,
        shareOfWay: z.number(),
        range: z.strictObject({ least: z.number(), most: z.number() }).exactOptional(),
        shareLabel: label,
        expected: z.number().exactOptional(),
        milestones: z.array(z.number()).exactOptional(),
        status: shownStatusSchema,
        statusLabel: label,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('values'),
    period: periodSchema,
    dateTicks: z.array(z.strictObject({ period: periodSchema, label })),
    valueTicks: z.array(z.strictObject({ value: z.number(), label })),
    values: z.array(
      z.strictObject({
        period: periodSchema,
        value: z.number(),
        label,
        words: z.string(),
        range: ends.exactOptional(),
        open: z.array(z.enum(['above', 'below'])).exactOptional(),
        isBaseline: z.literal(true).exactOptional(),
      }),
    ),
    asked: ends.extend({ label }).exactOptional(),
    path: z.array(dayValue).exactOptional(),
    asOf: isoDateSchema,
  }),
  z.strictObject({
    kind: z.literal('coverage'),
    rows: z.array(
      z.strictObject({
        ...named,
        withEvidence: countSchema,
        unmatched: countSchema.exactOptional(),
        activitiesOnly: countSchema.exactOptional(),
        total: countSchema,
        valueLabel: label,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('grid'),
    across: z.string().exactOptional(),
    columns: z.array(z.string()),
    totalLabel: label,
    rows: z.array(z.strictObject({ ...named, cells: z.array(cell), total: cell })),
  }),
]);

/** The zod schema of {@link ChartSpec}. */
export const chartSchema: z.ZodType<ChartSpec> = chartUnion.meta({ id: 'ChartSpec', description: 'A chart as data.' });
