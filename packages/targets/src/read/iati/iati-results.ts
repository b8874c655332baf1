import { type Activity, type Issue, type Observation, type Target } from '@actionline/core';
import { issueLog, refuseArgument, show } from '@actionline/core/internal';

import type { Pieces } from '../reading/pieces.js';
import { watched } from '../reading/watched.js';
import type { ReadObservations } from '../reading/read-observations.js';
import { activityElements, type XmlFault } from './activity-elements.js';
import { activityHeading } from './activity-heading.js';
import { childrenOf, type IatiElement } from './iati-element.js';
import { activityOf } from './iati-activity.js';
import { iatiExtension } from './iati-extension.js';
import { iatiPlan, shown } from './iati-plan.js';
import { figuresOf, type SeenFigure } from './indicator-figures.js';
import { indicatorHeading, resultHeading, valuesIn } from './indicator-heading.js';
import { issueTeller } from './issue-teller.js';
import { checkIatiArguments, type ReadIatiOptions } from './read-iati-options.js';

/** What was read of an IATI file: every value is either among the observations or rejected with an issue. */
export interface ReadIatiResults extends ReadObservations {
  /** The targets, where how their values combine is known. Each is among the observations too, with the role `target`. */
  readonly targets: readonly Target[];
  /** The activities that are under an item. */
  readonly activities: readonly Activity[];
}

/** The text is fed in pieces, and others are let in after so many characters. */
const BREATH = 4_000_000;

/**
 * Reads the results of IATI activities from XML text, of the versions 2.01 to 2.03 and, as far as they say the same, 1.0x. Each baseline, target and
 * actual is an observation of the role `baseline`, `target` and `result`. The order of elements does not matter, and elements that are not of
 * results are passed over.
 *
 * The measure of an indicator is what the option `indicators` says, else the code of its reference in vocabulary 99 under `base`, else one made of
 * the activity's identifier and the place of the indicator in it. The format names no unit but per cent and does not say whether values add up from
 * period to period: both are asked about and never guessed, so that a figure without a unit is rejected, and a target is made only where how the
 * values combine is known.
 *
 * A value that breaks a rule of the standard is rejected with the number of the rule. A document type ends the reading, with it every entity.
 * Where the text is no XML, reading ends there, and whole activities before are kept.
 *
 * @throws {@link ActionlineError} `bad-argument` when the chunks are no list or stream of texts, and when an option is not known or of the wrong
 * type. Rejects with the reason of `signal` when that is aborted.
 *
 * @example
 * ```ts
 * import { readIatiResults } from '@actionline/targets/iati';
 *
 * const { observations, issues, counts } = await readIatiResults([
 *   '<iati-activities version="2.03"><iati-activity><iati-identifier>XM-EXAMPLE-1</iati-identifier><result type="1">',
 *   '<indicator measure="2"><title><narrative xml:lang="en">Detainees seen by a lawyer</narrative></title>',
 *   '<baseline year="2022" value="40"/><period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>',
 *   '<target value="60"/><actual value="about half"/></period></indicator></result></iati-activity></iati-activities>',
 * ]);
 * counts; // => { read: 3, accepted: 2, rejected: 1 }
 * observations.map(({ role, value, unit }) => [role, value, unit]); // => [['baseline', 40, 'percent'], ['target', 60, 'percent']]
 * issues.map(({ code, line }) => [code, line]); // => [['target-not-made', 1], ['not-a-number', 1]]
 * ```
 */
