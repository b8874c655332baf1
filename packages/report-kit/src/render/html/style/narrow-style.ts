import type { TableKind } from '../page.js';
import { MANY_COLUMNS } from '../table.js';
import { cssString } from './css-string.js';

/** Screens without room for a column beside the text, and those of a telephone, where tables become cards. */
export function narrowStyle(tables: ReadonlyMap<string, TableKind>): string {
  const all = [...tables];
  const many = all.filter(([, { columns }]) => columns.length >= MANY_COLUMNS);
  const few = all.filter(([, { columns }]) => columns.length > 2 && columns.length < MANY_COLUMNS);
  return `
@media screen and (max-width:64rem){
.layout{display:block}
.contents{position:static;max-height:none;padding:.75rem 0 0}
.contents summary,.versions summary{color:var(--link)}
.contents ol ol{display:none}
main{max-width:none}
}
@media screen and (max-width:48rem){
${cards('.many')}${labels(many)}.key-figures{grid-template-columns:1fr 1fr}
.head-inner{display:block}
.logo{margin-bottom:.5rem}
.versions{max-width:none;text-align:start;margin-top:.35rem}
.versions ul{justify-content:flex-start}
.legend dl>div{grid-template-columns:1fr;gap:.25rem}
}
@media screen and (max-width:40rem){
.head-inner,.layout,footer{padding-left:1.125rem;padding-right:1.125rem}
.head-inner{padding-top:.9rem}
.head::after{width:calc(100% - 2.25rem);margin-top:.6rem}
.level-2{padding-top:1.1rem}
.headline{font-size:1.125rem}
.statement{padding-left:.9rem;padding-right:.9rem}
.chart.wide{display:none}
.chart.narrow{display:block}
${cards('.cards')}${labels(few)}table.plain{font-size:.8125rem}
}
`;
}

/** A card a row: the heading of the row, and under it a line for each column with its name. */
const cards = (of: string): string => `table${of},${of} tbody,${of} tr,${of} th,${of} td,${of} caption{display:block}
${of} tr[hidden]{display:none}
${of} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${of}.sortable thead{display:block;position:static;width:auto;height:auto;overflow:visible;clip-path:none;margin-bottom:.6rem}
${of}.sortable thead::before{content:attr(data-label);color:var(--quiet);margin-inline-end:.6rem}
${of}.sortable thead tr,${of}.sortable thead th{display:inline;border:0;background:none;padding:0}
${of}.sortable thead th{margin-inline-end:.75rem}
${of} tbody tr{border:1px solid var(--rule);border-radius:3px;padding:.6rem .8rem;margin-bottom:.75rem}
${of} tbody th,${of} tbody td,${of} tbody td:last-child{padding:.2rem 0;border:0;text-align:start}
${of} tbody th{font-weight:600}
${of} tbody td{display:flow-root;padding-inline-start:7.5rem}
${of} tbody td:last-child{padding-inline-start:7.5rem}
${of} time{white-space:normal}
${of} tbody td:empty,${of} tbody td.none{display:none}
${of} td::before{float:inline-start;margin-inline-start:-7.5rem;width:7rem;color:var(--quiet)}
`;

/** The headings of columns before the cells of a card, said once for all tables of such columns; who hears the page is told them by the table. */
function labels(tables: readonly (readonly [string, TableKind])[]): string {
  return tables
    .flatMap(([name, { columns }]) =>
      columns.slice(1).map(({ label }, at) => {
        const words = cssString(label);
        return `.cards.${name} td:nth-child(${String(at + 2)})::before{content:${words};content:${words} / ""}\n`;
      }),
    )
    .join('');
}
