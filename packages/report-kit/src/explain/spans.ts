import { addDays, type Period } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** From as many whole years on, each the next one's, they are told by the first and the last. */
const RUN = 3;

/** Periods as a list; of many years that follow each other the first and the last are named: "the years 2020 to 2025". */
export function spansOf(periods: readonly Period[], messages: Messages, formats: Formats, written: (period: Period) => string): string {
  const runs: Period[][] = [];
  for (const period of periods) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isYear(period) && isYear(last) && addDays(last.end, 1) === period.start) runs.at(-1)?.push(period);
    else runs.push([period]);
  }
  return formats.list(
    runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (run.length < RUN || first === undefined || last === undefined) return run.map(written);
      return [messages.unit.eachYear(first.start.slice(0, 4), last.end.slice(0, 4))];
    }),
  );
}

function isYear({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4);
}
