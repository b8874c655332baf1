import type { Block, Figure, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { grouped } from '../document/grouped.js';
import type { ShownStatus } from '../document/shown-status.js';
import { labelIn, shownIn } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { statementsAbout } from '../parts/statements.js';
import { withActivitiesOnly } from '../material/activity-shares.js';
import { checkable, continuing, statusCounts } from '../material/checkable.js';
import { changesLine } from './changes.js';

/**
 * The answer: how many promises are kept, in one sentence with its numbers, and one bar; then how much is on record at all, and what changed
 * since an earlier report.
 */
export function headline(material: SectionMaterial): Section {
  const { front } = material.messages;
  const paragraph = (id: string, tone: 'headline' | 'lead' | 'note' | undefined, words: string): Block => ({
    kind: 'paragraph',
    id,
    ...(tone === undefined ? {} : { tone }),
    children: [text(words)],
  });
  return {
    kind: 'section',
    id: 'headline',
    heading: [text(front.title)],
    listed: true,
    blocks: [
      paragraph('headline-answer', 'headline', answer(material)),
      ...bar(material),
      paragraph('headline-record', undefined, `${onRecord(material)} ${front.silence}`),
      paragraph('headline-changes', material.since === undefined ? 'note' : undefined, changesLine(material)),
      ...statementsAbout(material.framework.id, material),
    ],
  };
}

/** The answer in sentences: what is kept, how all other promises that can be checked stand, and how many cannot be checked. */
function answer(material: SectionMaterial): string {
  const { front } = material.messages;
  const promises = checkable(material);
  const shown = grouped(promises, (one) => shownIn(one, material));
  // of a promise of several parts something may be reported on another
  const inPart = (shown.get('no-data') ?? []).filter(({ used }) => used.length > 0).length;
  const count = (status: ShownStatus): number => (shown.get(status)?.length ?? 0) - (status === 'no-data' ? inPart : 0);
  const standing = continuing(material);
  const kept = (shown.get('achieved') ?? []).map((one) => labelIn(one, material));
  const named = new Set([...promises, ...standing].map(({ commitment }) => commitment));
  const without = material.evaluation.coverage.commitments.total - named.size;
  const elsewhere = notJudgedHere(promises.length, material);
  return [
    ...(promises.length === 0 && elsewhere !== undefined ? [] : [front.lead(count('achieved'), promises.length)]),
    ...keptHow(kept, material),
    ...ALSO.flatMap((status) => [
      ...(count(status) === 0 ? [] : [front.also[status](count(status))]),
      ...(status === 'no-data' && inPart > 0 ? [front.partSilent(inPart)] : []),
    ]),
    ...(standing.length === 0 ? [] : [front.continuing(standing.length)]),
    ...(elsewhere !== undefined ? [elsewhere] : without === 0 ? [] : [front.uncheckable(without, named.size > 0)]),
  ].join(' ');
}

/** How many of those kept still run, and how many were kept late, by the names of their statuses. */
function keptHow(labels: readonly string[], { messages }: SectionMaterial): readonly string[] {
  const { keptSoFar, achievedLate, deliveredLate } = messages.statusWhen;
  const soFar = labels.filter((label) => label === keptSoFar).length;
  const late = labels.filter((label) => label === achievedLate || label === deliveredLate).length;
  const { kept } = messages.front;
  return [...(soFar === 0 ? [] : [kept.soFar(soFar, labels.length)]), ...(late === 0 ? [] : [kept.late(late, labels.length)])];
}

/** Of a place: how many promises cannot be told from its figures alone, which is not that they name no figure. */
function notJudgedHere(judged: number, { notJudged, scope, messages, formats }: SectionMaterial): string | undefined {
  const whole = notJudged.filter(({ partOf, requirement }) => partOf === undefined && requirement.kind !== 'standing').length;
  if (scope?.place === undefined || whole === 0) return undefined;
  return messages.scope.headline({ judged, notJudged: whole, place: formats.thePlaces([scope.place]) });
}

/** What asks for attention stands first. */
const ALSO = [
  'missed',
  'overdue',
  'moving-away',
  'off-track',
  'at-risk',
  'slipping',
  'inconclusive',
  'unmatched',
  'no-data',
  'on-track',
  'pending',
] as const;

/** Of all commitments, how many have results on record, how many only activities, and how many nothing. */
function onRecord(material: SectionMaterial): string {
  const { withEvidence, without, total } = material.evaluation.coverage.commitments;
  const only = material.activities === undefined ? undefined : withActivitiesOnly(without, material).length;
  return material.messages.front.onRecord({
    withFigures: withEvidence.length,
    activitiesOnly: only,
    nothing: total - withEvidence.length - (only ?? 0),
    total,
  });
}

function bar(material: SectionMaterial): readonly Figure[] {
  const { messages, formats } = material;
  const { chart, column, count, countList } = messages.part;
  const { barTitle, barNote } = messages.front;
  const counts = statusCounts(material);
  const total = checkable(material).length;
  if (total === 0) return [];
  const list = countList(counts.map((entry) => count(entry.count, entry.label)));
  return [
    {
      kind: 'figure',
      id: 'figure-status',
      title: barTitle,
      note: barNote,
      alt: chart.statusAlt(total, list),
      description: `${list}.`,
      chart: { kind: 'status-overview', segments: counts.map(({ status, label, count: of }) => ({ status, label, count: of })) },
      table: {
        kind: 'table',
        id: 'figure-status-table',
        caption: messages.page.numbersBehind(barTitle),
        columns: [
          { key: 'status', label: column.status },
          { key: 'count', label: column.count, align: 'end' },
          { key: 'share', label: column.share, align: 'end' },
        ],
        rows: counts.map((entry) => ({
          cells: [
            [{ kind: 'status', status: entry.status, label: entry.label }],
            [{ kind: 'number', value: entry.count, text: formats.number(entry.count) }],
            [{ kind: 'number', value: entry.count / total, text: formats.percent(entry.count / total) }],
          ],
        })),
      },
    },
  ];
}
