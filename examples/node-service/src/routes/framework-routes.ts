import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';

import { givesJson } from '../media-type.js';
import { advise, anyQuestion, frameworkNamed, frameworkPath } from '../question.js';
import type { Serving } from '../serving.js';
import { json, problems } from './answers.js';

const query = z.strictObject(anyQuestion);

/** The addresses of what was promised. */
export function frameworkRoutes(app: OpenAPIHono, serving: Serving): void {
  app.openapi(
    createRoute({
      method: 'get',
      middleware: givesJson,
      path: '/frameworks',
      summary: 'The frameworks that are served',
      request: { query },
      responses: { 200: json('The frameworks.', 'FrameworkList'), 406: problems[406], 422: problems[422] },
    }),
    (c) => c.json({ frameworks: serving.frameworks.map(({ id, title, release }) => ({ id, title, release })) }),
    advise(query),
  );
  app.openapi(
    createRoute({
      method: 'get',
      middleware: givesJson,
      path: '/frameworks/{framework}',
      summary: 'A framework whole: items, targets and measures',
      request: { params: frameworkPath, query },
      responses: { 200: json('The framework.', 'Framework'), ...problems },
    }),
    (c) => c.json(frameworkNamed(c.req.valid('param').framework, serving)),
    advise(query),
  );
}
