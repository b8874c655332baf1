import {
  isFrameworkId,
  show,
  type Framework,
  type FrameworkLevel,
  type Issue,
  type Item,
  type Measure,
  type Reference,
  type Target,
} from '@actionline/core';

import { facetValueIssues } from './check/facets.js';
import { duplicateIssues, itemIssues, scopedIdIssues } from './check/items.js';
import {
  actFields,
  documentFields,
  editionFields,
  error,
  extensionFields,
  frameworkFields,
  isRecord,
  issuerFields,
  itemFields,
  levelFields,
  measureFields,
  monitoringFields,
  referenceFields,
  releaseFields,
  shapeIssues,
  shaped,
  targetFields,
  warning,
  windowFields,
  type Placed,
} from './check/shape.js';
import { measureIssues, partIssues, targetIssues } from './check/targets.js';
import { labelIssues, textIssues } from './check/texts.js';
import type { FacetVocabularies } from './facet-vocabularies.js';

/** What a framework is checked against, beside itself. */
export interface CheckOptions {
  /** The vocabularies that its facets draw on; a facet without one takes any text. */
  readonly vocabularies?: FacetVocabularies | undefined;
}

/**
 * Everything wrong with a framework, each issue with its path: shapes; ids of the framework's own prefix, each once, and
 * notations that agree with them; parents and replacements that exist, without cycles or chains; kinds among the levels;
 * every text in every declared language; targets on commitments that exist, with a window, measure and parts that agree;
 * with `vocabularies`, every facet value among their concepts (`unknown-facet-value`, naming the ids most like it), and
 * the issuer among the actors.
 * Takes any value, such as parsed JSON, and never throws. An empty list, or warnings alone, means that it is sound.
 *
 * @example
 * ```ts
 * import { checkFramework, euActionPlan, themes } from '@actionline/taxonomy';
 *
 * checkFramework(euActionPlan, { vocabularies: { themes } }).filter(({ severity }) => severity === 'error'); // => []
 * checkFramework(JSON.parse('[]')).map(({ code }) => code); // => ['bad-shape']
 * ```
 */
export function checkFramework(value: unknown, { vocabularies = {} }: CheckOptions = {}): readonly Issue[] {
  const shape = shapeIssues(value, frameworkFields, []);
  if (!isRecord(value)) return shape;
  // its members may still be of any type; each is looked at before it is used
  const framework = value as unknown as Framework;
  const languages = Array.isArray(framework.languages) ? framework.languages.filter((language) => typeof language === 'string') : [];
  const levels = shaped<FrameworkLevel>(framework.levels, levelFields, ['levels']);
  const items = shaped<Item>(framework.items, itemFields, ['items']);
  const measures = shaped<Measure>(framework.measures, measureFields, ['measures']);
  const targets = shaped<Target>(framework.targets, targetFields, ['targets']);
  const levelOfKind = new Map(levels.entries.map(({ value }) => [value.kind, value]));
  const kinds = new Map(items.entries.map(({ value }) => [value.id, value.kind]));
  const ids = idsOf(framework.items);
  const context = {
    languages,
    measures: new Map(measures.entries.map(({ value }) => [value.id, value])),
    whatIs: (id: string) => {
      if (!ids.has(id)) return 'nothing';
      const kind = kinds.get(id);
      // an item whose kind is not known has an issue of its own
      return kind === undefined || (levelOfKind.get(kind)?.commitment ?? true) ? 'commitment' : 'other-item';
    },
  } as const;
  const ofTargets = targetIssues(targets.entries, context);
  return [
    ...shape,
    ...headIssues(framework, languages),
    ...levels.issues,
    ...duplicateIssues(levels.entries, 'kind', 'duplicate-kind'),
    ...levels.entries.flatMap(({ value, path }) => labelIssues(value.label, languages, [...path, 'label'])),
    ...items.issues,
    ...itemIssues(items.entries, { framework: framework.id, languages, levels: levelOfKind, ids }),
    ...facetValueIssues(framework.issuer, items.entries, vocabularies),
    ...measures.issues,
    ...duplicateIssues(measures.entries, 'id', 'duplicate-id'),
    ...measures.entries.flatMap(({ value, path }) => measureIssues(value, path, languages)),
    ...targets.issues,
    ...duplicateIssues(targets.entries, 'id', 'duplicate-id'),
    ...targets.entries.flatMap(({ value, path }) => scopedIdIssues(value.id, framework.id, [...path, 'id'])),
    ...sharedIdIssues(targets.entries, ids),
    ...ofTargets,
    ...(ofTargets.some(({ code }) => code === 'parts-too-deep') ? [] : partIssues(targets.entries)),
    ...attachmentIssues(framework, languages, ids),
  ];
}

