import type { Issue } from '@actionline/core';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { languageDetector } from 'hono/language';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';

import { componentSchemas } from './api-document.js';
import { failureAnswer, problemAnswer } from './problem.js';
import { evaluationRoutes } from './routes/evaluation-routes.js';
import { frameworkRoutes } from './routes/framework-routes.js';
import { recordRoutes } from './routes/record-routes.js';
import { reportRoutes } from './routes/report-routes.js';
import type { Serving } from './serving.js';

/** The service as a function from requests to answers: what listens to a port, and tests, call it alike. */
export function createService(serving: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(secureHeaders({ crossOriginResourcePolicy: 'same-origin', referrerPolicy: 'no-referrer' }));
  app.use(
    languageDetector({
      supportedLanguages: ['en', 'fr'],
      fallbackLanguage: 'en',
      order: ['querystring', 'header'],
      lookupQueryString: 'language',
      caches: false,
    }),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return problemAnswer(c, 'not-allowed');
      },
    }),
  );
  app.use(async (c, next) => {
    await next();
    // what is asked again may have changed since, and is another in another language
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept, Accept-Language');
  });
  app.use(etag());
  for (const path of ['/observations', '/activities']) guard(app, path, serving);
  app.onError(failureAnswer);
  app.notFound((c) => problemAnswer(c, 'not-found'));

  app.get('/', (c) => c.redirect('/openapi.json'));
  app.get('/health', async (c) => {
    try {
      await serving.database.query('select 1');
    } catch {
      return problemAnswer(c, 'unavailable');
    }
    return c.json({ status: 'ok' });
  });
  frameworkRoutes(app, serving);
  recordRoutes(app, serving, serving.observations);
  recordRoutes(app, serving, serving.activities);
  evaluationRoutes(app, serving);
  reportRoutes(app, serving);
  describe(app);
  return app;
}

/** Who may send to an address, and how much. */
function guard(app: OpenAPIHono, path: string, { writeToken, largestBatch }: Serving): void {
  if (writeToken !== undefined) app.on('POST', path, bearerAuth({ token: writeToken }));
  app.use(path, bodyLimit({ maxSize: largestBatch, onError: (c) => problemAnswer(c, 'too-large', { issues: [tooLarge(largestBatch)] }) }));
}

function tooLarge(most: number): Issue {
  return {
    code: 'too-large',
    severity: 'error',
    message: `A batch is at most ${String(most)} bytes; send it in parts.`,
    values: { expected: most },
  };
}

/** The description of all the addresses. */
function describe(app: OpenAPIHono): void {
  for (const [name, schema] of Object.entries(componentSchemas())) app.openAPIRegistry.registerComponent('schemas', name, schema);
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Evaluations of action plans and pledges',
      version: '1.0.0',
      description:
        'Observations and activities in, which are only ever added to; evaluations and reports out, as of any day and from what was known on any day.',
    },
    servers: [{ url: '/' }],
  });
}
