import type { Evaluation, IsoDate, Observation, Period, ScopedId, Status } from '@actionline/core';
import { weakestFirst } from '@actionline/targets';

import type { Change, ChangeCause, Move } from '../document/change.js';
import type { Finding } from '../document/finding.js';
import { wholePromises } from '../material/checkable.js';
import type { Earlier, EarlierTarget } from '../material/earlier.js';
import { isInForce, itemLabel, speaksOfDelivery, type ReportMaterial } from '../material/report-material.js';

/** What changed since an earlier state, in the order of the framework: targets first, then commitments that no target is drawn from. */
export function changesSince(earlier: Earlier, findings: readonly Finding[], material: ReportMaterial): readonly Change[] {
  const { evaluation } = material;
  const now = new Set(findings.map(({ target }) => target));
  return [
    ...evaluation.evaluations.flatMap((one, at) => {
      const finding = findings[at];
      return finding === undefined ? [] : targetChange(earlier, finding, one, material);
    }),
    ...[...earlier.targets.values()]
      .filter(({ target, withdrawn }) => !now.has(target) && withdrawn === undefined)
      .map((one) => goneChange(one, [], material)),
    ...commitmentChanges(earlier, material),
  ];
}

function targetChange(earlier: Earlier, finding: Finding, evaluation: Evaluation, material: ReportMaterial): readonly Change[] {
  const before = earlier.targets.get(finding.target);
  if (before === undefined) return isInForce(evaluation, material) ? [newChange(finding)] : [];
  if (evaluation.withdrawn !== undefined)
    return before.withdrawn === undefined ? [goneChange({ ...before, label: finding.label }, ['withdrawn'], material)] : [];
  if (!isInForce(evaluation, material)) return [];
  const figures = figuresOf(before, finding);
  const because = causes(earlier, before, finding, evaluation, material);
  const move = moveOf(before, finding, because);
  const sameValue = before.value === finding.value && before.bound === finding.bound;
  const { newFigures = [], droppedFigures = [] } = figures;
  const changed = move !== 'same' || !sameValue || newFigures.length + droppedFigures.length > 0;
  if (!changed && !because.some((cause) => TELLING.has(cause))) return [];
  return [
    {
      about: finding.target,
      target: finding.target,
      commitment: finding.commitment,
      label: finding.label,
      move,
      ...statusBefore(before, finding, material),
      statusAfter: finding.shown,
      statusAfterLabel: finding.statusLabel,
      ...valueBefore(before),
      ...valueAfter(finding),
      ...unitOf(finding.unit ?? before.unit),
      ...figures,
      because,
    },
  ];
}

/** What is told of a target even where its status and its value stand. */
const TELLING: ReadonlySet<ChangeCause> = new Set(['text-revised', 'other-reading']);

/** Where something else was asked, or in another way, a change of status is neither for the better nor for the worse. */
const INCOMPARABLE: ReadonlySet<ChangeCause> = new Set(['text-revised', 'other-reading', 'other-method', 'other-confidence']);

function moveOf(before: EarlierTarget, after: Finding, because: readonly ChangeCause[]): Move {
  if (before.shown === after.shown) return 'same';
  if (because.some((cause) => INCOMPARABLE.has(cause))) return 'other';
  const [from, to] = [rankOf(before.status), rankOf(after.status)];
  if (from === undefined || to === undefined) return 'other';
  return to > from ? 'better' : 'worse';
}

/** Where a status stands among those that say how delivery goes, the weakest first; nothing for the others. */
function rankOf(status: Status): number | undefined {
  return SILENT.has(status) ? undefined : weakestFirst.indexOf(status);
}

/** Too little, nothing, nothing due, or no number: none of them is better or worse than another status. */
const SILENT: ReadonlySet<Status> = new Set<Status>(['no-data', 'inconclusive', 'pending', 'not-quantified']);

function causes(
  earlier: Earlier,
  before: EarlierTarget,
  after: Finding,
  { due, milestones = [], periods = [], requirement }: Evaluation,
  { asOf, evaluation }: ReportMaterial,
): readonly ChangeCause[] {
  const wentBy = (day: IsoDate | undefined): boolean => day !== undefined && earlier.asOf < day && day <= asOf;
  const starts = 'window' in requirement ? requirement.window.start : undefined;
  const ended = periods.some(({ period }: { readonly period: Period }) => wentBy(period.end));
  const { newFigures = [], droppedFigures = [] } = figuresOf(before, after);
  const found: readonly (ChangeCause | false)[] = [
    newFigures.length > 0 && 'new-figures',
    droppedFigures.length > 0 && 'figures-dropped',
    wentBy(due) && 'deadline-passed',
    [starts, ...milestones.map((one) => one.due)].some((day) => day !== due && wentBy(day)) && 'day-passed',
    ended && 'period-ended',
    before.revision !== after.revision && 'text-revised',
    before.interpretation !== after.interpretation && 'other-reading',
    before.method !== after.method && 'other-method',
    earlier.minimumConfidence !== evaluation.minimumConfidence && 'other-confidence',
  ];
  const because = found.filter((cause) => cause !== false);
  // the same figures, text and rules on another day: nothing else is left
  return because.length === 0 && earlier.from === 'date' && before.shown !== after.shown ? ['time'] : because;
}

function figuresOf(before: EarlierTarget, after: Finding): Pick<Change, 'newFigures' | 'droppedFigures'> {
  if (before.observations === undefined) return {};
  const [then, now] = [new Set(before.observations), new Set(after.observations)];
  return {
    newFigures: [...now].filter((id) => !then.has(id)).sort(),
    droppedFigures: [...then].filter((id) => !now.has(id)).sort(),
  };
}

