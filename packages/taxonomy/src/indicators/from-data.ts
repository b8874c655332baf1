import type {
  CountedMeasure,
  Indicator,
  IndicatorBasis,
  IndicatorCatalogue,
  IndicatorProposal,
  LocalizedText,
  OwnUnit,
  ScopedId,
  TermsOfUse,
  Unit,
  WithoutIndicator,
} from '@actionline/core';

/** An indicator as it is shipped: what it shares with others is named, and not repeated. */
interface IndicatorAsData extends Omit<Indicator, 'measure' | 'basis' | 'terms' | 'disaggregation' | 'proposedBy'> {
  readonly unit: Unit;
  readonly combine: CountedMeasure['combine'];
  readonly limits?: CountedMeasure['limits'];
  readonly signed?: true;
  readonly basis: Omit<IndicatorBasis, 'publisher'> & { readonly publisher: string };
  readonly disaggregation: readonly number[];
  readonly use: TermsOfUse;
}

/** The catalogue as it is shipped. */
export interface IndicatorData {
  /** The units that are none of core’s. */
  readonly units: readonly OwnUnit[];
  /** What indicators can be broken down by; each names them by their place here. */
  readonly disaggregation: readonly LocalizedText[];
  /** What is known of terms of use, in a sentence. */
  readonly terms: Readonly<Record<TermsOfUse, LocalizedText>>;
  /** The names of publishers, by id. */
  readonly publishers: Readonly<Record<string, LocalizedText>>;
  /** The indicators. */
  readonly indicators: readonly IndicatorAsData[];
  /** For which commitments they are proposed. */
  readonly proposals: readonly IndicatorProposal[];
  /** The commitments without one. */
  readonly without: readonly WithoutIndicator[];
}

/** The members of a catalogue from the data that it is shipped as. */
export function membersFromData(data: IndicatorData): Pick<IndicatorCatalogue, 'indicators' | 'proposals' | 'without'> {
  const units = new Map<string, OwnUnit>(data.units.map((unit) => [unit.id, unit]));
  return {
    indicators: data.indicators.map((one) => indicatorFromData(one, data, units)),
    proposals: data.proposals,
    without: data.without,
  };
}

function indicatorFromData(one: IndicatorAsData, data: IndicatorData, units: ReadonlyMap<string, OwnUnit>): Indicator {
  const { id, label, unit, combine, limits, signed, basis, disaggregation, use, type, direction, parity, ...rest } = one;
  const measure: CountedMeasure = {
    id,
    label,
    // a unit that is none of its own is one that is known
    unit: units.get(unit) ?? (unit as Extract<CountedMeasure['unit'], string>),
    combine,
    ...(limits === undefined ? {} : { limits }),
    ...(signed === undefined ? {} : { signed }),
  };
  return {
    id: id satisfies ScopedId,
    label,
    measure,
    type,
    direction,
    ...(parity === undefined ? {} : { parity }),
    basis: { ...basis, publisher: data.publishers[basis.publisher] ?? {} },
    ...rest,
    disaggregation: disaggregation.map((at) => data.disaggregation[at] ?? {}),
    terms: { use, note: data.terms[use], verified: false },
    proposedBy: 'Actionline',
  };
}
