import { type Framework, type FrameworkLevel, type Issue, type Item, type Measure, type Reference, type Target } from '@actionline/core';
import { errorAt, issueValue, nearestAmong, plainCopy, readArgument, show, warningAt, type Path } from '@actionline/core/internal';

import { facetValueIssues } from './check/facets.js';
import { duplicateIssues, itemIssues, scopedIdIssues } from './check/items.js';
import { isRecord, type Placed } from './check/entry.js';
import { frameworkShape } from './check/shape.js';
import { partIssues } from './check/parts.js';
import { measureIssues, unitIssues } from './check/measures.js';
import { targetIssues } from './check/targets.js';
import { labelIssues, textIssues } from './check/texts.js';
import type { FacetVocabularies } from './facet-vocabularies.js';

/** What a framework is checked against, beside itself. */
export interface CheckOptions {
  /** The vocabularies that its facets draw on; a facet without one takes any text. */
  readonly vocabularies?: FacetVocabularies | undefined;
}

/**
 * Everything wrong with a framework, each issue with its path: shapes, down to keys that nothing is known of (`unknown-key`, with the
 * nearest known one); ids of the framework's own prefix, each once, and notations that agree with them; parents and replacements
 * that exist, without cycles or chains; kinds among the levels; every text in every declared language; measures whose unit, rule and
 * lists fit; targets on commitments that exist, with a window, measure and parts that agree; with `vocabularies`, every facet value
 * among their concepts (`unknown-facet-value`, naming the ids most like it), and the issuer among the actors.
 *
 * Takes any value, such as parsed JSON. An entry whose shape is wrong is not looked at further. An empty list, or
 * warnings alone, means that it is sound.
 *
 * @throws {@link ActionlineError} `bad-argument` when the options cannot be read; never for the value.
 *
 * @example
 * ```ts
 * import { checkFramework, euActionPlan, themes } from '@actionline/taxonomy';
 *
 * checkFramework(euActionPlan, { vocabularies: { themes } }).filter(({ severity }) => severity === 'error'); // => []
 * checkFramework(JSON.parse('[]')).map(({ code }) => code); // => ['wrong-type']
 * ```
 */
export function checkFramework(value: unknown, options: CheckOptions = {}): readonly Issue[] {
  const plain = plainCopy(value);
  return plain.ok ? checkPlainFramework(plain.value, options) : plain.issues;
}

/** What {@link checkFramework} says of a plain copy. */
export function checkPlainFramework(value: unknown, options: CheckOptions = {}): readonly Issue[] {
  const shape = frameworkShape(value, []);
  if (!isRecord(value)) return shape;
  // its members may still be of any type; those with an issue of their shape are not looked at
  const framework = value as unknown as Framework;
  const broken = new Set(shape.flatMap(({ path = [] }) => path.map((_, at) => path.slice(0, at + 1).join('\n'))));
  const isSound = (path: Path): boolean => !broken.has(path.join('\n'));
  const sound = <T>(name: keyof Framework): readonly Placed<T>[] => {
    const list: unknown = framework[name];
    const entries = Array.isArray(list) ? (list as readonly T[]) : [];
    return entries.map((entry, at) => ({ value: entry, path: [name, at] })).filter(({ path }) => isSound(path));
  };
  const languages = isSound(['languages']) ? framework.languages : [];
  const levels = sound<FrameworkLevel>('levels');
  const items = sound<Item>('items');
  const measures = sound<Measure>('measures');
  const targets = sound<Target>('targets');
  const commitmentKinds = new Map(levels.map(({ value }) => [value.kind, value.commitment]));
  const kinds = new Map(items.map(({ value }) => [value.id, value.kind]));
  const ids = textsIn(framework.items, 'id');
  const context = {
    languages,
    measures: new Map(measures.map(({ value }) => [value.id, value])),
    otherMeasures: textsIn(framework.measures, 'id'),
    nearestItem: nearestAmong(ids),
    whatIs: (id: string) => {
      if (!ids.has(id)) return 'nothing';
      const kind = kinds.get(id);
      // an item whose kind is not known has an issue of its own
      return kind === undefined || (commitmentKinds.get(kind) ?? true) ? 'commitment' : 'other-item';
    },
  } as const;
  const ofTargets = targetIssues(targets, context);
  return [
    ...shape,
    ...headIssues(framework, languages, isSound),
    ...duplicateIssues(levels, 'kind', 'duplicate-kind'),
    ...levels.flatMap(({ value, path }) => labelIssues(value.label, languages, [...path, 'label'])),
    ...(isSound(['id'])
      ? itemIssues(items, { framework: framework.id, languages, kinds: [...textsIn(framework.levels, 'kind')], ids })
      : []),
    ...facetValueIssues(isSound(['issuer']) ? framework.issuer : undefined, items, vocabulariesOf(options)),
    ...duplicateIssues(measures, 'id', 'duplicate-id'),
    ...measures.flatMap(({ value, path }) => measureIssues(value, path, languages)),
    ...unitIssues(measures),
    ...duplicateIssues(targets, 'id', 'duplicate-id'),
    ...(isSound(['id']) ? targets.flatMap(({ value, path }) => scopedIdIssues(value.id, framework.id, [...path, 'id'])) : []),
    ...sharedIdIssues(targets, ids),
    ...ofTargets,
    ...(ofTargets.some(({ code }) => code === 'parts-too-deep') ? [] : partIssues(targets, textsIn(framework.targets, 'id'))),
    ...attachmentIssues(items, sound('references'), sound('monitoring'), sound('relatedActs'), languages, ids),
  ];
}

