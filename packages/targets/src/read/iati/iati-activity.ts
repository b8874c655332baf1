import { type Activity, type ActivityStatus, type LocalizedText, type ScopedId } from '@actionline/core';
import { show } from '@actionline/core/internal';

import type { ActivityColumnName } from '../record/activity-columns.js';
import { activityFrom, furtherPointFrom } from '../record/activity-row.js';
import type { ActivityHeading } from './activity-heading.js';
import { attributeOf, childOf, childrenOf, dateOf, ownTextsOf, type IatiElement } from './iati-element.js';
import { ACTIVITY, POINT } from './iati-extension.js';
import { ownIdsIn, referencesOf, shown, type IatiPlan } from './iati-plan.js';
import type { IssueTeller } from './issue-teller.js';

type Cells = Partial<Record<ActivityColumnName, string>>;

/** The date types of the standard, in the words of versions before 2.01 and in its codes. */
const DATES = {
  'planned-start': ['1', 'start-planned'],
  'actual-start': ['2', 'start-actual'],
  'planned-end': ['3', 'end-planned'],
  'actual-end': ['4', 'end-actual'],
} as const;

/** Where an activity stands, by its status code: pipeline, implementation, finalisation, closed, cancelled. */
const STATUSES: Readonly<Record<string, ActivityStatus>> = { '1': 'planned', '2': 'done', '3': 'done', '4': 'done', '5': 'cancelled' };

/**
 * The record of an activity under the items that it names, or that the reader was told; nothing where it is under none, and where it is refused,
 * after every issue was told.
 */
export function activityOf(heading: ActivityHeading, plan: IatiPlan, tell: IssueTeller): Activity | undefined {
  const { element, identifier = '', language } = heading;
  const told = plan.options.activities ?? {};
  if (!plan.records && !heading.ours) return undefined;
  const own = childOf(element, `+${ACTIVITY}`);
  const commitments = own === undefined ? commitmentsOf(heading, plan) : [];
  if (own === undefined && commitments.length === 0) return undefined;
  const read = own === undefined ? standardCells(heading, commitments, plan, tell) : ownCells(own);
  if (read === undefined) return undefined;
  let refused = false;
  const reading = (cells: Cells, line: number, at: string) => ({
    cell: (column: ActivityColumnName) => cells[column] ?? '',
    known: plan.knownForActivities,
    language: plan.language,
    report: (column: ActivityColumnName, issue: Parameters<Parameters<typeof activityFrom>[0]['report']>[1]) => {
      refused ||= issue.severity === 'error';
      const { code, severity, message, values = {} } = issue;
      tell(at, line, code, severity, message, { mend: 'as-the-message-says', ...values, name: column });
    },
  });
  const cells: Cells = { instrument: told.instrument ?? '', ...read, what: firstText(heading.title) ?? identifier };
  const activity = activityFrom(reading(cells, element.line, 'iati-activity'));
  const points = (own === undefined ? [] : childrenOf(own, `+${POINT}`)).map((point, at) => {
    const what = ownTextsOf(point, 'what', language);
    const cellsOfPoint: Cells = { ...(point.attributes as Cells), point_of: identifier, point: firstText(what) ?? '' };
    const found = furtherPointFrom(reading(cellsOfPoint, point.line, `point[${String(at + 1)}]`));
    return found === undefined ? undefined : { ...found.point, what: what ?? found.point.what };
  });
  if (activity === undefined || refused) return undefined;
  const agreed = points.filter((point) => point !== undefined);
  const texts = own === undefined ? {} : ownTexts(own, language);
  const { what = heading.title ?? activity.what, story, ...others } = texts;
  return {
    ...activity,
    ...others,
    what,
    ...(story === undefined ? {} : { story: { ...activity.story, text: story } }),
    ...(agreed.length === 0 ? {} : { actionPoints: agreed }),
  };
}

/** The items that an activity is under: told by the reader, by its tags and policy markers of our vocabulary, or by the references of its results. */
function commitmentsOf({ element, identifier = '' }: ActivityHeading, plan: IatiPlan): readonly ScopedId[] {
  const { commitments = {} } = plan.options.activities ?? {};
  if (Object.hasOwn(commitments, identifier)) return commitments[identifier] ?? [];
  const tags = [...childrenOf(element, 'tag'), ...childrenOf(element, 'policy-marker')];
  const ofResults = childrenOf(element, 'result').flatMap((result) => childrenOf(result, 'reference'));
  return [...new Set(ownIdsIn(referencesOf([...tags, ...ofResults]), plan))];
}

