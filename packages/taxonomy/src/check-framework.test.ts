import { ActionlineError, type ConceptScheme, type Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { checkFramework } from './check-framework.js';
import { euActionPlan } from './eu-action-plan.js';
import { defineFramework } from './define-framework.js';
import type { FacetVocabularies } from './facet-vocabularies.js';
import { frameworkFromJson } from './framework-from-json.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { withEdits } from './testing/with-edits.js';
import { unodcPledges } from './unodc-hr75.js';
import { actors, groups, instruments, standards, themes } from './vocabularies.js';

type Edits = Readonly<Record<string, unknown>>;

const found = (edits: Edits): readonly string[] =>
  checkFramework(withEdits<Framework>(harbourPlan, edits)).map(
    ({ code, path, severity }) => `${severity === 'error' ? '' : `${severity} `}${code} ${path?.join('.') ?? ''}`,
  );

const replacedBy = (...ids: string[]): Edits => ({ 'items.3.status': 'replaced', 'items.3.replacedBy': ids });
const nothingInside = { items: [], targets: [], measures: [], levels: [] };

// in the fixture: items 0 area 1, 1–3 promises 1.1–1.3, 4 area 2, 5–7 promises 2.1–2.3; targets 0 all-of, 1 its part, 2 every year
const cases: readonly (readonly [string, Edits, readonly string[]])[] = [
  // ids and notations
  ['a framework id of another form', { ...nothingInside, id: 'Harbour 2030' }, ['bad-id id']],
  ['an id of another form', { 'items.3.id': 'harbour-2030/Two 3' }, ['bad-id items.3.id']],
  ['an id of another framework', { 'items.3.id': 'other/1.3' }, ['foreign-id items.3.id']],
  ['a notation that is not the id’s', { 'items.3.notation': '1.4' }, ['notation-mismatch items.3.notation']],
  ['an id given twice', { 'items.3': harbourPlan.items[2] }, ['duplicate-id items.3.id', 'duplicate-notation items.3.notation']],

  // hierarchy
  ['a parent that is not there', { 'items.3.parent': 'harbour-2030/9' }, ['unknown-parent items.3.parent']],
  ['an item above itself', { 'items.0.parent': 'harbour-2030/1.1' }, ['cyclic-parent items.0.parent']],
  ['a kind that is no level', { 'items.3.kind': 'vow' }, ['unknown-kind items.3.kind']],
  ['a level given twice', { 'levels.2': harbourPlan.levels[0] }, ['duplicate-kind levels.2.kind']],

  // texts
  ['a declared language missing', { 'items.3.label.fr': undefined }, ['missing-language items.3.label.fr']],
  [
    'a language declared and nowhere given',
    { ...nothingInside, languages: ['en', 'fr', 'es'] },
    ['missing-language title.es', 'missing-language shortTitle.es', 'missing-language issuer.name.es', 'missing-language edition.label.es'],
  ],
  ['no language at all', { languages: [] }, ['missing-language languages']],
  ['a label of spaces', { 'items.3.label.en': ' \u00A0' }, ['empty-label items.3.label.en']],
  ['a label of 201 characters', { 'items.3.label.en': 'x'.repeat(201) }, ['warning long-label items.3.label.en']],

  // content
  ['a digest that is none', { 'items.1.source.sha256': 'A' }, ['bad-source items.1.source.sha256']],
  ['a position below 1', { 'items.1.source.position': 0 }, ['bad-source items.1.source.position']],
  [
    'a facet of the wrong shape',
    { 'items.1.facets.actors': [{ actor: 'city', role: 'boss' }] },
    ['unknown-value items.1.facets.actors.0.role'],
  ],
  ['an unknown means of verification', { 'items.1.facets.verification.mode': 'hope' }, ['unknown-value items.1.facets.verification.mode']],
  ['an entry without instruments', { 'items.1.entries': [{ label: { en: 'a', fr: 'b' } }] }, ['missing-key items.1.entries.0.instruments']],

  // replacements
  ['a replacement that is not there', replacedBy('harbour-2030/9'), ['unknown-replacement items.3.replacedBy.0']],
  ['a replacement in another framework', replacedBy('other/9'), []],
  ['replaced by nothing', { 'items.3.status': 'replaced' }, ['unknown-replacement items.3.replacedBy']],
  ['replacements of an item in force', { 'items.6.status': undefined }, ['status-mismatch items.6.status']],
  ['a replacement that is replaced itself', replacedBy('harbour-2030/2.2'), ['replacement-chain items.3.replacedBy.0']],
  [
    'a replacement that is withdrawn',
    { 'items.6.replacedBy': ['harbour-2030/1.3'] },
    ['warning withdrawn-replacement items.6.replacedBy.0'],
  ],
  [
    'replacements in a circle',
    { ...replacedBy('harbour-2030/2.2'), 'items.6.replacedBy': ['harbour-2030/1.3'] },
    ['replacement-chain items.3.replacedBy.0', 'replacement-chain items.6.replacedBy.0', 'replacement-cycle items.3.replacedBy'],
  ],

  // targets
  ['a target on nothing', { 'targets.2.commitment': 'harbour-2030/9' }, ['unknown-commitment targets.2.commitment']],
  ['a target on no commitment', { 'targets.2.commitment': 'harbour-2030/1' }, ['not-a-commitment targets.2.commitment']],
  ['a target with the id of another item', { 'targets.2.id': 'harbour-2030/2.1' }, ['duplicate-id targets.2.id']],
  ['a target given twice', { 'targets.3': harbourPlan.targets[2] }, ['duplicate-id targets.3.id']],
  [
    'a part that is not among the targets',
    { targets: [harbourPlan.targets[0], harbourPlan.targets[2]] },
    ['unlisted-part targets.0.requirement.parts.0'],
  ],
  ['a part that does not name its whole', { 'targets.1.partOf': undefined }, ['unlisted-part targets.0.requirement.parts.0']],
  ['a part that asks for something else', { 'targets.1.requirement.value': 300 }, ['part-differs targets.0.requirement.parts.0']],
  ['a whole that has no such part', { 'targets.2.partOf': 'harbour-2030/1.1' }, ['unknown-whole targets.2.partOf']],
  ['no parts at all', { 'targets.0.requirement.parts': [], 'targets.1.partOf': undefined }, ['no-parts targets.0.requirement.parts']],
  [
    'a window that ends before it starts',
    { 'targets.2.requirement.window.end': '2025-12-31' },
    ['window-reversed targets.2.requirement.window'],
  ],
  ['a window of no date', { 'targets.2.requirement.window.start': '2026-02-30' }, ['bad-value targets.2.requirement.window.start']],
  ['a value that is no number', { 'targets.2.requirement.value': NaN }, ['wrong-type targets.2.requirement.value']],
  ['a requirement of no kind', { 'targets.2.requirement': { kind: 'wish' } }, ['unknown-value targets.2.requirement.kind']],

  // measures
  ['a measure that is not the framework’s', { measures: [harbourPlan.measures[0]] }, ['unknown-measure targets.2.requirement.measure.id']],
  ['a measure with another rule', { 'measures.1.combine.across': 'max' }, ['measure-differs targets.2.requirement.measure']],
  [
    'a measure that counts distinct of nothing',
    { 'measures.1.combine.across': 'distinct', 'targets.2.requirement.measure.combine.across': 'distinct' },
    ['distinct-of-what measures.1.combine.of', 'distinct-of-what targets.2.requirement.measure.combine.of'],
  ],
  ['a unit that is none', { 'targets.2.requirement.measure.unit': 'reports' }, ['unknown-value targets.2.requirement.measure.unit']],

  // the framework around them
  ['a validity that ends before it starts', { 'validity.end': '2020-01-01' }, ['window-reversed validity']],
  [
    'an extension without its day',
    { 'validity.extensions': [{ until: '2032-12-31' }] },
    ['missing-key validity.extensions.0.title', 'missing-key validity.extensions.0.decided'],
  ],
  [
    'a reference attached to nothing',
    { references: [{ number: 1, text: { en: 'a', fr: 'b' }, item: 'harbour-2030/9' }] },
    ['unknown-item references.0.item'],
  ],
  ['a reference number that is none', { 'items.0.references': [4] }, ['warning unknown-reference items.0.references']],
  ['monitoring by no item', { monitoring: [{ item: 'harbour-2030/9', label: { en: 'a', fr: 'b' } }] }, ['unknown-item monitoring.0.item']],

  // shapes
  ['an item with no label', { 'items.3.label': undefined }, ['missing-key items.3.label']],
  ['an item that is none', { 'items.3': null }, ['wrong-type items.3']],
  ['no list of items', { ...nothingInside, items: 'none' }, ['wrong-type items']],
  [
    'fields that only a prototype has',
    { 'items.3': JSON.parse('{"__proto__": {"id": "harbour-2030/1.3"}}') as unknown },
    [...['id', 'notation', 'kind', 'label', 'source'].map((key) => `missing-key items.3.${key}`), 'unknown-key items.3.__proto__'],
  ],
];

describe('checkFramework', () => {
  it('finds nothing wrong with a sound framework', () => {
    expect(checkFramework(harbourPlan)).toEqual([]);
  });

  it.each(cases)('tells of %s, with the path', (_, edits, expected) => {
    expect(found(edits)).toEqual(expected);
  });

  it('checks the requirements of every kind', () => {
    const measure = harbourPlan.measures[1];
    const of = (requirement: unknown): readonly string[] => found({ 'targets.2.requirement': requirement });
    const levelBy = { kind: 'level-by', direction: 'decrease', comparison: 'at-most', level: { value: 3 }, measure, due: '2030-12-31' };
    expect(of(levelBy)).toEqual([]);
    expect(of({ ...levelBy, level: { from: 5, to: 3 } })).toEqual(['range-reversed targets.2.requirement.level']);
    expect(of({ ...levelBy, level: {} })).toEqual(['missing-key targets.2.requirement.level.value']);
    expect(of({ ...levelBy, baseline: { value: 1, date: '2031-01-01' } })).toEqual(['window-reversed targets.2.requirement.baseline.date']);
    expect(of({ ...levelBy, baseline: { date: '2020-12-31' } })).toEqual([]);
    expect(of({ ...levelBy, baseline: {} })).toEqual(['missing-key targets.2.requirement.baseline.date']);
    const limited = { ...measure, limits: { lower: 0, upper: 100 }, combine: { time: 'snapshot', across: 'none' } };
    const withLimits = (requirement: object): readonly string[] =>
      found({ 'measures.1': limited, 'targets.2.requirement': { ...requirement, measure: limited } });
    expect(withLimits({ ...levelBy, level: { from: 0, to: 100 }, baseline: { value: 100, date: '2020-12-31' } })).toEqual([]);
    expect(withLimits({ ...levelBy, level: { from: -1, to: 101 } })).toEqual([
      'warning beyond-limit targets.2.requirement.level.from',
      'warning beyond-limit targets.2.requirement.level.to',
    ]);
    const byChange = { ...levelBy, level: { change: -30, in: 'percent' }, baseline: { value: 90, date: '2020-12-31' } };
    expect(withLimits(byChange)).toEqual([]);
    // 60 points less than 50 are less than nothing.
    expect(withLimits({ ...byChange, level: { change: -60, in: 'points' }, baseline: { value: 50, date: '2020-12-31' } })).toEqual([
      'warning beyond-limit targets.2.requirement.level.change',
    ]);
    const down = {
      kind: 'direction',
      direction: 'decrease',
      window: { start: '2026-01-01' },
      baseline: { value: 120, date: '2020-12-31' },
    };
    expect(withLimits(down)).toEqual(['warning beyond-limit targets.2.requirement.baseline.value']);
    const every = { kind: 'every-period', comparison: 'at-least', value: 101, every: 'year', window: { start: '2026-01-01' } };
    expect(withLimits(every)).toEqual(['warning beyond-limit targets.2.requirement.value']);
    const side = { ...measure, id: 'harbour-2030/m.side' };
    const shareWith = (rest: object): object => ({
      ...measure,
      id: 'harbour-2030/m.share',
      unit: 'percent',
      combine: { time: 'snapshot', across: 'none' },
      share: { numerator: side, denominator: measure, part: true, ...rest },
    });
    const ofShare = (rest: object, known: readonly object[] = [side, shareWith(rest)]): readonly string[] =>
      found({
        ...Object.fromEntries(known.map((one, at) => [`measures.${String(2 + at)}`, one])),
        'targets.2.requirement': { ...levelBy, measure: shareWith(rest) },
      });
    expect(ofShare({})).toEqual([]);
    expect(ofShare({ denominator: 193 })).toEqual([]);
    expect(ofShare({ denominatr: 193 })).toContain('unknown-key targets.2.requirement.measure.share.denominatr');
    expect(ofShare({ part: false })).toContain('unknown-value targets.2.requirement.measure.share.part');
    expect(ofShare({ numerator: measure })).toContain('share-of-itself targets.2.requirement.measure.share.denominator');
    expect(ofShare({ numerator: shareWith({}) })).toContain('unknown-key targets.2.requirement.measure.share.numerator.share');
    expect(ofShare({}, [shareWith({}), shareWith({})]).filter((one) => one.startsWith('unknown-measure'))).toEqual([
      'unknown-measure targets.2.requirement.measure.share.numerator.id',
    ]);
    expect(of({ ...levelBy, measure: { ...measure, limits: { max: 1 } } })).toEqual([
      'unknown-key targets.2.requirement.measure.limits.max',
    ]);
    expect(of({ kind: 'direction', direction: 'decrease', measure, window: { start: '2026-01-01' }, limit: 0 })).toEqual([
      'unknown-key targets.2.requirement.limit',
    ]);
    expect(of({ kind: 'standing' })).toEqual([]);
    expect(of({ kind: 'deliverable', deliverable: { en: 'A note' }, window: { start: '2026-01-01', end: '2026-12-31' } })).toEqual([
      'missing-language targets.2.requirement.deliverable.fr',
    ]);
    expect(of({ kind: 'direction', direction: 'sideways', measure, window: { start: '2026-01-01' } })).toEqual([
      'unknown-value targets.2.requirement.direction',
    ]);
  });

  it('checks changes from a baseline, and milestones', () => {
    const measure = harbourPlan.measures[1];
    const of = (requirement: unknown): readonly string[] => found({ 'targets.2.requirement': requirement });
    const level = {
      kind: 'level-by',
      direction: 'decrease',
      comparison: 'at-most',
      level: { change: -30, in: 'percent' },
      measure,
      baseline: { date: '2020-12-31' },
      due: '2030-12-31',
      milestones: [{ due: '2025-12-31', level: { change: -10, in: 'percent' } }],
      path: 'stepped',
    };
    const at = 'targets.2.requirement';
    expect(of(level)).toEqual([]);
    expect(of({ ...level, level: { change: -30 } })).toEqual([`missing-key ${at}.level.in`]);
    expect(of({ ...level, level: { change: 30, in: 'percent' } })).toContain(`change-backwards ${at}.level.change`);
    expect(of({ ...level, path: 'steps' })).toEqual([`unknown-value ${at}.path`]);
    expect(of({ ...level, milestones: [{ due: '2031-12-31', level: { change: -10, in: 'percent' } }] })).toEqual([
      `milestone-order ${at}.milestones.0.due`,
    ]);
    expect(of({ ...level, milestones: [{ due: '2025-12-31', level: { from: 5, to: 3 } }] })).toEqual([
      `range-reversed ${at}.milestones.0.level`,
    ]);
    expect(of({ ...level, milestones: [{ due: '2025-12-31', value: 3 }] })).toEqual([
      `missing-key ${at}.milestones.0.level`,
      `unknown-key ${at}.milestones.0.value`,
    ]);
    const total = {
      kind: 'total-by',
      comparison: 'at-least',
      value: 60,
      measure: harbourPlan.measures[0],
      window: { start: '2026-01-01', end: '2030-12-31' },
      milestones: [{ due: '2027-12-31', value: 70 }],
    };
    expect(of(total)).toEqual([`milestone-backwards ${at}.milestones.0`]);
    expect(of({ ...total, milestones: [{ due: '2027-12-31', value: 20 }] })).toEqual([]);
    // Of a window that is none no more is told.
    expect(of({ ...total, window: { start: '2030-12-31', end: '2026-01-01' } })).toEqual([`window-reversed ${at}.window`]);
  });

  it('checks the other readings of a target', () => {
    const reading = { id: 'a', label: { en: 'A', fr: 'A' }, reason: { en: 'R', fr: 'R' } };
    const others = [
      { ...reading, requirement: { kind: 'total-by' } },
      { ...reading, id: 'b', requirement: { kind: 'standing' } },
    ];
    const edits = { 'targets.2.interpretation': { taken: reading, others } };
    const of = 'targets.2.interpretation.others.0';
    expect(found(edits)).toEqual([
      ...['comparison', 'value', 'measure', 'window'].map((field) => `missing-key ${of}.requirement.${field}`),
    ]);
  });

  it('tells of a missing parent once, with the number of its children', () => {
    const gone = { 'items.1.parent': 'harbour-2030/9', 'items.2.parent': 'harbour-2030/9', 'items.3.parent': 'harbour-2030/8' };
    const issues = checkFramework(withEdits<Framework>(harbourPlan, gone));
    expect(issues.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['unknown-parent', 'items.1.parent'],
      ['unknown-parent', 'items.3.parent'],
    ]);
    expect(issues[0]?.message).toContain('"harbour-2030/9" of 2 items');
    expect(issues[1]?.message).toContain('"harbour-2030/8" of 1 item ');
  });

  describe('with vocabularies', () => {
    const scheme = (...ids: string[]): ConceptScheme => ({
      id: 'own',
      title: { en: 'Own' },
      concepts: ids.map((id) => ({ id, label: { en: id } })),
    });
    const sound = {
      themes: scheme('policing', 'child-rights', 'detention', 'accessibility', 'trade'),
      groups: scheme('children', 'detained-persons', 'persons-with-disabilities'),
      actors: scheme('city', 'police', 'civil-society'),
      instruments: scheme('training', 'gsp-monitoring'),
      standards: scheme('un-crc', 'un-crpd'),
    };
    const unknown = (vocabularies: FacetVocabularies, edits: Edits = {}): readonly string[] =>
      checkFramework(withEdits<Framework>(harbourPlan, edits), { vocabularies }).map(
        ({ code, path }) => `${code} ${path?.join('.') ?? ''}`,
      );

    it('finds nothing wrong where they have every value', () => {
      expect(unknown(sound)).toEqual([]);
    });

    it('tells of every value that they do not have, and leaves facets without a vocabulary alone', () => {
      expect(unknown({ groups: scheme('children') })).toEqual([
        'unknown-facet-value items.2.facets.groups.0',
        'unknown-facet-value items.5.facets.groups.0',
      ]);
      expect(unknown({ ...sound, actors: scheme('police', 'civil-society') })).toEqual([
        'unknown-facet-value issuer.actor',
        'unknown-facet-value items.2.facets.actors.0.actor',
        'unknown-facet-value items.5.facets.actors.0.actor',
      ]);
      expect(unknown({ standards: scheme('un-crc') })).toEqual(['unknown-facet-value items.5.facets.standards.0.standard']);
      const entries = [{ label: { en: 'a', fr: 'b' }, instruments: ['training', 'tarining'], standards: ['un-crc', 'x'] }];
      expect(unknown(sound, { 'items.4.entries': entries })).toEqual([
        'unknown-facet-value items.4.entries.0.instruments.1',
        'unknown-facet-value items.4.entries.0.standards.1',
      ]);
    });

    it('names the ids most like an unknown value', () => {
      const [issue] = checkFramework(withEdits<Framework>(harbourPlan, { 'items.3.facets.themes.0': 'polciing' }), { vocabularies: sound });
      expect(issue?.message).toContain(
        'The value was "polciing"; expected one of the 5 concepts of the vocabulary given for themes; did you mean "policing"?',
      );
    });

    it('takes ids that only a prototype has for unknown', () => {
      expect(unknown(sound, { 'items.3.facets.themes.0': '__proto__' })).toEqual(['unknown-facet-value items.3.facets.themes.0']);
    });

    it('leaves facets of the wrong shape to their own issue, and tells of a vocabulary that is none', () => {
      expect(unknown(sound, { 'items.1.facets.themes': [3] })).toEqual(['wrong-type items.1.facets.themes.0']);
      expect(unknown({ themes: { concepts: 'none' } as unknown as ConceptScheme })).toEqual(['bad-vocabulary vocabularies.themes']);
      expect(unknown({ themes: null as unknown as ConceptScheme })).toEqual(['bad-vocabulary vocabularies.themes']);
    });

    it('tells of broader concepts that are not there, or that lead in a circle', () => {
      const groups = (broader: Readonly<Record<string, unknown>>): ConceptScheme => ({
        ...scheme(),
        concepts: ['children', 'detained-persons', 'persons-with-disabilities'].map((id) => ({
          id,
          label: { en: id },
          ...(id in broader ? { broader: broader[id] as readonly string[] } : {}),
        })),
      });
      expect(unknown({ groups: groups({ children: ['detained-persons', 'persons-with-disabilities'] }) })).toEqual([]);
      expect(unknown({ groups: groups({ children: ['detained-person'], 'detained-persons': 'children' }) })).toEqual([
        'unknown-broader vocabularies.groups.concepts.0.broader.0',
        'unknown-broader vocabularies.groups.concepts.1.broader',
      ]);
      expect(unknown({ groups: groups({ children: [3], 'detained-persons': [null] }) })).toEqual([
        'unknown-broader vocabularies.groups.concepts.0.broader.0',
        'unknown-broader vocabularies.groups.concepts.1.broader.0',
      ]);
      expect(unknown({ groups: groups({ children: ['children'] }) })).toEqual(['cyclic-broader vocabularies.groups.concepts.0.broader']);
      expect(unknown({ groups: groups({ children: ['detained-persons'], 'detained-persons': ['children'] }) })).toEqual([
        'cyclic-broader vocabularies.groups.concepts.1.broader',
      ]);
      const [issue] = checkFramework(harbourPlan, { vocabularies: { groups: groups({ children: ['detained-person'] }) } });
      expect(issue?.message).toContain('did you mean "detained-persons"?');
    });

    it('finds every value of the official frameworks in the official vocabularies', () => {
      for (const framework of [euActionPlan, unodcPledges]) {
        expect(checkFramework(framework, { vocabularies: { themes, groups, actors, instruments, standards } })).toEqual([]);
      }
    });

    it('ends soon where a whole vocabulary is the wrong one', () => {
      const items = Array.from({ length: 2000 }, (_, at) => ({
        ...harbourPlan.items[1],
        id: `harbour-2030/${String(at)}`,
        notation: String(at),
        parent: undefined,
        facets: { ...harbourPlan.items[1]?.facets, themes: [`theme-of-the-number-${String(at)}`] },
      }));
      const concepts = scheme(...Array.from({ length: 2000 }, (_, at) => `other-theme-number-${String(at)}`));
      expect(checkFramework({ ...harbourPlan, items, targets: [] }, { vocabularies: { themes: concepts } })).toHaveLength(2000);
    });
  });

  it('tells of a long circle of parents once, and soon', () => {
    const length = 20_000;
    const items = Array.from({ length }, (_, at) => ({
      id: `harbour-2030/${String(at)}`,
      notation: String(at),
      kind: 'promise',
      parent: `harbour-2030/${String((at + 1) % length)}`,
      label: { en: 'a', fr: 'b' },
      source: { position: at + 1 },
    }));
    expect(found({ items, targets: [] })).toEqual(['cyclic-parent items.0.parent']);
  });

  it('does not follow parts without end', () => {
    const parts: unknown[] = [];
    const target = { ...harbourPlan.targets[0], requirement: { kind: 'all-of', parts } };
    parts.push(target);
    const codes = checkFramework({ ...harbourPlan, targets: [target] }).map(({ code }) => code);
    expect(codes).toEqual(['cyclic-data']);
  });

  it.each([undefined, null, 3, 'x', [], {}])('takes any value, and tells that %j is no framework', (value) => {
    const issues = checkFramework(value);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ code, severity }) => ['wrong-type', 'missing-key'].includes(code) && severity === 'error')).toBe(true);
  });

  it.each<[string, Edits, string, string]>([
    ['a misspelt key of a measure', { 'measures.1.reporter': ['KE'] }, 'unknown-key measures.1.reporter', 'write "reporters"'],
    ['a misspelt key of the framework', { measurs: [] }, 'unknown-key measurs', 'write "measures"'],
    [
      'a misspelt key of a requirement',
      { 'targets.2.requirement.windows': {} },
      'unknown-key targets.2.requirement.windows',
      'write "window"',
    ],
    [
      'a kind in other words',
      { 'targets.2.requirement.kind': 'every_period' },
      'unknown-value targets.2.requirement.kind',
      'write "every-period"',
    ],
    ['a unit in the plural', { 'measures.1.unit': 'reports' }, 'unknown-value measures.1.unit', 'write "report"'],
    ['a number in quotation marks', { 'targets.2.requirement.value': '5' }, 'wrong-type targets.2.requirement.value', 'Given the text "5"'],
    ['a value without end', { 'targets.2.requirement.value': Infinity }, 'wrong-type targets.2.requirement.value', 'write a finite one'],
    ['a kind that is no level', { 'items.3.kind': 'promisse' }, 'unknown-kind items.3.kind', 'write "promise"'],
    ['a parent that is not there', { 'items.3.parent': 'harbour/1' }, 'unknown-parent items.3.parent', 'such as "harbour-2030/1"'],
    [
      'a commitment that is not there',
      { 'targets.2.commitment': 'harbour/1.1' },
      'unknown-commitment targets.2.commitment',
      'write "harbour-2030/1.1"',
    ],
  ])('tells of %s with advice', (_, edits, issue, advice) => {
    const issues = checkFramework(withEdits<Framework>(harbourPlan, edits));
    expect(issues.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`)).toContain(issue);
    expect(issues.map(({ message }) => message).join()).toContain(advice);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });

  it('looks at some of several, of parts and of periods', () => {
    const parts = harbourPlan.targets[0]?.requirement;
    const one = { ...parts, kind: 'some-of', comparison: 'at-least', count: 1 };
    const at = 'targets.0.requirement';
    expect(found({ [at]: one })).toEqual([]);
    expect(found({ [at]: { ...one, count: 2 } })).toEqual([`count-decides-nothing ${at}.count`]);
    expect(found({ [at]: { ...one, count: 1.5 } })).toEqual([`wrong-type ${at}.count`]);
    expect(found({ [at]: { ...one, comparison: 'at-most' } })).toEqual([`ceiling-of-parts ${at}.comparison`]);
    expect(found({ [at]: { ...one, within: 'year' } })).toEqual([`unknown-key ${at}.within`]);
    expect(found({ [at]: { ...one, parts: [] }, 'targets.1.partOf': undefined })).toEqual([`no-parts ${at}.parts`]);
    expect(found({ [at]: one, 'targets.1.partOf': undefined })).toEqual([`unlisted-part ${at}.parts.0`]);
    const every = harbourPlan.targets[2]?.requirement;
    const years = {
      kind: 'some-of',
      comparison: 'at-least',
      count: 3,
      periods: { ...every, window: { start: '2026-01-01', end: '2030-12-31' } },
    };
    const there = 'targets.2.requirement';
    expect(found({ [there]: years })).toEqual([]);
    expect(found({ [there]: { ...years, count: 6 } })).toEqual([`count-decides-nothing ${there}.count`]);
    expect(found({ [there]: { ...years, within: 'month' } })).toEqual([`within-too-short ${there}.within`]);
    expect(found({ [there]: { ...years, parts: [] } })).toEqual([`unknown-key ${there}.parts`]);
    expect(found({ [there]: { ...years, periods: { ...every, kind: 'total-by' } } })).toEqual([`unknown-value ${there}.periods.kind`]);
    expect(found({ [there]: years, 'measures.1.combine.across': 'max' })).toEqual([`measure-differs ${there}.periods.measure`]);
  });

  it('tells where the unit and the rule of a measure do not fit', () => {
    const share = { 'measures.1.unit': 'percent', 'targets.2.requirement.measure.unit': 'percent' };
    expect(found(share)).toContain('rates-are-not-added measures.1.combine.time');
  });

  it('takes units of one’s own, and tells what is wrong with them', () => {
    const bed = { id: 'harbour-2030/u.bed', kind: 'count', label: { en: 'bed', fr: 'lit' }, plural: { en: 'beds', fr: 'lits' } };
    const beds = { id: 'harbour-2030/m.beds', label: { en: 'Beds', fr: 'Lits' }, unit: bed, combine: { time: 'snapshot', across: 'sum' } };
    const nights = { ...beds, id: 'harbour-2030/m.nights' };
    const withUnit = (unit: unknown): readonly string[] => found({ 'measures.2': { ...beds, unit } });
    expect(withUnit(bed)).toEqual([]);
    expect(withUnit('CHF')).toEqual([]);
    expect(withUnit({ ...bed, plural: undefined })).toEqual([]);
    // the mere id says neither what it is of nor its words
    expect(withUnit('harbour-2030/u.bed')).toEqual(['unknown-value measures.2.unit']);
    expect(withUnit({ ...bed, kind: 'cuont' })).toEqual(['unknown-value measures.2.unit.kind']);
    expect(withUnit({ ...bed, id: 'bed' })).toEqual(['bad-id measures.2.unit.id']);
    expect(withUnit({ ...bed, labels: {} })).toEqual(['unknown-key measures.2.unit.labels']);
    expect(withUnit({ ...bed, label: { en: 'bed' } })).toEqual(['missing-language measures.2.unit.label.fr']);
    expect(withUnit({ ...bed, plural: { en: 'beds', fr: ' ' } })).toEqual(['empty-label measures.2.unit.plural.fr']);
    // a share is not added, whoever declares it
    expect(withUnit({ ...bed, kind: 'share' })).toEqual(['rates-are-not-added measures.2.combine.across']);
    // one id, one unit
    expect(found({ 'measures.2': beds, 'measures.3': nights })).toEqual([]);
    expect(found({ 'measures.2': beds, 'measures.3': { ...nights, unit: { ...bed, kind: 'amount' } } })).toEqual([
      'unit-differs measures.3.unit',
    ]);
  });

  it('knows every key of a measure and a requirement', () => {
    const measure = {
      ...harbourPlan.measures[1],
      combine: { time: 'running-total', across: 'sum', origin: '2026-01-01' },
      reporters: { assumed: 'those-that-report', reason: { en: 'They are all.', fr: 'Ils sont tous là.' } },
      dimensions: { age: { codes: ['0-17', { code: '18+', parts: { codes: ['18-64', '65+'], exhaustive: true } }] } },
      signed: true,
    };
    const every = {
      kind: 'every-period',
      comparison: 'at-least',
      value: 1,
      measure,
      every: 'half-year',
      times: 2,
      anchor: '07-01',
      select: { places: ['KE'], dimensions: { age: '0-17' } },
      window: { start: '2026-01-01' },
    };
    expect(found({ 'measures.1': measure, 'targets.2.requirement': every })).toEqual([]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, select: { place: ['KE'] } } })).toEqual([
      'unknown-key targets.2.requirement.select.place',
    ]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, select: { dimensions: { age: '0-18' } } } })).toEqual([
      'undeclared-code targets.2.requirement.select.dimensions.age',
    ]);
    const rolling = { by: 'sum', times: 3, every: 'year', anchor: '07-01' };
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, rolling, due: { days: 90 } } })).toEqual([]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, rolling: { ...rolling, by: 'average' } } })).toEqual([
      'unknown-value targets.2.requirement.rolling.by',
    ]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, rolling: { ...rolling, times: 1.5 } } })).toEqual([
      'wrong-type targets.2.requirement.rolling.times',
    ]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, due: { day: '03-31' } } })).toEqual([
      'due-day-of-short-periods targets.2.requirement.due.day',
    ]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, due: { date: '03-31' } } })).toEqual([
      'missing-key targets.2.requirement.due.days',
      'unknown-key targets.2.requirement.due.date',
    ]);
    expect(found({ 'measures.1': measure, 'targets.2.requirement': { ...every, anchor: '04-31' } })).toEqual([
      'bad-value targets.2.requirement.anchor',
    ]);
    const limited = { ...measure, limits: { lower: -5, upper: 100 } };
    const direction = { kind: 'direction', direction: 'increase', measure: limited, window: { start: '2026-01-01' } };
    // The total of three years may be more than a figure can.
    const level = { kind: 'level-by', direction: 'increase', comparison: 'at-least', level: { value: 200 }, measure: limited };
    expect(found({ 'measures.1': limited, 'targets.2.requirement': { ...level, rolling, due: '2030-12-31' } })).toEqual([]);
    expect(found({ 'measures.1': limited, 'targets.2.requirement': { ...level, due: '2030-12-31' } })).toEqual([
      'warning beyond-limit targets.2.requirement.level.value',
    ]);
    expect(found({ 'measures.1': limited, 'targets.2.requirement': direction })).toEqual([]);
    const some = { kind: 'some-of', comparison: 'at-most', count: 1, periods: { ...every, times: 1 }, within: 'year' };
    expect(found({ 'measures.1': measure, 'targets.2.requirement': some })).toEqual([]);
  });

  it('refuses what cannot be walked', () => {
    const throws = (): never => {
      throw new Error('no');
    };
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level += 1) deep = { deep };
    const wild = [
      withEdits<object>(harbourPlan, { 'title.en': 5 }),
      { ...harbourPlan, validity: { start: { toString: false }, end: '2026-12-31' } },
      { ...harbourPlan, items: new Proxy([], { get: throws }) },
      {
        ...harbourPlan,
        get title() {
          return throws();
        },
      },
      deep,
    ];
    expect(wild.map((value) => checkFramework(value).map(({ code }) => code))).toEqual([
      ['wrong-type'],
      ['wrong-type'],
      ['unreadable'],
      ['unreadable'],
      ['too-deep'],
    ]);
    for (const value of wild) expect(() => defineFramework(value as never)).toThrow(ActionlineError);
    for (const value of wild) expect(frameworkFromJson(value).ok).toBe(false);
  });
});
