import { isActionlineError } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';
import { getTarget, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { withholdConfidential } from '../material/withhold.js';
import { chartSvg } from '../charts/chart.js';
import { explain } from '../explain/explain.js';
import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { statusLabel } from '../messages/status-label.js';
import { renderCsv } from '../render/csv/csv.js';
import { renderHtml } from '../render/html/html.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { blockId } from './block-id.js';
import { cleanText } from './clean-text.js';
import { plainText } from './inline.js';
import { safeUrl } from './safe-url.js';
import { shownStatus } from './shown-status.js';
import { office } from '../testing/office.js';

const throws = (): never => {
  throw new Error('no');
};
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
  const report = assembleReport({
    framework: unodcPledges,
    observations: [],
    asOf: '2024-12-31',
    template: 'annual',
    ...office,
    locale: 'en',
  });

  it('is told of by name, with what was expected and where it is had from', () => {
    expect(told(() => renderCsv(any(undefined)))).toBe('report was undefined; expected a report; give one that assembleReport returned.');
    expect(told(() => renderHtml(any({ ...report, page: null })))).toMatch(/^report was .*; expected a report/);
    expect(told(() => renderMarkdown(any({ ...report, sections: [null] })))).toMatch(/^report was .*; expected a report/);
    expect(told(() => formatsFor(any('en')))).toBe('messages was "en"; expected the messages of a locale; get them with messagesFor.');
    expect(told(() => statusLabel(any(null), messagesFor('en')))).toMatch(/^evaluation was null; expected an evaluation/);
    expect(told(() => shownStatus(any(undefined)))).toMatch(/^evaluation was undefined/);
    expect(told(() => plainText(any('x')))).toMatch(/^runs was "x"; expected a list of runs/);
    expect(told(() => cleanText(any(5)))).toBe('text was 5; expected a text; write one.');
    expect(told(() => blockId('item', any(null)))).toBe('A part of the id of a block was null; expected a text; write one.');
    expect(told(() => withholdConfidential(any({})))).toMatch(/^observations was {}; expected a list of observations/);
    expect(told(() => withholdConfidential([], any({ knowAt: '2024-12-31' })))).toMatch(/did you mean "knownAt"/);
    expect(told(() => chartSvg(any({ kind: 'pie' }), { id: 'c', title: 'C', description: 'D' }, 720))).toMatch(
      /^The kind of the chart was "pie"; expected bullets, status-overview, values, year-grid, series, multiples, bars, coverage or heat/,
    );
  });

  it('is told of by the words and formats of a language too', () => {
    for (const locale of ['en', 'fr']) {
      const messages = messagesFor(locale);
      expect(told(() => messages.quoted(any(Symbol('x'))))).toBe('title was Symbol(x); expected a text; write one.');
      expect(told(() => messages.typography(any(null)))).toBe('text was null; expected a text; write one.');
      const formats = formatsFor(messages);
      for (const [name, format] of Object.entries(formats)) {
        for (const given of [null, Symbol('x'), { toString: false }, new Proxy({}, { get: throws, ownKeys: throws })]) {
          // no bare error of the language: `told` hands one on
          expect(
            told(() => (format as (...given: readonly unknown[]) => unknown)(given, given, given)),
            name,
          ).toMatch(/^$|; expected /);
        }
      }
    }
    expect(told(() => formatsFor(messagesFor('en')).date('2024-13-01'))).toMatch(/^What date was given was "2024-13-01"/);
    expect(told(() => formatsFor({ ...messagesFor('en'), unit: any({ intl: 'en' }) }).quantity(5, 'person'))).toMatch(/messagesFor\.$/);
  });

  it('is told of where it is the framework of a report, or holds parts without end', () => {
    let nested: unknown = { kind: 'deliver' };
    for (let level = 0; level < 5_000; level += 1) nested = { kind: 'all-of', parts: [nested] };
    const throwing = Object.defineProperty({}, 'observations', { enumerable: true, get: throws });
    const observation = {
      id: 'a',
      measure: 'unodc-hr75/m.none',
      value: 1,
      unit: 'person',
      period: { start: '2024-01-01', end: '2024-12-31' },
      role: 'result',
      source: { title: 'Report' },
    };
    const { document: _document, ...withoutDocument } = unodcPledges;
    for (const changes of [
      throwing,
      { observations: new Proxy([], { get: throws }) },
      { framework: withoutDocument },
      { framework: { ...unodcPledges, edition: undefined } },
      { framework: { ...unodcPledges, issuer: undefined } },
      { framework: { ...unodcPledges, references: nested } },
      { framework: { ...unodcPledges, title: { en: { toString: false } } } },
      { framework: { ...unodcPledges, measures: 'none' }, observations: [observation] },
      { narratives: [{ about: unodcPledges.id, text: 5, author: 'A', date: '2024-01-01' }] },
    ]) {
      const given = { framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'annual', locale: 'en' };
      expect(told(() => assembleReport(any(Object.defineProperties(given, Object.getOwnPropertyDescriptors(changes)))))).not.toBe('');
    }
  });

  it('is told of where it is an evaluation, or what is at hand beside it', () => {
    const evaluation = evaluateTarget(getTarget(unodcPledges, 'unodc-hr75/7.a'), [], { asOf: '2024-12-31' });
    expect(told(() => explain(any(null), 'en'))).toMatch(/^evaluation was null; expected an evaluation/);
    expect(told(() => explain(any({ ...evaluation, steps: undefined }), 'en'))).toMatch(/^evaluation was .*; expected an evaluation/);
    expect(told(() => explain(evaluation, 'en', any({ framework: {} })))).toMatch(/^context was {"framework":{}}; expected a framework/);
    expect(told(() => explain(evaluation, 'en', any({ observations: [null] })))).toMatch(/^context was /);
    expect(told(() => explain(evaluation, 'en', any(null)))).toMatch(/^context was null/);
  });

  it('is no address where it is no text', () => {
    expect(safeUrl(any({ toString: () => 'https://example.org' }))).toBeUndefined();
  });
});
