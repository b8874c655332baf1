import { ActionlineError, type MethodUse } from '@actionline/core';
import { ABOUT_TOLERANCE, show } from '@actionline/core/internal';

/** The parameters of the method `actionline-pace`. */
export interface MethodParameters {
  /** From this share of the expected value on, the pace is sufficient. Eurostat, SDG monitoring report, and Statistics Canada: 0.95. */
  readonly onTrack: number;
  /** From this share on, the pace is slow. Eurostat and Statistics Canada: 0.60. */
  readonly atRisk: number;
  /** Below this share the values go the wrong way; between it and `atRisk` they are stalled. Eurostat and Statistics Canada: 0. */
  readonly wrongWay: number;
  /** How far "about" reaches on each side, as a share of the figure. */
  readonly aboutTolerance: number;
  /** Evidence is stale when it ends more than this many days before the date of the evaluation or the deadline, whichever is earlier. */
  readonly staleAfterDays: number;
  /** Evidence is thin when it covers less than this share of the days gone by, or of the periods due. */
  readonly coverageShare: number;
  /** Points a trend needs, the baseline being one. */
  readonly minimumPoints: number;
  /** Before this share of the time has gone by, no pace is called too slow; and two states nearer to each other than this are no trend. */
  readonly earlyShare: number;
  /** A change by no more than this share of where it started is none, for promises of a direction only. */
  readonly smallestChange: number;
}

/**
 * The parameters that `evaluateTarget` uses where none are given. The thresholds are those of Eurostat's SDG monitoring
 * report and of Statistics Canada's progress measure; the rest are this package's own.
 *
 * @example
 * ```ts
 * import { defaultParameters } from '@actionline/targets';
 *
 * defaultParameters.onTrack; // => 0.95
 * ```
 */
export const defaultParameters: MethodParameters = {
  onTrack: 0.95,
  atRisk: 0.6,
  wrongWay: 0,
  aboutTolerance: ABOUT_TOLERANCE,
  staleAfterDays: 731,
  coverageShare: 0.5,
  minimumPoints: 2,
  earlyShare: 0.05,
  smallestChange: 0.01,
};

/** A method with its parameters, and as an evaluation names it. */
export interface ResolvedMethod {
  /** The parameters. */
  readonly parameters: MethodParameters;
  /** The method as an evaluation names it. */
  readonly use: MethodUse;
}

const DEFAULT: ResolvedMethod = named(defaultParameters);

/** The method with some parameters replaced; throws `bad-argument` for an unknown name or a value that is no number. */
export function resolveMethod(overrides: Partial<MethodParameters> | undefined): ResolvedMethod {
  if (overrides === undefined) return DEFAULT;
  for (const [name, value] of Object.entries(overrides)) {
    if (Object.hasOwn(defaultParameters, name) && Number.isFinite(value)) continue;
    throw new ActionlineError(
      'bad-argument',
      `The parameter ${name} of the method was ${show(value)}; expected a finite number for one of ${Object.keys(defaultParameters).join(', ')}.`,
    );
  }
  return named({ ...defaultParameters, ...overrides });
}

function named(parameters: MethodParameters): ResolvedMethod {
  return { parameters, use: { id: 'actionline-pace', version: '2.0.0', parameters: { ...parameters } } };
}
