import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import type { Report } from '../../document/report.js';
import { tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderMarkdown } from './markdown.js';

/** The parts of a report that change with its data; methods and digests have tests of their own. */
function heart(report: Report): Report {
  const kept = ['status-overview', 'item--tiny_2f1', 'commitments--tiny', 'gaps', 'sources'];
  return { ...report, sections: report.sections.filter(({ id }) => kept.includes(id)) };
}

function parsed(markdown: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

describe('renderMarkdown', () => {
  it('lets no words of the data become markup', () => {
    const words = '<b>x</b> | # *_~`[a](javascript:x) ![i](u) \u202E';
    const calm = tinyReport({ observations: tinyObservations.map((observation) => ({ ...observation, label: { en: 'calm' } })) });
    const wild = tinyReport({ observations: tinyObservations.map((observation) => ({ ...observation, label: { en: words } })) });
    const shape = (report: Report): string =>
      JSON.stringify(parsed(renderMarkdown(heart(report))), (key, value: unknown) =>
        ['position', 'value'].includes(key) ? undefined : value,
      );
    expect(shape(wild)).toBe(shape(calm));
    expect(renderMarkdown(wild)).toContain('\\[U+202E]');
  });
});
