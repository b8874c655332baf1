import type { Assessment } from '@actionline/core';

import type { Block } from '../document/block.js';
import { text } from '../document/inline.js';
import type { ShownStatus } from '../document/shown-status.js';
import type { Disagreement } from '../material/disagreement.js';
import { labelIn, shownIn, type ReportMaterial } from '../material/report-material.js';

/** The line under a judgement that says what is computed; none where they do not differ. */
export function differenceLine(assessment: Assessment, id: string, material: ReportMaterial): readonly Block[] {
  const disagreement = material.disagreementOf.get(assessment);
  if (disagreement === undefined) return [];
  const { targets, agreement } = disagreement;
  const words = material.messages.part.differ.line({
    status: computedStatus(disagreement, material).label,
    targets: targets.length,
    agreement,
  });
  return [{ kind: 'paragraph', id: `${id}--differs`, children: [text(words)] }];
}

/** The computed status as it is shown, in the words of the target that it is the status of. */
export function computedStatus(
  { computed, targets }: Disagreement,
  material: ReportMaterial,
): { readonly status: ShownStatus; readonly label: string } {
  const found = material.evaluation.evaluations.find(({ target, status }) => status === computed && targets.includes(target));
  if (found === undefined) return { status: computed, label: material.messages.status[computed].label };
  return { status: shownIn(found, material), label: labelIn(found, material) };
}
