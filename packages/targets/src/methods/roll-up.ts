import { ActionlineError } from '@actionline/core';
import { exactSum, show, unknownValue, type Path } from '@actionline/core/internal';
import { mean, median } from 'simple-statistics';
import { categoryOf, type BandTable } from '../series/bands.js';
import type { DestatisCategory } from './destatis-dns.js';
import type { EurostatCategory } from './eurostat.js';
import { checkShape, isList, isRecord, MOST_LEVELS, type Shape } from './shape.js';
import { statcanScoreBands, type StatcanCategory } from './statcan-open-sdg.js';

/** A value rolled up from its children, with how many of them it rests on. */
export interface RolledUp<Value> {
  /** The value; `null` where no child has one. */
  readonly value: Value | null;
  /** How many children had a value. Children without one are left out, never read as 0. */
  readonly used: number;
}

/** A scored child, or a group of them that is averaged first. */
export type ScoredChild = ScoredSeries | ScoredGroup;

/** A scored series. */
export interface ScoredSeries {
  /** Its score, −5 to 5; `null` where it has none. */
  readonly score: number | null;
  /** Its category; of those of `statcan-open-sdg` only `target_achieved` counts, the mean is read from the scores. */
  readonly category?: string | undefined;
  /** Whether its target is achieved; where this is absent, the category says it. */
  readonly targetAchieved?: boolean | undefined;
}

/** A group of scored children. */
export interface ScoredGroup {
  /** The children; their mean counts as one score. */
  readonly children: readonly ScoredChild[];
}

/** What a scored child of a roll-up holds, or a group of them. */
export const childShape: Shape = {
  row: { score: 'number', category: 'anything', targetAchieved: 'flag', children: { list: () => childShape } },
  needed: ['score'],
};

/** A mean score with the category it is read back as. */
export interface ScoreMean<Category extends string> {
  /** Mean of the scores; `null` where no child has one. */
  readonly score: number | null;
  /** The category of the mean. */
  readonly category: Category | 'not_available';
  /** How many children had a score; a group counts as one. */
  readonly childrenUsed: number;
}

/**
 * Mean of the scores of an indicator's series; achieved only if all scored series are. Results of `assessSeries` can be given as
 * they are: a child is achieved by its `targetAchieved` or, without one, by the category `target_achieved`. Throws `bad-argument`
 * for children that are no list, or a child that is neither a score nor a list of children.
 * Source: Open SDG, "Progress calculation methodology" (2023), aggregation; groups are averaged first.
 *
 * @example
 * ```ts
 * import { meanOfScores } from '@actionline/targets/methods';
 *
 * meanOfScores([{ score: 5, targetAchieved: true }, { score: -5 }, { score: null }]);
 * // => { score: 0, category: 'moderate_progress', childrenUsed: 2 }
 * ```
 */
export function meanOfScores(children: readonly ScoredChild[]): ScoreMean<StatcanCategory> {
  checkChildren('meanOfScores', children);
  return rollUpScores(children);
}

/** As {@link meanOfScores}, for children that have been checked. */
export function rollUpScores(children: readonly ScoredChild[]): ScoreMean<StatcanCategory> {
  const { score, achieved, childrenUsed } = meanOf(children);
  if (score === null) return { score, category: 'not_available', childrenUsed };
  return { score, category: achieved ? 'target_achieved' : categoryOf(score, statcanScoreBands), childrenUsed };
}

/** The first child or grandchild that is neither scored nor a group, and where it stands; for callers without types. */
export function brokenChild(children: readonly unknown[], above: Path = []): { readonly child: unknown; readonly path: Path } | undefined {
  for (const [index, child] of children.entries()) {
    const path = [...above, index];
    if (!isGroup(child)) {
      if (!isScored(child)) return { child, path };
      continue;
    }
    const broken = path.length < 2 * MOST_LEVELS ? brokenChild(child.children, [...path, 'children']) : { child, path };
    if (broken !== undefined) return broken;
  }
  return undefined;
}

const neutralBands: BandTable<Exclude<EurostatCategory, 'not_available'>> = {
  bands: [
    { above: 2.5, category: 'significant_progress' },
    { above: 0.25, category: 'moderate_progress' },
    { from: -0.25, category: 'no_progress' },
    { from: -2.5, category: 'moderate_deterioration' },
  ],
  otherwise: 'significant_deterioration',
};

