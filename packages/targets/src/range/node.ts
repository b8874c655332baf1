import type { Constraint, End, Figure } from './figure.js';
import { Contradiction, distancesFrom, wayTo, type Distances, type Reason, type SeriesGraph } from './series-graph.js';

/** A node that has been worked out. */
export interface Node {
  /** Its series as a graph. */
  readonly graph: SeriesGraph;
  /** The place of each shared point among the points of this node. */
  readonly at: readonly number[];
  /** The distances from each shared point, once they were asked for. */
  readonly distances: (Distances | undefined)[];
  /** The parts of all its ways. */
  readonly children: readonly Node[];
}

/** Is told of each figure that an end is made of. */
export type Teller = (figure: Figure, end: End, sign: 1 | -1) => void;

/** The least and the greatest amount of a node between two shared points. */
export function between(node: Node, since: number, until: number): readonly [number, number] | Contradiction {
  const from = distances(node, since);
  if (from instanceof Contradiction) return from;
  const back = distances(node, until);
  if (back instanceof Contradiction) return back;
  return [-back.to[node.at[since]!]!, from.to[node.at[until]!]!];
}

function distances(node: Node, shared: number): Distances | Contradiction {
  const known = node.distances[shared];
  if (known !== undefined) return known;
  const found = distancesFrom(node.graph, node.at[shared]!);
  if (!(found instanceof Contradiction)) node.distances[shared] = found;
  return found;
}

/** The reasons of one end between two shared points. */
function reasonsOf(node: Node, since: number, until: number, end: End): readonly Reason[] {
  const [source, goal] = end === 'upper' ? [since, until] : [until, since];
  const found = distances(node, source);
  return found instanceof Contradiction ? [] : wayTo(node.graph, found, node.at[goal]!);
}

/** Tells each figure that an end between two shared points is made of. */
export function explain(node: Node, since: number, until: number, end: End, asked: End, sign: 1 | -1, tell: Teller): void {
  for (const reason of reasonsOf(node, since, until, end)) {
    const way = reason.end === end ? sign : sign === 1 ? -1 : 1;
    if ('constraint' in reason) tell(reason.constraint.figure, reason.end, way);
    else for (const part of reason.parts) explain(node.children[part]!, reason.since, reason.until, reason.end, asked, way, tell);
  }
}

/** Tells each constraint that an end between two shared points is made of. */
export function eachConstraint(node: Node, since: number, until: number, end: End, tell: (constraint: Constraint, end: End) => void): void {
  for (const reason of reasonsOf(node, since, until, end)) {
    if ('constraint' in reason) tell(reason.constraint, reason.end);
    else for (const part of reason.parts) eachConstraint(node.children[part]!, reason.since, reason.until, reason.end, tell);
  }
}
