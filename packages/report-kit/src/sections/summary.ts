import type { Block, KeyFigures, Legend, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { provenances } from '../document/provenance.js';
import { shownStatuses } from '../document/shown-status.js';
import { activitySummary } from './activities.js';
import { isInForce, localizedText, observationsOf, type ReportMaterial } from '../material/report-material.js';
import { contextBlocks, observationTable } from '../parts/evidence.js';
import { statementsAbout } from '../parts/statements.js';
import { statusCounts, wholeTargets } from './status-overview.js';
import { targetCoverage } from '../material/target-coverage.js';

/** The opening of a report: what it is about, the figures that matter, what is told about the whole, and the key. */
export function summary(material: ReportMaterial): Section {
  const { messages, formats, framework, evaluation } = material;
  const { part } = messages;
  const { commitments } = evaluation.coverage;
  const counts = statusCounts(material);
  const done = activitySummary(material);
  const paragraph = (id: string, words: string, tone?: 'lead'): Block => ({
    kind: 'paragraph',
    id,
    ...(tone === undefined ? {} : { tone }),
    children: [text(words)],
  });
  return {
    kind: 'section',
    id: 'summary',
    heading: [text(part.summary)],
    listed: true,
    blocks: [
      paragraph(
        'opening',
        part.opening({
          commitments: commitments.total,
          targets: wholeTargets(material).length,
          withParts: evaluation.evaluations.filter((one) => isInForce(one, material)).length,
          date: formats.date(material.asOf),
          title: localizedText(framework.shortTitle, material),
        }),
        'lead',
      ),
      ...targetWord(material),
      keyFigures(material),
      ...(counts.length === 0
        ? []
        : [paragraph('counts', part.counts(part.countList(counts.map(({ count, label }) => part.count(count, label)))))]),
      ...(done === undefined ? [] : [paragraph('done', done)]),
      { kind: 'callout', id: 'caution', title: part.cautionTitle, blocks: [paragraph('caution-text', part.caution)] },
      ...statementsAbout(framework.id, material),
      legend(material),
    ],
  };
}

/** Where the framework has a level of the name that this report has for what it checks: which is which. */
function targetWord(material: ReportMaterial): readonly Block[] {
  const { part } = material.messages;
  const own = material.framework.levels
    .map(({ label }) => localizedText(label, material))
    .find((label) => sameWord(label, part.column.target));
  if (own === undefined) return [];
  return [{ kind: 'paragraph', id: 'target-word', tone: 'note', children: [text(part.targetWord(own))] }];
}

function sameWord(label: string, word: string): boolean {
  const [a, b] = [label.toLowerCase(), word.toLowerCase()];
  return a === b || a === `${b}s`;
}

function keyFigures(material: ReportMaterial): KeyFigures {
  const { messages, formats, evaluation, sources } = material;
  const { key } = messages.part;
  const { commitments } = evaluation.coverage;
  const targets = targetCoverage(material);
  const figure = (value: number, label: string, total?: number): KeyFigures['figures'][number] => ({
    value: formats.number(value),
    label,
    ...(total === undefined ? {} : { note: key.of(formats.number(total)) }),
  });
  return {
    kind: 'key-figures',
    id: 'key-figures',
    figures: [
      figure(commitments.total, key.commitments),
      figure(commitments.withEvidence.length, key.withEvidence, commitments.total),
      figure(targets.withEvidence.length, key.targetsWithEvidence, targets.total),
      figure(sources.list.length, key.sources),
    ],
  };
}

/** What is reported about the framework as a whole; none where nothing is. */
export function wholeFramework(material: ReportMaterial): readonly Section[] {
  const { id } = material.framework;
  const { delivery } = observationsOf(id, material);
  const notation = localizedText(material.framework.shortTitle, material);
  const blocks: readonly Block[] = [
    ...(delivery.length === 0
      ? []
      : [
          {
            kind: 'statement' as const,
            id: 'whole-evidence',
            provenance: 'observation' as const,
            label: material.messages.provenance.observation.label,
            blocks: [observationTable('whole-evidence-table', material.messages.part.evidenceCaption(notation), delivery, material)],
          },
        ]),
    ...contextBlocks(id, notation, material),
  ];
  return blocks.length === 0
    ? []
    : [{ kind: 'section', id: 'whole-framework', heading: [text(material.messages.part.wholeFramework)], listed: true, blocks }];
}

function legend({ messages, activities }: ReportMaterial): Section {
  const key: Legend = {
    kind: 'legend',
    id: 'legend-key',
    title: messages.part.legend,
    statuses: shownStatuses.map((status) => ({ status, ...messages.status[status] })),
    // where nothing is said of activities, no mark of them is explained
    provenances: provenances
      .filter((provenance) => provenance !== 'activity' || activities !== undefined)
      .map((provenance) => ({ provenance, ...messages.provenance[provenance] })),
  };
  return { kind: 'section', id: 'legend', heading: [text(messages.part.legend)], listed: false, blocks: [key] };
}
