import type { Activity, Issue, Observation, PlaceCode, Result } from '@actionline/core';
import { accepted, checkKeys, issuesWithin, readArgument, refuseArgument, refused } from '@actionline/core/internal';
import { measureSchema, targetSchema } from '@actionline/core/schemas';

import { activityShape } from '../../activities/activity-shape.js';
import { shapeOf } from '../../lint/observation-shape.js';
import { measuresIn } from '../../measures-of.js';
import { activityAttributes, activityElement, activityIssues, headerOf } from './activity-elements.js';
import { locationOf, unwritableIn } from './figure-element.js';
import { headerElements, headerIssues } from './header-elements.js';
import { headerShape } from './header-shape.js';
import type { IatiReport } from './iati-report.js';
import { parsed, shaped, typesIn } from './report-parts.js';
import { figuresOf, indicatorsOf, placeOf, resultElement } from './result-element.js';
import { targetFigures } from './target-figure.js';
import { UNWRITABLE, xml, xmlText } from './xml-element.js';

const KEYS = [
  'base',
  'activity',
  'framework',
  'measures',
  'observations',
  'targets',
  'activities',
  'resultTypes',
] as const satisfies readonly (keyof IatiReport)[];

/**
 * Observations, targets and activities as the text of an IATI activity file, version 2.03: valid by the published schema and by those of its published
 * rules that a file can be held to without a clock. `readIatiResults`, given the same base, reads back the same observations and activities.
 *
 * Each measure is a result with one indicator, which refers to the measure's id in vocabulary 99 at the address of the framework. Its figures are
 * baselines, targets and actuals with their places as locations and their breakdowns as dimensions. What the format has no place for (the unit, the
 * bound, the id, the source and more) stands in elements of a namespace of our own, which others pass over: of a figure that is no exact one a
 * warning says so. A total within a window and a level by a day are written as targets; of others a warning says that they are not.
 *
 * Whole or not at all: each figure is read back before it is given, and where one cannot be carried, or a rule of the standard is not kept, the file is
 * refused with every issue and its path. The same input gives the same bytes.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, has a key that is not known, or a base that is no address.
 *
 * @example
 * ```ts
 * import { writeIatiResults } from '@actionline/targets/iati';
 *
 * const ministry = { ref: 'XM-EXAMPLE', type: '10', name: { en: 'Ministry' } };
 * const written = writeIatiResults({
 *   base: 'https://data.example.org/id/',
 *   activity: {
 *     identifier: 'XM-EXAMPLE-1',
 *     title: { en: 'Training' },
 *     description: { en: 'Training of officers.' },
 *     reportingOrganisation: ministry,
 *     participants: [{ ...ministry, role: '4' }],
 *     status: '2',
 *     dates: { actualStart: '2024-01-01' },
 *     countries: [{ code: 'KE' }],
 *     sectors: [{ code: '15160' }],
 *   },
 *   observations: [
 *     {
 *       id: 'a',
 *       measure: 'unodc-hr75/m.officers-trained',
 *       value: 1200,
 *       unit: 'officer',
 *       period: { start: '2024-01-01', end: '2024-12-31' },
 *       role: 'result',
 *       source: { title: 'Annual report' },
 *     },
 *   ],
 * });
 * written.ok && written.value.includes('<actual value="1200">'); // => true
 * ```
 */
export function writeIatiResults(report: IatiReport): Result<string> {
  checkKeys('report', report, KEYS);
  const given = readArgument('report', report, 'a report to be written', 'give plain data', () => ({
    ...report,
    framework: { measures: report.framework?.measures, targets: report.framework?.targets },
  }));
  const { base } = given;
  if (typeof base !== 'string' || !/^https?:\/\/\S+$/.test(base) || UNWRITABLE.test(base))
    refuseArgument('base', base, 'an address beginning with https:// or http://', 'give that of your framework, with a slash at its end');
  const issues: Issue[] = [];
  const { record: header, issues: faults } = headerShape(given.activity);
  issues.push(...issuesWithin(faults, ['activity']));
  const observations = shaped<Observation>('observations', given.observations, shapeOf, issues);
  const activities = shaped<Activity>('activities', given.activities ?? [], activityShape, issues);
  const targets = parsed('targets', given.targets ?? given.framework.targets ?? [], targetSchema, issues);
  const known = [
    ...parsed('framework.measures', given.framework.measures ?? [], measureSchema, issues),
    ...parsed('measures', given.measures ?? [], measureSchema, issues),
  ];
  const resultTypes = typesIn(given.resultTypes ?? {});
  if (header === undefined) return refused(issues);
  const measures = new Map(
    [...targets.flatMap(({ requirement }) => measuresIn(requirement)), ...known].map((measure) => [measure.id, measure]),
  );
  const carried = targetFigures(targets);
  issues.push(
    ...headerIssues(header, ['activity']),
    ...unwritableIn(header, ['activity']),
    ...unwritableIn(targets, ['targets']),
    ...carried.issues,
  );
  for (const measure of measures.values()) issues.push(...unwritableIn(measure, ['measures', measure.id]));
  const figures = observations.flatMap(({ record, path }) => figuresOf(record, path, issues));
  const places = new Set<PlaceCode>();
  for (const { observation } of figures) {
    const place = locationOf(observation);
    if (place !== undefined) places.add(place);
  }
  for (const { select } of carried.figures) {
    const place = placeOf(select.places?.[0]);
    if (place !== undefined) places.add(place);
  }
  for (const { record, path } of activities) {
    const own = [...activityIssues(record, path), ...unwritableIn(record, path)];
    issues.push(...own);
    if (own.length === 0) issues.push(...headerIssues(headerOf(record, header), path));
  }
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues);
  const results = indicatorsOf(figures, carried.figures).map((one) => resultElement(one, measures, base, resultTypes));
  const own =
    results.length === 0
      ? []
      : [xml('iati-activity', activityAttributes(header), [...headerElements(header, [...places].sort(), []), ...results])];
  const root = xml('iati-activities', { version: '2.03' }, [
    ...own,
    ...activities.map(({ record }) => activityElement(record, header, base)),
  ]);
  return accepted(xmlText(root), issues);
}
