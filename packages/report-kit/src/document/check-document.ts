import type { Issue } from '@actionline/core';
import { errorAt, isLanguageTag, issueValue, nearestAmong, show, unknownValue } from '@actionline/core/internal';

import { walk } from './argument.js';
import type { Block, List, Table } from './block.js';
import type { ChartSpec } from './chart.js';
import { idsInReport, type ReportIds } from './ids-in-report.js';
import type { CitationRun, Inline } from './inline.js';
import { blockKinds, chartKinds, runKinds } from './kinds.js';
import { pictureIssues } from './picture-issues.js';
import type { Report } from './report.js';
import { sourceId } from './block-parts.js';
import { safeUrl } from './safe-url.js';

/**
 * What is wrong with a document, with the path of each place: empty where every renderer takes it. The codes are `dangling-reference` (a
 * reference or citation that leads nowhere), `unknown-block` (a kind of block, run or chart that is not known), `repeated-id`,
 * `uneven-row` (a row of a table with another number of cells than columns), `missing-text` (a picture without words for it),
 * `bad-language` (no tag of BCP 47), `unsafe-address` (a link that {@link safeUrl} refuses), and for pictures `svg-not-allowed`, `bad-svg`,
 * `bad-png` and `bad-size`. Takes time that grows with the report.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report.
 *
 * @example
 * ```ts
 * import { assembleReport, checkDocument } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * checkDocument(report); // => []
 * checkDocument({ ...report, sections: [...report.sections, ...report.sections.slice(0, 1)] })[0]?.code; // => 'repeated-id'
 * ```
 */
export function checkDocument(report: Report): readonly Issue[] {
  return walk('report', report, () => new DocumentCheck(report).issues());
}

/** One walk through a report: what is found goes with the place that the walk stands at. */
class DocumentCheck {
  readonly #found: Issue[] = [];
  readonly #path: (string | number)[] = [];
  /** What leads nowhere; told after all else. */
  readonly #dangling: { readonly to: string; readonly said: string; readonly path: readonly (string | number)[] }[] = [];
  /** Where each id that is repeated stands first. */
  readonly #first = new Map<string, readonly (string | number)[]>();
  readonly #ids: ReportIds;
  readonly #report: Report;
  readonly #sources: ReadonlySet<number>;

  constructor(report: Report) {
    this.#report = report;
    this.#ids = idsInReport(report);
    this.#sources = new Set(report.sources.map(({ number }) => number));
  }

