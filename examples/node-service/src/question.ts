import { confidences, notationOf, type Framework, type Issue, type Target } from '@actionline/core';
import { isoDateSchema, parseWith, placeCodeSchema } from '@actionline/core/schemas';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

import { dayOf, type Days } from './moment.js';
import { problemAnswer, Refusal } from './problem.js';
import type { Serving } from './serving.js';

/** The path of what belongs to a framework. */
export const frameworkPath = z.strictObject({ framework: z.string().openapi({ example: 'unodc-hr75' }) });

/** What every question may say. */
export const anyQuestion = {
  language: z.enum(['en', 'fr']).optional().openapi({ description: 'The language of texts; that of Accept-Language where absent.' }),
};

/** What a question about days may say beside. */
export const dayQuestion = {
  ...anyQuestion,
  asOf: isoDateSchema.optional().openapi({ description: 'The day as of which is evaluated; today where absent.' }),
  knownAt: isoDateSchema
    .optional()
    .openapi({ description: 'Only what the service had taken in by the end of this day counts; today where absent.' }),
};

/** What a question about evidence may say beside. */
export const evidenceQuestion = {
  ...dayQuestion,
  minimumConfidence: z.enum(confidences).optional().openapi({ description: 'How sure a figure has to be to count.' }),
};

/** What a question about a place may say beside. */
export const placeQuestion = {
  place: placeCodeSchema.optional().openapi({ description: 'A place, such as KE: what lies in it alone.' }),
};

/** The days of a question. */
export function daysOf(question: { readonly asOf?: string | undefined; readonly knownAt?: string | undefined }, { now }: Serving): Days {
  const today = dayOf(now());
  return { asOf: question.asOf ?? today, knownAt: question.knownAt ?? today };
}

/** A framework by its id; refused as not found where it is not served. */
export function frameworkNamed(id: string, { frameworks }: Serving): Framework {
  const found = frameworks.find((framework) => framework.id === id);
  if (found !== undefined) return found;
  throw new Refusal('not-found', [
    unknownHere(
      'framework',
      id,
      frameworks.map((framework) => framework.id),
    ),
  ]);
}

/** A target by its id, whole or without that of its framework; refused as not found, with the nearest, where there is none. */
export function targetNamed(id: string, framework: Framework): Target {
  const found = framework.targets.find((target) => target.id === id || target.id === `${framework.id}/${id}`);
  if (found !== undefined) return found;
  throw new Refusal('not-found', [unknownTarget(id, framework)]);
}

/** The targets of the same number are the nearest; all are told where there is none. */
function unknownTarget(given: string, framework: Framework): Issue {
  const all = framework.targets.map((target) => notationOf(target.id));
  const number = /^\d+/.exec(given.slice(given.lastIndexOf('/') + 1))?.[0];
  const near = all.filter((notation) => /^\d+/.exec(notation)?.[0] === number);
  const expected = near.length === 0 ? all : near;
  return {
    code: 'unknown-target',
    severity: 'error',
    message: `Given ${JSON.stringify(given)}; the nearest are ${expected.join(', ')}; write one of them, or look in the framework.`,
    path: ['target'],
    values: { given, expected, framework: framework.id },
  };
}

/** The issue about a name that is none of those known. */
export function unknownHere(name: string, given: string, expected: readonly string[]): Issue {
  return {
    code: 'unknown-here',
    severity: 'error',
    message: `Given ${JSON.stringify(given)}; expected one of ${expected.join(', ')}.`,
    path: [name],
    values: { given, expected },
  };
}

/** Refuses with advice what does not fit the schema of a query, in place of the errors of zod. */
export function advise(query: z.ZodType) {
  return (result: { readonly success: boolean }, c: Context): Response | undefined => {
    if (result.success) return undefined;
    // the first of several values is what is read, so that the schema alone would find nothing wrong with them
    const issues = [...parseWith(query, c.req.query()).issues, ...repeatedIn(c.req.queries())];
    return problemAnswer(c, 'faulty-request', { issues });
  };
}

/** An issue for each name that a query gives more than once. */
function repeatedIn(queries: Readonly<Record<string, readonly string[]>>): readonly Issue[] {
  return Object.entries(queries).flatMap(([name, given]): readonly Issue[] =>
    given.length < 2
      ? []
      : [
          {
            code: 'repeated-parameter',
            severity: 'error',
            message: `\`${name}\` is given ${String(given.length)} times; give it once.`,
            path: [name],
            values: { name, count: given.length },
          },
        ],
  );
}
