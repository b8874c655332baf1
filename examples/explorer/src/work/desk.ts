import { groupIssues, type Framework, type IsoDate, type Measure } from '@actionline/core';
import { renderHtml, type FileRead } from '@actionline/report-kit';
import { lintActivities, lintObservations } from '@actionline/targets';
import type { Lang } from '../address/address.js';
import { frameworks, type FrameworkName } from '../frameworks.js';
import { NO_ANSWERS, type Answers } from './answers.js';
import { evaluate, sayFindings, type Evaluated, type Evidence } from './evaluate.js';
import type { Findings, Overview, TargetDetails } from './findings.js';
import { fileOf, reportOf } from './make-report.js';
import { overviewOf } from './overview.js';
import type { Question } from './question.js';
import { readFile, type ReadFile, type Watch } from './read-file.js';
import type { Reading, SaidGroup, WorkProgress } from './reading.js';
import type { FormatName, MadeFile, ReportOrder } from './report-order.js';
import { samples } from './sample.js';
import { saidGroup, sayReading } from './say-reading.js';
import { targetDetails } from './target-details.js';

/** A file of figures, and one of activities, lie on the desk at a time. */
export type Pile = 'figures' | 'activities';

/** Says how far the work has come. */
export type Tell = (progress: WorkProgress) => void;

/** A file as it lies on the desk. */
interface Lying {
  readonly name?: string;
  readonly bytes: number;
  readonly read: ReadFile;
  /** What a file of ours counts beside the measures of the framework. */
  readonly measures: readonly Measure[];
}

/** What became of a file: on which pile it lies now. */
export interface Laid {
  readonly pile: Pile;
  readonly reading: Reading;
}

/**
 * The desk of the worker: the figures lie on it and never leave it; what crosses to the page is what they say, in words and in short.
 */
export interface Desk {
  /** Reads a file; stops any reading that is under way. */
  readonly read: (file: File, framework: FrameworkName, lang: Lang, answers: Answers, tell: Tell) => Promise<Laid>;
  /** Reads the published figures of a framework; nothing where there are none. */
  readonly readSample: (framework: FrameworkName, lang: Lang, tell: Tell) => Promise<readonly Laid[]>;
  /** Says again, in another language, what lies on a pile. */
  readonly say: (pile: Pile, framework: FrameworkName, lang: Lang) => Promise<Reading | undefined>;
  /** What is wrong or doubtful in a pile that no single row can show. */
  readonly lint: (pile: Pile, framework: FrameworkName, lang: Lang, asOf: IsoDate) => Promise<readonly SaidGroup[]>;
  /** Takes a pile away. */
  readonly clear: (pile: Pile) => void;
  /** Stops the reading that is under way. */
  readonly stop: () => void;
  readonly findings: (question: Question) => Promise<Findings>;
  readonly overview: (question: Question, width: number) => Promise<Overview>;
  readonly target: (id: string, question: Question, width: number) => Promise<TargetDetails | undefined>;
  /** The report as a page without a script, to be shown within the page. */
  readonly preview: (order: ReportOrder) => Promise<string>;
  readonly report: (order: ReportOrder, format: FormatName) => Promise<MadeFile>;
}

/** How often progress is told, at most. */
const TELL_EVERY = 60;

