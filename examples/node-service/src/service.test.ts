import type { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Database } from './database.js';
import { openService } from './open-service.js';
import { openPglite } from './pglite.js';

const MOST_BYTES = 200_000;
/** PostgreSQL has to make its own tables first. */
const PATIENCE = 300_000;

let now = new Date();
let database: Database;
let service: OpenAPIHono;

beforeAll(async () => {
  database = await openPglite();
}, PATIENCE);

afterAll(() => database.close());

let tests = 0;

// every test has tables of its own, since none can be emptied
beforeEach(async () => {
  tests += 1;
  await database.query(`create schema test_${String(tests)}`);
  await database.query(`set search_path to test_${String(tests)}`);
  now = new Date('2025-02-01T09:00:00Z');
  service = await openService(database, settings());
});

function settings(): Parameters<typeof openService>[1] {
  return { now: () => now, office: { preparedBy: 'Human Rights Desk', contact: 'desk@example.org' }, largestBatch: MOST_BYTES };
}

const trained = {
  id: 'trained-2024',
  measure: 'unodc-hr75/m.officers-trained',
  unit: 'officer',
  role: 'result',
  value: 1_200,
  period: { start: '2024-01-01', end: '2024-12-31' },
  source: { title: 'Annual report 2024', publisher: 'The reporting body' },
} as const;

const corrected = { ...trained, id: 'trained-2024-corrected', value: 1_700, supersedes: 'trained-2024' };

const dialogue = {
  id: 'dialogue-2024',
  commitments: ['eu-hrdap-2020/3.3.2'],
  instrument: 'human-rights-dialogues',
  places: ['TJ'],
  period: { start: '2024-11' },
  what: { en: 'Yearly dialogue', fr: 'Dialogue annuel' },
  source: { title: 'Press release' },
} as const;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, parsed where it is JSON. */
  readonly body: Body;
}

/** What the tests look at in an issue. */
interface Told {
  readonly code: string;
  readonly message: string;
}

/** What the tests look at in a body. */
interface Body {
  readonly counts: {
    readonly read: number;
    readonly accepted: number;
    readonly added: number;
    readonly unchanged: number;
    readonly rejected: number;
  };
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly issues: readonly {
    readonly code: string;
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly row?: number;
  }[];
  readonly furtherIssues: number;
  readonly causes: readonly {
    readonly code: string;
    readonly count: number;
    readonly paths?: readonly (readonly (string | number)[])[];
    readonly column?: string;
    readonly rows?: readonly number[];
  }[];
  readonly records: readonly { readonly id: string; readonly value: number; readonly recordedAt: string }[];
  readonly total: number;
  readonly withheld: number;
  readonly evaluation: {
    readonly status: string;
    readonly asOf: string;
    readonly issues: readonly Told[];
    readonly evaluations?: readonly { readonly target: string; readonly status: string; readonly issues: readonly Told[] }[];
  };
  readonly explanation: readonly { readonly text: string }[];
  readonly readings: readonly { readonly reading: string; readonly status: string }[];
  readonly notJudged: readonly string[];
}

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await service.request(path, init);
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Body };
}

function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const sent = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
  return ask(path, { method: 'POST', body: sent, headers: { 'Content-Type': 'application/json', ...headers } });
}

const TARGET = '/frameworks/unodc-hr75/targets/7.a';

async function stored(): Promise<readonly unknown[]> {
  return (await database.query('select id from observations order by place')).map(({ id }) => id);
}

