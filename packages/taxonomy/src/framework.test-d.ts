import type { ConceptScheme, FacetIds, Framework, FrameworkLevel, Measure, Observation, OwnUnit, Target } from '@actionline/core';

import { childrenOf, getItem, getTarget, hasItem, hasTarget, targetsOf } from './get-item.js';
import { defineFramework } from './define-framework.js';
import { defineStrategy } from './strategy.js';
import { euActionPlan, type EuActionPlanMeasureId } from './eu-action-plan.js';
import { findCommitments } from './find-commitments.js';
import type { ObservationFor } from './observation-for.js';
import { createSearch } from './search.js';
import { harbourPlan } from './testing/harbour-plan.js';
import {
  unodcPledges,
  type UnodcPledgesItems,
  type UnodcPledgesMeasureId,
  type UnodcPledgesMeasures,
  type UnodcPledgesTargets,
} from './unodc-hr75.js';
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

if (hasTarget(harbourPlan, fromOutside)) getTarget(harbourPlan, fromOutside);

// a target asks for what its id says, so that what it asks for needs no guard
getTarget(unodcPledges, 'unodc-hr75/7.a').requirement.measure satisfies Measure;
getTarget(unodcPledges, 'unodc-hr75/1').requirement.parts satisfies readonly Target[];
getTarget(euActionPlan, 'eu-hrdap-2020/1.5.1.a').requirement.window.end satisfies string;
getTarget(unodcPledges, 'unodc-hr75/7.a').id satisfies 'unodc-hr75/7.a';
// @ts-expect-error [ts2339] – a deliverable counts nothing
getTarget(unodcPledges, 'unodc-hr75/9.a').requirement.measure satisfies unknown;
// one of two ids asks for what either does
declare const either: 'unodc-hr75/7.a' | 'unodc-hr75/7.b';
getTarget(unodcPledges, either).requirement.kind satisfies 'total-by' | 'every-period';
// @ts-expect-error [ts1360] – 7.b recurs
getTarget(unodcPledges, either).requirement.kind satisfies 'total-by';
// an own framework has the same typing
getTarget(harbourPlan, 'harbour-2030/1.1.a').requirement satisfies (typeof harbourPlan)['targets'][number]['requirement'];
// where nothing is known of the targets, any kind may be asked for
declare const anyFramework: Framework;
// @ts-expect-error [ts2339] – not every kind counts something
getTarget(anyFramework, 'x/1').requirement.measure satisfies unknown;
getTarget(anyFramework, 'x/1').requirement.kind satisfies Target['requirement']['kind'];
// nor do the edits of a framework lose it
getTarget({ ...unodcPledges, items: [] }, 'unodc-hr75/7.a').requirement.measure satisfies Measure;

// the ids are keys of an interface, where an editor shows the docstrings
'pledge' satisfies UnodcPledgesItems['unodc-hr75/7'];
getTarget(unodcPledges, 'unodc-hr75/7.b').requirement satisfies UnodcPledgesTargets['unodc-hr75/7.b'];

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

// what is misspelt in a target does not compile, however deep
const oneItem = { ...head, items: [{ id: 'p/1', kind: 'item', label }] } as const;
const total = { kind: 'total-by', comparison: 'stated', value: 1, measure, window } as const;
defineFramework({
  ...oneItem,
  targets: [
    {
      id: 'p/1.a',
      commitment: 'p/1',
      label,
      // @ts-expect-error [ts2561] – interpretation
      interpretaton: undefined,
      requirement: total,
    },
  ],
});
defineFramework({
  ...oneItem,
  targets: [
    {
      id: 'p/1.a',
      commitment: 'p/1',
      label,
      requirement: {
        ...total,
        measure: {
          ...measure,
          // @ts-expect-error [ts2561] – signed
          singed: true,
        },
      },
    },
  ],
});
// @ts-expect-error [ts2820] – “officers” is no unit
defineFramework({ ...oneItem, measures: [{ ...measure, unit: 'officers' }] });

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
getTarget(compound, 'p/1.a').requirement.kind satisfies 'standing';
getTarget(compound, 'p/1').requirement.parts satisfies readonly Target[];
// @ts-expect-error [ts2345] – no part has this id
getTarget(compound, 'p/1.b');
// a framework that is defined again keeps its ids, though the parts in its targets are typed as any target
const again = defineFramework(compound);
// @ts-expect-error [ts2345] – still no part has this id
getTarget(again, 'p/1.b');
getTarget(again, 'p/1.a').requirement.kind satisfies 'standing';

// and so are those of a some-of, and the measures of its periods
const some = defineFramework({
  ...head,
  items: [{ id: 'p/1', kind: 'item', label }],
  targets: [{ ...whole, requirement: { kind: 'some-of', comparison: 'at-least', count: 1, parts } }],
});
getTarget(some, 'p/1.a');
// @ts-expect-error [ts2345] – no part has this id
getTarget(some, 'p/1.b');

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

