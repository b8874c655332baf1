import type { CommandWords } from './command-words.js';
import { helpEn } from './help-en.js';

const list = (words: readonly string[]): string => words.join(', ');
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean ${nearest}?`);
const figures = (count: number): string => count.toLocaleString('en-GB');
const rowsOf = (count: number): string => `${figures(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What to type for packages, in a project and without one. */
const install = (packages: string): string =>
  `In a project: npm install ${packages}\nWithout one: npx ${packages.replace(/\S+/g, '-p $&')} -p @actionline/report-kit actionline …`;

/** The words of the command in English. */
export const wordsEn: CommandWords = {
  locale: 'en',
  help: helpEn,
  misuse: {
    noCommand: 'No command was given.',
    unknownCommand: (given, nearest) => `There is no command ${given}.${meant(nearest)}`,
    unknownOption: (given, elsewhere, nearest) =>
      `There is no option ${given} here${elsewhere.length === 0 ? '' : `; ${list(elsewhere)} ${elsewhere.length === 1 ? 'has' : 'have'} it`}.${meant(nearest)}`,
    unknownItem: (given, framework, near) =>
      `--item was "${given}"; expected the id of an item of ${framework}.${meant(near.length === 0 ? undefined : near.join(' or '))}`,
    valueMissing: (option) => `${option} needs a value behind it.`,
    tooManyFiles: (expected) => `Too many files were given; expected ${String(expected)}.`,
    choice: (option, given, choices) => `${option} was "${given}"; expected ${choices.length === 1 ? '' : 'one of '}${list(choices)}.`,
    date: (option, given) => `${option} was "${given}"; expected a calendar date such as 2025-12-31.`,
    needed: (option, why) => `${option} is needed: ${why}.`,
    neededFor: {
      framework: 'what was promised, such as unodc-hr75 or eu-hrdap-2020',
      'prepared-by': 'the office that answers for the report',
      contact: 'whom to ask, or to correct: a name, an e-mail address, or both',
      place: 'the template country is about one place, such as --place KE',
      since: 'the template mid-term-review says what changed since a day, such as --since 2024-12-31',
    },
    noFile: 'No file was given, and nothing is piped in; name a file, or - to type the text yourself.',
    inputTwice: 'Standard input can be read once; give - for one file only.',
    saidByFile: (option, file) =>
      `${option} was given, but ${file} says that itself, row by row; leave the option out, or correct its description.`,
    outIsFile: (path) => `--out was ${path}, which is a file; expected a folder; name another.`,
    exists: (files) =>
      `${files.length === 1 ? 'This file is' : 'These files are'} there already, and nothing was written: ${list(files)}. Give --force to write over ${files.length === 1 ? 'it' : 'them'}, or another --out.`,
    seeHelp: (line) => `For help: ${line}`,
    library: (message) => message,
  },
  file: {
    input: 'standard input',
    cannotRead: (file, why) => `${file} cannot be read: ${why}.`,
    cannotWrite: (file, why) => `${file} cannot be written: ${why}.`,
    why: {
      ENOENT: 'there is no such file',
      ENOTDIR: 'a part of its path is not a folder',
      EISDIR: 'it is a folder',
      EACCES: 'its rights do not allow it',
      EPERM: 'its rights do not allow it',
      EROFS: 'the disk cannot be written to',
      ENOSPC: 'the disk is full',
    },
    noFramework: (given, known) =>
      `--framework was "${given}"; expected ${known.join(' or ')}, or the name of a JSON file with a framework of your own.`,
    badFramework: (file, issues) => `${file} holds no sound framework:\n${issues.map((issue) => `  ${issue}`).join('\n')}`,
    badJson: (file, said) => `${file} is no JSON (${said}).`,
    missingPackage: (packages, formats) => `${list(formats)}: a package that this is written with is not installed.\n${install(packages)}`,
    missingReader: (packages) => `A package that the file is read with is not installed.\n${install(packages)}`,
    libraryError: (file, said) => `${file}: ${said}`,
  },
  told: {
    reading: (file, share) => `Reading ${file}${share === undefined ? '' : ` ${String(Math.floor(share * 100))}%`}`,
    sameFigure: (file) => `The very same figure stands in ${file}; it is counted once.`,
    otherFigure: (file) =>
      `Another figure with this id stands in ${file}, and is kept; change one id, or name the other in supersedes where this one corrects it.`,
    looking: 'Looking at the figures together',
    evaluating: 'Evaluating the targets',
    assembling: 'Putting the report together',
    writing: (file) => `Writing ${file}`,
    today: (date) => `As of ${date}, which is today, since no --as-of is given.`,
    asOf: (title, date) => `${title}: as of ${date}`,
    limited: (items, outside) =>
      `Limited to ${list(items)} and what is below; ${outside === 0 ? 'no figure is' : `${figures(outside)} ${outside === 1 ? 'figure is' : 'figures are'}`} outside.`,
    target: (id) => `target ${id}`,
    read: (file, kind, { read, accepted, rejected, leftOut = 0, blank = 0 }) =>
      `${file}: ${kind}: ${figures(read)} read, ${figures(accepted)} accepted, ${figures(rejected)} rejected${leftOut === 0 ? '' : `, ${rowsOf(leftOut)} left out`}${blank === 0 ? '' : `, ${figures(blank)} empty`}`,
    allWell: 'Nothing is wrong with it.',
    issues: (kinds, count) =>
      `${figures(count)} ${count === 1 ? 'issue' : 'issues'}${kinds === count ? '' : ` of ${figures(kinds)} ${kinds === 1 ? 'kind' : 'kinds'}`}:`,
    severity: { error: 'error', warning: 'warning', info: 'note' },
    times: (count) => `${figures(count)} ${count === 1 ? 'time' : 'times'}`,
    column: (name) => `column ${name}`,
    figures: (ids, areMore) => `${ids.length === 1 && !areMore ? 'figure' : 'figures'} ${list(ids)}${areMore ? ' and more' : ''}`,
    rows: (rows, areMore) => `${rows.length === 1 && !areMore ? 'row' : 'rows'} ${list(rows.map(String))}${areMore ? ' and more' : ''}`,
    givenTimes: (value, count) => (count === 1 ? value : `${value} (${figures(count)} times)`),
    given: (values, areMore) => `Given: ${values}${areMore ? ' and others' : ''}.`,
    columns: { target: 'target', status: 'status', reported: 'reported', required: 'required', period: 'period', promise: 'promise' },
    done: (date) => `done ${date}`,
    isDone: 'done',
    by: (date) => `by ${date}`,
    allOf: (count) => `all of ${String(count)}`,
    from: (period) => `from ${period}`,
    nothing: '–',
    rejectedNote: (rejected) =>
      `${figures(rejected)} ${rejected === 1 ? 'figure was' : 'figures were'} rejected and not counted; see actionline check.`,
    fileWritten: (file, size) => `${file}  ${size}`,
    kilobytes: (count) => `${figures(count)} kB`,
    kind: {
      'observations-csv': 'observations as CSV',
      'observations-json': 'observations as JSON',
      'sdmx-csv': 'SDMX-CSV',
      'sdmx-json': 'SDMX-JSON',
      'sdmx-ml': 'SDMX-ML',
      iati: 'IATI',
      table: 'a table',
      'activities-csv': 'activities as CSV',
      'activities-json': 'activities as JSON',
    },
    fault: 'This is a fault of actionline itself; please report it with the lines below.',
  },
  described: {
    notNeeded: (file, kind) => `${file} is ${kind}, which is read without a description.`,
    text: (encoding, delimiter) => `Text${encoding === undefined ? '' : ` in ${encoding}`}, with "${delimiter}" between the cells.`,
    tab: 'a tab',
    workbook: (sheet) => `A workbook${sheet === undefined ? '' : `, sheet "${sheet}"`}.`,
    json: (path) => `JSON${path === undefined || path === '' ? '' : `, the table at ${path}`}.`,
    header: (rows, without) =>
      `${rows.length === 0 ? 'No header' : `Header: ${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}`}${without.length === 0 ? '' : `; without figures: row ${list(without.map(String))}`}.`,
    footer: (begins) => `The figures end where a row begins with "${begins}".`,
    column: 'column',
    holds: 'is read as',
    settings: 'with',
    is: (role, breakdown) => (role === 'breakdown' ? `breakdown ${breakdown}` : role),
    across: (settings) =>
      `Each further column whose header is a period: the values of that period${settings === '' ? '' : `, with ${settings}`}.`,
    constant: (name, value) => `Every figure: ${name} is "${value}".`,
    unsaid: (needs) => `Not said yet, and needed: ${needs.join('; ')}.`,
    needs: {
      measure: 'what is counted (--measure)',
      value: 'which column holds the figures ("is": "value")',
      unit: 'in which unit (--unit)',
      period: 'for which days ("is": "period")',
      role: 'what the figures speak about (--role, such as result)',
      source_title: 'the title of the source (--source-title)',
    },
    remarks: 'To look at:',
    remark: (about, message) => `- ${about}: ${message}`,
    keep: (file) =>
      `To correct and keep it: actionline describe ${file} --json > table.json, then give --description table.json to the other commands.`,
    asItLooks: (file) => `${file} was read as it looks, since no --description was given; see actionline describe ${file}.`,
  },
};
