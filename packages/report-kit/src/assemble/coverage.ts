import type { CoverageCount } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import type { Desk } from './desk.js';
import { localizedText } from './desk.js';

/** How far the evidence reaches: by level, by year, by group, by place, and how regularly it is reported. */
export function coverageSection(desk: Desk): Section {
  const { messages, formats, evaluation } = desk;
  const { coverageOf, chart, column } = messages.part;
  const { places, reporting } = evaluation.coverage;
  const rows = coverageRows(desk).filter(({ count }) => count.total > 0);
  const spoken = rows.map(({ label, count }) =>
    chart.coverageRow({ label, withEvidence: formats.number(count.withEvidence.length), total: formats.number(count.total) }),
  );
  const figure: Block = {
    kind: 'figure',
    id: 'figure-coverage',
    title: chart.coverageTitle,
    note: chart.coverageNote,
    alt: chart.coverageAlt(formats.list(spoken)),
    description: `${spoken.join('. ')}.`,
    chart: {
      kind: 'coverage',
      rows: rows.map(({ label, count }) => ({
        label,
        withEvidence: count.withEvidence.length,
        total: count.total,
        valueLabel: chart.ofTotal(formats.number(count.withEvidence.length), formats.number(count.total)),
      })),
    },
    table: {
      kind: 'table',
      id: 'figure-coverage-table',
      caption: messages.page.numbersBehind(chart.coverageTitle),
      columns: [
        { key: 'level', label: column.level },
        { key: 'with-evidence', label: column.withEvidence, align: 'end' },
        { key: 'without', label: column.without, align: 'end' },
        { key: 'total', label: column.total, align: 'end' },
      ],
      rows: rows.map(({ label, count }) => ({
        cells: [label, formats.number(count.withEvidence.length), formats.number(count.without.length), formats.number(count.total)].map(
          (words) => [text(words)],
        ),
      })),
    },
  };
  const paragraph = (id: string, words: string): Block => ({ kind: 'paragraph', id, children: [text(words)] });
  return {
    kind: 'section',
    id: 'coverage',
    heading: [text(messages.part.coverage)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'coverage-intro', tone: 'lead', children: [text(coverageOf.intro)] },
      ...(rows.length === 0 ? [] : [figure]),
      ...(Object.keys(evaluation.coverage.levels).length === 0 ? [] : [paragraph('coverage-levels', coverageOf.levelNote)]),
      paragraph(
        'coverage-places',
        places.length === 0
          ? coverageOf.noPlaces
          : coverageOf.places(places.length, formats.list([...places].map((place) => formats.place(place)))),
      ),
      ...(reporting.expected === 0 ? [] : [paragraph('coverage-reporting', coverageOf.reporting(reporting))]),
    ],
  };
}

function coverageRows(desk: Desk): readonly { readonly label: string; readonly count: CoverageCount }[] {
  const { coverage } = desk.evaluation;
  const { coverageOf } = desk.messages.part;
  return [
    ...desk.framework.levels.flatMap(({ kind, label, commitment }) => {
      const count = Object.hasOwn(coverage.levels, kind) ? coverage.levels[kind] : undefined;
      return commitment || count === undefined ? [] : [{ label: localizedText(label, desk), count }];
    }),
    { label: coverageOf.commitments, count: coverage.commitments },
    { label: coverageOf.targets, count: coverage.targets },
    { label: coverageOf.years, count: coverage.years },
    { label: coverageOf.groups, count: coverage.groups },
  ];
}
