import { kindOf, refuseArgument } from '@actionline/core/internal';

import type { Observation } from '@actionline/core';

import { walked, type Pieces } from './pieces.js';

/** How far a reading has come. */
export interface ReadProgress {
  /** Characters of the text that were taken so far; bytes where the source is bytes. */
  readonly taken: number;
}

/** A signal that a reading is no longer wanted: an `AbortSignal`, which every runtime has, by what is used of it. */
export interface StopSignal {
  /** Throws the reason once it is aborted. */
  readonly throwIfAborted: () => void;
}

/** What every reader may be told of the reading itself. */
export interface ReadingOptions {
  /** Stops the reading, which then rejects with the reason of the signal. */
  readonly signal?: StopSignal;
  /** Is told after each piece of the source how far the reading has come. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Whether nothing is kept: the issues and counts are those of the whole, and there are no observations. */
  readonly dryRun?: boolean;
}

/** What a reader of observations may be told of the reading itself. */
export interface ReadingObservationsOptions extends ReadingOptions {
  /**
   * Takes each observation as it is read: none is kept then, so that a file of any length is read in little memory. Whether an id comes twice is
   * not looked at, since that would hold them all.
   */
  readonly onObservation?: (observation: Observation) => void;
}

/** The options of a reading, by name. */
export const readingOptions = [
  'signal',
  'onProgress',
  'dryRun',
  'onObservation',
] as const satisfies readonly (keyof ReadingObservationsOptions)[];

/** Refuses what no type would have let through. */
export function checkReadingOptions({ signal, onProgress, dryRun = false, onObservation }: ReadingObservationsOptions): void {
  if (signal !== undefined && typeof (signal as Partial<StopSignal>).throwIfAborted !== 'function')
    refuseArgument('signal', signal, 'an AbortSignal', 'give that of an AbortController');
  for (const [name, given] of [
    ['onProgress', onProgress],
    ['onObservation', onObservation],
  ] as const)
    if (given !== undefined && typeof given !== 'function')
      refuseArgument(name, given, 'a function', 'leave it out where none is to be called');
  if (kindOf(dryRun) !== 'flag') refuseArgument('dryRun', dryRun, 'true or false', 'leave it out for false');
}

/** The pieces of a source, as long as the reading is wanted, each told of when it has been dealt with. */
export async function* watched<T extends string | Uint8Array>(
  chunks: Pieces<T>,
  { signal, onProgress }: ReadingOptions,
): AsyncGenerator<T> {
  let taken = 0;
  signal?.throwIfAborted();
  for await (const chunk of walked(chunks)) {
    yield chunk;
    signal?.throwIfAborted();
    taken += chunk.length;
    onProgress?.({ taken });
  }
}
