import { findText, type Framework, type Issue, type IssueGroup, type IssueValue, type Locale, type Observation } from '@actionline/core';
import { measuresOf } from '@actionline/targets';
import { sayIssue, sayIssueGroup, sayRemark, type TableDescription } from '@actionline/targets/table';
import { isByValue } from './by-value.js';
import type { ReadFile } from './read-file.js';
import type { FiguresInShort, MeasureInShort, Reading, SaidGroup, SaidIssue, SaidRemark, TableQuestion } from './reading.js';

/** What other parts of the page say of a table. */
const SAID = ['container', 'header', 'footer', 'say-constants'];

/** So many issues and measures cross to the page. */
const MOST = 1_000;
const MOST_MEASURES = 200;

/** What became of a file, in words. */
export function sayReading(
  read: ReadFile,
  { name, bytes }: { readonly name?: string; readonly bytes: number },
  framework: Framework,
  lang: Locale,
): Reading {
  const { kind, state, description, unsaid, codes, counts, issues, groups } = read;
  return {
    ...(name === undefined ? {} : { name }),
    kind,
    bytes,
    state,
    ...(description === undefined ? {} : { description }),
    unsaid,
    remarks: remarksOf(description, lang),
    questions: questionsOf(description, issues, lang),
    codes,
    ...(counts === undefined ? {} : { counts }),
    groups: groups.map((group) => saidGroup(group, lang)),
    issues: issues.slice(0, MOST).map((issue) => saidIssue(issue, lang)),
    ...(state === 'read' ? { figures: inShort(read, framework) } : {}),
  };
}

function remarksOf(description: TableDescription | undefined, lang: Locale): readonly SaidRemark[] {
  const remarks = description?.remarks ?? [];
  return remarks
    .filter(({ code }) => !SAID.includes(code) && code !== 'asked')
    .map((remark) => ({
      code: remark.code,
      ...(remark.column === undefined ? {} : { column: remark.column }),
      text: sayRemark(remark, lang),
    }));
}

/** What can be answered by a choice: what was asked when the table was looked at, and what was met when it was read. */
function questionsOf(description: TableDescription | undefined, issues: readonly Issue[], lang: Locale): readonly TableQuestion[] {
  if (description === undefined) return [];
  const asked = (description.remarks ?? []).flatMap((remark) => question(remark.column, remark.values, sayRemark(remark, lang)));
  const met = issues.flatMap((issue) => question(issue.column, issue.values, sayIssue(issue, lang)));
  const known = new Map<string, TableQuestion>();
  for (const one of [...asked, ...met]) {
    const key = JSON.stringify([one.column, one.setting, isByValue(one.setting) ? one.given : '']);
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()].slice(0, 20);
}

function question(
  column: string | number | undefined,
  values: Readonly<Record<string, IssueValue | undefined>> | undefined,
  text: string,
): readonly TableQuestion[] {
  const { setting, given, expected } = values ?? {};
  if (typeof setting !== 'string' || !Array.isArray(expected) || expected.length === 0) return [];
  const choices = (expected as readonly (string | number)[]).map(String);
  return [{ ...(column === undefined ? {} : { column: String(column) }), setting, given: String(given ?? ''), choices, text }];
}

/** Issues of one cause in a language; in English as its reader says it. */
export function saidGroup(group: IssueGroup, lang: Locale): SaidGroup {
  const { code, severity, count } = group;
  return { code, severity, count, text: sayIssueGroup(group, lang) };
}

function saidIssue(issue: Issue, lang: Locale): SaidIssue {
  const { code, severity, row, line, column } = issue;
  const at = row ?? line;
  return {
    code,
    severity,
    ...(at === undefined ? {} : { row: at }),
    ...(column === undefined ? {} : { column: String(column) }),
    text: sayIssue(issue, lang),
  };
}

function inShort({ observations, activities }: ReadFile, framework: Framework): FiguresInShort {
  const places = new Set<string>();
  const counts = new Map<string, number>();
  let from: string | undefined;
  let until: string | undefined;
  for (const { measure, period, place } of observations) {
    counts.set(measure, (counts.get(measure) ?? 0) + 1);
    if (place !== undefined) places.add(place);
    if (from === undefined || period.start < from) from = period.start;
    if (until === undefined || period.end > until) until = period.end;
  }
  for (const one of activities) {
    for (const place of one.places ?? []) places.add(place);
    const { start, end = start } = one.period;
    if (from === undefined || start < from) from = start;
    if (until === undefined || end > until) until = end;
  }
  return {
    count: observations.length + activities.length,
    ...(from === undefined ? {} : { from: wholeDay(from, '-01-01') }),
    ...(until === undefined ? {} : { until: wholeDay(until, '-12-31') }),
    places: places.size,
    measures: measuresInShort(counts, observations, framework),
  };
}

/** A day that may be known to its month or year alone, with the rest of the year filled in. */
function wholeDay(day: string, rest: string): string {
  if (day.length === 7) return `${day}-${rest === '-01-01' ? '01' : '28'}`;
  return day.length === 4 ? `${day}${rest}` : day;
}

function measuresInShort(
  counts: ReadonlyMap<string, number>,
  observations: readonly Observation[],
  framework: Framework,
): readonly MeasureInShort[] {
  const labels = labelsOf(framework);
  const counted = new Set<string>(
    framework.targets.flatMap((target) => [target.id, ...measuresOf(target.requirement).map(({ id }) => id)]),
  );
  const own = new Map(observations.map(({ measure, label }) => [measure, findText(label ?? {}, 'en')?.text]));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_MEASURES)
    .map(([id, count]) => {
      const label = labels.get(id) ?? own.get(id);
      return { id, count, isCounted: counted.has(id), ...(label === undefined ? {} : { label }) };
    });
}

/** The names of measures, and of targets, which deliverables are reported under. */
function labelsOf(framework: Framework): ReadonlyMap<string, string> {
  const named = [...framework.measures, ...framework.targets, ...framework.targets.flatMap(({ requirement }) => measuresOf(requirement))];
  return new Map(named.map(({ id, label }) => [id, findText(label, 'en')?.text ?? id]));
}
