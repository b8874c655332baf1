/** The words around charts; titles, how to read them, and the pictures in words. */
export interface ChartMessages {
  /** The picture in one sentence. */
  readonly statusAlt: (total: number, list: string) => string;
  /** The picture of values over time in one sentence; `asked` where it is asked of each of them. */
  readonly valuesAlt: (values: { rows: readonly string[]; asked: string | undefined }) => string;
  /** One value in words. */
  readonly valuesRow: (values: { period: string; figure: string }) => string;
  /** The title of the bars of coverage. */
  readonly coverageTitle: string;
  /** How to read them. */
  readonly coverageNote: string;
  /** The picture in one sentence. */
  readonly coverageAlt: (list: string) => string;
  /** How to read the part of what is not matched, by the name of that status. */
  readonly coverageUnmatchedNote: (status: string) => string;
  /** One bar in words; `apart` is what is counted apart from both, as `countList` writes it. */
  readonly coverageRow: (values: { label: string; withEvidence: string; apart: string | undefined; total: string }) => string;
  /** The numbers at the end of a bar. */
  readonly ofTotal: (part: string, total: string) => string;
}
