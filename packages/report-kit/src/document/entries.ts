/** Lists are looked through once: those of a framework or a report are as long as the report, and are asked for every row. */
const entries = new WeakMap<object, { readonly length: number; readonly byId: ReadonlyMap<string, unknown> }>();
const members = new WeakMap<object, { readonly length: number; readonly all: ReadonlySet<unknown> }>();

/** The first entry of a list with an id; nothing where there is none. */
export function entryOf<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  let known = entries.get(list);
  if (known?.length !== list.length) {
    const byId = new Map<string, T>();
    for (const entry of list) if (!byId.has(entry.id)) byId.set(entry.id, entry);
    known = { length: list.length, byId };
    entries.set(list, known);
  }
  return known.byId.get(id) as T | undefined;
}

/** Whether a list has a member. */
export function isMember<T>(list: readonly T[], member: T): boolean {
  let known = members.get(list);
  if (known?.length !== list.length) {
    known = { length: list.length, all: new Set<unknown>(list) };
    members.set(list, known);
  }
  return known.all.has(member);
}
