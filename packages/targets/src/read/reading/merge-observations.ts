import type { Issue, Observation } from '@actionline/core';
import { issueLog, issueValue, kindOf, refuseArgument, show } from '@actionline/core/internal';

import { idOf } from '../record/record-id.js';
import { saysTheSame } from './taken-observations.js';

/** What came of putting observations to those that are known. */
export interface MergedObservations {
  /** All of them: those that were known, unchanged and in their order, then those that are new. */
  readonly observations: readonly Observation[];
  /** Those that are new. */
  readonly added: readonly Observation[];
  /** How many said nothing new. */
  readonly unchanged: number;
  /** What is asked about: a figure that says something else than the one that is known. It is not added. */
  readonly issues: readonly Issue[];
}

/**
 * Puts observations to those that are known, so that a second import of a file, or the same figure from another one, changes nothing: a figure is the
 * same where measure, commitment, unit, period, place, breakdown and role are. One that says the same is passed over. One that says something else is
 * asked about (`figure-differs`) and not added, unless it names the known one in `supersedes`: nothing that is known is ever changed.
 *
 * @throws {@link ActionlineError} `bad-argument` for what are no lists of observations.
 *
 * @example
 * ```ts
 * import { mergeObservations } from '@actionline/targets';
 * import { readObservationsCsv } from '@actionline/targets/csv';
 *
 * const header = 'measure,value,unit,period_start,period_end,place,role,source_title\n';
 * const row = (place: string, value: number) => `my-plan/m.people,${value},person,2024-01-01,2024-12-31,${place},result,Report\n`;
 * const first = await readObservationsCsv([header, row('KE', 5), row('UG', 7)]);
 * const second = await readObservationsCsv([header, row('KE', 5), row('UG', 8), row('TZ', 2)]);
 * const { added, unchanged, issues } = mergeObservations(first.observations, second.observations);
 * added.map(({ place }) => place); // => ['TZ']
 * unchanged; // => 1
 * issues.map(({ code, values }) => [code, values?.known, values?.incoming]); // => [['figure-differs', '7', '8']]
 * ```
 */
export function mergeObservations(known: readonly Observation[], incoming: readonly Observation[]): MergedObservations {
  checkList('known', known);
  checkList('incoming', incoming);
  const byKey = new Map<string, Observation>();
  const byId = new Map<string, Observation>();
  const keep = (observation: Observation): void => {
    byId.set(observation.id, observation);
    // of a figure that was corrected, the correction is what is known
    const key = idOf(observation);
    const earlier = byKey.get(key);
    if (earlier === undefined || observation.supersedes === earlier.id) byKey.set(key, observation);
  };
  for (const observation of known) keep(observation);
  const added: Observation[] = [];
  const log = issueLog(Infinity);
  let unchanged = 0;
  for (const observation of incoming) {
    const earlier = byId.get(observation.id) ?? byKey.get(idOf(observation));
    if (earlier !== undefined && saysTheSame(observation, earlier)) {
      unchanged += 1;
    } else if (earlier !== undefined && !(observation.supersedes === earlier.id && observation.id !== earlier.id)) {
      log.add(differs(observation, earlier));
    } else {
      added.push(observation);
      keep(observation);
    }
  }
  return { observations: [...known, ...added], added, unchanged, issues: log.issues };
}

function differs(observation: Observation, known: Observation): Issue {
  // of one id and one value, it is what they are figures of that differs
  const tell = said(observation) === said(known) ? idOf : said;
  const [incoming, earlier] = [tell(observation), tell(known)];
  const message = `The figure ${show(observation.id)} says ${incoming}, and what is known as ${show(known.id)} says ${earlier}; expected one of the two; it is not added: give it an id of its own with ${show(known.id)} under supersedes if it corrects that, or take it out.`;
  return {
    code: 'figure-differs',
    severity: 'error',
    message,
    path: [observation.id],
    values: { given: issueValue(observation.id), earlier: issueValue(known.id), known: earlier, incoming, mend: 'supersede' },
  };
}

/** What an observation says of its value. */
function said({ value, bound, missing, status }: Observation): string {
  const figure =
    value === undefined
      ? `missing (${missing ?? 'unknown'})`
      : `${bound === undefined || bound === 'exact' ? '' : `${bound} `}${String(value)}`;
  return status === undefined || status === 'A' ? figure : `${figure} (${status})`;
}

function checkList(name: string, given: unknown): void {
  if (kindOf(given) !== 'list') refuseArgument(name, given, 'a list of observations', 'give [] for none');
  const list = given as readonly unknown[];
  const odd = list.findIndex((one) => kindOf(one) !== 'object' || kindOf((one as { period?: unknown }).period) !== 'object');
  if (odd >= 0) refuseArgument(`${name}[${String(odd)}]`, list[odd], 'an observation', 'read the figures with a reader');
}
