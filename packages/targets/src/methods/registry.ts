import { aarr, type AarrFindings, type AarrInput } from './aarr.js';
import { destatisDns, type DestatisFindings, type DestatisInput } from './destatis-dns.js';
import { ecOpsysAchievement, type OpsysFindings, type OpsysInput } from './ec-opsys-achievement.js';
import { escapCsi, type EscapFindings, type EscapInput } from './escap-csi.js';
import { eurostat, type EurostatFindings, type EurostatInput } from './eurostat.js';
import { holtLinear, type HoltFindings, type HoltInput } from './holt-linear.js';
import type { Method } from './method.js';
import { olsProjection, type OlsFindings } from './ols-projection.js';
import { pepfarAchievement, type PepfarFindings, type PepfarInput } from './pepfar-achievement.js';
import type { ProjectionInput } from './projection.js';
import { sdsnGoalRating, type SdsnFindings, type SdsnInput } from './sdsn-goal-rating.js';
import { seededBootstrap, type BootstrapFindings, type BootstrapInput } from './seeded-bootstrap.js';
import { statcanOpenSdg, type StatcanFindings, type StatcanInput } from './statcan-open-sdg.js';
import { statcanRollupMean, type StatcanRollupFindings, type StatcanRollupInput } from './statcan-rollup-mean.js';
import { theilSen, type TheilSenFindings } from './theil-sen.js';
import { tolaScope, type TolaFindings, type TolaInput } from './tola-scope.js';
import { unProgressChart, type UnProgressChartFindings, type UnProgressChartInput } from './un-progress-chart.js';
import { whoGpw13Scenario, type Gpw13Findings, type Gpw13Input } from './who-gpw13-scenario.js';

/** The input of every method, by its id. */
export interface MethodInputs {
  readonly eurostat: EurostatInput;
  readonly 'statcan-open-sdg': StatcanInput;
  readonly 'statcan-rollup-mean': StatcanRollupInput;
  readonly 'un-progress-chart': UnProgressChartInput;
  readonly 'destatis-dns': DestatisInput;
  readonly 'escap-csi': EscapInput;
  readonly aarr: AarrInput;
  readonly 'pepfar-achievement': PepfarInput;
  readonly 'tola-scope': TolaInput;
  readonly 'ec-opsys-achievement': OpsysInput;
  readonly 'who-gpw13-scenario': Gpw13Input;
  readonly 'sdsn-goal-rating': SdsnInput;
  readonly 'ols-projection': ProjectionInput;
  readonly 'theil-sen': ProjectionInput;
  readonly 'holt-linear': HoltInput;
  readonly 'seeded-bootstrap': BootstrapInput;
}

/** What every method finds, by its id. */
export interface MethodFindings {
  readonly eurostat: EurostatFindings;
  readonly 'statcan-open-sdg': StatcanFindings;
  readonly 'statcan-rollup-mean': StatcanRollupFindings;
  readonly 'un-progress-chart': UnProgressChartFindings;
  readonly 'destatis-dns': DestatisFindings;
  readonly 'escap-csi': EscapFindings;
  readonly aarr: AarrFindings;
  readonly 'pepfar-achievement': PepfarFindings;
  readonly 'tola-scope': TolaFindings;
  readonly 'ec-opsys-achievement': OpsysFindings;
  readonly 'who-gpw13-scenario': Gpw13Findings;
  readonly 'sdsn-goal-rating': SdsnFindings;
  readonly 'ols-projection': OlsFindings;
  readonly 'theil-sen': TheilSenFindings;
  readonly 'holt-linear': HoltFindings;
  readonly 'seeded-bootstrap': BootstrapFindings;
}

/** The id of a method. */
export type MethodId = keyof MethodInputs;

/** The methods by their ids; one of them has the input and the findings of its id. */
export type MethodRegistry = { readonly [Id in MethodId]: Method<Id, MethodInputs[Id], MethodFindings[Id]> };

/** Every method that is offered. */
export const registry: MethodRegistry = {
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
