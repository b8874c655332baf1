import type {
  Assessment,
  Evaluation,
  Framework,
  FrameworkEvaluation,
  IsoDate,
  Item,
  LeftOutEvidence,
  Observation,
  ScopedId,
  Target,
} from '@actionline/core';
import type { Strategy } from '@actionline/taxonomy';
import type { LocalizedText } from '@actionline/core';

import { entryOf, isMember } from '../document/entries.js';
import { data, muted, SPACE, text, type Inline, type StatusRun } from '../document/inline.js';
import type { TemplateName } from '../document/report.js';
import type { ReportScope } from '../document/report-scope.js';
import { shownStatus, type ShownStatus } from '../document/shown-status.js';
import type { CountsAs } from '../explain/counts-as.js';
import { targetOf } from '../explain/explain.js';
import type { Explaining } from '../explain/sentence.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { ownText, ownWords } from '../messages/own-text.js';
import { statusWords } from '../messages/status-label.js';
import type { ActivityMaterial } from './activity-material.js';
import type { Disagreement } from './disagreement.js';
import type { Narrative } from './narrative.js';
import type { SourceNumbers } from './number-sources.js';
import type { Owner } from './owner.js';
import type { ProposedFor } from './proposed-for.js';

/** Everything a part of a report is written from, looked up once. */
export interface ReportMaterial {
  /** The framework. */
  readonly framework: Framework;
  /** The evaluation. */
  readonly evaluation: FrameworkEvaluation;
  /** The template, by its name. */
  readonly template: TemplateName;
  /** The date of the report. */
  readonly asOf: IsoDate;
  /** The last day that judgements and narratives are taken from. */
  readonly lastDay: IsoDate;
  /** Published observations, in order of time. */
  readonly observations: readonly Observation[];
  /** Published observations by id. */
  readonly observationById: ReadonlyMap<string, Observation>;
  /** Published observations by item, or under the id of the framework. */
  readonly observationsOf: ReadonlyMap<string, readonly Observation[]>;
  /** Published observations that speak about no item. */
  readonly unplaced: readonly Observation[];
  /** Evaluations by commitment, parts included. */
  readonly evaluationsOf: ReadonlyMap<string, readonly Evaluation[]>;
  /** Why observations that no evaluation used were left out. */
  readonly unusedBecause: ReadonlyMap<string, LeftOutEvidence>;
  /** How observations count that do not count in the same way at both ends. */
  readonly usedAs: ReadonlyMap<string, CountsAs>;
  /** Observations about a commitment that none of its targets counts, by commitment. */
  readonly unmatchedOf: ReadonlyMap<string, readonly string[]>;
  /** What is recorded as done; absent where the report is of no activities. */
  readonly activities?: ActivityMaterial;
  /** Commitments with evidence of delivery. */
  readonly withEvidence: ReadonlySet<string>;
  /** Assessments by what they are about. */
  readonly assessmentsOf: ReadonlyMap<string, readonly Assessment[]>;
  /** Judgements that differ from what is computed, in the order of the framework. */
  readonly disagreementOf: ReadonlyMap<Assessment, Disagreement>;
  /** Narratives by what they are about. */
  readonly narrativesOf: ReadonlyMap<string, readonly Narrative[]>;
  /** What Actionline proposes to look at, by commitment. */
  readonly proposedFor: ReadonlyMap<ScopedId, ProposedFor>;
  /** Who answers for a target, an item or the framework. */
  readonly ownerOf: (id: ScopedId) => Owner;
  /** In whose name the report stands, and whom to write to. */
  readonly office: { readonly preparedBy: string; readonly contact: string };
  /** What the report is limited to; absent where it is of the whole framework. */
  readonly scope?: ReportScope;
  /** The targets of the scope that cannot be judged from figures of its place alone. */
  readonly notJudged: readonly Target[];
  /** The strategy of the country that the report is about. */
  readonly strategy?: Strategy;
  /** The sources. */
  readonly sources: SourceNumbers;
  /** The words. */
  readonly messages: Messages;
  /** How numbers and dates are written. */
  readonly formats: Formats;
}

/** The status of an evaluation as the report shows it. */
export function shownIn(evaluation: Evaluation, material: Pick<ReportMaterial, 'unmatchedOf'>): ShownStatus {
  return shownStatus(evaluation, unmatchedBy(evaluation, material));
}

/** The same in words. */
export function labelIn(evaluation: Evaluation, material: Pick<ReportMaterial, 'unmatchedOf' | 'messages'>): string {
  return wordsIn(evaluation, material).label;
}

/** The same with what they mean. */
export function wordsIn(
  evaluation: Evaluation,
  material: Pick<ReportMaterial, 'unmatchedOf' | 'messages'>,
): { readonly label: string; readonly meaning: string } {
  return statusWords(evaluation, material.messages, unmatchedBy(evaluation, material));
}

