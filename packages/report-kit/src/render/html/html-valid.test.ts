import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../../assemble/assemble-report.js';
import { ownBlocksReport } from '../../testing/own-blocks-report.js';
import { office } from '../../testing/office.js';
import { namingFramework, tinyActivities } from '../../testing/tiny-activities.js';
import { templateNames } from '../../document/report.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderHtml } from './html.js';

const checker = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));

/** What the recommended rules of html-validate find in a page, one line each. */
async function faults(html: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`));
}

const reports = templateNames.flatMap((template) => {
  const limits = template === 'country' ? { scope: { place: 'KE' } } : { since: '2024-12-31' as const };
  return ['en', 'fr'].flatMap((locale) => [
    ...[euActionPlan, unodcPledges].map((framework) =>
      assembleReport({ framework, observations: [], asOf: '2025-03-31', template, locale, ...limits, ...office }),
    ),
    tinyReport({ framework: namingFramework, activities: tinyActivities, template, locale, ...limits }),
  ]);
});

describe('html-validate with its recommended rules', () => {
  it.each(reports.map((report) => [`${report.framework.id} ${report.template} ${report.locale}`, report] as const))(
    'finds nothing in the page of %s',
    async (_name, report) => {
      expect(await faults(renderHtml(report))).toEqual([]);
    },
  );

  it('finds nothing in blocks, links and colours of one’s own', async () => {
    const links = [
      { href: 'report.fr.html', language: 'fr', format: 'html' },
      { href: 'report.pdf', format: 'pdf' },
    ];
    const page = renderHtml(ownBlocksReport(), { links, theme: { colours: { accent: '#7a003c' } }, address: 'https://example.org/r.html' });
    expect(await faults(page)).toEqual([]);
  });

  it('would find a role that says nothing new, as there were 1,895 of', async () => {
    const html = renderHtml(tinyReport()).replace('<table ', '<table role="table" ');
    expect(await faults(html)).toEqual([expect.stringContaining('no-redundant-role')]);
  });
});
