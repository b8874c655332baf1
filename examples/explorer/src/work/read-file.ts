import {
  findText,
  findUnit,
  isActionlineError,
  type Activity,
  type Framework,
  type Issue,
  type IssueGroup,
  type Measure,
  type Observation,
} from '@actionline/core';
import { readActivitiesCsv, readObservationsCsv } from '@actionline/targets/csv';
import { readIatiResults } from '@actionline/targets/iati';
import { activitiesFromJson, observationsFromJson } from '@actionline/targets/json';
import { readSdmxCsv, readSdmxJson, readSdmxMl } from '@actionline/targets/sdmx';
import {
  describeTable,
  fileKind,
  ownDelimiter,
  readTable,
  unsaidColumns,
  type FileKind,
  type NeededColumn,
  type TableDescription,
} from '@actionline/targets/table';
import { actors, instruments } from '@actionline/taxonomy/vocabularies';
import type { Answers } from './answers.js';
import { bytesOf, textOf, textsOf } from './pieces.js';
import type { ReadingCounts } from './reading.js';

/** What a file holds, as the worker keeps it. */
export interface ReadFile {
  readonly kind: FileKind;
  readonly state: 'read' | 'to-say' | 'refused';
  readonly description?: TableDescription;
  readonly unsaid: readonly NeededColumn[];
  /** Series or indicators that nobody said the measure of. */
  readonly codes: readonly string[];
  readonly observations: readonly Observation[];
  readonly activities: readonly Activity[];
  readonly issues: readonly Issue[];
  readonly groups: readonly IssueGroup[];
  readonly counts?: ReadingCounts;
}

/** How a reading is followed and stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly taken: number }) => void;
}

/** What figures are held against. */
export interface Known {
  readonly framework: Framework;
  /** Measures beside those of the framework. */
  readonly measures: readonly Measure[];
}

/** How much of a file tells what it is. */
const HEAD = 65_536;

const NOTHING = { unsaid: [], codes: [], observations: [], activities: [], issues: [], groups: [] } as const;

/** Reads a file as what it is, held against a framework. Whatever it holds, an answer comes of it. */
export async function readFile(file: Blob, known: Known, answers: Answers, watch: Watch): Promise<ReadFile> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const kind = fileKind(head);
  const ids = idsIn(known);
  const options = { ...ids, ...watch };
  switch (kind) {
    case 'table':
      return readAnyTable(file, known, answers, watch);
    case 'observations-csv':
      return figures(kind, await readObservationsCsv(textsOf(file), { ...options, delimiter: ownDelimiter(head) }));
    case 'observations-json':
      return figures(kind, observationsFromJson(await textOf(file), ids));
    case 'activities-csv':
      return activities(kind, await readActivitiesCsv(textsOf(file), { ...vocabularies(known), ...watch, delimiter: ownDelimiter(head) }));
    case 'activities-json':
      return activities(kind, activitiesFromJson(await textOf(file), vocabularies(known)));
    case 'sdmx-csv':
      return sdmx(kind, await readSdmxCsv(textsOf(file), { ...options, ...sdmxAnswers(answers) }), answers);
    case 'sdmx-json':
      return sdmx(kind, await readSdmxJson(await textOf(file), { ...options, ...sdmxAnswers(answers) }), answers);
    case 'sdmx-ml':
      return sdmx(kind, await readSdmxMl(textsOf(file), { ...options, ...sdmxAnswers(answers) }), answers);
    case 'iati':
      return readIati(file, options, answers);
  }
}

function idsIn({ framework, measures }: Known): {
  readonly measures: readonly Measure[];
  readonly targets: Framework['targets'];
  readonly commitments: readonly string[];
} {
  return {
    measures: [...framework.measures, ...measures],
    targets: framework.targets,
    commitments: framework.items.map(({ id }) => id),
  };
}

function vocabularies({ framework }: Known): Parameters<typeof activitiesFromJson>[1] {
  return { commitments: framework.items.map(({ id }) => id), instruments: instruments.concepts, actors: actors.concepts };
}

/** What a reader of figures gives. */
interface FiguresRead {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly groups: readonly IssueGroup[];
  readonly counts: ReadingCounts;
}

