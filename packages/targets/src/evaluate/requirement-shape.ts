import {
  ActionlineError,
  requirementKinds,
  type Issue,
  type Reporters,
  type Requirement,
  type Revision,
  type ScopedId,
  type Target,
} from '@actionline/core';
import {
  kindOf,
  nearestNames,
  plainCopy,
  refuseArgument,
  revisionIssues,
  recurrenceFitIssues,
  rollingFitIssues,
  shapeIssues,
  show,
  someOfIssues,
  wayIssues,
  type Schema,
  issuesWithin,
} from '@actionline/core/internal';

/** Words, which nothing is computed from: a requirement of one's own does without them. */
const WORDS: ReadonlySet<string | number | undefined> = new Set(['label', 'reason', 'deliverable']);

/** What keeps a requirement from being read. What its dates, places and numbers say is judged where they are used. */
const UNREADABLE: ReadonlySet<string> = new Set(['missing-key', 'unknown-key', 'unknown-value', 'wrong-type']);

const REPORTERS: Schema = { type: 'object', additionalProperties: { $ref: 'Reporters' } };

/** What was found right before, and is data that nobody changes. */
const known = new WeakSet();

/** Throws `bad-argument` where a requirement has not the shape of its kind, or cannot be read. */
export function checkRequirement(requirement: Requirement, id: ScopedId): void {
  if (known.has(requirement)) return;
  const { kind } = requirement as { readonly kind: unknown };
  if (!(requirementKinds as readonly unknown[]).includes(kind)) unknownKind(kind, id);
  checkShape(`The requirement of ${id}`, { $ref: 'Requirement' }, withoutInner(requirement));
  const [unfit] = unfitOf(requirement);
  if (unfit !== undefined) throw cannotRead(`The requirement of ${id}`, unfit);
  known.add(requirement);
}

/** What a shape cannot say: the number of some of several, the way to a level, what is averaged, and on which day periods begin and are due. */
function unfitOf(requirement: Requirement): readonly Issue[] {
  const counting = 'periods' in requirement ? requirement.periods : requirement;
  const at = counting === requirement ? [] : ['periods'];
  const { rolling } = 'rolling' in counting ? counting : {};
  return [
    ...(requirement.kind === 'some-of' ? someOfIssues(requirement) : []),
    ...(requirement.kind === 'level-by' || requirement.kind === 'total-by' ? wayIssues(requirement) : []),
    ...(rolling === undefined || !('measure' in counting)
      ? []
      : issuesWithin(rollingFitIssues(rolling, counting.measure), [...at, 'rolling'])),
    ...(counting.kind === 'every-period' ? issuesWithin(recurrenceFitIssues(counting), at) : []),
  ];
}

/** Parts that are objects are looked at when they are evaluated: those of a whole that holds itself have no end. */
function withoutInner(requirement: Requirement): unknown {
  const { parts }: { readonly parts?: unknown } = requirement as object;
  if (!Array.isArray(parts)) return requirement;
  return { ...requirement, parts: parts.map((part: unknown) => (kindOf(part) === 'object' ? SOUND : part)) };
}

const SOUND = { id: 'any/1', commitment: 'any/1', requirement: { kind: 'standing' } };

/** Throws `bad-argument` where the revisions of a target cannot be read, or do not say which of them holds. */
export function checkRevisions(target: Target, revisions: readonly Revision[]): void {
  if (known.has(revisions)) return;
  const plain = plainCopy(kindOf(revisions) === 'list' ? revisions.map(withoutInnerText) : revisions);
  const issues = plain.ok ? shapeIssues(REVISIONS, plain.value, ['revisions']).filter(isNoWord) : plain.issues;
  const fault = issues[0] ?? revisionIssues(target).find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw cannotRead(`The target ${target.id}`, fault);
  known.add(revisions);
}

/** The requirement of a new text is looked at when it is the one in force. */
function withoutInnerText(revision: unknown): unknown {
  if (kindOf(revision) !== 'object') return revision;
  const { requirement } = revision as { readonly requirement?: unknown };
  return kindOf(requirement) === 'object' ? { ...(revision as object), requirement: SOUND.requirement } : revision;
}

const REVISIONS: Schema = { type: 'array', items: { $ref: 'Revision' } };

/** Throws `bad-argument` where what the caller says of who reports is no object of lists or assumptions. */
export function checkReporters(reporters: Readonly<Record<ScopedId, Reporters>>): void {
  if (kindOf(reporters) !== 'object')
    refuseArgument('reporters', reporters, 'an object with the id of each measure', 'leave it out where it says nothing');
  if (known.has(reporters)) return;
  checkShape('reporters', REPORTERS, reporters);
  known.add(reporters);
}

function checkShape(what: string, schema: Schema, given: unknown): void {
  const plain = plainCopy(given);
  const issues = plain.ok ? shapeIssues(schema, plain.value).filter(isUnreadable) : plain.issues;
  const [fault] = issues;
  if (fault !== undefined) throw cannotRead(what, fault);
}

function isUnreadable(issue: Issue): boolean {
  return UNREADABLE.has(issue.code) && isNoWord(issue);
}

function isNoWord({ code, path = [] }: Issue): boolean {
  return code !== 'missing-key' || !WORDS.has(path.at(-1));
}

function cannotRead(what: string, issue: Issue): ActionlineError {
  const { message, path = [] } = issue;
  const at = path.length === 0 ? '' : ` at ${path.join('.')}`;
  return new ActionlineError('bad-argument', `${what} cannot be read${at}: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`, {
    issues: [issue],
  });
}

function unknownKind(kind: unknown, id: ScopedId): never {
  const [nearest] = typeof kind === 'string' ? nearestNames(kind, requirementKinds, 1) : [];
  return refuseArgument(
    `The kind of ${id}`,
    kind,
    `one of ${requirementKinds.join(', ')}`,
    nearest === undefined ? 'write one of these' : `did you mean ${show(nearest)}?`,
  );
}