/** The same as a badge. */
export function statusRun(evaluation: Evaluation, material: Pick<ReportMaterial, 'unmatchedOf' | 'messages'>): StatusRun {
  return { kind: 'status', status: shownIn(evaluation, material), label: labelIn(evaluation, material) };
}

/** Whether a target is counted: it is not withdrawn, and its commitment neither withdrawn nor replaced. */
export function isInForce({ target, withdrawn }: Evaluation, { evaluation }: Pick<ReportMaterial, 'evaluation'>): boolean {
  return withdrawn === undefined && !isMember(evaluation.withdrawn, target);
}

function unmatchedBy(
  { commitment }: Evaluation,
  { unmatchedOf }: Pick<ReportMaterial, 'unmatchedOf'>,
): readonly { readonly commitment: ScopedId }[] {
  return unmatchedOf.has(commitment) ? [{ commitment }] : [];
}

/** A text of the framework in the language of the report, or marked with the language it was found in. */
export function localized(of: LocalizedText | undefined, { messages }: ReportMaterial): readonly Inline[] {
  const found = ownText(of, messages);
  return found === undefined ? [] : [data(found.text, found.language)];
}

/** The same as one line of text. */
export function localizedText(of: LocalizedText | undefined, { messages }: Pick<ReportMaterial, 'messages'>): string {
  return ownWords(of, messages);
}

/** The language of such a text, where it is another than the report's. */
export function languageOf(of: LocalizedText | undefined, { messages }: Pick<ReportMaterial, 'messages'>): { readonly language?: string } {
  const { language } = ownText(of, messages) ?? {};
  return language === undefined ? {} : { language };
}

/** The same as a run, behind the number or id of what it names; that alone where there is no text. */
export function named(number: string, of: LocalizedText | undefined, { messages }: Pick<ReportMaterial, 'messages'>): readonly Inline[] {
  const { language } = languageOf(of, { messages });
  const words = ownWords(of, messages);
  return language === undefined ? [data(`${number} ${words}`.trim())] : [data(`${number} `), data(words, language)];
}

/** The id of the note that an official heading is not confirmed in the language of the report. */
export const UNCONFIRMED_HEADING = 'heading-note';

/** The mark at such a heading that leads to the note. */
export const UNCONFIRMED_MARK = '†';

/** The name of an item: its official heading where it is one, marked where it is not confirmed; else our label. */
export function itemName(item: Item, material: ReportMaterial): readonly Inline[] {
  const name = item.heading ?? item.label;
  const { language = material.messages.locale } = ownText(name, material.messages) ?? {};
  const unconfirmed = item.heading !== undefined && item.headingVerified?.[language] === false;
  const runs = localized(name, material);
  if (!unconfirmed) return runs;
  return runs.concat(muted(SPACE, { kind: 'reference', to: UNCONFIRMED_HEADING, children: [text(UNCONFIRMED_MARK)] }));
}

/** What the framework calls the level of an item. */
export function levelName(item: Item, material: ReportMaterial): string {
  return localizedText(material.framework.levels.find(({ kind }) => kind === item.kind)?.label, material);
}

/** The observations of an item that speak about delivery, and those that do not. */
export function observationsOf(
  id: ScopedId,
  material: ReportMaterial,
): { readonly delivery: readonly Observation[]; readonly context: readonly Observation[] } {
  const all = material.observationsOf.get(id) ?? [];
  return { delivery: all.filter(speaksOfDelivery), context: all.filter((observation) => !speaksOfDelivery(observation)) };
}

/** Whether an observation can show that something was delivered. */
export function speaksOfDelivery({ role }: Observation): boolean {
  return role === 'result' || role === 'milestone';
}

/** What the sentences about an evaluation are made from. */
export function explaining(evaluation: Evaluation, material: ReportMaterial): Explaining {
  const { framework, observationById, unmatchedOf, messages, formats } = material;
  const unmatched = unmatchedOf.get(evaluation.commitment) ?? [];
  return { evaluation, target: targetOf(evaluation, framework), framework, observations: observationById, unmatched, messages, formats };
}

/** Our label of an item; its id where it has none. */
export function itemLabel(id: ScopedId, material: ReportMaterial): string {
  return localizedText(entryOf(material.framework.items, id)?.label, material) || id;
}

/** The number and the label of a target. */
export function targetName(id: ScopedId, material: ReportMaterial): string {
  const label = localizedText(entryOf(material.framework.targets, id)?.label, material);
  return `${notationOf(id)} ${label}`.trim();
}

/** The part of an id after the slash. */
export function notationOf(id: ScopedId): string {
  return id.slice(id.indexOf('/') + 1);
}
