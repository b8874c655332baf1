import { addDays, canonicalJson, type IsoDate, type Requirement, type Revision } from '@actionline/core';

import type { Dice } from './dice.js';
import type { Scenario } from './scenario.js';

const source = { title: 'Act' };

/**
 * A scenario whose target asked for something else before, and will again: its text is the last one that was decided, known and in
 * force. Sometimes the target is withdrawn on the day after, and looked at later.
 */
export function withRevisions(dice: Dice, scenario: Omit<Scenario, 'family' | 'at'>): Omit<Scenario, 'family' | 'at'> {
  const { target, options, furtherFaults } = scenario;
  const lastDay = options.asOf;
  const gone = dice.chance(0.3);
  const asOf = gone ? addDays(lastDay, dice.int(1, 400)) : lastDay;
  const known = options.knownAt ?? asOf;
  const others = (most: number): readonly Requirement[] =>
    Array.from({ length: dice.int(0, most) }, () => otherThan(dice, target.requirement));
  // each is decided some days after the one before, the last of them on the day of knowledge at the latest
  const before = others(2);
  const waiting = others(1);
  const steps = [...before, target.requirement, ...waiting, ...(gone ? ['withdrawn' as const] : [])];
  let day = addDays(known, -dice.int(0, 20) - 30 * steps.length);
  const next = (): IsoDate => (day = addDays(day, dice.int(1, 30)));
  const revisions: Revision[] = [
    ...before.map((requirement) => ({ decided: next(), source, requirement, ...someDay(dice, lastDay) })),
    { decided: next(), source, requirement: target.requirement, inForce: addDays(lastDay, -dice.int(0, 200)) },
    ...waiting.map((requirement) => ({ decided: next(), source, requirement, inForce: addDays(asOf, dice.int(1, 200)) })),
    ...(gone ? [{ decided: next(), source, withdrawn: true as const, inForce: addDays(lastDay, 1) }] : []),
  ];
  day = known;
  const unknown = others(2).map((requirement) => ({ decided: next(), source, requirement, ...someDay(dice, lastDay) }));
  return {
    ...scenario,
    target: { ...target, requirement: otherThan(dice, target.requirement), revisions: [...revisions, ...unknown] },
    options: { ...options, asOf },
    furtherFaults: (evaluation, reported) => [
      ...(furtherFaults?.(evaluation, reported) ?? []),
      ...(canonicalJson(evaluation.requirement) === canonicalJson(target.requirement) ? [] : ['another text']),
      ...((evaluation.withdrawn === undefined) === gone || evaluation.asOf !== lastDay ? ['another day'] : []),
    ],
  };
}

/** From some day on, which is not said where it is the day of the decision. */
function someDay(dice: Dice, around: IsoDate): { readonly inForce?: IsoDate } {
  return dice.chance(0.5) ? {} : { inForce: addDays(around, dice.int(-100, 100)) };
}

function otherThan(dice: Dice, requirement: Requirement): Requirement {
  if (!('value' in requirement) || dice.chance(0.2)) return { kind: 'standing' };
  return { ...requirement, value: requirement.value + dice.pick([-1, 1]) * dice.int(1, 9) };
}
