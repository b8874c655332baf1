import type { Finding } from '../../document/finding.js';
import { inlineText } from '../../document/clean-text.js';
import { titleOf, type Column, type SourceOf } from './table-column.js';

/** The columns of what is found about targets. */
export const targetColumns: readonly Column<Finding>[] = [
  { key: 'target', type: 'id', cell: ({ target }) => target },
  { key: 'commitment', type: 'id', cell: ({ commitment }) => commitment },
  { key: 'part_of', type: 'id', cell: ({ partOf }) => partOf },
  { key: 'commitment_label', type: 'text', cell: ({ commitmentLabel }) => commitmentLabel },
  { key: 'label', type: 'text', cell: ({ label }) => label },
  { key: 'kind', type: { codes: 'kind' }, cell: ({ kind }) => kind },
  { key: 'status', type: { codes: 'status' }, cell: ({ status }) => status, machine: true },
  { key: 'shown', type: { codes: 'status' }, cell: ({ shown }) => shown, machine: true },
  { key: 'status_label', type: 'text', cell: ({ statusLabel }) => statusLabel },
  { key: 'level', type: { codes: 'level' }, cell: ({ level }) => level },
  { key: 'trajectory', type: { codes: 'trajectory' }, cell: ({ trajectory }) => trajectory },
  { key: 'timing', type: { codes: 'timing' }, cell: ({ timing }) => timing },
  { key: 'evidence', type: { codes: 'evidence' }, cell: ({ evidence }) => evidence },
  { key: 'value', type: 'number', cell: ({ value }) => value },
  { key: 'bound', type: { codes: 'bound' }, cell: ({ bound }) => bound },
  { key: 'lower', type: 'number', cell: ({ lower }) => lower },
  { key: 'upper', type: 'number', cell: ({ upper }) => upper },
  { key: 'comparison', type: { codes: 'comparison' }, cell: ({ comparison }) => comparison },
  { key: 'required', type: 'number', cell: ({ required }) => required },
  { key: 'unit', type: { codes: 'unit' }, cell: ({ unit }) => unit },
  { key: 'share_of_way', type: 'share', cell: ({ shareOfWay }) => shareOfWay },
  { key: 'expected', type: 'number', cell: ({ expected }) => expected },
  { key: 'due', type: 'date', cell: ({ due }) => due },
  { key: 'done_from', type: 'date', cell: ({ done }) => done?.start },
  { key: 'done_until', type: 'date', cell: ({ done }) => done?.end },
  { key: 'closed_until', type: 'date', cell: ({ closedUntil }) => closedUntil },
  { key: 'interpretation', type: 'id', cell: ({ interpretation }) => interpretation, machine: true },
  { key: 'revision', type: 'date', cell: ({ revision }) => revision },
  { key: 'withdrawn', type: 'date', cell: ({ withdrawn }) => withdrawn },
  { key: 'evidence_count', type: 'number', cell: ({ used }) => used },
  { key: 'left_out_count', type: 'number', cell: ({ leftOut }) => leftOut },
  { key: 'unmatched_count', type: 'number', cell: ({ unmatched }) => unmatched },
  { key: 'activities_least', type: 'number', cell: ({ activities }) => activities?.least },
  { key: 'activities_most', type: 'number', cell: ({ activities }) => activities?.most },
  { key: 'missing', type: 'text', cell: ({ missing }) => missing.join(' | ') },
  { key: 'sources', type: 'text', cell: ({ sources }, sourceOf) => sources.map((number) => sourceText(number, sourceOf)).join(' | ') },
  { key: 'method', type: 'id', cell: ({ method }) => method },
  { key: 'hypothetical', type: 'flag', cell: ({ hypothetical }) => hypothetical === true },
];

/** A source by its number, title and address. */
function sourceText(number: number, sourceOf: SourceOf): string {
  const citation = sourceOf(number);
  const address = citation?.url === undefined ? [] : [inlineText(citation.url)];
  return [`[${String(number)}]`, titleOf(citation) ?? '', ...address].join(' ').trim();
}
