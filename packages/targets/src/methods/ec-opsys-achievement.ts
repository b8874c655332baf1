import { accepted, issueValue, show } from '@actionline/core/internal';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
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
    return achievement.ok ? { achievement: achievement.value } : unassessed(achievement, { achievement: null });
  },
};

function shareOfWay({ series, baseline, target, params }: OpsysInput): Answer<number> {
  const start = readBaseline(baseline);
  if (!start.ok) return start;
  const current = latestValue(series);
  if (!current.ok) return current;
  const from = start.value.value;
  const intermediate = params?.nextIntermediateTarget ?? undefined;
  const to = intermediate ?? target?.value;
  const at = intermediate === undefined ? ['target', 'value'] : ['params', 'nextIntermediateTarget'];
  if (to === null || to === undefined) return refuse('no-target', at, 'There is no intermediate or final target value.');
  if (from === undefined)
    return refuse('no-baseline', ['baseline', 'value'], 'There is no baseline value; the achievement is counted from it.');
  if (!Number.isFinite(to))
    return refuse('not-finite', at, `The target is ${show(to)}; expected a finite number.`, { given: issueValue(to), expected: 'number' });
  if (to === from)
    return refuse('target-equals-baseline', at, 'The target equals the baseline; there is no way between them to share.', { given: to });
  return checkFinite((current.value - from) / (to - from) + 0, 'achievement');
}

/** The value of the latest year; where no point has a year, the last one given. */
function latestValue(series: readonly SeriesPoint[] | undefined): Answer<number> {
  const undated: number[] = [];
  // In its place each point without a year is left out as a missing value is, so that a refusal leads to the right one.
  const dated: SeriesPoint[] = [];
  for (const [index, point] of (series ?? []).entries()) {
    if (!isPoint(point)) return notAPoint(point, ['series', index]);
    const { year, value } = point;
    if (year === null && value !== null) {
      if (!Number.isFinite(value))
        return refuse('not-finite', ['series', index, 'value'], `A value is ${show(value)}; expected a finite number, or null.`, {
          given: issueValue(value),
          expected: 'number',
        });
      undated.push(value);
    }
    dated.push(year === null ? { year, value: null } : point);
  }
  const points = readPoints(dated);
  const last = undated.at(-1);
  if (last !== undefined && !points.ok && points.issues[0].code === 'empty-series') return accepted(last);
  if (!points.ok) return points;
  if (last !== undefined)
    return refuse(
      'bad-year',
      ['series'],
      'Some points have a year and some have none; which is the latest is not known. Give every point its year.',
    );
  const latest = lastOf(points.value);
  if (points.value.filter(({ year }) => year === latest.year).length === 1) return accepted(latest.value);
  return refuse('duplicate-year', ['series'], `The latest year, ${String(latest.year)}, has more than one value; keep one.`, {
    given: latest.year,
  });
}
