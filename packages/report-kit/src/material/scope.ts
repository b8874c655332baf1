import {
  ActionlineError,
  isActionlineError,
  membersOf,
  parsePlace,
  placeName,
  textsOf,
  WORLD,
  type Activity,
  type Assessment,
  type Framework,
  type Observation,
  type PlaceCode,
  type ScopedId,
  type Target,
} from '@actionline/core';
import { checkKeys, nearestNames, refuseArgument, show } from '@actionline/core/internal';
import { measuresOf } from '@actionline/targets';
import { ancestorsOf, findCommitments, getItem, type Strategy } from '@actionline/taxonomy';

import type { AskedScope } from '../document/report-scope.js';
import { placeObservations } from './place-observations.js';
import type { Narrative } from './narrative.js';
import type { ReportInput, Scope } from './report-input.js';
import { withoutCorrected } from './without-corrected.js';

/** What a report is assembled from, cut down to its scope. */
export interface Scoped {
  /** The framework: the items of the scope with those above them, and the targets that can be judged in it. */
  readonly framework: Framework;
  /** The figures of the scope. */
  readonly observations: readonly Observation[];
  /** The activities of the scope; absent where none were given. */
  readonly activities?: readonly Activity[];
  /** Judgements about what lies in it. */
  readonly assessments: readonly Assessment[];
  /** Narratives about what lies in it, or about the framework. */
  readonly narratives: readonly Narrative[];
  /** The scope, but for its name. */
  readonly scope: AskedScope;
  /** The targets that lie in it and cannot be judged from figures of the place alone. */
  readonly notJudged: readonly Target[];
  /** The figures that these count, by id. */
  readonly countedElsewhere: ReadonlySet<string>;
}

/** What of the input of a report a scope is read from. */
export type ScopeInput = Pick<
  ReportInput,
  'framework' | 'scope' | 'strategy' | 'knownAt' | 'minimumConfidence' | 'assessments' | 'narratives' | 'evaluation'
> &
  Partial<Pick<ReportInput, 'template'>>;

/** What may be published, before it is cut down. */
interface Published {
  /** The figures. */
  readonly observations: readonly Observation[];
  /** The activities; absent where none were given. */
  readonly activities?: readonly Activity[] | undefined;
}

/**
 * What lies in the scope of a report; nothing where the report has none. Of a place only figures count that are of it, or of a place
 * within it: one that names it together with others says nothing of it alone, and is left out whole. A target can be judged from them
 * where the strategy of the place sets it, or where only that place is to report. What corrects a figure of the scope corrects it still,
 * though it lies outside.
 *
 * @throws {@link ActionlineError} `bad-argument` for a scope that is none, for a strategy of another framework or place, and for an evaluation
 * beside a scope; `bad-place` for a place that is none; `unknown-id` for an item or a theme that there is none of.
 */
