import { frameworkOf, isScopedId, notationOf, show, type FrameworkLevel, type Issue, type Item } from '@actionline/core';

import { entryFields, error, facetFields, shapeIssues, shaped, verificationFields, warning, type Path, type Placed } from './shape.js';
import { labelIssues, textIssues } from './texts.js';

/** What the items are checked against. */
export interface ItemContext {
  /** The framework's id. */
  readonly framework: string;
  /** The declared languages. */
  readonly languages: readonly string[];
  /** The levels by kind. */
  readonly levels: ReadonlyMap<string, FrameworkLevel>;
  /** Every item id given, also of items whose shape is wrong. */
  readonly ids: ReadonlySet<string>;
}

/** What is wrong with the items, each on its own and together. */
export function itemIssues(items: readonly Placed<Item>[], context: ItemContext): readonly Issue[] {
  const byId = new Map(items.map(({ value }) => [value.id, value]));
  return [
    ...items.flatMap(({ value, path }) => [
      ...idIssues(value, path, context),
      ...kindIssues(value, path, context),
      ...contentIssues(value, path, context),
      ...standingIssues(value, path, context, byId),
    ]),
    ...missingParentIssues(items, context),
    ...duplicateIssues(items, 'id', 'duplicate-id'),
    ...duplicateIssues(items, 'notation', 'duplicate-notation'),
    ...cycleIssues(items, (item) => (item.parent === undefined ? [] : [item.parent]), 'cyclic-parent', 'parent'),
    ...cycleIssues(items, (item) => item.replacedBy ?? [], 'replacement-cycle', 'replacedBy'),
  ];
}

/** What is wrong with the form and the framework of an id. */
export function scopedIdIssues(id: string, framework: string, path: Path): readonly Issue[] {
  if (!isScopedId(id)) {
    return [
      error('bad-id', path, `The id was ${show(id)}; expected the framework, a slash and a notation, such as ${show(`${framework}/1.1`)}.`),
    ];
  }
  if (frameworkOf(id) === framework) return [];
  return [error('foreign-id', path, `The id was ${show(id)}; expected an id of this framework; begin it with ${show(`${framework}/`)}.`)];
}

/** The entries that repeat what an earlier entry of the list has in a field. */
export function duplicateIssues<K extends string>(
  entries: readonly Placed<Readonly<Record<K, string>>>[],
  field: K,
  code: string,
): readonly Issue[] {
  const first = new Map<string, Path>();
  return entries.flatMap(({ value, path }) => {
    const earlier = first.get(value[field]);
    if (earlier === undefined) {
      first.set(value[field], path);
      return [];
    }
    return [
      error(
        code,
        [...path, field],
        `The ${field} ${show(value[field])} stands at ${earlier.join('.')} already; expected each once; give this one its own.`,
      ),
    ];
  });
}

function idIssues(item: Item, path: Path, { framework }: ItemContext): readonly Issue[] {
  const issues = scopedIdIssues(item.id, framework, [...path, 'id']);
  if (item.notation === notationOf(item.id)) return issues;
  return [
    ...issues,
    error(
      'notation-mismatch',
      [...path, 'notation'],
      `The notation was ${show(item.notation)}; expected the id’s part after the slash, ${show(notationOf(item.id))}; write that or leave it out.`,
    ),
  ];
}

function kindIssues({ kind }: Item, path: Path, { levels }: ItemContext): readonly Issue[] {
  if (levels.has(kind)) return [];
  return [
    error(
      'unknown-kind',
      [...path, 'kind'],
      `The kind was ${show(kind)}; expected one of the levels: ${[...levels.keys()].map(show).join(', ')}.`,
    ),
  ];
}

/** One error for each parent that is not there, at the first item that names it, since one item mends them all. */
function missingParentIssues(items: readonly Placed<Item>[], { ids }: ItemContext): readonly Issue[] {
  const missing = new Map<string, { readonly path: Path; children: number }>();
  for (const { value, path } of items) {
    if (value.parent === undefined || ids.has(value.parent)) continue;
    const known = missing.get(value.parent);
    if (known === undefined) missing.set(value.parent, { path, children: 1 });
    else known.children += 1;
  }
  return [...missing].map(([parent, { path, children }]) =>
    error(
      'unknown-parent',
      [...path, 'parent'],
      `The parent ${show(parent)} of ${children === 1 ? '1 item' : `${String(children)} items`} is no item of this framework; ` +
        'expected the id of one; add that item, or name another.',
    ),
  );
}

