import { issueValue, show } from '@actionline/core/internal';
import { refuse } from '../series/refusal.js';
import { unassessed, type Findings, type Method } from './method.js';
import { dashboardRatings, twoWorst, type DashboardRating } from './roll-up.js';

/** Input of the SDSN goal rating. */
export interface SdsnInput {
  /** The ratings of the goal's indicators. */
  readonly params: {
    /** Ratings of the indicators; `grey` is no data and left out. */
    readonly indicatorRatings: readonly DashboardRating[];
    /** The rule as worded in its source; not used. */
    readonly rule?: string | undefined;
  };
}

/** Findings of the SDSN goal rating. */
export interface SdsnFindings extends Findings {
  /** The goal's rating; `grey` where no indicator has one. */
  readonly category: DashboardRating;
}

/**
 * The rating of a goal on the dashboards of the Sustainable Development Report: the mean of its two
 * worst indicators. See {@link twoWorst}. Green is read as achieved; the other colours rate the level,
 * not the course, and have no unified label.
 *
 * Source: Sustainable Development Solutions Network, Sustainable Development Report 2024, methodology.
 */
export const sdsnGoalRating: Method<'sdsn-goal-rating', SdsnInput, SdsnFindings> = {
  about: {
    id: 'sdsn-goal-rating',
    version: '1.0.0',
    title: 'Mean of the two worst indicators (SDSN dashboards)',
    publication: 'Sustainable Development Solutions Network, Sustainable Development Report 2024',
    year: 2024,
    section: 'Methodology: dashboards',
    url: 'https://dashboards.sdgindex.org/chapters/methodology',
    suits: 'Goals whose indicators have a traffic-light rating.',
    undefinedWhen: ['no-children', 'bad-parameter'],
    thresholds: [
      { when: 'both worst are green', category: 'green' },
      { when: 'mean of the two worst (0 red to 3 green) ≥ 2', category: 'yellow' },
      { when: 'below 2, and not both red', category: 'orange' },
      { when: 'both worst are red', category: 'red' },
    ],
  },
  settings: { indicatorRatings: { list: 'anything', isNeeded: true }, rule: 'anything' },
  needsParams: true,
  assess: ({ params: { indicatorRatings } }) => {
    const path = ['params', 'indicatorRatings'];
    const unknown = indicatorRatings.findIndex((rating) => rating !== 'grey' && !dashboardRatings.includes(rating));
    if (unknown !== -1) {
      const rating = indicatorRatings[unknown];
      const refused = refuse(
        'bad-parameter',
        [...path, unknown],
        `Given the rating ${show(rating)}; expected red, orange, yellow, green or grey.`,
        { given: issueValue(rating), expected: [...dashboardRatings, 'grey'] },
      );
      return unassessed(refused, { category: 'grey' });
    }
    const { value } = twoWorst(indicatorRatings);
    if (value === null) return unassessed(refuse('no-children', path, 'No indicator has a rating.'), { category: 'grey' });
    return value === 'green' ? { category: value, status: 'achieved' } : { category: value };
  },
};
