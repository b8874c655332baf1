import { styleText } from 'node:util';

import {
  notationOf,
  textIn,
  type Bound,
  type Estimate,
  type Evaluation,
  type Framework,
  type FrameworkEvaluation,
  type Period,
} from '@actionline/core';
import { messagesFor, shownStatus, statusLabel, statusStyles, type ShownStatus } from '@actionline/report-kit';

import { tableLines } from './table-lines.js';

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
  about: '≈ ',
};

// Words and a symbol stand beside the colour, and nothing is red that nobody has reported.
const COLOURS: Readonly<Record<ShownStatus, Parameters<typeof styleText>[0]>> = {
  achieved: 'green',
  slipping: 'yellow',
  'on-track': 'green',
  'at-risk': 'yellow',
  'off-track': 'red',
  'moving-away': 'red',
  missed: 'red',
  pending: 'cyan',
  inconclusive: 'blue',
  unmatched: 'magenta',
  overdue: 'yellow',
  'no-data': 'gray',
  'not-quantified': 'gray',
};
const messages = messagesFor('en');

const HEADER = ['target', 'status', 'reported', 'required', 'as of', 'evidence', 'what'] as const;

/** Every target of a framework as the lines of a table: status, value with its bound, required, date, evidence used. */
export function targetTable(framework: Framework, { evaluations, unmatched }: FrameworkEvaluation): readonly string[] {
  const labels = new Map(framework.targets.map(({ id, label }) => [id, textIn(label, 'en')]));
  const rows = evaluations.map((evaluation) => [
    notationOf(evaluation.target),
    `${statusStyles[shownStatus(evaluation, unmatched)].mark} ${statusLabel(evaluation, messages, unmatched)}`,
    reported(evaluation),
    required(evaluation),
    evaluation.asOf,
    String(evaluation.used.length),
    labels.get(evaluation.target) ?? '',
  ]);
  const [header = '', ...lines] = tableLines(HEADER, rows);
  return [
    header,
    ...lines.map((line, at) => {
      const evaluation = evaluations[at];
      const status = evaluation === undefined ? 'no-data' : shownStatus(evaluation, unmatched);
      const label = rows[at]?.[1] ?? '';
      return line.replace(label, styleText(COLOURS[status], label));
    }),
  ];
}

function reported({ requirement, value, done, level }: Evaluation): string {
  if (requirement.kind === 'deliverable') return done === undefined ? (level === 'met' ? 'done' : '–') : `done ${days(done)}`;
  return value === undefined ? '–' : figure(value);
}

function figure({ value, bound, lower, upper }: Estimate): string {
  const number = (of: number): string => of.toLocaleString('en-GB');
  if (bound === 'about' && Number.isFinite(upper - lower)) return `${number(lower)} to ${number(upper)}`;
  return `${BOUNDS[bound]}${number(value)}`;
}

/** The days of a deed, as precisely as the source says them. */
function days({ start, end }: Period): string {
  if (start === end) return start;
  return start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31` ? start.slice(0, 4) : `${start} to ${end}`;
}

function required({ requirement, required: asked, due, parts }: Evaluation): string {
  if (parts !== undefined) return `all of ${String(parts.length)}`;
  if (requirement.kind === 'deliverable') return due === undefined ? '–' : `by ${due}`;
  if (asked === undefined) return '–';
  const sign = { 'at-least': '≥ ', 'more-than': '> ', 'at-most': '≤ ', 'less-than': '< ', exactly: '= ', stated: '' }[asked.comparison];
  const number = `${asked.value.toLocaleString('en-GB')}${asked.unit === 'percent' ? '%' : ''}`;
  return `${sign}${number}${requirement.kind === 'every-period' ? ` ${messages.unit.every(requirement.every, requirement.times ?? 1)}` : ''}`;
}