export function inScope(input: ScopeInput, published: Published): Scoped | undefined {
  const { framework, strategy } = input;
  const scope = checkedScope(input);
  if (scope === undefined) return undefined;
  const { place, items, themes } = scope;
  const kept = keptItems(framework, scope);
  const home = homesOf(framework, published.observations);
  const isInside = place === undefined ? (): boolean => true : placeTest(place);

  const local = strategy === undefined ? [] : strategy.targets.filter(({ commitment }) => kept.own.has(commitment));
  const whole = framework.targets.filter(({ commitment }) => kept.own.has(commitment));
  const judged = place === undefined ? whole : whole.filter((target) => isOfPlace(target, isInside));
  const counted = new Set([...judged, ...local].flatMap(countedBy));
  const targets = new Map(framework.targets.map((target) => [target.id, target]));

  const inPlace = published.observations.filter((one) => place === undefined || placing(one, place, isInside) === 'inside');
  const own = inPlace.filter(({ id, measure }) => kept.own.has(home(id) ?? '') || counted.has(measure));
  const observations = withoutCorrected(own, published.observations, input).map((one) =>
    athome(one, home(one.id), targets.get(one.measure)),
  );
  // of the place, and of nothing that the plan counts: as those of an indicator, which are not outside the limits
  const ofNoItem = inPlace.filter(({ id, measure }) => home(id) === undefined && !counted.has(measure)).length;
  const several =
    place === undefined
      ? 0
      : published.observations.filter((one) => kept.own.has(home(one.id) ?? '') && placing(one, place, isInside) === 'several').length;
  const activities = published.activities?.filter(
    ({ commitments, places = [] }) => commitments.some((id) => kept.own.has(id)) && (place === undefined || places.some(isInside)),
  );
  const about = new Set<string>([framework.id, ...kept.own, ...judged.map(({ id }) => id), ...local.map(({ id }) => id)]);
  const isAbout = (statement: { readonly about: string }): boolean => about.has(statement.about);
  const { assessments = [], narratives = [] } = input;
  const told = { assessments: assessments.filter(isAbout), narratives: narratives.filter(isAbout) };
  const notJudged = whole.filter((target) => !judged.includes(target));
  const elsewhere = new Set(notJudged.flatMap(countedBy));
  return {
    framework: {
      ...framework,
      items: framework.items.filter(({ id }) => kept.all.has(id)),
      targets: [...judged, ...local],
    },
    observations,
    ...(activities === undefined ? {} : { activities }),
    ...told,
    scope: {
      ...(place === undefined ? {} : { place }),
      ...(items === undefined ? {} : { items }),
      ...(themes === undefined ? {} : { themes }),
      outside: {
        severalPlaces: several,
        figures: published.observations.length - observations.length - several - (place === undefined ? 0 : ofNoItem),
        ...(activities === undefined ? {} : { activities: (published.activities?.length ?? 0) - activities.length }),
        statements: assessments.length + narratives.length - told.assessments.length - told.narratives.length,
      },
      notJudged: notJudged.map(({ id }) => id),
    },
    notJudged,
    countedElsewhere: new Set(observations.filter(({ measure }) => elsewhere.has(measure)).map(({ id }) => id)),
  };
}

/** The scope that is asked for, with the place of the strategy; nothing where none is. */
function checkedScope({ framework, scope, strategy, template, evaluation }: ScopeInput): Scope | undefined {
  if (scope !== undefined) checkKeys('scope', scope, ['place', 'items', 'themes'] satisfies readonly (keyof Scope)[]);
  if (strategy !== undefined) checkStrategy(strategy, framework, scope);
  const given = scope?.place ?? strategy?.place;
  const isCountry = (typeof template === 'string' ? template : template?.name) === 'country';
  if (isCountry && given === undefined)
    refuseArgument(
      'scope.place',
      given,
      'the place that a report by the template "country" is about',
      'give scope: { place }, or a strategy',
    );
  const { items, themes } = scope ?? {};
  for (const [name, list] of [
    ['scope.items', items],
    ['scope.themes', themes],
  ] as const) {
    if (list !== undefined && !(Array.isArray(list) && list.length > 0))
      refuseArgument(name, list, 'a list of ids', 'leave it out for all');
  }
  if (given === undefined && items === undefined && themes === undefined) return undefined;
  if (evaluation !== undefined)
    refuseArgument(
      'evaluation',
      evaluation,
      'none beside a scope, since it is of the whole framework',
      'leave it out; the scope is evaluated',
    );
  return {
    ...(given === undefined ? {} : { place: placeOf(given) }),
    ...(items === undefined ? {} : { items }),
    ...(themes === undefined ? {} : { themes }),
  };
}

function checkStrategy(strategy: Strategy, { id }: Framework, scope: Scope | undefined): void {
  if (strategy.framework !== id)
    refuseArgument('strategy', strategy.framework, `a strategy for ${show(id)}`, 'define it with the framework of the report');
  if (scope?.place !== undefined && placeOf(scope.place) !== strategy.place)
    refuseArgument('scope.place', scope.place, `${show(strategy.place)}, as in the strategy`, 'leave it out');
}

