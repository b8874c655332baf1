/** What every figure of a table has to have from a column or a constant. */
export const neededColumns = ['measure', 'value', 'unit', 'period', 'role', 'source_title'] as const;

/** One of {@link neededColumns}. */
export type NeededColumn = (typeof neededColumns)[number];
