import type { Evaluation } from '@actionline/core';

import type { Gap } from '../document/report.js';
import { explainMissingFigures } from '../explain/missing-figure.js';
import { whereOf } from '../explain/named-figure.js';
import { figureNames } from '../material/figure-names.js';
import { explaining, isInForce, itemLabel, notationOf, targetName, type ReportMaterial } from '../material/report-material.js';
import { silentPeriods } from '../material/silent-periods.js';
import { targetCoverage } from '../material/target-coverage.js';

/** What is not known, one entry a gap, in the order of the framework. */
export function findGaps(material: ReportMaterial): readonly Gap[] {
  const { evaluation, messages, formats } = material;
  const { part } = messages;
  const { gap } = part;
  const { commitments } = evaluation.coverage;
  const targets = targetCoverage(material);
  const named = figureNames(material);
  const silent = new Set(targets.unmatched);
  // A compound promise takes its facts from a part, which is listed itself.
  const asked = evaluation.evaluations.filter((one) => isInForce(one, material));
  const single = asked.filter(({ requirement }) => !('parts' in requirement));
  const ofKind = (kind: Gap['kind'], holds: (found: Evaluation) => boolean): readonly Gap[] =>
    single.filter(holds).map(({ target }) => ({ kind, about: target, text: targetName(target, material) }));
  return [
    ...commitments.without.map((id): Gap => ({ kind: 'commitment-without-evidence', about: id, text: itemLabel(id, material) })),
    ...targets.without
      .filter((id) => !silent.has(id))
      .map((id): Gap => ({ kind: 'target-without-evidence', about: id, text: targetName(id, material) })),
    ...[...material.unmatchedOf].map(([about, { length }]): Gap => ({
      kind: 'unmatched-evidence',
      about,
      text: gap.periodOf(`${notationOf(about)} ${itemLabel(about, material)}`, part.toDecide(length)),
    })),
    ...ofKind('inconclusive', ({ status }) => status === 'inconclusive'),
    ...ofKind('thin-evidence', ({ evidence }) => evidence === 'thin'),
    ...ofKind('stale-evidence', ({ evidence }) => evidence === 'stale'),
    ...single.flatMap((found) =>
      explainMissingFigures(explaining(found, material)).map((said): Gap => ({
        kind: 'missing-figure',
        about: found.target,
        text: gap.periodOf(targetName(found.target, material), said.text),
      })),
    ),
    ...asked.flatMap((found) =>
      silentPeriods(found).map((period): Gap => ({
        kind: 'period-without-figure',
        about: found.target,
        text: gap.periodOf(targetName(found.target, material), formats.period(period)),
      })),
    ),
    ...(material.activities?.evaluation.nothingRecorded ?? []).map((id): Gap => ({
      kind: 'commitment-without-activity',
      about: id,
      text: itemLabel(id, material),
    })),
    ...material.observations.flatMap((observation): readonly Gap[] => {
      const about = observation.commitment ?? observation.measure;
      if (observation.missing === undefined) return [];
      return [
        {
          kind: 'missing-value',
          about,
          text: gap.missingOf({
            label: named(observation),
            where: whereOf(observation, material),
            period: formats.period(observation.period),
            reason: messages.missing[observation.missing],
          }),
        },
      ];
    }),
  ];
}
