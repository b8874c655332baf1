import {
  ActionlineError,
  checkKeys,
  formatIssue,
  notationOf,
  plainCopy,
  show,
  type AllOf,
  type Citation,
  type DataRelease,
  type Edition,
  type Facets,
  type Framework,
  type FrameworkId,
  type FrameworkLevel,
  type Item,
  type LocalizedText,
  type Measure,
  type Reference,
  type Requirement,
  type ScopedId,
  type SourceAnchor,
  type Target,
  type Unit,
  type Validity,
} from '@actionline/core';

import { checkPlainFramework } from './check-framework.js';
import { isRecord, measuresOf, withParts } from './define/targets.js';
import { keepVocabularies } from './facet-values.js';
import type { ConceptIdIn, FacetVocabularies } from './facet-vocabularies.js';

/** The facet ids that a framework's own items use, as one type. */
export interface UsedFacetIds<
  Theme extends string = string,
  Group extends string = string,
  Actor extends string = string,
  Instrument extends string = string,
  Standard extends string = string,
> {
  /** The themes used. */
  readonly theme: Theme;
  /** The groups used. */
  readonly group: Group;
  /** The actors used. */
  readonly actor: Actor;
  /** The instruments used. */
  readonly instrument: Instrument;
  /** The standards used. */
  readonly standard: Standard;
}

/** The facet ids of a framework: those of its vocabularies, and those that its items use where a facet has no vocabulary. */
export type FacetIdsWith<V extends FacetVocabularies, Used extends UsedFacetIds> = UsedFacetIds<
  KnownOrUsed<ConceptIdIn<V, 'themes'>, Used['theme']>,
  KnownOrUsed<ConceptIdIn<V, 'groups'>, Used['group']>,
  KnownOrUsed<ConceptIdIn<V, 'actors'>, Used['actor']>,
  KnownOrUsed<ConceptIdIn<V, 'instruments'>, Used['instrument']>,
  KnownOrUsed<ConceptIdIn<V, 'standards'>, Used['standard']>
>;

type KnownOrUsed<Known extends string, Used extends string> = string extends Known ? Used : Known;

/** A level as it is written by hand. */
export interface LevelInput<Kind extends string = string> extends FrameworkLevel {
  /** The `kind` its items carry. */
  readonly kind: Kind;
}

/** An item as it is written by hand; what is left out has a default. */
export interface ItemInput<Id extends ScopedId, F extends UsedFacetIds, Kind extends string = string> extends Omit<
  Item<Id, F>,
  'notation' | 'kind' | 'parent' | 'source' | 'facets' | 'replacedBy'
> {
  /** The `kind` of one of the levels. */
  readonly kind: NoInfer<Kind>;
  /** The number a reader would use; the id's part after the slash where left out. */
  readonly notation?: string;
  /** The item above. */
  readonly parent?: NoInfer<Id>;
  /** What ties it to the official text; its position among the items, with no digest, where left out. */
  readonly source?: SourceAnchor;
  /** What it is about; lists left out are empty. */
  readonly facets?: Partial<Facets<F>>;
  /** What replaced it. */
  readonly replacedBy?: readonly ScopedId[];
}

/** A target as it is written by hand. */
export interface TargetInput<
  Id extends ScopedId,
  ItemId extends ScopedId,
  PartId extends ScopedId = ScopedId,
  MeasureId extends ScopedId = ScopedId,
> extends Omit<Target<Id, ItemId>, 'requirement'> {
  /** What is asked for, under the reading taken. */
  readonly requirement: Counting<Exclude<Requirement, AllOf>, MeasureId> | AllOfInput<PartId, MeasureId>;
}

/** A requirement whose measure is one of those named. */
export type Counting<R extends Requirement, MeasureId extends ScopedId> = R extends { readonly measure: Measure }
  ? Omit<R, 'measure'> & {
      /** What is counted. */
      readonly measure: Measure<Unit, MeasureId>;
    }
  : R;

/** Several requirements at once, as they are written by hand. */
export interface AllOfInput<PartId extends ScopedId = ScopedId, MeasureId extends ScopedId = ScopedId> {
  /** The kind of promise. */
  readonly kind: 'all-of';
  /** What must all be kept; a part that the targets do not list is listed after its whole, and told whose part it is. */
  readonly parts: readonly TargetInput<PartId, ScopedId, PartId, MeasureId>[];
}

