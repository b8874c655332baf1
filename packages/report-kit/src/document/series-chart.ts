import type { Period } from '@actionline/core';

/** The days across a chart over time, and its heights. */
export interface TimeAxes {
  /** The days across. */
  readonly period: Period;
  /** The words of some of the days: years, months or days. */
  readonly dateTicks: readonly { readonly period: Period; readonly label: string }[];
  /** The words of the heights; the least and the greatest are the foot and the top of the field. */
  readonly valueTicks: readonly { readonly value: number; readonly label: string }[];
}

/** One or several lines over time, in one unit. */
export interface SeriesChart extends TimeAxes {
  /** The kind of chart. */
  readonly kind: 'series';
  /** The lines, at most six. */
  readonly lines: readonly SeriesLine[];
}

/** The same lines, each in a small field of its own; all fields have the same axes. */
export interface MultiplesChart extends TimeAxes {
  /** The kind of chart. */
  readonly kind: 'multiples';
  /** The lines, one a field. */
  readonly lines: readonly SeriesLine[];
}

/** A line over time. */
export interface SeriesLine {
  /** Its name. */
  readonly label: string;
  /** The language of the name, where it is another than the report's. */
  readonly language?: string;
  /** Its points, in order of time. */
  readonly points: readonly SeriesPoint[];
}

/** A point of a line. */
export interface SeriesPoint {
  /** The days it stands for; it is drawn in the middle of them. */
  readonly period: Period;
  /** The value; `null` where none is known, which breaks the line. */
  readonly value: number | null;
  /** The same as text; empty for none. */
  readonly label: string;
}

/** One bar a thing, from nought. */
export interface BarsChart {
  /** The kind of chart. */
  readonly kind: 'bars';
  /** The bars, in the order that they stand in. */
  readonly rows: readonly {
    /** What is counted or measured. */
    readonly label: string;
    /** The language of that, where it is another than the report's. */
    readonly language?: string;
    /** The value; negative ones lead to the other side. */
    readonly value: number;
    /** The same as text, with its unit. */
    readonly valueLabel: string;
  }[];
}