function contentIssues(item: Item, path: Path, { languages }: ItemContext): readonly Issue[] {
  const entries = shaped<NonNullable<Item['entries']>[number]>(item.entries, entryFields, [...path, 'entries']);
  return [
    ...textIssues(item.heading, languages, [...path, 'heading']),
    ...labelIssues(item.label, languages, [...path, 'label']),
    ...textIssues(item.summary, languages, [...path, 'summary']),
    ...sourceIssues(item, path),
    ...facetIssues(item, path, languages),
    ...entries.issues,
    ...entries.entries.flatMap((entry) => labelIssues(entry.value.label, languages, [...entry.path, 'label'])),
  ];
}

function sourceIssues({ source }: Item, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  if (!Number.isInteger(source.position) || source.position < 1) {
    issues.push(
      error('bad-source', [...path, 'source', 'position'], `The position was ${show(source.position)}; expected a whole number from 1.`),
    );
  }
  if (source.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(source.sha256)) {
    issues.push(
      error(
        'bad-source',
        [...path, 'source', 'sha256'],
        `The digest was ${show(source.sha256)}; expected 64 lower-case hexadecimal digits.`,
      ),
    );
  }
  return issues;
}

function facetIssues({ facets }: Item, path: Path, languages: readonly string[]): readonly Issue[] {
  if (facets === undefined) return [];
  const at = [...path, 'facets'];
  const issues = shapeIssues(facets, facetFields, at);
  if (facets.verification === undefined) return issues;
  const verification = shapeIssues(facets.verification, verificationFields, [...at, 'verification']);
  if (verification.length > 0) return [...issues, ...verification];
  return [...issues, ...textIssues(facets.verification.reason, languages, [...at, 'verification', 'reason'])];
}

function standingIssues(item: Item, path: Path, { framework, ids }: ItemContext, byId: ReadonlyMap<string, Item>): readonly Issue[] {
  const at = [...path, 'replacedBy'];
  const replacements = item.replacedBy ?? [];
  const replaced = item.status === 'replaced';
  if (replaced && replacements.length === 0) {
    return [
      error(
        'unknown-replacement',
        at,
        `The item is replaced by nothing; expected at least one id; give it, or set the status "withdrawn".`,
      ),
    ];
  }
  if (!replaced && replacements.length > 0) {
    return [
      error(
        'status-mismatch',
        [...path, 'status'],
        `The item has replacements, and the status ${show(item.status ?? 'active')}; expected "replaced".`,
      ),
    ];
  }
  return replacements.flatMap((id, index) => {
    // an item of another framework cannot be looked up here
    if (isScopedId(id) && frameworkOf(id) !== framework) return [];
    if (!ids.has(id))
      return [
        error('unknown-replacement', [...at, index], `The replacement was ${show(id)}; expected the id of an item of this framework.`),
      ];
    const status = byId.get(id)?.status ?? 'active';
    if (status === 'replaced') {
      return [
        error(
          'replacement-chain',
          [...at, index],
          `The replacement ${show(id)} is replaced itself; expected an item in force; name what took its place.`,
        ),
      ];
    }
    return status === 'active'
      ? []
      : [warning('withdrawn-replacement', [...at, index], `The replacement ${show(id)} is withdrawn; expected an item in force.`)];
  });
}

/** Each cycle is told once, at its first item in the order of the document. Linear in the number of edges. */
function cycleIssues(
  items: readonly Placed<Item>[],
  edgesOf: (item: Item) => readonly string[],
  code: string,
  field: string,
): readonly Issue[] {
  const byId = new Map(items.map((placed) => [placed.value.id, placed]));
  const done = new Set<string>();
  const issues: Issue[] = [];
  for (const start of items) {
    const onPath = new Set<string>();
    const stack = [{ id: start.value.id, open: [...edgesOf(start.value)] }];
    if (done.has(start.value.id)) continue;
    onPath.add(start.value.id);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.open.shift();
      if (next === undefined) {
        stack.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(next)) {
        const path = byId.get(next)?.path ?? start.path;
        issues.push(
          error(code, [...path, field], `The item ${show(next)} comes back to itself by ${field}; expected no cycle; cut it at one item.`),
        );
      } else if (!done.has(next)) {
        const item = byId.get(next)?.value;
        if (item === undefined) continue;
        onPath.add(next);
        stack.push({ id: next, open: [...edgesOf(item)] });
      }
    }
  }
  return issues;
}
