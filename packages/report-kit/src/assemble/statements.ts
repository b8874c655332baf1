import type { Assessment, ScopedId } from '@actionline/core';

import type { Block, Statement } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, text, type Inline } from '../document/inline.js';
import type { Desk } from './desk.js';
import { differenceLine } from './disagreements-section.js';
import { narrativeBlocks } from './narrative-blocks.js';
import type { Narrative } from './report-input.js';

/** What people judged and told about one subject, each marked as such. */
export function statementsAbout(about: ScopedId, desk: Desk): readonly Block[] {
  return [
    ...(desk.assessmentsOf.get(about) ?? []).map((assessment, at) =>
      assessmentStatement(assessment, blockId('assessment', about, String(at)), desk),
    ),
    ...(desk.narrativesOf.get(about) ?? []).map((narrative, at) =>
      narrativeStatement(narrative, blockId('narrative', about, String(at)), desk),
    ),
  ];
}

function assessmentStatement(assessment: Assessment, id: string, desk: Desk): Statement {
  const { messages, formats, sources } = desk;
  const lang = foreign(assessment.language, desk);
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
      text(` · ${messages.part.standingOf[assessment.standing]}`),
    ],
    blocks: [
      ...(status.length === 0 ? [] : [{ kind: 'paragraph' as const, id: `${id}--status`, children: status }]),
      ...differenceLine(assessment, id, desk),
      { kind: 'paragraph', id: `${id}--why`, ...(lang === undefined ? {} : { lang }), children: [data(assessment.rationale)] },
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

function narrativeStatement(narrative: Narrative, id: string, desk: Desk): Statement {
  const { author, date } = narrative;
  const day = date === undefined ? undefined : desk.formats.date(date);
  const by = author === undefined || day === undefined ? (author ?? day) : desk.messages.part.assessedBy(author, day);
  return {
    kind: 'statement',
    id,
    provenance: 'narrative',
    label: desk.messages.provenance.narrative.label,
    ...(by === undefined ? {} : { attribution: [data(by)] }),
    blocks: narrativeBlocks(narrative.text, id, foreign(narrative.language, desk)),
  };
}

function foreign(language: string | undefined, { messages }: Desk): string | undefined {
  return language === undefined || language === messages.locale ? undefined : language;
}
