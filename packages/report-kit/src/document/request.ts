import type { IsoDate, Period, PlaceCode, ScopedId, Unit } from '@actionline/core';

/** What is asked of somebody, so that a gap can be closed: one flat row. */
export interface Request {
  /** The target, or the commitment where it is asked what figures on it speak about. */
  readonly about: ScopedId;
  /** What is asked: a figure; whether a thing is done, when, and where that can be read; or which of the figures at hand count. */
  readonly kind: 'figure' | 'delivery' | 'decision';
  /** The same in words, without the period. */
  readonly what: string;
  /** The name of the measure, the deliverable or the commitment alone. */
  readonly label: string;
  /** The commitment that it is about. */
  readonly commitment: ScopedId;
  /** The measure of the figure; of a delivery the target. */
  readonly measure?: ScopedId;
  /** The unit of the figure. */
  readonly unit?: Unit;
  /** The days that are asked about. */
  readonly period?: Period;
  /** The place that is asked about; all where absent. */
  readonly place?: PlaceCode;
  /** Who is asked. */
  readonly from: string;
  /** How to reach them, where that was given. */
  readonly contact?: string;
  /** The day to answer by, where one was given. */
  readonly by?: IsoDate;
}
