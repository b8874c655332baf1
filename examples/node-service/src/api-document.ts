import { jsonSchemaOf, type JsonSchemaNoun } from '@actionline/core/schemas';

/** A schema of OpenAPI 3.1, which is JSON Schema. */
type ApiSchema = Readonly<Record<string, unknown>>;

/** The schemas of the packages that the addresses speak of. */
const NOUNS: readonly JsonSchemaNoun[] = ['observation', 'activity', 'framework', 'framework-evaluation', 'activities-evaluation', 'issue'];

/** Every schema that the addresses speak of: those that the packages check by, and the answers of the service around them. */
export function componentSchemas(): Readonly<Record<string, ApiSchema>> {
  return Object.assign({}, ...NOUNS.map((noun) => definitionsOf(jsonSchemaOf(noun))), ANSWERS) as Readonly<Record<string, ApiSchema>>;
}

/** A reference to one of them. */
export function schemaOf(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The definitions within a schema, referring to each other as components. */
function definitionsOf(schema: ApiSchema): Readonly<Record<string, ApiSchema>> {
  return JSON.parse(JSON.stringify(schema.$defs).replaceAll('"#/$defs/', '"#/components/schemas/')) as Readonly<Record<string, ApiSchema>>;
}

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const day = schemaOf('IsoDate');

function listOf(items: ApiSchema): ApiSchema {
  return { type: 'array', items };
}

/** An object that holds all of these, and may hold the others. */
function answer(
  description: string,
  required: Readonly<Record<string, ApiSchema>>,
  optional: Readonly<Record<string, ApiSchema>> = {},
): ApiSchema {
  return {
    type: 'object',
    description,
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const told = {
  issues: listOf(schemaOf('Issue')),
  furtherIssues: { ...count, description: 'How many issues there are beside those that are told one by one.' },
  causes: listOf(
    answer(
      'Issues of one cause.',
      { code: text, count, message: text },
      {
        paths: listOf({ ...listOf({ type: ['string', 'integer'] }), description: 'The first places in JSON, from the root.' }),
        column: { type: ['string', 'integer'], description: 'The column of a table.' },
        rows: { ...listOf(count), description: 'The first rows of a table, the header being row 1.' },
      },
    ),
  ),
};

const ANSWERS: Readonly<Record<string, ApiSchema>> = {
  BatchCounts: answer('What became of the rows of a batch; accepted and rejected are together what was read.', {
    read: count,
    accepted: { ...count, description: 'Added and unchanged together.' },
    added: count,
    unchanged: { ...count, description: 'Those that were stored already, with the same content.' },
    rejected: count,
  }),
  Batch: answer('What became of a batch.', { counts: schemaOf('BatchCounts'), added: listOf(text), ...told }),
  Problem: answer(
    'Why a request was not fulfilled, after RFC 9457.',
    { type: { const: 'about:blank' }, status: count, title: text, detail: text, code: text },
    { counts: schemaOf('BatchCounts'), ...told },
  ),
  FrameworkList: answer('The frameworks that are served.', {
    frameworks: listOf(answer('A framework in short.', { id: text, title: schemaOf('LocalizedText'), release: { type: 'object' } })),
  }),
  Evaluated: answer('A framework, evaluated from what was known.', {
    evaluation: schemaOf('FrameworkEvaluation'),
    notJudged: { ...listOf(text), description: 'Targets that cannot be judged from the figures of the place alone.' },
    withheld: { ...count, description: 'Records that are not for the public, and count for nothing here.' },
  }),
  TargetEvaluated: answer('A target, evaluated under one reading of its text, in words, and under every other reading.', {
    evaluation: schemaOf('Evaluation'),
    explanation: listOf({ type: 'object', properties: { code: text, text }, required: ['code', 'text'] }),
    readings: listOf(answer('A reading and the status under it.', { reading: text, status: schemaOf('Status') })),
    withheld: count,
  }),
  ActivitiesEvaluated: answer('What was done under a framework.', { evaluation: schemaOf('ActivitiesEvaluation'), withheld: count }),
  ObservationPage: page('Observation'),
  ActivityPage: page('Activity'),
};

function page(name: string): ApiSchema {
  return answer('Records in order of time, so many at once.', {
    records: listOf(schemaOf(name)),
    total: { ...count, description: 'How many there are in all.' },
    withheld: count,
    knownAt: day,
  });
}