/** A framework as it is written by hand; what is left out has a default. */
export interface FrameworkInput<
  Id extends ScopedId,
  TargetId extends ScopedId,
  F extends UsedFacetIds,
  Kind extends string = string,
  PartId extends ScopedId = ScopedId,
  MeasureId extends ScopedId = ScopedId,
> {
  /** The id. */
  readonly id: FrameworkId;
  /** The official title. */
  readonly title: LocalizedText;
  /** A title for tight places; the title where left out. */
  readonly shortTitle?: LocalizedText;
  /** Who issued it. */
  readonly issuer: Framework['issuer'];
  /** The document that the data follows; the title, in the first language, where left out. */
  readonly document?: Citation & {
    /** The language of the document that was read. */
    readonly language: string;
  };
  /** Which text it is; edition `1`, named like the framework, where left out. */
  readonly edition?: Edition;
  /** From when to when it holds. */
  readonly validity: Validity;
  /** The languages that every text must have; those of the title where left out. */
  readonly languages?: readonly string[];
  /** Its levels, from the top. */
  readonly levels: readonly LevelInput<Kind>[];
  /** Every item, in the order of the document. */
  readonly items: readonly ItemInput<Id, F, Kind>[];
  /** What is counted; the measures that the targets carry where left out. */
  readonly measures?: readonly Measure<Unit, MeasureId>[];
  /** The targets; none where left out. */
  readonly targets?: readonly TargetInput<TargetId, NoInfer<Id>, PartId, MeasureId>[];
  /** The numbered references of the text. */
  readonly references?: readonly Reference[];
  /** The items that state how the framework itself is monitored. */
  readonly monitoring?: NonNullable<Framework<NoInfer<Id>>['monitoring']>;
  /** The acts that it belongs to, in order of date. */
  readonly relatedActs?: NonNullable<Framework['relatedActs']>;
  /** The state of the data; release `0` of the first day of validity, with no hash, where left out. */
  readonly release?: DataRelease;
}

/** What a definition is held against, beside itself. */
export interface DefinitionOptions<V extends FacetVocabularies = FacetVocabularies> {
  /** The vocabularies that its facets draw on; a facet without one takes any text. */
  readonly vocabularies?: V | undefined;
}

/**
 * A framework of your own, with the same typing as the official ones: the ids of its items, targets, measures and facets become
 * literal unions, so that a wrong one does not compile, nor does a kind that is no level. With `vocabularies`, the facet
 * ids are those of their concepts (written `as const`); without, those that the items use.
 *
 * What is checked, and with which issues: see `checkFramework`; warnings alone do not refuse a framework. The
 * measures that targets carry and the parts of an `all-of` need not be listed again.
 *
 * @throws {@link ActionlineError} `bad-framework`, with every issue in `issues` and the first ten errors in the message; `bad-argument` when an
 * option is not known.
 *
 * @example
 * ```ts
 * import { childrenOf, defineFramework } from '@actionline/taxonomy';
 *
 * const plan = defineFramework({
 *   id: 'city-2030',
 *   title: { en: 'City plan', fr: 'Plan de la ville' },
 *   issuer: { actor: 'city', name: { en: 'The city', fr: 'La ville' } },
 *   validity: { start: '2026-01-01', end: '2030-12-31' },
 *   levels: [
 *     { kind: 'area', label: { en: 'Area', fr: 'Domaine' }, commitment: false },
 *     { kind: 'promise', label: { en: 'Promise', fr: 'Promesse' }, commitment: true },
 *   ],
 *   items: [
 *     { id: 'city-2030/1', kind: 'area', label: { en: 'Housing', fr: 'Logement' } },
 *     { id: 'city-2030/1.1', kind: 'promise', parent: 'city-2030/1', label: { en: 'Build homes', fr: 'Construire des logements' } },
 *   ],
 * });
 * childrenOf(plan, 'city-2030/1').map(({ id }) => id); // => ['city-2030/1.1']
 * ```
 */
