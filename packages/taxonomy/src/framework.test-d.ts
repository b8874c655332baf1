import type { ConceptScheme, FacetIds, Framework, FrameworkLevel, Measure, Observation, Target } from '@actionline/core';

import { childrenOf, getItem, getTarget, hasItem } from './get-item.js';
import { defineFramework } from './define-framework.js';
import { defineStrategy } from './strategy.js';
import { euActionPlan, type EuActionPlanMeasureId } from './eu-action-plan.js';
import { findCommitments } from './find-commitments.js';
import type { ObservationFor } from './observation-for.js';
import { createSearch } from './search.js';
import { harbourPlan } from './testing/harbour-plan.js';
import type { unodcPledges, UnodcPledgesMeasureId } from './unodc-hr75.js';
import { themes as officialThemes } from './vocabularies.js';

// ids are literal unions
getItem(harbourPlan, 'harbour-2030/1.1');
// @ts-expect-error [ts2345] – no item has this id
getItem(harbourPlan, 'harbour-2030/1.9');
// @ts-expect-error [ts2345] – a target id is no item id
childrenOf(harbourPlan, 'harbour-2030/1.1.a');
getTarget(harbourPlan, 'harbour-2030/1.1.a');
// @ts-expect-error [ts2345] – an item id is no target id
getTarget(harbourPlan, 'harbour-2030/2.1');
getItem(euActionPlan, 'eu-hrdap-2020/1.5.1');
// @ts-expect-error [ts2345] – the plan ends its objective 1.5 before
getItem(euActionPlan, 'eu-hrdap-2020/1.5.99');

// an id from outside is narrowed by asking
declare const fromOutside: string;
// @ts-expect-error [ts2345] – any text may be no id
getItem(harbourPlan, fromOutside);
if (hasItem(harbourPlan, fromOutside)) getItem(harbourPlan, fromOutside);

// facets are literal unions
findCommitments(harbourPlan, { theme: 'policing', group: ['children'], actor: { all: [{ actor: 'city', role: 'lead' }] } });
// @ts-expect-error [ts2322] – no item has this theme
findCommitments(harbourPlan, { theme: 'fishing' });
// @ts-expect-error [ts2322] – a theme is no group
findCommitments(harbourPlan, { group: { all: ['policing'] } });
// @ts-expect-error [ts2322] – no actor has this part
findCommitments(harbourPlan, { actor: { actor: 'city', role: 'boss' } });
findCommitments(euActionPlan, { theme: 'torture' });
// @ts-expect-error [ts2820] – the vocabulary has no such theme
findCommitments(euActionPlan, { theme: 'tortures' });

// a typed framework is a framework
const plain: Framework = harbourPlan;
findCommitments(plain, { theme: 'whatever' });

// requirements are complete and typed
const label = { en: 'x' };
const measure = { id: 'p/m.a', label, unit: 'officer', combine: { time: 'increment', across: 'sum' } } as const;
const window = { start: '2026-01-01', end: '2026-12-31' } as const;
({
  id: 'p/1',
  commitment: 'p/1',
  label,
  requirement: { kind: 'total-by', comparison: 'stated', value: 1, measure, window },
}) satisfies Target;
// @ts-expect-error [ts2322] – a total needs a window
({ id: 'p/1', commitment: 'p/1', label, requirement: { kind: 'total-by', comparison: 'stated', value: 1, measure } }) satisfies Target;
// @ts-expect-error [ts2820] – “officers” is no unit
({ kind: 'direction', direction: 'increase', measure: { ...measure, unit: 'officers' }, window }) satisfies Target['requirement'];

// the parts of a definition hang together
const head = {
  id: 'p',
  title: label,
  issuer: { actor: 'x', name: label },
  validity: window,
  levels: [{ kind: 'item', label, commitment: true }],
} as const;
const bare = defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label }] });
// @ts-expect-error [ts2345] – a framework without targets has no target id
getTarget(bare, 'p/1');
// @ts-expect-error [ts2322] – a framework without facets has no theme
findCommitments(bare, { theme: 'x' });
// @ts-expect-error [ts2322] – the parent is no item
defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label, parent: 'p/2' }] });
defineFramework({
  ...head,
  items: [{ id: 'p/1', kind: 'item', label }],
  // @ts-expect-error [ts2322] – the commitment is no item
  targets: [{ id: 'p/2.a', commitment: 'p/2', label, requirement: { kind: 'standing' } }],
});

// a kind is one of the levels, where these are literals
// @ts-expect-error [ts2322] – no level has this kind
defineFramework({ ...head, items: [{ id: 'p/1', kind: 'promise', label }] });
const anyLevels: readonly FrameworkLevel[] = head.levels;
defineFramework({ ...head, levels: anyLevels, items: [{ id: 'p/1', kind: 'promise', label }] });

// the parts of an all-of are targets too, though they are listed nowhere else
const whole = { id: 'p/1', commitment: 'p/1', label } as const;
const parts = [{ id: 'p/1.a', commitment: 'p/1', label, requirement: { kind: 'standing' } }] as const;
const compound = defineFramework({
  ...head,
  items: [{ id: 'p/1', kind: 'item', label }],
  targets: [{ ...whole, requirement: { kind: 'all-of', parts } }],
});
getTarget(compound, 'p/1.a');
// @ts-expect-error [ts2345] – no part has this id
getTarget(compound, 'p/1.b');
// a framework that is defined again keeps its ids, though the parts in its targets are typed as any target
const again = defineFramework(compound);
// @ts-expect-error [ts2345] – still no part has this id
getTarget(again, 'p/1.b');
getTarget(again, 'p/1.a');

