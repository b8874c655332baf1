import { euActionPlan } from '../eu-action-plan.js';
import { unodcPledges } from '../unodc-hr75.js';
import * as V from '../vocabularies.js';
import * as X from '../crosswalks.js';
import { toTurtle, fromTurtle, toJsonLd, fromJsonLd } from './index.js';
import { isDeepStrictEqual } from 'node:util';
import { writeFileSync } from 'node:fs';
const base='https://data.example.org/id/';
console.log(Object.keys(V), Object.keys(X));
const cw = Object.values(X).filter(Array.isArray).flat() as any;
for (const f of [euActionPlan, unodcPledges] as any[]) {
  const t = toTurtle(f, {base, crosswalks: cw});
  writeFileSync('/tmp/'+f.id+'.ttl', t);
  const r = fromTurtle(t);
  console.log(f.id, t.length, r.counts, r.issues, isDeepStrictEqual(JSON.parse(JSON.stringify(r.frameworks[0]??null)), JSON.parse(JSON.stringify(f))), r.crosswalks.length, isDeepStrictEqual(r.crosswalks, JSON.parse(JSON.stringify(cw.filter((l:any)=>f.items.some((i:any)=>i.id===l.from))))));
  const j = toJsonLd(f, {base, crosswalks: cw});
  const rj = await fromJsonLd(JSON.stringify(j));
  console.log(rj.issues, isDeepStrictEqual(rj.frameworks[0], r.frameworks[0]));
  console.log(toTurtle(r.frameworks[0]!, {base, crosswalks: r.crosswalks})===t);
}
for (const s of Object.values(V).filter((v:any)=>v?.concepts) as any[]) {
  const t = toTurtle(s, {base});
  writeFileSync('/tmp/'+s.id+'.ttl', t);
  const r = fromTurtle(t);
  console.log(s.id, t.length, r.issues, isDeepStrictEqual(r.schemes[0], JSON.parse(JSON.stringify(s))), toTurtle(r.schemes[0]!, {base})===t);
}
for (let i=0;i<10;i++){ const a=performance.now(); toTurtle(euActionPlan as any,{base,crosswalks:cw}); toTurtle(unodcPledges as any,{base,crosswalks:cw}); console.log('write', performance.now()-a);}
