import { badDate } from './bad-date.js';
import { boundInconsistent } from './bound-inconsistent.js';
import { confidentialValue } from './confidential-value.js';
import { duplicate } from './duplicate.js';
import { duplicateId } from './duplicate-id.js';
import { fallingRunningTotal } from './falling-running-total.js';
import { fractionalCount } from './fractional-count.js';
import { futureDate } from './future-date.js';
import { missingSourceAddress } from './missing-source-address.js';
import { morePlacesThanValue } from './more-places-than-value.js';
import { negativeCount } from './negative-count.js';
import { oneDayIncrement } from './one-day-increment.js';
import { outsideEveryWindow } from './outside-every-window.js';
import { outcomeOnTargetMeasure } from './outcome-on-target-measure.js';
import { partsAboveTotal } from './parts-above-total.js';
import { placeBeforeItsTime } from './place-before-its-time.js';
import { recordedBeforeEnd } from './recorded-before-end.js';
import { reversedPeriod } from './reversed-period.js';
import { runningTotalAsIncrement } from './running-total-as-increment.js';
import { supersedesUnknown } from './supersedes-unknown.js';
import { unitMismatch } from './unit-mismatch.js';
import { unknownCommitment } from './unknown-commitment.js';
import { unknownMeasure } from './unknown-measure.js';
import { unknownPlace } from './unknown-place.js';
import { valueOnStandingPromise } from './value-on-standing-promise.js';
import { valueOrMissing } from './value-or-missing.js';
import type { CheckedRule } from './rule.js';

/** Every rule, from the single field to the whole list. */
export const checkedRules: readonly CheckedRule[] = [
  duplicateId,
  badDate,
  reversedPeriod,
  oneDayIncrement,
  futureDate,
  recordedBeforeEnd,
  unknownMeasure,
  unknownCommitment,
  unitMismatch,
  valueOrMissing,
  boundInconsistent,
  negativeCount,
  fractionalCount,
  unknownPlace,
  placeBeforeItsTime,
  morePlacesThanValue,
  outsideEveryWindow,
  valueOnStandingPromise,
  outcomeOnTargetMeasure,
  supersedesUnknown,
  duplicate,
  runningTotalAsIncrement,
  fallingRunningTotal,
  partsAboveTotal,
  missingSourceAddress,
  confidentialValue,
];
