import { issueValue, nearestAmong, show } from '@actionline/core/internal';

import type { Finding } from './rule.js';

/** What rules about ids look at. */
interface RecordId {
  readonly id: string;
  readonly supersedes?: string;
}

/** Ids that an earlier record has. */
export function findDuplicateIds(records: readonly RecordId[], noun: 'observation' | 'activity'): readonly Finding[] {
  const ids = new Set<string>();
  return records.flatMap(({ id }, at) => {
    if (ids.has(id))
      return [
        { at, field: ['id'] as const, detail: `The id ${show(id)} is that of an earlier ${noun}.`, values: { given: issueValue(id) } },
      ];
    ids.add(id);
    return [];
  });
}

/** Corrections of records that are not there. */
export function findUnknownSuperseded(records: readonly RecordId[]): readonly Finding[] {
  const ids = new Set(records.map(({ id }) => id));
  const nearest = nearestAmong(ids);
  return records.flatMap(({ supersedes }, at) => {
    if (supersedes === undefined || ids.has(supersedes)) return [];
    const near = nearest(supersedes);
    return [
      {
        at,
        field: ['supersedes'],
        detail: `It supersedes ${show(supersedes)}${near === undefined ? '' : `; the nearest id is ${show(near)}`}.`,
        values: { given: issueValue(supersedes), ...(near === undefined ? {} : { nearest: near }) },
      },
    ];
  });
}

const MOST_NAMED = 5;

/** Circles of corrections, each told once. */
export function findCorrectionCycles(records: readonly RecordId[]): readonly Finding[] {
  const indexes = new Map<string, number>();
  records.forEach(({ id }, at) => {
    if (!indexes.has(id)) indexes.set(id, at);
  });
  const next = (at: number): number | undefined => indexes.get(records[at]?.supersedes ?? '');
  const seen = new Map<number, number>();
  const found: Finding[] = [];
  for (const start of indexes.values()) {
    let at: number | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.set(at, start);
      at = next(at);
    }
    // what was met on an earlier way ends in a circle that was told then
    if (at === undefined || seen.get(at) !== start) continue;
    const circle = [at];
    for (let on = next(at); on !== undefined && on !== at; on = next(on)) circle.push(on);
    const ids = circle.map((each) => records[each]?.id ?? '');
    found.push({
      at,
      field: ['supersedes'],
      detail:
        ids.length === 1
          ? `${show(ids[0])} supersedes itself.`
          : `In a circle supersede each other: ${ids.slice(0, MOST_NAMED).map(show).join(', ')}${ids.length > MOST_NAMED ? ', …' : ''}.`,
      values: { ids: ids.slice(0, MOST_NAMED), given: ids.length },
    });
  }
  return found;
}
