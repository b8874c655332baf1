import { membersOf, type Measure, type MissingFigure, type Observation, type PlaceCode, type Selection } from '@actionline/core';

import { apart, holds } from '../range/axis.js';
import { breakdownAxis, TOTAL } from '../range/breakdown-axis.js';
import type { Figure } from '../range/figure.js';
import { countryOf, isPart } from '../range/place-axis.js';
import type { Evidence, Sought } from './evidence.js';

/** How what a figure is of stands to what is asked about: all of it, a part, more than it, nothing of it, or nobody knows. */
type Relation = 'same' | 'inside' | 'around' | 'apart' | 'unclear';

/** How places and codes stand to a selection, each looked up once. */
interface Part {
  /** How a place stands to those selected; `inside` where none are. */
  readonly ofPlace: (place: PlaceCode | undefined, period: Observation['period']) => Relation;
  /** How a code of a breakdown stands to the one selected; `inside` where none is. */
  readonly ofCode: (name: string, code: string | undefined) => Relation;
  /** How the codes of an observation stand to those selected. */
  readonly ofBreakdown: (own: Observation['dimensions']) => readonly Relation[];
  /** How an observation stands to what is selected, on each axis that something is selected of. */
  readonly of: (observation: Observation) => readonly Relation[];
}

function partOf(measure: Sought, { places, dimensions = {} }: Selection): Part {
  const knownPlaces = new Map<string, Relation>();
  const knownCodes = new Map<string, Relation>();
  const names = Object.keys(dimensions);
  const ofPlace: Part['ofPlace'] = (place, period) => {
    if (places === undefined) return 'inside';
    // Unions have other members on other days.
    return remembered(knownPlaces, `${place ?? ''} ${period.start} ${period.end}`, () => relationOfPlace(place, period, places));
  };
  const ofCode: Part['ofCode'] = (name, code) => {
    if (!Object.hasOwn(dimensions, name)) return 'inside';
    return remembered(knownCodes, JSON.stringify([name, code]), () => relationOfCode(name, code, dimensions[name]!, measure));
  };
  const ofBreakdown: Part['ofBreakdown'] = (own) => names.map((name) => ofCode(name, own?.[name]));
  return {
    ofPlace,
    ofCode,
    ofBreakdown,
    of: ({ place, period, dimensions: own }) => (places === undefined ? ofBreakdown(own) : [ofPlace(place, period), ...ofBreakdown(own)]),
  };
}

