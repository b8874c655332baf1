import { provenanceColours, statusStyles } from '../../charts/palette.js';
import { shownStatuses } from '../../document/shown-status.js';
import { provenances } from '../../document/provenance.js';

/**
 * The style of a page: one column of text with the contents beside it, cards for wide tables on narrow screens, and
 * A4 paper with a running header. The header's words come from data and are written as escapes.
 */
export function pageStyle(running: { readonly header: string; readonly date: string }): string {
  return `${BASE}${BLOCKS}${TABLES}${colours()}${NARROW}${print(running)}`;
}

const BASE = `
:root{color-scheme:light;--ink:#1b1f24;--quiet:#50565e;--rule:#d5d8dc;--navy:#1f2f4f;--link:#1a4b8c;--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,main:focus-visible{outline:3px solid #b25c00;outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;top:0;background:#fff;padding:.75rem 1.25rem;z-index:2}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cover{background:var(--navy);color:#fff}
.cover-inner{max-width:76rem;margin:0 auto;padding:4.5rem 2rem 3rem}
.cover-kind{margin:0 0 1rem;font-size:1.0625rem;letter-spacing:.02em;color:#d5deef}
.cover h1{font:600 clamp(1.9rem,4.2vw,2.9rem)/1.18 var(--serif);margin:0 0 2.5rem;max-width:24em;text-wrap:balance}
.cover-facts{display:flex;flex-wrap:wrap;gap:1.25rem 3rem;margin:0;padding-top:1.5rem;border-top:1px solid #5d6d90}
.cover-facts dt{font-size:.8125rem;color:#c3cfe6}
.cover-facts dd{margin:.1rem 0 0;max-width:22rem}
.layout{max-width:76rem;margin:0 auto;padding:0 2rem;display:grid;grid-template-columns:16rem minmax(0,1fr);gap:0 4rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2.75rem .5rem 2rem 0;font-size:.875rem;line-height:1.4}
.contents h2{font-family:inherit;font-size:.875rem;line-height:1.4;margin:0 0 .75rem;color:var(--quiet)}
.contents ol{list-style:none;margin:0;padding:0}
.contents ol ol{margin:.15rem 0 .6rem;padding-left:.9rem;border-left:1px solid var(--rule)}
.contents a{display:block;padding:.22rem 0;color:var(--ink);text-decoration:none}
.contents ol ol a{color:var(--quiet)}
.contents a:hover{text-decoration:underline}
.contents .number{font-variant-numeric:tabular-nums;color:var(--quiet)}
main{padding:1.25rem 0 4rem;max-width:50rem}
footer{max-width:76rem;margin:0 auto;padding:1.25rem 2rem 2.5rem;border-top:1px solid var(--rule);font-size:.8125rem;color:var(--quiet)}
h2,h3,h4,h5,h6{line-height:1.28;margin:0 0 .75rem;text-wrap:balance;break-after:avoid;break-inside:avoid}
h2{font:600 1.75rem/1.25 var(--serif);color:var(--navy)}
h3{font-size:1.25rem}h4{font-size:1.0625rem}h5,h6{font-size:1rem}
.level-2{padding-top:2.25rem}
.level-2+.level-2{margin-top:2.25rem;border-top:1px solid var(--rule)}
.level-3{padding-top:1.75rem}.level-4,.level-5,.level-6{padding-top:1.5rem}
.level-4{border-top:1px solid var(--rule);margin-top:1.5rem}
.kicker{display:block;font:600 .8125rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:var(--quiet);margin-bottom:.2rem}
`;

