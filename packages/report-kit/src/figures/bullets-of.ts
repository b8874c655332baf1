import type { Estimate, Evaluation, LevelBy, TotalBy } from '@actionline/core';
import { scaleLinear } from 'd3-scale';

import type { Figure } from '../document/block.js';
import type { BulletRow } from '../document/chart.js';
import { data, text, type Inline } from '../document/inline.js';
import type { ShownStatus } from '../document/shown-status.js';
import { computed } from '../explain/computed.js';
import { estimateText } from '../explain/estimate-text.js';
import { figureOf } from '../explain/figure-of-range.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { figureWith } from './figure-context.js';

/** More than so many times the way that was asked is drawn as an arrow: the rest would not be seen beside it. */
const FARTHEST = 3;

/** An evaluation with the words that stand beside its bar. */
export interface Named {
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** The name of its target. */
  readonly label: string;
  /** The language of the name, where it is another than that of the words. */
  readonly language?: string;
  /** Its status. */
  readonly status: ShownStatus;
  /** The name of the status. */
  readonly statusLabel: string;
}

/** A row with the words of its table. */
interface Told {
  readonly row: BulletRow;
  readonly reported: string;
  readonly asked: string;
}

/**
 * What was reported and asked of the targets that have a figure of each: totals and levels. A recurring promise has a value a period, and a thing to be
 * done has none; both are left out. Nothing where none is left.
 */
export function bulletsOf(
  named: readonly Named[],
  { id, title, date }: { readonly id: string; readonly title?: string; readonly date: string | undefined },
  messages: Messages,
  formats: Formats,
): Figure | undefined {
  const told = named.flatMap((one) => toldOf(one, messages, formats));
  if (told.length === 0) return undefined;
  const rows = told.map(({ row }) => row);
  const { bullets } = messages.figure;
  const { column } = messages.part;
  const anyExpected = rows.some(({ expected }) => expected !== undefined);
  return figureWith(
    { id, title: title ?? bullets.title, note: noteOf(rows, date, messages) },
    {
      alt: bullets.alt(rows.length),
      description: told
        .map(({ row, reported, asked }) =>
          bullets.row({ label: row.label, reported, asked, expected: row.expected?.label, status: row.statusLabel }),
        )
        .join(' '),
      chart: { kind: 'bullets', rows },
    },
    {
      columns: [
        { key: 'target', label: messages.front.answers.column.promise },
        { key: 'reported', label: column.reported },
        { key: 'asked', label: column.promised },
        ...(anyExpected ? [{ key: 'expected', label: column.expected }] : []),
        { key: 'status', label: column.status },
      ],
      rows: told.map(({ row, reported, asked }) => {
        const told: readonly (readonly Inline[])[] = [[data(row.label, row.language)], [text(reported)], [text(asked)]];
        const expected = anyExpected ? [[text(row.expected?.label ?? '–')]] : [];
        return { cells: told.concat(expected, [[{ kind: 'status', status: row.status, label: row.statusLabel }]]) };
      }),
    },
    { messages },
  );
}

function toldOf({ evaluation, ...words }: Named, messages: Messages, formats: Formats): readonly Told[] {
  const { requirement, required, value } = evaluation;
  if ((requirement.kind !== 'total-by' && requirement.kind !== 'level-by') || value === undefined) return [];
  const asked = askedOf(evaluation, requirement, messages, formats);
  if (asked === undefined || !Number.isFinite(value.value)) return [];
  const reported = estimateText(value, formats, messages);
  const start = requirement.kind === 'total-by' ? 0 : evaluation.baseline?.value;
  // once the time is over, what was expected is what was asked
  const expected = evaluation.due !== undefined && evaluation.asOf >= evaluation.due ? undefined : evaluation.expected;
  const milestones = (evaluation.milestones ?? []).flatMap(({ required }) => (required === undefined ? [] : [required.value]));
  const unit = requirement.measure.unit;
  const range = rangeOf(value);
  const row: Omit<BulletRow, 'scale'> = {
    ...words,
    ...(start === undefined ? {} : { start }),
    value: value.value,
    ...(range === undefined ? {} : { range }),
    valueLabel: messages.figure.bullets.reportedAsked(reported, asked.label),
    asked,
    ...(expected === undefined
      ? {}
      : { expected: { value: expected, label: computed(expected, required?.unit ?? value.unit, { formats }) } }),
    ...(milestones.length === 0 ? {} : { milestones }),
  };
  const [from, to] = scaleOf(row);
  const end = (at: number): BulletRow['scale'][number] => ({ value: at, label: formats.amount(at, unit) });
  return [{ row: { ...row, scale: [end(from), end(to)] }, reported, asked: asked.label }];
}

