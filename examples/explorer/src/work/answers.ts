import type { ObservationRole } from '@actionline/core';
import type { TableDescription } from '@actionline/targets/table';

/** What a person said about a file that the file does not say itself. */
export interface Answers {
  /** Of a table: how it is read, as it was found or as it was corrected. */
  readonly description?: TableDescription;
  /** Of a workbook: the sheet, where another than the first with figures is meant. */
  readonly sheet?: string;
  /** Of SDMX and IATI: what holds for every figure. */
  readonly constants: Constants;
  /** Of SDMX and IATI: what each series or indicator counts, by its code or title. */
  readonly measures: Readonly<Record<string, string>>;
}

/** What holds for every figure of a file. */
interface Constants {
  /** The measure. */
  readonly measure?: string;
  /** The unit, by its id or its words. */
  readonly unit?: string;
  /** What the figures speak about. */
  readonly role?: ObservationRole;
  /** The title of their source. */
  readonly source?: string;
}

/** Nothing said yet. */
export const NO_ANSWERS: Answers = { constants: {}, measures: {} };
