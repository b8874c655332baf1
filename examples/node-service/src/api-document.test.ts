import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from './database.js';
import { openService } from './open-service.js';
import { openPglite } from './pglite.js';

/** PostgreSQL has to make its own tables first. */
const PATIENCE = 300_000;

let database: Database;
let service: OpenAPIHono;
let document: ApiDocument;

interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

beforeAll(async () => {
  database = await openPglite();
  service = await openService(database, {
    now: () => new Date('2025-02-01T09:00:00Z'),
    office: { preparedBy: 'Human Rights Desk', contact: 'desk@example.org' },
    largestBatch: 100_000,
  });
  document = (await (await service.request('/openapi.json')).json()) as ApiDocument;
}, PATIENCE);

afterAll(() => database.close());

describe('the description of the service', () => {
  it('is sound OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect([valid, errors]).toEqual([true, undefined]);
    expect(document.openapi).toBe('3.1.0');
  });

  it('refers only to what it holds', () => {
    const text = JSON.stringify(document);
    const named = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? ''));
    expect([...named].filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([]);
    expect(text.includes('#/$defs/')).toBe(false);
  });

  it('says how large a batch may be', () => {
    for (const path of ['/observations', '/activities']) {
      const { post } = document.paths[path] as {
        readonly post: {
          readonly requestBody: { readonly description: string };
          readonly responses: Readonly<Record<string, { readonly description: string }>>;
        };
      };
      expect(post.requestBody.description).toBe('At most 100,000 bytes.');
      expect(post.responses[413]?.description).toBe('The batch has more than 100,000 bytes.');
    }
  });

  it('lists every address', () => {
    expect(Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))).toEqual([
      'get /frameworks',
      'get /frameworks/{framework}',
      'post /observations',
      'get /observations',
      'post /activities',
      'get /activities',
      'get /frameworks/{framework}/evaluation',
      'get /frameworks/{framework}/targets/{target}',
      'get /frameworks/{framework}/activities',
      'get /frameworks/{framework}/report',
    ]);
  });
});

describe('the answers', () => {
  const trained = {
    id: 'trained-2024',
    measure: 'unodc-hr75/m.officers-trained',
    unit: 'officer',
    role: 'result',
    value: 1_200,
    period: { start: '2024-01-01', end: '2024-12-31' },
    source: { title: 'Annual report 2024' },
  };
  const dialogue = {
    id: 'dialogue',
    commitments: ['eu-hrdap-2020/3.3.2'],
    instrument: 'human-rights-dialogues',
    period: { start: '2024' },
    what: { en: 'Dialogue' },
    source: { title: 'Press release' },
  };

  it.each([
    ['post', '/observations', 'Batch', [trained]],
    ['post', '/activities', 'Batch', [dialogue]],
    ['post', '/observations', 'Problem', [{ ...trained, value: 'many' }]],
    ['get', '/observations', 'ObservationPage', undefined],
    ['get', '/activities', 'ActivityPage', undefined],
    ['get', '/frameworks', 'FrameworkList', undefined],
    ['get', '/frameworks/unodc-hr75', 'Framework', undefined],
    ['get', '/frameworks/unodc-hr75/evaluation', 'Evaluated', undefined],
    ['get', '/frameworks/unodc-hr75/evaluation?place=KE', 'Evaluated', undefined],
    ['get', '/frameworks/unodc-hr75/targets/7.a', 'TargetEvaluated', undefined],
    ['get', '/frameworks/eu-hrdap-2020/activities', 'ActivitiesEvaluated', undefined],
    ['get', '/frameworks/unodc-hr75/targets/7.a?asOf=never', 'Problem', undefined],
    ['get', '/nowhere', 'Problem', undefined],
  ])('are what it says: %s %s, %s', async (method, path, name, body) => {
    const response = await service.request(path, {
      method: method.toUpperCase(),
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const fits = checkerOf(name);
    fits(await response.json());
    expect(fits.errors).toBe(null);
  });
});

function checkerOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  // the module is CommonJS, and its types say nothing of its default
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema(document, 'api');
  return ajv.compile({ $ref: `api#/components/schemas/${name}` });
}
