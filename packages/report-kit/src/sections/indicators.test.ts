import type { Observation } from '@actionline/core';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { proposedIndicators } from '@actionline/taxonomy/indicators';
import { describe, expect, it } from 'vitest';

import { assembleReport, renderHtml, renderMarkdown, type ReportInput } from '../index.js';
import { es } from '../testing/spanish/es.js';
import { office } from '../testing/office.js';

const reported: Observation = {
  id: 'a',
  measure: 'eu-hrdap-2020/m.civil-society-consultations-held',
  commitment: 'eu-hrdap-2020/5.1.6',
  value: 1,
  unit: 'consultation',
  period: { start: '2023-01-01', end: '2023-12-31' },
  role: 'result',
  source: { title: 'Report' },
};
const input: ReportInput = {
  framework: euActionPlan,
  observations: [reported],
  asOf: '2024-12-31',
  template: 'annual',
  ...office,
  locale: 'en',
};
const markdown = (rest: Partial<ReportInput>): string => renderMarkdown(assembleReport({ ...input, ...rest }));

describe('the indicators of a report', () => {
  it('are there only where the caller gives them', () => {
    const plain = markdown({});
    expect(plain).not.toContain('proposed by Actionline');
    expect(plain).not.toContain('Birth');
    expect(markdown({ indicators: { ...proposedIndicators, indicators: [], proposals: [], without: [] } })).not.toContain(
      'proposed by Actionline',
    );
  });

  it('stand in an annex, by commitment, with where their figures are found, and say who proposes them', () => {
    const text = markdown({ indicators: proposedIndicators });
    const own = text.slice(text.indexOf('What could show it, proposed by Actionline'));
    expect(own).toContain('they are no official indicators of the commitment, and they have no target.');
    expect(text).toContain(
      '| 5.1.6 | Dedicated civil society consultations on the plan held | EEAS: EU-NGO forum and consultation records |',
    );
    // an action that nothing is reported about
    expect(text).toContain('Share of children under 5 whose births have been registered');
    // Nobody counts these.
    expect(text).toContain('no figures are published');
  });

  it('give no status and no figure', () => {
    const [without, withThem] = [assembleReport(input), assembleReport({ ...input, indicators: proposedIndicators })];
    expect(withThem.findings).toEqual(without.findings);
    expect(withThem.gaps).toEqual(without.gaps);
    expect(withThem.sources).toEqual(without.sources);
  });

  it('are told in French and in a language of one’s own', () => {
    const french = markdown({ locale: 'fr', indicators: proposedIndicators });
    expect(french).toContain('propositions d’Actionline');
    expect(french).toContain('Part des enfants de moins de 5 ans dont la naissance a été enregistrée');
    expect(markdown({ locale: 'es', messages: es, indicators: proposedIndicators })).toContain('propuestas de Actionline');
  });

  it('say why there is none', () => {
    expect(markdown({ indicators: proposedIndicators })).toContain(
      'Actionline proposes no indicator: Coherence is a quality of policy; it takes an evaluation, not a number.',
    );
  });

  it('are rendered for the pledges, in HTML', () => {
    const html = renderHtml(
      assembleReport({
        ...input,
        framework: unodcPledges,
        observations: [],
        template: 'pledge-progress',
        ...office,
        indicators: proposedIndicators,
      }),
    );
    expect(html).toContain('UNODC guidance note on human rights and corruption published');
    expect(html).toContain('proposed by Actionline');
  });

  it('are refused where they are no catalogue', () => {
    for (const indicators of [[], {}, 'all', { indicators: [], proposals: [] }])
      expect(() => assembleReport({ ...input, indicators: indicators as never })).toThrow('a catalogue such as proposedIndicators');
  });
});
