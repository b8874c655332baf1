/** Values by the ids of their concepts. */
type ConceptValues = ReadonlyMap<string, string>;

/** Attributes that are given for all figures of a part of the key. */
export interface AttributeGroups {
  /** Takes a group; `key` has the ids of its dimensions where the message tells them. Gives whether it is taken: there are no more kinds of groups than any message has. */
  readonly add: (values: ConceptValues, key: ReadonlySet<string> | undefined) => boolean;
  /** Adds to the values of a figure what the groups give for it; the ids of attributes of groups that share no dimension with it. */
  readonly fill: (values: Map<string, string>) => readonly string[];
}

/** More kinds of groups than any data structure has; each costs a look at every figure. */
const MOST_KINDS = 100;

/** Groups with the same concepts. */
interface Kind {
  readonly ids: readonly string[];
  readonly key: ReadonlySet<string> | undefined;
  readonly groups: ConceptValues[];
  /** The groups by the values of their keys, for each set of ids that figures had of them. */
  readonly indexes: Map<string, Map<string, ConceptValues>>;
}

/**
 * Groups of attributes. Where a message does not tell which concepts of a group are its key, these are the ones that the figure has itself: an attribute
 * stands at one level only.
 */
export function attributeGroups(): AttributeGroups {
  const kinds = new Map<string, Kind>();
  return {
    add: (values, key) => {
      const ids = [...values.keys()].sort();
      const name = `${ids.join(' ')}\n${[...(key ?? [])].sort().join(' ')}`;
      if (!kinds.has(name) && kinds.size >= MOST_KINDS) return false;
      const kind = kinds.get(name) ?? { ids, key, groups: [], indexes: new Map<string, Map<string, ConceptValues>>() };
      kind.groups.push(values);
      kind.indexes.clear();
      kinds.set(name, kind);
      return true;
    },
    fill: (values) => {
      if (kinds.size === 0) return [];
      const own = new Map(values);
      const unmatched: string[] = [];
      for (const kind of kinds.values()) {
        const shared = kind.ids.filter((id) => (kind.key === undefined ? own.has(id) : kind.key.has(id)));
        if (shared.length === 0) {
          unmatched.push(...kind.ids);
          continue;
        }
        const group = indexOf(kind, shared).get(keyOf(own, shared));
        for (const [id, value] of group ?? []) if (!own.has(id)) values.set(id, value);
      }
      return unmatched;
    },
  };
}

function indexOf({ groups, indexes }: Kind, shared: readonly string[]): Map<string, ConceptValues> {
  const name = shared.join(' ');
  const found = indexes.get(name);
  if (found !== undefined) return found;
  const index = new Map(groups.map((group) => [keyOf(group, shared), group]));
  indexes.set(name, index);
  return index;
}

function keyOf(values: ConceptValues, ids: readonly string[]): string {
  return JSON.stringify(ids.map((id) => values.get(id)));
}
