import type { Interpretation, LocalizedText, Measure, MeasureUnit, Requirement, Revision, Share, Target } from '@actionline/core';

import { changeBumps } from './bumps.js';
import { type FrameworkChange } from './change.js';
import { changed, fieldOf, otherFields, paired, textChanges } from './compare.js';

/** The changes of the targets. */
export function targetChanges(before: readonly Target[], after: readonly Target[]): readonly FrameworkChange[] {
  return paired(before, after, (target) => target.id).flatMap(({ id, before: was, after: is }): readonly FrameworkChange[] => {
    const path = ['targets', id];
    if (was === undefined)
      return is === undefined ? [] : [{ kind: 'target-added', bump: changeBumps['target-added'], id, path, after: is }];
    if (is === undefined) return [{ kind: 'target-removed', bump: changeBumps['target-removed'], id, path, before: was }];
    return [
      ...changed('target-changed', id, [...path, 'commitment'], was.commitment, is.commitment),
      ...changed('target-changed', id, [...path, 'partOf'], was.partOf, is.partOf),
      ...textChanges('label-changed', id, [...path, 'label'], was.label, is.label),
      ...textChanges('label-changed', id, [...path, 'wording'], was.wording, is.wording),
      ...requirementChanges(id, [...path, 'requirement'], was.requirement, is.requirement),
      ...interpretationChanges(id, [...path, 'interpretation'], was.interpretation, is.interpretation),
      ...revisionChanges(id, [...path, 'revisions'], was.revisions, is.revisions),
      ...otherFields(was, is, ['id', 'commitment', 'partOf', 'label', 'wording', 'requirement', 'interpretation', 'revisions']).flatMap(
        (field) => changed('metadata-changed', id, [...path, field], fieldOf(was, field), fieldOf(is, field)),
      ),
    ];
  });
}

/** The changes of the measures. */
export function measureChanges(before: readonly Measure[], after: readonly Measure[]): readonly FrameworkChange[] {
  return paired(before, after, (measure) => measure.id).flatMap(({ id, before: was, after: is }): readonly FrameworkChange[] => {
    const path = ['measures', id];
    if (was === undefined)
      return is === undefined ? [] : [{ kind: 'measure-added', bump: changeBumps['measure-added'], id, path, after: is }];
    if (is === undefined) return [{ kind: 'measure-removed', bump: changeBumps['measure-removed'], id, path, before: was }];
    return [
      ...changed('measure-changed', id, [...path, 'unit'], unitMeaning(was.unit), unitMeaning(is.unit)),
      ...unitTextChanges(id, [...path, 'unit'], was.unit, is.unit),
      ...changed('measure-changed', id, [...path, 'combine'], was.combine, is.combine),
      ...changed('measure-changed', id, [...path, 'limits'], was.limits, is.limits),
      ...changed('measure-changed', id, [...path, 'share'], shareMeaning(was.share), shareMeaning(is.share)),
      ...textChanges('label-changed', id, [...path, 'label'], was.label, is.label),
      ...changed('metadata-changed', id, [...path, 'note'], was.note, is.note),
      ...otherFields(was, is, ['id', 'unit', 'combine', 'limits', 'share', 'label', 'note']).flatMap((field) =>
        changed('metadata-changed', id, [...path, field], fieldOf(was, field), fieldOf(is, field)),
      ),
    ];
  });
}

/** What is asked for, field by field; the words it is told in count as labels. */
function requirementChanges(id: string, path: readonly string[], was: Requirement, is: Requirement): readonly FrameworkChange[] {
  if (was.kind !== is.kind) return changed('target-changed', id, path, was, is);
  const before = meaningOf(was);
  const after = meaningOf(is);
  return [
    ...otherFields(before, after, []).flatMap((field) =>
      changed('target-changed', id, [...path, field], fieldOf(before, field), fieldOf(after, field)),
    ),
    ...textChanges('label-changed', id, [...path, 'deliverable'], deliverableOf(was), deliverableOf(is)),
    ...('parts' in was && 'parts' in is ? partTextChanges(id, path, was.parts, is.parts) : []),
    ...('measure' in was && 'measure' in is ? measureTextChanges(id, [...path, 'measure'], was.measure, is.measure) : []),
    ...('periods' in was && 'periods' in is
      ? measureTextChanges(id, [...path, 'periods', 'measure'], was.periods.measure, is.periods.measure)
      : []),
  ];
}

function measureTextChanges(id: string, path: readonly string[], was: Measure, is: Measure): readonly FrameworkChange[] {
  return [
    ...textChanges('label-changed', id, [...path, 'label'], was.label, is.label),
    ...changed('metadata-changed', id, [...path, 'note'], was.note, is.note),
    ...unitTextChanges(id, [...path, 'unit'], was.unit, is.unit),
  ];
}

/** What a unit is, without its words. */
function unitMeaning(unit: MeasureUnit): unknown {
  return typeof unit === 'string' ? unit : { id: unit.id, kind: unit.kind };
}

/** The words of a unit of one's own that stays the same. */
function unitTextChanges(id: string, path: readonly string[], was: MeasureUnit, is: MeasureUnit): readonly FrameworkChange[] {
  if (typeof was === 'string' || typeof is === 'string') return [];
  return [
    ...textChanges('label-changed', id, [...path, 'label'], was.label, is.label),
    ...textChanges('label-changed', id, [...path, 'plural'], was.plural, is.plural),
  ];
}