export async function readIatiResults(chunks: Pieces<string>, options: ReadIatiOptions = {}): Promise<ReadIatiResults> {
  checkIatiArguments(chunks, options);
  const plan = iatiPlan(options);
  const { maxDepth = 64, maxTextLength = 1_000_000, maxElements = 500_000, dryRun = false } = options;
  const log = issueLog();
  const observations: Observation[] = [];
  const targets: Target[] = [];
  const activities: Activity[] = [];
  const count = { read: 0, accepted: 0, activities: 0 };
  const identifiers = new Map<string, number>();
  const shared = new Map<string, SeenFigure>();
  const targetIds = new Set<string>();
  const activityIds = new Set<string>();
  let fileLanguage: string | undefined;

  const takeObservation = (observation: Observation): void => {
    if (dryRun) return;
    if (options.onObservation === undefined) observations.push(observation);
    else options.onObservation(observation);
  };
  const takeTarget = (target: Target): boolean => {
    if (targetIds.has(target.id)) return false;
    targetIds.add(target.id);
    if (dryRun) return true;
    if (options.onTarget === undefined) targets.push(target);
    else options.onTarget(target);
    return true;
  };
  const takeActivity = (record: Activity, line: number): void => {
    if (activityIds.has(record.id)) {
      const message = `The id ${show(record.id)} is also that of an earlier activity, which is kept; expected an id of its own; change one.`;
      tell('iati-activity', line, 'duplicate-id', 'error', message, { given: shown(record.id), mend: 'change-one' });
      return;
    }
    activityIds.add(record.id);
    if (!dryRun) activities.push(record);
  };
  let activityAtHand: string | undefined;
  const tell = issueTeller(log.add, () => activityAtHand);

  const onActivity = (element: IatiElement): void => {
    count.activities += 1;
    const results = childrenOf(element, 'result');
    const activity = activityHeading(element, plan, fileLanguage);
    const { identifier } = activity;
    activityAtHand = identifier;
    const earlier = identifier === undefined ? undefined : identifiers.get(identifier.toLowerCase());
    if (identifier !== undefined && earlier === undefined) identifiers.set(identifier.toLowerCase(), element.line);
    if (identifier === undefined || earlier !== undefined) {
      const values = results.flatMap((result) => childrenOf(result, 'indicator')).reduce((sum, indicator) => sum + valuesIn(indicator), 0);
      count.read += values;
      // without values nothing is lost
      if (values === 0) return;
      const message =
        identifier === undefined
          ? `The activity has no iati-identifier, without which its ${String(values)} values cannot be told from those of others; expected one; give it.`
          : `The identifier ${show(identifier)} is also that of the activity in line ${String(earlier)}, which is kept; the ${String(values)} values of this one are not read; expected one activity of each identifier; put the two together, or change one.`;
      const code = identifier === undefined ? 'no-identifier' : 'duplicate-activity';
      tell('iati-identifier', element.line, code, 'error', message, {
        given: shown(identifier),
        earlier: earlier ?? null,
        rejected: values,
        mend: identifier === undefined ? 'give-the-identifier' : 'put-together',
      });
      return;
    }
    const record = activityOf(activity, plan, tell);
    if (record !== undefined) takeActivity(record, element.line);
    const own = new Map<string, SeenFigure>();
    let resultAt = 0;
    for (const one of results) {
      resultAt += 1;
      const result = resultHeading(one, activity.language);
      let indicatorAt = 0;
      for (const child of childrenOf(one, 'indicator')) {
        indicatorAt += 1;
        const indicator = indicatorHeading(activity, result, child, { result: resultAt, indicator: indicatorAt }, plan);
        options.onIndicator?.(indicator.found);
        count.read += indicator.found.values;
        // where nothing is kept, only what could be the same is: the id of a measure that was made holds that of the activity
        const seen = indicator.made && options.onObservation !== undefined ? own : shared;
        count.accepted += figuresOf({ activity, indicator, plan, tell, seen, takeObservation, takeTarget });
      }
    }
  };

  const xml = activityElements({ maxDepth, maxTextLength, maxElements, records: plan.records }, iatiExtension, {
    onFile: (attributes, line) => {
      fileLanguage = attributes['xml:lang'];
      for (const issue of fileIssues(attributes, line)) log.add(issue);
    },
    onActivity,
    onTooMany: ({ line }, values) => {
      count.activities += 1;
      count.read += values;
      const message = `The activity has more than ${String(maxElements)} elements, and its ${String(values)} values are not read; expected fewer; cut it in two, or raise maxElements.`;
      log.add({
        code: 'too-many-elements',
        severity: 'error',
        message,
        values: { expected: maxElements, rejected: values, mend: 'raise-the-limit' },
        line,
      });
    },
  });

  let breath = 0;
  let lostTold = false;
  for await (const chunk of watched(typeof chunks === 'string' ? [chunks] : chunks, options)) {
    // half a character of bytes would be lost in silence
    if (typeof chunk !== 'string') {
      refuseArgument('A chunk', chunk, 'a text', 'read the file as UTF-8 text, such as with setEncoding("utf8")');
    }
    const lostAt = lostTold ? -1 : chunk.indexOf(LOST);
    if (lostAt >= 0 && xml.write(chunk.slice(0, lostAt))) {
      lostTold = true;
      log.add(lostIssue(xml.line()));
    }
    if (!xml.write(chunk.slice(Math.max(lostAt, 0)))) break;
    breath += chunk.length;
    if (breath < BREATH) continue;
    breath = 0;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const fault = xml.end();
  if (fault !== undefined) {
    count.read += fault.values;
    log.add(faultIssue(fault, { maxDepth, maxTextLength }));
  }
  return {
    observations,
    targets,
    activities,
    issues: log.issues,
    groups: log.groups(),
    counts: { read: count.read, accepted: count.accepted, rejected: count.read - count.accepted },
  };
}

/** The mark of a character that could not be decoded. */
const LOST = '\uFFFD';

function lostIssue(line: number): Issue {
  const message =
    'The text has U+FFFD, the mark of a character that could not be read; expected the text as it was written; decode the file by its own encoding, such as windows-1252.';
  return { code: 'lost-characters', severity: 'warning', message, values: { given: LOST, mend: 'decode' }, line };
}

/** What the opening tag of the file says of its version. */
function fileIssues(attributes: Readonly<Record<string, string>>, line: number): readonly Issue[] {
  const version = attributes['version']?.trim();
  if (version !== undefined && /^[12]\.0\d$/.test(version)) return [];
  const message = `The file says version ${show(version)}; expected 1.01 to 2.03; read as 2.03; give the version.`;
  const values = { given: shown(version), expected: ['1.01', '2.03'], mend: 'give-the-version' };
  return [{ code: 'unknown-version', severity: 'warning', message, values, line }];
}

/** Why the reading ended before the end of the text. */
function faultIssue({ kind, given, line, values }: XmlFault, limits: { readonly maxDepth: number; readonly maxTextLength: number }): Issue {
  const lost = `reading ended here; whole activities before are kept, and ${values === 0 ? 'nothing after is read' : `the ${String(values)} values of this one and all after are not`}`;
  const [message, expected, mend] = faultWords(kind, given, lost, limits);
  return { code: kind, severity: 'error', message, values: { given: shown(given), expected, rejected: values, mend }, line };
}

function faultWords(
  kind: XmlFault['kind'],
  given: string,
  lost: string,
  { maxDepth, maxTextLength }: { readonly maxDepth: number; readonly maxTextLength: number },
): readonly [message: string, expected: string | number, mend: string] {
  switch (kind) {
    case 'bad-xml':
      return [`The text is no XML: ${given}; ${lost}; expected well-formed XML; mend the line.`, 'XML', 'mend-the-line'];
    case 'unfinished-xml':
      return [`The text ends within the file: ${given}; ${lost}; expected its end; give the whole file.`, 'XML', 'give-the-whole-file'];
    case 'doctype':
      return [
        `The text declares a document type, which is never read, since its entities can hold anything; ${lost}; expected none; take it out.`,
        'no DOCTYPE',
        'take-the-doctype-out',
      ];
    case 'too-deep':
      return [
        `More than ${String(maxDepth)} elements stand in one another; ${lost}; expected fewer; raise maxDepth where it is meant.`,
        maxDepth,
        'raise-the-limit',
      ];
    case 'text-too-long':
      return [
        `A text or tag has more than ${String(maxTextLength)} characters; ${lost}; expected fewer; raise maxTextLength where it is meant.`,
        maxTextLength,
        'raise-the-limit',
      ];
    case 'not-iati':
      return [
        `The file begins with the element ${show(given)}; expected iati-activities; give a file of IATI activities.`,
        'iati-activities',
        'give-an-activity-file',
      ];
  }
}