function vocabulariesOf(options: unknown): FacetVocabularies {
  return readArgument('options', options, 'an object with vocabularies', 'give {} for none', () => {
    const vocabularies: unknown = isRecord(options) ? options['vocabularies'] : undefined;
    return isRecord(vocabularies) ? vocabularies : {};
  });
}

function headIssues(framework: Framework, languages: readonly string[], isSound: (path: Path) => boolean): readonly Issue[] {
  const { title, shortTitle, issuer, edition, validity } = framework;
  const issues: Issue[] = [];
  if (isSound(['languages']) && languages.length === 0) {
    issues.push(
      errorAt('missing-language', ['languages'], 'The framework declares no language; expected at least one; add one such as "en".'),
    );
  }
  if (isSound(['title'])) issues.push(...textIssues(title, languages, ['title']));
  if (isSound(['shortTitle'])) issues.push(...textIssues(shortTitle, languages, ['shortTitle']));
  if (isSound(['issuer'])) issues.push(...textIssues(issuer.name, languages, ['issuer', 'name']));
  if (isSound(['edition'])) {
    issues.push(...textIssues(edition.label, languages, ['edition', 'label']), ...textIssues(edition.note, languages, ['edition', 'note']));
  }
  if (isSound(['validity']) && validity.end < validity.start) {
    const { start, end } = validity;
    const message = `The validity was ${show(start)} to ${show(end)}; expected the end not before the start; swap them.`;
    issues.push(errorAt('window-reversed', ['validity'], message, { start, end }));
  }
  return issues;
}

/** A target may carry the id of an item only where that item is its own commitment. */
function sharedIdIssues(targets: readonly Placed<Target>[], ids: ReadonlySet<string>): readonly Issue[] {
  return targets
    .filter(({ value }) => ids.has(value.id) && value.id !== value.commitment)
    .map(({ value, path }) =>
      errorAt(
        'duplicate-id',
        [...path, 'id'],
        `The id ${show(value.id)} is that of an item; expected an id of its own, or that of its commitment ${show(value.commitment)}.`,
        { given: value.id, commitment: value.commitment },
      ),
    );
}

function attachmentIssues(
  items: readonly Placed<Item>[],
  references: readonly Placed<Reference>[],
  monitoring: readonly Placed<NonNullable<Framework['monitoring']>[number]>[],
  acts: readonly Placed<NonNullable<Framework['relatedActs']>[number]>[],
  languages: readonly string[],
  ids: ReadonlySet<string>,
): readonly Issue[] {
  const numbers = new Set(references.map(({ value }) => value.number));
  const known = ({ value, path }: Placed<{ readonly item: string }>): readonly Issue[] =>
    ids.has(value.item)
      ? []
      : [
          errorAt('unknown-item', [...path, 'item'], `The item was ${show(value.item)}; expected the id of an item of this framework.`, {
            given: value.item,
          }),
        ];
  return [
    ...references.flatMap(known),
    ...references.flatMap(({ value, path }) => textIssues(value.text, languages, [...path, 'text'])),
    ...references.flatMap(({ value, path }) => textIssues(value.remark, languages, [...path, 'remark'])),
    ...items.flatMap(({ value, path }) =>
      (value.references ?? [])
        .filter((number) => !numbers.has(number))
        .map((number) =>
          warningAt(
            'unknown-reference',
            [...path, 'references'],
            `The reference was ${show(number)}; expected the number of one of the framework’s references.`,
            { given: issueValue(number) },
          ),
        ),
    ),
    ...monitoring.flatMap(known),
    ...monitoring.flatMap(({ value, path }) => textIssues(value.label, languages, [...path, 'label'])),
    ...acts.flatMap(({ value, path }) => textIssues(value.title, languages, [...path, 'title'])),
  ];
}

/** The texts that the entries of a list have under a key, also those of entries whose shape is wrong. */
function textsIn(list: unknown, key: string): ReadonlySet<string> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Set(entries.flatMap((entry) => (isRecord(entry) && typeof entry[key] === 'string' ? [entry[key]] : [])));
}