/** The parts are targets of their own: their meaning is compared with the whole's, the rest here. */
function partTextChanges(id: string, path: readonly string[], was: readonly Target[], is: readonly Target[]): readonly FrameworkChange[] {
  return paired(was, is, (part) => part.id).flatMap(({ id: part, before, after }) => {
    if (before === undefined || after === undefined) return [];
    const at = [...path, 'parts', part];
    const words = requirementChanges(id, [...at, 'requirement'], before.requirement, after.requirement).filter(
      ({ bump }) => bump !== 'major',
    );
    return [
      ...textChanges('label-changed', id, [...at, 'label'], before.label, after.label),
      ...textChanges('label-changed', id, [...at, 'wording'], before.wording, after.wording),
      ...interpretationChanges(id, [...at, 'interpretation'], before.interpretation, after.interpretation),
      ...revisionChanges(id, [...at, 'revisions'], before.revisions, after.revisions),
      ...words,
    ];
  });
}

function interpretationChanges(
  id: string,
  path: readonly string[],
  was: Interpretation | undefined,
  is: Interpretation | undefined,
): readonly FrameworkChange[] {
  const words = (reading: Interpretation['taken'] | undefined) => ({ label: reading?.label, reason: reading?.reason });
  return [
    ...(was === undefined || is === undefined ? [] : changed('target-changed', id, [...path, 'taken', 'id'], was.taken.id, is.taken.id)),
    ...(was === undefined && is !== undefined ? [added(id, [...path, 'taken'], is.taken)] : []),
    ...(was !== undefined && is === undefined ? changed('target-changed', id, [...path, 'taken'], was.taken, undefined) : []),
    ...(was === undefined || is === undefined
      ? []
      : changed('metadata-changed', id, [...path, 'taken'], words(was.taken), words(is.taken))),
    ...paired(was?.others ?? [], is?.others ?? [], (reading) => reading.id).flatMap(
      ({ id: reading, before, after }): readonly FrameworkChange[] => {
        const at = [...path, 'others', reading];
        if (before === undefined) return after === undefined ? [] : [added(id, at, after)];
        // a caller who asks for this reading is refused from now on
        if (after === undefined) return changed('target-changed', id, at, before, undefined);
        return [
          ...requirementChanges(id, [...at, 'requirement'], before.requirement, after.requirement),
          ...changed('metadata-changed', id, at, words(before), words(after)),
        ];
      },
    ),
  ];
}

/** A revision that is there now is one more text; one that is gone or altered changes what was promised. */
function revisionChanges(
  id: string,
  path: readonly string[],
  was: readonly Revision[] = [],
  is: readonly Revision[] = [],
): readonly FrameworkChange[] {
  return paired(was, is, ({ decided }) => decided).flatMap(({ id: decided, before, after }): readonly FrameworkChange[] => {
    const at = [...path, decided];
    if (before === undefined)
      return after === undefined ? [] : [{ kind: 'target-revised', bump: changeBumps['target-revised'], id, path: at, after }];
    if (after === undefined) return changed('target-changed', id, at, before, undefined);
    return [
      ...changed('target-changed', id, [...at, 'inForce'], before.inForce, after.inForce),
      ...('requirement' in before && 'requirement' in after
        ? [
            ...requirementChanges(id, [...at, 'requirement'], before.requirement, after.requirement),
            ...interpretationChanges(id, [...at, 'interpretation'], before.interpretation, after.interpretation),
          ]
        : changed('target-changed', id, [...at, 'withdrawn'], 'withdrawn' in before, 'withdrawn' in after)),
      ...changed('source-changed', id, [...at, 'source'], before.source, after.source),
      ...changed('metadata-changed', id, [...at, 'reason'], before.reason, after.reason),
    ];
  });
}

function added(id: string, path: readonly string[], after: Interpretation['taken']): FrameworkChange {
  return { kind: 'reading-added', bump: changeBumps['reading-added'], id, path, after };
}

function deliverableOf(requirement: Requirement): LocalizedText | undefined {
  return requirement.kind === 'deliverable' ? requirement.deliverable : undefined;
}

/** A requirement without its words: what a computation depends on. */
function meaningOf(requirement: Requirement): object {
  switch (requirement.kind) {
    case 'deliverable':
      return { kind: requirement.kind, window: requirement.window };
    case 'all-of':
      return { kind: requirement.kind, parts: partMeanings(requirement.parts) };
    case 'some-of':
      return 'parts' in requirement
        ? { ...requirement, parts: partMeanings(requirement.parts) }
        : { ...requirement, periods: meaningOf(requirement.periods) };
    case 'standing':
      return requirement;
    case 'total-by':
    case 'every-period':
    case 'level-by':
    case 'direction':
      return { ...requirement, measure: measureMeaning(requirement.measure) };
  }
}

/** A measure without its words, and without what only says how figures of it lie to each other. */
function measureMeaning({ id, unit, combine, limits, share }: Measure): object {
  return {
    id,
    unit: unitMeaning(unit),
    combine,
    ...(limits === undefined ? {} : { limits }),
    ...(share === undefined ? {} : { share: shareMeaning(share) }),
  };
}

function shareMeaning(share: Share | undefined): object | undefined {
  if (share === undefined) return undefined;
  const { numerator, denominator, ...rest } = share;
  return {
    ...rest,
    numerator: measureMeaning(numerator),
    denominator: typeof denominator === 'number' ? denominator : measureMeaning(denominator),
  };
}

function partMeanings(parts: readonly Target[]): readonly object[] {
  return parts.map(({ id, commitment, requirement }) => ({ id, commitment, requirement: meaningOf(requirement) }));
}
