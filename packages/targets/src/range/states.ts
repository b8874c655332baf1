import type { AcrossRule, Interval, LeftOutEvidence, LeftOutReason, Observation } from '@actionline/core';

import { seriesKeyOf } from '../evidence/same-block.js';
import { lastDayOf } from './day-range.js';
import type { Figure } from './figure.js';
import { limited } from './limited.js';
import { ANYTHING, NO_PROOF, type Clash, type Proof } from './proof.js';
import { prove } from './prove.js';
import { proveUnion, unionRuleOf } from './union.js';
import { isBrokenDown, isOfAll, type Counted } from './world.js';

/** A state on a day, and what it rests on. */
export interface State {
  /** The day of the newest figure that it rests on. */
  readonly day: number;
  /** The range that the figures prove. */
  readonly range: Interval;
  /** The range of what is reported, where it is a part of more. */
  readonly proof: Proof;
  /** The figures. */
  readonly used: readonly Figure[];
  /** What is left out, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** Figures of one day that contradict each other. */
  readonly clashes: readonly Clash[];
  /** Figures of places or breakdowns that may not be combined; there is no state then. */
  readonly apart: readonly Figure[];
}

/** When a state is asked for, and when a part of it is too old. */
export interface StateDay {
  /** Nothing later counts. */
  readonly day: number;
  /** The day that the age of a figure is told from. */
  readonly today: number;
  /** Older than this, a figure says nothing of the state any more. */
  readonly staleAfterDays: number;
}

/** A day for which all states are put together. */
const ONE_DAY = { start: 0, end: 0 };

/**
 * The state in force on a day. Each place and breakdown has its newest figure, unless that is too old to speak of the day; together
 * they are combined by the rule of the measure. A figure that newer ones contradict is not in force any more. Where all are too old,
 * the state rests on nothing. No state lies beyond the limits of its measure.
 */
export function stateOn(figures: readonly Figure[], silent: readonly Observation[], measure: Counted, when: StateDay): State | undefined {
  const state = reportedOn(figures, silent, measure, when);
  if (state === undefined || measure.limits === undefined) return state;
  const { proof, impossible } = limited(state.proof, measure.limits);
  const clashes = impossible ? [...state.clashes, { suspects: state.used, parts: false, limits: measure.limits }] : state.clashes;
  return { ...state, range: proof.range, proof, clashes };
}

function reportedOn(figures: readonly Figure[], silent: readonly Observation[], measure: Counted, when: StateDay): State | undefined {
  const leftOut: LeftOutEvidence[] = [];
  const leave = (figure: Figure, reason: LeftOutReason, by?: Figure): void => {
    leftOut.push({ observation: figure.observation.id, reason, ...(by === undefined ? {} : { by: by.observation.id }) });
  };
  const newest = newestOfEach(figures, when.day, leave);
  const single = new Set(newest.map(({ observation }) => seriesKeyOf(observation))).size < 2;
  const fresh = single ? newest : newest.filter((figure) => isFresh(figure, when, leave));
  if (fresh.length === 0) return newest.length === 0 ? undefined : { ...NO_STATE, day: lastDayOf(newest), leftOut, apart: [] };
  const { across } = measure.combine;
  const chosen = across === 'none' || across === 'latest' ? chosenOf(fresh, across, leave) : fresh;
  if (chosen === undefined) return { ...NO_STATE, day: lastDayOf(fresh), leftOut, apart: fresh };
  return across === 'none' || across === 'latest' ? alone(chosen, leftOut) : together(chosen, silent, measure, across, leftOut, leave);
}

const NO_STATE = { range: ANYTHING, proof: NO_PROOF, used: [], clashes: [] };

type Leave = (figure: Figure, reason: LeftOutReason, by?: Figure) => void;

function newestOfEach(figures: readonly Figure[], day: number, leave: Leave): readonly Figure[] {
  const series = new Map<string, { end: number; readonly all: Figure[] }>();
  for (const figure of figures) {
    if (figure.end > day) continue;
    const key = seriesKeyOf(figure.observation);
    const own = series.get(key);
    if (own === undefined) series.set(key, { end: figure.end, all: [figure] });
    else {
      own.end = Math.max(own.end, figure.end);
      own.all.push(figure);
    }
  }
  return [...series.values()].flatMap(({ end, all }) => {
    const newest = all.filter((figure) => figure.end === end);
    const by = newest.reduce((first, figure) => (figure.observation.id < first.observation.id ? figure : first));
    for (const figure of all) if (figure.end < end) leave(figure, 'older-value', by);
    return newest;
  });
}