function figures(kind: FileKind, { observations, issues, groups, counts }: FiguresRead): ReadFile {
  return { ...NOTHING, kind, state: 'read', observations, issues, groups, counts };
}

function activities(kind: FileKind, read: Omit<FiguresRead, 'observations'> & { readonly activities: readonly Activity[] }): ReadFile {
  const { issues, groups, counts } = read;
  return { ...NOTHING, kind, state: 'read', activities: read.activities, issues, groups, counts };
}

async function readAnyTable(file: Blob, known: Known, answers: Answers, watch: Watch): Promise<ReadFile> {
  let description = answers.description;
  try {
    const sheet = answers.sheet === undefined ? {} : { sheet: answers.sheet };
    description ??= await describeTable(bytesOf(file), { signal: watch.signal, ...sheet });
    const unsaid = unsaidColumns(description);
    if (unsaid.length > 0) return { ...NOTHING, kind: 'table', state: 'to-say', description, unsaid };
    const read = await readTable(bytesOf(file), description, { ...idsIn(known), ...watch });
    return { ...figures('table', read), description, codes: codesIn(read.groups) };
  } catch (error) {
    if (!isActionlineError(error)) throw error;
    const { issues, code, message } = error;
    const said = issues.length > 0 ? issues : [{ code, severity: 'error' as const, message }];
    return { ...NOTHING, kind: 'table', state: 'refused', issues: said, ...(description === undefined ? {} : { description }) };
  }
}

/** The codes of series that nothing says the measure of. */
function codesIn(groups: readonly IssueGroup[]): readonly string[] {
  const asking = groups.filter(({ code }) => code === 'unsaid-measure' || code === 'unknown-measure' || code === 'unknown-series');
  return [...new Set(asking.flatMap(({ given }) => given.map(({ value }) => String(value))))];
}

function sdmxAnswers({ constants: { measure, unit, role, source }, measures }: Answers): Parameters<typeof readSdmxJson>[1] {
  const said = Object.entries(measures).filter(([, id]) => id !== '');
  return {
    ...(said.length === 0 ? {} : { measureCodes: Object.fromEntries(said.map(([code, id]) => [code, id])) }),
    constants: {
      ...(measure === undefined ? {} : { measure: measure }),
      ...(unit === undefined ? {} : { unit }),
      ...(role === undefined ? {} : { role }),
      ...(source === undefined ? {} : { source: { title: source } }),
    },
  };
}

function sdmx(kind: FileKind, read: FiguresRead, { measures }: Answers): ReadFile {
  const codes = [...new Set([...Object.keys(measures), ...codesIn(read.groups)])];
  return { ...figures(kind, read), codes, state: read.counts.accepted === 0 && read.counts.read > 0 ? 'to-say' : 'read' };
}

/** Of IATI every indicator is named, so that each can be given its measure. */
async function readIati(file: Blob, options: Watch & ReturnType<typeof idsIn>, answers: Answers): Promise<ReadFile> {
  const { constants, measures } = answers;
  const titles = new Set<string>();
  const found = constants.unit === undefined ? undefined : findUnit(constants.unit);
  const said = Object.entries(measures).filter(([, id]) => id !== '');
  const read = await readIatiResults(textsOf(file), {
    ...options,
    indicators: [
      ...said.map(([title, id]) => ({
        where: { title },
        measure: id,
        ...(constants.role === undefined ? {} : { role: constants.role }),
      })),
      ...(constants.measure === undefined && constants.role === undefined
        ? []
        : [
            {
              where: {},
              ...(constants.measure === undefined ? {} : { measure: constants.measure }),
              ...(constants.role === undefined ? {} : { role: constants.role }),
            },
          ]),
    ],
    ...(found?.ok === true ? { unit: found.value.unit } : {}),
    ...(constants.source === undefined ? {} : { source: { title: constants.source } }),
    onIndicator: ({ title }) => {
      const name = findText(title ?? {}, 'en')?.text;
      if (name !== undefined) titles.add(name);
    },
  });
  return { ...figures('iati', read), codes: [...titles], state: read.counts.accepted === 0 && read.counts.read > 0 ? 'to-say' : 'read' };
}