function headIssues(framework: Framework, languages: readonly string[]): readonly Issue[] {
  const { id, title, shortTitle, issuer, document, edition, validity, release } = framework;
  const issues: Issue[] = [];
  if (typeof id === 'string' && !isFrameworkId(id)) {
    issues.push(
      error(
        'bad-id',
        ['id'],
        `The framework id was ${show(id)}; expected lower-case words and digits joined by hyphens, such as "city-2030".`,
      ),
    );
  }
  if (Array.isArray(framework.languages) && languages.length === 0) {
    issues.push(error('missing-language', ['languages'], 'The framework declares no language; expected at least one, such as "en".'));
  }
  for (const [name, value, fields] of [
    ['issuer', issuer, issuerFields],
    ['document', document, documentFields],
    ['edition', edition, editionFields],
    ['validity', validity, windowFields],
    ['release', release, releaseFields],
  ] as const) {
    if (isRecord(value)) issues.push(...shapeIssues(value, fields, [name]));
  }
  for (const [name, text] of [
    ['title', title],
    ['shortTitle', shortTitle],
    ['issuer.name', issuer?.name],
    ['edition.label', edition?.label],
    ['edition.note', edition?.note],
  ] as const) {
    if (isRecord(text)) issues.push(...textIssues(text, languages, name.split('.')));
  }
  if (isRecord(validity)) {
    if (validity.end < validity.start) {
      issues.push(
        error(
          'window-reversed',
          ['validity'],
          `The validity was ${show(validity.start)} to ${show(validity.end)}; expected the end not before the start.`,
        ),
      );
    }
    issues.push(...shaped(validity.extensions, extensionFields, ['validity', 'extensions']).issues);
  }
  return issues;
}

/** A target may carry the id of an item only where that item is its own commitment. */
function sharedIdIssues(targets: readonly Placed<Target>[], ids: ReadonlySet<string>): readonly Issue[] {
  return targets
    .filter(({ value }) => ids.has(value.id) && value.id !== value.commitment)
    .map(({ value, path }) =>
      error(
        'duplicate-id',
        [...path, 'id'],
        `The id ${show(value.id)} is that of an item; expected an id of its own, or that of its commitment ${show(value.commitment)}.`,
      ),
    );
}

function attachmentIssues(framework: Framework, languages: readonly string[], ids: ReadonlySet<string>): readonly Issue[] {
  const references = shaped<Reference>(framework.references, referenceFields, ['references']);
  const monitoring = shaped<NonNullable<Framework['monitoring']>[number]>(framework.monitoring, monitoringFields, ['monitoring']);
  const acts = shaped<NonNullable<Framework['relatedActs']>[number]>(framework.relatedActs, actFields, ['relatedActs']);
  const numbers = new Set(references.entries.map(({ value }) => value.number));
  const known = ({ value, path }: Placed<{ readonly item: string }>): readonly Issue[] =>
    ids.has(value.item)
      ? []
      : [error('unknown-item', [...path, 'item'], `The item was ${show(value.item)}; expected the id of an item of this framework.`)];
  const items: readonly unknown[] = Array.isArray(framework.items) ? framework.items : [];
  return [
    ...references.issues,
    ...references.entries.flatMap(known),
    ...references.entries.flatMap(({ value, path }) => textIssues(value.text, languages, [...path, 'text'])),
    ...references.entries.flatMap(({ value, path }) => textIssues(value.remark, languages, [...path, 'remark'])),
    ...items.flatMap((item, at) =>
      (isRecord(item) && Array.isArray(item['references']) ? (item['references'] as readonly unknown[]) : [])
        .filter((number) => typeof number !== 'number' || !numbers.has(number))
        .map((number) =>
          warning(
            'unknown-reference',
            ['items', at, 'references'],
            `The reference was ${show(number)}; expected the number of one of the framework’s references.`,
          ),
        ),
    ),
    ...monitoring.issues,
    ...monitoring.entries.flatMap(known),
    ...monitoring.entries.flatMap(({ value, path }) => textIssues(value.label, languages, [...path, 'label'])),
    ...acts.issues,
    ...acts.entries.flatMap(({ value, path }) => textIssues(value.title, languages, [...path, 'title'])),
  ];
}

function idsOf(items: unknown): ReadonlySet<string> {
  const list: readonly unknown[] = Array.isArray(items) ? items : [];
  return new Set(list.flatMap((item) => (isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : [])));
}
