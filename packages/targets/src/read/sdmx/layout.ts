import type { Issue } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { usualKind, type SdmxField } from './concepts.js';
import { conceptId, type SdmxSettings } from './options.js';

/** A concept that a file has values for. */
export interface SdmxComponent {
  /** Its id, as the file writes it. */
  readonly id: string;
  /** What it is, where the file tells; where it does not, whether it stands where dimensions do. */
  readonly kind: 'dimension' | 'attribute' | 'likely-dimension' | 'likely-attribute';
}

/** A concept of the breakdown. */
interface Breakdown {
  /** Its place among the components. */
  readonly at: number;
  /** The name of the dimension: the id in small letters, as `sex` and `age` are known. */
  readonly name: string;
  /** The codes that mean a total, in capitals. */
  readonly totals: ReadonlySet<string>;
  /** Other codes for its codes. */
  readonly codes: ReadonlyMap<string, string> | undefined;
}

/** Which component says what. */
export interface Layout {
  /** The place of the component of each field; none where the file has none. */
  readonly at: Readonly<Partial<Record<SdmxField, number>>>;
  /** Its id as the file writes it. */
  readonly nameOf: (field: SdmxField) => string | undefined;
  /** The breakdown, in the order of the file. */
  readonly breakdown: readonly Breakdown[];
  /** Whether the status is a flag of Eurostat. */
  readonly isFlag: boolean;
  /** What had to be guessed. */
  readonly issues: readonly Issue[];
}

const TOTALS = ['_T', '_Z', 'TOTAL'];
const EVERY_TOTAL: ReadonlySet<string> = new Set(TOTALS);
/** CL_SEX of Eurostat has T for the total. */
const TOTALS_OF_SEX: ReadonlySet<string> = new Set([...TOTALS, 'T']);

/** Which of some components says what, by their ids and what was told. */
export function layoutOf(components: readonly SdmxComponent[], settings: SdmxSettings): Layout {
  const positions = new Map<string, number>();
  components.forEach(({ id }, at) => {
    const name = conceptId(id);
    if (!positions.has(name)) positions.set(name, at);
  });
  const at: Partial<Record<SdmxField, number>> = {};
  const taken = new Set<number>();
  for (const [field, ids] of Object.entries(settings.concepts) as [SdmxField, readonly string[]][]) {
    const found = ids.map((id) => positions.get(id)).find((position) => position !== undefined);
    if (found === undefined) continue;
    at[field] = found;
    taken.add(found);
  }
  const breakdown: Breakdown[] = [];
  const issues: Issue[] = [];
  components.forEach(({ id, kind }, position) => {
    const name = conceptId(id);
    if (taken.has(position) || name === '' || settings.leaveOut.has(name)) return;
    const told = settings.dimensions.has(name) ? 'dimension' : kind === 'dimension' || kind === 'attribute' ? kind : usualKind(name);
    const is = told ?? (kind === 'likely-dimension' ? 'dimension' : 'attribute');
    if (told === undefined) issues.push(guessed(id, is));
    if (is === 'dimension')
      breakdown.push({
        at: position,
        name: name.toLowerCase(),
        totals: totalsOf(name, settings),
        codes: settings.breakdownCodes.get(name),
      });
  });
  return {
    at,
    nameOf: (field) => components[at[field] ?? -1]?.id,
    breakdown,
    isFlag: conceptId(components[at.status ?? -1]?.id ?? '') === 'OBS_FLAG',
    issues,
  };
}

function totalsOf(name: string, { totals }: SdmxSettings): ReadonlySet<string> {
  const usual = name === 'SEX' ? TOTALS_OF_SEX : EVERY_TOTAL;
  const own = totals.get(name);
  return own === undefined ? usual : new Set([...usual, ...own]);
}

function guessed(id: string, is: 'dimension' | 'attribute'): Issue {
  const message =
    is === 'dimension'
      ? `The concept ${show(id)} is read as a breakdown; the file does not say whether it is; name it in the option leaveOut where it is none.`
      : `The concept ${show(id)} is not read as a breakdown; the file does not say whether it is; name it in the option dimensions where it is one, and in leaveOut where it is none.`;
  const [option, severity] = is === 'dimension' ? (['leaveOut', 'info'] as const) : (['dimensions', 'warning'] as const);
  return { code: 'guessed-concept', severity, message, values: { given: issueValue(id), read: is, option, mend: 'name-concept' } };
}
