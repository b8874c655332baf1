/** An object that is frozen together with everything in it. */
export function frozen<T extends object>(tree: T): T {
  for (const member of Object.values(tree) as readonly unknown[]) {
    if (typeof member === 'object' && member !== null && !Object.isFrozen(member)) frozen(member);
  }
  return Object.freeze(tree);
}
