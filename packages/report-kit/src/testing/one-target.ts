import type { Evaluation, Framework, Measure, Observation, Period, Requirement, Target, UnmatchedEvidence } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';

import { explain } from '../explain/explain.js';
import { tinyFramework } from './tiny-framework.js';

/** Officers trained, added up over time and places. */
export const officers: Measure = {
  id: 'tiny/m.trained',
  label: { en: 'Officers trained', fr: 'Agents formés' },
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
};

/** At least 100 in 2024, of officers or of another measure. */
export function hundredIn2024(measure: Measure = officers): Requirement {
  return { kind: 'total-by', comparison: 'at-least', value: 100, measure, window: year(2024) };
}

/** A calendar year. */
export function year(of: number): Period {
  return { start: `${String(of)}-01-01`, end: `${String(of)}-12-31` };
}

/** A quarter of 2024. */
export function quarter(of: 1 | 2 | 3 | 4): Period {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  return { start: `2024-${String(3 * of - 2).padStart(2, '0')}-01`, end: `2024-${ends[of - 1] ?? ''}` };
}

/** A figure about officers by the Ministry. */
export function figure(id: string, value: number, period: Period, changes: Partial<Observation> = {}): Observation {
  const source = { title: 'Annual report', publisher: 'the Ministry' };
  return { id, measure: officers.id, unit: 'officer', role: 'result', value, period, source, ...changes };
}

/** A target of one's own, evaluated, and how to have it explained. */
export function oneTarget(
  requirement: Requirement,
  observations: readonly Observation[],
  asOf = '2024-12-31',
): {
  readonly evaluation: Evaluation;
  readonly framework: Framework;
  readonly told: (locale: 'en' | 'fr', code?: string, unmatched?: readonly UnmatchedEvidence[]) => readonly string[];
} {
  const target: Target = { id: 'tiny/1.4.a', commitment: 'tiny/1.4', label: { en: 'Fourth', fr: 'Quatrième' }, requirement };
  const framework = { ...tinyFramework, targets: [target, ...('parts' in requirement ? requirement.parts : [])] };
  const evaluation = evaluateTarget(target, observations, { asOf });
  return {
    evaluation,
    framework,
    told: (locale, code, unmatched = []) =>
      explain(evaluation, locale, { framework, observations, unmatched })
        .filter((said) => code === undefined || said.code === code)
        .map(({ text }) => spaced(text)),
  };
}

/** Every space as a plain one, so that a sentence in a test can be read; typography has tests of its own. */
export function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
