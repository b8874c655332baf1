import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { fromTurtle, toTurtle } from '@actionline/taxonomy/skos';

import { medianTime, type Figure } from './figure.js';

const base = 'https://example.org/id/';

/** 5,000 concepts of six triples each, as another publisher would write them. */
function foreignTurtle(): string {
  const concepts = Array.from({ length: 5000 }, (_, at) => {
    const broader = at === 0 ? 'skos:topConceptOf :scheme' : `skos:broader :c${String(Math.floor((at - 1) / 8))}`;
    return `:c${String(at)} a skos:Concept ; skos:inScheme :scheme ; skos:notation "${String(at)}" ; skos:prefLabel "Concept ${String(at)}"@en , "Concept no ${String(at)}"@fr ; ${broader} .`;
  });
  return `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <https://example.org/foreign/> .\n:scheme a skos:ConceptScheme .\n${concepts.join('\n')}\n`;
}

/** Writing both frameworks as Turtle, and reading a foreign vocabulary. */
export function measureSkos(): readonly Figure[] {
  const foreign = foreignTurtle();
  return [
    {
      name: 'Turtle of both frameworks written',
      value: medianTime(9, () => [euActionPlan, unodcPledges].map((framework) => toTurtle(framework, { base }))),
      unit: 'ms',
      limit: 50,
    },
    { name: '30,000 foreign triples read', value: medianTime(7, () => fromTurtle(foreign)), unit: 'ms', limit: 300 },
  ];
}
