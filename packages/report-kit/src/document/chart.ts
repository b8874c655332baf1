import type { IsoDate, Period } from '@actionline/core';

import type { BarsChart, MultiplesChart, SeriesChart, TimeAxes } from './series-chart.js';
import type { ShownStatus } from './shown-status.js';
import type { YearGridChart } from './year-grid-chart.js';

/** What a chart shows; every text is already in the language of the report, or says that it is of another. */
export type ChartSpec =
  StatusOverviewChart | BulletsChart | ValuesChart | YearGridChart | SeriesChart | MultiplesChart | BarsChart | CoverageChart | HeatChart;

/** How many targets have each status: one bar cut into parts. */
export interface StatusOverviewChart {
  /** The kind of chart. */
  readonly kind: 'status-overview';
  /** The parts, in the order of the bar; parts of 0 are left out. */
  readonly segments: readonly {
    /** The status. */
    readonly status: ShownStatus;
    /** Its name. */
    readonly label: string;
    /** How many. */
    readonly count: number;
  }[];
}

/** What was reported of each target, with what was asked and what was expected by the date; every row on a scale of its own. */
export interface BulletsChart {
  /** The kind of chart. */
  readonly kind: 'bullets';
  /** One row a target. */
  readonly rows: readonly BulletRow[];
}

/** A row of a {@link BulletsChart}; every number in the unit of its target. */
export interface BulletRow {
  /** The name of the target. */
  readonly label: string;
  /** The language of the name, where it is another than the report's. */
  readonly language?: string;
  /** Where the bar begins: 0 for what is counted, the starting value of a level that is to be moved; absent where none is known. */
  readonly start?: number;
  /** What was reported. */
  readonly value: number;
  /** The least and the most that it may be, where these lie apart; an end that nothing bounds is left out. */
  readonly range?: { readonly least?: number; readonly most?: number };
  /** The same in words, with its unit and qualifier. */
  readonly valueLabel: string;
  /** What was asked; `from` and `to` are the same but for a range. */
  readonly asked: {
    /** The least. */
    readonly from: number;
    /** The most. */
    readonly to: number;
    /** The same in words. */
    readonly label: string;
  };
  /** What was expected by the date, where anything was. */
  readonly expected?: {
    /** In the unit of the target. */
    readonly value: number;
    /** The same in words. */
    readonly label: string;
  };
  /** What its milestones ask for, where it has some. */
  readonly milestones?: readonly number[];
  /** The words of the two ends of the scale. */
  readonly scale: readonly [ScaleEnd, ScaleEnd];
  /** Its status. */
  readonly status: ShownStatus;
  /** The name of the status. */
  readonly statusLabel: string;
}

/** An end of a scale. */
export interface ScaleEnd {
  /** The number. */
  readonly value: number;
  /** The same in words. */
  readonly label: string;
}

/** What was reported over time, with what was asked and the way there. */
export interface ValuesChart extends TimeAxes {
  /** The kind of chart. */
  readonly kind: 'values';
  /** The values, in order of time. */
  readonly values: readonly {
    /** The days it stands for. */
    readonly period: Period;
    /** The value. */
    readonly value: number;
    /** The same as text, with its qualifier. */
    readonly label: string;
    /** The same with its unit and its days. */
    readonly words: string;
    /** The least and the most that it may be, where these lie apart. */
    readonly range?: { readonly from: number; readonly to: number };
    /** On which sides nothing bounds it; absent where both are bounded. */
    readonly open?: readonly ('above' | 'below')[];
    /** Set for the value that a movement starts from. */
    readonly isBaseline?: true;
  }[];
  /** What was asked of each value; `from` and `to` are the same but for a range. */
  readonly asked?: { readonly from: number; readonly to: number; readonly label: string };
  /** The way from the start to what was asked. */
  readonly path?: readonly { readonly date: IsoDate; readonly value: number }[];
  /** What a method makes of the values for a later day, where one was asked. */
  readonly projection?: {
    /** Where the line begins. */
    readonly from: { readonly date: IsoDate; readonly value: number };
    /** Where it leads. */
    readonly to: { readonly date: IsoDate; readonly value: number };
    /** The interval at its end, where the method gives one. */
    readonly range?: { readonly from: number; readonly to: number };
    /** The projected value in words, with the method. */
    readonly label: string;
  };
  /** The date of the evaluation. */
  readonly asOf: IsoDate;
}

/** How much of each level has evidence. */
export interface CoverageChart {
  /** The kind of chart. */
  readonly kind: 'coverage';
  /** One row a level. */
  readonly rows: readonly {
    /** What is counted. */
    readonly label: string;
    /** The language of that, where it is another than the report's. */
    readonly language?: string;
    /** How many have evidence. */
    readonly withEvidence: number;
    /** How many have figures that are not matched to them; absent where none has. */
    readonly unmatched?: number;
    /** How many have no evidence, and activities recorded; absent where none has, and never counted with the others. */
    readonly activitiesOnly?: number;
    /** How many there are. */
    readonly total: number;
    /** The two numbers in words. */
    readonly valueLabel: string;
  }[];
}

/** Counts by two things at once, the darker the more: activities by instrument and part of the framework, targets by line and status. */
export interface HeatChart {
  /** The kind of chart. */
  readonly kind: 'heat';
  /** What the columns are; absent where there is no column but the total. */
  readonly across?: string;
  /** The heads of the columns. */
  readonly columns: readonly HeatColumn[];
  /** The head of the total. */
  readonly totalLabel: string;
  /** The rows. */
  readonly rows: readonly {
    /** What is counted in it. */
    readonly label: string;
    /** The language of that, where it is another than the report's. */
    readonly language?: string;
    /** One cell a column. */
    readonly cells: readonly HeatCell[];
    /** Of all columns, and of what stands in none, each thing once. */
    readonly total: HeatCell;
  }[];
}

/** A column of a {@link HeatChart}. */
export interface HeatColumn {
  /** Its head. */
  readonly label: string;
  /** The language of that, where it is another than the report's. */
  readonly language?: string;
  /** The status whose symbol stands over it. */
  readonly status?: ShownStatus;
}

/** A cell of a {@link HeatChart}. */
export interface HeatCell {
  /** How many there certainly are. */
  readonly least: number;
  /** The same and those that may be. */
  readonly most: number;
  /** The number in words; empty for none. */
  readonly label: string;
  /** Set where something was to be expected: drawn dashed where there is none. */
  readonly named?: true;
}
