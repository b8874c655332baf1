import { type Assessment, type IsoDate } from '@actionline/core';
import { checkDate } from '@actionline/core/internal';

import type { Production } from '../document/report.js';
import type { Narrative } from './narrative.js';
import type { ReportInput } from './report-input.js';

/** What people judged and told by the dates of a report, and how much of it is of a later day. */
export interface DatedStatements {
  /** The judgements that count, in the order given. */
  readonly assessments: readonly Assessment[];
  /** The narratives that count, in the order given; one without a date always does. */
  readonly narratives: readonly Narrative[];
  /** How many are left out; absent where none is. */
  readonly later?: NonNullable<Production['later']>;
}

/** The statements dated by {@link lastDay}. */
export function statementsInTime(input: Pick<ReportInput, 'assessments' | 'narratives' | 'asOf' | 'knownAt'>): DatedStatements {
  const { assessments = [], narratives = [] } = input;
  const last = lastDay(input);
  const counts = (name: string) => {
    return ({ date }: { readonly date?: IsoDate }, at: number): boolean =>
      date === undefined || checkDate(date, `${name}[${String(at)}].date`) <= last;
  };
  const kept = { assessments: assessments.filter(counts('assessments')), narratives: narratives.filter(counts('narratives')) };
  const later = {
    assessments: assessments.length - kept.assessments.length,
    narratives: narratives.length - kept.narratives.length,
  };
  return later.assessments + later.narratives === 0 ? kept : { ...kept, later };
}

/** The last day that a report can speak from: its date, or that of its knowledge where this comes first. */
export function lastDay({ asOf, knownAt }: Pick<ReportInput, 'asOf' | 'knownAt'>): IsoDate {
  return knownAt === undefined || asOf < knownAt ? asOf : knownAt;
}
