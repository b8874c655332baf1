import type { LeftOutReason } from '@actionline/core';

import type { Block, List, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import type { Gap } from '../document/report.js';
import type { ReportMaterial } from '../material/report-material.js';
import { itemLabel, itemName, notationOf, speaksOfDelivery } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { activityIssues } from '../parts/activity-issues.js';
import { observationTable } from '../parts/evidence.js';
import { issueText } from '../parts/issue-text.js';
import { targetCoverage } from '../material/target-coverage.js';
import { grouped } from '../document/grouped.js';

/** The gaps as a part of the report, with what was reported and not counted. */
export function gapsSection(material: SectionMaterial): Section {
  const { messages, evaluation, gaps } = material;
  const { gap } = messages.part;
  const { commitments } = evaluation.coverage;
  const targets = targetCoverage(material);
  const of = (kind: Gap['kind']): readonly Gap[] => gaps.filter((found) => found.kind === kind);
  const asked = new Set<string>(material.requests.map(({ about }) => about));
  const blocks: readonly Block[] = [
    ...compactList(
      'gap-commitments',
      gap.commitments(commitments.without.length, commitments.total),
      of('commitment-without-evidence'),
      'item',
      material,
    ),
    ...compactList(
      'gap-targets',
      gap.targets(of('target-without-evidence').length, targets.total),
      of('target-without-evidence'),
      'target',
      material,
    ),
    ...compactList(
      'gap-activities',
      messages.activity.nothingRecorded(of('commitment-without-activity').length, commitments.total),
      of('commitment-without-activity'),
      'item',
      material,
    ),
    ...unmatched(material),
    ...fullList('gap-thin', gap.thin, of('thin-evidence')),
    ...fullList('gap-stale', gap.stale, of('stale-evidence')),
    ...fullList(
      'gap-periods',
      gap.periods,
      // what is asked of whom names the periods of others
      of('period-without-figure').filter(({ about }) => !asked.has(about)),
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
        const item = material.framework.items.find((one) => one.id === parent);
        const name =
          item === undefined ? [] : [data(`${item.notation} `), ...itemName(item, material).filter(({ kind }) => kind !== 'muted')];
        return { children: [...name, text(material.messages.front.record.figure), ...links(under, prefix)] };
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

function fullList(id: string, title: string, gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const list: List = { kind: 'list', id: `${id}-list`, ordered: false, items: gaps.map((found) => ({ children: [data(found.text)] })) };
  return [{ kind: 'paragraph', id, children: [strong(text(title))] }, list];
}

/** What is reported on commitments and counted by none of their targets, with the request to decide. */
function unmatched(material: ReportMaterial): readonly Block[] {
  const { gap } = material.messages.part;
  if (material.unmatchedOf.size === 0) return [];
  return [
    { kind: 'paragraph', id: 'gap-unmatched', children: [strong(text(`${gap.unmatched}.`)), text(` ${gap.unmatchedNote}`)] },
    ...[...material.unmatchedOf].map(([commitment, ids]) =>
      observationTable(
        blockId('gap-unmatched', commitment),
        gap.unmatchedOf(`${notationOf(commitment)} ${itemLabel(commitment, material)}`),
        ids.flatMap((id) => material.observationById.get(id) ?? []),
        material,
      ),
    ),
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
    { kind: 'paragraph', id: 'gap-left-out-note', children: [strong(text(gap.leftOut)), text('. '), text(gap.leftOutNote)] },
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
