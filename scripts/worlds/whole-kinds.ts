import { activitiesKind } from './activities-kind.js';
import { planKind } from './plan-kind.js';
import { reportKind } from './report-kind.js';
import { roundTripKind } from './round-trip-kind.js';
import type { WholeKind } from './whole-kind.js';

/** What is held of more than one target: a plan with its roll-ups and coverage, its report, the way out and back in, and activities. */
export const wholeKinds: readonly WholeKind[] = [planKind, reportKind, roundTripKind, activitiesKind];
