import { isActionlineError } from '@actionline/core';
import { unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { withholdConfidential } from '../assemble/withhold.js';
import { chartSvg } from '../charts/chart.js';
import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { statusLabel } from '../messages/status-label.js';
import { renderCsv } from '../render/csv.js';
import { renderHtml } from '../render/html.js';
import { renderMarkdown } from '../render/markdown.js';
import { blockId } from './block-id.js';
import { cleanText } from './clean-text.js';
import { plainText } from './inline.js';
import { safeUrl } from './safe-url.js';
import { shownStatus } from './shown-status.js';

const any = <T>(value: unknown): T => value as T;

/** What is thrown, which is no bare error of the language; `''` where nothing is. */
function told(action: () => unknown): string {
  try {
    action();
    return '';
  } catch (error) {
    if (isActionlineError(error)) return error.message;
    throw error;
  }
}

describe('an argument of no type that is asked for', () => {
  const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'annual', locale: 'en' });

  it('is told of by name, with what was expected and where it is had from', () => {
    expect(told(() => renderCsv(any(undefined)))).toBe('report was undefined; expected a report; give one that assembleReport returned.');
    expect(told(() => renderHtml(any({ ...report, asOf: '2024-13-01' })))).toMatch(/^report was .*; expected a report/);
    expect(told(() => renderMarkdown(any({ ...report, sections: [null] })))).toMatch(/^report was .*; expected a report/);
    expect(told(() => formatsFor(any('en')))).toBe('messages was "en"; expected the messages of a locale; get them with messagesFor.');
    expect(told(() => statusLabel(any(null), messagesFor('en')))).toMatch(/^evaluation was null; expected an evaluation/);
    expect(told(() => shownStatus(any(undefined)))).toMatch(/^evaluation was undefined/);
    expect(told(() => plainText(any('x')))).toMatch(/^runs was "x"; expected a list of runs/);
    expect(told(() => cleanText(any(5)))).toBe('text was 5; expected a text; write one.');
    expect(told(() => blockId('item', any(null)))).toBe('A part of the id of a block was null; expected a text; write one.');
    expect(told(() => withholdConfidential(any({})))).toMatch(/^observations was {}; expected a list of observations/);
    expect(told(() => withholdConfidential([], any({ knowAt: '2024-12-31' })))).toMatch(/did you mean "knownAt"/);
    expect(told(() => chartSvg(any({ kind: 'bars' }), { id: 'c', title: 'C', description: 'D' }, 720))).toMatch(
      /^The kind of the chart was "bars"; expected progress, status-overview or coverage/,
    );
  });

  it('is no address where it is no text', () => {
    expect(safeUrl(any({ toString: () => 'https://example.org' }))).toBeUndefined();
  });
});
