import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Activity, Observation } from '@actionline/core';

import { appendRecords } from '../append-records.js';
import { schemaOf } from '../api-document.js';
import { languageOf } from '../language.js';
import { givesJson, mediaTypeFor } from '../media-type.js';
import { problemAnswer } from '../problem.js';
import { advise, anyQuestion, daysOf, dayQuestion, frameworkNamed } from '../question.js';
import type { RecordStore } from '../record-store.js';
import type { Serving } from '../serving.js';
import { told } from '../told-issues.js';
import { json, problem, problems } from './answers.js';

const MOST_AT_ONCE = 10_000;

const sending = z.strictObject(anyQuestion);

const listing = z.strictObject({
  ...anyQuestion,
  knownAt: dayQuestion.knownAt,
  framework: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).default(1_000),
});

/** The addresses of a kind of records: putting in, and reading. */
export function recordRoutes<T extends Observation | Activity>(app: OpenAPIHono, serving: Serving, store: RecordStore<T>): void {
  const { table, schema, toCsv } = store.kind;
  const bytes = serving.largestBatch.toLocaleString('en-GB');
  app.openapi(
    createRoute({
      method: 'post',
      middleware: givesJson,
      path: `/${table}`,
      summary: `Put in ${table}: a batch in JSON or CSV, whole or not at all`,
      description: `A correction is a record of its own, which names in “supersedes” what it corrects. The same batch again changes nothing. “Prefer: handling=lenient” (RFC 7240) puts in the sound rows of a batch that has others.`,
      ...(serving.writeToken === undefined ? {} : { security: [{ token: [] }] }),
      request: {
        query: sending,
        headers: z.object({ prefer: z.string().optional().openapi({ example: 'handling=lenient' }) }),
        body: {
          description: `At most ${bytes} bytes.`,
          required: true,
          content: {
            'application/json': { schema: { type: 'array', items: schemaOf(schema) } },
            'text/csv': { schema: { type: 'string' } },
          },
        },
      },
      responses: {
        200: json('All rows were there already, or the sound ones were.', 'Batch'),
        201: json('Rows were put in.', 'Batch'),
        401: problem('The token is missing or another.'),
        406: problems[406],
        413: problem(`The batch has more than ${bytes} bytes.`),
        415: problem('It is neither JSON nor CSV.'),
        422: problem('A row is at fault, and nothing was put in.'),
      },
    }),
    async (c) => {
      const lenient = /(?:^|[,;\s])handling=lenient(?:$|[,;\s])/.test(c.req.header('Prefer') ?? '');
      const outcome = await appendRecords(c.req.raw, store, { at: serving.now(), lenient });
      const { counts, added, refused } = outcome;
      // where no row could be read, it is not the rows that are at fault
      if (refused) return problemAnswer(c, counts.read === 0 ? 'faulty-request' : 'faulty-rows', outcome);
      if (lenient) c.header('Preference-Applied', 'handling=lenient');
      return c.json({ counts, added, ...told(outcome, languageOf(c)) }, added.length > 0 ? 201 : 200);
    },
    advise(sending),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: `/${table}`,
      summary: `The ${table} that were known at the end of a day, in JSON or CSV`,
      request: { query: listing },
      responses: {
        200: {
          description: 'Those that may be shown.',
          content: { 'application/json': { schema: schemaOf(`${schema}Page`) }, 'text/csv': { schema: { type: 'string' } } },
        },
        ...problems,
      },
    }),
    async (c) => {
      const type = mediaTypeFor(c, ['application/json', 'text/csv']);
      const { framework, offset, limit, ...question } = c.req.valid('query');
      if (framework !== undefined) frameworkNamed(framework, serving);
      const { knownAt } = daysOf(question, serving);
      const { records, withheld } = await store.knownAt(knownAt, framework);
      const shown = records.slice(offset, offset + limit);
      const csv = type === 'text/csv' ? toCsv(shown) : undefined;
      if (csv !== undefined) return c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
      return c.json({ records: shown, total: records.length, withheld, knownAt });
    },
    advise(listing),
  );
}
