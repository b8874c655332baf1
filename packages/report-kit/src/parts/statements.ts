import type { Assessment, ScopedId } from '@actionline/core';

import type { Block, Statement } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, text, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { differenceLine } from './computed-status.js';
import { narrativeBlocks } from './narrative-blocks.js';
import type { Narrative } from '../material/narrative.js';

/** What people judged and told about one subject, each marked as such. */
export function statementsAbout(about: ScopedId, material: ReportMaterial): readonly Block[] {
  return [
    ...(material.assessmentsOf.get(about) ?? []).map((assessment, at) =>
      assessmentStatement(assessment, blockId('assessment', about, String(at)), material),
    ),
    ...(material.narrativesOf.get(about) ?? []).map((narrative, at) =>
      narrativeStatement(narrative, blockId('narrative', about, String(at)), material),
    ),
  ];
}

function assessmentStatement(assessment: Assessment, id: string, material: ReportMaterial): Statement {
  const { messages, formats, sources } = material;
  const language = foreign(assessment.language, material);
  const status: readonly Inline[] =
    assessment.status === undefined
      ? []
      : [
          text(`${messages.part.judgedStatus} `),
          { kind: 'status', status: assessment.status, label: messages.status[assessment.status].label },
        ];
  const citations = assessment.sources ?? [];
  return {
    kind: 'statement',
    id,
    provenance: 'assessment',
    label: messages.provenance.assessment.label,
    attribution: [
      data(messages.part.assessedBy(assessment.author, formats.date(assessment.date))),
      text(` · ${messages.part.independenceOf[assessment.independence]}`),
    ],
    blocks: [
      ...(status.length === 0 ? [] : [{ kind: 'paragraph' as const, id: `${id}--status`, children: status }]),
      ...differenceLine(assessment, id, material),
      { kind: 'paragraph', id: `${id}--why`, ...(language === undefined ? {} : { language }), children: [data(assessment.rationale)] },
      ...(citations.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              id: `${id}--sources`,
              tone: 'note' as const,
              children: [text(`${messages.part.restsOn} `), ...citations.map((citation) => sources.cite(citation))],
            },
          ]),
    ],
  };
}

function narrativeStatement(narrative: Narrative, id: string, material: ReportMaterial): Statement {
  const { author, date } = narrative;
  const day = date === undefined ? undefined : material.formats.date(date);
  const by = author === undefined || day === undefined ? (author ?? day) : material.messages.part.assessedBy(author, day);
  return {
    kind: 'statement',
    id,
    provenance: 'narrative',
    label: material.messages.provenance.narrative.label,
    ...(by === undefined ? {} : { attribution: [data(by)] }),
    blocks: narrativeBlocks(narrative.text, id, foreign(narrative.language, material)),
  };
}

function foreign(language: string | undefined, { messages }: ReportMaterial): string | undefined {
  return language === undefined || language === messages.locale ? undefined : language;
}
