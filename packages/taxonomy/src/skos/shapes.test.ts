import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';

import { frameworkCrosswalk, sdgCrosswalk, sdgTargets } from '../crosswalks.js';
import { euActionPlan } from '../eu-action-plan.js';
import { unodcPledges } from '../unodc-hr75.js';
import { actors, groups, instruments, standards, themes } from '../vocabularies.js';
import { toTurtle } from './index.js';

const options = { base: 'https://data.example.org/id/', crosswalks: [...sdgCrosswalk, ...frameworkCrosswalk] };
const path = '../../shapes/actionline.ttl?raw';
let validator: SHACLValidator;

beforeAll(async () => {
  const { default: shapes } = (await import(path)) as { readonly default: string };
  validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
});

async function breaches(turtle: string): Promise<readonly string[]> {
  const report = await validator.validate(new Store(new Parser().parse(turtle)));
  return report.results.map(({ path: property, sourceConstraintComponent: component }) =>
    // A path of several steps is a node without a name; it shows as nothing.
    [property, component].map((term) => (term?.termType === 'NamedNode' ? term.value.replace(/^.*[#/]/, '') : '')).join(' '),
  );
}

describe('the shapes that we ship', () => {
  it.each([euActionPlan, unodcPledges, actors, groups, instruments, standards, themes, sdgTargets])(
    'hold for our own output: $id',
    async (subject) => {
      expect(await breaches(toTurtle(subject, options))).toEqual([]);
    },
  );

  it('hold for collections, and for top concepts that are stated', async () => {
    const concepts = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id }, definition: { en: `Letter ${id}` } }));
    const collections = [
      { id: 'vowels', label: { en: 'Vowels' }, members: ['a'] },
      { id: 'order', ordered: true as const, members: ['c', 'a', 'vowels'] },
    ];
    const turtle = toTurtle({ id: 'letters', title: { en: 'Letters' }, concepts, collections, topConcepts: ['a'] }, options);
    expect(await breaches(turtle)).toEqual([]);
    expect(await breaches(turtle.replace(/ {4}dct:identifier "vowels";\n/, ''))).toEqual(['identifier MinCountConstraintComponent']);
  });

  it.each([
    ['an identifier gone', / {4}dct:identifier "unodc-hr75\/2";\n/, '', 'identifier MinCountConstraintComponent'],
    ['a second preferred label', /skos:prefLabel "/, 'skos:prefLabel "Another"@en, "', 'prefLabel UniqueLangConstraintComponent'],
    ['a digest that is none', /al:sha256 "[0-9a-f]/, 'al:sha256 "X', 'sha256 PatternConstraintComponent'],
    ['a status that is none', / {4}al:order 2;/, ' al:order 2; al:status "gone";', 'status InConstraintComponent'],
    ['a role that is none', /al:role "lead"/, 'al:role "boss"', ' NodeConstraintComponent'],
    ['a way of verification that is none', /al:mode "document"/, 'al:mode "guess"', 'verification NodeConstraintComponent'],
    ['a requirement that is none', /al:kind "total-by"/, 'al:kind "someday"', ' NodeConstraintComponent'],
    ['a link of no kind', /al:match skos:broadMatch/, 'al:match skos:broader', ' NodeConstraintComponent'],
    ['a scheme without its release', / {4}al:release \[[^\]]+\];\n/, '', 'release MinCountConstraintComponent'],
  ])('fail for output with %s', async (_, from, to, breach) => {
    const turtle = toTurtle(unodcPledges, options);
    const broken = turtle.replace(from, to);
    expect(broken).not.toBe(turtle);
    expect(await breaches(broken)).toContain(breach);
  });
});
