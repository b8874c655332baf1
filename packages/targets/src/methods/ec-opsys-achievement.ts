import { readYear } from '../series/year.js';
import { finiteOrRefusal, isRefusal, print, refuse, type Refusal } from '../series/refusal.js';
import { isPoint, notAPoint, type SeriesPoint } from '../series/points.js';
import { readBaseline, type SeriesInput } from './input.js';
import { unassessed, type Findings, type Method } from './method.js';

/** Input of the OPSYS achievement. Points without a year are taken in the order given. */
export interface OpsysInput extends SeriesInput {
  /** Settings. */
  readonly params?: OpsysParams | undefined;
}

/** Settings of the OPSYS achievement. */
export interface OpsysParams {
  /** The next intermediate target; without one the final target is taken. */
  readonly nextIntermediateTarget?: number | null | undefined;
}

/** Findings of the OPSYS achievement. */
export interface OpsysFindings extends Findings {
  /** Share of the way from the baseline to the next intermediate target; 1 is met, negative is moving away. */
  readonly achievement: number | null;
}

/**
 * The achievement of a result in OPSYS, the European Commission's system for external action: the share
 * of the way from the baseline to the next intermediate target.
 *
 * Source: European Commission, "Results & Monitoring" guide to OPSYS, section 5.1.1. The bounds of its
 * traffic lights are not public, so there is no category. Right for falling targets too.
 */
export const ecOpsysAchievement: Method<'ec-opsys-achievement', OpsysInput, OpsysFindings> = {
  about: {
    id: 'ec-opsys-achievement',
    version: '1.0.0',
    title: 'Achievement against the next intermediate target (European Commission, OPSYS)',
    publication: 'European Commission, OPSYS guide: Results & Monitoring',
    year: 2023,
    section: '5.1.1',
    url: 'https://wikis.ec.europa.eu/pages/viewpage.action?pageId=33522203',
    suits: 'Result indicators of projects with a baseline and intermediate targets.',
    undefinedWhen: [
      'empty-series',
      'no-baseline',
      'no-target',
      'target-equals-baseline',
      'bad-point',
      'bad-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  assess: (input) => {
    const achievement = shareOfWay(input);
    return isRefusal(achievement) ? unassessed(achievement, { achievement: null }) : { achievement };
  },
};

function shareOfWay({ series, baseline, target, params }: OpsysInput): number | Refusal {
  const from = readBaseline(baseline);
  const current = latestValue(series);
  const to = params?.nextIntermediateTarget ?? target?.value;
  if (isRefusal(from)) return from;
  if (isRefusal(current)) return current;
  if (to === null || to === undefined) return refuse('no-target', 'There is no intermediate or final target value.');
  if (from.value === undefined) return refuse('no-baseline', 'There is no baseline value; the achievement is counted from it.');
  if (!Number.isFinite(to)) return refuse('not-finite', `The target is ${print(to)}; expected a finite number.`);
  if (to === from.value) return refuse('target-equals-baseline', 'The target equals the baseline; there is no way between them to share.');
  return finiteOrRefusal((current - from.value) / (to - from.value) + 0, 'achievement');
}

/** The value of the latest year; where a point has no year, the last one given. */
function latestValue(series: readonly SeriesPoint[] | undefined): number | Refusal {
  let latest: { readonly year: number; readonly value: number } | undefined;
  for (const point of series ?? []) {
    if (!isPoint(point)) return notAPoint(point);
    const { year, value } = point;
    if (value === null) continue;
    if (!Number.isFinite(value)) return refuse('not-finite', `A value is ${print(value)}; expected a finite number, or null.`);
    const readable = year === null ? (latest?.year ?? -Infinity) : readYear(year);
    if (readable === undefined) return refuse('bad-year', `Given the year ${print(year)}; expected a whole year such as 2024.`);
    if (latest === undefined || readable >= latest.year) latest = { year: readable, value };
  }
  return latest?.value ?? refuse('empty-series', 'The series holds no value.');
}
