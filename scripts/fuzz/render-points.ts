import { assembleReport, csvFiles, renderHtml, renderJson, renderMarkdown, type Report } from '@actionline/report-kit';
import { renderDocx } from '@actionline/report-kit/docx';
import { reportFromJson } from '@actionline/report-kit/json';
import { renderXlsx } from '@actionline/report-kit/xlsx';
import { renderZip } from '@actionline/report-kit/zip';

import { hostileInput, hostileWords } from '../../packages/report-kit/src/testing/hostile-input.js';
import { everyReport } from '../../packages/report-kit/src/testing/every-kind.js';
import { holds, type FuzzPoint } from './fuzz-point.js';
import type { Random } from './random.js';

/** A word that nobody else writes: what runs it has let it out of its text. */
const MARK = 'zqx7';

/** What would run, if a renderer let it. */
const WORDS = [
  `<script>${MARK}()</script>`,
  `"><img src=x onerror=${MARK}()>`,
  `' onmouseover='${MARK}()`,
  `</style></title><script>${MARK}()</script>`,
  `javascript:${MARK}()`,
  `[a](javascript:${MARK}())`,
  `=${MARK}()`,
  `\t=${MARK}()`,
  `+${MARK}()`,
  `@${MARK}()`,
  `]]><${MARK}/>`,
  `&#60;script>${MARK}()`,
  ...Object.values(hostileWords),
] as const;

/** A copy in which a share of the words are other words; ids, addresses and whatever is no prose stay. */
function withWords(node: unknown, random: Random, share: number, key = ''): unknown {
  if (typeof node === 'string') {
    if (!PROSE.has(key) || !random.happens(share)) return node;
    const word = random.pick(WORDS);
    return random.happens(0.3) ? `${node} ${word}` : word;
  }
  if (Array.isArray(node)) return node.map((one) => withWords(one, random, share, key));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, withWords(one, random, share, name)]));
}

/** The keys of a report under which people’s words stand. */
const PROSE: ReadonlySet<string> = new Set([
  'text',
  'title',
  'caption',
  'label',
  'alt',
  'note',
  'heading',
  'what',
  'publisher',
  'reference',
  'locator',
  'preparedBy',
  'contact',
  'author',
  'rationale',
  'description',
  'name',
]);

/** Each renderer, with what its output may not hold. */
const RENDERERS: Readonly<Record<string, (report: Report) => unknown>> = {
  html: (report) => {
    const html = renderHtml(report);
    const page = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/^<!doctype html>/i, '');
    holds(!page.includes(`<script`), 'a script of the words is in the page');
    for (const [, attributes = ''] of page.matchAll(TAG)) {
      const names = attributes.replaceAll(/"[^"]*"/g, '');
      holds(!/\son/i.test(names), `an attribute that runs is in the page: ${attributes.slice(0, 100)}`);
      holds(!/\s(?:href|src)="\s*javascript:/i.test(attributes), 'an address that runs is in the page');
    }
    const between = page.replaceAll(TAG, '').replaceAll(/<\/[a-z][a-z0-9]*>/gi, '');
    holds(!between.includes('<'), `what is no tag is in the page: ${between.slice(Math.max(0, between.indexOf('<') - 20)).slice(0, 80)}`);
  },
  markdown: (report) => {
    // what stands between backticks is no Markdown
    const markdown = renderMarkdown(report).split(/(`+)/).filter(outsideOfCode()).join('');
    holds(!/(?<!\\)\]\(\s*javascript:/i.test(markdown), 'an address that runs is in the text');
    holds(!/(?<![\\`&])<script>zqx7/.test(markdown), 'a script of the words is in the text');
  },
  csv: (report) => {
    for (const [name, text] of Object.entries(csvFiles(report)))
      holds(!/(?:^|[\n,;])"?[\t\r]*[=+@]zqx7/.test(text), `a formula of the words is in ${name}`);
  },
  json: (report) => {
    const text = renderJson(report);
    const back = reportFromJson(text);
    holds(back.ok && renderJson(back.value) === text, 'the report that is read back is another');
  },
  xlsx: (report) => renderXlsx(report),
  docx: (report) => renderDocx(report),
  zip: (report) => renderZip(report),
};

/** Takes the pieces between runs of backticks that are in no code: what a run opens, the next of the same length closes. */
function outsideOfCode(): (piece: string, at: number) => boolean {
  let open = '';
  return (piece, at) => {
    if (at % 2 === 0) return open === '';
    if (open === '') open = piece;
    else if (open === piece) open = '';
    return false;
  };
}

/** A tag as the renderer writes it: each value of an attribute stands between quotation marks. */
const TAG = /<[a-z][a-z0-9]*((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** Every renderer with reports in which people wrote what they should not. */
export function renderPoints(): readonly FuzzPoint[] {
  const made = (template: string, locale: string): Report =>
    assembleReport({ ...hostileInput('plain words'), template: template as 'annual', locale });
  const reports = [everyReport(), made('annual', 'en'), made('pledge-progress', 'fr')] as const;
  const draw = (random: Random): readonly unknown[] => [withWords(random.pick(reports), random, random.pick([0.01, 0.1, 0.6]))];
  return Object.entries(RENDERERS).map(([name, render]) => ({
    group: 'renderers',
    name,
    run: (report) => render(report as Report),
    samples: [],
    most: 1,
    draw,
  }));
}