describe('putting in', () => {
  it('takes a batch of JSON, and the same batch again changes nothing', async () => {
    const first = await post('/observations', [trained, corrected]);
    expect([first.status, first.body.counts]).toEqual([201, { read: 2, accepted: 2, added: 2, unchanged: 0, rejected: 0 }]);
    const again = await post('/observations', [trained, corrected]);
    expect([again.status, again.body.counts]).toEqual([200, { read: 2, accepted: 2, added: 0, unchanged: 2, rejected: 0 }]);
    expect(await stored()).toEqual(['trained-2024', 'trained-2024-corrected']);
  });

  it('takes the same records as CSV, in any order of corrections', async () => {
    const csv = [
      'id,measure,value,unit,period_start,period_end,role,supersedes,source_title',
      'b,unodc-hr75/m.officers-trained,1700,officer,2024-01-01,2024-12-31,result,a,Annual report',
      'a,unodc-hr75/m.officers-trained,1200,officer,2024-01-01,2024-12-31,result,,Annual report',
    ].join('\n');
    const { status, body } = await post('/observations', csv, { 'Content-Type': 'text/csv; charset=utf-8' });
    expect([status, body.counts.added]).toEqual([201, 2]);
    expect(await stored()).toEqual(['a', 'b']);
  });

  it('takes activities, by JSON and CSV', async () => {
    expect((await post('/activities', [dialogue])).status).toBe(201);
    const csv =
      'id,commitments,instrument,places,start,what_en,source_title\nd-2,eu-hrdap-2020/3.3.2,human-rights-dialogues,KZ,2024-05,Dialogue,Press release\n';
    expect((await post('/activities', csv, { 'Content-Type': 'text/csv' })).body.counts.added).toBe(1);
    expect((await ask('/activities?framework=eu-hrdap-2020')).body.records.map(({ id }) => id)).toEqual(['d-2', 'dialogue-2024']);
  });

  it('stores nothing of a batch that has a faulty row, and says how to mend each', async () => {
    const { status, headers, body } = await post('/observations', [
      trained,
      { ...trained, id: 'b', value: '1900' },
      { ...trained, id: 'c', unit: 'officers' },
    ]);
    expect([status, headers.get('Content-Type')]).toEqual([422, 'application/problem+json']);
    expect(body.counts).toEqual({ read: 3, accepted: 0, added: 0, unchanged: 0, rejected: 3 });
    expect(body.issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', [1, 'value']],
      ['unknown-value', [2, 'unit']],
    ]);
    expect(body.issues[0]?.message).toBe('“1900” is not a number. Write it in digits, without quotation marks.');
    expect(await stored()).toEqual([]);
  });

  it('stores the sound rows where it is asked to be lenient, and counts all', async () => {
    const { status, headers, body } = await post('/observations', [trained, { ...trained, id: 'b', value: '1900' }], {
      Prefer: 'handling=lenient',
    });
    expect([status, headers.get('Preference-Applied')]).toEqual([201, 'handling=lenient']);
    expect(body.counts).toEqual({ read: 2, accepted: 1, added: 1, unchanged: 0, rejected: 1 });
    expect(await stored()).toEqual(['trained-2024']);
  });

  it('refuses a lenient batch of which nothing is sound', async () => {
    const { status } = await post('/observations', [{ ...trained, value: '1900' }], { Prefer: 'respond-async, handling=lenient' });
    expect(status).toBe(422);
  });

  it('never changes what is stored under an id, and keeps the first of the same content whatever day its sender names', async () => {
    await post('/observations', [trained]);
    const other = await post('/observations', [{ ...trained, value: 5 }], { 'Accept-Language': 'fr-BE, fr;q=0.9' });
    expect([other.status, other.headers.get('Content-Language'), other.body.issues[0]?.code]).toEqual([422, 'fr', 'id-taken']);
    expect(other.body.issues[0]?.message).toContain('désigne déjà autre chose');
    expect((await post('/observations', [{ ...trained, recordedAt: '2024-03-01' }])).body.counts.unchanged).toBe(1);
  });

  it.each([
    ['what is not there', [{ ...corrected, supersedes: 'nothing' }], ['supersedes-unknown']],
    ['itself', [{ ...trained, supersedes: trained.id }], ['supersedes-unknown']],
    [
      'what corrects it',
      [
        { ...trained, supersedes: 'b' },
        { ...trained, id: 'b', supersedes: trained.id },
      ],
      ['supersedes-unknown', 'supersedes-unknown'],
    ],
  ])('refuses a record that corrects %s', async (_, batch, codes) => {
    const { status, body } = await post('/observations', batch);
    expect([status, body.issues.map(({ code }) => code)]).toEqual([422, codes]);
  });

  it.each([
    ['text that is no JSON', '[{', 'bad-json'],
    ['text that is not UTF-8', new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]), 'bad-encoding'],
    ['an id with a character that PostgreSQL cannot hold', [{ ...trained, id: 'a\u0000b' }], 'unstorable-id'],
    ['an id with half a character', [{ ...trained, id: 'a\ud800' }], 'unstorable-id'],
    ['a measure of a framework that is not served', [{ ...trained, measure: 'other/m.officers' }], 'unknown-measure'],
    ['what is no list', {}, 'missing-key'],
  ])('refuses %s', async (_, body, code) => {
    const answer = await post('/observations', body);
    expect([answer.status, answer.body.issues.map((issue) => issue.code)]).toEqual([422, [code]]);
    // what no row could be read of is not told to mend its rows
    const hasRows = Array.isArray(body);
    expect([answer.body.code, answer.body.detail.includes('row')]).toEqual(hasRows ? ['faulty-rows', true] : ['faulty-request', false]);
  });

  it.each([
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a tab', '\t'],
  ])('takes CSV with %s between the cells', async (_, mark) => {
    const header = ['id', 'measure', 'unit', 'role', 'value', 'period_start', 'period_end', 'source_title', 'source_publisher'];
    const row = [
      trained.id,
      trained.measure,
      trained.unit,
      trained.role,
      '1200',
      '2024-01-01',
      '2024-12-31',
      trained.source.title,
      trained.source.publisher,
    ];
    const csv = `\ufeff${header.join(mark)}\r\n${row.join(mark)}\r\n`;
    expect((await post('/observations', csv, { 'Content-Type': 'text/csv' })).body.counts).toMatchObject({ read: 1, added: 1 });
    expect((await ask('/observations')).body.records).toEqual([{ ...trained, recordedAt: '2025-02-01' }]);
  });

  it('keeps odd characters in a text as they are', async () => {
    const note = 'a\u0000b \ud800 \u202e “é”';
    expect((await post('/observations', [{ ...trained, note }])).status).toBe(201);
    expect((await ask('/observations')).body.records).toEqual([{ ...trained, note, recordedAt: '2025-02-01' }]);
  });

  it('refuses another media type, too much, and a wrong method', async () => {
    expect((await post('/observations', '<a/>', { 'Content-Type': 'application/xml' })).body.code).toBe('other-media-type');
    const large = await post('/observations', ' '.repeat(MOST_BYTES + 1));
    expect([large.status, large.body.code]).toEqual([413, 'too-large']);
    expect(large.body.issues.map(({ message }) => message)).toEqual(['A batch is at most 200,000 bytes. Send it in parts.']);
    const deleted = await ask('/observations', { method: 'DELETE' });
    expect([deleted.status, deleted.headers.get('Allow')]).toEqual([405, 'POST, GET, HEAD']);
  });

  it('tells the first hundred issues and counts all', async () => {
    const rows = Array.from({ length: 150 }, (_, at) => ({ ...trained, id: String(at), value: 'many' }));
    const { body } = await post('/observations', rows);
    const [cause] = body.causes;
    expect([body.issues.length, body.furtherIssues, cause?.count]).toEqual([100, 50, 150]);
    expect([cause?.paths?.slice(0, 2), cause?.rows, cause?.column]).toEqual([
      [
        [0, 'value'],
        [1, 'value'],
      ],
      undefined,
      undefined,
    ]);
  });

  it('names rows and columns where the batch is a table', async () => {
    const csv =
      'id,measure,value,unit,period_start,period_end,role,source_title\na,unodc-hr75/m.officers-trained,many,officer,2024-01-01,2024-12-31,result,Report\n';
    const { body } = await post('/observations', csv, { 'Content-Type': 'text/csv' });
    expect(body.causes).toMatchObject([{ code: 'not-a-number', rows: [2], column: 'value' }]);
    expect(body.causes[0]).not.toHaveProperty('paths');
  });

  it('names by its place in JSON what a second row has the id of', async () => {
    const { body } = await post('/observations', [trained, { ...trained, value: 5 }]);
    expect(body.issues.map(({ code, path }) => [code, path])).toEqual([['duplicate-id', [1, 'id']]]);
    expect(body.issues[0]?.message).toContain('the entry `0`');
    expect(body.issues[0]?.message).not.toContain('row');
  });

  it('asks for the token where one is set, of those who put in alone', async () => {
    service = await openService(database, { ...settings(), writeToken: 'a-token' });
    const without = await post('/observations', [trained]);
    expect([without.status, without.body.code]).toEqual([401, 'not-authorised']);
    expect((await post('/observations', [trained], { Authorization: 'Bearer other' })).status).toBe(401);
    expect((await post('/observations', [trained], { Authorization: 'Bearer a-token' })).status).toBe(201);
    expect((await ask('/observations')).status).toBe(200);
  });
});