function newChange(finding: Finding): Change {
  return {
    about: finding.target,
    target: finding.target,
    commitment: finding.commitment,
    label: finding.label,
    move: 'new',
    statusAfter: finding.shown,
    statusAfterLabel: finding.statusLabel,
    ...valueAfter(finding),
    ...unitOf(finding.unit),
    because: [],
  };
}

function goneChange(before: EarlierTarget, because: readonly ChangeCause[], material: ReportMaterial): Change {
  return {
    about: before.target,
    target: before.target,
    commitment: before.commitment,
    label: before.label,
    move: 'gone',
    ...statusBefore(before, undefined, material),
    ...valueBefore(before),
    ...unitOf(before.unit),
    because,
  };
}

/** The status then in the words of now. */
function statusBefore(
  before: EarlierTarget,
  after: Finding | undefined,
  { messages }: ReportMaterial,
): Pick<Change, 'statusBefore' | 'statusBeforeLabel'> {
  const label = before.shown === after?.shown ? after.statusLabel : before.statusIn(messages);
  return { statusBefore: before.shown, statusBeforeLabel: label };
}

function valueBefore({ value, bound }: EarlierTarget): Pick<Change, 'valueBefore' | 'boundBefore'> {
  return { ...(value === undefined ? {} : { valueBefore: value }), ...(bound === undefined ? {} : { boundBefore: bound }) };
}

function valueAfter({ value, bound }: Finding): Pick<Change, 'valueAfter' | 'boundAfter'> {
  return { ...(value === undefined ? {} : { valueAfter: value }), ...(bound === undefined ? {} : { boundAfter: bound }) };
}

function unitOf(unit: Finding['unit']): Pick<Change, 'unit'> {
  return unit === undefined ? {} : { unit };
}

/** Commitments under which something is new that no target says: first evidence, figures, activities. */
function commitmentChanges(earlier: Earlier, material: ReportMaterial): readonly Change[] {
  const { framework, withEvidence, activities, evaluationsOf, observationsOf } = material;
  const kinds = new Set(framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  return framework.items
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ id }) => {
      const targeted = evaluationsOf.has(id);
      const first = !targeted && withEvidence.has(id) && earlier.without.has(id);
      const { knew, activities: then } = earlier;
      const newFigures =
        knew === undefined || targeted
          ? undefined
          : (observationsOf.get(id) ?? []).filter((one) => isNew(one, knew, material)).map((one) => one.id);
      const newActivities =
        activities === undefined || then === undefined
          ? undefined
          : (activities.under.get(id) ?? []).map((one) => one.id).filter((one) => activities.certain.has(one) && !then.has(one));
      if (!first && !newFigures?.length && !newActivities?.length) return [];
      return [commitmentChange(id, material, first, newFigures, newActivities)];
    });
}

function commitmentChange(
  id: ScopedId,
  material: ReportMaterial,
  first: boolean,
  newFigures: readonly string[] | undefined,
  newActivities: readonly string[] | undefined,
): Change {
  return {
    about: id,
    commitment: id,
    label: itemLabel(id, material),
    move: 'same',
    ...(first ? { firstEvidence: true as const } : {}),
    ...(newFigures === undefined ? {} : { newFigures: [...newFigures].sort() }),
    ...(newActivities === undefined ? {} : { newActivities: [...newActivities].sort() }),
    because: newFigures !== undefined && newFigures.length > 0 ? ['new-figures'] : [],
  };
}

function isNew(one: Observation, knew: (one: Observation) => boolean, { asOf }: ReportMaterial): boolean {
  return speaksOfDelivery(one) && one.value !== undefined && one.hypothetical !== true && one.period.end <= asOf && !knew(one);
}

/** How many targets moved which way, and how much is new: what a line on the first page is made from. */
export interface ChangeCounts {
  /** Targets by how their status moved; those of which nothing changed are counted as `same`. */
  readonly moves: Readonly<Record<Move, number>>;
  /** Of those that moved in a way that is neither better nor worse: how many fell due with nothing reported. */
  readonly fellDue: number;
  /** Figures that count now and did not then, each once. */
  readonly newFigures: number;
  /** Activities recorded since, each once. */
  readonly newActivities: number;
  /** Commitments that have evidence for the first time and no target. */
  readonly firstEvidence: number;
}

/** The counts of changes; nothing where the report is compared with nothing. Parts of a compound target are not counted beside it. */
export function changeCounts(
  changes: readonly Change[] | undefined,
  material: Pick<ReportMaterial, 'framework' | 'evaluation'>,
): ChangeCounts | undefined {
  if (changes === undefined) return undefined;
  const parts = new Set(material.framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  const ofTargets = changes.filter(({ target }) => target !== undefined && !parts.has(target));
  const count = (move: Move): number => ofTargets.filter((one) => one.move === move).length;
  const [better, worse, other, fresh, gone] = [count('better'), count('worse'), count('other'), count('new'), count('gone')];
  const whole = wholePromises(material).length;
  return {
    moves: { better, worse, other, new: fresh, gone, same: whole - better - worse - other - fresh },
    fellDue: ofTargets.filter((one) => one.move === 'other' && one.statusAfter === 'overdue').length,
    newFigures: new Set(changes.flatMap(({ newFigures = [] }) => newFigures)).size,
    newActivities: new Set(changes.flatMap(({ newActivities = [] }) => newActivities)).size,
    firstEvidence: changes.filter(({ firstEvidence }) => firstEvidence === true).length,
  };
}
