import type { Block, KeyFigures, Legend, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { provenances } from '../document/provenance.js';
import { shownStatuses } from '../document/shown-status.js';
import { localizedText, observationsOf, type Desk } from './desk.js';
import { contextBlocks, observationTable } from './evidence.js';
import { statementsAbout } from './statements.js';
import { statusCounts, wholeTargets } from './status-overview.js';
import { targetCoverage } from './target-coverage.js';

/** The opening of a report: what it is about, the figures that matter, what is told about the whole, and the key. */
export function summary(desk: Desk): Section {
  const { messages, formats, framework, evaluation } = desk;
  const { part } = messages;
  const { commitments } = evaluation.coverage;
  const counts = statusCounts(desk);
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
          targets: wholeTargets(desk).length,
          withParts: evaluation.evaluations.length,
          date: formats.date(desk.asOf),
          title: localizedText(framework.shortTitle, desk),
        }),
        'lead',
      ),
      ...targetWord(desk),
      keyFigures(desk),
      ...(counts.length === 0
        ? []
        : [paragraph('counts', part.counts(part.countList(counts.map(({ count, label }) => part.count(count, label)))))]),
      { kind: 'callout', id: 'caution', title: part.cautionTitle, blocks: [paragraph('caution-text', part.caution)] },
      ...statementsAbout(framework.id, desk),
      legend(desk),
    ],
  };
}

/** Where the framework has a level of the name that this report has for what it checks: which is which. */
function targetWord(desk: Desk): readonly Block[] {
  const { part } = desk.messages;
  const own = desk.framework.levels.map(({ label }) => localizedText(label, desk)).find((label) => sameWord(label, part.column.target));
  if (own === undefined) return [];
  return [{ kind: 'paragraph', id: 'target-word', tone: 'note', children: [text(part.targetWord(own))] }];
}

function sameWord(label: string, word: string): boolean {
  const [a, b] = [label.toLowerCase(), word.toLowerCase()];
  return a === b || a === `${b}s`;
}

function keyFigures(desk: Desk): KeyFigures {
  const { messages, formats, evaluation, sources } = desk;
  const { key } = messages.part;
  const { commitments } = evaluation.coverage;
  const targets = targetCoverage(desk);
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
export function wholeFramework(desk: Desk): readonly Section[] {
  const { id } = desk.framework;
  const { delivery } = observationsOf(id, desk);
  const notation = localizedText(desk.framework.shortTitle, desk);
  const blocks: readonly Block[] = [
    ...(delivery.length === 0
      ? []
      : [
          {
            kind: 'statement' as const,
            id: 'whole-evidence',
            provenance: 'observation' as const,
            label: desk.messages.provenance.observation.label,
            blocks: [observationTable('whole-evidence-table', desk.messages.part.evidenceCaption(notation), delivery, desk)],
          },
        ]),
    ...contextBlocks(id, notation, desk),
  ];
  return blocks.length === 0
    ? []
    : [{ kind: 'section', id: 'whole-framework', heading: [text(desk.messages.part.wholeFramework)], listed: true, blocks }];
}

function legend({ messages }: Desk): Section {
  const key: Legend = {
    kind: 'legend',
    id: 'legend-key',
    title: messages.part.legend,
    statuses: shownStatuses.map((status) => ({ status, ...messages.status[status] })),
    provenances: provenances.map((provenance) => ({ provenance, ...messages.provenance[provenance] })),
  };
  return { kind: 'section', id: 'legend', heading: [text(messages.part.legend)], listed: false, blocks: [key] };
}
