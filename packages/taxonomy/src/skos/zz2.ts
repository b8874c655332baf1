import { readFileSync } from 'node:fs';
import { checkSkos, toTurtle } from './index.js';
import { sdgTargets } from '../crosswalks.js';
const show=(n:string,t:string)=>{ const a=performance.now(); const f=checkSkos(t); console.log(n, f.length, performance.now()-a); const c:any={}; for(const x of f){c[x.rule]=(c[x.rule]??0)+1; if(c[x.rule]<4)console.log('  ',x.rule,x.message.slice(0,300));} console.log(c); };
for (const n of ['unodc-hr75','eu-hrdap-2020','actors','groups','instruments','standards','themes']) show(n, readFileSync('/tmp/'+n+'.ttl','utf8'));
show('sdg', toTurtle(sdgTargets as any,{base:'https://data.example.org/id/'}));
