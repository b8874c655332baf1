import type { CoverageCount } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { data, text } from '../document/inline.js';
import { withActivitiesOnly } from '../material/activity-shares.js';
import type { ReportMaterial } from '../material/report-material.js';
import { languageOf, localizedText } from '../material/report-material.js';
import { targetCoverage } from '../material/target-coverage.js';

/** How far the evidence reaches: by level, by year, by group, by place, and how regularly it is reported. */
export function coverageSection(material: ReportMaterial): Section {
  const { messages, formats, evaluation } = material;
  const { coverageOf, chart, column, count, countList } = messages.part;
  const toldApart = (entries: readonly string[]): string | undefined => (entries.length === 0 ? undefined : countList(entries));
  const { status } = messages;
  const { places, reporting } = evaluation.coverage;
  const levels = levelRows(material).filter(({ count }) => count.total > 0);
  const rows = [...levels, ...countedRows(material).filter(({ count }) => count.total > 0)];
  const any = rows.some(({ unmatched }) => unmatched > 0);
  const anyOnly = rows.some(({ only }) => only > 0);
  const say = messages.activity;
  const label = messages.inside(say.only);
  const spoken = rows.map(({ label: name, count: counted, unmatched, only }) =>
    chart.coverageRow({
      label: name,
      withEvidence: formats.number(counted.withEvidence.length),
      apart: toldApart([
        ...(unmatched === 0 ? [] : [count(unmatched, status.unmatched.label)]),
        ...(only === 0 ? [] : [count(only, say.only)]),
      ]),
      total: formats.number(counted.total),
    }),
  );
  const figure: Block = {
    kind: 'figure',
    id: 'figure-coverage',
    title: chart.coverageTitle,
    note: [
      chart.coverageNote,
      ...(any ? [chart.coverageUnmatchedNote(messages.inside(status.unmatched.label))] : []),
      ...(anyOnly ? [say.onlyNote(label)] : []),
    ].join(' '),
    alt: chart.coverageAlt(formats.list(spoken)),
    description: `${spoken.join('. ')}.`,
    chart: {
      kind: 'coverage',
      rows: rows.map(({ label: name, language, count, unmatched, only }) => ({
        label: name,
        ...(language === undefined ? {} : { language }),
        withEvidence: count.withEvidence.length,
        ...(unmatched === 0 ? {} : { unmatched }),
        ...(only === 0 ? {} : { activitiesOnly: only }),
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
        ...(any ? [{ key: 'unmatched', label: status.unmatched.label, align: 'end' as const }] : []),
        ...(anyOnly ? [{ key: 'activities-only', label: say.only, align: 'end' as const }] : []),
        { key: 'without', label: column.without, align: 'end' },
        { key: 'total', label: column.total, align: 'end' },
      ],
      rows: rows.map(({ label: name, language, count, unmatched, only }) => ({
        cells: [
          [language === undefined ? text(name) : data(name, language)],
          ...[
            count.withEvidence.length,
            ...(any ? [unmatched] : []),
            ...(anyOnly ? [only] : []),
            count.without.length - unmatched - only,
            count.total,
          ].map((number) => [text(formats.number(number))]),
        ],
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
      ...(levels.length === 0
        ? []
        : [paragraph('coverage-levels', coverageOf.levelNote(formats.list(levels.map(({ label }) => messages.quoted(label)))))]),
      ...targetNote(material),
      paragraph('coverage-places', places.length === 0 ? coverageOf.noPlaces : coverageOf.places(places.length, formats.places(places))),
      ...(reporting.expected === 0 ? [] : [paragraph('coverage-reporting', coverageOf.reporting(reporting))]),
    ],
  };
}

interface Row {
  readonly label: string;
  readonly language?: string;
  readonly count: CoverageCount;
  /** How many of those without evidence have figures that are not matched to them. */
  readonly unmatched: number;
  /** How many of those without evidence have activities recorded. */
  readonly only: number;
}

/** The levels of the framework above or beside the commitments, under its own names. */
function levelRows(material: ReportMaterial): readonly Row[] {
  const { levels } = material.evaluation.coverage;
  return material.framework.levels.flatMap(({ kind, label, commitment }) => {
    const count = Object.hasOwn(levels, kind) ? levels[kind] : undefined;
    return commitment || count === undefined
      ? []
      : [
          {
            label: localizedText(label, material),
            ...languageOf(label, material),
            count,
            unmatched: 0,
            only: withActivitiesOnly(count.without, material).length,
          },
        ];
  });
}

function countedRows(material: ReportMaterial): readonly Row[] {
  const { coverage } = material.evaluation;
  const { coverageOf } = material.messages.part;
  const targets = targetCoverage(material);
  return [
    {
      label: coverageOf.commitments,
      count: coverage.commitments,
      unmatched: 0,
      only: withActivitiesOnly(coverage.commitments.without, material).length,
    },
    { label: coverageOf.targets(targets.byPart), count: targets, unmatched: targets.unmatched.length, only: 0 },
    { label: coverageOf.years, count: coverage.years, unmatched: 0, only: 0 },
    { label: coverageOf.groups, count: coverage.groups, unmatched: 0, only: 0 },
  ];
}

/** What is counted as a target, where that is not every target of the table. */
function targetNote(material: ReportMaterial): readonly Block[] {
  const { evaluations } = material.evaluation;
  if (!evaluations.some(({ requirement }) => requirement.kind === 'standing' || 'parts' in requirement)) return [];
  return [{ kind: 'paragraph', id: 'coverage-targets', tone: 'note', children: [text(material.messages.part.coverageOf.targetNote)] }];
}
