import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PATIENCE = 60_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'service-'));
  writeFileSync(join(folder, 'file'), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts the service as a person does, where it cannot run: what it ends with, and what it says. */
function started(env: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@actionline/source', '--import', 'tsx', join(import.meta.dirname, 'main.ts')], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, ...env },
      // one that runs after all is stopped
      timeout: PATIENCE,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, said });
    });
  });
}

describe('a service that cannot run as it is told', () => {
  it.each([
    ['PORT', { PORT: 'eighty' }, 'PORT is "eighty"'],
    ['HOST', { HOST: '0.0.0.0' }, 'set WRITE_TOKEN too'],
    ['DATA', { DATA: 'HERE/file' }, 'where no database can be opened'],
    ['DATA', { DATA: 'HERE/file/below' }, 'where no database can be opened'],
    // a folder that holds other things is no database
    ['DATA', { DATA: 'HERE' }, 'where no database can be opened'],
  ])('says what is wrong with %s in one line: %j', { timeout: 2 * PATIENCE }, async (_, env, expected) => {
    const here = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('HERE', folder)]));
    const { code, said } = await started(here);
    expect([code, said.trimEnd().split('\n').length, said]).toEqual([1, 1, expect.stringContaining(expected)]);
  });
});