function remembered(known: Map<string, Relation>, key: string, find: () => Relation): Relation {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

/**
 * The evidence as far as it speaks about the part of a measure that is asked about: a figure of all of that part counts as one of the
 * whole, one of less as a part of it, and one of more as how much there is at most, where amounts of days add up and none is negative.
 */
export function evidenceWithin(evidence: Evidence, measure: Sought, select: Selection): Evidence {
  const part = partOf(measure, select);
  const within = new Map(evidence.figures.map((figure) => [figure, figureWithin(figure, measure, part)]));
  const kept = (figures: readonly Figure[]): readonly Figure[] => figures.flatMap((figure) => within.get(figure) ?? []);
  const touches = ({ observation }: { readonly observation: Observation }): boolean => !part.of(observation).includes('apart');
  return {
    ...evidence,
    figures: kept(evidence.figures),
    silent: evidence.silent.filter(touches).map((one) => ({ ...one, observation: observationWithin(one.observation, part) })),
    reporting: evidence.reporting.flatMap((observation) => reportersWithin(observation, select.places, part)),
    faulty: evidence.faulty.filter(touches),
    conflicts: evidence.conflicts.map(kept).filter((figures) => figures.length > 0),
    leftOut: [
      ...evidence.leftOut,
      ...evidence.figures
        .filter((figure) => within.get(figure) === undefined)
        .map(({ observation }) => ({ observation: observation.id, reason: 'other-part' as const })),
    ],
  };
}

/** A measure of which only a part is asked about: its reporters are those of that part. */
export function measureWithin(measure: Measure, { places }: Selection): Measure {
  const { reporters } = measure;
  if (places === undefined || (reporters !== undefined && 'assumed' in reporters)) return measure;
  const among = reporters?.filter((place) => relationOfPlace(place, EVER, places) === 'inside') ?? [];
  return { ...measure, reporters: among.length > 0 ? among : places };
}

/** Missing figures as those of the part that is asked about. */
export function missingWithin(missing: readonly MissingFigure[], { places = [], dimensions }: Selection): readonly MissingFigure[] {
  return missing.flatMap((figure): readonly MissingFigure[] => {
    if (figure.insteadOf !== undefined) return [figure];
    const { decides, ...rest } = dimensions === undefined ? figure : { ...figure, dimensions: { ...dimensions, ...figure.dimensions } };
    const decisive = decides === undefined ? {} : { decides };
    if (figure.place !== undefined || places.length === 0) return [{ ...rest, ...decisive }];
    const { exceptPlaces = [], ...open } = rest;
    const asked = places.filter((place) => !exceptPlaces.includes(place));
    return asked.map((place) => (asked.length === 1 ? { ...open, place, ...decisive } : { ...open, place }));
  });
}

const EVER = { start: '0001-01-01', end: '9999-12-31' };

function figureWithin(figure: Figure, measure: Sought, part: Part): Figure | undefined {
  const relations = part.of(figure.observation);
  const across = measure.combine?.across;
  const combines = across === 'sum' || across === 'distinct' || across === 'max';
  if (relations.some((one) => one === 'apart' || one === 'unclear')) return undefined;
  if (!combines && relations.some((one) => one !== 'same')) return undefined;
  const isMore = relations.includes('around');
  // A total of more is another series than one of the part, with an origin and a day of its own; and what may fall bounds no part.
  if (isMore && (measure.signed === true || measure.combine?.time !== 'increment')) return undefined;
  const { upper, upperOpen } = figure.range;
  return {
    ...figure,
    observation: observationWithin(figure.observation, part),
    range: isMore ? { lower: -Infinity, upper, ...(upperOpen === true ? { upperOpen } : {}) } : figure.range,
  };
}

/** An observation as one of each place of the part that it shows to report, of whatever breakdown it is. */
function reportersWithin(
  { dimensions: _, ...observation }: Observation,
  places: readonly PlaceCode[] | undefined,
  part: Part,
): readonly Observation[] {
  const { place, period } = observation;
  if (places === undefined || !isPart(place) || isWithin(place, period, part)) return [observation];
  const around = part.ofPlace(place, period) === 'around';
  const within = around ? places : (membersOf(place, period)?.ever ?? []).filter((one) => isWithin(one, period, part));
  return within.map((one) => ({ ...observation, place: one }));
}

/** An observation without the place and the codes that are those of the part, or of more than it. */
function observationWithin(observation: Observation, part: Part): Observation {
  const { place, places: named, dimensions: own = {}, ...rest } = observation;
  const { period } = observation;
  const codes = Object.entries(own).filter(([name, code]) => part.ofCode(name, code) === 'inside');
  // Places that are named with a figure of all sexes need not be those of women.
  const isOfPart = part.ofBreakdown(own).every((one) => one !== 'around');
  const listed = named?.filter((one) => isOfPart && isWithin(one, period, part));
  return {
    ...rest,
    ...(place === undefined || part.ofPlace(place, period) !== 'inside' ? {} : { place }),
    ...(listed === undefined ? {} : { places: listed }),
    ...(codes.length === 0 ? {} : { dimensions: Object.fromEntries(codes) }),
  };
}

function isWithin(place: PlaceCode, period: Observation['period'], part: Part): boolean {
  const relation = part.ofPlace(place, period);
  return relation === 'same' || relation === 'inside';
}

function relationOfCode(name: string, own: string | undefined, wanted: string, { dimensions = {}, combine }: Sought): Relation {
  if (own === undefined || own === TOTAL) return 'around';
  const { axis, codeOf } = breakdownAxis(name, new Set([own, wanted]), Object.hasOwn(dimensions, name) ? dimensions[name] : undefined);
  const [mine, theirs] = [codeOf(own), codeOf(wanted)];
  // Two codes of one and the same are two series of running totals, each with an origin of its own.
  if (mine === theirs) return own === wanted || combine?.time !== 'running-total' ? 'same' : 'unclear';
  if (holds(axis, theirs, mine)) return 'inside';
  if (holds(axis, mine, theirs)) return 'around';
  return apart(axis, mine, theirs) ? 'apart' : 'unclear';
}

function relationOfPlace(place: PlaceCode | undefined, period: Observation['period'], places: readonly PlaceCode[]): Relation {
  if (places.some((one) => !isPart(one))) return isPart(place) ? 'inside' : 'same';
  if (!isPart(place)) return 'around';
  if (places.includes(place)) return places.length === 1 ? 'same' : 'inside';
  const asked = places.map((one) => ({ whole: membersOf(one, period), country: countryOf(one) }));
  const isKnown = asked.every(({ whole, country }) => whole !== undefined || country !== undefined);
  const always = new Set(asked.flatMap(({ whole }) => whole?.always ?? []));
  const ever = asked.flatMap(({ whole, country }) => whole?.ever ?? (country === undefined ? [] : [country]));
  const members = membersOf(place, period);
  // A subdivision lies in its country, and nobody knows how it lies to the other subdivisions.
  const mine = members?.ever ?? [countryOf(place)].flatMap((country) => country ?? []);
  if (mine.length === 0) return 'unclear';
  if (mine.every((country) => always.has(country))) return 'inside';
  if (!isKnown) return 'unclear';
  if (members !== undefined && ever.every((country) => members.always.includes(country))) return 'around';
  return mine.some((country) => ever.includes(country)) ? 'unclear' : 'apart';
}
