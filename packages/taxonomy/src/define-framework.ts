import {
  ActionlineError,
  formatIssue,
  notationOf,
  type BuiltInUnit,
  type Citation,
  type DataRelease,
  type Edition,
  type Facets,
  type Framework,
  type FrameworkId,
  type FrameworkLevel,
  type Issue,
  type Item,
  type LocalizedText,
  type Measure,
  type OwnUnit,
  type OwnUnitId,
  type Reference,
  type ScopedId,
  type SourceAnchor,
  type Target,
  type Validity,
} from '@actionline/core';
import { checkKeys, plainCopy, show } from '@actionline/core/internal';

import { checkPlainFramework } from './check-framework.js';
import type { MeasureIdOf, MeasureUnitOf, OwnUnitOf, Spelt, TargetOf, WithParts } from './define/target-types.js';
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
export interface ItemInput<
  Id extends ScopedId = ScopedId,
  F extends UsedFacetIds = UsedFacetIds,
  Kind extends string = string,
  Parent extends ScopedId = Id,
> extends Omit<Item<Id, F>, 'notation' | 'kind' | 'parent' | 'source' | 'facets' | 'replacedBy'> {
  /** The `kind` of one of the levels. */
  readonly kind: NoInfer<Kind>;
  /** The number a reader would use; the id's part after the slash where left out. */
  readonly notation?: string;
  /** The item above. */
  readonly parent?: Parent;
  /** What ties it to the official text; its position among the items, with no digest, where left out. */
  readonly source?: SourceAnchor;
  /** What it is about; lists left out are empty. */
  readonly facets?: Partial<Facets<F>>;
  /** What replaced it. */
  readonly replacedBy?: readonly ScopedId[];
}

/** A framework as it is written by hand; what is left out has a default. */
export interface FrameworkInput<
  Id extends ScopedId = ScopedId,
  Targets extends readonly Target[] = readonly Target[],
  F extends UsedFacetIds = UsedFacetIds,
  Kind extends string = string,
  MeasureId extends ScopedId = ScopedId,
  Parent extends ScopedId = Id,
  Known extends BuiltInUnit = BuiltInUnit,
  Own extends OwnUnitId = OwnUnitId,
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
  /** Every item, in the order of the document. The empty list keeps the compiler from comparing each of thousands with every other. */
  readonly items: readonly ItemInput<Id, F, Kind, Parent>[] | readonly [];
  /** What is counted; the measures that the targets carry where left out. */
  readonly measures?: readonly Measure<Known | OwnUnit<Own>, MeasureId>[];
  /** The targets; none where left out. A part of an `all-of` that is not listed is listed after its whole, and told whose part it is. */
  readonly targets?: Spelt<Targets, Target<ScopedId, NoInfer<Id>>>;
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
 * measures that targets carry and the parts of an `all-of` or `some-of` need not be listed again.
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
  const Targets extends readonly Target<ScopedId, NoInfer<Id>>[] = readonly [],
  const Theme extends ConceptIdIn<V, 'themes'> = never,
  const Group extends ConceptIdIn<V, 'groups'> = never,
  const Actor extends ConceptIdIn<V, 'actors'> = never,
  const Instrument extends ConceptIdIn<V, 'instruments'> = never,
  const Standard extends ConceptIdIn<V, 'standards'> = never,
  const Kind extends string = string,
  const MeasureId extends ScopedId = never,
  const Parent extends Id = never,
  const V extends FacetVocabularies = FacetVocabularies,
  const Known extends BuiltInUnit = never,
  const Own extends OwnUnitId = never,
>(
  input: FrameworkInput<Id, Targets, UsedFacetIds<Theme, Group, Actor, Instrument, Standard>, Kind, MeasureId, Parent, Known, Own>,
  options?: DefinitionOptions<V>,
): Framework<
  Id,
  TargetOf<WithParts<Targets[number]>, Id>['id'],
  FacetIdsWith<V, UsedFacetIds<Theme, Group, Actor, Instrument, Standard>>,
  MeasureId | MeasureIdOf<WithParts<Targets[number]>>,
  TargetOf<WithParts<Targets[number]>, Id>,
  Known | OwnUnitOf<Own> | MeasureUnitOf<WithParts<Targets[number]>>
>;
export function defineFramework(input: FrameworkInput, options: DefinitionOptions = {}): Framework {
  checkKeys('options', options, ['vocabularies']);
  const { vocabularies } = options;
  const plain = plainCopy(input);
  const given = (plain.ok ? plain.value : {}) as FrameworkInput;
  const framework = withDefaults(given);
  const found = plain.ok ? checkPlainFramework(framework, { vocabularies }) : plain.issues;
  const issues = isRecord(given) && given.measures === undefined ? toldOnce(found) : found;
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    keepVocabularies(framework, vocabularies);
    return framework;
  }
  throw new ActionlineError('bad-framework', message(plain.ok ? plain.value : undefined, input, errors.map(formatIssue)), { issues });
}

/** The issues of a framework whose measures are those that its targets carry: each is told where it was written, and not again among the measures. */
function toldOnce(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set(
    issues.flatMap(({ path = [], message }) =>
      path[0] === 'targets' ? path.map((_, at) => JSON.stringify([message, ...path.slice(at)])) : [],
    ),
  );
  return issues.filter(({ path = [], message }) => path[0] !== 'measures' || !told.has(JSON.stringify([message, ...path.slice(2)])));
}

const MOST_LISTED = 10;

function message(plain: unknown, input: unknown, errors: readonly string[]): string {
  const id = isRecord(plain) && 'id' in plain ? show(plain.id) : show(input);
  const listed = errors.slice(0, MOST_LISTED).map((line) => `\n- ${line}`);
  const rest = errors.length - listed.length;
  const more = rest === 0 ? '' : `\nand ${String(rest)} more in the error’s issues`;
  return `The framework ${id} has ${String(errors.length)} error${errors.length === 1 ? '' : 's'}; expected none; mend each:${listed.join('')}${more}`;
}

function withDefaults(input: FrameworkInput): Framework {
  // what comes from JSON may be anything; what has the wrong shape is kept as it is, for the check to name it
  if (!isRecord(input) || !Array.isArray(input.items)) return input as unknown as Framework;
  const languages = input.languages ?? Object.keys(isRecord(input.title) ? input.title : {}).sort();
  const targets = withParts(input.targets ?? []);
  return {
    ...input,
    shortTitle: input.shortTitle ?? input.title,
    document: input.document ?? { title: firstText(input.title, languages), language: languages[0] ?? 'en' },
    edition: input.edition ?? { id: '1', label: input.title },
    languages,
    items: input.items.map((item: ItemInput, at: number) => itemWithDefaults(item, at)),
    measures: input.measures ?? measuresOf(targets),
    targets,
    release: input.release ?? { id: '0', date: isRecord(input.validity) ? input.validity.start : '', contentHash: '' },
  };
}

function itemWithDefaults(input: ItemInput, at: number): Item {
  if (!isRecord(input) || typeof input.id !== 'string') return input as unknown as Item;
  const { facets, ...rest } = input;
  return {
    ...rest,
    notation: input.notation ?? notationOf(input.id),
    source: input.source ?? { position: at + 1 },
    ...(facets === undefined
      ? {}
      : { facets: { themes: [], groups: [], actors: [], instruments: [], standards: [], sdgs: [], ...facets } satisfies Facets }),
  };
}

function firstText(text: LocalizedText, languages: readonly string[]): string {
  return (isRecord(text) ? text[languages[0] ?? 'en'] : undefined) ?? '';
}
