import type { Issue } from '@actionline/core';

import { notationIn } from './item-values.js';
import type { ItemRecord } from './same-item.js';

/** Numbers that the references pass over, such as 1.3 between 1.2 and 1.4: one issue for each run of references. */
export function gapIssues(records: readonly ItemRecord[]): readonly Issue[] {
  const runs = new Map<string, { row: number; numbers: Set<number> }>();
  for (const { reference, row } of records) {
    const found = reference === undefined ? null : /^(.*?)(\d{1,9})$/.exec(notationIn(reference));
    if (found === null) continue;
    const run = runs.get(found[1] ?? '') ?? { row, numbers: new Set() };
    run.numbers.add(Number(found[2]));
    runs.set(found[1] ?? '', run);
  }
  return [...runs].flatMap(([stem, { row, numbers }]) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const missing: string[] = [];
    let count = 0;
    for (let at = 1; at < sorted.length; at += 1) {
      const after = sorted[at - 1] ?? 0;
      const before = sorted[at] ?? 0;
      count += before - after - 1;
      for (let number = after + 1; number < before && missing.length < MOST_NAMED; number += 1) missing.push(`${stem}${String(number)}`);
    }
    if (count === 0) return [];
    const more = count > missing.length ? ` and ${String(count - missing.length)} more` : '';
    return [
      {
        code: 'gap-in-references',
        severity: 'warning' as const,
        message: `The references pass over ${missing.join(', ')}${more}; expected each number once; add what is missing, or leave it where the source has none.`,
        values: { given: count, missing, mend: 'add-missing-rows' },
        row,
      },
    ];
  });
}

const MOST_NAMED = 20;
