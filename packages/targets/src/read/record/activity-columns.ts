import { citationColumns } from './citation-cells.js';

/** One column of the activities table. */
export interface ActivityColumn {
  /** Its name in the header; case and surrounding spaces do not matter. */
  readonly name: string;
  /** Whether the header must have it. */
  readonly required: boolean;
  /** What its cells say. */
  readonly meaning: string;
}

/** The columns of an action point, which stand in the row of its activity or in a row of their own. */
export const actionPointColumns = [
  {
    name: 'point_of',
    required: false,
    meaning: 'In a row that holds only a further action point: the id of the activity that agreed it; empty in the row of an activity.',
  },
  { name: 'point', required: false, meaning: 'What was agreed, in a few words; the language is an option of the reader.' },
  { name: 'point_en', required: false, meaning: 'The same in English.' },
  { name: 'point_fr', required: false, meaning: 'The same in French.' },
  { name: 'point_by', required: false, meaning: 'Who is to do it: ids of actors, with ; between them.' },
  { name: 'point_due', required: false, meaning: 'By when: a day, or by the end of a month or year, as YYYY-MM-DD, YYYY-MM or YYYY.' },
  { name: 'point_done', required: false, meaning: 'When it was done, as precisely as is known; empty where it is not known to be done.' },
] as const satisfies readonly ActivityColumn[];

/**
 * The columns of the activities table, in the order in which to write them; any order is read. A file needs the required ones in its
 * header; a cell of another column may be empty or its column left out. One of `what`, `what_en` and `what_fr` has to say what was done.
 *
 * @example
 * ```ts
 * import { activityColumns } from '@actionline/targets/csv';
 *
 * activityColumns.filter(({ required }) => required).map(({ name }) => name);
 * // => ['commitments', 'instrument', 'start', 'source_title']
 * ```
 */
export const activityColumns = [
  { name: 'id', required: false, meaning: 'An id, unique in the file; where empty it is made from what the row says.' },
  { name: 'commitments', required: true, meaning: 'The ids of the items that it was done under, with ; between them.' },
  { name: 'instrument', required: true, meaning: 'By which means: the id of an instrument, such as human-rights-dialogues.' },
  { name: 'actors', required: false, meaning: 'By whom: ids of actors, such as eu-eeas, with ; between them. No names of persons.' },
  { name: 'partners', required: false, meaning: 'With whom, where that is no place: ids of actors, with ; between them.' },
  {
    name: 'places',
    required: false,
    meaning: 'With or in which places: ISO 3166-1 codes, EU, or UN M49 numbers, with ; between them.',
  },
  {
    name: 'venue',
    required: false,
    meaning: 'Where it was held, in words, such as a town; never counted. The language is an option of the reader.',
  },
  { name: 'venue_en', required: false, meaning: 'The same in English.' },
  { name: 'venue_fr', required: false, meaning: 'The same in French.' },
  { name: 'start', required: true, meaning: 'When it began, as precisely as is known: YYYY, YYYY-MM or YYYY-MM-DD.' },
  { name: 'end', required: false, meaning: 'When it ended, likewise; where empty, within the same day, month or year as it began.' },
  {
    name: 'period_assumed',
    required: false,
    meaning: 'true where the source does not give the days: it took place on some day or days from start to end, nobody knows which.',
  },
  {
    name: 'what',
    required: false,
    meaning: 'What was done, in a few words; the language is an option of the reader. No names of persons.',
  },
  { name: 'what_en', required: false, meaning: 'The same in English.' },
  { name: 'what_fr', required: false, meaning: 'The same in French.' },
  { name: 'result', required: false, meaning: 'What came of it; the language is an option of the reader.' },
  { name: 'result_en', required: false, meaning: 'The same in English.' },
  { name: 'result_fr', required: false, meaning: 'The same in French.' },
  ...actionPointColumns,
  { name: 'story', required: false, meaning: 'The activity told as a story; the language is an option of the reader.' },
  { name: 'story_en', required: false, meaning: 'The same in English.' },
  { name: 'story_fr', required: false, meaning: 'The same in French.' },
  { name: 'story_url', required: false, meaning: 'Where the story is, beginning with https:// or http://.' },
  { name: 'status', required: false, meaning: 'planned, done (as when empty) or cancelled.' },
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
    meaning: 'The day it became known, as YYYY-MM-DD; where empty, the last day that it can have begun on.',
  },
  { name: 'supersedes', required: false, meaning: 'The id of the activity that this one corrects, and takes the place of whole.' },
  { name: 'note', required: false, meaning: 'A remark.' },
  ...citationColumns,
] as const satisfies readonly ActivityColumn[];

/** The name of a column of the activities table. */
export type ActivityColumnName = (typeof activityColumns)[number]['name'];
