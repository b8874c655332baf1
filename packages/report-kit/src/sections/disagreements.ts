import type { Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import type { Disagreement } from '../material/disagreement.js';
import { named, type ReportMaterial } from '../material/report-material.js';
import { computedStatus } from '../parts/computed-status.js';

/** Every judgement that differs from what is computed, as one table; none where none does. */
export function disagreementsSection(material: ReportMaterial): readonly Section[] {
  const { messages } = material;
  const { column, differ } = messages.part;
  if (material.disagreementOf.size === 0) return [];
  return [
    {
      kind: 'section',
      id: 'disagreements',
      heading: [text(differ.title)],
      listed: true,
      blocks: [
        { kind: 'paragraph', id: 'disagreements-note', tone: 'note', children: [text(differ.note)] },
        {
          kind: 'table',
          id: 'disagreements-table',
          caption: differ.caption,
          columns: [
            { key: 'what', label: column.what },
            { key: 'computed', label: messages.provenance.evaluation.label },
            { key: 'judged', label: messages.provenance.assessment.label },
            { key: 'judgedBy', label: column.judgedBy },
          ],
          rows: [...material.disagreementOf.values()].map((disagreement) => ({ cells: cells(disagreement, material) })),
        },
      ],
    },
  ];
}

function cells(disagreement: Disagreement, material: ReportMaterial): readonly (readonly Inline[])[] {
  const { messages, formats } = material;
  const { differ, assessedBy, independenceOf } = messages.part;
  const { targets, agreement, assessment } = disagreement;
  const { status } = assessment;
  return [
    subject(disagreement, material),
    [
      { kind: 'status', ...computedStatus(disagreement, material) },
      ...(targets.length > 1 ? remark(differ.weakestOf(targets.length)) : []),
    ],
    [
      ...(status === undefined ? [] : [{ kind: 'status' as const, status, label: messages.status[status].label }]),
      ...remark(differ.than[agreement]),
    ],
    [data(assessedBy(assessment.author, formats.date(assessment.date))), ...remark(independenceOf[assessment.independence])],
  ];
}

function subject({ about }: Disagreement, { framework, evaluation, messages }: ReportMaterial): readonly Inline[] {
  const target = evaluation.evaluations.some((evaluated) => evaluated.target === about);
  const label = (target ? framework.targets : framework.items).find(({ id }) => id === about)?.label;
  const children = named(about.slice(about.indexOf('/') + 1), label, { messages });
  return [{ kind: 'reference', to: blockId(target ? 'target' : 'item', about), children }];
}

function remark(words: string): readonly Inline[] {
  return [{ kind: 'break' }, muted(text(words))];
}
