import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
const shapes = new Store(new Parser().parse(readFileSync('packages/taxonomy/shapes/actionline.ttl','utf8')));
const v = new Validator(shapes as any);
for (const n of ['unodc-hr75','eu-hrdap-2020','actors','groups','instruments','standards','themes']) {
  const a=performance.now();
  const r = await v.validate(new Store(new Parser().parse(readFileSync('/tmp/'+n+'.ttl','utf8'))) as any);
  console.log(n, r.conforms, performance.now()-a);
  for (const x of r.results.slice(0,8)) console.log(x.focusNode?.value, (x.path as any)?.value, x.sourceConstraintComponent?.value, x.message.map((m:any)=>m.value), x.value?.value);
}