describe('two who put in at once', () => {
  it('are both told that the same records are stored, and they are stored once', async () => {
    const batch = Array.from({ length: 20 }, (_, at) => ({ ...trained, id: String(at) }));
    const answers = await Promise.all([post('/observations', batch), post('/observations', [...batch].reverse())]);
    expect(answers.map(({ body }) => body.counts.accepted)).toEqual([20, 20]);
    expect(answers.reduce((sum, { body }) => sum + body.counts.added, 0)).toBe(20);
    expect((await stored()).length).toBe(20);
  });

  it('with other content under one id: one of them is refused whole', async () => {
    const answers = await Promise.all([
      post('/observations', [trained, { ...trained, id: 'one' }]),
      post('/observations', [
        { ...trained, value: 9 },
        { ...trained, id: 'other' },
      ]),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await stored()).length).toBe(2);
  });
});

describe('the database', () => {
  it.each(['update observations set id = id', 'delete from observations', 'truncate observations', 'update activities set body = body'])(
    'refuses %s',
    async (sql) => {
      await post('/observations', [trained]);
      await expect(database.query(sql)).rejects.toThrow('never changed nor deleted');
      expect(await stored()).toEqual(['trained-2024']);
    },
  );
});

describe('what was known on a day', () => {
  it('gives the evaluation of that day again, whatever came in later', async () => {
    await post('/observations', [trained]);
    const question = '?asOf=2024-12-31&knownAt=2025-02-01';
    const then = (await ask(TARGET + question)).text;
    const thenWhole = (await ask(`/frameworks/unodc-hr75/evaluation${question}`)).text;
    const thenReport = (await ask(`/frameworks/unodc-hr75/report${question}&format=json`)).text;
    now = new Date('2025-06-10T00:00:00Z');
    await post('/observations', [corrected]);
    await post('/activities', [dialogue]);
    expect((await ask(TARGET + question)).text).toBe(then);
    expect((await ask(`/frameworks/unodc-hr75/evaluation${question}`)).text).toBe(thenWhole);
    expect((await ask(`/frameworks/unodc-hr75/report${question}&format=json`)).text).toBe(thenReport);
    // 1,200 of the 1,502 of an even pace is 80 %: at risk; 1,700 is more than was asked for by then
    expect((await ask(`${TARGET}?asOf=2024-12-31&knownAt=2025-06-09`)).body.evaluation.status).toBe('at-risk');
    expect((await ask(`${TARGET}?asOf=2024-12-31&knownAt=2025-06-10`)).body.evaluation.status).toBe('on-track');
    expect((await ask(`${TARGET}?asOf=2024-12-31`)).body.evaluation.status).toBe('on-track');
  });

  it('is what the service had, whatever day its sender names', async () => {
    await post('/observations', [{ ...trained, recordedAt: '2024-12-31' }]);
    expect((await ask('/observations?knownAt=2025-01-31')).body.records).toEqual([]);
    expect((await ask('/observations?knownAt=2025-02-01')).body.records[0]?.recordedAt).toBe('2025-02-01');
  });

  it('ends with the day, in UTC', async () => {
    now = new Date('2025-02-01T23:59:59.999Z');
    await post('/observations', [trained]);
    now = new Date('2025-02-02T00:00:00Z');
    await post('/observations', [corrected]);
    expect((await ask('/observations?knownAt=2025-02-01')).body.total).toBe(1);
    expect((await ask('/observations?knownAt=2025-02-02')).body.total).toBe(2);
  });

  it('is what the service had before it was started anew', async () => {
    await post('/observations', [trained]);
    service = await openService(database, settings());
    expect((await ask('/observations')).body.records.map(({ id }) => id)).toEqual(['trained-2024']);
  });
});

