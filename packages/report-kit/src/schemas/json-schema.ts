import * as z from 'zod';

import { REPORT_SCHEMA_VERSION } from '../document/report.js';
import { reportSchema } from './report.js';

/**
 * The JSON Schema (draft 2020-12) of a report, of the version that `renderJson` writes; also shipped as
 * `@actionline/report-kit/json-schema/report.schema.json` for services in other languages. What only code can check (that a reference leads
 * somewhere, that an id stands once) is not in it.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from '@actionline/report-kit/json';
 *
 * reportJsonSchema()['$id']; // => 'urn:actionline:schema:report:3.1.0'
 * ```
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $ref, ...whole } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', unrepresentable: 'any' });
  // zod names the report itself among the definitions and refers to it; a reader looks for it at the root
  const own = $ref === undefined ? {} : whole.$defs?.[$ref.replace('#/$defs/', '')];
  return { ...whole, ...own, $id: `urn:actionline:schema:report:${REPORT_SCHEMA_VERSION}` };
}
