import type { Citation, Confidence, DataRelease, FrameworkId, IsoDate, Locale, MethodUse, ScopedId } from '@actionline/core';

import type { Section } from './block.js';
import type { Finding } from './finding.js';

/** The templates a report can be assembled by; either serves any framework. */
export type TemplateName = 'annual' | 'pledge-progress';

/** The templates there are. */
export const templateNames: readonly TemplateName[] = ['annual', 'pledge-progress'];

/** The version of the shape of {@link Report}. */
export const REPORT_SCHEMA_VERSION = '2.0.0';

/** Whether the data of a framework have a release to name: `0` is what `defineFramework` gives where none was stated. */
export function isReleased({ id }: DataRelease): boolean {
  return id !== '0' && id !== '';
}

/** A source with its number in the report. */
export interface NumberedSource {
  /** The number, from 1. */
  readonly number: number;
  /** The source; its locator stands where it is cited. */
  readonly citation: Citation;
}

/** Something that is not known, by what it is about. */
export interface Gap {
  /** What is missing. */
  readonly kind:
    | 'commitment-without-evidence'
    | 'target-without-evidence'
    | 'unmatched-evidence'
    | 'inconclusive'
    | 'missing-figure'
    | 'thin-evidence'
    | 'stale-evidence'
    | 'period-without-figure'
    | 'missing-value';
  /** The item or target. */
  readonly about: ScopedId;
  /** The same in words. */
  readonly text: string;
}

/** How a report came about. */
export interface Production {
  /** The version of each of the four packages, by its name. */
  readonly packages: Readonly<Record<string, string>>;
  /** The methods used, each once. */
  readonly methods: readonly MethodUse[];
  /** SHA-256 of everything that went in but the language, as canonical JSON: reports of one input in two languages share it. */
  readonly inputHash: string;
  /** The version of the Unicode data that numbers, dates and names of places were written with. */
  readonly icu: string;
  /** How many observations were given. */
  readonly observations: number;
  /** How many of them were withheld: as confidential, or as corrected by one that is. */
  readonly withheld: number;
  /** How many of the withheld are public themselves and corrected by a confidential one; absent where none is. */
  readonly corrected?: number;
  /** How many judgements and narratives are dated after the report, or after what it knows, and left out; absent where none is. */
  readonly later?: {
    /** Judgements. */
    readonly assessments: number;
    /** Narratives. */
    readonly narratives: number;
  };
}

/** A report as data: what every renderer works from. */
export interface Report {
  /** The version of this shape. */
  readonly schemaVersion: string;
  /** The template. */
  readonly template: TemplateName;
  /** The language. */
  readonly locale: Locale;
  /** The title. */
  readonly title: string;
  /** What kind of report it is, in words. */
  readonly subtitle: string;
  /** What it reports on. */
  readonly framework: {
    /** Its id. */
    readonly id: FrameworkId;
    /** Its title. */
    readonly title: string;
    /** Who issued it. */
    readonly issuer: string;
    /** Which text it is. */
    readonly edition: string;
    /** The state of the data. */
    readonly release: DataRelease;
  };
  /** The date of the report: nothing later counts. */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** How sure a figure had to be to count; those that say nothing of it counted. */
  readonly minimumConfidence?: Confidence;
  /** How it came about. */
  readonly production: Production;
  /** One row a target. */
  readonly findings: readonly Finding[];
  /** What is not known. */
  readonly gaps: readonly Gap[];
  /** The sources, by number. */
  readonly sources: readonly NumberedSource[];
  /** The document. */
  readonly sections: readonly Section[];
}
