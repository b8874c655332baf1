import {
  addDays,
  overlaps,
  textIn,
  type Evaluation,
  type LeftOutReason,
  type MissingFigure,
  type Observation,
  type Period,
  type Requirement,
  type UsedEvidence,
} from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import type { Formats } from '../messages/formats.js';
import { namedFigure, type Naming } from './named-figure.js';
import { sentence, type Explaining, type SentenceDraft } from './sentence.js';
import { sidesOf } from './share.js';
import { spansOf } from './spans.js';

/** As many as a reader takes in; the rest are counted. */
const TOLD = 8;
/** As many places as are named where all others are meant. */
const PLACES = 12;
/** As many figures as are named where they tell a part. */
const PARTS = 3;
/** As many missing figures as an evaluation lists; where it lists these, there may be more. */
const MOST_MISSING = 24;

/** Figures of one and the same shape, of which only the places or the days differ. */
interface Group {
  readonly like: MissingFigure;
  /** The figures that count and tell a part of it. */
  readonly known: readonly UsedEvidence[];
  readonly places: readonly string[];
  readonly periods: readonly MissingFigure['period'][];
}

/** What would settle what is not known. A compound promise leaves that to its parts. */
export function explainMissingFigures(explaining: Explaining): readonly SentenceDraft[] {
  if ('parts' in explaining.evaluation.requirement) return [];
  const { evaluation, formats } = explaining;
  const known = told.get(formats) ?? new Map<Evaluation, readonly SentenceDraft[]>();
  if (known.size === 0) told.set(formats, known);
  const before = known.get(evaluation);
  if (before !== undefined) return before;
  const sentences = missingFigures(explaining);
  known.set(evaluation, sentences);
  return sentences;
}

/** A report says what is missing in several places: every report has formats of its own. */
const told = new WeakMap<Formats, Map<Evaluation, readonly SentenceDraft[]>>();

function missingFigures({ evaluation, ...at }: Explaining): readonly SentenceDraft[] {
  const said = settling(evaluation, { ...at, used: evaluation.used });
  const rest = said.slice(TOLD).reduce((count, { figures }) => count + figures, 0);
  return [
    ...said.slice(0, TOLD).map(({ text, observations }) => sentence(text, observations)),
    ...(rest === 0 ? [] : [sentence(at.messages.step.missing.more(rest))]),
    ...((evaluation.missing ?? []).length < MOST_MISSING ? [] : [sentence(at.messages.step.missing.cut)]),
  ];
}

/** Whether an evaluation names figures that are not there, and not only those that are too loose. */
export function namesMissing({ missing = [], requirement }: Evaluation): boolean {
  return !('parts' in requirement) && missing.some(({ insteadOf }) => insteadOf === undefined);
}

interface Settling {
  readonly text: string;
  readonly observations: readonly string[];
  readonly figures: number;
}

function settling(evaluation: Evaluation, naming: Naming): readonly Settling[] {
  const { missing = [] } = evaluation;
  const absent = missing.filter(({ insteadOf }) => insteadOf === undefined);
  const given = missing.filter(({ insteadOf }) => insteadOf !== undefined);
  return [
    ...insteadOf(given, evaluation, naming),
    ...grouped(absent, evaluation, naming).map((group) => absentFigure(group, evaluation, naming)),
  ];
}

