import type { ActivityRule } from './activity-rule.js';
import { actionPointDates } from './action-point-dates.js';
import { actionPointOverdue } from './action-point-overdue.js';
import { badActivityDate } from './bad-date.js';
import { commitmentOutOfForce } from './commitment-out-of-force.js';
import { confidentialActivity } from './confidential-activity.js';
import { activityCorrectionCycle } from './correction-cycle.js';
import { duplicateActivity } from './duplicate-activity.js';
import { duplicateActivityId } from './duplicate-id.js';
import { futureActivityDate } from './future-date.js';
import { instrumentNotNamed } from './instrument-not-named.js';
import { activityWithoutAddress } from './missing-source-address.js';
import { noCommitment } from './no-commitment.js';
import { otherFramework } from './other-framework.js';
import { outsideValidity } from './outside-validity.js';
import { activityBeforeItsPlace } from './place-before-its-time.js';
import { plannedInThePast } from './planned-in-the-past.js';
import { possiblePersonName } from './possible-person-name.js';
import { recordedBeforeStart } from './recorded-before-start.js';
import { reversedActivity } from './reversed-period.js';
import { supersedesUnknownActivity } from './supersedes-unknown.js';
import { unknownActivityCommitment } from './unknown-commitment.js';
import { unknownName } from './unknown-name.js';
import { unknownActivityPlace } from './unknown-place.js';
import { unknownActivityWord } from './unknown-word.js';

/** Every rule that looks at an activity of the right shape, from the single field to the whole list. */
export const activityRules: readonly ActivityRule[] = [
  duplicateActivityId,
  badActivityDate,
  reversedActivity,
  unknownActivityWord,
  unknownActivityCommitment,
  otherFramework,
  commitmentOutOfForce,
  noCommitment,
  unknownName,
  instrumentNotNamed,
  unknownActivityPlace,
  activityBeforeItsPlace,
  futureActivityDate,
  plannedInThePast,
  outsideValidity,
  recordedBeforeStart,
  supersedesUnknownActivity,
  activityCorrectionCycle,
  duplicateActivity,
  actionPointDates,
  actionPointOverdue,
  possiblePersonName,
  activityWithoutAddress,
  confidentialActivity,
];
