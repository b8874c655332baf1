import { observationStatuses } from '@actionline/core';

import { citationColumns } from './citation-cells.js';

/** One column of the observations table. */
export interface ObservationColumn {
  /** Its name in the header; case and surrounding spaces do not matter. */
  readonly name: string;
  /** Whether the header must have it. */
  readonly required: boolean;
  /** What its cells say. */
  readonly meaning: string;
}

/**
 * The columns of the observations table, in the order in which to write them; any order is read. A file
 * needs the required ones in its header; a cell of another column may be empty or its column left out.
 *
 * @example
 * ```ts
 * import { observationColumns } from '@actionline/targets/csv';
 *
 * observationColumns.filter(({ required }) => required).map(({ name }) => name);
 * // => ['measure', 'value', 'unit', 'period_start', 'period_end', 'role', 'source_title']
 * ```
 */
export const observationColumns = [
  { name: 'id', required: false, meaning: 'An id, unique in the file; where empty it is made from what the row says.' },
  { name: 'measure', required: true, meaning: 'The id of the measure; for a deliverable the id of the target.' },
  { name: 'commitment', required: false, meaning: 'The id of the item that the figure speaks about.' },
  {
    name: 'value',
    required: true,
    meaning: 'A number with a point for decimals and no grouping, such as 12000 or 0.5; empty where missing says why.',
  },
  {
    name: 'missing',
    required: false,
    meaning: 'Why there is no value: not-collected, not-published, not-applicable, suppressed or unknown.',
  },
  {
    name: 'unit',
    required: true,
    meaning: 'The unit of the measure, such as country or CHF, or its words, such as "million EUR": the value is then multiplied out.',
  },
  {
    name: 'unit_multiplier',
    required: false,
    meaning: 'The power of ten that the value is published in (SDMX UNIT_MULT): 3 for thousands, 6 for millions; empty or 0 for units.',
  },
  {
    name: 'bound',
    required: false,
    meaning: 'How the source qualifies the figure: exact (as when empty), at-least, at-most, more-than, less-than or about.',
  },
  { name: 'period_start', required: true, meaning: 'The first day that the figure stands for, as YYYY-MM-DD.' },
  { name: 'period_end', required: true, meaning: 'The last day that the figure stands for, itself included, as YYYY-MM-DD.' },
  { name: 'place', required: false, meaning: 'An ISO 3166-1 code, EU, or a UN M49 number; empty for a total over places.' },
  {
    name: 'places',
    required: false,
    meaning: 'With a count of places, the codes of the places that the source names, with ; between them.',
  },
  { name: 'dimensions', required: false, meaning: 'A breakdown such as sex=F;age=0-17; empty for a total over every breakdown.' },
  {
    name: 'role',
    required: true,
    meaning: 'What the figure speaks about: result, milestone, outcome, context, baseline, budget or target.',
  },
  {
    name: 'status',
    required: false,
    meaning: `The SDMX observation status, in capitals or small letters: A (as when empty), ${observationStatuses.slice(1, -1).join(', ')} or _U.`,
  },
  {
    name: 'period_assumed',
    required: false,
    meaning: 'true where the source gives no dates and the period is the reading of the person who entered it.',
  },
  {
    name: 'confidence',
    required: false,
    meaning: 'How sure it is that the source says so and is right: high, medium or low; nothing is said where empty.',
  },
  {
    name: 'confidentiality',
    required: false,
    meaning: 'The SDMX confidentiality: F for free (as when empty), N for not to be published, C for confidential.',
  },
  {
    name: 'recorded_at',
    required: false,
    meaning: 'The day the figure became known, as YYYY-MM-DD; the last day of its period where empty.',
  },
  { name: 'supersedes', required: false, meaning: 'The id of the observation that this one corrects.' },
  {
    name: 'label',
    required: false,
    meaning: 'What is counted, in the words of the person who entered it; the language is an option of the reader.',
  },
  { name: 'label_en', required: false, meaning: 'The same in English.' },
  { name: 'label_fr', required: false, meaning: 'The same in French.' },
  { name: 'note', required: false, meaning: 'A remark.' },
  ...citationColumns,
] as const satisfies readonly ObservationColumn[];

/** The name of a column of the observations table. */
export type ObservationColumnName = (typeof observationColumns)[number]['name'];
