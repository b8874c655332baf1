import { unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { renderMarkdown } from '../render/markdown/markdown.js';

const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;

/** A report on which nothing is reported, on a day when some promises are past their date. */
function written(template: 'brief' | 'consultation'): string {
  return renderMarkdown(assembleReport({ framework: unodcPledges, observations: [], asOf: '2026-06-30', template, locale: 'fr', ...by }));
}

describe('a line that opens with its title, in French', () => {
  it('has a space before its colon, where it names what is overdue', () => {
    expect(written('brief')).toMatch(/\*\*Échéance passée, aucune information publiée\u00a0:\*\* 7, 9\.a/);
  });

  it('has a space before its colon, where it names what nothing is reported on', () => {
    expect(written('consultation')).toMatch(/Engagements sur lesquels rien n’est publié\u00a0: 1, 2/);
  });
});
