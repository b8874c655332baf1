import { describe, expect, it } from 'vitest';

import { missingMessages } from '../messages/missing-messages.js';
import { office } from '../testing/office.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import type { ReportInput } from '../material/report-input.js';
import { messagesUsed } from './messages-used.js';

const input: ReportInput = {
  framework: tinyFramework,
  observations: tinyObservations,
  asOf: '2025-03-31',
  template: 'annual',
  locale: 'en',
  ...office,
};

describe('the messages that a report looks at', () => {
  it('are fewer in a brief than in an annual report, and fewer than there are', () => {
    const [annual, brief] = [messagesUsed(input), messagesUsed({ ...input, template: 'brief' })];
    const all = missingMessages({}).map(({ path }) => path);
    expect(annual.filter((path) => !all.includes(path))).toEqual([]);
    expect(brief.length).toBeLessThan(annual.length);
    expect(annual.length).toBeLessThan(all.length);
  });

  it('are those of its parts, and none of parts that it has not', () => {
    const used = messagesUsed({ ...input, template: 'brief' });
    // every page has contents and an author; the brief has no part on methods, and nothing was said of activities
    expect(used).toEqual(expect.arrayContaining(['page.contents', 'frame.preparedBy', 'status.achieved.label']));
    expect(used.filter((path) => path.startsWith('part.method.rule') || path.startsWith('activity.issue.'))).toEqual([]);
  });

  it('are the same in whatever language', () => {
    expect(messagesUsed({ ...input, locale: 'fr' })).toEqual(messagesUsed(input));
  });

  it('are looked for in a profile too', () => {
    expect(messagesUsed({ ...input, messages: { page: { contents: 'Plan' } } })).toEqual(messagesUsed(input));
  });
});
