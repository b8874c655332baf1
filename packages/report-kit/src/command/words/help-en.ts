import type { CommandWords } from './command-words.js';

/** The help of the command in English. */
export const helpEn: CommandWords['help'] = {
  tagline: 'Reads reported figures, says which promises are kept, and writes reports.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  examples: 'Examples:',
  commandPlace: '<command>',
  optionsPlace: '[options]',
  filePlace: 'file',
  filesPlace: 'files',
  exitCodes: 'Ends with:',
  exits: [
    '0  all is well',
    '1  done, but rows were rejected or issues found',
    '2  wrong use: nothing was done',
    '3  a file cannot be read or written, or a package is missing',
    '4  a fault of actionline itself',
  ],
  more: 'For each command: actionline <command> --help. En français : --lang fr.',
  version: 'Print the version.',
  help: 'Print this help.',
  formats: 'pdf, docx and xlsx each need a package more; without it you are told which.',
  takes: {},
  command: {
    describe: {
      summary: 'say how a table is built, so that it can be read',
      description:
        'Looks at a table and says what it found: encoding, delimiter, header, marks, and what each column seems to hold. Nothing is changed. With --json it prints the description; correct it, keep it beside the file, and give it to the other commands as --description.',
      files: 'The table; standard input where left out or -.',
      examples: [
        ['actionline describe export.csv', 'what was found, in words'],
        ['actionline describe export.csv --json > export.table.json', 'a description to correct and keep'],
      ],
    },
    check: {
      summary: 'find what is wrong with files of figures',
      description:
        'Reads figures and tells what is wrong, put together by cause: how often, in which rows, and what to do. Where --framework is given, ids and units are held against it. Ends with 1 where an error or a warning is found.',
      files: 'The files; standard input where left out or -.',
      examples: [
        ['actionline check figures.csv --framework unodc-hr75', 'every issue, by cause'],
        ['cat figures.csv | actionline check --json', 'the same from a pipe, for a program'],
      ],
    },
    evaluate: {
      summary: 'say where each target stands',
      description:
        'Reads figures and evaluates every target of a framework as of a day: its status, what is reported, what is required, and for which days.',
      files: 'The files; standard input where left out or -.',
      examples: [
        ['actionline evaluate figures.csv --framework unodc-hr75 --as-of 2025-12-31', 'a table of the targets'],
        ['actionline evaluate a.csv b.csv --framework eu-hrdap-2020 --json > evaluation.json', 'the evaluation as JSON'],
      ],
    },
    report: {
      summary: 'write a report, in one form or several',
      description:
        'Reads figures, evaluates them and writes a report in each form asked for. A report is signed: --prepared-by and --contact are needed. No file is written over without --force.',
      files: 'The files; standard input where left out or -.',
      examples: [
        [
          'actionline report figures.csv --framework unodc-hr75 --prepared-by "Planning Unit" --contact planning@example.org',
          'a page, unodc-hr75.pledge-progress.en.html',
        ],
        [
          'actionline report figures.csv --framework unodc-hr75 --as-of 2025-12-31 --lang fr --format html,docx,pdf --template brief --out rapport --prepared-by "Service du plan" --contact plan@example.org',
          'a brief in French in three forms, in the folder rapport',
        ],
      ],
    },
  },
  option: {
    framework: 'What was promised: unodc-hr75, eu-hrdap-2020, or a JSON file with a framework of your own.',
    measures: 'A JSON file with measures that the framework does not have, and the figures speak about.',
    'as-of': 'The day of the evaluation, such as 2025-12-31: nothing later counts. Today where left out.',
    description: 'The description of the table, as describe --json printed it and you corrected it.',
    measure: 'The measure of every figure, where the file does not say it.',
    unit: 'The unit of every figure, where the file does not say it.',
    role: 'What every figure speaks about, where the file does not say it: result, baseline, context …',
    'source-title': 'The title of the source, where the file does not say it.',
    template: 'The kind of report: annual, pledge-progress, mid-term-review, country, brief, consultation or data-quality.',
    format: 'The forms, with commas between them: html (as where left out), pdf, docx, xlsx, csv, zip, md, json, reply-csv, reply-xlsx.',
    out: 'The folder to write to; made where it is not there; this one where left out.',
    'prepared-by': 'The office that answers for the report.',
    contact: 'Whom to ask, or to correct: a name, an e-mail address, or both.',
    status: 'draft, which is for comment (as where left out), or final.',
    activities: 'A CSV or JSON file of what is recorded as done.',
    since: 'The day that the report is compared with.',
    place: 'The place that the report is limited to, such as KE.',
    item: 'An item that it is limited to, with all that is below it, such as unodc-hr75/7; may be given again.',
    force: 'Write over files that are there.',
    json: 'Print JSON, for a program.',
    quiet: 'Say nothing but the result and errors.',
    lang: 'The language of help, messages and reports: en (as where left out) or fr.',
  },
};
