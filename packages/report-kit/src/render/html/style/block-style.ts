/** Paragraphs, lists, figures and statements. */
export const blockStyle = `
p{margin:0 0 1rem;max-width:44rem}
p,dd,.byline{text-wrap:pretty}
ul,ol{margin:0 0 1rem;padding-inline-start:1.4rem}
li{margin:.3rem 0}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
time,data,.years,time.span>span{white-space:nowrap}
time.span{white-space:normal}
.headline{font:600 1.3125rem/1.42 var(--serif);max-width:none}
.lead{font-size:1.125rem;line-height:1.5}
.note{color:var(--quiet);font-size:.875rem}
.muted{color:var(--quiet);font-size:.9em;font-weight:400}
.absence{color:var(--quiet);padding:.6rem 1rem;border:1px dashed var(--strong-rule);border-radius:2px;max-width:none}
.cite{font-size:.8125em;white-space:nowrap;text-decoration:none}
td .cite{white-space:normal}
.cite:hover{text-decoration:underline}
sup{line-height:0;font-size:.75em}
.note-call{padding:0 .2em}
.notes{font-size:.9375rem}
.key-figures{list-style:none;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1.25rem 2rem;margin:1.5rem 0;padding:0}
.key-figures li{margin:0;border-top:3px solid var(--accent);padding-top:.6rem}
.key-figures .value{display:block;font:600 2.25rem/1.1 var(--serif);color:var(--accent);font-variant-numeric:lining-nums}
.key-figures .of{font-size:1.0625rem;font-weight:400;color:var(--quiet);white-space:nowrap}
.key-figures .label{display:block;margin-top:.35rem;font-size:.875rem;line-height:1.35;color:var(--quiet)}
.callout{border:1px solid var(--rule);border-inline-start:4px solid var(--strong-rule);background:var(--raised);padding:1rem 1.25rem;margin:1.25rem 0}
.callout>:last-child{margin-bottom:0}
.callout-title{font-weight:600;margin-bottom:.25rem}
.statement{border-inline-start:4px solid var(--by);background:var(--by-ground);padding:.85rem 1.25rem .9rem;margin:0 0 1rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.statement>:last-child{margin-bottom:0}
.by{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .5rem;margin:0 0 .5rem;font-size:.8125rem;line-height:1.4;color:var(--by)}
.by-label{font-weight:600}
.by-whom{color:var(--quiet)}
.statement ul{margin-bottom:.5rem}
.status .mark{position:relative;top:.12em}
.status{display:inline-grid;grid-template-columns:auto minmax(0,auto);gap:.35em;align-items:baseline;color:var(--status);font-weight:600;vertical-align:baseline}
.legend dl{margin:0 0 1.25rem}
.legend dl>div{display:grid;grid-template-columns:17.5rem minmax(0,1fr);gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--rule)}
.legend dd{margin:0;font-size:.9375rem}
.legend .by{margin:0}
.sparkline{vertical-align:-.15em}
figure{margin:1.1rem 0 1.4rem}
figcaption{margin-bottom:.5rem}
.image img{max-width:100%;height:auto}
.image figcaption{margin:.5rem 0 0;font-size:.875rem;color:var(--quiet)}
.figure-title{display:block;font-weight:600;font-size:1.0625rem}
.figure-note{display:block;color:var(--quiet);font-size:.875rem}
.chart svg{display:block;width:100%;height:auto;overflow:visible}
.chart.narrow{display:none}
.numbers{margin-top:.5rem;font-size:.875rem}
summary{cursor:pointer;color:var(--link)}
.numbers table{margin-top:.75rem}
#sources-list{font-size:.9375rem;padding-inline-start:2.4rem}
#sources-list li::marker{color:var(--quiet)}
`;