function isFresh(figure: Figure, { today, staleAfterDays }: StateDay, leave: Leave): boolean {
  if (today - figure.end <= staleAfterDays) return true;
  leave(figure, 'stale-part');
  return false;
}

/** The figures that stand alone: those of all places, or of the only place; of the newest day where that is the rule. */
function chosenOf(figures: readonly Figure[], across: 'none' | 'latest', leave: Leave): readonly Figure[] | undefined {
  const day = lastDayOf(figures);
  const newest = across === 'latest' ? figures.filter(({ end }) => end === day) : figures;
  const whole = newest.filter(({ observation }) => isOfAll(observation));
  const chosen = whole.length > 0 ? whole : newest;
  if (new Set(chosen.map(({ observation }) => seriesKeyOf(observation))).size > 1) return undefined;
  const kept = new Set(chosen);
  for (const figure of figures) {
    if (kept.has(figure)) continue;
    leave(figure, across === 'latest' && figure.end < day ? 'older-value' : 'contained', chosen[0]);
  }
  return chosen;
}

/** The range of figures of one place, day and breakdown. What only a breakdown says is nothing about the whole. */
function alone(chosen: readonly Figure[], leftOut: readonly LeftOutEvidence[]): State {
  const [first] = chosen;
  const partial = first !== undefined && isBrokenDown(first.observation);
  const meet = chosen.reduce<Interval>((all, { range }) => meetOf(all, range), ANYTHING);
  const range = partial ? ANYTHING : meet;
  return {
    day: lastDayOf(chosen),
    range,
    proof: { range, uses: partial ? [] : chosen.map((figure) => ({ figure, lower: 1, upper: 1 })) },
    used: chosen,
    leftOut,
    clashes: [],
    apart: [],
  };
}

function meetOf(a: Interval, b: Interval): Interval {
  const low = b.lower > a.lower || (b.lower === a.lower && b.lowerOpen === true) ? b : a;
  const high = b.upper < a.upper || (b.upper === a.upper && b.upperOpen === true) ? b : a;
  return {
    lower: low.lower,
    upper: high.upper,
    ...(low.lowerOpen === true ? { lowerOpen: true as const } : {}),
    ...(high.upperOpen === true ? { upperOpen: true as const } : {}),
  };
}

function together(
  chosen: readonly Figure[],
  silent: readonly Observation[],
  measure: Counted,
  across: Exclude<AcrossRule, 'none' | 'latest'>,
  leftOut: LeftOutEvidence[],
  leave: Leave,
): State {
  let kept = chosen;
  // A state below nothing shows that others may be so too, whether or not the measure says it.
  const counted = chosen.some(({ value }) => value < 0) ? { ...measure, signed: true as const } : measure;
  for (;;) {
    const states = kept.map((figure): Figure => ({ ...figure, start: 0, end: 0 }));
    const given = new Map(states.map((state, at) => [state, kept[at]!]));
    const { of, clashes } =
      across === 'sum'
        ? prove(states, silent, counted, [ONE_DAY])
        : proveUnion(states, silent, counted, unionRuleOf(measure.combine), [ONE_DAY]);
    const own = (figure: Figure): Figure => given.get(figure) ?? figure;
    const days = clashes.flatMap(({ suspects }) => suspects.map((suspect) => own(suspect).end)).sort((a, b) => a - b);
    const oldest = days[0];
    if (oldest !== undefined && oldest < days.at(-1)!) {
      // What newer figures contradict was true on its day, and is not in force any more.
      const suspects = new Set(clashes.flatMap((clash) => clash.suspects.map(own)));
      const gone = kept.filter((figure) => suspects.has(figure) && figure.end === oldest);
      const by = kept.find((figure) => suspects.has(figure) && figure.end > oldest);
      for (const figure of gone) leave(figure, 'older-value', by);
      const left = new Set(gone);
      kept = kept.filter((figure) => !left.has(figure));
      continue;
    }
    const [proof = NO_PROOF] = of;
    const uses = proof.uses.map((use) => ({ ...use, figure: own(use.figure) }));
    return {
      day: lastDayOf(kept),
      range: proof.range,
      proof: { range: proof.range, uses },
      used: kept,
      leftOut,
      clashes: clashes.map(({ suspects, parts }) => ({ suspects: suspects.map(own), parts })),
      apart: [],
    };
  }
}