function absentFigure({ like, known, places, periods }: Group, { requirement, required, value }: Evaluation, naming: Naming): Settling {
  const { messages, formats } = naming;
  const { decides, exceptPlaces, dimensions } = like;
  const [first = like.period] = periods;
  const unit = required?.unit ?? value?.unit ?? 'number';
  const isSide = sidesOf(requirement).length > 0;
  const figureOf = ({ value: number, comparison }: NonNullable<typeof decides>): string =>
    isSide ? messages.comparison[comparison](formats.number(number), true) : formats.required(number, comparison, unit);
  const text = messages.step.missing.figure({
    partly: known.length > 0,
    place: places.length === 0 ? undefined : formats.thePlaces(places),
    except:
      exceptPlaces === undefined
        ? undefined
        : exceptPlaces.length > PLACES
          ? messages.step.missing.places(exceptPlaces.length)
          : formats.thePlaces(exceptPlaces),
    parts: [sideNamed(like, requirement, messages), formats.parts(dimensions)].filter((part) => part !== '').join(', '),
    during: formats.during(first),
    spans: periods.length === 1 ? formats.spanned(first) : spansOf(periods, messages, formats, formats.period),
    periods: periods.length,
    decides:
      decides === undefined
        ? undefined
        : { figure: figureOf(decides), level: decides.level, recurring: requirement.kind === 'every-period' },
  });
  const figures = Math.max(places.length, 1) * periods.length;
  const parts = known.filter((one) => isPart(one, like, periods, naming.observations));
  if (parts.length === 0) return { text, observations: [], figures };
  const ids = [...new Set(parts.map(({ observation }) => observation))];
  const silent = figures === 1 ? daysWithout(first, known) : [];
  const part = messages.step.missing.part({
    count: ids.length,
    figures: ids.length > PARTS ? undefined : formats.list(ids.map((id) => namedFigure(id, naming))),
    silent: silent.map(formats.spanned),
  });
  return { text: `${text} ${part}`, observations: ids, figures };
}

/** Whether a figure is of no more than what is missing: no total of more days, places or groups. */
function isPart(
  { observation, period }: UsedEvidence,
  { place, dimensions = {} }: MissingFigure,
  periods: Group['periods'],
  observations: Naming['observations'],
): boolean {
  const { place: at, dimensions: own = {} } = observations.get(observation) ?? {};
  return (
    periods.some(({ start, end }) => start <= period.start && period.end <= end) &&
    (place === undefined || at !== undefined) &&
    Object.entries(dimensions).every(([name, code]) => own[name] === code)
  );
}

/** The days of a period that no figure speaks about. */
function daysWithout({ start, end }: Period, known: readonly UsedEvidence[]): readonly Period[] {
  const silent: Period[] = [];
  let next = start;
  for (const { period } of [...known].sort((a, b) => (a.period.start < b.period.start ? -1 : 1))) {
    if (period.start > next) silent.push({ start: next, end: addDays(period.start, -1) });
    if (period.end >= next) next = addDays(period.end, 1);
  }
  return next > end ? silent : [...silent, { start: next, end }];
}

/** Which side of a share is missing; nothing where there is but one thing that is counted. */
function sideNamed({ measure }: MissingFigure, requirement: Requirement, { locale, typography }: Naming['messages']): string {
  const side = sidesOf(requirement).find(({ id }) => id === measure);
  return side === undefined ? '' : typography(inlineText(textIn(side.label, locale)));
}

/** The figures that count and speak about the same: they say then how much there was at least, or in all and more. */
function knownOf(
  { measure, period, place, exceptPlaces = [], dimensions = {} }: MissingFigure,
  used: readonly UsedEvidence[],
  observations: Naming['observations'],
): readonly UsedEvidence[] {
  return used.filter((one) => {
    if (!overlaps(one.period, period)) return false;
    const { measure: of = measure, place: at, dimensions: own = {} } = observations.get(one.observation) ?? {};
    if (of !== measure) return false;
    // Women say nothing about men.
    if (Object.entries(dimensions).some(([name, code]) => own[name] !== undefined && own[name] !== code)) return false;
    if (at === undefined) return true;
    return place === undefined ? !exceptPlaces.includes(at) : at === place;
  });
}

