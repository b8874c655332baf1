import type { IsoDate, Period } from '@actionline/core';

import type { ShownStatus } from './shown-status.js';

/** What a chart shows; every text is already in the language of the report, or says that it is of another. */
export type ChartSpec = StatusOverviewChart | ProgressChart | ValuesChart | CoverageChart | GridChart;

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

/** The share of the way that each target has gone, with the share expected by the date. */
export interface ProgressChart {
  /** The kind of chart. */
  readonly kind: 'progress';
  /** The words of the axis at 0, ¼, ½, ¾ and 1. */
  readonly ticks: readonly string[];
  /** One row a target. */
  readonly rows: readonly {
    /** Its name. */
    readonly label: string;
    /** The language of the name, where it is another than the report's. */
    readonly language?: string;
    /** The share of the way, from the start to what was asked, that is done; below 0 and above 1 are kept. */
    readonly shareOfWay: number;
    /** The least and the most that it may be, where these lie apart. */
    readonly range?: { readonly least: number; readonly most: number };
    /** The same as text, with its qualifier. */
    readonly shareLabel: string;
    /** The share expected by the date, where there is one. */
    readonly expected?: number;
    /** The shares that its milestones ask for, where it has some. */
    readonly milestones?: readonly number[];
    /** Its status. */
    readonly status: ShownStatus;
    /** The name of the status. */
    readonly statusLabel: string;
  }[];
}

/** What was reported over time, with what was asked and the way there. */
export interface ValuesChart {
  /** The kind of chart. */
  readonly kind: 'values';
  /** The days across. */
  readonly period: Period;
  /** The words of some of the days: years, months or days. */
  readonly dateTicks: readonly { readonly period: Period; readonly label: string }[];
  /** The words of the heights; the least and the greatest are the foot and the top of the field. */
  readonly valueTicks: readonly { readonly value: number; readonly label: string }[];
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

/** How many activities are recorded: one row an instrument, one column a part of the framework. */
export interface GridChart {
  /** The kind of chart. */
  readonly kind: 'grid';
  /** What the columns are: the name of their level; absent where there is no column but the total. */
  readonly across?: string;
  /** The heads of the columns: numbers of the framework. */
  readonly columns: readonly string[];
  /** The head of the total. */
  readonly totalLabel: string;
  /** One row an instrument. */
  readonly rows: readonly {
    /** Its name. */
    readonly label: string;
    /** The language of the name, where it is another than the report's. */
    readonly language?: string;
    /** One cell a column. */
    readonly cells: readonly GridCell[];
    /** Of all columns, and of what stands in none, each activity once. */
    readonly total: GridCell;
  }[];
}

/** A cell of a {@link GridChart}. */
export interface GridCell {
  /** How many activities certainly took place. */
  readonly least: number;
  /** The same and those that may have. */
  readonly most: number;
  /** The number in words; empty for none. */
  readonly label: string;
  /** Set where the framework names the instrument there. */
  readonly named?: true;
}
