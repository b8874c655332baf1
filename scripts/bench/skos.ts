import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { fromTurtle, toTurtle } from '@actionline/taxonomy/skos';
import { Parser, Writer } from 'n3';

import { compare } from './clock.js';
import { timeText, type Figure } from './figure.js';

const base = 'https://example.org/id/';

/** 5,000 concepts of six triples each, as another publisher would write them. */
function foreignTurtle(): string {
  const concepts = Array.from({ length: 5000 }, (_, at) => {
    const broader = at === 0 ? 'skos:topConceptOf :scheme' : `skos:broader :c${String(Math.floor((at - 1) / 8))}`;
    return `:c${String(at)} a skos:Concept ; skos:inScheme :scheme ; skos:notation "${String(at)}" ; skos:prefLabel "Concept ${String(at)}"@en , "Concept no ${String(at)}"@fr ; ${broader} .`;
  });
  return `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <https://example.org/foreign/> .\n:scheme a skos:ConceptScheme .\n${concepts.join('\n')}\n`;
}

/** Writing both frameworks as Turtle over n3's writer alone, and reading a foreign vocabulary over its parser alone. */
export function measureSkos(): readonly Figure[] {
  const frameworks = [euActionPlan, unodcPledges];
  const written = frameworks.map((framework) => toTurtle(framework, { base }));
  const quads = written.map((turtle) => new Parser().parse(turtle));
  const prefixes = { skos: 'http://www.w3.org/2004/02/skos/core#', id: base };
  const writing = compare(15, () => ({
    ours: () => frameworks.map((framework) => toTurtle(framework, { base })),
    peer: () =>
      quads.map((each) => {
        const writer = new Writer({ format: 'text/turtle', prefixes });
        writer.addQuads(each);
        let turtle = '';
        writer.end((_error: Error | null, result: string) => {
          turtle = result;
        });
        return turtle;
      }),
  }));
  const foreign = foreignTurtle();
  const reading = compare(9, () => ({ ours: () => fromTurtle(foreign), peer: () => new Parser().parse(foreign) }));
  return [
    {
      name: 'Turtle of both frameworks written',
      value: writing.ratio,
      unit: 'times',
      limit: 6.5,
      against: 'the writer of n3 alone, given the same statements as quads, which we first make of the items',
      shown: timeText(writing.ours),
    },
    {
      name: '30,000 foreign triples read',
      value: reading.ratio,
      unit: 'times',
      limit: 3.6,
      against: 'the parser of n3 alone, which stops at quads; we make concepts of them',
      shown: timeText(reading.ours),
    },
  ];
}
