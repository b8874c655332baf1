import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { explain, withinScope } from '@actionline/report-kit';
import { compareInterpretations, evaluateActivities, evaluateFramework, evaluateTarget } from '@actionline/targets';

import { languageOf } from '../language.js';
import { givesJson } from '../media-type.js';
import { Refusal } from '../problem.js';
import { advise, daysOf, evidenceQuestion, frameworkNamed, frameworkPath, placeQuestion, targetNamed, unknownHere } from '../question.js';
import { saidActivities, saidFramework, saidTarget } from '../said-evaluation.js';
import type { Serving } from '../serving.js';
import { json, problems } from './answers.js';

const whole = z.strictObject({ ...evidenceQuestion, ...placeQuestion });

const one = z.strictObject({
  ...evidenceQuestion,
  reading: z.string().optional().openapi({ description: 'The id of a reading of the text; the one taken where absent.' }),
});

const targetPath = z.strictObject({
  ...frameworkPath.shape,
  target: z.string().openapi({ example: '7.a', description: 'The id of a target, with that of its framework or without.' }),
});

/** The addresses of what is computed. */
export function evaluationRoutes(app: OpenAPIHono, serving: Serving): void {
  app.openapi(
    createRoute({
      method: 'get',
      middleware: givesJson,
      path: '/frameworks/{framework}/evaluation',
      summary: 'Every target as of a day, from what was known on a day',
      request: { params: frameworkPath, query: whole },
      responses: { 200: json('The evaluation.', 'Evaluated'), ...problems },
    }),
    async (c) => {
      const asked = c.req.valid('query');
      const framework = frameworkNamed(c.req.valid('param').framework, serving);
      const days = daysOf(asked, serving);
      const { records, withheld } = await serving.observations.knownAt(days.knownAt, framework.id);
      const within =
        asked.place === undefined
          ? { framework, observations: records, notJudged: [] }
          : withinScope({ framework, observations: records, knownAt: days.knownAt }, { place: asked.place });
      const evaluation = evaluateFramework(within.framework, within.observations, { ...days, ...confidenceOf(asked) });
      return c.json({ evaluation: saidFramework(evaluation, languageOf(c)), notJudged: within.notJudged, withheld });
    },
    advise(whole),
  );
  app.openapi(
    createRoute({
      method: 'get',
      middleware: givesJson,
      path: '/frameworks/{framework}/targets/{target}',
      summary: 'One target, explained, and under every reading of its text',
      request: { params: targetPath, query: one },
      responses: { 200: json('The evaluation.', 'TargetEvaluated'), ...problems },
    }),
    async (c) => {
      const asked = c.req.valid('query');
      const path = c.req.valid('param');
      const framework = frameworkNamed(path.framework, serving);
      const target = targetNamed(path.target, framework);
      const options = { ...daysOf(asked, serving), ...confidenceOf(asked) };
      const { records: observations, withheld } = await serving.observations.knownAt(options.knownAt, framework.id);
      const { readings } = compareInterpretations(target, observations, options);
      const ids = readings.map(({ reading }) => reading);
      const { reading } = asked;
      if (reading !== undefined && !ids.includes(reading)) throw new Refusal('faulty-request', [unknownHere('reading', reading, ids)]);
      const evaluation = evaluateTarget(target, observations, {
        ...options,
        ...(reading === undefined || reading === 'taken' ? {} : { interpretation: reading }),
      });
      const language = languageOf(c);
      return c.json({
        evaluation: saidTarget(evaluation, language),
        explanation: explain(evaluation, language, { framework, observations }),
        readings: readings.map((read) => ({ reading: read.reading, status: read.evaluation.status })),
        withheld,
      });
    },
    advise(one),
  );
  app.openapi(
    createRoute({
      method: 'get',
      middleware: givesJson,
      path: '/frameworks/{framework}/activities',
      summary: 'What was done under each commitment, by which instruments, and the action points that are open',
      request: { params: frameworkPath, query: whole },
      responses: { 200: json('The evaluation.', 'ActivitiesEvaluated'), ...problems },
    }),
    async (c) => {
      const asked = c.req.valid('query');
      const framework = frameworkNamed(c.req.valid('param').framework, serving);
      const days = daysOf(asked, serving);
      const { records, withheld } = await serving.activities.knownAt(days.knownAt, framework.id);
      const within =
        asked.place === undefined
          ? { framework, activities: records }
          : withinScope({ framework, observations: [], activities: records }, { place: asked.place });
      const evaluation = evaluateActivities(within.framework, within.activities ?? [], { ...days, ...confidenceOf(asked) });
      return c.json({ evaluation: saidActivities(evaluation, languageOf(c)), withheld });
    },
    advise(whole),
  );
}

function confidenceOf<C>({ minimumConfidence }: { readonly minimumConfidence?: C | undefined }): { readonly minimumConfidence?: C } {
  return minimumConfidence === undefined ? {} : { minimumConfidence };
}
