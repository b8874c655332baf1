// what Actionline proposes
export { proposedIndicators, type IndicatorId, type ProposedIndicator, type ProposedIndicators } from './catalogue.js';

// look up and find
export { getIndicator, hasIndicator } from './get-indicator.js';
export { indicatorsFor, whyNoIndicator, type IndicatorFor } from './indicators-for.js';
export { findIndicators, type IndicatorCriteria } from './find-indicators.js';
export { searchIndicators, type IndicatorMatch } from './search-indicators.js';

// exchange
export { indicatorScheme, indicatorSdgLinks, type IndicatorConcept } from './indicator-scheme.js';
