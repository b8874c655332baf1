import { styleText } from 'node:util';

import { notationOf, textIn, type Bound, type Estimate, type Evaluation, type Framework, type Status } from '@actionline/core';

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
  about: '≈ ',
};

// A symbol beside the colour, and no red for what nobody has reported.
const STATUSES: Readonly<Record<Status, readonly [symbol: string, colour: Parameters<typeof styleText>[0]]>> = {
  achieved: ['★', 'green'],
  slipping: ['◆', 'yellow'],
  'on-track': ['●', 'green'],
  'at-risk': ['▲', 'yellow'],
  'off-track': ['■', 'red'],
  'moving-away': ['▼', 'red'],
  missed: ['✕', 'red'],
  pending: ['○', 'cyan'],
  'no-data': ['·', 'gray'],
  'not-quantified': ['–', 'gray'],
};

const HEADER = ['target', 'status', 'reported', 'required', 'as of', 'evidence', 'what'] as const;

/** Every target of a framework as the lines of a table: status, value with its bound, required, date, evidence used. */
export function targetTable(framework: Framework, evaluations: readonly Evaluation[]): readonly string[] {
  const labels = new Map(framework.targets.map(({ id, label }) => [id, textIn(label, 'en')]));
  const rows = evaluations.map((evaluation) => [
    notationOf(evaluation.target),
    `${STATUSES[evaluation.status][0]} ${evaluation.status}`,
    reported(evaluation),
    required(evaluation),
    evaluation.asOf,
    String(evaluation.used.length),
    labels.get(evaluation.target) ?? '',
  ]);
  const widths = HEADER.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    styleText('bold', line(HEADER)),
    ...rows.map((row, at) => {
      const status = evaluations[at]?.status ?? 'no-data';
      return line(row).replace(row[1] ?? '', styleText(STATUSES[status][1], row[1] ?? ''));
    }),
  ];
}

function reported({ kind, value, doneOn }: Evaluation): string {
  if (kind === 'deliverable') return doneOn === undefined ? '–' : `done ${doneOn}`;
  return value === undefined ? '–' : figure(value);
}

function figure({ value, bound }: Estimate): string {
  return `${BOUNDS[bound]}${value.toLocaleString('en-GB')}`;
}

function required({ kind, required: asked, due, parts }: Evaluation): string {
  if (parts !== undefined) return `all of ${String(parts.length)}`;
  if (kind === 'deliverable') return due === undefined ? '–' : `by ${due}`;
  if (asked === undefined) return '–';
  const sign = { 'at-least': '≥ ', 'more-than': '> ', 'at-most': '≤ ', 'less-than': '< ', exactly: '= ', stated: '' }[asked.comparison];
  return `${sign}${asked.value.toLocaleString('en-GB')}${kind === 'every-period' ? ' a year' : ''}`;
}
