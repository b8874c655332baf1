import { checkScenario } from './check.js';
import type { Scenario } from './scenario.js';

/**
 * A scenario with as few reports as still show something that is not true. Only where each report is true by itself, so that what
 * is true of all of them is true of any: not where one is corrected by another, or says which places report or where counting began.
 */
export function shrunk(scenario: Scenario, seed: number): Scenario {
  const isUndated = scenario.observations.every(({ recordedAt, supersedes, status }) => (recordedAt ?? supersedes ?? status) === undefined);
  if (scenario.eachTrue !== true && !isUndated) return scenario;
  if (scenario.oneWrong === true || scenario.claims.length === 0 || !isPlain(scenario)) return scenario;
  let least = scenario;
  for (let again = true; again;) {
    again = false;
    for (const one of least.observations) {
      const fewer = { ...least, observations: least.observations.filter((other) => other !== one) };
      if (!isFaulty(fewer, seed)) continue;
      least = fewer;
      again = true;
    }
  }
  return least;
}

function isPlain({ target: { requirement } }: Scenario): boolean {
  const counted = requirement.kind === 'some-of' && 'periods' in requirement ? requirement.periods : requirement;
  if (counted.kind !== 'total-by' && counted.kind !== 'every-period') return false;
  const { combine, reporters } = counted.measure;
  const { time, across, origin } = combine;
  if (reporters !== undefined && 'assumed' in reporters) return false;
  return (time === 'increment' && across !== 'none') || (time === 'running-total' && origin !== undefined);
}

function isFaulty(scenario: Scenario, seed: number): boolean {
  try {
    return checkScenario(scenario, seed).faults.length > 0;
  } catch {
    return true;
  }
}
