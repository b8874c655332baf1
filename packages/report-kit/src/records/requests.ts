import { splitPeriod, type Evaluation, type IsoDate, type Measure, type MissingFigure, type Period, type ScopedId } from '@actionline/core';
import { measuresOf } from '@actionline/targets';

import type { Request } from '../document/request.js';
import { isInForce, itemLabel, localizedText, notationOf, targetName, type ReportMaterial } from '../material/report-material.js';

/**
 * What would settle what is open, one row a figure, in the order of the framework: the figures that an evaluation names as missing, or those
 * of the time gone by where nothing is reported; whether a deliverable is done; and which figures count where some are matched to nothing.
 */
export function requests(material: ReportMaterial): readonly Request[] {
  const decided = new Set<ScopedId>();
  return material.evaluation.evaluations
    .filter((one) => isInForce(one, material) && !('parts' in one.requirement))
    .flatMap((evaluation): readonly Request[] => {
      if (!isOpen(evaluation)) return [];
      const figures = material.unmatchedOf.get(evaluation.commitment)?.length ?? 0;
      if (figures > 0 && evaluation.evidence === 'none') {
        if (decided.has(evaluation.commitment)) return [];
        decided.add(evaluation.commitment);
        return [decision(evaluation, figures, material)];
      }
      return evaluation.requirement.kind === 'deliverable' ? [delivery(evaluation, material)] : asked(evaluation, material);
    });
}

/** Whether something is not known that is known to somebody: of a promise without a figure nothing is asked, nor of the time to come. */
function isOpen({ requirement, level, timing, status, missing = [] }: Evaluation): boolean {
  if (requirement.kind === 'standing' || level !== 'unknown' || timing === 'upcoming') return false;
  // on its way, and known well enough: what is still to come cannot be asked for
  return status !== 'on-track' || missing.length > 0;
}

function decision(evaluation: Evaluation, figures: number, material: ReportMaterial): Request {
  const { commitment } = evaluation;
  const subject = `${notationOf(commitment)} ${itemLabel(commitment, material)}`;
  return {
    about: commitment,
    kind: 'decision',
    what: material.messages.front.request.what('decision', { subject, figures }),
    label: subject,
    commitment,
    ...askedOf(commitment, material),
  };
}

function delivery({ target, commitment, requirement, asOf }: Evaluation, material: ReportMaterial): Request {
  const period = 'window' in requirement ? until(requirement.window, asOf) : undefined;
  return {
    about: target,
    kind: 'delivery',
    what: material.messages.front.request.what('delivery', { subject: targetName(target, material), figures: 0 }),
    label: targetName(target, material),
    commitment,
    measure: target,
    unit: 'number',
    ...(period === undefined ? {} : { period }),
    ...askedOf(target, material),
  };
}

function asked(evaluation: Evaluation, material: ReportMaterial): readonly Request[] {
  const { target, commitment, requirement } = evaluation;
  const measures = new Map(measuresOf(requirement).map((measure) => [measure.id, measure]));
  const owner = askedOf(target, material);
  const absent = (evaluation.missing ?? []).filter(({ insteadOf }) => insteadOf === undefined);
  const figures = absent.length > 0 || (evaluation.missing ?? []).length > 0 ? absent : timeGoneBy(evaluation, [...measures.values()]);
  return figures.map(({ measure, period, place }) => ({
    about: target,
    kind: 'figure',
    what: material.messages.front.request.what('figure', { subject: measureName(measures.get(measure), measure, material), figures: 0 }),
    label: measureName(measures.get(measure), measure, material),
    commitment,
    measure,
    ...unitOf(measures.get(measure)),
    period,
    ...(place === undefined ? {} : { place }),
    ...owner,
  }));
}

/** Where nothing is reported: the figures of each year gone by, and of the days of this one. */
function timeGoneBy({ requirement, asOf, due }: Evaluation, measures: readonly Measure[]): readonly MissingFigure[] {
  const window = 'window' in requirement ? until(requirement.window, asOf) : due === undefined ? undefined : last(due, asOf);
  if (window === undefined) return [];
  const periods = 'window' in requirement ? splitPeriod(window, 'year').map(({ start, end }) => ({ start, end })) : [window];
  return measures.flatMap(({ id }) => periods.map((period) => ({ measure: id, period })));
}

/** The days of a window that are gone by; none before it begins. */
function until({ start, end }: { readonly start: IsoDate; readonly end?: IsoDate }, asOf: IsoDate): Period | undefined {
  if (start > asOf) return undefined;
  return { start, end: end === undefined || end > asOf ? asOf : end };
}

/** The year of a state that is asked for: of its deadline, or of the report before that. */
function last(due: IsoDate, asOf: IsoDate): Period {
  const year = (due > asOf ? asOf : due).slice(0, 4);
  return { start: `${year}-01-01`, end: due > asOf ? asOf : due };
}

function measureName(measure: Measure | undefined, id: string, material: ReportMaterial): string {
  return localizedText(measure?.label, material) || id;
}

function unitOf(measure: Measure | undefined): Pick<Request, 'unit'> {
  if (measure === undefined) return {};
  return { unit: typeof measure.unit === 'object' ? measure.unit.id : measure.unit };
}

function askedOf(id: ScopedId, { ownerOf }: ReportMaterial): Pick<Request, 'from' | 'contact' | 'by'> {
  const { name, contact, by } = ownerOf(id);
  return { from: name, ...(contact === undefined ? {} : { contact }), ...(by === undefined ? {} : { by }) };
}
