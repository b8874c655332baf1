import { describe, expect, it } from 'vitest';

import type { Block, Table } from '../document/block.js';
import { allBlocks } from '../document/all-blocks.js';
import { checkDocument } from '../document/check-document.js';
import { plainText } from '../document/inline.js';
import type { Report } from '../document/report.js';
import { annual } from '../templates/annual.js';
import { pledgeProgress } from '../templates/pledge-progress.js';
import { tinyReport } from '../testing/tiny-report.js';
import { linksThatLead } from './links-that-lead.js';

const counts = (report: Report): { readonly references: number; readonly citations: number } => {
  const text = JSON.stringify(report.sections);
  return { references: text.split('"kind":"reference"').length - 1, citations: text.split('"kind":"citation"').length - 1 };
};

describe('a report by a template without some of its sections', () => {
  it('keeps the words of what led to them', () => {
    const whole = tinyReport();
    const brief = tinyReport({ template: annual.only('headline', 'answers', 'gaps', 'sources') });
    const words = (report: Report): string =>
      allBlocks(report)
        .flatMap((block) =>
          block.kind === 'table' && block.id.startsWith('answers') ? block.rows.flatMap(({ cells }) => cells.map(plainText)) : [],
        )
        .join('|');
    expect(words(brief)).toBe(words(whole));
    expect(counts(brief).references).toBeLessThan(counts(whole).references);
    expect(checkDocument(brief)).toEqual([]);
  });

  it.each([...new Set([...annual.sections, ...pledgeProgress.sections].map(({ id }) => id))])('is sound without %s', (id) => {
    for (const template of [annual, pledgeProgress]) {
      const some = { ...template, sections: template.sections.filter((section) => section.id !== id) };
      expect(checkDocument(tinyReport({ template: some }))).toEqual([]);
    }
  });

  it('has no citation where no source has an entry, and no column that held nothing else', () => {
    const whole = tinyReport();
    const without = tinyReport({ template: annual.without('sources') });
    const sourceColumns = (report: Report): number =>
      allBlocks(report).filter((block): block is Table => block.kind === 'table' && block.columns.some(({ key }) => key === 'source'))
        .length;
    expect(counts(whole).citations).toBeGreaterThan(0);
    expect(counts(without).citations).toBe(0);
    expect([sourceColumns(whole) > 0, sourceColumns(without)]).toEqual([true, 0]);
  });
});

describe('linksThatLead', () => {
  const section = (id: string, ...blocks: readonly Block[]) => ({ kind: 'section', id, heading: [], listed: true, blocks }) as const;
  const away: Block = {
    kind: 'paragraph',
    id: 'p',
    children: [{ kind: 'reference', to: 'gone', children: [{ kind: 'text', text: 'There' }] }],
  };

  it('leaves the references of a section of one’s own for the check', () => {
    expect(linksThatLead([{ sections: [section('a', away)], own: true }])[0]?.blocks).toEqual([away]);
    expect(linksThatLead([{ sections: [section('a', away)], own: false }])[0]?.blocks).toEqual([
      { kind: 'paragraph', id: 'p', children: [{ kind: 'text', text: 'There' }] },
    ]);
  });

  it('drops a line that only leads to sources, and the space before a citation in another', () => {
    const rests: Block = {
      kind: 'paragraph',
      id: 'r',
      children: [
        { kind: 'text', text: 'Rests on ' },
        { kind: 'citation', number: 1 },
      ],
    };
    const said: Block = {
      kind: 'paragraph',
      id: 's',
      children: [
        { kind: 'data', text: 'Said.' },
        { kind: 'text', text: ' ' },
        { kind: 'citation', number: 1 },
      ],
    };
    expect(linksThatLead([{ sections: [section('a', rests, said)], own: false }])[0]?.blocks).toEqual([
      { kind: 'paragraph', id: 's', children: [{ kind: 'data', text: 'Said.' }] },
    ]);
  });
});
