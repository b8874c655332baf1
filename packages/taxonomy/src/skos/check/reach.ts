import type { Links } from './skos-facts.js';

/** Tells whether one resource can be reached from another, as long as its steps last. */
export interface Reach {
  /** Whether `to` can be reached from `from` by one step or more; `undefined` when the steps are used up. */
  readonly from: (from: string, to: string) => boolean | undefined;
}

/** Enough for any real thesaurus; a document built to be slow stops here. */
const STEPS = 5_000_000;

/** A search upwards along links, with a limit on all its steps together. */
export function reachAlong(links: Links): Reach {
  let steps = STEPS;
  return {
    from: (start, goal) => {
      const seen = new Set<string>();
      const open = [...(links.get(start) ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (at === goal) return true;
        if (seen.has(at)) continue;
        seen.add(at);
        for (const next of links.get(at) ?? []) {
          steps -= 1;
          if (steps < 0) return undefined;
          open.push(next);
        }
      }
      return false;
    },
  };
}

/** The groups of two or more resources that can all be reached from each other, and those that reach themselves. */
export function circles(links: Links): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const lower = (node: string, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const enter = (node: string): { readonly node: string; readonly rest: Iterator<string, undefined> } => {
    order.set(node, order.size);
    lower(node, order.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, rest: (links.get(node) ?? new Set<string>()).values() };
  };
  // Tarjan's algorithm without recursion: a chain can be as long as the document.
  for (const start of links.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const result = step.rest.next();
      if (result.done !== true) {
        const next = result.value;
        if (!order.has(next)) path.push(enter(next));
        else if (onStack.has(next)) lower(step.node, order.get(next) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(step.node) ?? 0);
      if (low.get(step.node) === order.get(step.node)) {
        const members = stack.splice(stack.lastIndexOf(step.node));
        members.forEach((member) => onStack.delete(member));
        if (members.length > 1 || links.get(step.node)?.has(step.node) === true) found.push(members);
      }
    }
  }
  return found;
}

/** The clusters that links join, whichever way they run: the representative of each resource. */
export function clusters(nodes: Iterable<string>, pairs: Iterable<readonly [string, string]>): (node: string) => string {
  const above = new Map<string, string>([...nodes].map((node) => [node, node]));
  const find = (node: string): string => {
    let root = node;
    for (let next = above.get(root) ?? root; next !== root; next = above.get(root) ?? root) root = next;
    for (let at = node; at !== root;) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of pairs) above.set(find(a), find(b));
  return find;
}
