import { cssString, shortLine } from './css-string.js';

/**
 * A4 paper: the title and the findings on the first page, a running header, and nothing torn that belongs together: short statements, the last
 * items of a list, tables of few rows, a heading and what follows it.
 */
export function printStyle({ header, date }: { readonly header: string; readonly date: string }): string {
  const margin = 'font:8pt sans-serif;color:#50565e';
  return `
@page{size:A4;margin:20mm 16mm 16mm;@top-left{content:${cssString(shortLine(header))};${margin};vertical-align:bottom;padding-bottom:4mm;width:75%}@top-right{content:${cssString(shortLine(date))};${margin};vertical-align:bottom;padding-bottom:4mm}@bottom-right{content:counter(page) " / " counter(pages);${margin}}}
@page:first{margin-top:14mm;@top-left{content:none}@top-right{content:none}}
${PRINT}`;
}

const PRINT = `
@media print{
html{font-size:9pt}
body{line-height:1.45}
.skip,.numbers,.contents,.permalink,.filter,.versions,th button::after{display:none}
.statement,.status,.callout,.legend .by,.chart svg,.chart svg *,.mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.head-inner,.layout,footer{display:block;padding:0;max-width:none}
.head::after{width:auto;max-width:none}
.logo{float:inline-end}
h1{font-size:16pt}
h2{font-size:13pt}h3{font-size:11pt}h4{font-size:10pt}h5,h6{font-size:9pt}
.headline{font-size:11.5pt;margin-bottom:2mm}
table{font-size:8pt;line-height:1.32;margin-bottom:3mm}
th,td{padding:.2rem .6rem .2rem 0}
td .status{white-space:nowrap;grid-template-columns:auto auto}
figure{margin:2.5mm 0 3mm}
.statement{padding:.45rem .9rem .5rem;margin-bottom:2mm}
.statement ul{margin-bottom:.2rem}
li{margin:.12rem 0}
p{margin-bottom:2mm}
#sources-list{font-size:8pt}
main{max-width:none;padding:0}
p{max-width:none;orphans:3;widows:3}
.key-figures{grid-template-columns:repeat(4,1fr);margin:1rem 0}
.level-2{padding-top:4mm}.level-3{padding-top:3mm}.level-4,.level-5,.level-6{padding-top:2mm}
#promises table,#figures table,#activity-records table,#gaps table{font-size:7pt;line-height:1.28}
.level-2+.level-2{border-top:0;margin-top:0}
.lead{font-size:11pt}
.by,.lead,caption,thead,p:has(+section),p:has(+table),p:has(+ul),p:has(+ol){break-after:avoid}
tr,.absence,.key-figures,.legend dl>div,figure,.statement.by-official,table.short,li:not(:has(li)),.statement>p{break-inside:avoid}
.callout{break-inside:avoid}
thead{display:table-header-group}
tbody tr:first-child,tbody tr:last-child,li:last-child{break-before:avoid}
tbody tr:first-child{break-after:avoid}
.page-break{break-after:page}
.legend dl{margin-bottom:.75rem}
.legend dl>div{padding:.25rem 0}
a{color:inherit;text-decoration:none}
#sources-list a[href^="http"]::after,#cite a[href^="http"]::after{content:" (" attr(href) ")";font-size:8pt;font-style:normal;color:var(--quiet)}
#cite a::after{content:none!important}
footer{padding-top:4mm}
:target,section:target>.heading{outline:none!important}
}
`;
