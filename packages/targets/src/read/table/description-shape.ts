import { missingReasons, observationRoles, observationStatuses, type Issue } from '@actionline/core';
import { plainCopy, shapeIssues, type Schema } from '@actionline/core/internal';

import { observationColumns } from '../record/observation-columns.js';
import type { ColumnRole, TableDescription } from './description.js';

const TEXT: Schema = { type: 'string' };
const TEXTS: Schema = { type: 'array', items: TEXT };
const FLAG: Schema = { type: 'boolean' };
const ROW: Schema = { type: 'integer', minimum: 1 };
const ROWS: Schema = { type: 'array', items: ROW };
const oneOf = (...words: readonly string[]): Schema => ({ type: 'string', enum: words });
const table = (of: Schema): Schema => ({ type: 'object', additionalProperties: of });

const columnNames = observationColumns.map(({ name }) => name);

/** How cells are read: every setting that a column or the table may have. */
const SETTINGS: Readonly<Record<string, Schema>> = {
  roles: table(oneOf(...observationRoles)),
  statuses: table(oneOf(...observationStatuses)),
  units: table(TEXT),
  confidentialities: table(oneOf('F', 'N', 'C')),
  measures: table(TEXT),
  codes: table(TEXT),
  empty: oneOf('total', 'no-figure', 'as-above'),
  missing: table(oneOf(...missingReasons, 'nought')),
  decimal: oneOf('.', ','),
  grouping: oneOf(',', '.', ' ', "'"),
  counted: FLAG,
  settled: FLAG,
  flags: table({}),
  footnotes: oneOf('leave-out'),
  parentheses: oneOf('negative', 'low-reliability'),
  leadingNoughts: oneOf('number'),
  currencies: table(TEXT),
  order: oneOf('day-month-year', 'month-day-year'),
  ambiguous: oneOf('year-month', 'years'),
  yearStart: TEXT,
  labelled: oneOf('by-start', 'by-end'),
  plainYears: oneOf('calendar', 'fiscal'),
  pairs: oneOf('one-year', 'calendar-years'),
  trimester: oneOf('three-months', 'four-months'),
  dates: oneOf('1900', '1904'),
  hundredFrom: { type: 'integer' },
  years: { type: 'array', items: { type: 'integer' } },
  places: table({}),
  totals: TEXTS,
  groupings: oneOf('leave-out', 'own'),
  unlisted: oneOf('own'),
  scheme: oneOf('eurostat', 'world-bank', 'owid', 'un'),
};

const PART: Readonly<Record<string, Schema>> = {
  name: TEXT,
  at: ROW,
  is: oneOf(...columnNames, 'period', 'breakdown', 'key', 'leave-out'),
  breakdown: TEXT,
  gives: table(TEXT),
  by: TEXT,
  only: TEXTS,
  except: TEXTS,
  ...SETTINGS,
};

const COLUMN: Schema = {
  type: 'object',
  properties: {
    ...PART,
    parts: { type: 'array', items: { type: 'object', properties: PART, required: ['name', 'is'], additionalProperties: false } },
  },
  required: ['name', 'is'],
  additionalProperties: false,
};

const DESCRIPTION: Schema = {
  type: 'object',
  properties: {
    container: {
      oneOf: [
        {
          type: 'object',
          properties: {
            kind: { type: 'string', const: 'text' },
            encoding: oneOf('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
            delimiter: { type: 'string', minLength: 1 },
            plainQuotes: FLAG,
          },
          required: ['kind', 'delimiter'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { kind: { type: 'string', const: 'xlsx' }, sheet: TEXT },
          required: ['kind'],
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { kind: { type: 'string', const: 'json' }, path: TEXT },
          required: ['kind'],
          additionalProperties: false,
        },
      ],
    },
    header: {
      type: 'object',
      properties: { rows: ROWS, firstCell: TEXT, without: ROWS, footer: TEXT, comment: TEXT },
      required: ['rows'],
      additionalProperties: false,
    },
    columns: { type: 'array', items: COLUMN },
    constants: { type: 'object', properties: Object.fromEntries(columnNames.map((name) => [name, TEXT])), additionalProperties: false },
    settings: { type: 'object', properties: SETTINGS, additionalProperties: false },
    periodsAcross: { type: 'object', properties: SETTINGS, additionalProperties: false },
    others: oneOf('breakdown', 'leave-out'),
    remarks: { type: 'array', items: {} },
  },
  required: ['container', 'header', 'columns'],
  additionalProperties: false,
};

/** What is wrong with the shape of a description of a table, each with its path; nothing that is misspelt passes in silence. */
export function descriptionIssues(given: unknown): readonly Issue[] {
  const copy = plainCopy(given);
  if (!copy.ok) return copy.issues;
  const issues = shapeIssues(DESCRIPTION, copy.value);
  return issues.length > 0 ? issues : fitIssues(copy.value as TableDescription);
}

/** Columns that say something of one figure alone, which does not hold for those below. */
const OF_ONE_FIGURE: readonly ColumnRole[] = ['value', 'missing', 'bound', 'status', 'id', 'supersedes', 'note'];

/** What the parts of a description say against each other. */
function fitIssues({ header, columns, container, settings, periodsAcross }: TableDescription): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (code: string, path: readonly (string | number)[], message: string): void => {
    issues.push({ code, severity: 'error', message, path });
  };
  if (header.rows.length > 3)
    say('bad-header', ['header', 'rows'], 'The header has more than three rows; expected one, two or three; leave the others out.');
  if (header.rows.some((row, at) => at > 0 && row <= (header.rows[at - 1] ?? 0)))
    say('bad-header', ['header', 'rows'], 'The rows of the header are not in their order; expected the upper one first; sort them.');
  if (container.kind === 'text' && /["\r\n]/.test(container.delimiter))
    say(
      'bad-delimiter',
      ['container', 'delimiter'],
      'A quotation mark or line end cannot stand between cells; expected a mark such as "," or ";"; write that of the file.',
    );
  const refuseAsAbove = (path: readonly (string | number)[], where: string): void => {
    say(
      'bad-empty',
      [...path, 'empty'],
      `Given "as-above" ${where}; expected it of a column that says what figures are of, such as their period or place; take it out.`,
    );
  };
  if (settings?.empty === 'as-above') refuseAsAbove(['settings'], 'for all columns');
  if (periodsAcross?.empty === 'as-above') refuseAsAbove(['periodsAcross'], 'for columns of values');
  columns.forEach((column, at) => {
    if (column.empty === 'as-above' && OF_ONE_FIGURE.includes(column.is))
      refuseAsAbove(['columns', at], `for "${column.name}", which is ${column.is}`);
    column.parts?.forEach(({ empty, name }, part) => {
      if (empty === 'as-above') refuseAsAbove(['columns', at, 'parts', part], `for "${name}", a part of a key`);
    });
    if (column.is === 'key' && (column.by === undefined || column.parts === undefined))
      say(
        'bad-key',
        ['columns', at],
        `The column "${column.name}" is a key; expected "by" and "parts", which say how it is cut; add them.`,
      );
    if (column.gives !== undefined && column.is !== 'value')
      say(
        'bad-column',
        ['columns', at, 'gives'],
        `Only a column of values gives something by its header; expected "is": "value"; take "gives" out of "${column.name}".`,
      );
  });
  return issues;
}
