import { canonicalJson, type ConceptScheme, type Framework, sha256Hex } from '@actionline/core';
import { conceptSchemeSchema, crosswalkLinkSchema, frameworkSchema, parseWith } from '@actionline/core/schemas';
import { describe, expect, it } from 'vitest';

import { contentHash } from './content-hash.js';
import { euActionPlan as euActionPlanEn } from './eu-action-plan/en.js';
import {
  actors,
  euActionPlan,
  frameworkCrosswalk,
  getItem,
  groups,
  instruments,
  sdgCrosswalk,
  sdgTargets,
  standards,
  themes,
  unodcPledges,
} from './index.js';

const frameworks: readonly Framework[] = [euActionPlan, unodcPledges];
const kinds = (framework: Framework, kind: string): number => framework.items.filter((item) => item.kind === kind).length;

describe('the EU action plan', () => {
  // Counted in the official text: 5 lines, 20 objectives, 119 actions, 10 instruments, 4 lists of means, 8 footnotes.
  it('has every unit of the annex', () => {
    expect(['line', 'objective', 'action', 'instrument', 'means'].map((kind) => kinds(euActionPlan, kind))).toEqual([5, 20, 119, 10, 4]);
    expect(euActionPlan.items).toHaveLength(158);
    expect(euActionPlan.references).toHaveLength(8);
  });

  it('has the actions of each objective', () => {
    const counts = euActionPlan.items
      .filter(({ kind }) => kind === 'objective')
      .map(({ id }) => euActionPlan.items.filter(({ parent, kind }) => parent === id && kind === 'action').length);
    expect(counts).toEqual([11, 4, 8, 5, 5, 10, 8, 5, 4, 9, 5, 3, 5, 4, 5, 3, 5, 9, 7, 4]);
  });

  it('has the entries of each list of means', () => {
    expect(euActionPlan.items.filter(({ kind }) => kind === 'means').map(({ entries }) => entries?.length)).toEqual([12, 12, 14, 7]);
  });

  it('was extended to 2027 by the Council conclusions of 27 May 2024', () => {
    expect(euActionPlan.validity.extensions).toMatchObject([{ until: '2027-12-31', decided: '2024-05-27', reference: 'ST 9508/2024' }]);
  });

  it('carries the marks of what was not confirmed', () => {
    // Of the objectives only 1.1 to 2.1 were seen under their English headings.
    const unconfirmed = euActionPlan.items
      .filter(({ headingVerified }) => headingVerified?.['en'] === false)
      .map(({ notation }) => notation);
    expect(unconfirmed).toEqual(['2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '4.1', '4.2', '5.1', '5.2']);
  });
});

describe('the targets of the EU action plan', () => {
  const asked = (kind: string): readonly string[] =>
    euActionPlan.targets.flatMap(({ id, requirement }) => (requirement.kind === kind ? [id.slice('eu-hrdap-2020/'.length)] : []));

  // What the Union itself is to make, named by the text as a thing: tools, methods, a regime, a policy, a toolbox, materials, a structure, a review.
  it('are what the Union is to make, by the end of the period that the plan then had', () => {
    expect(asked('deliverable')).toEqual(['1.3.2.a', '1.5.1.a', '2.1.4.a', '2.4.8.a', '3.3.5.a', '3.5.5.a', '5.1.1.b', '5.1.2.a']);
    for (const { id, requirement } of euActionPlan.targets) {
      if (requirement.kind === 'deliverable') expect(requirement.window, id).toEqual({ start: '2020-01-01', end: '2024-12-31' });
    }
  });

  it('are what recurs, as long as the plan is in force', () => {
    expect(asked('every-period')).toEqual(['3.3.2.a', '5.1.1.a', '5.1.6.a']);
    for (const { id, requirement } of euActionPlan.targets) {
      if (requirement.kind === 'every-period') expect(requirement.window, id).toEqual({ start: '2020-01-01', end: '2027-12-31' });
    }
  });

  // The text says “each” of the meetings and “all” programmes: no number but that of all.
  it('are all, where the text says each or all', () => {
    const [meetings, programmes] = ['3.3.2.a', '5.1.7.a'].map(
      (notation) => euActionPlan.targets.find(({ id }) => id === `eu-hrdap-2020/${notation}`)?.requirement,
    );
    expect(asked('level-by')).toEqual(['5.1.7.a']);
    expect(meetings).toMatchObject({ comparison: 'at-least', value: 100, measure: { unit: 'percent', share: { part: true } } });
    expect(programmes).toMatchObject({
      comparison: 'at-least',
      level: { value: 100 },
      measure: { unit: 'percent', share: { part: true } },
    });
  });

  it('can be read with the other period', () => {
    for (const { id, interpretation } of euActionPlan.targets) {
      const readings = [interpretation?.taken, ...(interpretation?.others ?? [])].map((reading) => reading?.id);
      // a review at mid-term is due by the middle or the end of the first period, never in the second
      expect(readings, id).toEqual(
        expect.arrayContaining(id.endsWith('5.1.2.a') ? ['original-period', 'middle-of-period'] : ['original-period', 'extended-validity']),
      );
    }
  });
});

describe('the UNODC pledges', () => {
  // The standing part of pledge 12, all programmes, stands beside its ten countries: an all-of would be kept with these alone.
  it('are nineteen, with 16 numeric targets, 4 deliverables, 4 standing promises and 3 compounds', () => {
    expect(unodcPledges.items.map(({ notation }) => notation)).toEqual(Array.from({ length: 19 }, (_, at) => String(at + 1)));
    const count = (...of: string[]): number => unodcPledges.targets.filter(({ requirement }) => of.includes(requirement.kind)).length;
    expect([count('total-by', 'every-period'), count('deliverable'), count('standing'), count('all-of')]).toEqual([16, 4, 4, 3]);
  });

  // The figures and windows of the official text, under the readings that the data says it takes.
  it.each([
    ['1.a', 'total-by', 'stated', 10_000_000, '2024-01-01', '2028-12-31'],
    ['1.b', 'total-by', 'stated', 10, '2024-01-01', '2028-12-31'],
    ['2.a', 'total-by', 'stated', 30, '2024-01-01', '2028-12-31'],
    ['3.a', 'total-by', 'stated', 10, '2024-01-01', '2028-12-31'],
    ['6.a', 'every-period', 'at-least', 60, '2024-01-01', undefined],
    ['7.a', 'total-by', 'more-than', 3000, '2024-01-01', '2025-12-31'],
    ['7.b', 'every-period', 'stated', 70, '2024-01-01', undefined],
    ['8.a', 'total-by', 'stated', 50, '2024-01-01', '2026-12-31'],
    ['11.a', 'total-by', 'stated', 30, '2024-01-01', '2027-12-31'],
    ['12.a', 'total-by', 'stated', 10, '2024-01-01', '2028-12-31'],
    ['14.a', 'every-period', 'at-least', 30, '2024-01-01', undefined],
    ['15.a', 'total-by', 'more-than', 700, '2024-01-01', '2026-12-31'],
    ['15.b', 'every-period', 'stated', 1500, '2024-01-01', '2026-12-31'],
    ['15.c', 'every-period', 'more-than', 50, '2024-01-01', '2026-12-31'],
    ['17.a', 'total-by', 'stated', 10, '2024-01-01', '2026-12-31'],
    ['19.a', 'total-by', 'more-than', 15, '2024-01-01', '2028-12-31'],
  ])('%s asks for %s %s %d', (notation, kind, comparison, value, start, end) => {
    const target = unodcPledges.targets.find(({ id }) => id === `unodc-hr75/${notation}`);
    expect(target?.requirement).toMatchObject({ kind, comparison, value, window: { start } });
    expect(target !== undefined && 'window' in target.requirement ? target.requirement.window.end : 'no window').toBe(end);
  });

  it('states the deliverables and their deadlines', () => {
    const due = unodcPledges.targets.flatMap(({ id, requirement }) =>
      requirement.kind === 'deliverable' ? [[id, requirement.window.end]] : [],
    );
    expect(due).toEqual([
      ['unodc-hr75/9.a', '2025-12-31'],
      ['unodc-hr75/10.a', '2026-12-31'],
      ['unodc-hr75/13.a', '2025-12-31'],
      ['unodc-hr75/18.a', '2025-12-31'],
    ]);
  });

  it('offers the other readings of ambiguous texts', () => {
    const readings = (notation: string): readonly string[] =>
      unodcPledges.targets.find(({ id }) => id === `unodc-hr75/${notation}`)?.interpretation?.others.map(({ id }) => id) ?? [];
    expect(readings('9.a')).toEqual(['before-2025']);
    expect(readings('15.a')).toEqual(['every-year', 'distinct-actors', 'from-pledge-date']);
    expect(readings('15.b')).toEqual(['open-ended']);
    expect(readings('12.b')).toEqual(['every-programme']);
    expect(readings('17.a')).toEqual(['from-pledge-date', 'open-start']);
    expect(readings('1.a')).toEqual(['from-pledge-date']);
  });
});

describe('every framework', () => {
  it.each(frameworks.map((framework) => [framework.id, framework] as const))('%s agrees with its schema', (_, framework) => {
    expect(parseWith(frameworkSchema, JSON.parse(JSON.stringify(framework))).issues).toEqual([]);
  });

  it.each(frameworks.map((framework) => [framework.id, framework] as const))('%s carries the hash of its own content', (_, framework) => {
    const { release, ...content } = framework;
    expect(contentHash(framework)).toBe(release.contentHash);
    // the definition itself, and no other release changes it
    expect(release.contentHash).toBe(sha256Hex(canonicalJson(content)));
    expect(contentHash({ ...content })).toBe(release.contentHash);
  });

  it('gives every commitment a theme, a lead and a way to verify it', () => {
    const commitments = frameworks.flatMap(({ items }) => items.filter(({ kind }) => kind === 'action' || kind === 'pledge'));
    expect(commitments).toHaveLength(119 + 19);
    for (const { id, facets } of commitments) {
      expect(facets?.themes.length, id).toBeGreaterThan(0);
      expect(
        facets?.actors.some(({ role }) => role === 'lead'),
        id,
      ).toBe(true);
      expect(facets?.verification, id).toBeDefined();
    }
  });
});

describe('one language alone', () => {
  it('has the same items, the texts of that language, and no digests', () => {
    expect(euActionPlanEn.items.map(({ id }) => id)).toEqual(euActionPlan.items.map(({ id }) => id));
    expect(euActionPlanEn.items[40]?.label).toEqual({ en: euActionPlan.items[40]?.label.en });
    expect(euActionPlanEn.languages).toEqual(['en']);
    expect(euActionPlanEn.items[40]?.source).toEqual({ position: 41 });
  });
});

describe('the facets', () => {
  const items = frameworks.flatMap((framework) => framework.items);
  const usesOf = (standard: string): readonly string[] =>
    items.flatMap(({ notation, facets }) =>
      (facets?.standards ?? []).flatMap((use) => (use.standard === standard ? [`${notation} ${use.cited}`] : [])),
    );

  // The introduction names “the 13 guidelines”, two lists of means and 5.1.3 the set; no unit names one of them.
  it('name the set of EU guidelines, and find each of the 13 from what it serves', () => {
    expect(usesOf('eu-hr-guidelines')).toEqual(['i.7 named', 'm.1 named', 'm.2 named', '5.1.3 named']);
    const guidelines = standards.concepts.filter(({ broader }) => broader?.includes('eu-hr-guidelines'));
    expect(guidelines).toHaveLength(13);
    for (const { id } of guidelines) {
      expect(usesOf(id).length, id).toBeGreaterThan(0);
      expect(
        usesOf(id).filter((use) => use.endsWith('named')),
        id,
      ).toEqual([]);
    }
  });

  // Read in the units: a principle is not the text that states it, and “the standards of UNODC and WHO” are no title.
  it.each([
    ['un-fpic', ['1.2.4 implied', '19 implied']],
    ['un-r2p', ['1.5.4 implied']],
    ['ilo-fprw', ['1.6.9 implied']],
    ['unodc-who-treatment', ['2 implied']],
    ['un-agenda2030', ['5.1.1 named', '16 implied', '19 implied']],
    ['eu-gsp', ['i.2 named', 'm.1 named', '1.6.2 named', 'm.3 named', '3.3.1 named', '3.3.2 named', '3.3.3 named']],
    ['eu-mff', ['i.3 named']],
    ['coe-108', ['2.3.1 implied', '4.2.4 named']],
    // texts that the plan announces under their name
    ['eu-ghrsr', ['1.5.1 named']],
    ['eu-hrddp-sec', ['2.4.8 named']],
  ])('take %s for named or implied as the units do', (standard, uses) => {
    expect(usesOf(standard)).toEqual(uses);
  });

  it('carry every ground of discrimination that 1.1.4 lists, but social origin, which has no theme', () => {
    // sex; race and ethnic origin; religion or belief; opinion; disability; age; sexual orientation and gender identity; minorities
    expect([...(getItem(euActionPlan, 'eu-hrdap-2020/1.1.4').facets?.themes ?? [])].sort()).toEqual([
      'age-discrimination',
      'disability-rights',
      'freedom-of-expression',
      'gender-equality',
      'lgbti-rights',
      'minorities',
      'non-discrimination',
      'racial-discrimination',
      'religion-belief',
    ]);
  });
});

describe('the vocabularies and crosswalks', () => {
  const schemes: readonly ConceptScheme[] = [themes, groups, actors, instruments, standards, sdgTargets];

  it.each([
    ['girls', groups, ['children', 'women-and-girls']],
    ['migrant-workers', groups, ['migrants', 'workers']],
    // not a kind of migrant: refugees have a status and a protection of their own
    ['refugees', groups, undefined],
    // targets 3.7 and 5.6 of the 2030 Agenda stand under health and under gender equality
    ['sexual-reproductive-health', themes, ['gender-equality', 'health']],
    ['un-due-diligence', themes, ['due-diligence']],
  ] as const)('stand %s below what it is a kind of', (id, scheme: ConceptScheme, broader) => {
    expect(scheme.concepts.find((concept) => concept.id === id)?.broader).toEqual(broader);
  });

  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s agree with their schema', (_, scheme) => {
    expect(parseWith(conceptSchemeSchema, JSON.parse(JSON.stringify(scheme))).issues).toEqual([]);
  });

  it('agree with the schema of a link', () => {
    for (const link of [...sdgCrosswalk, ...frameworkCrosswalk]) expect(parseWith(crosswalkLinkSchema, link).issues).toEqual([]);
  });

  it('say of a page about other work that it is what an inference draws on, and no official source', () => {
    // The family programme is another than that of pledge 1; the resolution on reoffending, and the page that reports it, are not pledge 14.
    const elsewhere = sdgCrosswalk.filter(({ citation }) => /Family UNited|UN DESA/u.test(citation?.title ?? ''));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.map(({ basis }) => basis)).toEqual(elsewhere.map(() => 'inference'));
  });

  it('rest on the words of the target wherever their reason is what it names', () => {
    for (const { basis, rationale, from, to } of sdgCrosswalk) {
      if (/^The (target|indicator) (names|encourages|refers|asks)/u.test(rationale.en ?? ''))
        expect(basis, `${from} ${to}`).toBe('target-text');
    }
  });

  it('state an official source wherever the basis is one', () => {
    for (const { basis, citation, from, to } of sdgCrosswalk)
      expect(basis === 'official-source' ? citation?.url : 'https://', `${from} ${to}`).toMatch(/^https?:/);
  });
});