// of a target that was revised, the measures of every text
const revised = defineFramework({
  ...head,
  items: [{ id: 'p/1', kind: 'item', label }],
  targets: [
    {
      id: 'p/1.a',
      commitment: 'p/1',
      label,
      requirement: { kind: 'total-by', comparison: 'stated', value: 1, measure, window },
      revisions: [
        {
          decided: '2025-03-12',
          source: { title: 'Decision' },
          requirement: { kind: 'direction', direction: 'increase', measure: { ...measure, id: 'p/m.later' }, window },
        },
        { decided: '2026-03-12', source: { title: 'Decision' }, withdrawn: true },
      ],
    },
  ],
});
getTarget(revised, 'p/1.a').requirement.measure satisfies Measure;
({ ...reported, measure: 'p/m.a' }) satisfies ObservationFor<typeof revised>;
({ ...reported, measure: 'p/m.later' }) satisfies ObservationFor<typeof revised>;

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
getTarget(counting, 'p/1.a').requirement.measure satisfies Measure;
getTarget(counting, 'p/1.b').requirement.direction satisfies 'increase' | 'decrease';
targetsOf(counting, 'p/1')[0]?.id satisfies 'p/1.a' | 'p/1.b' | 'p/1.c' | undefined;
({ ...reported, measure: 'p/m.a' }) satisfies ObservationFor<typeof counting>;
({ ...reported, measure: 'p/m.b' }) satisfies ObservationFor<typeof counting>;
({ ...reported, measure: 'p/1.c' }) satisfies ObservationFor<typeof counting>;
// @ts-expect-error [ts2820] – no target counts this
({ ...reported, measure: 'p/m.c' }) satisfies ObservationFor<typeof counting>;
export const listing = defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label }], measures: [measure] });
// @ts-expect-error [ts2322] – not listed
({ ...reported, measure: 'p/m.b' }) satisfies ObservationFor<typeof listing>;

// units of one's own: those that the measures declare, and every unit that is known
const bed = { id: 'p/u.bed', kind: 'count', label } as const;
const beds = { ...measure, id: 'p/m.beds', unit: bed } as const;
export const sheltering = defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label }], measures: [measure, beds] });
({ ...reported, measure: 'p/m.beds', unit: 'p/u.bed' }) satisfies ObservationFor<typeof sheltering>;
({ ...reported, measure: 'p/m.beds', unit: 'CHF' }) satisfies ObservationFor<typeof sheltering>;
// @ts-expect-error [ts2820] – no measure declares this unit
({ ...reported, measure: 'p/m.beds', unit: 'p/u.bde' }) satisfies ObservationFor<typeof sheltering>;
sheltering.measures[0]?.unit satisfies 'officer' | OwnUnit<'p/u.bed'> | undefined;
export const shelteringByTarget = defineFramework({
  ...head,
  items: [{ id: 'p/1', kind: 'item', label }],
  targets: [
    { id: 'p/1.a', commitment: 'p/1', label, requirement: { kind: 'total-by', comparison: 'stated', value: 1, measure: beds, window } },
  ],
});
({ ...reported, measure: 'p/m.beds', unit: 'p/u.bed' }) satisfies ObservationFor<typeof shelteringByTarget>;
// @ts-expect-error [ts2820] – no measure declares this unit
({ ...reported, measure: 'p/m.beds', unit: 'p/u.bde' }) satisfies ObservationFor<typeof shelteringByTarget>;
// @ts-expect-error [ts2322] – the pledges declare no unit of their own
({ ...ofPledges, unit: 'p/u.bed' }) satisfies ObservationFor<typeof unodcPledges>;
// @ts-expect-error [ts2322] – there is no such kind
defineFramework({ ...oneItem, measures: [{ ...measure, unit: { ...bed, kind: 'cuont' } }] });
// any framework may have units of its own
({ ...reported, measure: 'p/m.x', unit: 'p/u.x' }) satisfies Observation;
// @ts-expect-error [ts2820] – “USDD” is no currency
({ ...reported, measure: 'p/m.x', unit: 'USDD' }) satisfies Observation;

// a measure whose id is any text to the compiler leaves the observation as free
declare const anyMeasure: Measure;
export const free = defineFramework({ ...head, items: [{ id: 'p/1', kind: 'item', label }], measures: [anyMeasure] });
({ ...reported, measure: 'p/m.whatever' }) satisfies ObservationFor<typeof free>;

// a measure id knows the unit that it is counted in
'officer' satisfies UnodcPledgesMeasures['unodc-hr75/m.officers-trained'];
// @ts-expect-error -- officers are no countries
'country' satisfies UnodcPledgesMeasures['unodc-hr75/m.officers-trained'];
