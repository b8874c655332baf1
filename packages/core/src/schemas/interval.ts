import * as z from 'zod';

/** The zod schema of {@link Bound}. */
export const boundSchema = z
  .enum(['exact', 'at-least', 'at-most', 'more-than', 'less-than', 'about'])
  .meta({ id: 'Bound', description: 'How a published figure is qualified.' });

/** The zod schema of {@link Comparison}. */
export const comparisonSchema = z
  .enum(['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'stated'])
  .meta({ id: 'Comparison', description: 'What a requirement asks of a value; "stated" reads as at least.' });
