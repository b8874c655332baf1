import { canonicalJson, isCountry, isIsoDate, type Issue, type Observation } from '@actionline/core';
import { errorAt, show, warningAt, type Path } from '@actionline/core/internal';

import { citationCells } from '../../read/record/citation-cells.js';
import type { ActivityHeading } from '../../read/iati/activity-heading.js';
import { FIGURE } from '../../read/iati/iati-extension.js';
import { observationOf } from '../../read/iati/iati-figure.js';
import { iatiPlan } from '../../read/iati/iati-plan.js';
import type { IndicatorHeading } from '../../read/iati/indicator-heading.js';
import type { ObservationColumnName } from '../../read/record/observation-columns.js';
import { elementOf } from './element-of.js';
import { narratives, ownTexts } from './narratives.js';
import { plainNumber } from './plain-number.js';
import { UNWRITABLE, xml, type XmlElement } from './xml-element.js';

/** What an observation is in the format: a baseline, a target, or an actual. */
export type FigureKind = 'baseline' | 'target' | 'actual';

/** The element for each role that the format can say. */
const KINDS: Partial<Readonly<Record<Observation['role'], FigureKind>>> = {
  baseline: 'baseline',
  target: 'target',
  result: 'actual',
  milestone: 'actual',
  outcome: 'actual',
};

/** What an observation is in the format; nothing where it has no place for it. */
export function kindOfFigure({ role }: Observation): FigureKind | undefined {
  return KINDS[role];
}

/** The country of a figure that has one, which then is a location of the activity. */
export function locationOf({ place }: Pick<Observation, 'place'>): string | undefined {
  return place !== undefined && isCountry(place) ? place : undefined;
}

/** The element of an observation. The format has the value, days, place and breakdown; the rest is in an element of our own. */
export function figureElement(observation: Observation, kind: FigureKind, more: readonly XmlElement[] = []): XmlElement {
  const { value, period, dimensions = {}, note, source } = observation;
  const location = locationOf(observation);
  const link = documentLink(source);
  const comment =
    note === undefined || note.trim() === '' ? [] : [xml('comment', {}, [xml('narrative', {}, note.replace(/\s+/g, ' ').trim())])];
  const year = period.end.slice(0, 4);
  const wholeYear = period.start === `${year}-01-01` && period.end === `${year}-12-31`;
  return xml(
    kind,
    {
      ...(kind === 'baseline' ? { ...(wholeYear ? {} : { 'iso-date': period.end }), year } : {}),
      ...(value === undefined ? {} : { value: plainNumber(value) }),
    },
    [
      ...(location === undefined ? [] : [xml('location', { ref: location })]),
      ...Object.entries(dimensions).map(([name, code]) => xml('dimension', { name, value: code })),
      // the format has the two in another order in a baseline
      ...(kind === 'baseline' ? [...link, ...comment] : [...comment, ...link]),
      xml(`+${FIGURE}`, ownAttributes(observation, kind), ownTexts('label', observation.label)),
      ...more,
    ],
  );
}

/** What the format has no place for, by the names of the observations table. */
function ownAttributes(observation: Observation, kind: FigureKind): XmlElement['attributes'] {
  const { id, commitment, unit, reported, bound, period, place, places, role, status, periodAssumed } = observation;
  const cells: Partial<Record<ObservationColumnName, string | undefined>> = {
    id,
    unit,
    commitment,
    role: (kind === 'actual' ? 'result' : kind) === role ? undefined : role,
    bound,
    value: reported === undefined ? undefined : String(reported.value),
    unit_multiplier: reported === undefined ? undefined : String(reported.unitMultiplier),
    period_start: kind === 'baseline' ? period.start : undefined,
    period_end: kind === 'baseline' ? period.end : undefined,
    place: locationOf(observation) === undefined ? place : undefined,
    places: places === undefined ? undefined : places.join(';'),
    status,
    period_assumed: periodAssumed === undefined ? undefined : String(periodAssumed),
    confidence: observation.confidence,
    confidentiality: observation.confidentiality,
    recorded_at: observation.recordedAt,
    supersedes: observation.supersedes,
    note: observation.note,
    ...citationCells(observation.source),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== ''));
}

/** The category of a document on results, outcomes and outputs. */
const ON_RESULTS = 'A08';

