import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { renderHtml } from '../render/html/html.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { templateNames } from '../document/report.js';
import { tinyReport } from '../testing/tiny-report.js';
import { annual } from './annual.js';
import { midTermReview } from './mid-term-review.js';
import { ownSection } from './own-section.js';

const note = ownSection('note', 'Note', () => [{ kind: 'paragraph', id: 'note-text', children: [{ kind: 'text', text: 'Ours.' }] }]);
const idsOf = (template: Parameters<typeof tinyReport>[0]): readonly string[] => tinyReport(template).sections.map(({ id }) => id);

describe('a template', () => {
  it('drops, keeps, replaces and adds sections, and stays as it was', () => {
    const before = annual.sections.map(({ id }) => id);
    expect(idsOf({ template: annual.without('headline', 'methods') })).not.toContain('headline');
    expect(idsOf({ template: annual.only('sources', 'headline') })).toEqual(['sources', 'headline']);
    expect(idsOf({ template: annual.before('headline', note) })[0]).toBe('note');
    expect(idsOf({ template: annual.only('headline', 'sources').after('headline', note) })).toEqual(['headline', 'note', 'sources']);
    expect(idsOf({ template: annual.only('headline', 'sources').replace('headline', note) })).toEqual(['note', 'sources']);
    expect(annual.sections.map(({ id }) => id)).toEqual(before);
  });

  it('takes a section over from another one', () => {
    const behind = midTermReview.sections.find(({ id }) => id === 'behind');
    expect(idsOf({ template: annual.only('headline').after('headline', behind!) })).toEqual(['headline', 'behind']);
  });

  it('refuses a section that there is none of, and an id twice', () => {
    const code = (change: () => unknown): string | undefined => {
      try {
        change();
      } catch (error) {
        return isActionlineError(error) ? error.code : 'another';
      }
      return undefined;
    };
    expect(code(() => annual.without('method' as 'methods'))).toBe('unknown-section');
    expect(() => annual.without('method' as 'methods')).toThrow('did you mean "methods"?');
    expect(code(() => annual.before('gaps', note).after('gaps', note))).toBe('bad-argument');
    expect(code(() => ownSection('x', 'X', 'blocks' as never))).toBe('bad-argument');
    expect(
      code(() =>
        tinyReport({
          template: annual.before(
            'gaps',
            ownSection('x', 'X', () => 'blocks' as never),
          ),
        }),
      ),
    ).toBe('bad-argument');
  });

  it.each(templateNames)('says the words that it is given, and leaves none of the old ones: %s', (template) => {
    const report = tinyReport({
      template,
      ...(template === 'country' ? { scope: { place: 'KE' } } : {}),
      messages: { status: { 'no-data': { label: 'Awaiting information', meaning: 'Somebody still has to tell us.' } } },
    });
    for (const text of [renderHtml(report), renderMarkdown(report), JSON.stringify(report)]) {
      expect(text).not.toContain('No evidence reported');
      expect(text).not.toContain('this is not a failure, and not a success');
    }
  });
});
