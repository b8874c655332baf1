import type { Column } from '../../../document/block.js';

/** Tables, and what makes them sortable; how the cells of each kind of table stand is said by the place of their column. */
export function tableStyle(tables: ReadonlyMap<string, readonly Column[]>): string {
  return TABLES + ends(tables) + shares(tables);
}

const TABLES = `
table{border-collapse:collapse;width:100%;margin:0 0 1.25rem;font-size:.875rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font-weight:600;padding:0 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--quiet);font-weight:600;border-bottom:1.5px solid var(--strong-rule);vertical-align:bottom;overflow-wrap:break-word}
tbody th{font-weight:500;min-width:9rem}
tbody td{min-width:4.75rem}
@media screen and (min-width:64.01rem){td .status{white-space:nowrap;grid-template-columns:auto auto}}
tbody th a{text-decoration:none}
tbody th a:hover{text-decoration:underline}
tr[hidden]{display:none}
.statement tbody tr:last-child>*{border-bottom:0}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer}
th button::after{content:"\\2195" / "";display:inline-block;width:1em;text-align:center;opacity:.45}
th[aria-sort] button::after{opacity:1}
th[aria-sort=ascending] button::after{content:"\\2191" / ""}
th[aria-sort=descending] button::after{content:"\\2193" / ""}
th button:hover{text-decoration:underline}
.filter{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;margin:0 0 .75rem;font-size:.875rem;color:var(--quiet)}
.filter input{font:inherit;color:var(--text);background:var(--ground);border:1px solid var(--strong-rule);border-radius:2px;padding:.3rem .5rem;max-width:100%}
`;

/** A table of what is on record is three columns of sentences: the first is a name, the last two share the rest. */
function shares(tables: ReadonlyMap<string, readonly Column[]>): string {
  return [...tables]
    .filter(([, columns]) => columns.length === 3 && columns[1]?.key === 'reported' && columns[2]?.key === 'done')
    .map(([name]) => `.${name} thead th:first-child{width:26%}.${name} thead th:nth-child(2){width:40%}\n`)
    .join('');
}

/** Columns of numbers end at the same edge. */
function ends(tables: ReadonlyMap<string, readonly Column[]>): string {
  const cells = [...tables].flatMap(([name, columns]) =>
    columns.flatMap(({ align }, at) => (align === 'end' ? [`.${name} tr>:nth-child(${String(at + 1)})`] : [])),
  );
  return cells.length === 0 ? '' : `${cells.join(',')}{text-align:end}\n`;
}
