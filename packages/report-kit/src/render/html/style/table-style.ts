import { columnWidths, TELEPHONE } from '../longest-words.js';
import type { TableKind } from '../page.js';
import { MANY_COLUMNS, NARROW_COLUMNS } from '../table.js';

/** The room for the words of a table beside each other, in the size of the type: on a wide screen and on paper, on one that is less wide, and on a tablet. */
const ROOM = { wide: 58, narrow: 48, tablet: 40 };

/** Tables, and what makes them sortable; how the cells of each kind of table stand is said by the place of their column. */
export function tableStyle(tables: ReadonlyMap<string, TableKind>): string {
  return TABLES + ends(tables) + rooms(tables) + shares(tables);
}

const TABLES = `
table{border-collapse:collapse;width:100%;margin:0 0 1.25rem;font-size:.875rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font-weight:600;padding:0 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--quiet);font-weight:600;border-bottom:1.5px solid var(--strong-rule);vertical-align:bottom}
tbody th{font-weight:500}
@media screen and (min-width:77rem){td .status{white-space:nowrap;grid-template-columns:auto auto}}
@media screen and (max-width:76.99rem){.many :is(time,data,time.span>span){white-space:normal}}
@media screen and (max-width:21.99rem){.plain :is(time,data){white-space:normal}}
tbody th a{text-decoration:none}
tbody th a:hover{text-decoration:underline}
tr[hidden]{display:none}
.statement tbody tr:last-child>*{border-bottom:0}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer}
th button::after{content:"\\a0\\2195" / "";opacity:.45}
th[aria-sort] button::after{opacity:1}
th[aria-sort=ascending] button::after{content:"\\a0\\2191" / ""}
th[aria-sort=descending] button::after{content:"\\a0\\2193" / ""}
th button:hover{text-decoration:underline}
.filter{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;margin:0 0 .75rem;font-size:.875rem;color:var(--quiet)}
.filter input{font:inherit;color:var(--text);background:var(--ground);border:1px solid var(--strong-rule);border-radius:2px;padding:.3rem .5rem;max-width:100%}
`;

/** No column is so narrow that its words are torn, as long as all of them have room beside each other; cards need none of it. */
function rooms(tables: ReadonlyMap<string, TableKind>): string {
  const all = [...tables];
  const many = all.filter(([, { columns }]) => columns.length >= MANY_COLUMNS);
  const few = all.filter(([, { columns }]) => columns.length < MANY_COLUMNS);
  return [
    media('print,screen and (min-width:40.01rem)', few, '', ROOM.tablet),
    media('screen and (min-width:48.01rem)', many, '', ROOM.narrow),
    media('print,screen and (min-width:77rem)', many, '', ROOM.wide),
    media(
      'screen and (min-width:22rem) and (max-width:40rem)',
      few.filter(([, { columns }]) => columns.length <= NARROW_COLUMNS),
      '.plain',
      TELEPHONE,
    ),
  ].join('');
}

function media(query: string, tables: readonly (readonly [string, TableKind])[], before: string, room: number): string {
  const rules = tables.flatMap(([name, { words }]) =>
    columnWidths(room, words).map(
      (width, at) => `${before}.${name} tr>:nth-child(${String(at + 1)}){min-width:${String(Math.ceil(width * 10) / 10)}em}\n`,
    ),
  );
  return rules.length === 0 ? '' : `@media ${query}{\n${rules.join('')}}\n`;
}

/** A table of what is on record is columns of sentences: the first is a name, the others share the rest. */
function shares(tables: ReadonlyMap<string, TableKind>): string {
  return [...tables]
    .flatMap(([name, { columns }]) =>
      (SHARES.get(columns.map(({ key }) => key).join(' ')) ?? []).map(
        (share, at) => `.${name} thead th:nth-child(${String(at + 1)}){width:${String(share)}%}\n`,
      ),
    )
    .join('');
}

/** The shares of the columns, in per cent, by the keys of the columns; the last has what is left. */
const SHARES: ReadonlyMap<string, readonly number[]> = new Map([
  ['item reported done', [26, 40]],
  ['item summary reported', [22, 42]],
  ['item summary done', [22, 42]],
  ['item summary reported done', [19, 31, 27]],
]);

/** Columns of numbers end at the same edge. */
function ends(tables: ReadonlyMap<string, TableKind>): string {
  const cells = [...tables].flatMap(([name, { columns }]) =>
    columns.flatMap(({ align }, at) => (align === 'end' ? [`.${name} tr>:nth-child(${String(at + 1)})`] : [])),
  );
  return cells.length === 0 ? '' : `${cells.join(',')}{text-align:end}\n`;
}
