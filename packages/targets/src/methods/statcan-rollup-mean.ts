import { issueValue, show } from '@actionline/core/internal';
import { refuse } from '../series/refusal.js';
import { unassessed, type Findings, type Method } from './method.js';
import { brokenChild, childShape, rollUpScores, type ScoredChild, type ScoreMean } from './roll-up.js';
import { statcanStatus, type StatcanCategory } from './statcan-open-sdg.js';

/** Input of the roll-up of Statistics Canada and Open SDG. */
export interface StatcanRollupInput {
  /** The children. */
  readonly params: {
    /** The scored series, such as results of `statcan-open-sdg`, or groups of them that are averaged first. */
    readonly children: readonly ScoredChild[];
  };
}

/** Findings of the roll-up of Statistics Canada and Open SDG. */
export interface StatcanRollupFindings extends Findings, ScoreMean<StatcanCategory> {}

/**
 * An indicator from its series: the mean of their scores, achieved only if all are. Takes results of `assessSeries` as they are.
 * See `meanOfScores`.
 *
 * Source: Open SDG, "Progress calculation methodology" (2023), aggregation.
 */
export const statcanRollupMean: Method<'statcan-rollup-mean', StatcanRollupInput, StatcanRollupFindings> = {
  about: {
    id: 'statcan-rollup-mean',
    version: '2.0.0',
    title: 'Mean of the scores of the series (Statistics Canada, Open SDG)',
    publication: 'Open SDG, Progress calculation methodology',
    year: 2023,
    section: 'Aggregation of several series',
    url: 'https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md',
    suits: 'Indicators with several series scored by statcan-open-sdg.',
    undefinedWhen: ['no-children', 'bad-parameter', 'not-finite'],
    thresholds: [
      { when: 'all scored series achieved', category: 'target_achieved' },
      { when: 'mean ≥ 2.5', category: 'substantial_progress' },
      { when: 'mean ≥ 0', category: 'moderate_progress' },
      { when: 'mean ≥ −2.5', category: 'limited_progress' },
      { when: 'mean < −2.5', category: 'deterioration' },
    ],
  },
  settings: { children: { list: childShape, isNeeded: true } },
  needsParams: true,
  assess: ({ params: { children } }) => {
    const empty = { score: null, category: 'not_available', childrenUsed: 0 } as const;
    const path = ['params', 'children'];
    const broken = brokenChild(children);
    if (broken !== undefined) {
      const refused = refuse(
        'bad-parameter',
        [...path, ...broken.path],
        `Given the child ${show(broken.child)}; expected an object with a score, or with a list of children.`,
        { given: issueValue(broken.child), expected: ['score', 'children'] },
      );
      return unassessed(refused, empty);
    }
    const rolled = rollUpScores(children);
    if (rolled.score === null) return unassessed(refuse('no-children', path, 'No child has a score to take the mean of.'), empty);
    if (!Number.isFinite(rolled.score))
      return unassessed(refuse('not-finite', path, 'A score is not a finite number.'), { ...empty, childrenUsed: rolled.childrenUsed });
    return { ...rolled, status: statcanStatus(rolled.category) };
  },
};