// with vocabularies, facet ids are those of their concepts; a facet without one takes what the items use
const themes = {
  id: 'p-themes',
  title: label,
  concepts: [
    { id: 'work', label },
    { id: 'water', label },
  ],
} as const;
const item = { id: 'p/1', kind: 'item', label } as const;
const known = defineFramework(
  { ...head, items: [{ ...item, facets: { themes: ['work'], groups: ['seafarers'] } }] },
  { vocabularies: { themes } },
);
findCommitments(known, { theme: ['work', 'water'], group: 'seafarers' });
// @ts-expect-error [ts2322] – the vocabulary has no such theme
findCommitments(known, { theme: 'air' });
// @ts-expect-error [ts2322] – no item is about this group
findCommitments(known, { group: 'children' });
// @ts-expect-error [ts2322] – a typing error
defineFramework({ ...head, items: [{ ...item, facets: { themes: ['wrok'] } }] }, { vocabularies: { themes } });
// @ts-expect-error [ts2322] – of several themes one is unknown
defineFramework({ ...head, items: [{ ...item, facets: { themes: ['work', 'air'] } }] }, { vocabularies: { themes } });
defineFramework(
  // @ts-expect-error [ts2322] – no concept of the actors given
  { ...head, items: [{ ...item, facets: { actors: [{ actor: 'nobody', role: 'lead' }] } }] },
  { vocabularies: { actors: { id: 'p-actors', title: label, concepts: [{ id: 'x', label }] } } },
);
defineFramework({ ...head, items: [{ ...item, facets: { themes: ['torture'] } }] }, { vocabularies: { themes: officialThemes } });
// a vocabulary whose ids are any text to the compiler is held against at run time alone
declare const fromFile: ConceptScheme;
const loose = defineFramework({ ...head, items: [{ ...item, facets: { themes: ['work'] } }] }, { vocabularies: { themes: fromFile } });
// @ts-expect-error [ts2322] – no item has this theme
findCommitments(loose, { theme: 'water' });

// a strategy selects from its framework
const period = { start: '2026-01-01', end: '2030-12-31' };
defineStrategy(harbourPlan, { place: 'KE', period, priorities: [{ commitment: 'harbour-2030/1.1' }] });
// @ts-expect-error [ts2820] – no commitment has this id
defineStrategy(harbourPlan, { place: 'KE', period, priorities: [{ commitment: 'harbour-2030/9.9' }] });

// a function over any framework passes ids and facets through
export function firstOf<Id extends string, TargetId extends string, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
): Id | undefined {
  return findCommitments(framework, {})[0]?.id;
}

// several frameworks in one search keep the ids of all
const found = createSearch([euActionPlan, harbourPlan]).search('x', { locale: 'en' })[0]?.item.id;
found satisfies (typeof euActionPlan)['items'][number]['id'] | (typeof harbourPlan)['items'][number]['id'] | undefined;

// an observation for a framework names its measures, its targets or its items, and nothing else
const reported = {
  id: 'a',
  value: 1,
  unit: 'officer',
  period: { start: '2026-01-01', end: '2026-12-31' },
  role: 'result',
  source: { title: 'Report' },
} as const;
const ofPledges: ObservationFor<typeof unodcPledges> = {
  ...reported,
  measure: 'unodc-hr75/m.officers-trained',
  commitment: 'unodc-hr75/7',
};
({ ...reported, measure: 'unodc-hr75/7.a' }) satisfies ObservationFor<typeof unodcPledges>;
// @ts-expect-error [ts2820] – a misspelt measure
({ ...reported, measure: 'unodc-hr75/m.officer-trained' }) satisfies ObservationFor<typeof unodcPledges>;
// @ts-expect-error [ts2322] – a commitment of another framework
({ ...reported, measure: 'unodc-hr75/7.a', commitment: 'eu-hrdap-2020/1.5.1' }) satisfies ObservationFor<typeof unodcPledges>;
// a typed observation is an observation, and one of any measure stays as easy as before
[ofPledges, { ...reported, measure: 'anything/m.x' }] satisfies readonly Observation[];
'unodc-hr75/m.officers-trained' satisfies UnodcPledgesMeasureId;
// @ts-expect-error [ts2322] – of the other framework
'unodc-hr75/m.officers-trained' satisfies EuActionPlanMeasureId;

// an own framework has the same typing: of the measures listed, and of those that targets carry alone
const other = { id: 'p/m.b', label, unit: 'officer', combine: { time: 'snapshot', across: 'none' } } as const;
export const counting = defineFramework({
  ...head,
  items: [{ id: 'p/1', kind: 'item', label }],
  targets: [
    { id: 'p/1.a', commitment: 'p/1', label, requirement: { kind: 'total-by', comparison: 'stated', value: 1, measure, window } },
    { id: 'p/1.b', commitment: 'p/1', label, requirement: { kind: 'direction', direction: 'increase', measure: other, window } },
    { id: 'p/1.c', commitment: 'p/1', label, requirement: { kind: 'deliverable', deliverable: label, window } },
  ],
});
({ ...reported, measure: 'p/m.a' }) satisfies ObservationFor<typeof counting>;
({ ...reported, measure: 'p/m.b' }) satisfies ObservationFor<typeof counting>;
({ ...reported, measure: 'p/1.c' }) satisfies ObservationFor<typeof counting>;
// @ts-expect-error [ts2820] – no target counts this
({ ...reported, measure: 'p/m.c' }) satisfies ObservationFor<typeof counting>;
export const listing = defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label }], measures: [measure] });
// @ts-expect-error [ts2322] – not listed
({ ...reported, measure: 'p/m.b' }) satisfies ObservationFor<typeof listing>;
// a measure whose id is any text to the compiler leaves the observation as free
declare const anyMeasure: Measure;
export const free = defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label }], measures: [anyMeasure] });
({ ...reported, measure: 'p/m.whatever' }) satisfies ObservationFor<typeof free>;