/** An empty desk. */
export function openDesk(): Desk {
  const lying = new Map<Pile, Lying>();
  let stopping = new AbortController();
  let last: { readonly key: string; readonly evaluated: Evaluated } | undefined;

  const evidence = async (framework: FrameworkName, lang: Lang): Promise<Evidence> => ({
    framework: await frameworkIn(framework, lang),
    observations: lying.get('figures')?.read.observations ?? [],
    activities: lying.get('activities')?.read.activities ?? [],
  });
  const files = (): readonly FileRead[] =>
    [...lying.values()].flatMap(({ name, read: { counts, groups } }) =>
      // the figures that come with the page are no file of anybody's
      name === undefined || counts === undefined ? [] : [{ name, counts, groups }],
    );
  const evaluated = async (question: Question): Promise<Evaluated> => {
    const key = JSON.stringify(question);
    if (last?.key === key) return last.evaluated;
    const made = evaluate(await evidence(question.framework, question.lang), question);
    last = { key, evaluated: made };
    return made;
  };
  const lay = (pile: Pile, one: Lying, framework: Framework, lang: Lang): Laid => {
    lying.set(pile, one);
    last = undefined;
    return { pile, reading: sayReading(one.read, one, framework, lang) };
  };
  const watchOf = (size: number, tell: Tell): Watch => {
    stopping.abort();
    stopping = new AbortController();
    let told = 0;
    return {
      signal: stopping.signal,
      onProgress: ({ taken }) => {
        const now = performance.now();
        if (now - told < TELL_EVERY) return;
        told = now;
        tell({ stage: 'reading', share: size === 0 ? 0 : Math.min(taken / size, 1) });
      },
    };
  };

  return {
    read: async (file, name, lang, answers, tell) => {
      const watch = watchOf(file.size, tell);
      tell({ stage: 'looking' });
      const framework = await frameworkIn(name, lang);
      const read = await readFile(file, { framework, measures: [] }, answers, watch);
      watch.signal.throwIfAborted();
      return lay(pileOf(read), { name: file.name, bytes: file.size, read, measures: [] }, framework, lang);
    },
    readSample: async (name, lang, tell) => {
      const load = samples[name];
      if (load === undefined) return [];
      tell({ stage: 'looking' });
      const framework = await frameworkIn(name, lang);
      const { observations, activities, measures } = await load();
      const laid: Laid[] = [];
      for (const text of [observations, activities]) {
        const file = new Blob([text]);
        const watch = watchOf(file.size, tell);
        const read = await readFile(file, { framework, measures }, NO_ANSWERS, watch);
        watch.signal.throwIfAborted();
        laid.push(lay(pileOf(read), { bytes: file.size, read, measures }, framework, lang));
      }
      return laid;
    },
    say: async (pile, name, lang) => {
      const one = lying.get(pile);
      return one === undefined ? undefined : sayReading(one.read, one, await frameworkIn(name, lang), lang);
    },
    lint: async (pile, name, lang, asOf) => {
      const one = lying.get(pile);
      if (one === undefined) return [];
      const framework = await frameworkIn(name, lang);
      const { targets, items } = framework;
      const commitments = items.map(({ id }) => id);
      const found =
        pile === 'figures'
          ? lintObservations(one.read.observations, { targets, measures: [...framework.measures, ...one.measures], commitments, asOf })
          : lintActivities(one.read.activities, { framework, asOf });
      return groupIssues(found).map((group) => saidGroup(group, lang));
    },
    clear: (pile) => {
      lying.delete(pile);
      last = undefined;
    },
    stop: () => {
      stopping.abort();
    },
    findings: async (question) => sayFindings(await evaluated(question), await evidence(question.framework, question.lang), question.lang),
    overview: async (question, width) =>
      overviewOf(await evidence(question.framework, question.lang), await evaluated(question), question, width),
    target: async (id, question, width) => targetDetails(id, await evaluated(question), question, question.lang, width),
    preview: async (order) =>
      renderHtml(reportOf(await evidence(order.question.framework, order.question.lang), files(), order), { interactive: false }),
    report: async (order, format) => {
      const at = await evidence(order.question.framework, order.question.lang);
      return fileOf(reportOf(at, files(), order), at.framework, order, format);
    },
  };
}

/** Records of activities lie on a pile of their own; all else is figures. */
function pileOf({ kind }: ReadFile): Pile {
  return kind === 'activities-csv' || kind === 'activities-json' ? 'activities' : 'figures';
}

const loaded = new Map<string, Promise<Framework>>();

function frameworkIn(name: FrameworkName, lang: Lang): Promise<Framework> {
  const key = `${name} ${lang}`;
  const known = loaded.get(key) ?? frameworks[name].load[lang]();
  loaded.set(key, known);
  return known;
}
