import { assembleReport, type Block, type Report } from '@actionline/report-kit';
import { unodcPledges } from '@actionline/taxonomy';

/** A report of nothing reported. */
export function silentReport(): Report {
  return assembleReport({
    framework: unodcPledges,
    observations: [],
    asOf: '2024-12-31',
    template: 'pledge-progress',
    locale: 'en',
    preparedBy: 'Human Rights Desk',
    contact: 'desk@example.org',
    status: 'draft',
  });
}

/** The same, with one section of these blocks in place of its own. */
export function reportOf(blocks: readonly Block[]): Report {
  return {
    ...silentReport(),
    sections: [{ kind: 'section', id: 'only', heading: [{ kind: 'text', text: 'Only' }], listed: true, blocks }],
  };
}
