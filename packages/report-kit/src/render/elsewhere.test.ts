import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

/** Where a process ran, and what a report came to in every format and both languages. */
interface Run {
  readonly timeZone: string;
  readonly locale: string;
  readonly digests: Readonly<Record<string, string>>;
}

async function runIn(zone: string, language: string): Promise<Run> {
  const script = fileURLToPath(new URL('../testing/digests.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@actionline/source', '--import', 'tsx', script], {
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
  });
  return JSON.parse(stdout) as Run;
}

describe('a report', () => {
  it('has the same bytes in every format on a machine of another zone and language', async () => {
    const [here, there] = await Promise.all([runIn('UTC', 'en_US.UTF-8'), runIn('Pacific/Auckland', 'fr_FR.UTF-8')]);
    // they did run elsewhere
    expect([here.timeZone, here.locale]).toEqual(['UTC', 'en-US']);
    expect([there.timeZone, there.locale]).toEqual(['Pacific/Auckland', 'fr-FR']);
    expect(Object.keys(here.digests)).toHaveLength(20);
    expect(there.digests).toEqual(here.digests);
  });
});
