import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { serve, type ServerType } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from './database.js';
import { openService } from './open-service.js';
import { openPglite } from './pglite.js';

const run = promisify(execFile);

/** PostgreSQL has to make its own tables first. */
const PATIENCE = 300_000;

const folder = join(import.meta.dirname, '..');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

/** Each command of the README with what it says that it prints. */
const steps = [...readme.matchAll(/```sh\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, command = '', printed = '']) => ({
  command,
  printed,
}));

const hasTools = existsSync('/usr/bin/curl') || existsSync('/bin/curl');

let database: Database;
let server: ServerType;
let address: string;

beforeAll(async () => {
  database = await openPglite();
  const service = await openService(database, {
    now: () => new Date(),
    office: { preparedBy: 'The office', contact: 'office@example.org' },
    largestBatch: 100_000,
  });
  address = await new Promise<string>((resolve) => {
    server = serve({ fetch: service.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
      resolve(`http://127.0.0.1:${String(port)}`);
    });
  });
}, PATIENCE);

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});

describe.skipIf(!hasTools)('the README', () => {
  it('is a walk through of five commands, each of which prints what it says', { timeout: PATIENCE }, async () => {
    expect(steps.length).toBe(5);
    for (const { command, printed } of steps) {
      const { stdout } = await run('bash', ['-c', command.replaceAll('http://127.0.0.1:3000', address)], { cwd: folder });
      expect(spaced(stdout)).toBe(spaced(printed));
    }
  });
});

/** What a reader sees alike: spaces that do not break are spaces. */
function spaced(text: string): string {
  return text.replace(/[^\S\n]/g, ' ').trim();
}
