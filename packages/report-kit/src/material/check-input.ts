import { ActionlineError, formatIssue, isIsoDate, isUnit, type Issue } from '@actionline/core';
import {
  builtInUnits,
  checkKeys,
  issueValue,
  missingKey,
  plainCopy,
  refuseArgument,
  show,
  unknownValue,
  wrongType,
  type Path,
} from '@actionline/core/internal';

import { reportStatuses } from '../document/report.js';
import { languageIssues } from './language-issues.js';
import type { ReportInput } from './report-input.js';

const NONE: readonly Issue[] = [];

/** Every key of the input; one that is added does not compile without. */
const KEYS: Readonly<Record<keyof ReportInput, true>> = {
  framework: true,
  observations: true,
  activities: true,
  files: true,
  vocabularies: true,
  narratives: true,
  assessments: true,
  indicators: true,
  asOf: true,
  knownAt: true,
  minimumConfidence: true,
  preparedBy: true,
  contact: true,
  status: true,
  template: true,
  locale: true,
  messages: true,
  owners: true,
  since: true,
  scope: true,
  strategy: true,
  logo: true,
  evaluation: true,
};
const MOST_LISTED = 10;
const CATALOGUE = ['indicators', 'proposals', 'without'] as const;

/**
 * Refuses at the door what a report could not be assembled or written from: keys that are not known, observations without a period or
 * a source, dates that are none, numbers without end.
 *
 * @throws {@link ActionlineError} `bad-argument`, with every issue and its path.
 */
export function checkInput(input: ReportInput): void {
  checkKeys('input', input, Object.keys(KEYS));
  const { framework, observations, activities, files, vocabularies, narratives, assessments, indicators } = input;
  if (!isObject(framework)) refuseArgument('framework', framework, 'a framework such as euActionPlan', 'check it with checkFramework');
  for (const [name, list] of [
    ['framework.items', framework.items],
    ['framework.targets', framework.targets],
    ['framework.levels', framework.levels],
    ['observations', observations],
  ] as const) {
    if (!Array.isArray(list)) refuseArgument(name, list, 'a list', 'give an empty one where there is none');
  }
  for (const [name, list] of [
    ['activities', activities],
    ['files', files],
    ['narratives', narratives],
    ['assessments', assessments],
  ] as const) {
    if (list !== undefined && !Array.isArray(list)) refuseArgument(name, list, 'a list', 'leave it out where there is none');
  }
  if (indicators !== undefined && !(isObject(indicators) && CATALOGUE.every((list) => Array.isArray(indicators[list]))))
    refuseArgument('indicators', indicators, 'a catalogue such as proposedIndicators', 'check it with indicatorCatalogueSchema');
  files?.forEach(checkFile);
  checkVocabularies(vocabularies);
  checkAuthorship(input);
  const targets = plainCopy(framework.targets);
  const issues = [
    ...(targets.ok ? endlessNumbers(targets.value) : targets.issues),
    // what else is wrong with an activity the report says, and the rest is kept
    ...(activities ?? []).flatMap((activity, at) => activityIssues(activity, ['activities', at])),
    ...observations.flatMap((observation, at) => observationIssues(observation, ['observations', at])),
    ...languageIssues(input),
  ];
  if (issues.length === 0) return;
  const listed = issues.slice(0, MOST_LISTED).map((issue) => `\n- ${formatIssue(issue)}`);
  const rest = issues.length > MOST_LISTED ? `\nand ${String(issues.length - MOST_LISTED)} more in the error’s issues` : '';
  throw new ActionlineError(
    'bad-argument',
    `The input has ${String(issues.length)} error${issues.length === 1 ? '' : 's'}; expected none; lint the observations and check the framework first:${listed.join('')}${rest}`,
    { issues },
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The numbers of targets, which are plain data by then, that no report can hold. */
function endlessNumbers(targets: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const path: (string | number)[] = ['framework', 'targets'];
  const look = (value: unknown): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) issues.push(wrongType([...path], value, 'number'));
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      look((value as Readonly<Record<string, unknown>>)[key]);
      path.pop();
    }
  };
  look(targets);
  return issues;
}

