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

const offered = {
  eurostat,
  'statcan-open-sdg': statcanOpenSdg,
  'statcan-rollup-mean': statcanRollupMean,
  'un-progress-chart': unProgressChart,
  'destatis-dns': destatisDns,
  'escap-csi': escapCsi,
  aarr,
  'pepfar-achievement': pepfarAchievement,
  'tola-scope': tolaScope,
  'ec-opsys-achievement': ecOpsysAchievement,
  'who-gpw13-scenario': whoGpw13Scenario,
  'sdsn-goal-rating': sdsnGoalRating,
  'ols-projection': olsProjection,
  'theil-sen': theilSen,
  'holt-linear': holtLinear,
  'seeded-bootstrap': seededBootstrap,
};

type Offered = typeof offered;

/** The id of a method. */
export type MethodId = keyof Offered;

/** The input of every method, by its id. */
export type MethodInputs = { readonly [Id in MethodId]: Parameters<Offered[Id]['assess']>[0] };

/** What every method finds, by its id. */
export type MethodFindings = { readonly [Id in MethodId]: ReturnType<Offered[Id]['assess']> };

/** Every method on offer by its id, which decides the types of its input and its findings. */
export const registry: { readonly [Id in MethodId]: Method<Id, MethodInputs[Id], MethodFindings[Id]> } = offered;

/** The methods that cannot work without settings. */
export const needsParams: ReadonlySet<MethodId> = new Set([
  'statcan-rollup-mean',
  'pepfar-achievement',
  'tola-scope',
  'who-gpw13-scenario',
  'sdsn-goal-rating',
  'ols-projection',
  'theil-sen',
  'holt-linear',
  'seeded-bootstrap',
]);
