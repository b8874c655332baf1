import type { LeftOutReason } from '@actionline/core';

import type { Block, List, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import type { Gap } from '../document/report.js';
import { spansOf } from '../explain/spans.js';
import type { ReportMaterial } from '../material/report-material.js';
import { itemName, notationOf, speaksOfDelivery, targetName } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { activityIssues } from '../parts/activity-issues.js';
import { observationTable } from '../parts/evidence.js';
import { issueText } from '../parts/issue-text.js';
import { silentPeriods } from '../material/silent-periods.js';
import { targetCoverage } from '../material/target-coverage.js';
import { grouped } from '../document/grouped.js';

/** The gaps as a part of the report, with what was reported and not counted. */
export function gapsSection(material: SectionMaterial): Section {
  const { messages, gaps } = material;
  const { gap } = messages.part;
  const targets = targetCoverage(material);
  const of = (kind: Gap['kind']): readonly Gap[] => gaps.filter((found) => found.kind === kind);
  const asked = new Set<string>(material.requests.map(({ about }) => about));
  const blocks: readonly Block[] = [
    ...silentCommitments(of('commitment-without-evidence'), of('commitment-without-activity'), material),
    ...compactList(
      'gap-targets',
      gap.targets(of('target-without-evidence').length, targets.total, targets.byPart),
      of('target-without-evidence'),
      'target',
      material,
    ),
    ...unmatched(of('unmatched-evidence'), material),
    ...fullList('gap-thin', gap.thin, of('thin-evidence')),
    ...fullList('gap-stale', gap.stale, of('stale-evidence')),
    ...periodList(
      // what is asked of whom names the periods of others
      new Set(of('period-without-figure').flatMap(({ about }) => (asked.has(about) ? [] : [about]))),
      material,
    ),
    ...fullList('gap-missing', gap.missing, of('missing-value')),
    ...leftOut(material),
    ...unplaced(material),
    ...remarks(material),
  ];
  return {
    kind: 'section',
    id: 'gaps',
    heading: [text(gap.title)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'gaps-intro', tone: 'lead', children: [text(blocks.length === 0 ? gap.nothing : gap.intro)] },
      ...blocks,
    ],
  };
}

/** The commitments without a result and without an activity on record: in one table by what stands above them, or in a paragraph each. */
function silentCommitments(results: readonly Gap[], activities: readonly Gap[], material: SectionMaterial): readonly Block[] {
  const { messages, evaluation } = material;
  const { total } = evaluation.coverage.commitments;
  const lists = [
    { id: 'gap-commitments', gaps: results, title: messages.part.gap.commitments(results.length, total) },
    { id: 'gap-activities', gaps: activities, title: messages.activity.nothingRecorded(activities.length, total) },
  ].filter(({ gaps }) => gaps.length > 0);
  const above = byItemAbove([...results, ...activities], material);
  if (above.size <= 1) return lists.flatMap(({ id, gaps, title }) => compactList(id, title, gaps, 'item', material));
  const own = lists.map(({ gaps }) => byItemAbove(gaps, material));
  return [
    {
      kind: 'table',
      id: 'gap-commitments',
      caption: messages.part.gap.silentCaption,
      columns: [
        { key: 'under', label: messages.section.silent.column.under },
        ...lists.map(({ id, title }) => ({ key: id, label: title })),
      ],
      rows: [...above.keys()].map((parent) => ({
        cells: [itemAbove(parent, material), ...own.map((groups) => links(groups.get(parent) ?? [], 'item'))],
      })),
    },
  ];
}

/** An item by number and name; nothing for the top. */
function itemAbove(id: string, material: ReportMaterial): readonly Inline[] {
  const item = material.framework.items.find((one) => one.id === id);
  return item === undefined ? [] : [data(`${item.notation} `), ...itemName(item, material).filter(({ kind }) => kind !== 'muted')];
}

/** Many numbers, each leading to its place in the report: by what stands above them, or in one paragraph where nothing does. */
function compactList(
  id: string,
  title: string,
  gaps: readonly Gap[],
  prefix: 'item' | 'target',
  material: ReportMaterial,
): readonly Block[] {
  if (gaps.length === 0) return [];
  const head = strong(text(`${title}.`));
  const above = byItemAbove(gaps, material);
  if (above.size <= 1) return [{ kind: 'paragraph', id, children: [head, text(' '), ...links(gaps, prefix)] }];
  return [
    { kind: 'paragraph', id, children: [head] },
    {
      kind: 'list',
      id: `${id}-list`,
      ordered: false,
      items: [...above].map(([parent, under]) => {
        const name = itemAbove(parent, material);
        return {
          children: [...name, ...(name.length === 0 ? [] : [text(material.messages.front.record.figure)]), ...links(under, prefix)],
        };
      }),
    },
  ];
}

