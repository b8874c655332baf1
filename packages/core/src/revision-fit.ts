import { readArgument } from './argument.js';
import { show } from './error.js';
import type { Issue } from './issue.js';
import { errorAt, warningAt, type Path } from './issue-at.js';
import type { Requirement, Revision, Target } from './target.js';

/**
 * Where the revisions of a target do not fit each other, or its parts, each issue with its path from the target:
 *
 * - `revision-order`: not decided after the one before; two of one day would leave open which holds;
 * - `in-force-before-decided`: in force from a day before it was decided (a warning: there are acts that say so);
 * - `revised-parts`: other parts than the first text has;
 * - `withdrawn-part`: a part of a `some-of` is withdrawn, or every part of an `all-of`: the whole has to say what is left.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `targetSchema` takes any.
 *
 * @example
 * ```ts
 * import { revisionIssues } from '@actionline/core/internal';
 *
 * const act = { title: 'Decision 12/2024' };
 * const revisions = [
 *   { decided: '2024-06-01', source: act, withdrawn: true },
 *   { decided: '2024-03-12', source: act, requirement: { kind: 'standing' } },
 * ] as const;
 * revisionIssues({ requirement: { kind: 'standing' }, revisions }).map(({ code }) => code); // => ['revision-order']
 * ```
 */
export function revisionIssues(target: Pick<Target, 'requirement' | 'revisions'>): readonly Issue[] {
  return readArgument('target', target, 'a target', 'check it with targetSchema', () => {
    const { requirement, revisions = [] } = target;
    return [
      ...withdrawnParts(requirement, ['requirement']),
      ...revisions.flatMap((revision, at) => {
        const path = ['revisions', at];
        return [
          ...datesIssues(revision, revisions[at - 1], path),
          ...('requirement' in revision
            ? [
                ...otherParts(requirement, revision.requirement, [...path, 'requirement']),
                ...withdrawnParts(revision.requirement, [...path, 'requirement']),
              ]
            : []),
        ];
      }),
    ];
  });
}

function datesIssues(revision: Revision, before: Revision | undefined, path: Path): readonly Issue[] {
  const { decided, inForce = decided } = revision;
  const unordered =
    before === undefined || before.decided < decided
      ? []
      : [
          errorAt(
            'revision-order',
            [...path, 'decided'],
            `The revision was decided on ${show(decided)}, the one before it on ${show(before.decided)}; expected a later day; put them in order, and write one act of one day as one revision.`,
            { given: decided, before: before.decided },
          ),
        ];
  if (inForce >= decided) return unordered;
  return [
    ...unordered,
    warningAt(
      'in-force-before-decided',
      [...path, 'inForce'],
      `The revision is in force from ${show(inForce)}, and was decided on ${show(decided)}; expected that day or a later one; correct it, unless the act itself reaches back.`,
      { given: inForce, decided },
    ),
  ];
}

function otherParts(first: Requirement, revised: Requirement, path: Path): readonly Issue[] {
  const [expected, given] = [partIds(first), partIds(revised)];
  if (given.length === expected.length && given.every((id) => expected.includes(id))) return [];
  return [
    errorAt(
      'revised-parts',
      path,
      `The revision has ${given.length === 0 ? 'no parts' : `the parts ${given.map(show).join(', ')}`}; expected those of the first text, ${
        expected.length === 0 ? 'none' : expected.map(show).join(', ')
      }; to change or withdraw a part, give it a revision of its own; write what is new as a target of its own.`,
      { given, expected },
    ),
  ];
}

function partIds(requirement: Requirement): readonly string[] {
  return 'parts' in requirement ? requirement.parts.map(({ id }) => id) : [];
}

function withdrawnParts(requirement: Requirement, path: Path): readonly Issue[] {
  if (!('parts' in requirement)) return [];
  const withdrawn = requirement.parts.flatMap(({ id, revisions = [] }, at) => {
    const found = revisions.findIndex((one, index) =>
      requirement.kind === 'some-of' ? 'withdrawn' in one : index === revisions.length - 1 && 'withdrawn' in one,
    );
    return found === -1 ? [] : [{ id, path: [...path, 'parts', at, 'revisions', found] }];
  });
  if (requirement.kind === 'some-of')
    return withdrawn.map(({ id, path: at }) =>
      errorAt(
        'withdrawn-part',
        at,
        `The part ${show(id)} of some of several is withdrawn; expected its parts to stay, since the number asked for is of all of them; revise the whole, or withdraw it.`,
        { given: id },
      ),
    );
  if (withdrawn.length === 0 || withdrawn.length < requirement.parts.length) return [];
  return [
    errorAt(
      'withdrawn-part',
      [...path, 'parts'],
      'Every part is withdrawn; expected one that is left; withdraw the whole, and its parts go with it.',
      { given: withdrawn.map(({ id }) => id) },
    ),
  ];
}
