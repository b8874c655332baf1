import { ActionlineError, type IndicatorCatalogue } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { euActionPlan, unodcPledges, type EuActionPlanItemId } from '../index.js';
import { checkSkos, fromJsonLd, fromTurtle, toJsonLd, toTurtle } from '../skos/index.js';
import { harbourPlan } from '../testing/harbour-plan.js';
import {
  findIndicators,
  getIndicator,
  hasIndicator,
  indicatorScheme,
  indicatorSdgLinks,
  indicatorsFor,
  proposedIndicators,
  searchIndicators,
  whyNoIndicator,
} from './index.js';

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof ActionlineError ? `${error.code}: ${error.message}` : String(error);
  }
};
const idsFor = (id: EuActionPlanItemId): readonly string[] =>
  indicatorsFor(euActionPlan, id).map(({ indicator }) => indicator.id.replace('actionline/', ''));

describe('indicatorsFor', () => {
  it('gives those of an action, each with why and how sure', () => {
    expect(idsFor('eu-hrdap-2020/1.1.2')).toEqual(['vdem-freedom-from-torture', 'opcat-parties', 'torture-free-trade-members']);
    const [first] = indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.1.2');
    expect(first).toMatchObject({ item: 'eu-hrdap-2020/1.1.2', confidence: 'high' });
    expect(first?.why.en).toContain('expert judgement');
    expect(first?.why.fr).toContain('experts');
  });

  it('gives those of all actions below an objective or a line, in the order of the document', () => {
    const objective = indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.2');
    // 2 of 1.2.1, 3 of 1.2.2, 3 of 1.2.3, 2 of 1.2.4
    expect(objective.map(({ item }) => item.split('/')[1])).toEqual([
      ...Array.from({ length: 2 }, () => '1.2.1'),
      ...Array.from({ length: 3 }, () => '1.2.2'),
      ...Array.from({ length: 3 }, () => '1.2.3'),
      ...Array.from({ length: 2 }, () => '1.2.4'),
    ]);
    const lines = (['1', '2', '3', '4', '5'] as const).map((line) => indicatorsFor(euActionPlan, `eu-hrdap-2020/${line}`).length);
    // 240 proposals, of which 10 are for pledges
    expect(lines.reduce((sum, count) => sum + count)).toBe(230);
  });

  it('gives one that is proposed twice for each of its actions, with its own reason', () => {
    const twice = indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.6').filter(({ indicator }) => indicator.id === 'actionline/sdg-1-3-1');
    expect(twice.map(({ item, why }) => [item, why.en])).toEqual([
      ['eu-hrdap-2020/1.6.7', 'Access to social protection by group.'],
      ['eu-hrdap-2020/1.6.9', 'Access to social protection is named.'],
    ]);
    expect(twice[0]?.indicator).toBe(twice[1]?.indicator);
  });

  it('gives those of pledges, and none where none is proposed', () => {
    expect(indicatorsFor(unodcPledges, 'unodc-hr75/16')).toHaveLength(2);
    expect(indicatorsFor(unodcPledges, 'unodc-hr75/1')).toEqual([]);
    expect(whyNoIndicator('unodc-hr75/1')).toBeUndefined();
    expect(indicatorsFor(euActionPlan, 'eu-hrdap-2020/i.1')).toEqual([]);
    expect(indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.3.7')).toEqual([]);
    expect(whyNoIndicator('eu-hrdap-2020/1.3.7')?.fr).toContain('réunions');
  });

  it('takes a framework and a catalogue of one’s own', () => {
    const item = harbourPlan.items.find(({ parent }) => parent === undefined)!.id;
    const own: IndicatorCatalogue = {
      ...proposedIndicators,
      indicators: [getIndicator('actionline/sdg-6-1-1')],
      proposals: [{ item, indicator: 'actionline/sdg-6-1-1', why: { en: 'Water.' }, confidence: 'low' }],
      without: [],
    };
    expect(indicatorsFor(harbourPlan, item)).toEqual([]);
    expect(indicatorsFor(harbourPlan, item, own).map(({ why }) => why)).toEqual([{ en: 'Water.' }]);
    const broken = { ...own, proposals: [{ ...own.proposals[0]!, indicator: 'actionline/sdg-6-1-2' }] };
    expect(codeOf(() => indicatorsFor(harbourPlan, item, broken))).toContain('the nearest: "actionline/sdg-6-1-1"');
  });

  it('refuses what there is none of, with the nearest', () => {
    expect(codeOf(() => indicatorsFor(euActionPlan, 'eu-hrdap-2020/1.1.12' as never))).toContain('unknown-id');
    expect(codeOf(() => getIndicator('actionline/sdg-16-9-2' as never))).toContain('"actionline/sdg-16-9-1"');
    expect(hasIndicator('__proto__')).toBe(false);
    expect(codeOf(() => indicatorsFor(euActionPlan, 'eu-hrdap-2020/1', null as never))).toContain('bad-argument');
    expect(codeOf(() => indicatorsFor(euActionPlan, 'eu-hrdap-2020/1', { indicators: 3 } as never))).toContain('bad-argument');
  });
});

describe('findIndicators', () => {
  it('finds by type, basis, direction, public data and SDG, all of them together', () => {
    expect(findIndicators({}).length).toBe(231);
    expect(findIndicators({ type: 'structural', basis: 'treaty-list' })).toEqual(findIndicators({ basis: 'treaty-list' }));
    expect(findIndicators({ publicData: 'no', basis: 'sdg' })).toEqual([]);
    expect(findIndicators({ sdg: '16' }).length).toBeGreaterThan(findIndicators({ sdg: '16.10' }).length);
    // 1 is the goal on poverty, and not the beginning of 16
    expect(findIndicators({ sdg: '1' }).map(({ basis }) => basis.code)).toEqual(['1.4.2', '1.3.1', '1.4.1']);
  });

  it('refuses what is not understood', () => {
    expect(codeOf(() => findIndicators({ kind: 'sdg' } as never))).toContain('kind');
    expect(codeOf(() => findIndicators({ type: 'outcomes' as never }))).toContain('did you mean "outcome"?');
    expect(codeOf(() => findIndicators({ sdg: 16 as never }))).toContain('16.10.1');
  });
});

describe('searchIndicators', () => {
  it.each([
    ['press freedom', 'en', 'rsf-press-freedom'],
    ['liberté de la presse', 'fr', 'rsf-press-freedom'],
    ['v2cltort', 'en', 'vdem-freedom-from-torture'],
    ['naissances', 'fr', 'sdg-16-9-1'],
    ['istanbul', 'en', 'istanbul-convention-parties'],
    ['Aarhus', 'fr', 'aarhus-escazu-parties'],
  ])('finds %s in %s', (query, locale, id) => {
    expect(searchIndicators(query, { locale, limit: 1 }).map(({ indicator }) => indicator.id)).toEqual([`actionline/${id}`]);
  });

  it('finds nothing of nothing, and refuses what is no query', () => {
    expect(searchIndicators('', { locale: 'en' })).toEqual([]);
    expect(codeOf(() => searchIndicators(3 as never, { locale: 'en' }))).toContain('bad-argument');
    expect(codeOf(() => searchIndicators('a', { locale: 'en', limit: -1 }))).toContain('bad-argument');
  });
});

describe('the vocabulary of indicators', () => {
  const base = 'https://data.example.org/id/';
  const scheme = indicatorScheme();

  it('is written as Turtle and JSON-LD without a fault, and read back the same', async () => {
    const turtle = toTurtle(scheme, { base });
    expect(checkSkos(turtle)).toEqual([]);
    const plain: unknown = JSON.parse(JSON.stringify(scheme));
    const read = fromTurtle(turtle);
    expect(read.issues).toEqual([]);
    expect(JSON.parse(JSON.stringify(read.schemes))).toEqual([plain]);
    const fromJson = await fromJsonLd(toJsonLd(scheme, { base }));
    expect(JSON.parse(JSON.stringify(fromJson.schemes))).toEqual([plain]);
  });

  it('leads to the items and to the SDG indicators', () => {
    const node = toJsonLd(scheme, { base })['@graph'].find((one) => one['@id'] === `${base}actionline/sdg-16-9-1`);
    const text = JSON.stringify(node);
    expect(text).toContain(`"${base}eu-hrdap-2020/1.2.1"`);
    expect(text).toContain(`"${base}sdg/16.9.1"`);
    expect(text).toContain('proposed by Actionline');
  });

  it('links each indicator of the SDG list to its code, as a close match', () => {
    const links = indicatorSdgLinks();
    expect(links).toHaveLength(40);
    expect(new Set(links.map(({ match }) => match))).toEqual(new Set(['closeMatch']));
    expect(links.filter(({ from, to }) => !from.includes(to.replaceAll('.', '-')))).toEqual([]);
  });
});
