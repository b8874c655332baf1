import { readTurtle } from './read-turtle.js';
import { readGraph } from './read-graph.js';
import { Parser } from 'n3';
let t='@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix xl: <http://www.w3.org/2008/05/skos-xl#> .\n<http://e.org/s> a skos:ConceptScheme ; skos:prefLabel "S"@en .\n';
let n=0; for(let i=0;n<30000;i++){ n+=8; t+=`<http://e.org/${i}> a skos:Concept ; skos:inScheme <http://e.org/s> ; skos:prefLabel "Concept number ${i}"@en, "Concept numéro ${i}"@fr ; skos:altLabel "alt ${i}"@en ; skos:notation "${i}" ; skos:broader <http://e.org/${i>>2}x> ; <http://purl.org/dc/terms/created> "2020-01-01" .\n`;}
const med=(f:()=>void)=>{const r:number[]=[];for(let i=0;i<15;i++){const a=performance.now();f();r.push(performance.now()-a);}return r.sort((a,b)=>a-b)[7]!.toFixed(0)+' first-ish '+r[14]!.toFixed(0);};
console.log('n3 alone', med(()=>new Parser({format:'text/turtle'}).parse(t)));
console.log('readTurtle', med(()=>readTurtle(t)));
const g=readTurtle(t); if(g.ok) console.log('readGraph', med(()=>readGraph(g.value)));
