import {
  canonicalJson,
  type FrameworkEvaluation,
  type IsoDate,
  type Requirement,
  type Revision,
  type ScopedId,
  type Target,
} from '@actionline/core';
import { revisionDates } from '@actionline/core/internal';

import type { Block } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { entryOf } from '../document/entries.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import { levelGoal } from '../explain/goal.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { localizedText, type ReportMaterial } from '../material/report-material.js';
import { requirementText } from './requirement-text.js';

/** The revisions of a target that an evaluation knew of, in the order they were decided. */
export function knownRevisions({ revisions = [] }: Target, { asOf, knownAt = asOf }: Dates): readonly Revision[] {
  return revisions.filter(({ decided }) => decided <= knownAt);
}

type Dates = Pick<FrameworkEvaluation, 'asOf' | 'knownAt'>;

/** How a target was changed, one line a revision, with its act; none where it was not. */
export function revisionBlocks(id: ScopedId, material: ReportMaterial): readonly Block[] {
  const target = entryOf(material.framework.targets, id);
  const known = target === undefined ? [] : knownRevisions(target, material.evaluation);
  if (target === undefined || known.length === 0) return [];
  const { messages } = material;
  return [
    {
      kind: 'statement',
      id: blockId('revisions', target.id),
      provenance: 'official',
      label: messages.provenance.official.label,
      blocks: [
        {
          kind: 'paragraph',
          id: blockId('revisions-of', target.id),
          children: [strong(data(localizedText(target.label, material))), text(messages.part.revision.intro)],
        },
        {
          kind: 'list',
          id: blockId('revisions-list', target.id),
          ordered: false,
          items: known.map((revision, at) => ({ children: line(revision, known[at - 1], target, material) })),
        },
      ],
    },
  ];
}

function line(revision: Revision, previous: Revision | undefined, target: Target, material: ReportMaterial): readonly Inline[] {
  const { messages, formats, sources } = material;
  const { decided, since } = revisionDates(revision);
  const said = messages.part.revision.line({
    date: formats.date(decided),
    what: whatChanged(revision, previous, target, material),
    since: since === decided ? undefined : formats.date(since),
  });
  const reason = localizedText(revision.reason, material);
  return [text(said), ...(reason === '' ? [] : [text(' '), data(reason)]), text(' '), sources.cite(revision.source)];
}

function whatChanged(revision: Revision, previous: Revision | undefined, target: Target, material: ReportMaterial): string {
  const say = material.messages.part.revision;
  if ('withdrawn' in revision) return say.withdrawn;
  const { requirement } = revision;
  if (previous !== undefined && 'withdrawn' in previous) return say.resumed(newText(requirement, material));
  const changes = changesBetween(previous?.requirement ?? target.requirement, requirement, material);
  return changes.length === 0 ? say.changed(newText(requirement, material)) : material.formats.list(changes);
}

/** What is asked from then on; of a deliverable what it is, and by when. */
function newText(requirement: Requirement, material: ReportMaterial): string {
  if (requirement.kind === 'standing') return material.messages.part.revision.noFigure;
  if (requirement.kind !== 'deliverable') return requirementText(requirement, material);
  return `${localizedText(requirement.deliverable, material)} (${material.formats.date(requirement.window.end)})`;
}

/** The figure and the deadline that differ, where nothing else does; none where something else is asked for. */
function changesBetween(was: Requirement, is: Requirement, { messages, formats }: ReportMaterial): readonly string[] {
  const [before, after] = [movable(was), movable(is)];
  if (before === undefined || after === undefined || canonicalJson(before.rest) !== canonicalJson(after.rest)) return [];
  const say = messages.part.revision;
  const changes: string[] = [];
  if (before.value !== after.value) changes.push(say[after.value > before.value ? 'raised' : 'lowered'](figureOf(is, formats, messages)));
  if (before.end !== after.end) changes.push(say[after.end > before.end ? 'extended' : 'shortened'](formats.date(after.end)));
  return changes;
}

/** The figure and the last day that a requirement has, nought or nothing where it has none, and what it asks for beside. */
function movable(requirement: Requirement): { readonly value: number; readonly end: IsoDate; readonly rest: object } | undefined {
  switch (requirement.kind) {
    case 'total-by':
    case 'every-period': {
      const { value, window, ...rest } = requirement;
      return { value, end: window.end ?? '', rest: { ...rest, start: window.start, ends: window.end !== undefined } };
    }
    case 'deliverable':
    case 'direction': {
      const { window, ...rest } = requirement;
      return { value: 0, end: window.end ?? '', rest: { ...rest, start: window.start, ends: window.end !== undefined } };
    }
    case 'level-by': {
      const { level, due, ...rest } = requirement;
      return 'value' in level ? { value: level.value, end: due, rest } : { value: 0, end: due, rest: { ...rest, level } };
    }
    case 'all-of':
    case 'some-of':
    case 'standing':
      return undefined;
  }
}

function figureOf(requirement: Requirement, formats: Formats, messages: Messages): string {
  if (requirement.kind === 'level-by') return levelGoal(requirement, formats, messages);
  if (!('value' in requirement)) return '';
  return formats.required(requirement.value, requirement.comparison, requirement.measure.unit);
}
