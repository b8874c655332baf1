import { isoDateSchema, languageTagSchema, periodSchema } from '@actionline/core/schemas';
import * as z from 'zod';

import type { ChartSpec } from '../document/chart.js';
import { yearStates, type YearState } from '../document/year-grid-chart.js';
import { countSchema, shownStatusSchema } from './words.js';

const label = z.string();
const named = { label, language: languageTagSchema.exactOptional() };
const ends = z.strictObject({ from: z.number(), to: z.number() });
const dayValue = z.strictObject({ date: isoDateSchema, value: z.number() });
const labelled = z.strictObject({ value: z.number(), label });
const heatCell = z.strictObject({ least: countSchema, most: countSchema, label, named: z.literal(true).exactOptional() });
const yearState = z.enum(yearStates as readonly [YearState, ...YearState[]]);
const axes = {
  period: periodSchema,
  dateTicks: z.array(z.strictObject({ period: periodSchema, label })),
  valueTicks: z.array(labelled),
};
const lines = z.array(
  z.strictObject({ ...named, points: z.array(z.strictObject({ period: periodSchema, value: z.number().nullable(), label })) }),
);

/** The union behind {@link chartSchema}. */
export const chartUnion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status-overview'),
    segments: z.array(z.strictObject({ status: shownStatusSchema, label, count: countSchema })),
  }),
  z.strictObject({
    kind: z.literal('bullets'),
    rows: z.array(
      z.strictObject({
        ...named,
        start: z.number().exactOptional(),
        value: z.number(),
        range: z.strictObject({ least: z.number().exactOptional(), most: z.number().exactOptional() }).exactOptional(),
        valueLabel: label,
        asked: ends.extend({ label }),
        expected: labelled.exactOptional(),
        milestones: z.array(z.number()).exactOptional(),
        scale: z.tuple([labelled, labelled]),
        status: shownStatusSchema,
        statusLabel: label,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('values'),
    ...axes,
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
    projection: z.strictObject({ from: dayValue, to: dayValue, range: ends.exactOptional(), label }).exactOptional(),
    asOf: isoDateSchema,
  }),
  z.strictObject({
    kind: z.literal('year-grid'),
    columns: z.array(z.string()),
    rows: z.array(z.strictObject({ ...named, cells: z.array(z.strictObject({ state: yearState, words: z.string() }).nullable()) })),
    key: z.array(z.strictObject({ state: yearState, label })),
  }),
  z.strictObject({ kind: z.literal('series'), ...axes, lines }),
  z.strictObject({ kind: z.literal('multiples'), ...axes, lines }),
  z.strictObject({ kind: z.literal('bars'), rows: z.array(z.strictObject({ ...named, value: z.number(), valueLabel: label })) }),
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
    kind: z.literal('heat'),
    across: z.string().exactOptional(),
    columns: z.array(z.strictObject({ ...named, status: shownStatusSchema.exactOptional() })),
    totalLabel: label,
    rows: z.array(z.strictObject({ ...named, cells: z.array(heatCell), total: heatCell })),
  }),
]);

/** The zod schema of {@link ChartSpec}. */
export const chartSchema: z.ZodType<ChartSpec> = chartUnion.meta({ id: 'ChartSpec', description: 'A chart as data.' });
