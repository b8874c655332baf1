import { inWords, writtenAlike } from './en-grammar.js';
import type { RecordsReadMessages } from './records-read-messages.js';
import { upperFirst } from './upper-first.js';

/** The words on the records of files in English. */
export const enRecordsRead: RecordsReadMessages = {
  title: 'The records that were read',
  counts: ({ read, accepted, rejected, passedOver, files, file }) => {
    const number = writtenAlike(Math.max(read, passedOver));
    const from = file === undefined ? `${inWords(files)} files` : `the file “${file}”`;
    const were = (count: number): string => `${count === 0 ? 'none' : number(count)} ${count === 1 ? 'was' : 'were'}`;
    const kept =
      read === 0
        ? `No record was found in ${from}.`
        : rejected === 0
          ? read === 1
            ? `The one record of ${from} was kept.`
            : `All ${number(read)} records of ${from} were kept.`
          : `Of ${number(read)} ${read === 1 ? 'record' : 'records'} of ${from}, ${were(accepted)} kept and ${were(rejected)} left out as faulty.`;
    if (passedOver === 0) return kept;
    return `${kept} ${upperFirst(number(passedOver))} more ${passedOver === 1 ? 'was' : 'were'} passed over, as the description of the file asks.`;
  },
  note: 'The records left out count for nothing in this report. What stood in them is not repeated here, since it may be confidential.',
  filesCaption: 'Records by file',
  causesCaption: 'Why records were left out',
  column: {
    file: 'File',
    read: 'Read',
    accepted: 'Kept',
    rejected: 'Left out',
    passedOver: 'Passed over',
    cause: 'What was wrong',
    column: 'Column',
    times: 'How often',
    rows: 'First rows',
  },
  cause: {
    number: 'The figure is no number, or can be read as several',
    value: 'Neither a figure nor a reason why there is none, or both',
    measure: 'It is not known what the figure counts',
    unit: 'It is not known in which unit the figure is',
    place: 'It is not known which place is meant',
    time: 'It is not known which time is meant',
    breakdown: 'It is not known which part of a breakdown is meant',
    role: 'It is not known what the figure speaks about, such as a result or a plan',
    source: 'It is not known where the figure comes from',
    item: 'Something is named that neither the text nor a vocabulary holds',
    word: 'A word or value stands where another is expected',
    contradiction: 'The record contradicts itself',
    twice: 'Another record, which was kept, speaks of the same',
    empty: 'What must be filled in is empty',
    row: 'The record is damaged, or not set out like the others',
    columns: 'The file does not say what every record needs',
    file: 'The file could not be read, or not to its end',
    other: 'Another fault',
  },
  more: (causes) => `${upperFirst(inWords(causes))} more ${causes === 1 ? 'cause is' : 'causes are'} not shown.`,
};
