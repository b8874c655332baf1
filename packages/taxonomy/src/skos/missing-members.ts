import type { Framework, Issue } from '@actionline/core';

/** The members that a framework cannot be without, by their path. */
const REQUIRED: readonly (readonly string[])[] = [
  ['id'],
  ['title'],
  ['shortTitle'],
  ['issuer', 'actor'],
  ['issuer', 'name'],
  ['document', 'title'],
  ['document', 'language'],
  ['edition', 'id'],
  ['validity', 'start'],
  ['languages'],
  ['levels'],
  ['items'],
  ['measures'],
  ['targets'],
  ['release', 'id'],
];

/** One issue for each member that a framework which was read cannot be without; none where it is whole. */
export function missingMembers(framework: Partial<Framework>, scheme: string): readonly Issue[] {
  return [
    ...REQUIRED.filter((path) => at(framework, path) === undefined).map((path) => missing(scheme, path)),
    ...(framework.items ?? []).flatMap((item, index) =>
      (item as { readonly kind?: unknown }).kind === undefined ? [missing(scheme, ['items', index, 'kind'])] : [],
    ),
    ...(framework.targets ?? []).flatMap((target, index) =>
      at(target, ['requirement', 'kind']) === undefined ? [missing(scheme, ['targets', index, 'requirement', 'kind'])] : [],
    ),
  ];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, member) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, member) ? (found as Record<string, unknown>)[member] : undefined,
    value,
  );
}

function missing(scheme: string, path: readonly (string | number)[]): Issue {
  return {
    code: 'missing-property',
    severity: 'error',
    message: `<${scheme}> calls itself a framework but has no ${path.join('.')}; it was read as a concept scheme.`,
    path,
  };
}