function placeOf(given: PlaceCode): PlaceCode {
  const parsed = parsePlace(given);
  if (parsed.ok) return parsed.value;
  const codes = new Map((membersOf(WORLD)?.ever ?? []).map((code) => [placeName(code, 'en'), code]));
  const near = typeof given === 'string' ? codes.get(nearestNames(given, codes.keys(), 1)[0] ?? '') : undefined;
  const mend = near === undefined ? '' : ` Did you mean ${show(near)}?`;
  throw new ActionlineError('bad-place', `The place of the scope: ${parsed.issues[0]?.message ?? ''}${mend}`, { given });
}

/** The items of a scope with all below them, and the same with those above. */
function keptItems(
  framework: Framework,
  { items, themes }: Scope,
): { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const asked = items?.map((id) => getItem(framework, id).id);
  const ofThemes = themes === undefined ? undefined : new Set<string>(aboutThemes(framework, themes));
  const own = new Set<string>();
  const all = new Set<string>();
  for (const { id } of framework.items) {
    const above = ancestorsOf(framework, id).map((item) => item.id);
    if (asked?.some((one) => one === id || above.includes(one)) === false) continue;
    if (ofThemes !== undefined && ![id, ...above].some((one) => ofThemes.has(one))) continue;
    own.add(id);
    for (const one of [id, ...above]) all.add(one);
  }
  return { own, all };
}

function aboutThemes(framework: Framework, themes: readonly string[]): readonly ScopedId[] {
  try {
    return findCommitments(framework, { theme: themes, status: ['active', 'withdrawn', 'replaced'] }).map(({ id }) => id);
  } catch (error) {
    // the same words, with the name that the theme has here
    if (!isActionlineError(error)) throw error;
    throw new ActionlineError(error.code, error.message.replaceAll('criteria.theme', 'scope.themes'), { given: themes });
  }
}

/** Where each figure belongs: an item, or the framework as a whole. */
function homesOf(framework: Framework, observations: readonly Observation[]): (id: string) => string | undefined {
  const { byItem } = placeObservations(framework, observations);
  const homes = new Map([...byItem].flatMap(([item, own]) => own.map(({ id }) => [id, item] as const)));
  return (id) => homes.get(id);
}

/** A figure with the commitment and the name that a target gave it which the scope does not hold. */
function athome(observation: Observation, home: string | undefined, target: Target | undefined): Observation {
  return {
    ...observation,
    ...(home === undefined ? {} : { commitment: home }),
    ...(observation.label === undefined && target !== undefined ? { label: target.label } : {}),
  };
}

/** Whether a place is the one asked for, or lies within it. */
function placeTest(place: PlaceCode): (code: PlaceCode) => boolean {
  const holds = new Set(membersOf(place)?.always);
  return (code) => {
    const parsed = parsePlace(code);
    if (!parsed.ok) return false;
    const members = membersOf(parsed.value)?.ever ?? [];
    return parsed.value === place || (members.length > 0 && members.every((one) => holds.has(one)));
  };
}

/** Whether a figure is of the place, of it together with others, or of others only. */
function placing(
  { place, places = [] }: Observation,
  asked: PlaceCode,
  isInside: (code: PlaceCode) => boolean,
): 'inside' | 'several' | 'outside' {
  if (place !== undefined && isInside(place)) return 'inside';
  if (places.length > 0 && places.every(isInside)) return 'inside';
  if (places.some(isInside)) return 'several';
  const members = membersOf(asked)?.ever ?? [];
  const larger = place === undefined || place === WORLD ? undefined : membersOf(place)?.ever;
  return larger !== undefined && members.some((one) => larger.includes(one)) ? 'several' : 'outside';
}

/** Whether a target is of the place: what it counts is reported by that place alone. */
function isOfPlace(target: Target, isInside: (code: PlaceCode) => boolean): boolean {
  const measures = textsOf(target).flatMap(({ requirement }) => measuresOf(requirement));
  return (
    measures.length > 0 &&
    measures.every(({ reporters }) => {
      const named = Array.isArray(reporters) ? (reporters as readonly PlaceCode[]) : [];
      return named.length > 0 && named.every(isInside);
    })
  );
}

/** The ids that figures name which a target counts. */
function countedBy(target: Target): readonly ScopedId[] {
  return [target.id, ...textsOf(target).flatMap(({ requirement }) => measuresOf(requirement).map(({ id }) => id))];
}
