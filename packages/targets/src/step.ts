import type { Step, StepCode, StepValues } from '@actionline/core';

/** A step of an explanation. */
export function step<Code extends StepCode>(code: Code, values: StepValues[Code], observations?: readonly string[]): Step<Code> {
  return observations === undefined ? { code, values } : { code, values, observations };
}

/** A number as a step can carry it: `null` where it has no end. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
