import type { Evaluation, LeftOutReason, ScopedId } from '@actionline/core';

import type { Block, List, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import type { Gap } from '../document/report.js';
import type { Desk } from './desk.js';
import { localizedText, speaksOfDelivery } from './desk.js';
import { observationTable } from './evidence.js';
import { targetCoverage } from './target-coverage.js';

/** What is not known, one entry a gap, in the order of the framework. */
export function findGaps(desk: Desk): readonly Gap[] {
  const { evaluation, messages, formats } = desk;
  const { gap } = messages.part;
  const { commitments } = evaluation.coverage;
  const targets = targetCoverage(desk);
  const ofKind = (evidence: Evaluation['evidence'], kind: Gap['kind']): readonly Gap[] =>
    evaluation.evaluations
      // a compound promise takes its evidence from a part, which is listed itself
      .filter((found) => found.evidence === evidence && found.kind !== 'all-of')
      .map(({ target }) => ({ kind, about: target, text: targetName(target, desk) }));
  return [
    ...commitments.without.map((id): Gap => ({ kind: 'commitment-without-evidence', about: id, text: itemLabel(id, desk) })),
    ...targets.without.map((id): Gap => ({ kind: 'target-without-evidence', about: id, text: targetName(id, desk) })),
    ...ofKind('thin', 'thin-evidence'),
    ...ofKind('stale', 'stale-evidence'),
    ...evaluation.evaluations.flatMap(({ target, periods = [] }) =>
      periods
        .filter(({ timing, value, level }) => timing === 'ended' && value === undefined && level === 'unknown')
        .map(({ period }): Gap => ({
          kind: 'period-without-figure',
          about: target,
          text: gap.periodOf(targetName(target, desk), formats.period(period)),
        })),
    ),
    ...desk.observations.flatMap((observation): readonly Gap[] => {
      const about = observation.commitment ?? observation.measure;
      if (observation.missing === undefined) return [];
      const label = localizedText(observation.label, desk) || itemLabel(about, desk);
      return [
        {
          kind: 'missing-value',
          about,
          text: gap.missingOf(label, formats.period(observation.period), messages.missing[observation.missing]),
        },
      ];
    }),
  ];
}

/** The gaps as a part of the report, with what was reported and not counted. */
export function gapsSection(gaps: readonly Gap[], desk: Desk): Section {
  const { messages, evaluation } = desk;
  const { gap } = messages.part;
  const { commitments } = evaluation.coverage;
  const targets = targetCoverage(desk);
  const of = (kind: Gap['kind']): readonly Gap[] => gaps.filter((found) => found.kind === kind);
  const blocks: readonly Block[] = [
    ...compactList(
      'gap-commitments',
      gap.commitments(commitments.without.length, commitments.total),
      of('commitment-without-evidence'),
      'item',
    ),
    ...compactList('gap-targets', gap.targets(targets.without.length, targets.total), of('target-without-evidence'), 'target'),
    ...fullList('gap-thin', gap.thin, of('thin-evidence')),
    ...fullList('gap-stale', gap.stale, of('stale-evidence')),
    ...fullList('gap-periods', gap.periods, of('period-without-figure')),
    ...fullList('gap-missing', gap.missing, of('missing-value')),
    ...leftOut(desk),
    ...unplaced(desk),
    ...remarks(desk),
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

/** Many ids in one paragraph, each leading to its place in the report. */
function compactList(id: string, title: string, gaps: readonly Gap[], prefix: 'item' | 'target'): readonly Block[] {
  if (gaps.length === 0) return [];
  const links = gaps.flatMap(({ about }, at): readonly Inline[] => [
    ...(at === 0 ? [] : [text(', ')]),
    { kind: 'reference', to: blockId(prefix, about), children: [data(about.slice(about.indexOf('/') + 1))] },
  ]);
  return [{ kind: 'paragraph', id, children: [strong(text(`${title}.`)), text(' '), ...links] }];
}

function fullList(id: string, title: string, gaps: readonly Gap[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const list: List = { kind: 'list', id: `${id}-list`, ordered: false, items: gaps.map((found) => ({ children: [data(found.text)] })) };
  return [{ kind: 'paragraph', id, children: [strong(text(title))] }, list];
}

function leftOut(desk: Desk): readonly Block[] {
  const { messages, formats } = desk;
  const { column, gap } = messages.part;
  const counts = new Map<LeftOutReason, number>();
  for (const [observation, reason] of desk.unusedBecause) {
    const given = desk.observationById.get(observation);
    if (given !== undefined && speaksOfDelivery(given)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
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
      rows: [...counts].map(([reason, count]) => ({ cells: [[text(messages.leftOut[reason])], [text(formats.number(count))]] })),
    },
  ];
}

function unplaced(desk: Desk): readonly Block[] {
  if (desk.unplaced.length === 0) return [];
  return [observationTable('gap-unplaced', desk.messages.part.gap.unplaced(desk.unplaced.length), desk.unplaced, desk)];
}

/** Faults of the evidence; their messages are the evaluation's own, in English. */
function remarks(desk: Desk): readonly Block[] {
  const lines = [...new Set(desk.evaluation.evaluations.flatMap(({ issues }) => issues.map(({ message }) => message)))];
  if (lines.length === 0) return [];
  const lang = desk.messages.locale === 'en' ? undefined : 'en';
  return [
    { kind: 'paragraph', id: 'gap-issues', children: [strong(text(desk.messages.part.gap.issues))] },
    { kind: 'list', id: 'gap-issues-list', ordered: false, items: lines.map((line) => ({ children: [data(line, lang)] })) },
  ];
}

function itemLabel(id: ScopedId, desk: Desk): string {
  return localizedText(desk.framework.items.find((item) => item.id === id)?.label, desk) || id;
}

function targetName(id: ScopedId, desk: Desk): string {
  const label = localizedText(desk.framework.targets.find((target) => target.id === id)?.label, desk);
  return `${id.slice(id.indexOf('/') + 1)} ${label}`.trim();
}