const BLOCKS = `
p{margin:0 0 1rem;max-width:44rem}
ul,ol{margin:0 0 1rem;padding-left:1.4rem}
li{margin:.3rem 0}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.lead{font-size:1.125rem;line-height:1.55}
.note{color:var(--quiet);font-size:.875rem}
.muted{color:var(--quiet);font-size:.9em;font-weight:400}
.absence{color:var(--quiet);padding:.6rem 1rem;border:1px dashed #a5abb3;border-radius:2px;max-width:none}
.cite{font-size:.8125em;white-space:nowrap;text-decoration:none}
td .cite{white-space:normal}
.cite:hover{text-decoration:underline}
.key-figures{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1.5rem 2rem;margin:1.75rem 0 2rem;padding:0}
.key-figures li{margin:0;border-top:3px solid var(--navy);padding-top:.7rem}
.key-figures .value{display:block;font:600 2.5rem/1.1 var(--serif);color:var(--navy);font-variant-numeric:lining-nums}
.key-figures .of{font-size:1.0625rem;font-weight:400;color:var(--quiet);white-space:nowrap}
.key-figures .label{display:block;margin-top:.35rem;font-size:.875rem;line-height:1.35;color:var(--quiet)}
.callout{border:1px solid var(--rule);border-left:4px solid #585d64;background:#f7f8f9;padding:1rem 1.25rem;margin:1.5rem 0;break-inside:avoid}
.callout>:last-child{margin-bottom:0}
.callout-title{font-weight:600;margin-bottom:.25rem}
.statement{border-left:4px solid;border-color:var(--by);background:var(--by-ground);padding:.85rem 1.25rem .9rem;margin:0 0 1rem}
.statement>:last-child{margin-bottom:0}
.by{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .5rem;margin:0 0 .5rem;font-size:.8125rem;line-height:1.4;color:var(--by)}
.by .icon{flex:none}
.by-label{font-weight:600}
.by-whom{color:var(--quiet)}
.icon{display:inline-block;vertical-align:-.15em}
.statement ul{margin-bottom:.5rem}
.status{display:inline-flex;align-items:center;gap:.35rem;padding:.05rem .55rem .05rem .4rem;border:1px solid;border-radius:1rem;font-size:.8125rem;line-height:1.45;font-weight:600;white-space:nowrap;vertical-align:.08em;max-width:100%}
.status .icon{flex:none;vertical-align:0}
.legend dl{margin:0 0 1.25rem}
.legend dl>div{display:grid;grid-template-columns:15.5rem minmax(0,1fr);gap:0 1rem;padding:.4rem 0;border-bottom:1px solid #e6e8eb;break-inside:avoid}
.legend dd{margin:0;font-size:.9375rem}
.legend .by{margin:0}
figure{margin:1.75rem 0 2.25rem;break-inside:avoid}
figcaption{margin-bottom:.9rem}
.figure-title{display:block;font-weight:600;font-size:1.0625rem}
.figure-note{display:block;color:var(--quiet);font-size:.875rem}
.chart svg{display:block;width:100%;height:auto;overflow:visible}
.chart.narrow{display:none}
.numbers{margin-top:.75rem;font-size:.875rem}
.numbers summary{cursor:pointer;color:var(--link)}
.numbers table{margin-top:.75rem}
#sources-list{font-size:.9375rem}
#sources-list li::marker{color:var(--quiet)}
:target{outline:2px solid #b25c00;outline-offset:4px}
main:target{outline:none}
`;

const TABLES = `
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 1.25rem;font-size:.875rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font-weight:600;padding:0 0 .5rem;caption-side:top}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #dfe2e6}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:600;border-bottom:1.5px solid #868d96;vertical-align:bottom}
tbody th{font-weight:500}
.end{text-align:end}
tbody th a{text-decoration:none}
tbody th a:hover{text-decoration:underline}
tr{break-inside:avoid}
thead{display:table-header-group}
.statement tbody tr:last-child>*{border-bottom:0}
table.columns-2 thead th:first-child{width:38%}
table.columns-4 thead th:first-child{width:34%}
table.columns-5 thead th:nth-child(1){width:31%}
table.columns-5 thead th:nth-child(2){width:22%}
table.columns-5 thead th:nth-child(3){width:19%}
table.columns-5 thead th:nth-child(4){width:14%}
#targets thead th:nth-child(1){width:27%}
#targets thead th:nth-child(2){width:21.5%}
#targets thead th:nth-child(3){width:18.5%}
#targets thead th:nth-child(4){width:18.5%}
td .status{white-space:normal;border-radius:.85rem}
`;

