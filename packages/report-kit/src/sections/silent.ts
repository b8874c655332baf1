import type { ScopedId } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { targetCoverage } from '../material/target-coverage.js';
import { dueText, requirementText } from '../parts/requirement-text.js';
import { itemLink, itemNumber, targetLink } from '../parts/target-link.js';

/** What nothing is reported on: targets one by one, commitments by what they stand under. */
export function silentSection(material: ReportMaterial): Section {
  const { messages, evaluation } = material;
  const { silent: say } = messages.section;
  const { commitments } = evaluation.coverage;
  const coverage = targetCoverage(material);
  const unmatched = new Set(coverage.unmatched);
  const targets = new Set(coverage.without.filter((id) => !unmatched.has(id)));
  const isNone = targets.size + commitments.without.length === 0;
  const words = isNone
    ? say.none
    : say.count({
        targets: targets.size,
        ofTargets: coverage.total,
        commitments: commitments.without.length,
        ofCommitments: commitments.total,
      });
  return {
    kind: 'section',
    id: 'silent',
    heading: [text(say.title)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'silent-count', tone: 'lead', children: [text(words)] },
      ...(isNone ? [] : [{ kind: 'paragraph' as const, id: 'silent-note', tone: 'note' as const, children: [text(say.note)] }]),
      ...targetTable(targets, material),
      ...commitmentTable(material),
    ],
  };
}

function targetTable(silent: ReadonlySet<string>, material: ReportMaterial): readonly Block[] {
  const { column } = material.messages.part;
  const rows = material.evaluation.evaluations.filter(({ target }) => silent.has(target));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'silent-targets',
      caption: material.messages.section.silent.targetsCaption,
      columns: [
        { key: 'target', label: column.target },
        { key: 'promised', label: column.promised },
        { key: 'due', label: column.due },
      ],
      rows: rows.map((evaluation) => ({
        cells: [
          [targetLink(evaluation, material)],
          [data(requirementText(evaluation.requirement, material))],
          [text(dueText(evaluation, material))],
        ],
      })),
    },
  ];
}

/** The commitments that nothing is reported on, by the item above them; in one paragraph where they stand under none. */
function commitmentTable(material: ReportMaterial): readonly Block[] {
  const { messages, framework, evaluation } = material;
  const { silent: say } = messages.section;
  const groups = silentGroups(material);
  if (groups.length === 0) return [];
  const { without } = evaluation.coverage.commitments;
  const counted = new Set<string>([...evaluation.coverage.commitments.withEvidence, ...without]);
  const below = (id: ScopedId): number => framework.items.filter((item) => item.parent === id && counted.has(item.id)).length;
  if (groups.every(({ under }) => under === undefined)) {
    const children = [text(`${say.commitmentsCaption}: `), ...groups.flatMap(({ ids }) => numbers(ids))];
    return [{ kind: 'paragraph', id: 'silent-commitments', children }];
  }
  return [
    {
      kind: 'table',
      id: 'silent-commitments',
      caption: say.commitmentsCaption,
      columns: [
        { key: 'under', label: say.column.under },
        { key: 'without', label: say.column.without },
        { key: 'which', label: say.column.which },
      ],
      rows: groups.map(({ under, ids }) => ({
        cells: [
          under === undefined ? [text('–')] : [itemLink(under, material)],
          [text(under === undefined ? String(ids.length) : say.of(ids.length, below(under)))],
          numbers(ids),
        ],
      })),
    },
  ];
}

/** Commitments without evidence by the item above them, in the order of the framework. */
export function silentGroups({
  framework,
  evaluation,
}: Pick<ReportMaterial, 'framework' | 'evaluation'>): readonly { readonly under: ScopedId | undefined; readonly ids: readonly ScopedId[] }[] {
  const without = new Set<string>(evaluation.coverage.commitments.without);
  const groups = new Map<ScopedId | undefined, ScopedId[]>();
  for (const { id, parent } of framework.items) {
    if (!without.has(id)) continue;
    const there = groups.get(parent);
    if (there === undefined) groups.set(parent, [id]);
    else there.push(id);
  }
  return [...groups].map(([under, ids]) => ({ under, ids }));
}

function numbers(ids: readonly ScopedId[]): readonly Inline[] {
  return ids.flatMap((id, at): readonly Inline[] => [...(at === 0 ? [] : [text(', ')]), itemNumber(id)]);
}
