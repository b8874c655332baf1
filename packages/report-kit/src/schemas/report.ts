import * as z from 'zod';

import { frameworkIdSchema, isoDateSchema, languageTagSchema } from '@actionline/core/schemas';

import { codeLists, columnKeys, tableNames } from '../document/flat-table.js';
import { reportStatuses, templateNames, type Report } from '../document/report.js';
import { pictureSchema, sectionSchema } from './block.js';
import { activityRowObject, findingObject, gapObject, numberedSourceObject, requestObject } from './records.js';
import { changeObject, evidenceRowObject, scopeObject } from './rows.js';
import { confidenceSchema, countSchema } from './words.js';

const text = z.string();
const withheld = { withheld: countSchema, corrected: countSchema.exactOptional() };
const facts = z.array(z.strictObject({ key: text, name: text, value: text, line: text }));

const productionObject = z.strictObject({
  packages: z.record(text, text),
  methods: z.array(
    z.strictObject({
      id: text,
      version: text,
      parameters: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])),
    }),
  ),
  inputHash: text,
  icu: text,
  observations: countSchema,
  ...withheld,
  activities: z.strictObject({ given: countSchema, ...withheld }).exactOptional(),
  files: z
    .array(
      z.strictObject({
        name: text,
        read: countSchema,
        accepted: countSchema,
        rejected: countSchema,
        passedOver: countSchema.exactOptional(),
        causes: z.array(z.strictObject({ code: text, columns: z.array(text), count: countSchema, rows: z.array(countSchema) })),
      }),
    )
    .exactOptional(),
  later: z.strictObject({ assessments: countSchema, narratives: countSchema }).exactOptional(),
});

const pageObject = z.strictObject({
  direction: z.enum(['ltr', 'rtl']),
  subtitle: text,
  asOf: text,
  skip: text,
  contents: text,
  source: text,
  dates: facts,
  facts,
  producedBy: text,
  citation: text,
  draft: text.exactOptional(),
  tables: z.strictObject({
    cover: text,
    contents: text,
    rows: text,
    cut: text,
    notes: z.array(text),
    name: z.record(z.enum(tableNames), text),
    about: z.record(z.enum(tableNames), text),
    column: z.record(z.enum(columnKeys), text),
    code: z.record(z.enum(codeLists), z.record(text, text)),
  }),
  controls: z.strictObject({
    cite: text,
    licence: text,
    versions: text,
    forms: z.record(text, text),
    permalink: text,
    notes: text,
    note: text,
    back: text,
    sortBy: text,
    filter: text,
    shown: text,
  }),
});

/** The object behind {@link reportSchema}. */
export const reportObject = z.strictObject({
  schemaVersion: text,
  template: z.enum(templateNames),
  preparedBy: text,
  contact: text,
  status: z.enum(reportStatuses),
  logo: z.strictObject({ picture: pictureSchema, alt: text }).exactOptional(),
  locale: languageTagSchema,
  page: pageObject,
  title: text,
  subtitle: text,
  framework: z.strictObject({
    id: frameworkIdSchema,
    title: text,
    issuer: text,
    edition: text,
    validity: z.strictObject({ start: isoDateSchema, end: isoDateSchema, extendedTo: isoDateSchema.exactOptional() }),
    release: z.strictObject({ id: text, date: isoDateSchema, contentHash: text }),
  }),
  asOf: isoDateSchema,
  knownAt: isoDateSchema.exactOptional(),
  minimumConfidence: confidenceSchema.exactOptional(),
  production: productionObject,
  scope: scopeObject.exactOptional(),
  since: z.strictObject({ asOf: isoDateSchema, from: z.enum(['report', 'date']) }).exactOptional(),
  changes: z.array(changeObject).exactOptional(),
  evidence: z.array(evidenceRowObject),
  findings: z.array(findingObject),
  activities: z.array(activityRowObject).exactOptional(),
  gaps: z.array(gapObject),
  requests: z.array(requestObject),
  sources: z.array(numberedSourceObject),
  sections: z.array(sectionSchema),
});

/** The zod schema of {@link Report}. What only code can check, such as that every reference leads somewhere, `checkDocument` does. */
export const reportSchema: z.ZodType<Report> = reportObject.meta({ id: 'Report', description: 'A report as data.' });
