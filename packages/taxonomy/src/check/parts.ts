import { type Issue, type Target } from '@actionline/core';
import { errorAt, show, type Path } from '@actionline/core/internal';

import { sameData } from '../same-data.js';
import type { Placed } from './entry.js';

/** What is wrong between targets and their parts: every part is listed, and names its whole. */
export function partIssues(targets: readonly Placed<Target>[], ids: ReadonlySet<string>): readonly Issue[] {
  const byId = new Map(targets.map(({ value }) => [value.id, value]));
  return targets.flatMap(({ value, path }) => {
    const issues: Issue[] = [];
    for (const { value: part, path: place } of partsInTexts(value, path)) {
      const listed = byId.get(part.id);
      if (listed === undefined) {
        // one whose shape is wrong has an issue of its own
        if (ids.has(part.id)) continue;
        issues.push(
          errorAt(
            'unlisted-part',
            place,
            `The part ${show(part.id)} is not among the targets; expected every part there too; add it with partOf ${show(value.id)}.`,
            { given: part.id, whole: value.id },
          ),
        );
      } else if (listed.partOf !== value.id) {
        issues.push(
          errorAt(
            'unlisted-part',
            place,
            `The target ${show(part.id)} has partOf ${show(listed.partOf)}; expected ${show(value.id)}, whose part it is.`,
            { given: listed.partOf ?? null, expected: value.id, part: part.id },
          ),
        );
      } else if (
        !sameData([listed.requirement, listed.revisions], [part.requirement, part.revisions]) ||
        listed.commitment !== part.commitment
      ) {
        issues.push(
          errorAt(
            'part-differs',
            place,
            `The part ${show(part.id)} differs from the target of that id; expected the same requirement, revisions and commitment in both.`,
            { given: part.id },
          ),
        );
      }
    }
    if (value.partOf !== undefined) {
      const whole = byId.get(value.partOf);
      if (whole === undefined && ids.has(value.partOf)) return issues;
      if (whole === undefined || !partsOf(whole).some(({ id }) => id === value.id)) {
        issues.push(
          errorAt(
            'unknown-whole',
            [...path, 'partOf'],
            `The target is part of ${show(value.partOf)}; expected a target that names it among its parts.`,
            { given: value.partOf },
          ),
        );
      }
    }
    return issues;
  });
}

/** The parts of a target by each of its texts, with their places. */
function partsInTexts(target: Target, path: Path): readonly Placed<Target>[] {
  const texts = [target, ...(target.revisions ?? [])];
  return texts.flatMap((text, at) => {
    const place = [...path, ...(at === 0 ? [] : ['revisions', at - 1]), 'requirement', 'parts'];
    return 'requirement' in text ? partsOf(text).map((value, index) => ({ value, path: [...place, index] })) : [];
  });
}

function partsOf({ requirement }: Pick<Target, 'requirement'>): readonly Target[] {
  return 'parts' in requirement ? requirement.parts : [];
}
