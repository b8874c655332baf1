/** The entries that a page lists, and how many it leaves out: more than one, since a line about one other is no shorter than that other. */
export function listedOf<T>(entries: readonly T[], most: number): { readonly listed: readonly T[]; readonly more: number } {
  const listed = entries.length <= most + 1 ? entries : entries.slice(0, most);
  return { listed, more: entries.length - listed.length };
}
