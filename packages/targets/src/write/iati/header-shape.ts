import { shapeWith, needed, text, texts, type Field, type Shaped } from '../../lint/record-shape.js';
import type { IatiActivityHeader, IatiOrganisation, IatiParticipant, IatiShare } from './iati-report.js';

const neededTexts: Field = { ...texts, needed: true };

const organisation = { ref: needed, type: needed, name: neededTexts } satisfies Readonly<Record<keyof IatiOrganisation, Field>>;

const shares: Field = {
  kind: 'list',
  entries: 'object',
  fields: { code: needed, vocabulary: text, percentage: { kind: 'number' } } satisfies Readonly<Record<keyof IatiShare, Field>>,
};

/** Every key of what the standard asks of an activity. */
const FIELDS: Readonly<Record<keyof IatiActivityHeader, Field>> = {
  identifier: needed,
  title: neededTexts,
  description: neededTexts,
  reportingOrganisation: { kind: 'object', needed: true, fields: organisation },
  participants: {
    kind: 'list',
    needed: true,
    entries: 'object',
    fields: { ...organisation, role: needed } satisfies Readonly<Record<keyof IatiParticipant, Field>>,
  },
  status: needed,
  dates: {
    kind: 'object',
    needed: true,
    fields: { plannedStart: text, actualStart: text, plannedEnd: text, actualEnd: text } satisfies Readonly<
      Record<keyof IatiActivityHeader['dates'], Field>
    >,
  },
  countries: shares,
  regions: shares,
  sectors: { ...shares, needed: true },
  updated: text,
};

/** The shape of what should be what the standard asks of an activity. */
export function headerShape(value: unknown): Shaped<IatiActivityHeader> {
  return shapeWith<IatiActivityHeader>(value, FIELDS);
}
