import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { lockFolder } from './folder-lock.js';

let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'folder-lock-'));
  folder = join(place, 'database');
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

describe('the lock of a folder', () => {
  it('keeps it to one process, until that one is done', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`The process ${String(process.pid)} holds`);
    release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
    lockFolder(folder)();
  });

  // no system gives a process this number
  it.each(['2147483647', '', 'none', '-1', '0'])('is nobody’s where the file says "%s"', (written) => {
    writeFileSync(`${folder}.lock`, written);
    lockFolder(folder)();
  });

  it('tells where it cannot be written', () => {
    expect(() => lockFolder(join(place, 'not', 'there'))).toThrow('ENOENT');
  });
});
