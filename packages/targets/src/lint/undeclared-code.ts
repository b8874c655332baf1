import { type CodeList, type Measure } from '@actionline/core';
import { nearestNames, show } from '@actionline/core/internal';

import { SEX, TOTAL } from '../range/breakdown-axis.js';
import { groupedBy, type CheckedRule } from './rule.js';

/** A code of a breakdown that the measure does not declare: it may overlap any other, so that nothing adds up with it. */
export const undeclaredCode: CheckedRule = {
  id: 'undeclared-code',
  severity: 'info',
  title: 'A code of a breakdown is not declared',
  advice:
    'Declare the codes in the dimensions of the measure where they share nothing; undeclared codes may overlap any other, and are not added.',
  check: (observations, { measures }) => {
    const told = new Set<string>();
    const known = new Map<string, ReadonlySet<string>>();
    const codesOf = (measure: Measure | undefined, name: string): ReadonlySet<string> | undefined => {
      const key = JSON.stringify([measure?.id, name]);
      const found = known.get(key);
      if (found !== undefined) return found;
      const declared = measure?.dimensions !== undefined && Object.hasOwn(measure.dimensions, name) ? measure.dimensions[name] : undefined;
      const list = declared ?? (name === 'sex' ? SEX : undefined);
      if (list === undefined && name === 'age') return undefined;
      const made = list === undefined ? new Set<string>() : declaredIn(list);
      known.set(key, made);
      return made;
    };
    // told once a code and measure, at the first observation that has it
    return [...groupedBy(observations, ({ dimensions, measure }) => (dimensions === undefined ? undefined : measure)).values()].flatMap(
      (group) =>
        group.flatMap(([{ measure, dimensions = {} }, at]) =>
          Object.entries(dimensions).flatMap(([name, code]) => {
            const declared = codesOf(measures.get(measure), name);
            const key = JSON.stringify([measure, name, code]);
            if (code === TOTAL || declared === undefined || declared.has(code) || told.has(key)) return [];
            told.add(key);
            const near = declared.size > 0 && told.size < 1_000 ? nearestNames(code, declared, 1)[0] : undefined;
            return [
              {
                at,
                field: ['dimensions', name],
                detail: `The code is ${show(code)} of ${show(name)}${near === undefined ? '' : `; the nearest declared is ${show(near)}`}.`,
                values: { given: code, dimension: name, measure, ...(near === undefined ? {} : { nearest: near }) },
              },
            ];
          }),
        ),
    );
  },
};

function declaredIn(list: CodeList): ReadonlySet<string> {
  const codes = new Set<string>();
  const left = [list];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const entry of next.codes) {
      codes.add(typeof entry === 'string' ? entry : entry.code);
      if (typeof entry !== 'string') left.push(entry.parts);
    }
  }
  return codes;
}
