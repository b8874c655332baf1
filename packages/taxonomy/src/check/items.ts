import { frameworkOf, isScopedId, notationOf, type Issue, type Item } from '@actionline/core';
import { errorAt, nearestAmong, show, unknownValue, warningAt, type Path } from '@actionline/core/internal';

import type { Placed } from './entry.js';
import { labelIssues, textIssues } from './texts.js';

/** What the items are checked against. */
export interface ItemContext {
  /** The framework's id. */
  readonly framework: string;
  /** The declared languages. */
  readonly languages: readonly string[];
  /** The kinds of the levels, also of levels whose shape is wrong. */
  readonly kinds: readonly string[];
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
      errorAt(
        'bad-id',
        path,
        `The id was ${show(id)}; expected the framework, a slash and a notation, such as ${show(`${framework}/1.1`)}.`,
        { given: id, framework },
      ),
    ];
  }
  if (frameworkOf(id) === framework) return [];
  return [
    errorAt('foreign-id', path, `The id was ${show(id)}; expected an id of this framework; begin it with ${show(`${framework}/`)}.`, {
      given: id,
      framework,
    }),
  ];
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
      errorAt(
        code,
        [...path, field],
        `The ${field} ${show(value[field])} stands at ${earlier.join('.')} already; expected each once; give this one its own.`,
        { given: value[field], field, earlier: [...earlier] },
      ),
    ];
  });
}

function idIssues(item: Item, path: Path, { framework }: ItemContext): readonly Issue[] {
  const issues = scopedIdIssues(item.id, framework, [...path, 'id']);
  if (item.notation === notationOf(item.id)) return issues;
  return [
    ...issues,
    errorAt(
      'notation-mismatch',
      [...path, 'notation'],
      `The notation was ${show(item.notation)}; expected the id’s part after the slash, ${show(notationOf(item.id))}; write that or leave it out.`,
      { given: item.notation, expected: notationOf(item.id) },
    ),
  ];
}

function kindIssues({ kind }: Item, path: Path, { kinds }: ItemContext): readonly Issue[] {
  return kinds.includes(kind) ? [] : [unknownValue([...path, 'kind'], kind, kinds, 'unknown-kind', 'add a level of that kind')];
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
  const nearest = nearestAmong(ids);
  return [...missing].map(([parent, { path, children }]) => {
    const near = nearest(parent);
    return errorAt(
      'unknown-parent',
      [...path, 'parent'],
      `The parent ${show(parent)} of ${children === 1 ? '1 item' : `${String(children)} items`} is no item of this framework; ` +
        `expected the id of one; add that item, or name another${near === undefined ? '' : `, such as ${show(near)}`}.`,
      { given: parent, children, ...(near === undefined ? {} : { nearest: near }) },
    );
  });
}

function contentIssues(item: Item, path: Path, { languages }: ItemContext): readonly Issue[] {
  return [
    ...textIssues(item.heading, languages, [...path, 'heading']),
    ...labelIssues(item.label, languages, [...path, 'label']),
    ...textIssues(item.summary, languages, [...path, 'summary']),
    ...sourceIssues(item, path),
    ...textIssues(item.facets?.verification?.reason, languages, [...path, 'facets', 'verification', 'reason']),
    ...(item.entries ?? []).flatMap(({ label }, at) => labelIssues(label, languages, [...path, 'entries', at, 'label'])),
  ];
}

function sourceIssues({ source }: Item, path: Path): readonly Issue[] {
  if (source.position >= 1) return [];
  return [
    errorAt('bad-source', [...path, 'source', 'position'], `The position was ${show(source.position)}; expected a whole number from 1.`, {
      given: source.position,
    }),
  ];
}

function standingIssues(item: Item, path: Path, { framework, ids }: ItemContext, byId: ReadonlyMap<string, Item>): readonly Issue[] {
  const at = [...path, 'replacedBy'];
  const replacements = item.replacedBy ?? [];
  const replaced = item.status === 'replaced';
  if (replaced && replacements.length === 0) {
    return [
      errorAt(
        'unknown-replacement',
        at,
        `The item is replaced by nothing; expected at least one id; give it, or set the status "withdrawn".`,
        { status: 'replaced' },
      ),
    ];
  }
  if (!replaced && replacements.length > 0) {
    return [
      errorAt(
        'status-mismatch',
        [...path, 'status'],
        `The item has replacements, and the status ${show(item.status ?? 'active')}; expected "replaced".`,
        { given: item.status ?? 'active', expected: 'replaced' },
      ),
    ];
  }
  return replacements.flatMap((id, index) => {
    // an item of another framework cannot be looked up here
    if (isScopedId(id) && frameworkOf(id) !== framework) return [];
    if (!ids.has(id))
      return [
        errorAt('unknown-replacement', [...at, index], `The replacement was ${show(id)}; expected the id of an item of this framework.`, {
          given: id,
        }),
      ];
    const status = byId.get(id)?.status ?? 'active';
    if (status === 'replaced') {
      return [
        errorAt(
          'replacement-chain',
          [...at, index],
          `The replacement ${show(id)} is replaced itself; expected an item in force; name what took its place.`,
          { given: id },
        ),
      ];
    }
    return status === 'active'
      ? []
      : [
          warningAt('withdrawn-replacement', [...at, index], `The replacement ${show(id)} is withdrawn; expected an item in force.`, {
            given: id,
          }),
        ];
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
          errorAt(
            code,
            [...path, field],
            `The item ${show(next)} comes back to itself by ${field}; expected no cycle; cut it at one item.`,
            {
              given: next,
              field,
            },
          ),
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
