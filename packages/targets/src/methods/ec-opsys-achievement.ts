import { finiteOrRefusal, isRefusal, print, refuse, type Refusal } from '../series/refusal.js';
import { isPoint, lastOf, notAPoint, readPoints, type SeriesPoint } from '../series/points.js';
import { readBaseline, type SeriesInput } from './input.js';
import { unassessed, type Findings, type Method } from './method.js';

/** Input of the OPSYS achievement. Where no point has a year, they are taken in the order given. */
export interface OpsysInput extends SeriesInput {
  /** Settings. */
  readonly params?: OpsysParams | undefined;
}

/** Settings of the OPSYS achievement. */
interface OpsysParams {
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
 * traffic lights are not public, so there is no category. Right for falling targets too. The value is that of the latest year;
 * several values of that year, or some points with a year and some without, are refused, because the order of a list is no date.
 */
export const ecOpsysAchievement: Method<'ec-opsys-achievement', OpsysInput, OpsysFindings> = {
  about: {
    id: 'ec-opsys-achievement',
    version: '2.0.0',
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
      'duplicate-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: { nextIntermediateTarget: 'number' },
  needsParams: false,
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

/** The value of the latest year; where no point has a year, the last one given. */
function latestValue(series: readonly SeriesPoint[] | undefined): number | Refusal {
  const undated: number[] = [];
  const dated: SeriesPoint[] = [];
  for (const point of series ?? []) {
    if (!isPoint(point)) return notAPoint(point);
    if (point.year !== null || point.value === null) dated.push(point);
    else if (Number.isFinite(point.value)) undated.push(point.value);
    else return refuse('not-finite', `A value is ${print(point.value)}; expected a finite number, or null.`);
  }
  const points = readPoints(dated);
  const last = undated.at(-1);
  if (last !== undefined && isRefusal(points) && points.code === 'empty-series') return last;
  if (isRefusal(points)) return points;
  if (last !== undefined)
    return refuse('bad-year', 'Some points have a year and some have none; which is the latest is not known. Give every point its year.');
  const latest = lastOf(points);
  return points.filter(({ year }) => year === latest.year).length === 1
    ? latest.value
    : refuse('duplicate-year', `The latest year, ${String(latest.year)}, has more than one value; keep one.`);
}
