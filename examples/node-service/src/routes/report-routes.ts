import type { Issue } from '@actionline/core';
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { isoDateSchema } from '@actionline/core/schemas';
import {
  assembleReport,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  tableNames,
  templateNames,
  type Report,
  type TableName,
} from '@actionline/report-kit';
import { renderXlsx } from '@actionline/report-kit/xlsx';
import type { Context } from 'hono';

import { languageOf } from '../language.js';
import { mediaTypeFor } from '../media-type.js';
import { Refusal } from '../problem.js';
import { advise, daysOf, evidenceQuestion, frameworkNamed, frameworkPath, placeQuestion } from '../question.js';
import type { Serving } from '../serving.js';
import { problem, problems } from './answers.js';

/** The forms of a report, by what `format` says, with their media types. */
const mediaTypes = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

type Form = keyof typeof mediaTypes;

const forms = Object.keys(mediaTypes) as readonly Form[];

const query = z.strictObject({
  ...evidenceQuestion,
  ...placeQuestion,
  template: z.enum(templateNames).default('annual'),
  since: isoDateSchema.optional().openapi({ description: 'The earlier day that it is compared with, by what was known then.' }),
  format: z.enum(forms).optional().openapi({ description: 'The form; by Accept where absent.' }),
  table: z.enum(tableNames).default('targets').openapi({ description: 'With csv: which table.' }),
});

/** The address of reports. */
export function reportRoutes(app: OpenAPIHono, serving: Serving): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/frameworks/{framework}/report',
      summary: 'A report as of a day, from what was known on a day',
      request: { params: frameworkPath, query },
      responses: {
        200: {
          description: 'The report.',
          content: Object.fromEntries(Object.values(mediaTypes).map((type) => [type, { schema: {} }])),
        },
        501: problem('The form needs a package that is not installed.'),
        ...problems,
      },
    }),
    async (c) => {
      const { place, template, since, minimumConfidence, format = acceptedForm(c), table, ...asked } = c.req.valid('query');
      if (template === 'country' && place === undefined) throw new Refusal('faulty-request', [needsPlace]);
      const framework = frameworkNamed(c.req.valid('param').framework, serving);
      const days = daysOf(asked, serving);
      if (since !== undefined && since > days.asOf) throw new Refusal('faulty-request', [sinceAfter(since, days.asOf)]);
      const observations = await serving.observations.knownAt(days.knownAt, framework.id);
      const activities = await serving.activities.knownAt(days.knownAt, framework.id);
      const report = assembleReport({
        ...serving.office,
        ...days,
        framework,
        observations: observations.records,
        activities: activities.records,
        template,
        locale: languageOf(c),
        status: 'draft',
        ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
        ...(since === undefined ? {} : { since }),
        ...(place === undefined ? {} : { scope: { place } }),
      });
      return rendered(c, report, format, table);
    },
    advise(query),
  );
}

const needsPlace = {
  code: 'needs-place',
  severity: 'error',
  message: 'A report by the template "country" is about one place; give place.',
  path: ['place'],
} as const;

function sinceAfter(given: string, expected: string): Issue {
  return {
    code: 'since-after-as-of',
    severity: 'error',
    message: `Given ${given}; expected a day up to ${expected}, as of which the report is.`,
    path: ['since'],
    values: { given, expected },
  };
}

function acceptedForm(c: Context): Form {
  const { html, ...others } = mediaTypes;
  const type = mediaTypeFor(c, [html, ...Object.values(others)]);
  return forms.find((form) => mediaTypes[form] === type) ?? 'html';
}

async function rendered(c: Context, report: Report, form: Form, table: TableName): Promise<Response> {
  const type = form === 'xlsx' ? mediaTypes.xlsx : `${mediaTypes[form]}; charset=utf-8`;
  const headers = { 'Content-Type': type, 'Content-Language': report.locale };
  switch (form) {
    case 'html':
      return c.body(renderHtml(report), 200, headers);
    case 'md':
      return c.body(renderMarkdown(report), 200, headers);
    case 'json':
      return c.body(renderJson(report), 200, headers);
    case 'csv':
      return c.body(renderCsv(report, { table }), 200, headers);
    case 'xlsx':
      return c.body(new Uint8Array(await renderXlsx(report)), 200, headers);
    default:
      return form satisfies never;
  }
}
