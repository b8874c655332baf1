import type { Column } from '../../../document/block.js';
import { cssString } from './css-string.js';

/** Screens without room for a column beside the text, and those of a telephone, where tables become cards. */
export function narrowStyle(tables: ReadonlyMap<string, readonly Column[]>): string {
  return `
@media screen and (max-width:64rem){
.layout{display:block}
.contents{position:static;max-height:none;padding:.75rem 0 0}
.contents summary{color:var(--link)}
.contents ol ol{display:none}
main{max-width:none}
}
@media screen and (max-width:48rem){
.key-figures{grid-template-columns:1fr 1fr}
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
table.cards,.cards tbody,.cards tr,.cards th,.cards td,.cards caption{display:block}
.cards tr[hidden]{display:none}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards.sortable thead{display:block;position:static;width:auto;height:auto;overflow:visible;clip-path:none;margin-bottom:.6rem}
.cards.sortable thead::before{content:attr(data-label);color:var(--quiet);margin-inline-end:.6rem}
.cards.sortable thead tr,.cards.sortable thead th{display:inline;border:0;background:none;padding:0}
.cards.sortable thead th{margin-inline-end:.75rem}
.cards tbody tr{border:1px solid var(--rule);border-radius:3px;padding:.6rem .8rem;margin-bottom:.75rem}
.cards tbody th,.cards tbody td,.cards tbody td:last-child{padding:.2rem 0;border:0;text-align:start}
.cards tbody th{font-weight:600}
.cards tbody td{display:flow-root;padding-inline-start:7.5rem}
.cards tbody td:last-child{padding-inline-start:7.5rem}
.cards time{white-space:normal}
.cards tbody td:empty,.cards tbody td.none{display:none}
.cards td::before{float:inline-start;margin-inline-start:-7.5rem;width:7rem;color:var(--quiet)}
${labels(tables)}table.plain{font-size:.8125rem}
.plain tbody th,.plain td{min-width:0}
.plain thead th{overflow-wrap:anywhere}
}
`;
}

/** The headings of columns before the cells of a card, said once for all tables of such columns; who hears the page is told them by the table. */
function labels(tables: ReadonlyMap<string, readonly Column[]>): string {
  return [...tables]
    .filter(([, columns]) => columns.length > 2)
    .flatMap(([name, columns]) =>
      columns.slice(1).map(({ label }, at) => {
        const words = cssString(label);
        return `.cards.${name} td:nth-child(${String(at + 2)})::before{content:${words};content:${words} / ""}\n`;
      }),
    )
    .join('');
}