describe('evaluations', () => {
  it('says of a target how it stands, why, and under every reading', async () => {
    await post('/observations', [trained]);
    const { status, body } = await ask(`${TARGET}?asOf=2024-12-31`, { headers: { 'Accept-Language': 'fr' } });
    expect([status, body.evaluation.status]).toEqual([200, 'at-risk']);
    expect(body.explanation.at(-1)?.text).toContain('À risque');
    expect(body.readings[0]?.reading).toBe('taken');
    const [, other] = body.readings;
    expect((await ask(`${TARGET}?asOf=2024-12-31&reading=${other?.reading ?? ''}`)).body.evaluation.status).toBe(other?.status);
    expect((await ask(`${TARGET}?reading=mine`)).body.issues[0]?.path).toEqual(['reading']);
  });

  it('says of a place what lies in it, and which targets it cannot judge', async () => {
    await post('/observations', [trained]);
    const { body } = await ask('/frameworks/unodc-hr75/evaluation?asOf=2024-12-31&place=KE');
    expect([body.evaluation.evaluations, body.notJudged.length]).toEqual([[], 27]);
  });

  it('withholds what is not for the public, and what it corrects, and counts it', async () => {
    await post('/observations', [trained, { ...corrected, confidentiality: 'C' }]);
    const { text, body } = await ask('/frameworks/unodc-hr75/evaluation?asOf=2024-12-31');
    expect([body.withheld, text.includes('trained-2024')]).toEqual([2, false]);
    expect((await ask('/observations')).body).toMatchObject({ records: [], total: 0, withheld: 2 });
    expect((await ask(`${TARGET}?asOf=2024-12-31`)).body.evaluation.status).toBe('no-data');
  });

  it('says what is wrong with figures in the language that is asked for', async () => {
    // two figures of one place and period, of which neither corrects the other
    await post('/observations', [trained, { ...trained, id: 'trained-2024-b', value: 1_300 }]);
    for (const path of ['/frameworks/unodc-hr75/evaluation', TARGET]) {
      const told = async (language: string) => {
        const { body } = await ask(`${path}?asOf=2024-12-31&language=${language}`);
        return [body.evaluation, ...(body.evaluation.evaluations ?? [])].flatMap(({ issues }) => issues);
      };
      const [english, french] = [await told('en'), await told('fr')];
      expect(english.length).toBeGreaterThan(0);
      expect(french.map(({ code }) => code)).toEqual(english.map(({ code }) => code));
      expect(english.every(({ message }) => / figures? /.test(message))).toBe(true);
      expect(french.every(({ message }) => / chiffres? /.test(message))).toBe(true);
    }
  });

  it('evaluates today where no day is named', async () => {
    expect((await ask(TARGET)).body.evaluation.asOf).toBe('2025-02-01');
  });

  it.each([
    ['/frameworks/unodc-hr76/evaluation', 404],
    ['/frameworks/unodc-hr75/targets/7.z', 404],
    ['/observations?framework=other', 404],
    ['/nowhere', 404],
    [`${TARGET}?asOf=2024-02-30`, 422],
    [`${TARGET}?asof=2024-12-31`, 422],
    ['/frameworks/unodc-hr75/evaluation?place=Kenya', 422],
    ['/observations?limit=0', 422],
    ['/frameworks/unodc-hr75/report?format=doc', 422],
    ['/frameworks/unodc-hr75/report?template=country', 422],
    ['/frameworks/unodc-hr75/report?asOf=2024-12-31&since=2025-01-01', 422],
  ])('answers %s with %i and advice', async (path, status) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json']);
    if (status === 422) expect(answer.body.issues[0]?.message).toBeTruthy();
  });

  it('knows a target by its whole id too', async () => {
    const { status, text } = await ask('/frameworks/unodc-hr75/targets/unodc-hr75%2F7.a');
    expect([status, text]).toEqual([200, (await ask(TARGET)).text]);
  });

  it.each(['7.z', 'unodc-hr75%2F7.z', '7a'])('names the targets nearest to %s, which is none', async (id) => {
    const { status, body } = await ask(`/frameworks/unodc-hr75/targets/${id}`);
    expect([status, body.issues.map(({ code, path }) => [code, path])]).toEqual([404, [['unknown-target', ['target']]]]);
    expect(body.issues[0]?.message).toContain('`7.a` or `7.b`');
    expect(body.issues[0]?.message).not.toContain('`8.a`');
  });

  it('says which name a query gives twice', async () => {
    const { status, body } = await ask(`${TARGET}?asOf=2024-12-31&asOf=2025-12-31&language=fr`);
    expect([status, body.issues.map(({ code, path }) => [code, path])]).toEqual([422, [['repeated-parameter', ['asOf']]]]);
    expect(body.issues[0]?.message).toContain('2 fois');
  });

  it('says what may be kept by who asks again', async () => {
    const { headers } = await ask(TARGET);
    expect([headers.get('Cache-Control'), headers.get('Vary')]).toEqual(['no-cache', 'Accept, Accept-Language']);
    const tag = headers.get('ETag') ?? '';
    expect((await ask(TARGET, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });
});

describe('reports', () => {
  it.each([
    ['text/html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['text/markdown', 'text/markdown; charset=utf-8', '# '],
    ['application/json', 'application/json; charset=utf-8', '{'],
    ['text/csv', 'text/csv; charset=utf-8', ''],
    ['*/*', 'text/html; charset=utf-8', '<!doctype html>'],
    // a zip begins so
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'PK',
    ],
  ])('come as %s', async (accept, type, start) => {
    await post('/observations', [trained]);
    const { status, headers, text } = await ask('/frameworks/unodc-hr75/report?asOf=2024-12-31', { headers: { Accept: accept } });
    expect([status, headers.get('Content-Type')]).toEqual([200, type]);
    expect(text.replace('\ufeff', '').slice(0, start.length).toLowerCase()).toBe(start.toLowerCase());
  });

  it('come in the language that is asked for, in the name of the office, and compared', async () => {
    await post('/observations', [trained]);
    const { text } = await ask(
      '/frameworks/unodc-hr75/report?format=md&language=fr&asOf=2025-02-01&since=2024-06-30&template=pledge-progress',
    );
    expect(text).toContain('Human Rights Desk');
    expect(text.replace(/\s/g, ' ')).toContain('1er février 2025');
  });
});

describe('an answer', () => {
  const report = '/frameworks/unodc-hr75/report?asOf=2024-12-31';

  it.each([
    [TARGET, 'text/html', '`application/json`'],
    ['/frameworks', 'text/csv', '`application/json`'],
    ['/observations', 'text/html, application/xml;q=0.9', '`application/json` or `text/csv`'],
    [report, 'application/pdf', '`text/html`, `text/markdown`, `application/json`, `text/csv` or '],
    // what is refused by name is not wanted after all
    [report, 'text/html;q=0', '`text/html`'],
  ])('of %s that is to be %s is refused, and what there is is named', async (path, accept, offered) => {
    const { status, headers, body } = await ask(path, { headers: { Accept: accept } });
    expect([status, headers.get('Content-Type'), body.code]).toEqual([406, 'application/problem+json', 'not-acceptable']);
    expect(body.issues[0]?.message).toContain(`“${accept}”; this address gives ${offered}`);
  });

  it('is refused before anything is stored', async () => {
    expect((await post('/observations', [trained], { Accept: 'text/csv' })).status).toBe(406);
    expect(await stored()).toEqual([]);
  });

  it.each([
    // as browsers and libraries ask
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/json, text/plain, */*', 'application/json'],
    ['application/pdf, */*;q=0.1', 'text/html'],
    ['text/html;q=0.5, text/csv', 'text/csv'],
    ['text/*', 'text/html'],
  ])('that may be %s is %s', async (accept, type) => {
    expect((await ask(report, { headers: { Accept: accept } })).headers.get('Content-Type')).toContain(type);
  });

  it('is of the form that the question names, whatever Accept says', async () => {
    expect((await ask(`${report}&format=md`, { headers: { Accept: 'application/pdf' } })).headers.get('Content-Type')).toContain(
      'markdown',
    );
  });
});

describe('the first page', () => {
  it('leads to the description', async () => {
    const { status, headers } = await ask('/');
    expect([status, headers.get('Location')]).toEqual([302, '/openapi.json']);
  });
});

describe('health', () => {
  it('is that of the database', async () => {
    expect((await ask('/health')).status).toBe(200);
    let isGone = false;
    const gone = { ...database, query: (sql: string) => (isGone ? Promise.reject(new Error('gone')) : database.query(sql)) };
    service = await openService(gone, settings());
    isGone = true;
    const { status, headers, body } = await ask('/health');
    expect([status, headers.get('X-Content-Type-Options'), body.code]).toEqual([503, 'nosniff', 'unavailable']);
  });
});
