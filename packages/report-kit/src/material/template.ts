import { ActionlineError } from '@actionline/core';
import { nearestAmong, refuseArgument, show } from '@actionline/core/internal';

import type { Section } from '../document/block.js';
import type { TemplateName } from '../document/report.js';
import type { SectionMaterial } from './section-material.js';

/** A section of a template: its id, and how it is written from the material of a report. */
export interface TemplateSection<Id extends string = string> {
  /** The id, unique in the template; the section in the report carries it. */
  readonly id: Id;
  /** Writes it; none where there is nothing to say. */
  readonly write: (material: SectionMaterial) => readonly Section[];
  /** Set for a section of one's own: what it refers to has to be there. */
  readonly own?: true;
}

/** The sections of a kind of report, in order. */
export interface SectionList {
  /** The kind of report, which gives the name under its title. */
  readonly name: TemplateName;
  /** Its sections, in order. */
  readonly sections: readonly TemplateSection[];
}

/**
 * A kind of report: a list of sections. It is never changed: each function gives a new one, of which a section is dropped, moved, replaced
 * or added.
 */
export interface Template<Id extends string> extends SectionList {
  /** Its sections, in order. */
  readonly sections: readonly TemplateSection<Id>[];
  /** Without some of its sections. */
  readonly without: (...ids: readonly Id[]) => Template<Id>;
  /** With these sections alone, in this order. */
  readonly only: (...ids: readonly Id[]) => Template<Id>;
  /** With a section in the place of another. */
  readonly replace: <New extends string>(id: Id, section: TemplateSection<New>) => Template<Id | New>;
  /** With a section before another. */
  readonly before: <New extends string>(id: Id, section: TemplateSection<New>) => Template<Id | New>;
  /** With a section after another. */
  readonly after: <New extends string>(id: Id, section: TemplateSection<New>) => Template<Id | New>;
}

/** A template of these sections. */
export function template<Id extends string>(name: TemplateName, sections: readonly TemplateSection<Id>[]): Template<Id> {
  const at = (id: Id): number => {
    const found = sections.findIndex((section) => section.id === id);
    if (found >= 0) return found;
    const known = sections.map((section) => section.id);
    const near = nearestAmong(known)(id);
    throw new ActionlineError(
      'unknown-section',
      `The template ${show(name)} has no section ${show(id)}; expected one of ${known.map(show).join(', ')}${near === undefined ? '' : `; did you mean ${show(near)}?`}`,
      { given: id },
    );
  };
  const placed = <New extends string>(id: Id, section: TemplateSection<New>, drop: 0 | 1, offset: 0 | 1): Template<Id | New> => {
    const index = at(id) + offset;
    const others = sections.filter((_, place) => drop === 0 || place !== index);
    if (others.some((other) => (other.id as string) === section.id))
      refuseArgument(
        'The id of the section',
        section.id,
        'an id that the template does not have',
        'choose another one, or replace the section',
      );
    return template<Id | New>(name, [...sections.slice(0, index), section, ...sections.slice(index + drop)]);
  };
  return {
    name,
    sections,
    without: (...ids) => {
      const dropped = new Set(ids.map(at));
      return template(
        name,
        sections.filter((_, place) => !dropped.has(place)),
      );
    },
    only: (...ids) =>
      template(
        name,
        ids.flatMap((id) => sections[at(id)] ?? []),
      ),
    replace: (id, section) => placed(id, section, 1, 0),
    before: (id, section) => placed(id, section, 0, 0),
    after: (id, section) => placed(id, section, 0, 1),
  };
}