function documentLink({ title, language, url, published }: Observation['source']): readonly XmlElement[] {
  if (url === undefined || !/^https?:\/\/[^\s/]\S*$/i.test(url)) return [];
  const format = /\.pdf$/i.test(url) ? 'application/pdf' : 'text/html';
  return [
    xml('document-link', { format, url }, [
      xml('title', {}, narratives({ [language ?? 'und']: title })),
      xml('category', { code: ON_RESULTS }),
      ...(language !== undefined && /^[a-z]{2}$/.test(language) ? [xml('language', { code: language })] : []),
      ...(published !== undefined && isIsoDate(published) ? [xml('document-date', { 'iso-date': published })] : []),
    ]),
  ];
}

const PLAN = iatiPlan({});

/** What of an observation a reader of the element would not have, each with its path from the observation. */
export function figureIssues(observation: Observation, kind: FigureKind, element: XmlElement): readonly Issue[] {
  const unwritable = unwritableIn(observation, []);
  if (unwritable.length > 0) return unwritable;
  const location = locationOf(observation);
  const heading: ActivityHeading = {
    element: elementOf(xml('iati-activity')),
    ours: false,
    identifier: 'x',
    language: 'und',
    title: undefined,
    publisher: undefined,
    updated: undefined,
    source: { title: 'x' },
    countries: [],
    place: undefined,
    locationsShown: [],
    locations: new Map(location === undefined ? [] : [[location, location]]),
  };
  const indicator: IndicatorHeading = {
    element: elementOf(xml('indicator')),
    found: { activity: 'x', result: 1, indicator: 1, line: 0, ascending: true, references: [], measure: observation.measure, values: 1 },
    at: '',
    title: undefined,
    measure: observation.measure,
    made: false,
    commitment: undefined,
    unit: undefined,
    combine: undefined,
    known: undefined,
    role: 'result',
    ours: true,
    referredTwice: false,
  };
  const issues: Issue[] = [];
  const read = observationOf(
    { element: elementOf(element), at: '', role: kind === 'actual' ? 'result' : kind, period: observation.period },
    {
      activity: heading,
      indicator,
      measured: undefined,
      source: heading.source,
      plan: PLAN,
      tell: (_at, _line, code, severity, message, values) => {
        if (severity === 'error') issues.push({ code, severity, message, values });
      },
    },
  );
  if (read === undefined) return issues;
  return lostIn(observation, read);
}

/** The members of an observation that are not the same when it is read. */
function lostIn(before: Observation, after: Observation): readonly Issue[] {
  const read: Readonly<Record<string, unknown>> = { ...after };
  return Object.entries(before).flatMap(([key, value]): readonly Issue[] => {
    const given: unknown = value;
    if (isNothing(given) ? isNothing(read[key]) : read[key] !== undefined && canonicalJson(given) === canonicalJson(read[key])) return [];
    const message = `Given ${show(given)}, which would be read as ${show(read[key])}; expected what the format can carry; ${MENDS[key] ?? 'write it without spaces around it'}.`;
    return [errorAt('not-carried', [key], message, { given: show(given), mend: 'as-the-message-says' })];
  });
}

const MENDS: Readonly<Record<string, string>> = {
  hypothetical: 'leave such figures out, since the file is one of reported figures',
  dimensions: 'write names and codes without spaces around them, and none that is empty',
};

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

/** Texts with characters that XML cannot write, each with its path. */
export function unwritableIn(value: unknown, path: Path): readonly Issue[] {
  if (typeof value === 'string') {
    if (!UNWRITABLE.test(value)) return [];
    const message = `Given ${show(value)}, which has a character that XML cannot write; expected none; take it out.`;
    return [errorAt('not-carried', path, message, { given: show(value), mend: 'take-the-character-out' })];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(UNWRITABLE.test(key) ? unwritableIn(key, [...path, key]) : []),
    ...unwritableIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
}

/** What other readers, who know nothing of our own element, would take the figure for. */
export function readByOthersIssues({ bound, value }: Observation): readonly Issue[] {
  if (bound === undefined || bound === 'exact') return [];
  const message = `The format has no word for ${show(bound)}, and other readers take the figure for exactly ${show(value)}; expected a figure that is; it is written with the word in an element of our own; say it in the note too.`;
  return [warningAt('bound-of-our-own', ['bound'], message, { given: bound, mend: 'say-it-in-the-note' })];
}
