/** The flat tables of a report, in the order that they stand in. */
export const tableNames = ['targets', 'evidence', 'activities', 'action-points', 'gaps', 'requests', 'changes', 'sources'] as const;

/** A flat table of a report. */
export type TableName = (typeof tableNames)[number];

/** The columns of the flat tables, by the keys that stand in the header of a CSV; a key has the same heading in every table. */
export const columnKeys = [
  'target',
  'commitment',
  'part_of',
  'commitment_label',
  'label',
  'kind',
  'status',
  'shown',
  'status_label',
  'level',
  'trajectory',
  'timing',
  'evidence',
  'value',
  'bound',
  'lower',
  'upper',
  'comparison',
  'required',
  'unit',
  'share_of_way',
  'expected',
  'due',
  'done_from',
  'done_until',
  'closed_until',
  'as_of',
  'known_at',
  'minimum_confidence',
  'interpretation',
  'revision',
  'withdrawn',
  'evidence_count',
  'left_out_count',
  'unmatched_count',
  'activities_least',
  'activities_most',
  'missing',
  'sources',
  'method',
  'hypothetical',
  'observation',
  'about',
  'targets',
  'measure',
  'what',
  'role',
  'missing_reason',
  'reported_value',
  'unit_multiplier',
  'period_start',
  'period_end',
  'period_assumed',
  'place',
  'places',
  'breakdown',
  'counted',
  'left_out',
  'left_out_by',
  'observation_status',
  'confidence',
  'recorded_at',
  'corrects',
  'source',
  'source_title',
  'source_url',
  'locator',
  'note',
  'activity',
  'commitments',
  'instrument',
  'instrument_label',
  'result',
  'start',
  'end',
  'venue',
  'actors',
  'partners',
  'counts',
  'action_point_count',
  'overdue_count',
  'story',
  'story_url',
  'action_point',
  'by',
  'state',
  'activity_what',
  'gap',
  'text',
  'request',
  'asked_of',
  'contact',
  'answer_by',
  'since',
  'move',
  'because',
  'status_before',
  'status_before_label',
  'status_after',
  'status_after_label',
  'value_before',
  'bound_before',
  'value_after',
  'bound_after',
  'new_figures',
  'dropped_figures',
  'first_evidence',
  'new_activities',
  'title',
  'publisher',
  'published',
  'reference',
  'url',
  'copy',
  'original',
  'language',
  'verified',
] as const;

/** The key of a column. */
export type ColumnKey = (typeof columnKeys)[number];

/** What the codes of a column are codes of. */
export const codeLists = [
  'kind',
  'status',
  'level',
  'trajectory',
  'timing',
  'evidence',
  'bound',
  'comparison',
  'role',
  'missing',
  'observation-status',
  'confidence',
  'counted',
  'left-out',
  'activity-status',
  'counts',
  'activity-left-out',
  'point-state',
  'gap',
  'request',
  'move',
  'cause',
  'unit',
  'place',
  'actor',
  'flag',
] as const;

/** What the codes of a column are codes of. */
export type CodeList = (typeof codeLists)[number];

/** The words of the flat tables, in the language of the report, for who reads them rather than computes with them. */
export interface TableWords {
  /** The name of the sheet before the tables. */
  readonly cover: string;
  /** The heading of the list of tables on it. */
  readonly contents: string;
  /** The heading of the column that tells how many rows a table has. */
  readonly rows: string;
  /** What stands at the end of a text that a cell cannot hold whole. */
  readonly cut: string;
  /** The footnotes of the places that the tables name. */
  readonly notes: readonly string[];
  /** The name of each table, at most 31 characters and none of `[ ] : * ? / \`, as Excel asks of a sheet. */
  readonly name: Readonly<Record<TableName, string>>;
  /** What a table holds, in one sentence. */
  readonly about: Readonly<Record<TableName, string>>;
  /** The heading of each column. */
  readonly column: Readonly<Record<ColumnKey, string>>;
  /** The words for codes, by list and code: of units, places and actors those that the report has; those of activities and of changes where it tells of any. */
  readonly code: Readonly<Record<CodeList, Readonly<Record<string, string>>>>;
}
