import { type Issue, type Result } from '@actionline/core';
import { accepted, errorAt, issueValue, plainCopy, refused, schemaVersionFit, show, type Path } from '@actionline/core/internal';
import { parseWith } from '@actionline/core/schemas';

import { checkDocument } from '../document/check-document.js';
import { REPORT_SCHEMA_VERSION, type Report } from '../document/report.js';
import { reportSchema } from '../schemas/report.js';

/**
 * A report read back from what `renderJson` wrote, as text or already parsed: its shape is held against the schema, its version against
 * ours, and its document is checked as `checkDocument` does, so that every renderer takes it. Refused, with every issue, where anything is
 * wrong; `bad-json` for a text that is none, `other-version` where the first number of `schemaVersion` is another. What a later
 * version of the same first number has more is left out, with a warning.
 *
 * Takes any value and never throws.
 *
 * @example
 * ```ts
 * import { assembleReport, renderJson, renderMarkdown } from '@actionline/report-kit';
 * import { reportFromJson } from '@actionline/report-kit/json';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * const read = reportFromJson(renderJson(report));
 * read.ok && renderMarkdown(read.value) === renderMarkdown(report); // => true
 * reportFromJson('{').issues[0]?.code; // => 'bad-json'
 * ```
 */
export function reportFromJson(given: unknown): Result<Report> {
  const parsed = typeof given === 'string' ? parse(given) : accepted(given);
  if (!parsed.ok) return parsed;
  const plain = plainCopy(parsed.value);
  if (!plain.ok) return plain;
  const version = versionOf(plain.value);
  const fit = schemaVersionFit(version, REPORT_SCHEMA_VERSION);
  if (fit === 'other') return refused([otherVersion(version)]);
  const shaped = shapedAs(plain.value, fit === 'later');
  if (!shaped.ok) return shaped;
  const found = checkDocument(shaped.value);
  return found.length > 0 ? refused(found) : shaped;
}

function parse(text: string): Result<unknown> {
  try {
    return accepted(JSON.parse(text) as unknown);
  } catch (error) {
    const why = error instanceof Error ? ` (${error.message})` : '';
    return refused([errorAt('bad-json', [], `Given a text that is no JSON${why}; expected what renderJson wrote; read the whole file.`)]);
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['schemaVersion'] : undefined;
}

function otherVersion(given: unknown): Issue {
  const [major] = REPORT_SCHEMA_VERSION.split('.');
  return errorAt(
    'other-version',
    ['schemaVersion'],
    `Given a report of the version ${show(given)}; expected ${String(major)}.x; assemble it again, or read it with the release of @actionline/report-kit that wrote it.`,
    { given: issueValue(given), expected: REPORT_SCHEMA_VERSION },
  );
}

/** The report that a value is; what a later version has more is left out. */
function shapedAs(value: unknown, later: boolean): Result<Report> {
  const whole = parseWith(reportSchema, value);
  if (whole.ok || !later || !whole.issues.every(({ code }) => code === 'unknown-key')) return whole;
  for (const { path = [] } of whole.issues) takeOut(value, path);
  const known = parseWith(reportSchema, value);
  if (!known.ok) return known;
  return accepted(
    known.value,
    whole.issues.map((issue) => ({ ...issue, severity: 'warning' as const })),
  );
}

function takeOut(root: unknown, path: Path): void {
  const holder = path.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], root);
  Reflect.deleteProperty(holder as object, path.at(-1) ?? '');
}
