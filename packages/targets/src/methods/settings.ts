import type { MethodId, MethodInputs } from './registry.js';
import { childShape } from './roll-up.js';
import type { Shape } from './shape.js';

/** The names of a method's settings. */
type SettingOf<Id extends MethodId> = keyof NonNullable<MethodInputs[Id]['params']>;

type Settings = { readonly [Id in MethodId]: Readonly<Record<SettingOf<Id>, Shape>> };

const thresholds: Shape = { keys: { high: 'number', med: 'number', low: 'number' } };
const pair: Shape = { list: 'number' };
const projection = { horizon: 'number', level: 'number' } as const;

/**
 * What each setting of each method holds. Words, such as a frequency or a day, are `anything`: a word that is none of those known is
 * for the method to refuse, as it is for a number out of range.
 */
export const settings: Settings = {
  eurostat: { variant: 'anything', baseYear: 'number', limit: 'number', thresholds },
  'statcan-open-sdg': { requestedBaseYear: 'number', targetYear: 'number', limit: 'number', thresholds },
  'statcan-rollup-mean': { children: { list: childShape, isNeeded: true } },
  'un-progress-chart': { thresholdsTarget: pair, thresholdsNoTarget: pair, percentage: 'flag' },
  'destatis-dns': {
    targetKind: 'anything',
    evaluationYear: 'number',
    minimumPoints: 'number',
    window: 'number',
    missSun: 'number',
    missSlight: 'number',
    text: 'anything',
  },
  'escap-csi': { parity: 'flag', scale: 'number', clamped: 'flag' },
  aarr: { estimator: 'anything' },
  'pepfar-achievement': { resultToDate: 'number', quarter: 'number', quartersPerYear: 'number', snapshot: 'flag', roundTo: 'number' },
  'tola-scope': {
    frequency: 'anything',
    unit: 'anything',
    cumulative: 'flag',
    margin: 'number',
    asOf: 'anything',
    programStart: 'anything',
    programEnd: 'anything',
    lopTarget: 'number',
    results: { list: 'number' },
    periods: {
      list: {
        row: { name: 'anything', end: 'anything', target: 'number', results: { list: 'number' } },
        needed: ['target', 'results', 'end'],
      },
    },
  },
  'ec-opsys-achievement': { nextIntermediateTarget: 'number' },
  'who-gpw13-scenario': {
    kind: 'anything',
    baselineYear: 'number',
    targetYear: 'number',
    targetValue: 'number',
    percentChange: 'number',
    linearValue: 'number',
    upperLimit: 'number',
    lowerLimit: 'number',
    keepBetterValues: 'flag',
  },
  'sdsn-goal-rating': { indicatorRatings: { list: 'anything', isNeeded: true }, rule: 'anything' },
  'ols-projection': projection,
  'theil-sen': projection,
  'holt-linear': { alpha: 'number', beta: 'number', steps: 'number' },
  'seeded-bootstrap': { ...projection, seed: 'number', resamples: 'number' },
};

/** What every method is given beside its settings; the ends may be `null`. */
export const inputKeys: Readonly<Record<string, Shape>> = {
  series: { list: { row: { year: 'anything', value: 'number' }, needed: ['year', 'value'] } },
  baseline: { keys: { year: 'anything', value: 'number' } },
  target: { keys: { value: 'number', year: 'anything', kind: 'anything', text: 'anything' } },
  direction: 'anything',
};