/** Of a level to be kept in a range both of its ends, of any other promise the figure asked for. */
function askedOf(
  { required }: Evaluation,
  requirement: TotalBy | LevelBy,
  messages: Messages,
  formats: Formats,
): BulletRow['asked'] | undefined {
  const { unit } = requirement.measure;
  if (requirement.kind === 'level-by' && 'from' in requirement.level) {
    const { from, to } = requirement.level;
    return { from, to, label: figureOf({ lower: from, upper: to }, unit, formats, messages) };
  }
  if (required === undefined) return undefined;
  const { value, comparison, range } = required;
  if (range === undefined) return { from: value, to: value, label: formats.required(value, comparison, unit) };
  const [from, to] = [range.lower, range.upper].map((end) => (Number.isFinite(end) ? end : value)) as [number, number];
  return { from, to, label: figureOf(range, unit, formats, messages) };
}

/** The least and the most of a value; nothing where they are one. */
function rangeOf({ lower, upper }: Estimate): BulletRow['range'] {
  if (lower === upper) return undefined;
  return { ...(Number.isFinite(lower) ? { least: lower } : {}), ...(Number.isFinite(upper) ? { most: upper } : {}) };
}

/** Round ends about all that is drawn, but for a value that lies so far beyond what was asked that nothing else would be seen. */
function scaleOf({ start, value, range, asked, expected, milestones = [] }: Omit<BulletRow, 'scale'>): readonly [number, number] {
  const own = [start ?? asked.from, asked.from, asked.to, ...(expected === undefined ? [] : [expected.value]), ...milestones];
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const reach = FARTHEST * (high - low || Math.abs(high) || 1);
  const within = [value, range?.least ?? value, range?.most ?? value].map((end) => Math.min(Math.max(end, low - reach), high + reach));
  const [from, to] = [Math.min(low, ...within), Math.max(high, ...within)];
  const [nice = from, top = to] = scaleLinear()
    .domain(from >= 0 && from < to * 0.8 ? [0, to] : from === to ? [from - 1, to + 1] : [from, to])
    .nice(5)
    .domain();
  return [nice, top];
}

/** How to read the marks: of those that are drawn, and no other. */
function noteOf(rows: readonly BulletRow[], date: string | undefined, { figure: { bullets } }: Messages): string {
  const { note } = bullets;
  const any = (is: (row: BulletRow) => boolean, sentence: string): readonly string[] => (rows.some(is) ? [sentence] : []);
  const isOpen = ({ range, value, scale: [from, to] }: BulletRow): boolean =>
    (range !== undefined && (range.least === undefined || range.most === undefined)) || value > to.value || value < from.value;
  return [
    note.bar,
    ...any(({ asked }) => asked.from !== asked.to, note.band),
    ...(date === undefined ? [] : any(({ expected }) => expected !== undefined, note.expected(date))),
    ...any(({ range }) => range !== undefined && (range.least !== undefined || range.most !== undefined), note.range),
    ...any(isOpen, note.open),
    ...any(({ milestones }) => milestones !== undefined, note.milestones),
  ].join(' ');
}