/**
 * Mean of scores read back with a neutral band of ±0.25 around 0.
 * Source: EUSTAT after Eurostat's monitoring report (2024): above 2.5 significant, above 0.25 moderate,
 * from −0.25 none, from −2.5 moderate deterioration.
 *
 * @example
 * ```ts
 * import { meanWithNeutralBand } from '@actionline/targets/methods';
 *
 * meanWithNeutralBand([{ score: 5 }, { score: -5 }]).category; // => 'no_progress'
 * ```
 */
export function meanWithNeutralBand(children: readonly ScoredChild[]): ScoreMean<EurostatCategory> {
  checkChildren('meanWithNeutralBand', children);
  const { score, achieved, childrenUsed } = meanOf(children);
  if (score === null) return { score, category: 'not_available', childrenUsed };
  return { score, category: achieved ? 'significant_progress' : categoryOf(score, neutralBands), childrenUsed };
}

/** The colours of the UNDP report card. */
export type ReportCardColour = 'green' | 'amber' | 'red' | 'grey';

const reportCardBands: BandTable<ReportCardColour> = {
  bands: [
    { from: 100, category: 'green' },
    { from: 50, category: 'amber' },
  ],
  otherwise: 'red',
};

/**
 * Un-weighted mean of the percentages of milestones reached, with its colour: 100 % green, 50 % amber,
 * less red, none grey. Source: UNDP, report card methodology (2014), annex I.
 *
 * @example
 * ```ts
 * import { meanOfPercentages } from '@actionline/targets/methods';
 *
 * meanOfPercentages([100, 40, null]); // => { value: 70, used: 2, colour: 'amber' }
 * ```
 */
export function meanOfPercentages(percentages: readonly (number | null)[]): RolledUp<number> & { readonly colour: ReportCardColour } {
  checkNumbers('meanOfPercentages', percentages);
  const known = percentages.filter((percentage) => percentage !== null);
  const value = meanOrNull(known);
  return { value, used: known.length, colour: value === null ? 'grey' : categoryOf(value, reportCardBands) };
}

/** The ratings of the SDSN dashboards, the worst first. */
export const dashboardRatings = ['red', 'orange', 'yellow', 'green'] as const;

/** A rating of the SDSN dashboards; `grey` is no data. */
export type DashboardRating = (typeof dashboardRatings)[number] | 'grey';

/**
 * The rating of a goal from the mean of its two worst indicators on a scale from 0 (red) to 3 (green):
 * red only if both are red, green only if both are green; in between the mean is read downwards.
 * Source: Sustainable Development Solutions Network, Sustainable Development Report 2024, methodology,
 * dashboards; checked against the Africa SDG Index 2019.
 *
 * @example
 * ```ts
 * import { twoWorst } from '@actionline/targets/methods';
 *
 * twoWorst(['green', 'orange', 'green']); // => { value: 'yellow', used: 2 }
 * ```
 */
export function twoWorst(ratings: readonly DashboardRating[]): RolledUp<DashboardRating> {
  checkWords('twoWorst', ratings, [...dashboardRatings, 'grey']);
  const ranks = ratings.filter((rating) => rating !== 'grey').map((rating) => dashboardRatings.indexOf(rating));
  const worst = ranks.sort((a, b) => a - b).slice(0, 2);
  if (worst.length === 0) return { value: null, used: 0 };
  const rank = Math.floor(mean(worst));
  const allRed = worst.every((each) => each === 0);
  return { value: (rank === 0 && !allRed ? 'orange' : dashboardRatings[rank]) ?? null, used: worst.length };
}

/** The weather symbols, the worst first. */
const symbolsWorstFirst = ['thunderstorm', 'cloud', 'slightly_cloudy', 'sun'] as const;

/**
 * The worst symbol of targets that hold at the same time; states without a symbol are left out.
 * Source: Destatis, "Indicator status" (2022), indicators with several target values.
 *
 * @example
 * ```ts
 * import { worstSymbol } from '@actionline/targets/methods';
 *
 * worstSymbol(['sun', 'cloud', 'assessment_ended']); // => { value: 'cloud', used: 2 }
 * ```
 */
export function worstSymbol(symbols: readonly DestatisCategory[]): RolledUp<DestatisCategory> {
  checkWords('worstSymbol', symbols, [...symbolsWorstFirst, 'assessment_ended', 'not_possible']);
  const used = symbols.filter((symbol) => symbolsWorstFirst.some((each) => each === symbol)).length;
  return { value: symbolsWorstFirst.find((symbol) => symbols.includes(symbol)) ?? null, used };
}

