import type { Confidence, IsoDate } from '@actionline/core';
import type { Lang } from '../address/address.js';
import type { FrameworkName } from '../frameworks.js';

/** What is asked of the figures: by which text, on which day, with how much certainty, under which readings, for which place. */
export interface Question {
  readonly framework: FrameworkName;
  readonly lang: Lang;
  readonly asOf: IsoDate;
  readonly knownAt?: IsoDate | undefined;
  readonly minimumConfidence?: Confidence | undefined;
  /** The code of a place. */
  readonly place?: string | undefined;
  /** The reading of a target in place of the one taken, by the id of the target. */
  readonly readings: Readonly<Record<string, string>>;
  /** The thresholds of the method, as {@link paceThresholds} reads them. */
  readonly method?: string | undefined;
}

/** From which share of the expected value on a pace is sufficient, and from which it is slow. */
export interface PaceThresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** The thresholds that an address holds as two whole percentages, such as `95-60`; nothing for what is none. */
export function paceThresholds(method: string | undefined): PaceThresholds | undefined {
  const [, onTrack = '', atRisk = ''] = /^(\d{1,3})-(\d{1,3})$/.exec(method ?? '') ?? [];
  if (onTrack === '' || Number(onTrack) < Number(atRisk)) return undefined;
  return { onTrack: Number(onTrack) / 100, atRisk: Number(atRisk) / 100 };
}
