import { aarr } from './aarr.js';
import { destatisDns } from './destatis-dns.js';
import { ecOpsysAchievement } from './ec-opsys-achievement.js';
import { escapCsi } from './escap-csi.js';
import { eurostat } from './eurostat.js';
import { holtLinear } from './holt-linear.js';
import type { Method } from './method.js';
import { olsProjection } from './ols-projection.js';
import { pepfarAchievement } from './pepfar-achievement.js';
import { sdsnGoalRating } from './sdsn-goal-rating.js';
import { seededBootstrap } from './seeded-bootstrap.js';
import { statcanOpenSdg } from './statcan-open-sdg.js';
import { statcanRollupMean } from './statcan-rollup-mean.js';
import { theilSen } from './theil-sen.js';
import { tolaScope } from './tola-scope.js';
import { unProgressChart } from './un-progress-chart.js';
import { whoGpw13Scenario } from './who-gpw13-scenario.js';

/** Every method on offer, in the order of the catalogue: a method is added here, and everything else about it stands in its own file. */
const offered = [
  eurostat,
  statcanOpenSdg,
  statcanRollupMean,
  unProgressChart,
  destatisDns,
  escapCsi,
  aarr,
  pepfarAchievement,
  tolaScope,
  ecOpsysAchievement,
  whoGpw13Scenario,
  sdsnGoalRating,
  olsProjection,
  theilSen,
  holtLinear,
  seededBootstrap,
] as const;

type Offered = (typeof offered)[number];

/** The id of a method. */
export type MethodId = Offered['about']['id'];

/**
 * The input of every method, by its id: its settings are the `params` of it, and an editor says what each holds.
 *
 * @example
 * ```ts
 * import type { MethodInputs } from '@actionline/targets/methods';
 *
 * type EurostatParams = NonNullable<MethodInputs['eurostat']['params']>;
 * const earlier: EurostatParams = { variant: 'no-target', thresholds: { med: 0, low: 0 } };
 * earlier.variant; // => 'no-target'
 * ```
 */
export type MethodInputs = { readonly [One in Offered as One['about']['id']]: Parameters<One['assess']>[0] };

/**
 * What every method finds, by its id: its own numbers and words, and the unified label.
 *
 * @example
 * ```ts
 * import type { MethodFindings } from '@actionline/targets/methods';
 *
 * type Weather = MethodFindings['destatis-dns']['category'];
 * const best: Weather = 'sun';
 * best; // => 'sun'
 * ```
 */
export type MethodFindings = { readonly [One in Offered as One['about']['id']]: ReturnType<One['assess']> };

type Registry = { readonly [Id in MethodId]: Method<Id, MethodInputs[Id], MethodFindings[Id]> };

/** Every method on offer by its id, which decides the types of its input and its findings. */
export const registry = Object.fromEntries(offered.map((method) => [method.about.id, method])) as unknown as Registry;