/**
 * Median of the children's values, of an even number the mean of the two middle ones.
 * Source: ESCAP and UNECE progress reports (2017, 2022), regional values as medians of countries.
 *
 * @example
 * ```ts
 * import { medianOf } from '@actionline/targets/methods';
 *
 * medianOf([1, null, 4, 2]); // => { value: 2, used: 3 }
 * ```
 */
export function medianOf(values: readonly (number | null)[]): RolledUp<number> {
  checkNumbers('medianOf', values);
  const known = values.filter((value) => value !== null);
  return { value: known.length === 0 ? null : median(known), used: known.length };
}

/** How many children fall in each category, those not reporting apart. */
export interface CategoryCounts {
  /** Children by category, in the order in which the categories first occur. */
  readonly counts: Readonly<Record<string, number>>;
  /** Children that report. */
  readonly reporting: number;
  /** Children that do not. */
  readonly notReporting: number;
}

/**
 * Counts the children by category; `null` and `not_reporting` are counted apart and never in a total.
 * Source: Mercy Corps, TolaActivity (2019), program page.
 *
 * @example
 * ```ts
 * import { countByCategory } from '@actionline/targets/methods';
 *
 * countByCategory(['on_scope', 'on_scope', null]); // => { counts: { on_scope: 2 }, reporting: 2, notReporting: 1 }
 * ```
 */
export function countByCategory(categories: readonly (string | null)[]): CategoryCounts {
  checkList('countByCategory', categories);
  for (const category of categories)
    if (category !== null && typeof category !== 'string')
      throw notGiven('countByCategory', category, 'a category, or null where there is none');
  const reporting = categories.filter((category): category is string => category !== null && category !== 'not_reporting');
  const counts = new Map<string, number>();
  for (const category of reporting) counts.set(category, (counts.get(category) ?? 0) + 1);
  return { counts: Object.fromEntries(counts), reporting: reporting.length, notReporting: categories.length - reporting.length };
}

interface MeanScore {
  readonly score: number | null;
  readonly achieved: boolean;
  readonly childrenUsed: number;
}

function meanOf(children: readonly ScoredChild[]): MeanScore {
  const scored = children.map(resolve).filter(({ score }) => score !== null);
  const achieved = scored.length > 0 && scored.every((child) => child.achieved);
  return { score: meanOrNull(scored.map(({ score }) => score)), achieved, childrenUsed: scored.length };
}

/** A child as a score: a group is the mean of its children, achieved if all of them are. */
function resolve(child: ScoredChild): Omit<MeanScore, 'childrenUsed'> {
  if ('children' in child) return meanOf(child.children);
  const { score, category, targetAchieved = category === 'target_achieved' } = child;
  return { score, achieved: targetAchieved };
}

/** The sum is exact, so that the order of the children does not move a mean across a bound. */
function meanOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : exactSum(known) / known.length;
}

function isGroup(child: unknown): child is { readonly children: readonly unknown[] } {
  return isRecord(child) && isList(child['children']);
}

function isScored(child: unknown): boolean {
  if (!isRecord(child) || 'children' in child) return false;
  return child['score'] === null || typeof child['score'] === 'number';
}

function checkChildren(of: string, children: readonly unknown[]): void {
  checkList(of, children);
  checkShape(children, { list: childShape }, of);
  const broken = brokenChild(children);
  if (broken === undefined) return;
  throw new ActionlineError(
    'bad-argument',
    `${of} was given the child ${show(broken.child)}; expected an object with a score, or with a list of children; give a score of null where there is none.`,
    { given: broken.child },
  );
}

function checkNumbers(of: string, values: readonly unknown[]): void {
  checkList(of, values);
  checkShape(values, { list: 'number' }, of);
  if (values.includes(undefined)) throw notGiven(of, undefined, 'a number, or null where there is none');
}

function checkWords(of: string, words: readonly unknown[], known: readonly string[]): void {
  checkList(of, words);
  for (const [index, word] of words.entries()) {
    if (known.includes(word as string)) continue;
    throw new ActionlineError('bad-argument', `${of}, at [${String(index)}]: ${unknownValue([index], word, known).message}`, {
      given: word,
    });
  }
}

function checkList(of: string, list: unknown): void {
  if (!isList(list)) throw notGiven(of, list, 'a list, empty where there is none');
  checkShape(list, { list: 'anything' }, of);
}

function notGiven(of: string, given: unknown, expected: string): ActionlineError {
  return new ActionlineError('bad-argument', `${of} was given ${show(given)}; expected ${expected}.`, { given });
}