const NARROW = `
@media (forced-colors:active){
.chart svg{forced-color-adjust:none;background:#fff}
}
@media (max-width:64rem){
.layout{display:block}
.contents{position:static;max-height:none;padding:2rem 0 0}
.contents ol ol{display:none}
main{max-width:none}
}
@media (max-width:40rem){
.cover-inner,.layout,footer{padding-left:1.125rem;padding-right:1.125rem}
.cover-inner{padding-top:2.75rem;padding-bottom:2rem}
.cover-facts{display:block}
.cover-facts>div{margin-bottom:.75rem}
.statement{padding-left:.9rem;padding-right:.9rem}
.chart.wide{display:none}
.chart.narrow{display:block}
.key-figures{grid-template-columns:1fr 1fr}
.legend dl>div{grid-template-columns:1fr;gap:.25rem}
.status{white-space:normal}
table.cards,.cards tbody,.cards tr,.cards th,.cards td,.cards caption{display:block;width:auto!important;min-width:0}
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tr{border:1px solid #cfd3d8;border-radius:3px;padding:.6rem .8rem;margin-bottom:.75rem;background:#fff}
.cards th,.cards td,.cards td:last-child{padding:.2rem 0;border:0;text-align:start}
.cards tbody th{font-weight:600}
.cards td{display:table;border-collapse:separate;border-spacing:0}
.cards td::before{content:attr(data-label);color:var(--quiet);display:table-cell;width:7.5rem;padding-right:.5rem}
table.plain{font-size:.8125rem}
}
`;

function colours(): string {
  return [
    ...shownStatuses.map((status) => {
      const { colour, ground } = statusStyles[status];
      return `.status-${status}{color:${colour};background:${ground}}`;
    }),
    ...provenances.map((provenance) => {
      const { colour, ground } = provenanceColours[provenance];
      return `.by-${provenance}{--by:${colour};--by-ground:${ground}}`;
    }),
  ].join('\n');
}

function print({ header, date }: { readonly header: string; readonly date: string }): string {
  return `
@page{size:A4;margin:24mm 18mm 20mm;@top-left{content:${cssString(cut(header))};font:8pt sans-serif;color:#50565e;vertical-align:bottom;padding-bottom:5mm;width:75%}@top-right{content:${cssString(cut(date))};font:8pt sans-serif;color:#50565e;vertical-align:bottom;padding-bottom:5mm}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#50565e}}
@page:first{@top-left{content:none}@top-right{content:none}}
@media print{
html{font-size:9.5pt}
body{line-height:1.5}
.skip,.numbers{display:none}
.cover,.statement,.status,.callout,.legend .by{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.cover{background:#fff;color:var(--ink)}
.cover-inner{padding:35mm 0 8mm;max-width:none}
.cover-kind,.cover-facts dt{color:var(--quiet)}
.cover h1{color:var(--navy);font-size:26pt}
.cover-facts{border-color:var(--navy)}
.layout{display:block;padding:0;max-width:none}
.contents{position:static;max-height:none;overflow:visible;padding:6mm 0 0}
.contents ol ol{display:block}
.contents a{padding:.08rem 0}
main{max-width:none;padding:0}
p{max-width:none;orphans:3;widows:3}
.contents{break-before:page}
.key-figures{grid-template-columns:repeat(4,1fr)}
.by,.statement p,caption,thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
.legend dl{margin-bottom:.75rem}
.legend dl>div{padding:.25rem 0}
.statement.by-official{break-inside:avoid}
.level-2{padding-top:9mm}
.level-2+.level-2{border-top:0;margin-top:0}
.level-2:first-child{break-before:page;padding-top:0}
a{color:inherit;text-decoration:none}
#sources-list a[href^="http"]::after{content:" (" attr(href) ")";font-size:8pt;font-style:normal;color:var(--quiet)}
li,.statement>p,.absence,.key-figures{break-inside:avoid}
.chart svg rect,.chart svg path{-webkit-print-color-adjust:exact;print-color-adjust:exact}
footer{padding:4mm 0 0}
:target{outline:none}
}
`;
}

/** A text as a CSS string; everything but letters and digits of ASCII is an escape, so that nothing can end the string. */
function cssString(text: string): string {
  const escaped = Array.from(text, (char) => (/[A-Za-z0-9]/.test(char) ? char : `\\${(char.codePointAt(0) ?? 0).toString(16)} `));
  return `"${escaped.join('')}"`;
}

/** A text on one line of at most 90 characters; no-break spaces stay. */
function cut(text: string): string {
  const chars = Array.from(text.replace(/[^\S\u00a0\u202f]+/g, ' '));
  return chars.length > 90 ? `${chars.slice(0, 89).join('').trimEnd()}…` : chars.join('');
}
