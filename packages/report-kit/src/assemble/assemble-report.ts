import {
  ActionlineError,
  type Citation,
  type Framework,
  type FrameworkEvaluation,
  type IsoDate,
  type LeftOutEvidence,
  type Observation,
} from '@actionline/core';
import { checkDate, readArgument, show, validUntil } from '@actionline/core/internal';
import { evaluateFramework } from '@actionline/targets';

import { inlineText } from '../document/clean-text.js';
import { REPORT_SCHEMA_VERSION, type Production, type Report } from '../document/report.js';
import { soundReport } from '../document/sound-report.js';
import { givenTemplate } from '../templates/templates.js';
import { countsAs, type CountsAs } from '../explain/counts-as.js';
import { ownUnits } from '../explain/own-units.js';
import { messagesOf } from '../messages/report-words.js';
import { activityMaterial, type ActivityMaterial } from '../material/activity-material.js';
import { activityRows } from '../records/activity-rows.js';
import { evidenceRows } from '../records/evidence-rows.js';
import { checkInput } from '../material/check-input.js';
import { fileOutcome } from '../material/file-read.js';
import { lastDay, statementsInTime } from '../material/dated-statements.js';
import { localizedText, type ReportMaterial } from '../material/report-material.js';
import { disagreementsOf } from '../material/disagreement.js';
import { ownWords } from '../messages/own-text.js';
import { ownersOf } from '../material/owners.js';
import { requests } from '../records/requests.js';
import { earlierState } from '../material/earlier.js';
import { inScope } from '../material/scope.js';
import { namedScope } from '../material/scope-name.js';
import { changesSince } from '../records/changes.js';
import { findGaps } from '../records/gaps.js';
import { findings } from '../records/findings.js';
import { withEndNotes } from './end-notes.js';
import { inputHash } from './input-hash.js';
import { methodsUsed } from '../sections/methods.js';
import { numberSources } from '../material/number-sources.js';
import { packageVersions } from './package-versions.js';
import { placeObservations } from '../material/place-observations.js';
import { notingPlaces } from './place-notes.js';
import { proposedByItem } from '../material/proposed-for.js';
import type { ReportInput } from '../material/report-input.js';
import { linksThatLead } from './links-that-lead.js';
import { knownRevisions } from '../parts/revisions.js';
import { reportPage } from './report-page.js';
import { tableWords } from './table-words.js';
import { withoutUncitedSources } from './uncited-sources.js';
import { unicodeVersion } from './unicode-version.js';
import { withholdConfidential, withholdConfidentialActivities } from '../material/withhold.js';
import { grouped } from '../document/grouped.js';

/**
 * A report as data, from what was promised, what is reported, and what people add. Reported facts, what is computed from
 * them and what people judge are kept apart; what is not known is listed. Confidential observations, and those that one
 * of them corrects, are withheld before anything is computed, and counted; judgements and narratives of a later day are left
 * out and counted. The same input gives the same report.
 *
 * @throws {@link ActionlineError} `bad-template`, `unknown-locale`; `bad-date` for a date of the
 * report, a judgement or a narrative; `bad-argument`, with every issue, for a key that is not known, an observation without a period or
 * source, a date that is none and a number without end, and where `evaluation` is given and is of another framework, date or confidence, or names
 * an observation that is withheld; `dangling-reference`, `unknown-block`, `repeated-id` or `missing-text`, with every issue of
 * {@link checkDocument}, for a section of one's own that no renderer could show.
 *
 * @example
 * ```ts
 * import { assembleReport } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * report.findings.every(({ status }) => status !== 'missed'); // => true
 * ```
 */
export function assembleReport(input: ReportInput): Report {
  // what checkFramework finds is not looked for at the door, and shows only where it is met
  return readArgument('input', input, 'a framework without issues, and plain data', 'check the framework with checkFramework', () =>
    assembled(input),
  );
}