/** In whose name a report stands, and whether it may still change: nothing is signed by nobody. */
function checkAuthorship({ preparedBy, contact, status }: ReportInput): void {
  for (const [name, given, expected] of [
    ['preparedBy', preparedBy, 'the office that answers for the report'],
    ['contact', contact, 'a name or an e-mail address to write to'],
  ] as const) {
    if (typeof given !== 'string' || given.trim() === '') refuseArgument(name, given, expected, 'write one');
  }
  if (!reportStatuses.some((known) => known === status)) refuseArgument('status', status, '"draft" or "final"', 'write one of these');
}

/** A file is told by its name, the counts of its reading and its groups of issues. */
function checkFile(file: unknown, at: number): void {
  const { name, counts, groups } = isObject(file) ? file : {};
  const numbers = isObject(counts) ? [counts['read'], counts['accepted'], counts['rejected'], counts['leftOut'] ?? 0] : [undefined];
  const isSound =
    typeof name === 'string' &&
    name.trim() !== '' &&
    numbers.every((count) => Number.isInteger(count) && Number(count) >= 0) &&
    Array.isArray(groups);
  if (!isSound) refuseArgument(`files.${String(at)}`, file, 'a name, counts and groups', 'give the counts and groups of its reading');
}

function checkVocabularies(vocabularies: ReportInput['vocabularies']): void {
  if (vocabularies === undefined) return;
  const mend = 'give those that the framework was defined with';
  if (!isObject(vocabularies)) refuseArgument('vocabularies', vocabularies, 'an object with instruments, actors and themes', mend);
  checkKeys('vocabularies', vocabularies, ['instruments', 'actors', 'themes']);
  for (const [name, scheme] of Object.entries(vocabularies) as [string, unknown][]) {
    const concepts: unknown = isObject(scheme) ? scheme['concepts'] : undefined;
    const isScheme = Array.isArray(concepts) && concepts.every((concept) => isObject(concept) && isObject(concept['label']));
    if (scheme !== undefined && !isScheme) refuseArgument(`vocabularies.${name}`, scheme, 'a vocabulary with its concepts', mend);
  }
}

function activityIssues(activity: unknown, path: Path): readonly Issue[] {
  return isObject(activity) && isObject(activity['period']) ? [] : [wrongType(path, activity, 'object')];
}

function observationIssues(observation: unknown, path: Path): readonly Issue[] {
  try {
    if (!isObject(observation)) return [wrongType(path, observation, 'object')];
    const { period, source, unit, value, reported, recordedAt } = observation;
    return [
      ...(typeof observation['id'] === 'string' ? [] : [missingKey([...path, 'id'], 'text')]),
      ...(isObject(period)
        ? [...dateIssues(period['start'], path, ['period', 'start']), ...dateIssues(period['end'], path, ['period', 'end'])]
        : [missingKey([...path, 'period'], 'object')]),
      ...(recordedAt === undefined ? [] : dateIssues(recordedAt, path, ['recordedAt'])),
      ...(typeof unit === 'string' && isUnit(unit) ? [] : [unknownValue([...path, 'unit'], unit, builtInUnits, 'unknown-unit')]),
      ...(isObject(source) && typeof source['title'] === 'string' ? [] : [missingKey([...path, 'source'], 'object')]),
      ...(reported === undefined || isObject(reported) ? [] : [wrongType([...path, 'reported'], reported, 'object')]),
      ...(value === undefined || Number.isFinite(value) ? [] : [wrongType([...path, 'value'], value, 'number')]),
    ];
  } catch {
    const message = 'Given an object that throws when it is read; expected data; hand over a plain copy.';
    return [{ code: 'unreadable', severity: 'error', message, path }];
  }
}

function dateIssues(given: unknown, above: Path, steps: Path): readonly Issue[] {
  if (typeof given === 'string' && isIsoDate(given)) return NONE;
  const path = [...above, ...steps];
  const message = `Given ${show(given)}; expected a calendar date such as "2024-12-31"; correct it, or leave the observation out.`;
  return [{ code: 'bad-date', severity: 'error', message, path, values: { given: issueValue(given), expected: 'YYYY-MM-DD' } }];
}
