import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { isInForce, statusRun, type ReportMaterial } from '../material/report-material.js';
import { targetLink } from '../parts/target-link.js';

/** The promises on which the evidence is thin, old, or not enough to tell. */
export function thinEvidence(material: ReportMaterial): Section {
  const { evaluation, messages, formats } = material;
  const { thin: say } = messages.section.quality;
  const { column } = messages.part;
  const found = evaluation.evaluations.filter(
    (one) =>
      !('parts' in one.requirement) &&
      isInForce(one, material) &&
      one.used.length > 0 &&
      (one.evidence === 'thin' || one.evidence === 'stale' || one.status === 'inconclusive'),
  );
  return {
    kind: 'section',
    id: 'thin',
    heading: [text(say.title)],
    listed: true,
    blocks: [
      found.length === 0
        ? { kind: 'paragraph', id: 'thin-none', children: [text(say.none)] }
        : {
            kind: 'table',
            id: 'thin-table',
            caption: say.caption,
            columns: [
              { key: 'promise', label: messages.front.answers.column.promise },
              { key: 'status', label: column.status },
              { key: 'reason', label: column.reason },
              { key: 'closed', label: say.closed },
            ],
            rows: found.map((one) => ({
              cells: [
                [targetLink(one, material)],
                [statusRun(one, material)],
                [text(say.reason[one.evidence === 'none' ? 'enough' : one.evidence])],
                [
                  one.closedUntil === undefined
                    ? text('–')
                    : { kind: 'date', value: one.closedUntil, text: formats.shortDate(one.closedUntil) },
                ],
              ],
            })),
          },
    ],
  };
}
