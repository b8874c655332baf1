import {
  ActionlineError,
  type ActorInvolvement,
  type ActorLevel,
  type ActorRole,
  type FacetIds,
  type Facets,
  type Framework,
  type Item,
  type ItemStatus,
  type ScopedId,
  type StandardUse,
  type VerificationMode,
} from '@actionline/core';
import { checkKeys, kindOf, nearestNames, readArgument, refuseArgument, show } from '@actionline/core/internal';

import { walk } from './argument.js';
import { conceptsAbove, type FacetOptions } from './concept-hierarchy.js';
import { facetValuesOf, type VocabularyFacet } from './facet-values.js';
import { indexOf } from './framework-index.js';
import { ancestorsOf, unknownId } from './get-item.js';

/** One value, a list of which any will do (so an empty list finds nothing), or `all` of which every one is wanted. */
export type Criterion<T> =
  | T
  | readonly T[]
  | {
      /** Every one of these. */
      readonly all: readonly T[];
    };

/** An actor in a certain part or place. */
export interface ActorCriterion<Actor extends string = string> {
  /** The actor. */
  readonly actor: Actor;
  /** Its part; any where left out. */
  readonly role?: ActorRole;
  /** Where it acts; anywhere where left out. */
  readonly level?: ActorLevel;
}

/** A standard with the way it comes in. */
export interface StandardCriterion<Standard extends string = string> {
  /** The standard. */
  readonly standard: Standard;
  /** Whether the text names it; either way where left out. */
  readonly cited?: StandardUse['cited'];
}

/** An SDG that an item above may be linked to in the place of the commitment. */
export interface SdgCriterion {
  /** The goal, target or indicator. */
  readonly sdg: string;
  /** Whether a link of an item above counts too; its own alone where left out. */
  readonly inherited?: boolean;
}

/** What is looked for; criteria combine with "and", and one left out asks nothing. */
export interface CommitmentCriteria<Id extends ScopedId = ScopedId, F extends FacetIds = FacetIds> {
  /** What the commitment is about. */
  readonly theme?: Criterion<F['theme']> | undefined;
  /** Whose rights. */
  readonly group?: Criterion<F['group']> | undefined;
  /** By which means. */
  readonly instrument?: Criterion<F['instrument']> | undefined;
  /** On which standard, named or implied, by id, or with whether the text names it. */
  readonly standard?: Criterion<F['standard'] | StandardCriterion<F['standard']>> | undefined;
  /** Who acts, by id, or with its part and place. */
  readonly actor?: Criterion<F['actor'] | ActorCriterion<F['actor']>> | undefined;
  /**
   * An SDG goal, target or indicator that it is itself linked to; a goal also finds its targets: `16` finds `16.3`. With `inherited`, also
   * one that an item above is linked to.
   */
  readonly sdg?: Criterion<string | SdgCriterion> | undefined;
  /** How it can be verified. */
  readonly verification?: Criterion<VerificationMode> | undefined;
  /** An item above it. */
  readonly under?: Criterion<Id> | undefined;
  /** Where it stands in its life; `active` where left out. */
  readonly status?: Criterion<ItemStatus> | undefined;
}

/**
 * The commitments that meet every criterion, in the order of the document. A theme, group, instrument, standard or actor also finds what
 * carries a concept below it (SKOS `broader`), unless `narrower` is false. A value that is known and that no item carries finds none.
 *
 * @throws {@link ActionlineError} `bad-argument` for a criterion or option that is not known, such as `themes`, and for a means of
 * verification, a status or an SDG that is none; `unknown-id` for an item above that is not there, and for a theme, group, instrument, standard or
 * actor that neither an item nor the vocabulary of the framework has. Both name what is most like it.
 *
 * @example
 * ```ts
 * import { findCommitments, unodcPledges } from '@actionline/taxonomy';
 *
 * findCommitments(unodcPledges, { theme: 'drug-prevention', group: ['children', 'youth'] }).map(({ notation }) => notation)[0];
 * // => '1'
 * findCommitments(unodcPledges, { group: 'migrants' }).map(({ notation }) => notation); // => ['4', '5', '6']
 * findCommitments(unodcPledges, { group: 'migrants' }, { narrower: false }).length; // => 0
 * ```
 */
