import { canonicalJson, sha256Hex } from '@actionline/core';

import type { Production } from '../document/report.js';
import type { ReportInput } from '../material/report-input.js';

/** The input, its files told as what became of them. */
type Told = Omit<ReportInput, 'files'> & Pick<Production, 'files'>;

/**
 * SHA-256 of what a report is assembled from, as canonical JSON: equal input gives an equal digest, in whatever words and in
 * whose name it is told. What is withheld is not to be given, so that the digest tells nothing about it. Numbers that JSON cannot hold stand as text.
 */
export function inputHash({
  locale: _locale,
  messages: _messages,
  vocabularies: _names,
  preparedBy: _office,
  contact: _contact,
  status: _status,
  logo: _logo,
  template,
  since,
  ...told
}: Told): string {
  const sections = typeof template === 'string' ? template : { name: template.name, sections: template.sections.map(({ id }) => id) };
  // of an earlier report, what it was assembled from: it may have been told in any words
  const before = typeof since === 'object' ? [since.asOf, since.production.inputHash] : since;
  return sha256Hex(written({ ...told, template: sections, ...(before === undefined ? {} : { since: before }) }));
}

/** As it is, which is as long as the report; a copy that JSON can hold is made only where that is needed. */
function written(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch {
    return canonicalJson(holdable(value));
  }
}

function holdable(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(holdable);
  if (typeof value !== 'object' || value === null) return value;
  // entries of a null prototype: a member called `__proto__` stays a member
  const held = Object.create(null) as Record<string, unknown>;
  for (const [name, member] of Object.entries(value)) if (member !== undefined) held[name] = holdable(member);
  return held;
}
