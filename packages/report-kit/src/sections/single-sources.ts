import type { Evaluation } from '@actionline/core';

import type { Section } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
import { isInForce, statusRun, type ReportMaterial } from '../material/report-material.js';
import { targetLink } from '../parts/target-link.js';

/** The promises whose evidence comes from one source. */
export function singleSources(material: ReportMaterial): Section {
  const { messages, evaluation } = material;
  const { single: say, column } = messages.section.quality;
  const found = evaluation.evaluations.filter(
    (one) => !('parts' in one.requirement) && isInForce(one, material) && sourcesOf(one, material).length === 1,
  );
  return {
    kind: 'section',
    id: 'single-source',
    heading: [text(say.title)],
    listed: true,
    blocks:
      found.length === 0
        ? [{ kind: 'paragraph', id: 'single-source-none', children: [text(say.none)] }]
        : [
            { kind: 'paragraph', id: 'single-source-note', tone: 'note', children: [text(say.note)] },
            {
              kind: 'table',
              id: 'single-source-table',
              caption: say.caption,
              columns: [
                { key: 'promise', label: messages.front.answers.column.promise },
                { key: 'status', label: messages.part.column.status },
                { key: 'figures', label: column.figures, align: 'end' },
                { key: 'source', label: column.sources },
              ],
              rows: found.map((one) => ({
                cells: [
                  [targetLink(one, material)],
                  [statusRun(one, material)],
                  [{ kind: 'number', value: usedOf(one).size, text: material.formats.number(usedOf(one).size) }],
                  sourceCell(one, material),
                ],
              })),
            },
          ],
  };
}

function usedOf({ used }: Evaluation): ReadonlySet<string> {
  return new Set(used.map(({ observation }) => observation));
}

/** The sources of what is used; a document cited at several places is one. */
function sourcesOf(evaluation: Evaluation, { sources, observationById }: ReportMaterial): ReturnType<typeof sources.citeAll> {
  return sources.citeAll([...usedOf(evaluation)].flatMap((id) => observationById.get(id) ?? []));
}

function sourceCell(evaluation: Evaluation, material: ReportMaterial): readonly Inline[] {
  return sourcesOf(evaluation, material).flatMap((citation): readonly Inline[] => {
    const title = material.sources.list.find(({ number }) => number === citation.number)?.citation.title ?? '';
    return [data(title), text(' '), citation];
  });
}
