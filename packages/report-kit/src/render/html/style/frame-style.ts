/** What stands around the document, and its headings. */
export const frameStyle = `
:root{--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Liberation Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;color:var(--text);background:var(--ground);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;top:0;background:var(--ground);padding:.75rem 1.25rem;z-index:2}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.symbols{display:none}
.mark{width:.95em;height:.95em;flex:none;vertical-align:-.12em}
.head-inner,.layout,footer{max-width:76rem;margin:0 auto;padding:0 2rem}
.head-inner{display:flex;align-items:flex-end;gap:1rem 2rem;padding-top:1.5rem}
.head-text{flex:1;min-width:0}
.logo{max-width:9rem;max-height:4.5rem;width:auto;height:auto;align-self:flex-start}
.kind{margin:0;font-size:.875rem;color:var(--quiet);max-width:none}
h1{font:600 clamp(1.35rem,3.2vw,1.7rem)/1.18 var(--serif);color:var(--accent);margin:.15rem 0 .35rem;text-wrap:balance}
.byline{margin:0;font-size:.875rem;color:var(--quiet)}
.byline div,.byline dt,.byline dd{display:inline;margin:0}
.byline div:not(:last-child)::after{content:" · ";content:" · " / ""}
.byline dd{font-weight:600;color:var(--text)}
.versions{max-width:22rem;font-size:.875rem;text-align:end}
.versions ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 .9rem}
.versions li{margin:0}
.versions a{display:inline-block;padding:.2rem 0}
.layout{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:0 3rem}
.layout.alone{grid-template-columns:minmax(0,1fr)}
.head::after{content:"";display:block;width:calc(100% - 4rem);max-width:72rem;margin:.75rem auto 0;border-top:3px solid var(--accent)}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:1.5rem .5rem 2rem 0;font-size:.875rem;line-height:1.4}
.contents summary{font-weight:600;color:var(--quiet);padding:.25rem 0}
.contents ol{list-style:none;margin:0;padding:0}
.contents li{margin:0}
.contents ol ol{margin:.15rem 0 .6rem;padding-inline-start:.9rem;border-inline-start:1px solid var(--rule)}
.contents li a{display:block;padding:.22rem 0;color:var(--text);text-decoration:none}
.contents ol ol a{color:var(--quiet)}
.contents a:hover{text-decoration:underline}
.contents .number{font-variant-numeric:tabular-nums;color:var(--quiet)}
@media (min-width:64.01rem){
.contents summary{pointer-events:none;list-style:none}
.contents summary::-webkit-details-marker{display:none}
.contents details::details-content,.versions details::details-content{content-visibility:visible;block-size:auto}
@supports selector(::details-content){.versions summary{display:none}}
}
main{padding:.25rem 0 3rem;max-width:56rem}
footer{padding-top:1.25rem;padding-bottom:2.5rem;font-size:.8125rem;color:var(--quiet)}
footer p{max-width:none;margin:0;border-top:1px solid var(--rule);padding-top:1rem}
.heading{margin:0 0 .6rem;break-after:avoid;break-inside:avoid}
h2,h3,h4,h5,h6{display:inline;line-height:1.28;margin:0}
h2{font:600 1.5rem/1.25 var(--serif);color:var(--accent)}
h3{font-size:1.1875rem}h4{font-size:1.0625rem}h5,h6{font-size:1rem}
.permalink{color:var(--quiet);text-decoration:none;padding:0 .5rem;font-size:.9375rem;white-space:nowrap}
@media (hover:hover){.permalink:not(:focus){opacity:0}.heading:hover .permalink{opacity:1}}
.permalink:hover{color:var(--link);text-decoration:underline}
.level-2{padding-top:1.5rem}
.level-2+.level-2{margin-top:2rem;border-top:1px solid var(--rule)}
.level-3{padding-top:1.5rem}.level-4,.level-5,.level-6{padding-top:1.25rem}
.level-4{border-top:1px solid var(--rule);margin-top:1.25rem}
.kicker{display:block;font:600 .8125rem/1.5 var(--sans);color:var(--quiet);margin-bottom:.1rem}
:target:not(section),section:target>.heading{outline:2px solid var(--focus);outline-offset:4px}
main:target{outline:none}
`;
