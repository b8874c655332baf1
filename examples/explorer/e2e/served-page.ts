import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../../scripts/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is served. */
    readonly page: string;
  }
}

const root = `${import.meta.dirname}/..`;

/** Builds the page and serves it on loopback until the tests end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (chromiumPath === undefined) {
    throw new Error(
      'There is no Chromium where systems put it. Install it, or say where it is: CHROMIUM=/path/to/chromium npm run explorer:test',
    );
  }
  // the page as it is published, whatever the tests run as
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'warn', mode: 'production' });
  process.env['NODE_ENV'] = 'test';
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0, open: false } });
  project.provide('page', server.resolvedUrls?.local[0] ?? '');
  return () => server.close();
}
