import type { Locale } from '@actionline/core';
import { saidIssue } from './said.js';

import { inOrder, type PlacedGroup } from './issue-groups.js';
import { wrapped } from './table-lines.js';
import type { CommandWords } from './words/command-words.js';

const INDENT = '  ';
const MOST_GIVEN = 6;
/** Rows and figures that a group names; where there are fewer, there are no more. */
const MOST_SHOWN = 5;

/** How lines are written. */
export interface IssueLook {
  /** The longest that a line may be; any length where absent. */
  readonly width?: number | undefined;
  /** Whether to say in which file each is, since there are several. */
  readonly namesFiles: boolean;
}

/** Issues by cause, as lines: how bad, which, how often, where, what to do, and what else was given. */
export function issueLines(
  groups: readonly PlacedGroup[],
  words: CommandWords,
  { width = Infinity, namesFiles }: IssueLook,
): readonly string[] {
  const { told, locale } = words;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return [
    told.issues(groups.length, total),
    ...inOrder(groups).flatMap((group) => [
      '',
      ...wrapped(headOf(group, told, namesFiles), width),
      ...wrapped(messageOf(group, locale), width - INDENT.length).map((line) => `${INDENT}${line}`),
      ...givenLines(group, told, width),
    ]),
  ];
}

/** What is wrong and how to mend it, in the language that was asked for. */
function messageOf(group: PlacedGroup, locale: Locale): string {
  return group.isSaid === true ? group.message : saidIssue(group, locale);
}

function headOf(
  { severity, code, file, target, column, columns = column === undefined ? [] : [column], count, rows, figures = [] }: PlacedGroup,
  told: CommandWords['told'],
  namesFiles: boolean,
): string {
  return [
    `${told.severity[severity]} ${code}`,
    ...(file === undefined || !namesFiles ? [] : [file]),
    ...(target === undefined ? [] : [told.target(target)]),
    ...(columns.length === 0 ? [] : [told.column(columns.map(String).join(', '))]),
    ...(count === 1 ? [] : [told.times(count)]),
    ...(figures.length === 0 ? [] : [told.figures(figures, figures.length === MOST_SHOWN && count > MOST_SHOWN)]),
    ...(rows.length === 0 ? [] : [told.rows(rows, rows.length === MOST_SHOWN && count > MOST_SHOWN)]),
  ].join(' · ');
}

/** What was given, where that differs from row to row: the message names the first alone. */
function givenLines({ given, furtherGiven = 0 }: PlacedGroup, told: CommandWords['told'], width: number): readonly string[] {
  if (given.length < 2) return [];
  const shown = given.slice(0, MOST_GIVEN).map(({ value, count }) => told.givenTimes(JSON.stringify(value), count));
  const isMore = given.length > MOST_GIVEN || furtherGiven > 0;
  return wrapped(told.given(shown.join(', '), isMore), width - INDENT.length).map((line) => `${INDENT}${line}`);
}
