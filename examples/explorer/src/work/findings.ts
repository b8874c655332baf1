import type { Activity, Evaluation, IsoDate, ScopedId } from '@actionline/core';
import type { ShownStatus } from '@actionline/report-kit';
import type { SaidGroup } from './reading.js';

/** Where one target stands, in words. */
export interface Finding extends Pick<Evaluation, 'status' | 'level' | 'trajectory' | 'timing' | 'evidence'> {
  readonly target: ScopedId;
  readonly commitment: ScopedId;
  /** The number of the target in its text. */
  readonly notation: string;
  readonly label: string;
  /** The status as it is shown, with its name and what it means. */
  readonly shown: ShownStatus;
  readonly statusLabel: string;
  readonly meaning: string;
  /** What is reported; absent where nothing is. */
  readonly reported?: string;
  /** What is asked for, and by when. */
  readonly required?: string;
  readonly period?: string;
  /** The reading that was evaluated: `taken`, or the id of another. */
  readonly interpretation: string;
  /** Whether the text can be read in more than one way. */
  readonly hasReadings: boolean;
  /** Whether it is a part of another target, or no longer in force: it is then counted nowhere. */
  readonly isPart: boolean;
  readonly isWithdrawn: boolean;
}

/** Where every target of a framework stands by the figures at hand. */
export interface Findings {
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
  /** How many have each status, parts and what is withdrawn left out, the best first. */
  readonly statuses: readonly { readonly shown: ShownStatus; readonly label: string; readonly count: number }[];
  /** How many figures were looked at. */
  readonly figures: number;
  /** Targets that cannot be judged from figures of the place alone. */
  readonly notJudged: readonly { readonly notation: string; readonly label: string }[];
  /** How many figures speak about a commitment and are counted by none of its targets. */
  readonly unmatched: number;
  /** How many speak about nothing in the framework. */
  readonly unplaced: number;
  /** What is wrong with figures as a whole. */
  readonly groups: readonly SaidGroup[];
  /** The places that figures and activities name, within the scope or not, by their names. */
  readonly places: readonly { readonly code: string; readonly name: string }[];
  /** What is recorded as done, the first 2,000. */
  readonly activities: readonly Activity[];
}

/** A drawing that stands in a page as a picture. */
export interface Drawing {
  readonly title: string;
  /** The text of an SVG file. */
  readonly svg: string;
  /** The same in words. */
  readonly alt: string;
}

/** The answer in a sentence or two, with the pictures of all targets. */
export interface Overview {
  readonly answer: readonly string[];
  /** How many targets have each status. */
  readonly statuses: readonly Drawing[];
  /** What is reported beside what was asked, target by target. */
  readonly progress: readonly Drawing[];
  /** How far the evidence reaches, in pictures and in words. */
  readonly coverage: { readonly drawings: readonly Drawing[]; readonly words: readonly string[] };
}

/** A figure as evidence. */
export interface EvidenceLine {
  readonly id: string;
  readonly value: string;
  readonly period: string;
  readonly place?: string;
  readonly source: string;
  /** An address that may be followed. */
  readonly url?: string;
  /** Why it was left out; absent where it was used. */
  readonly reason?: string;
}

/** Why a target stands where it stands. */
export interface TargetDetails {
  readonly target: ScopedId;
  readonly label: string;
  /** The evaluation in sentences, each with the code of its step. */
  readonly sentences: readonly { readonly code: string; readonly text: string }[];
  /** What would settle what is not known. */
  readonly missing: readonly string[];
  readonly drawings: readonly Drawing[];
  readonly used: readonly EvidenceLine[];
  readonly usedCount: number;
  readonly leftOut: readonly EvidenceLine[];
  readonly leftOutCount: number;
  /** The verdict under each reading of the text, the one taken first; one alone where it can be read in one way. */
  readonly readings: readonly ReadingVerdict[];
  /** What is wrong with its evidence. */
  readonly groups: readonly SaidGroup[];
  /** The method with its version and parameters. */
  readonly method: string;
}

/** The verdict under one reading. */
export interface ReadingVerdict {
  readonly id: string;
  readonly label: string;
  readonly reason?: string;
  readonly shown: ShownStatus;
  readonly statusLabel: string;
}