/** Gaps by the item above what each is about. */
function byItemAbove(gaps: readonly Gap[], { framework }: ReportMaterial): ReadonlyMap<string, readonly Gap[]> {
  const parents = new Map<string, string | undefined>(framework.items.map(({ id, parent }) => [id, parent]));
  const commitments = new Map<string, string>(framework.targets.map(({ id, commitment }) => [id, commitment]));
  return grouped(gaps, ({ about }) => parents.get(about) ?? parents.get(commitments.get(about) ?? '') ?? '');
}

function links(gaps: readonly Gap[], prefix: 'item' | 'target'): readonly Inline[] {
  return gaps.flatMap(({ about }, at): readonly Inline[] => [
    ...(at === 0 ? [] : [text(', ')]),
    { kind: 'reference', to: blockId(prefix, about), children: [data(notationOf(about))] },
  ]);
}

/** Recurring promises with their periods without a figure, one line each. */
function periodList(targets: ReadonlySet<string>, material: ReportMaterial): readonly Block[] {
  const { messages, formats, evaluation } = material;
  const { gap } = messages.part;
  const found = evaluation.evaluations.filter(({ target }) => targets.has(target));
  if (found.length === 0) return [];
  const items = found.map((one) => {
    const periods = spansOf(silentPeriods(one), messages, formats, formats.period);
    return { children: [data(gap.periodOf(targetName(one.target, material), periods))] };
  });
  return [
    { kind: 'paragraph', id: 'gap-periods', children: [strong(text(gap.periods))] },
    { kind: 'list', id: 'gap-periods-list', ordered: false, items },
  ];
}

function fullList(id: string, title: string, gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const list: List = { kind: 'list', id: `${id}-list`, ordered: false, items: gaps.map((found) => ({ children: [data(found.text)] })) };
  return [{ kind: 'paragraph', id, children: [strong(text(title))] }, list];
}

/** What is reported on commitments and counted by none of their targets, with the request to decide. */
function unmatched(gaps: readonly Gap[], { messages }: SectionMaterial): readonly Block[] {
  const { gap } = messages.part;
  if (gaps.length === 0) return [];
  return [
    { kind: 'paragraph', id: 'gap-unmatched', children: [strong(text(`${gap.unmatched}.`)), text(` ${gap.unmatchedNote}`)] },
    {
      kind: 'list',
      id: 'gap-unmatched-list',
      ordered: false,
      items: gaps.map(({ about, text: words }) => ({
        children: [{ kind: 'reference', to: blockId('figures', about), children: [data(words)] }],
      })),
    },
  ];
}

/** What speaks about delivery and was not counted, by reason; none where all was. */
export function leftOut(material: ReportMaterial): readonly Block[] {
  const { messages, formats } = material;
  const { column, gap } = messages.part;
  const counts = new Map<LeftOutReason, number>();
  const undecided = new Set([...material.unmatchedOf.values()].flat());
  for (const [observation, { reason }] of material.unusedBecause) {
    const given = material.observationById.get(observation);
    if (given !== undefined && speaksOfDelivery(given) && !undecided.has(observation)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  return [
    {
      kind: 'table',
      id: 'gap-left-out',
      caption: gap.leftOut,
      columns: [
        { key: 'reason', label: column.reason },
        { key: 'count', label: column.count, align: 'end' },
      ],
      rows: [...counts].map(([reason, count]) => ({ cells: [[text(messages.leftOut[reason]())], [text(formats.number(count))]] })),
    },
    { kind: 'paragraph', id: 'gap-left-out-note', tone: 'note', children: [text(gap.leftOutNote)] },
  ];
}

function unplaced(material: ReportMaterial): readonly Block[] {
  if (material.unplaced.length === 0) return [];
  return [observationTable('gap-unplaced', material.messages.part.gap.unplaced(material.unplaced.length), material.unplaced, material)];
}

/** What is wrong with the evidence, each thing once. */
export function remarks(material: ReportMaterial): readonly Block[] {
  const { evaluations, issues } = material.evaluation;
  const all = [...evaluations.flatMap((evaluation) => evaluation.issues), ...issues];
  const told = [...all.map((issue) => issueText(issue, material)), ...activityIssues(material)];
  const lines = new Map(told.map((line) => [JSON.stringify(line), line]));
  if (lines.size === 0) return [];
  return [
    { kind: 'paragraph', id: 'gap-issues', children: [strong(text(material.messages.part.gap.issues))] },
    { kind: 'list', id: 'gap-issues-list', ordered: false, items: [...lines.values()].map((children) => ({ children })) },
  ];
}