function assembled(input: ReportInput): Report {
  checkInput(input);
  const template = givenTemplate(input.template);
  const messages = messagesOf(input.locale, input.messages);
  checkDate(input.asOf, 'asOf');
  if (input.knownAt !== undefined) checkDate(input.knownAt, 'knownAt');

  const limits = {
    ...(input.knownAt === undefined ? {} : { knownAt: input.knownAt }),
    ...(input.minimumConfidence === undefined ? {} : { minimumConfidence: input.minimumConfidence }),
  };
  const known = input.knownAt === undefined ? {} : { knownAt: input.knownAt };
  const { published, withheld, corrected } = withholdConfidential(input.observations, known);
  const done = input.activities === undefined ? undefined : withholdConfidentialActivities(input.activities, known);
  const scoped = inScope(input, { observations: published, activities: done?.published });
  const { framework, observations } = scoped ?? { framework: input.framework, observations: published };
  const recorded = scoped === undefined ? done?.published : scoped.activities;
  const activities = recorded === undefined ? undefined : activityMaterial(framework, recorded, input);
  const evaluation =
    input.evaluation === undefined
      ? evaluateFramework(framework, observations, { asOf: input.asOf, ...limits })
      : checkEvaluation(input.evaluation, input, published);
  const earlier = earlierState(
    input,
    { framework, observations, ...(recorded === undefined ? {} : { activities: recorded }) },
    scoped?.scope,
  );
  const { byItem, unplaced } = placeObservations(framework, observations);
  const { assessments, narratives, later } = statementsInTime({ ...input, ...(scoped ?? {}) });
  const sources = numberSources(
    [
      ...officialSources({ ...input, framework }),
      ...inOrder(observations, byItem, framework),
      ...(activities === undefined ? [] : activitySources(activities, framework)),
      ...assessments.flatMap((assessment) => assessment.sources ?? []),
    ],
    messages.locale,
  );

  const { formats, notes } = notingPlaces(messages, ownUnits(framework, evaluation.evaluations));
  const material: ReportMaterial = {
    framework,
    evaluation,
    template: template.name,
    asOf: input.asOf,
    lastDay: lastDay(input),
    observations,
    observationById: new Map(observations.map((observation) => [observation.id, observation])),
    observationsOf: byItem,
    unplaced,
    evaluationsOf: grouped(evaluation.evaluations, ({ commitment }) => commitment),
    unusedBecause: unusedBecause(evaluation),
    usedAs: usedAs(evaluation),
    unmatchedOf: unmatchedOf(evaluation, framework, scoped?.countedElsewhere ?? new Set()),
    ...(activities === undefined ? {} : { activities }),
    withEvidence: new Set(evaluation.coverage.commitments.withEvidence),
    assessmentsOf: grouped(assessments, ({ about }) => about),
    disagreementOf: disagreementsOf(evaluation, assessments),
    narrativesOf: grouped(narratives, ({ about }) => about),
    proposedFor: input.indicators === undefined ? new Map() : proposedByItem(input.indicators),
    ownerOf: ownersOf({ ...input, framework: withLocalTargets(input) }, (of) => ownWords(of, messages), formats.list),
    ...(scoped === undefined ? {} : { scope: namedScope(scoped.scope, input, messages, formats) }),
    office: { preparedBy: inlineText(input.preparedBy), contact: inlineText(input.contact) },
    notJudged: scoped?.notJudged ?? [],
    ...(input.strategy === undefined ? {} : { strategy: input.strategy }),
    sources,
    messages,
    formats,
  };
  const { files: readFiles, ...told } = input;
  const files = readFiles === undefined ? {} : { files: readFiles.map(fileOutcome) };
  const production: Production = {
    packages: packageVersions,
    methods: methodsUsed(evaluation),
    inputHash: inputHash({ ...told, ...files, observations: published, ...(done === undefined ? {} : { activities: done.published }) }),
    icu: unicodeVersion(),
    observations: input.observations.length,
    withheld,
    ...(corrected === 0 ? {} : { corrected }),
    ...(done === undefined
      ? {}
      : {
          activities: {
            given: done.published.length + done.withheld,
            withheld: done.withheld,
            ...(done.corrected === 0 ? {} : { corrected: done.corrected }),
          },
        }),
    ...files,
    ...(later === undefined ? {} : { later }),
  };
  const gaps = findGaps(material);
  const asked = requests(material);
  const rows = activityRows(material);
  const found = findings(material);
  const compared =
    earlier === undefined ? {} : { since: { asOf: earlier.asOf, from: earlier.from }, changes: changesSince(earlier, found, material) };
  const title = localizedText(framework.title, material);
  const report: Omit<Report, 'page'> = {
    schemaVersion: REPORT_SCHEMA_VERSION,
    template: template.name,
    ...material.office,
    status: input.status,
    ...(input.logo === undefined ? {} : { logo: { ...input.logo, alt: inlineText(input.logo.alt) } }),
    locale: messages.locale,
    title: material.scope === undefined ? title : messages.scope.title(title, material.scope.name),
    subtitle: messages.template[template.name],
    framework: {
      id: framework.id,
      title,
      issuer: localizedText(framework.issuer.name, material),
      edition: localizedText(framework.edition.label, material),
      validity: validityOf(framework, input.asOf),
      release: framework.release,
    },
    asOf: input.asOf,
    ...limits,
    ...(material.scope === undefined ? {} : { scope: material.scope }),
    ...compared,
    production,
    findings: found,
    evidence: evidenceRows(material),
    ...(rows === undefined ? {} : { activities: rows }),
    gaps,
    requests: asked,
    sources: sources.list,
    sections: withoutUncitedSources(
      linksThatLead(
        template.sections.map(({ write, own = false }) => ({
          sections: write({ ...material, ...compared, production, gaps, requests: asked }),
          own,
        })),
      ),
      sources.list.length,
      messages,
    ),
  };
  return soundReport({
    ...report,
    page: reportPage(report, messages, tableWords(report, material)),
    sections: withEndNotes(report.sections, notes(), messages),
  });
}

