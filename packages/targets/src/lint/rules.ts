import { badDate } from './bad-date.js';
import { beyondLimit } from './beyond-limit.js';
import { boundInconsistent } from './bound-inconsistent.js';
import { confidentialValue } from './confidential-value.js';
import { correctionCycle } from './correction-cycle.js';
import { distinctOfOtherUnit } from './distinct-of-other-unit.js';
import { duplicateId } from './duplicate-id.js';
import { duplicate } from './duplicate.js';
import { fallingRunningTotal } from './falling-running-total.js';
import { fractionalCount } from './fractional-count.js';
import { futureDate } from './future-date.js';
import { measureMisfit } from './measure-misfit.js';
import { missingKeyRule } from './missing-key.js';
import { missingSourceAddress } from './missing-source-address.js';
import { morePlacesThanValue } from './more-places-than-value.js';
import { negativeCount } from './negative-count.js';
import { negativeValue } from './negative-value.js';
import { oneDayIncrement } from './one-day-increment.js';
import { outcomeOnTargetMeasure } from './outcome-on-target-measure.js';
import { outsideEveryWindow } from './outside-every-window.js';
import { partsAboveTotal } from './parts-above-total.js';
import { placeBeforeItsTime } from './place-before-its-time.js';
import { ratesAreNotAdded } from './rates-are-not-added.js';
import { recordedBeforeEnd } from './recorded-before-end.js';
import { reportedDiffers } from './reported-differs.js';
import { reversedPeriod } from './reversed-period.js';
import { runningTotalAsIncrement } from './running-total-as-increment.js';
import { supersedesUnknown } from './supersedes-unknown.js';
import { undeclaredCode } from './undeclared-code.js';
import { unitMismatch } from './unit-mismatch.js';
import { unknownCommitment } from './unknown-commitment.js';
import { unknownKeyRule } from './unknown-key.js';
import { unknownMeasure } from './unknown-measure.js';
import { unknownPlace } from './unknown-place.js';
import { unknownRole } from './unknown-role.js';
import { unknownStatus } from './unknown-status.js';
import { unknownUnit } from './unknown-unit.js';
import { unknownWord } from './unknown-word.js';
import { unreadable } from './unreadable.js';
import { valueOnStandingPromise } from './value-on-standing-promise.js';
import { valueOrMissing } from './value-or-missing.js';
import { wrongTypeRule } from './wrong-type.js';
import type { CheckedRule, ShapeRule } from './rule.js';

/** What an observation has to be before the other rules look at it. */
export const shapeRules: readonly ShapeRule[] = [unreadable, wrongTypeRule, missingKeyRule, unknownKeyRule];

/** Every other rule, from the single field to the whole list. */
export const checkedRules: readonly CheckedRule[] = [
  duplicateId,
  badDate,
  reversedPeriod,
  oneDayIncrement,
  futureDate,
  recordedBeforeEnd,
  unknownMeasure,
  unknownCommitment,
  unknownUnit,
  unitMismatch,
  unknownRole,
  unknownStatus,
  unknownWord,
  valueOrMissing,
  boundInconsistent,
  negativeCount,
  negativeValue,
  beyondLimit,
  reportedDiffers,
  fractionalCount,
  unknownPlace,
  placeBeforeItsTime,
  morePlacesThanValue,
  outsideEveryWindow,
  valueOnStandingPromise,
  outcomeOnTargetMeasure,
  supersedesUnknown,
  correctionCycle,
  duplicate,
  runningTotalAsIncrement,
  fallingRunningTotal,
  partsAboveTotal,
  undeclaredCode,
  ratesAreNotAdded,
  distinctOfOtherUnit,
  measureMisfit,
  missingSourceAddress,
  confidentialValue,
];