/** One group for figures that differ by their places, then by their days. */
function grouped(absent: readonly MissingFigure[], { used }: Evaluation, { observations }: Naming): readonly Group[] {
  const byPlace = collect(
    absent.map((like) => ({
      like,
      known: knownOf(like, used, observations),
      places: like.place === undefined ? [] : [like.place],
      periods: [like.period],
    })),
    ({ like, known, places }) => [shapeOf(like), known.length > 0, like.period, places.length, like.decides === undefined ? '' : places],
    (one, other) => ({ ...one, known: [...one.known, ...other.known], places: [...one.places, ...other.places] }),
  );
  return collect(
    byPlace,
    ({ like, known, places }) => [shapeOf(like), known.length > 0, places],
    (one, other) => ({ ...one, known: [...one.known, ...other.known], periods: [...one.periods, ...other.periods] }),
  );
}

function shapeOf({ measure, exceptPlaces, dimensions, decides }: MissingFigure): unknown {
  return [measure, exceptPlaces, Object.entries(dimensions ?? {}).sort(), decides];
}

function collect(groups: readonly Group[], keyOf: (group: Group) => unknown, join: (one: Group, other: Group) => Group): readonly Group[] {
  const found = new Map<string, Group>();
  for (const group of groups) {
    const key = JSON.stringify(keyOf(group));
    const before = found.get(key);
    found.set(key, before === undefined ? group : join(before, group));
  }
  return [...found.values()];
}

/** Why a figure cannot be. */
const IMPOSSIBLE = ['negative', 'beyond-limit', 'not-a-number'] as const satisfies readonly LeftOutReason[];

/** Figures that contradict each other, cannot be, are too loose, or reach beyond the days in question. */
function insteadOf(given: readonly MissingFigure[], { requirement, leftOut }: Evaluation, naming: Naming): readonly Settling[] {
  const { messages, formats, observations } = naming;
  const say = messages.step.missing;
  const names = (ids: readonly string[]): string => formats.list(ids.map((id) => namedFigure(id, naming)));
  // Of figures for the same that contradict each other one stands for all, and the others are left out by it.
  const whole = given.map(({ insteadOf: ids = [], period }) => ({
    ids:
      ids.length > 1
        ? ids
        : [...ids, ...leftOut.filter((one) => one.reason === 'contradicted' && one.by === ids[0]).map(({ observation }) => observation)],
    period,
  }));
  const several = whole.filter(({ ids }) => ids.length > 1);
  const single = whole.flatMap(({ ids, period }) => (ids.length === 1 ? ids.map((id) => ({ id, period })) : []));
  const impossible = IMPOSSIBLE.map((reason) => ({
    reason,
    ids: single.flatMap(({ id }) => (leftOut.some((one) => one.observation === id && one.reason === reason) ? [id] : [])),
  })).filter(({ ids }) => ids.length > 0);
  const possible = single.filter(({ id }) => !impossible.some(({ ids }) => ids.includes(id)));
  const beyond = possible.filter(({ id, period }) => reachesBeyond(observations.get(id), period));
  const loose = possible.filter((one) => !beyond.includes(one)).map(({ id }) => id);
  return [
    ...several.map(({ ids }) => ({
      text: requirement.kind === 'deliverable' ? say.unclear(names(ids)) : say.contradicting(names(ids)),
      observations: ids,
      figures: 1,
    })),
    ...impossible.map(({ reason, ids }) => ({
      text: say.impossible[reason](names(ids), ids.length),
      observations: ids,
      figures: ids.length,
    })),
    ...beyond.map(({ id, period }) => ({
      text: say.straddling(namedFigure(id, naming), formats.spanned(period)),
      observations: [id],
      figures: 1,
    })),
    ...(loose.length === 0 ? [] : [{ text: say.loose(names(loose), loose.length), observations: loose, figures: loose.length }]),
  ];
}

/** Whether a figure holds other days too; what is missing of a state is of one day, and a state is of no other. */
function reachesBeyond(observation: Observation | undefined, { start, end }: MissingFigure['period']): boolean {
  return start !== end && observation !== undefined && (observation.period.start < start || observation.period.end > end);
}