function standardCells(
  { element, identifier = '', title, publisher, updated, countries }: ActivityHeading,
  commitments: readonly ScopedId[],
  { options }: IatiPlan,
  tell: IssueTeller,
): Cells | undefined {
  const dates = childrenOf(element, 'activity-date');
  const dateOfType = (type: keyof typeof DATES): string | undefined => {
    const found = dates.find((date) => (DATES[type] as readonly string[]).includes(attributeOf(date, 'type')?.toLowerCase() ?? ''));
    return found === undefined ? undefined : (dateOf(attributeOf(found, 'iso-date')) ?? found.text.trim());
  };
  const code = attributeOf(childOf(element, 'activity-status') ?? NOTHING, 'code');
  const actualStart = dateOfType('actual-start');
  const status = code === '6' ? (actualStart === undefined ? 'planned' : 'done') : STATUSES[code ?? ''];
  const start = actualStart ?? dateOfType('planned-start');
  const end = dateOfType('actual-end') ?? dateOfType('planned-end');
  if (status === undefined) {
    const message = `The activity status is ${show(code)}; expected a code from 1 to 6; give it.`;
    tell('activity-status', element.line, 'unknown-status', 'error', message, {
      given: shown(code),
      expected: ['1', '2', '3', '4', '5', '6'],
      mend: 'give-the-code',
    });
  }
  if (start === undefined || end === undefined) {
    const missing = start === undefined ? 'start' : 'end';
    const message = `The activity has no ${missing} date; expected one, planned or actual, since without it nobody can say when it took place; give it.`;
    tell('activity-date', element.line, 'no-activity-date', 'error', message, { given: null, expected: missing, mend: 'give-the-date' });
  }
  if (options.activities?.instrument === undefined) {
    const message =
      'Nothing says by which means the activity was done; expected an instrument; give it as the option activities.instrument.';
    tell('iati-activity', element.line, 'no-instrument', 'error', message, {
      given: null,
      expected: 'instrument',
      mend: 'give-the-instrument',
    });
  }
  const actors = new Set<string>();
  for (const organisation of childrenOf(element, 'participating-org')) {
    const ref = attributeOf(organisation, 'ref');
    const known = options.activities?.actors ?? {};
    const actor = ref !== undefined && Object.hasOwn(known, ref) ? known[ref] : undefined;
    if (actor !== undefined) actors.add(actor);
    else {
      const given = ref ?? organisation.text.trim();
      const message = `The organisation ${show(given)} is none of the actors that the reader was told; it is left out; add it to activities.actors where it is one.`;
      tell('participating-org', organisation.line, 'unmapped-organisation', 'info', message, {
        given: shown(given),
        mend: 'add-the-organisation',
      });
    }
  }
  if (status === undefined || start === undefined || end === undefined || options.activities?.instrument === undefined) return undefined;
  const source = options.source;
  return {
    id: identifier,
    commitments: commitments.join(';'),
    actors: [...actors].join(';'),
    places: countries.join(';'),
    start,
    end: end === start ? '' : end,
    status: status === 'done' ? '' : status,
    source_title: source?.title ?? firstText(title) ?? identifier,
    source_language: source?.language ?? '',
    source_publisher: source?.publisher ?? firstText(publisher) ?? '',
    source_published: source?.published ?? updated ?? '',
    source_url: source?.url ?? '',
    source_reference: source?.reference ?? identifier,
  };
}

const NOTHING: IatiElement = { name: '', line: 0, attributes: {}, text: '', children: [] };

function firstText(text: LocalizedText | undefined): string | undefined {
  return text?.en ?? text?.fr ?? Object.values(text ?? {})[0];
}

function ownCells(own: IatiElement): Cells {
  return own.attributes;
}

/** The texts of an element of our own, by the member that they are of. */
function ownTexts(own: IatiElement, language: string): Partial<Record<'venue' | 'what' | 'result' | 'story', LocalizedText>> {
  return Object.fromEntries(
    (['venue', 'what', 'result', 'story'] as const).flatMap((of) => {
      const text = ownTextsOf(own, of, language);
      return text === undefined ? [] : [[of, text]];
    }),
  );
}