export function findCommitments<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  criteria: CommitmentCriteria<NoInfer<Id>, NoInfer<F>>,
  options: FacetOptions = {},
): readonly Item<Id, F>[] {
  const { levels } = indexOf(framework);
  const above = conceptsAbove(framework, options);
  readArgument('criteria', criteria, 'plain data', 'write the criteria out', () => {
    checkCriteria(framework, criteria);
  });
  const { theme, group, instrument, standard, actor, sdg, verification, under, status = 'active' } = criteria;
  return walk(framework, () =>
    framework.items.filter((item) => {
      if (levels.get(item.kind)?.commitment !== true) return false;
      const facets: Partial<Facets<F>> = item.facets ?? {};
      return (
        meets(status, (wanted) => (item.status ?? 'active') === wanted) &&
        meets(theme, (wanted) => facets.themes?.some((id) => above('theme', id).has(wanted))) &&
        meets(group, (wanted) => facets.groups?.some((id) => above('group', id).has(wanted))) &&
        meets(instrument, (wanted) => facets.instruments?.some((id) => above('instrument', id).has(wanted))) &&
        meets(standard, (wanted) => facets.standards?.some((use) => isUsed(use, above('standard', use.standard), wanted))) &&
        meets(actor, (wanted) => facets.actors?.some((one) => isInvolved(one, above('actor', one.actor), wanted))) &&
        meets(sdg, (wanted) => isLinked(framework, item, wanted)) &&
        meets(verification, (wanted) => facets.verification?.mode === wanted) &&
        meets(under, (wanted) => ancestorsOf(framework, item.id).some(({ id }) => id === wanted))
      );
    }),
  );
}

const FACETS = ['theme', 'group', 'instrument', 'standard', 'actor'] as const;
const CRITERIA = [...FACETS, 'sdg', 'verification', 'under', 'status'] as const satisfies readonly (keyof CommitmentCriteria)[];
const MODES: readonly VerificationMode[] = ['indicator-required', 'indicator-recommended', 'document', 'standing'];
const STATUSES: readonly ItemStatus[] = ['active', 'withdrawn', 'replaced'];
const ROLES: readonly ActorRole[] = ['lead', 'supports', 'partner', 'addressee'];
const LEVELS: readonly ActorLevel[] = ['national', 'regional', 'multilateral'];
const CITED: readonly StandardUse['cited'][] = ['named', 'implied'];
const SDG = /^\d{1,2}(?:\.[0-9a-z]{1,2}){0,2}$/;

/** Refuses what is not understood: a criterion that were passed over would find everything, a misspelt value nothing. */
function checkCriteria(framework: Framework, criteria: CommitmentCriteria): void {
  checkKeys('criteria', criteria, CRITERIA);
  for (const facet of FACETS) {
    for (const value of wantedIn(facet, criteria[facet])) {
      checkConcept(framework, facet, conceptIn(facet, value));
    }
  }
  for (const value of wantedIn('sdg', criteria.sdg)) checkSdg(value);
  for (const value of wantedIn('verification', criteria.verification)) checkWord('criteria.verification', value, MODES);
  for (const value of wantedIn('status', criteria.status)) checkWord('criteria.status', value, STATUSES);
  const { items } = indexOf(framework);
  for (const value of wantedIn('under', criteria.under)) if (!items.has(value as string)) unknownId('item', value, framework);
}

function wantedIn(name: string, criterion: unknown): readonly unknown[] {
  if (criterion === undefined) return [];
  if (kindOf(criterion) === 'list') return criterion as readonly unknown[];
  if (typeof criterion !== 'object' || criterion === null || !('all' in criterion)) return [criterion];
  checkKeys(`criteria.${name}`, criterion, ['all']);
  if (kindOf(criterion.all) !== 'list') refuseArgument(`criteria.${name}.all`, criterion.all, 'a list', 'put one value into a list too');
  return criterion.all as readonly unknown[];
}

