import type { Activity, Framework, LocalizedText, Measure, Observation, ScopedId, Target } from '@actionline/core';

/** An organisation that reports or takes part. */
export interface IatiOrganisation {
  /** Its identifier, such as `XM-DAC-30010`: the registration agency, a hyphen, the number there. */
  readonly ref: string;
  /** Its type, by the codelist OrganisationType: `10` government, `21` international NGO, `40` multilateral. */
  readonly type: string;
  /** Its name. */
  readonly name: LocalizedText;
}

/** An organisation that takes part, and how. */
export interface IatiParticipant extends IatiOrganisation {
  /** Its role, by the codelist OrganisationRole: `1` funding, `2` accountable, `3` extending, `4` implementing. */
  readonly role: '1' | '2' | '3' | '4';
}

/** A country or region that activities are in, or a sector that they belong to, with its part. */
export interface IatiShare {
  /** Its code. */
  readonly code: string;
  /** The vocabulary of the code; that of the OECD DAC (`1`) where left out, of countries none. */
  readonly vocabulary?: string;
  /** Its part in per cent; of several all have one, and they come to 100. */
  readonly percentage?: number;
}

/** What the standard asks of every activity, which observations do not say. */
export interface IatiActivityHeader {
  /** Its `iati-identifier`: the reporting organisation's, a hyphen, and what tells it from the others. */
  readonly identifier: string;
  /** Its title. */
  readonly title: LocalizedText;
  /** What it is about. */
  readonly description: LocalizedText;
  /** Who reports. */
  readonly reportingOrganisation: IatiOrganisation;
  /** Who takes part, at least one. */
  readonly participants: readonly IatiParticipant[];
  /** Where it stands, by the codelist ActivityStatus: `1` pipeline, `2` implementation, `3` finalisation, `4` closed, `5` cancelled, `6` suspended. */
  readonly status: '1' | '2' | '3' | '4' | '5' | '6';
  /** Its days, of which a start is needed. */
  readonly dates: {
    /** The first, as planned. */
    readonly plannedStart?: string;
    /** The first, as it was. */
    readonly actualStart?: string;
    /** The last, as planned. */
    readonly plannedEnd?: string;
    /** The last, as it was. */
    readonly actualEnd?: string;
  };
  /** The countries that it is in, by ISO 3166-1 alpha-2. One of these and the regions is needed. */
  readonly countries?: readonly IatiShare[];
  /** The regions that it is in; vocabulary `1` is the OECD DAC's, `2` the United Nations' M49. */
  readonly regions?: readonly IatiShare[];
  /** The sectors that it belongs to, at least one: `15160` of the OECD DAC is human rights. */
  readonly sectors: readonly IatiShare[];
  /** When it was last updated, such as `2025-03-01T00:00:00Z`; not said where left out, since nothing here reads the clock. */
  readonly updated?: string;
}

/** What {@link writeIatiResults} writes. */
export interface IatiReport {
  /** The base of the framework's IRIs, such as `https://data.example.org/id/`: with the id of the framework it is the address of our vocabulary. */
  readonly base: string;
  /** The activity that the figures are the results of; activities on record take from it who reports, who takes part, the sectors, and where where they do not say. */
  readonly activity: IatiActivityHeader;
  /** The framework, for its measures and targets. */
  readonly framework?: Pick<Framework, 'measures' | 'targets'>;
  /** Measures beside those of the framework and the targets. */
  readonly measures?: readonly Measure[];
  /** The figures. */
  readonly observations: readonly Observation[];
  /** The targets; those of the framework where left out. */
  readonly targets?: readonly Target[];
  /** The activities on record, each an activity of its own. */
  readonly activities?: readonly Activity[];
  /** The type of a result, by the measure: `1` output, `2` outcome, `3` impact; `9`, other, where left out, and `2` of figures with the role `outcome`. */
  readonly resultTypes?: Readonly<Record<ScopedId, '1' | '2' | '3' | '9'>>;
}
