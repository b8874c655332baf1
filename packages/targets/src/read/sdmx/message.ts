import type { Citation, Issue, Observation } from '@actionline/core';
import { issueLog, issueValue, show } from '@actionline/core/internal';

import type { ReadObservations } from '../reading/read-observations.js';
import { saysTheSame } from '../reading/taken-observations.js';
import type { SdmxField } from './concepts.js';
import { figureReader, type FigureValues } from './figure.js';
import { layoutOf, type Layout, type SdmxComponent } from './layout.js';
import type { SdmxSettings } from './options.js';

/** Where a figure stands. */
export type Where = Pick<Issue, 'row' | 'line' | 'path'>;

/** What may stand apart from the figures that it is about. */
const APART = ['unit', 'unitMultiplier', 'status', 'confidentiality'] as const satisfies readonly SdmxField[];

/** The figures of a data message while they are read. */
export interface DataMessage {
  /** Says which components the next figures have; told again where there are more. */
  readonly describe: (components: readonly SdmxComponent[], source: Citation | undefined) => Layout;
  /** Takes a figure of the components told. */
  readonly take: (values: FigureValues, where: Where) => void;
  /** Takes a row that is no figure, and why. */
  readonly reject: (issue: Issue) => void;
  /** Takes a figure that is not read, where what is wrong is told for several. */
  readonly skip: () => void;
  /** Takes what is wrong beside the figures. */
  readonly tell: (issue: Issue) => void;
  /** The same, of what may be wrong many times. */
  readonly tellOnce: (issue: Issue) => void;
  /** Says that some figures have a unit, multiplier, status or confidentiality that was not read: those that give none themselves are rejected. */
  readonly distrust: (ids: readonly string[], issue: Issue) => void;
  /** What was read. */
  readonly finish: () => ReadObservations;
}

/** Collects the figures of a data message. */
export function dataMessage(settings: SdmxSettings): DataMessage {
  const observations: Observation[] = [];
  const log = issueLog();
  const ids = new Map<string, { readonly observation: Observation; readonly where: Where }>();
  const told = new Set<string>();
  /** Of each accepted figure, which of what may stand apart it does not say itself. */
  const silent: number[] = [];
  let doubted = 0;
  let read = 0;
  let lost = false;
  let layout: Layout | undefined;

  const tellOnce = (issue: Issue): void => {
    const key = `${issue.code} ${String(issue.values?.given ?? '')}`;
    if (told.has(key)) return;
    told.add(key);
    log.add(issue);
  };

  let here: Where = {};
  const reader = figureReader(settings, {
    report: (issue, concept) => {
      log.add(placed(issue, here, concept));
    },
    reportOnce: tellOnce,
  });

  return {
    describe: (components, source) => {
      layout = layoutOf(components, settings);
      reader.describe(layout, source);
      for (const issue of layout.issues) tellOnce(issue);
      return layout;
    },
    take: (values, where) => {
      read += 1;
      if (!lost && values.some((value) => value?.includes('\uFFFD') === true)) {
        lost = true;
        log.add({ ...LOST_CHARACTERS, ...where });
      }
      const described = layout;
      if (described === undefined) return;
      for (const field of ['value', 'period'] as const) {
        if (described.at[field] === undefined && (field === 'value' || settings.constants.period === undefined)) {
          tellOnce(noConcept(field, settings.concepts[field]));
          return;
        }
      }
      here = where;
      const observation = reader.read(values);
      if (observation === undefined) return;
      const earlier = ids.get(observation.id);
      if (earlier !== undefined) {
        log.add(placed(sameFigure(observation, earlier.observation, nameOf(earlier.where)), where));
        return;
      }
      ids.set(observation.id, { observation, where });
      silent.push(APART.reduce((mask, field, bit) => ((values[described.at[field] ?? -1] ?? '') === '' ? mask | (1 << bit) : mask), 0));
      if (!settings.dryRun) observations.push(observation);
    },
    reject: (issue) => {
      read += 1;
      log.add(issue);
    },
    skip: () => {
      read += 1;
    },
    tell: (issue) => {
      log.add(issue);
    },
    tellOnce,
    distrust: (concepts, issue) => {
      const mask = APART.reduce(
        (all, field, bit) => (concepts.some((id) => settings.concepts[field].includes(id)) ? all | (1 << bit) : all),
        0,
      );
      if (mask === 0) return;
      doubted |= mask;
      tellOnce(issue);
    },
    finish: () => {
      const trusted = silent.map((mask) => (mask & doubted) === 0);
      const accepted = trusted.filter(Boolean).length;
      const kept = doubted === 0 ? observations : observations.filter((_, at) => trusted[at] === true);
      return { observations: kept, issues: log.issues, groups: log.groups(), counts: { read, accepted, rejected: read - accepted } };
    },
  };
}

/** Told of the first figure that has them. */
const LOST_CHARACTERS: Issue = {
  code: 'lost-characters',
  severity: 'warning',
  message:
    'The text has U+FFFD, the mark of a character that could not be read; expected the text as it was written; decode the file by its own encoding, such as windows-1252.',
  values: { mend: 'fetch-original' },
};

/** An issue at the place of a figure. */
function placed({ code, severity, message, values }: Issue, where: Where, concept?: string): Issue {
  return {
    code,
    severity,
    message,
    ...(values === undefined ? {} : { values }),
    ...where,
    ...(concept === undefined || concept === '' ? {} : { column: concept }),
  };
}

function noConcept(field: 'value' | 'period', looked: readonly string[]): Issue {
  const what = field === 'value' ? 'the values' : 'the time periods';
  return {
    code: 'no-concept',
    severity: 'error',
    message: `No concept holds ${what}; expected ${looked.join(' or ')}; every figure is rejected; name it in the option concepts.${field}.`,
    values: { given: field, expected: looked, option: `concepts.${field}`, mend: 'give-option' },
  };
}

/** The place of a figure, in words. */
function nameOf({ row, line, path = [] }: Where): string {
  if (row !== undefined) return `row ${String(row)}`;
  return line !== undefined ? `line ${String(line)}` : path.join('.');
}

/** The issue of a figure whose id an earlier one has: the same again, or another. */
function sameFigure(figure: Observation, earlier: Observation, where: string): Issue {
  const { id } = figure;
  const values = { given: issueValue(id), earlier: where, option: 'dimensions', mend: 'name-concept' };
  if (saysTheSame(figure, earlier)) {
    const message = `The figure ${show(id)} is said by ${where} too, which is kept; expected each figure once; take one out.`;
    return { code: 'said-twice', severity: 'error', message, values: { given: values.given, earlier: where, mend: 'take-out' } };
  }
  const message = `The figure ${show(id)} is also that of ${where}, which is kept and says something else; expected one for each measure, period, place and breakdown; name what parts them in the option dimensions, or read corrections as a file of their own.`;
  return { code: 'duplicate-id', severity: 'error', message, values };
}

/** An issue about a dataset or row that asks to delete figures. */
export function deletion(where: Where): Issue {
  return {
    code: 'delete-action',
    severity: 'error',
    message:
      'The file asks to delete figures that were sent before; expected figures; nothing is deleted; take out yourself what was read from the earlier file.',
    values: { given: 'Delete', mend: 'delete-yourself' },
    ...where,
  };
}