/** The concept of a value, which for an actor and a standard may stand in an object with more. */
function conceptIn(facet: VocabularyFacet, value: unknown): unknown {
  if (typeof value !== 'object') return value;
  if (facet === 'actor') {
    checkKeys('criteria.actor', value, ['actor', 'role', 'level'] satisfies readonly (keyof ActorCriterion)[]);
    const { actor, role, level } = value as Partial<ActorCriterion>;
    if (role !== undefined) checkWord('criteria.actor.role', role, ROLES);
    if (level !== undefined) checkWord('criteria.actor.level', level, LEVELS);
    return actor ?? value;
  }
  if (facet === 'standard') {
    checkKeys('criteria.standard', value, ['standard', 'cited'] satisfies readonly (keyof StandardCriterion)[]);
    const { standard, cited } = value as Partial<StandardCriterion>;
    if (cited !== undefined) checkWord('criteria.standard.cited', cited, CITED);
    return standard ?? value;
  }
  return value;
}

function checkSdg(criterion: unknown): void {
  const within = kindOf(criterion) === 'object' ? (criterion as Partial<SdgCriterion>) : undefined;
  if (within !== undefined) {
    checkKeys('criteria.sdg', within, ['sdg', 'inherited'] satisfies readonly (keyof SdgCriterion)[]);
    const { inherited } = within;
    if (inherited !== undefined && typeof inherited !== 'boolean') {
      refuseArgument('criteria.sdg.inherited', inherited, 'true or false', 'leave it out for links of its own alone');
    }
  }
  const notation = within === undefined ? criterion : within.sdg;
  if (typeof notation !== 'string' || !SDG.test(notation)) {
    refuseArgument('criteria.sdg', notation, 'the notation of a goal, target or indicator', 'write it such as "16" or "16.3"');
  }
}

function checkWord(name: string, given: unknown, known: readonly string[]): void {
  if (typeof given === 'string' && known.includes(given)) return;
  const near = typeof given === 'string' ? nearestNames(given, known, 1)[0] : undefined;
  refuseArgument(
    name,
    given,
    `one of ${known.map(show).join(', ')}`,
    near === undefined ? 'write one of them' : `did you mean ${show(near)}?`,
  );
}

function checkConcept(framework: Framework, facet: VocabularyFacet, given: unknown): void {
  const known = facetValuesOf(framework, facet);
  if (typeof given === 'string' && known.has(given)) return;
  const near = typeof given === 'string' ? nearestNames(given, known) : [];
  throw new ActionlineError(
    'unknown-id',
    `criteria.${facet} was ${show(given)}; expected a value that an item of ${show(framework.id)} carries, or a concept of its vocabulary; ` +
      (near.length === 0 ? 'countFacets lists those that items carry.' : `did you mean ${near.map(show).join(' or ')}?`),
    { given },
  );
}

function meets<T extends string | object>(criterion: Criterion<T> | undefined, has: (value: T) => boolean | undefined): boolean {
  if (criterion === undefined) return true;
  if (isAll(criterion)) return criterion.all.every((value) => has(value) === true);
  return (isList(criterion) ? criterion : [criterion]).some((value) => has(value) === true);
}

function isAll<T extends string | object>(criterion: Criterion<T>): criterion is { readonly all: readonly T[] } {
  return typeof criterion === 'object' && 'all' in criterion;
}

function isList<T extends string | object>(criterion: T | readonly T[]): criterion is readonly T[] {
  return Array.isArray(criterion);
}

function isLinked<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  item: Item<Id, F>,
  wanted: string | SdgCriterion,
): boolean {
  const { sdg, inherited = false } = typeof wanted === 'string' ? { sdg: wanted } : wanted;
  const linked = inherited ? [item, ...ancestorsOf(framework, item.id)] : [item];
  return linked.some(({ facets }) => facets?.sdgs.some((notation) => notation === sdg || notation.startsWith(`${sdg}.`)) === true);
}

function isInvolved({ role, level }: ActorInvolvement, actors: ReadonlySet<string>, wanted: string | ActorCriterion): boolean {
  if (typeof wanted === 'string') return actors.has(wanted);
  return (
    actors.has(wanted.actor) &&
    (wanted.role === undefined || role === wanted.role) &&
    (wanted.level === undefined || level === wanted.level)
  );
}

function isUsed({ cited }: StandardUse, standards: ReadonlySet<string>, wanted: string | StandardCriterion): boolean {
  if (typeof wanted === 'string') return standards.has(wanted);
  return standards.has(wanted.standard) && (wanted.cited === undefined || cited === wanted.cited);
}