/** The days of a framework as issued, and how far it was extended by a day. */
function validityOf({ validity }: Framework, asOf: IsoDate): Report['framework']['validity'] {
  const { start, end } = validity;
  const until = validUntil(validity, asOf);
  return { start, end, ...(until === end ? {} : { extendedTo: until }) };
}

function checkEvaluation(
  evaluation: FrameworkEvaluation,
  { framework, asOf, knownAt, minimumConfidence }: ReportInput,
  published: readonly Observation[],
): FrameworkEvaluation {
  if (evaluation.framework !== framework.id || evaluation.asOf !== asOf || evaluation.knownAt !== knownAt) {
    throw new ActionlineError(
      'bad-argument',
      `The evaluation is of ${show(evaluation.framework)} as of ${show(evaluation.asOf)}, known at ${show(evaluation.knownAt)}; expected ${show(framework.id)} as of ${show(asOf)}, known at ${show(knownAt)}; evaluate again, or leave it out.`,
      { given: evaluation.framework },
    );
  }
  if (evaluation.minimumConfidence !== minimumConfidence) {
    throw new ActionlineError(
      'bad-argument',
      `The minimumConfidence of the evaluation is ${show(evaluation.minimumConfidence)}; expected ${show(minimumConfidence)}, as of the report; evaluate again, or leave it out.`,
      { given: evaluation.minimumConfidence },
    );
  }
  const ids = new Set(published.map(({ id }) => id));
  const named = [
    ...evaluation.evaluations.flatMap(({ used, leftOut }) => [...used, ...leftOut].map(({ observation }) => observation)),
    ...evaluation.unmatched.flatMap(({ observations }) => observations),
  ];
  const foreign = named.find((id) => !ids.has(id));
  if (foreign === undefined) return evaluation;
  throw new ActionlineError(
    'bad-argument',
    `The evaluation names the observation ${show(foreign)}, which is confidential, corrected by one that is, or not among those given; expected only observations that may be published; leave it out and evaluate again.`,
    { given: foreign },
  );
}

/** The framework with the targets that a strategy sets beside its own: both have owners. */
function withLocalTargets({ framework, strategy }: ReportInput): Framework {
  return strategy === undefined ? framework : { ...framework, targets: [...framework.targets, ...strategy.targets] };
}

/** The text itself first, then the acts that extended it, then those that revised its targets. */
function officialSources({ framework, ...dates }: ReportInput): readonly Citation[] {
  const { language: _language, ...document } = framework.document;
  return [
    document,
    ...(framework.validity.extensions ?? []).map(({ until: _until, decided: _decided, ...citation }) => citation),
    ...framework.targets.flatMap((target) => knownRevisions(target, dates).map(({ source }) => source)),
  ];
}

/** The sources of observations in the order in which the report meets them. */
function inOrder(
  published: readonly Observation[],
  byItem: ReadonlyMap<string, readonly Observation[]>,
  framework: Framework,
): readonly Citation[] {
  const met = [framework.id, ...framework.items.map(({ id }) => id)].flatMap((id) => byItem.get(id) ?? []);
  return [...met, ...published].map(({ source }) => source);
}

/** The sources of activities in the order in which the report meets them: item by item, the newest first, then all others. */
function activitySources({ under, byId }: ActivityMaterial, framework: Framework): readonly Citation[] {
  const met = framework.items.flatMap(({ id }) => under.get(id) ?? []);
  return [...met, ...byId.values()].map(({ source }) => source);
}

/** Why each observation that no evaluation used was left out: the first reason, in the order of the framework. */
function unusedBecause({ evaluations }: FrameworkEvaluation): ReadonlyMap<string, LeftOutEvidence> {
  const used = new Set(evaluations.flatMap((evaluation) => evaluation.used.map(({ observation }) => observation)));
  const reasons = new Map<string, LeftOutEvidence>();
  for (const one of evaluations.flatMap(({ leftOut }) => leftOut)) {
    if (!used.has(one.observation) && !reasons.has(one.observation)) reasons.set(one.observation, one);
  }
  return reasons;
}

/** What no target counts, by commitment, in the order of the framework; without what a target counts that is not judged here. */
function unmatchedOf(
  { unmatched }: FrameworkEvaluation,
  { items }: Pick<Framework, 'items'>,
  countedElsewhere: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map(
    unmatched
      .map((one) => [one.commitment, one.observations.filter((id) => !countedElsewhere.has(id))] as const)
      .filter(([, ids]) => ids.length > 0),
  );
  return new Map(items.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id) ?? []]] : [])));
}

/** How each observation counts that does not count in the same way at both ends: by the first evaluation that says so. */
function usedAs({ evaluations }: FrameworkEvaluation): ReadonlyMap<string, CountsAs> {
  const found = new Map<string, CountsAs>();
  for (const evaluation of evaluations) {
    for (const one of evaluation.used) {
      const counts = countsAs(one, evaluation);
      if (counts !== undefined && !found.has(one.observation)) found.set(one.observation, counts);
    }
  }
  return found;
}