  issues(): readonly Issue[] {
    const { locale, logo, sections } = this.#report;
    this.#at('locale', () => {
      this.#language(locale);
    });
    if (logo !== undefined) {
      this.#at('logo', () => {
        this.#words('alt', logo.alt);
        this.#found.push(...pictureIssues(logo.picture, [...this.#path, 'picture']));
      });
    }
    this.#each('sections', sections, (section) => {
      if ((section.kind as string) !== 'section')
        this.#note(unknownValue([...this.#path, 'kind'], section.kind, ['section'], 'unknown-block'));
      else this.#block(section);
    });
    this.#references();
    return this.#found;
  }

  #block(block: Block): void {
    this.#id(block.id);
    this.#languageOf(block);
    switch (block.kind) {
      case 'section':
        this.#runs('heading', block.heading);
        this.#blocks(block.blocks);
        return;
      case 'paragraph':
        this.#runs('children', block.children);
        return;
      case 'list':
        this.#items(block);
        return;
      case 'table':
        this.#rows(block);
        return;
      case 'figure':
        this.#words('alt', block.alt);
        this.#at('chart', () => {
          this.#chart(block.chart);
        });
        this.#at('table', () => {
          this.#block(block.table);
        });
        return;
      case 'image':
        this.#words('alt', block.alt);
        if (block.caption !== undefined) this.#runs('caption', block.caption);
        this.#found.push(...pictureIssues(block.picture, [...this.#path, 'picture']));
        return;
      case 'statement':
        if (block.attribution !== undefined) this.#runs('attribution', block.attribution);
        this.#blocks(block.blocks);
        return;
      case 'callout':
        this.#blocks(block.blocks);
        return;
      case 'key-figures':
      case 'legend':
      case 'page-break':
        return;
      default:
        this.#unknown(block, blockKinds);
    }
  }

  readonly #inner = (block: Block): void => {
    this.#block(block);
  };

  readonly #cell = (cell: readonly Inline[]): void => {
    this.#inline(cell);
  };

  readonly #runAt = (run: Inline, at: number): void => {
    this.#path.push(at);
    this.#run(run);
    this.#path.pop();
  };

  #blocks(blocks: readonly Block[]): void {
    this.#each('blocks', blocks, this.#inner);
  }

  #items(list: List): void {
    this.#each('items', list.items, ({ id, children, lists = [] }) => {
      if (id !== undefined) this.#id(id);
      this.#runs('children', children);
      this.#each('lists', lists, this.#inner);
    });
  }

  #rows({ columns, rows }: Table): void {
    const { length } = columns;
    this.#each('rows', rows, ({ id, cells }) => {
      if (id !== undefined) this.#id(id);
      if (cells.length !== length)
        this.#note(
          errorAt(
            'uneven-row',
            [...this.#path, 'cells'],
            `Given ${String(cells.length)} cells; expected ${String(length)}, one a column; give an empty one, [], where there is nothing to say.`,
            { given: cells.length, expected: length },
          ),
        );
      this.#each('cells', cells, this.#cell);
    });
  }

  #chart(chart: ChartSpec): void {
    if (!chartKinds.includes(chart.kind)) this.#unknown(chart, chartKinds);
    // what a chart is made of may have a language of its own
    for (const [key, list] of Object.entries(chart)) {
      if (!Array.isArray(list)) continue;
      this.#each(key, list as readonly (string | { readonly language?: string } | null)[], (part) => {
        if (typeof part === 'object' && part !== null) this.#languageOf(part);
      });
    }
  }

  #runs(key: string, runs: readonly Inline[]): void {
    this.#path.push(key);
    this.#inline(runs);
    this.#path.pop();
  }

  #inline(runs: readonly Inline[]): void {
    runs.forEach(this.#runAt);
  }

  #run(run: Inline): void {
    switch (run.kind) {
      case 'text':
      case 'number':
      case 'date':
      case 'code':
      case 'status':
      case 'break':
        return;
      case 'data':
        this.#languageOf(run);
        return;
      case 'link':
        if (safeUrl(run.url) === undefined)
          this.#note(
            errorAt(
              'unsafe-address',
              [...this.#path, 'url'],
              `Given ${show(run.url)}; expected an address that begins with https:, http: or mailto:, without white space; show it as text.`,
              { given: issueValue(run.url) },
            ),
          );
        this.#runs('children', run.children);
        return;
      case 'citation':
        this.#languageOf(run);
        this.#citation(run);
        return;
      case 'reference':
        if (!this.#ids.all.has(run.to)) this.#dangles(run.to, 'to', `a reference to ${show(run.to)}`);
        this.#runs('children', run.children);
        return;
      case 'sparkline':
        this.#words('label', run.label);
        return;
      case 'strong':
      case 'emphasis':
      case 'muted':
      case 'footnote':
        this.#runs('children', run.children);
        return;
      default:
        this.#unknown(run, runKinds);
    }
  }

  #citation({ number }: CitationRun): void {
    if (!this.#sources.has(number))
      this.#note(
        errorAt(
          'dangling-reference',
          [...this.#path, 'number'],
          `Given a citation of the source ${show(number)}; expected the number of one of the ${String(this.#sources.size)} sources of the report; cite what was given with the input.`,
          { given: issueValue(number) },
        ),
      );
    else if (!this.#ids.all.has(sourceId(number))) this.#dangles(sourceId(number), 'number', `a citation of the source ${String(number)}`);
  }

  #dangles(to: string, key: string, said: string): void {
    this.#dangling.push({ to, said, path: [...this.#path, key] });
  }

  #references(): void {
    let nearest: ((given: string) => string | undefined) | undefined;
    for (const { to, said, path } of this.#dangling) {
      nearest ??= nearestAmong(this.#ids.all);
      const near = nearest(to);
      this.#note(
        errorAt(
          'dangling-reference',
          path,
          `Given ${said}; expected the id of a block, item or row of the report; ${near === undefined ? 'take it out, or add what it leads to' : `did you mean ${show(near)}?`}${near === undefined ? '.' : ''}`,
          { given: issueValue(to), ...(near === undefined ? {} : { nearest: near }) },
        ),
      );
    }
  }

  #id(id: string): void {
    if (typeof id !== 'string' || id === '') {
      const expected = `Given ${show(id)}; expected an id, unique in the report; make one with blockId.`;
      this.#note(errorAt('missing-text', [...this.#path, 'id'], expected));
      return;
    }
    if (!this.#ids.repeated.has(id)) return;
    const path = [...this.#path, 'id'];
    const first = this.#first.get(id);
    if (first === undefined) this.#first.set(id, path);
    else
      this.#note(
        errorAt(
          'repeated-id',
          path,
          `Given the id ${show(id)}, which also stands at ${first.join('.')}; expected another one; make it with blockId.`,
          {
            given: id,
          },
        ),
      );
  }

  #words(key: string, words: unknown): void {
    if (typeof words === 'string' && words.trim() !== '') return;
    this.#note(
      errorAt(
        'missing-text',
        [...this.#path, key],
        `Given ${show(words)}; expected what the picture shows, for who cannot see it; write a sentence.`,
        {
          given: issueValue(words),
        },
      ),
    );
  }

  #languageOf({ language }: { readonly language?: string }): void {
    if (language === undefined) return;
    this.#at('language', () => {
      this.#language(language);
    });
  }

  #language(language: unknown): void {
    if (typeof language === 'string' && isLanguageTag(language)) return;
    this.#note(
      errorAt(
        'bad-language',
        [...this.#path],
        `Given ${show(language)}; expected a language by its tag, such as "fr" or "pt-BR"; leave it out where it is not known.`,
        {
          given: issueValue(language),
        },
      ),
    );
  }

  #unknown(given: { readonly kind?: unknown }, known: readonly string[]): void {
    this.#note(unknownValue([...this.#path, 'kind'], given.kind, known, 'unknown-block'));
  }

  #note(issue: Issue): void {
    this.#found.push(issue);
  }

  #each<T>(key: string, list: readonly T[], check: (entry: T) => void): void {
    this.#path.push(key);
    list.forEach((entry, at) => {
      this.#path.push(at);
      check(entry);
      this.#path.pop();
    });
    this.#path.pop();
  }

  #at(step: string | number, check: () => void): void {
    this.#path.push(step);
    check();
    this.#path.pop();
  }
}
