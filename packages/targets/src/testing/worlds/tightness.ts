import { compareInterval, type Interval } from '@actionline/core';

import { mostOfAll } from './linear-program.js';
import type { Oracle } from './oracle.js';
import type { Outcome } from './check.js';
import type { Scenario } from './scenario.js';

/** How near the ranges of a family come to what can be proven. */
export interface Tightness {
  /** The family. */
  readonly family: string;
  /** How many ranges were compared. */
  ranges: number;
  /** How many are those of the linear program. */
  equal: number;
  /** How many verdicts the linear program allows. */
  decidable: number;
  /** How many of these were given. */
  decided: number;
  /** The first range that is wider, and where it was found. */
  readonly wider: string[];
}

/** Nothing compared yet. */
export function newTightness(family: string): Tightness {
  return { family, ranges: 0, equal: 0, decidable: 0, decided: 0, wider: [] };
}

/** Adds what another process compared in the same family. */
export function addTightness(tightness: Tightness, other: Tightness): void {
  tightness.ranges += other.ranges;
  tightness.equal += other.equal;
  tightness.decidable += other.decidable;
  tightness.decided += other.decided;
  tightness.wider.push(...other.wider);
}

/** How far apart two ends may be and still be the same. */
const NOISE = 1e-6;

/**
 * Compares what an evaluation says with what the linear program of its figures proves. Throws where the truth lies outside of what
 * is proven, since then the world itself is wrong.
 */
export function compareWithOracle(oracle: Oracle, scenario: Scenario, { evaluation }: Outcome, tightness: Tightness): void {
  for (const { name, truth, comparison, required, said, program } of scenario.claims) {
    if (program === undefined || scenario.oneWrong === true) continue;
    const linear = program();
    const solved = oracle.extremesOf(linear);
    const proven = { lower: rounded(solved.lower), upper: rounded(solved.upper) };
    const noise = NOISE * Math.max(1, Math.abs(truth));
    if (truth < proven.lower - noise || truth > proven.upper + noise) {
      throw new Error(
        `${scenario.family} ${String(scenario.at)}: the truth ${String(truth)} lies outside of ${String(proven.lower)} to ${String(proven.upper)}.`,
      );
    }
    const found = said(evaluation);
    const range: Interval = found?.value ?? { lower: linear.signed ? -Infinity : 0, upper: mostOfAll(linear) };
    tightness.ranges += 1;
    if (
      same(leastOf(range, linear.scale), leastOf(proven, linear.scale)) &&
      same(mostOf(range, linear.scale), mostOf(proven, linear.scale))
    ) {
      tightness.equal += 1;
    } else if (tightness.wider.length < 3) {
      tightness.wider.push(
        `number ${String(scenario.at)} ${name}: ${String(range.lower)} to ${String(range.upper)}, proven ${String(proven.lower)} to ${String(proven.upper)}`,
      );
    }
    if (compareInterval(proven, comparison, required) === 'unknown') continue;
    tightness.decidable += 1;
    if (found?.level === 'met' || found?.level === 'unmet') tightness.decided += 1;
  }
}

/** The least that a range allows: of whole things, the next whole number. */
function leastOf({ lower, lowerOpen }: Interval, scale: number): number {
  if (scale !== 1 || !Number.isFinite(lower)) return lower;
  return lowerOpen === true ? Math.floor(lower + NOISE) + 1 : Math.ceil(lower - NOISE);
}

function mostOf({ upper, upperOpen }: Interval, scale: number): number {
  if (scale !== 1 || !Number.isFinite(upper)) return upper;
  return upperOpen === true ? Math.ceil(upper - NOISE) - 1 : Math.floor(upper + NOISE);
}

function same(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= NOISE * Math.max(1, Math.min(Math.abs(one), Math.abs(other)));
}

/** Without the noise of the solver: an end that is what is asked for is to be just that. */
function rounded(end: number): number {
  return Math.round(end * 1e6) / 1e6;
}
