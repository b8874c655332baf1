import type { Measure, Requirement, RevisedText, ScopedId, Target } from '@actionline/core';

/** Deeper parts are left for the check to refuse; a circle of parts ends here. */
const DEEPEST = 20;

/** The targets with the parts that they do not list, each after its whole, and every part told whose part it is. */
export function withParts(targets: readonly Target[]): readonly Target[] {
  if (!isList(targets)) return targets;
  const listed = new Set(recordsIn(targets).map(({ id }) => id));
  return targets.flatMap((target) => {
    if (!isRecord(target)) return [target];
    const whole = withNamedParts(target, 0);
    const unlisted = partsBelow(whole, 0).filter(({ id }) => !listed.has(id));
    for (const { id } of unlisted) listed.add(id);
    return [whole, ...unlisted];
  });
}

/** The measures that targets carry, by every text and under every reading, the two sides of a share included; each once. */
export function measuresOf(targets: readonly Target[]): readonly Measure[] {
  const measures = new Map<string, Measure>();
  const note = (measure: Measure | number): void => {
    if (isRecord(measure) && !measures.has(measure.id)) measures.set(measure.id, measure);
  };
  const noteAll = (measure: Measure): void => {
    note(measure);
    if (!isRecord(measure) || !isRecord(measure.share)) return;
    note(measure.share.numerator);
    note(measure.share.denominator);
  };
  const collect = (requirement: Requirement | undefined, depth: number): void => {
    if (!isRecord(requirement) || depth > DEEPEST) return;
    if ('measure' in requirement) noteAll(requirement.measure);
    if ('periods' in requirement) collect(requirement.periods, depth + 1);
    if ('parts' in requirement) for (const part of recordsIn(requirement.parts)) collect(part.requirement, depth + 1);
  };
  for (const target of recordsIn(targets)) {
    for (const text of textsIn(target)) {
      collect(text.requirement, 0);
      if (isRecord(text.interpretation)) for (const reading of recordsIn(text.interpretation.others)) collect(reading.requirement, 0);
    }
  }
  return [...measures.values()];
}

/** Whether a value is an object; what comes from JSON may be none in spite of its type. */
export function isRecord<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null;
}

/** The first text of a target, and those of its revisions. */
function textsIn(target: Target): readonly Text[] {
  return [target, ...recordsIn(target.revisions ?? []).filter((one): one is RevisedText => 'requirement' in one)];
}

type Text = Pick<Target, 'requirement' | 'interpretation'>;

function withNamedParts(target: Target, depth: number): Target {
  const { id, revisions } = target;
  const named = namingWhole(target, id, depth);
  if (revisions === undefined || !isList(revisions)) return named;
  return { ...named, revisions: revisions.map((one) => (isRecord(one) && 'requirement' in one ? namingWhole(one, id, depth) : one)) };
}

/** A text whose parts say whose parts they are. */
function namingWhole<T extends Text>(text: T, whole: ScopedId, depth: number): T {
  const { requirement } = text;
  if (!isRecord(requirement) || !('parts' in requirement) || !isList(requirement.parts) || depth > DEEPEST) return text;
  const parts = requirement.parts.map((part) => (isRecord(part) ? withNamedParts({ partOf: whole, ...part }, depth + 1) : part));
  return { ...text, requirement: { ...requirement, parts } };
}

function partsBelow({ requirement }: Target, depth: number): readonly Target[] {
  if (!isRecord(requirement) || !('parts' in requirement) || depth > DEEPEST) return [];
  return recordsIn(requirement.parts).flatMap((part) => [part, ...partsBelow(part, depth + 1)]);
}

/** The objects of what should be a list of them. */
function recordsIn<T extends object>(list: readonly T[]): readonly T[] {
  return isList(list) ? list.filter(isRecord) : [];
}

function isList<T>(list: readonly T[]): boolean {
  return Array.isArray(list);
}
