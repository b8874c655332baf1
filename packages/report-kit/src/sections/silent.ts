import type { ScopedId } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { withActivitiesOnly } from '../material/activity-shares.js';
import { checkable } from '../material/checkable.js';
import { requirementText } from '../parts/requirement-text.js';
import { itemLink, itemNumber, targetLink } from '../parts/target-link.js';
import { grouped } from '../document/grouped.js';
import { dueCell } from './answers.js';

/** What nothing is reported on: targets one by one, commitments by what they stand under. */
export function silentSection(material: ReportMaterial): Section {
  const { messages, evaluation } = material;
  const { silent: say } = messages.section;
  const { commitments } = evaluation.coverage;
  const promises = checkable(material);
  const targets = new Set(
    promises
      .filter((one) => one.evidence === 'none' && one.used.length === 0 && !material.unmatchedOf.has(one.commitment))
      .map(({ target }) => target),
  );
  const groups = silentGroups(material, nothingOn(material));
  const without = groups.reduce((count, { ids }) => count + ids.length, 0);
  const isNone = targets.size + without === 0;
  const words = isNone
    ? say.none
    : say.count({ targets: targets.size, ofTargets: promises.length, commitments: without, ofCommitments: commitments.total });
  return {
    kind: 'section',
    id: 'silent',
    heading: [text(say.title)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'silent-count', tone: 'lead', children: [text(words)] },
      ...(isNone ? [] : [{ kind: 'paragraph' as const, id: 'silent-note', tone: 'note' as const, children: [text(say.note)] }]),
      ...targetTable(targets, material),
      ...commitmentTable(groups, material),
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
        { key: 'promise', label: material.messages.front.answers.column.promise },
        { key: 'promised', label: column.promised },
        { key: 'due', label: column.due },
      ],
      rows: rows.map((evaluation) => ({
        cells: [
          [targetLink(evaluation, material)],
          [data(requirementText(evaluation.requirement, material))],
          dueCell(evaluation, material),
        ],
      })),
    },
  ];
}

/** The commitments that nothing is reported on, by the item above them; in one paragraph where they stand under none. */
function commitmentTable(groups: readonly SilentGroup[], material: ReportMaterial): readonly Block[] {
  const { messages, framework, evaluation } = material;
  const { silent: say } = messages.section;
  if (groups.length === 0) return [];
  const { without } = evaluation.coverage.commitments;
  const counted = new Set<string>([...evaluation.coverage.commitments.withEvidence, ...without]);
  const below = new Map<string, number>();
  for (const { id, parent } of framework.items) {
    if (parent !== undefined && counted.has(id)) below.set(parent, (below.get(parent) ?? 0) + 1);
  }
  if (groups.every(({ under }) => under === undefined)) {
    const children = [text(messages.page.field(say.commitmentsCaption, '')), ...groups.flatMap(({ ids }) => numbers(ids))];
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
          [text(under === undefined ? String(ids.length) : say.of(ids.length, below.get(under) ?? 0))],
          numbers(ids),
        ],
      })),
    },
  ];
}

/** The commitments on which neither a result nor an activity is recorded. */
function nothingOn(material: ReportMaterial): ReadonlySet<string> {
  const { without } = material.evaluation.coverage.commitments;
  const done = new Set<string>(material.activities === undefined ? [] : withActivitiesOnly(without, material));
  return new Set(without.filter((id) => !done.has(id)));
}

/** Commitments under one item. */
interface SilentGroup {
  /** The item; absent where they stand under none. */
  readonly under: ScopedId | undefined;
  /** The commitments, in the order of the framework. */
  readonly ids: readonly ScopedId[];
}

/** Commitments by the item above them, in the order of the framework. */
export function silentGroups({ framework }: Pick<ReportMaterial, 'framework'>, silent: ReadonlySet<string>): readonly SilentGroup[] {
  const items = framework.items.filter(({ id }) => silent.has(id));
  return [...grouped(items, ({ parent }) => parent)].map(([under, own]) => ({ under, ids: own.map(({ id }) => id) }));
}

function numbers(ids: readonly ScopedId[]): readonly Inline[] {
  return ids.flatMap((id, at): readonly Inline[] => [...(at === 0 ? [] : [text(', ')]), itemNumber(id)]);
}