export function defineFramework<
  const Id extends ScopedId,
  const TargetId extends ScopedId = never,
  const Theme extends ConceptIdIn<V, 'themes'> = never,
  const Group extends ConceptIdIn<V, 'groups'> = never,
  const Actor extends ConceptIdIn<V, 'actors'> = never,
  const Instrument extends ConceptIdIn<V, 'instruments'> = never,
  const Standard extends ConceptIdIn<V, 'standards'> = never,
  const Kind extends string = string,
  const PartId extends ScopedId = never,
  const MeasureId extends ScopedId = never,
  const V extends FacetVocabularies = FacetVocabularies,
>(
  input: FrameworkInput<Id, TargetId, UsedFacetIds<Theme, Group, Actor, Instrument, Standard>, Kind, PartId, MeasureId>,
  options: DefinitionOptions<V> = {},
): Framework<
  Id,
  TargetId | (string extends PartId ? never : PartId),
  FacetIdsWith<V, UsedFacetIds<Theme, Group, Actor, Instrument, Standard>>,
  MeasureId
> {
  checkKeys('options', options, ['vocabularies']);
  const { vocabularies } = options;
  const plain = plainCopy(input);
  // a copy of the input has its type
  const framework = withDefaults((plain.ok ? plain.value : {}) as typeof input);
  const issues = plain.ok ? checkPlainFramework(framework, { vocabularies }) : plain.issues;
  const errors = issues.filter(({ severity }) => severity === 'error');
  // the ids that items use are among those of the vocabularies
  if (errors.length === 0) {
    keepVocabularies(framework, vocabularies);
    return framework;
  }
  throw new ActionlineError('bad-framework', message(plain.ok ? plain.value : undefined, input, errors.map(formatIssue)), { issues });
}

const MOST_LISTED = 10;

function message(plain: unknown, input: unknown, errors: readonly string[]): string {
  const id = isRecord(plain) && 'id' in plain ? show(plain.id) : show(input);
  const listed = errors.slice(0, MOST_LISTED).map((line) => `\n- ${line}`);
  const rest = errors.length - listed.length;
  const more = rest === 0 ? '' : `\nand ${String(rest)} more in the error’s issues`;
  return `The framework ${id} has ${String(errors.length)} error${errors.length === 1 ? '' : 's'}; expected none; mend each:${listed.join('')}${more}`;
}

function withDefaults<Id extends ScopedId, TargetId extends ScopedId, F extends UsedFacetIds, MeasureId extends ScopedId>(
  input: FrameworkInput<Id, TargetId, F, string, ScopedId, MeasureId>,
): Framework<Id, TargetId, F, MeasureId> {
  // what comes from JSON may be anything; what has the wrong shape is kept as it is, for the check to name it
  if (!isRecord(input) || !Array.isArray(input.items)) return input as unknown as Framework<Id, TargetId, F, MeasureId>;
  const languages = input.languages ?? Object.keys(isRecord(input.title) ? input.title : {}).sort();
  const targets = withParts(input.targets ?? []) as readonly Target<TargetId, Id>[];
  return {
    ...input,
    shortTitle: input.shortTitle ?? input.title,
    document: input.document ?? { title: firstText(input.title, languages), language: languages[0] ?? 'en' },
    edition: input.edition ?? { id: '1', label: input.title },
    languages,
    items: input.items.map((item: ItemInput<Id, F>, at: number) => itemWithDefaults(item, at)),
    // the measures that targets carry are of the type of theirs
    measures: input.measures ?? (measuresOf(targets) as readonly Measure<Unit, MeasureId>[]),
    targets,
    release: input.release ?? { id: '0', date: isRecord(input.validity) ? input.validity.start : '', contentHash: '' },
  };
}

function itemWithDefaults<Id extends ScopedId, F extends UsedFacetIds>(input: ItemInput<Id, F>, at: number): Item<Id, F> {
  if (!isRecord(input) || typeof input.id !== 'string') return input as unknown as Item<Id, F>;
  const { facets, ...rest } = input;
  return {
    ...rest,
    notation: input.notation ?? notationOf(input.id),
    source: input.source ?? { position: at + 1 },
    ...(facets === undefined
      ? {}
      : { facets: { themes: [], groups: [], actors: [], instruments: [], standards: [], sdgs: [], ...facets } satisfies Facets<F> }),
  };
}

function firstText(text: LocalizedText, languages: readonly string[]): string {
  return (isRecord(text) ? text[languages[0] ?? 'en'] : undefined) ?? '';
}
