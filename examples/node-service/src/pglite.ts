import { mkdirSync } from 'node:fs';

import { PGlite } from '@electric-sql/pglite';

import type { Database, Row } from './database.js';
import { lockFolder } from './folder-lock.js';

/**
 * PostgreSQL in this process: in a folder, or in memory where none is named.
 *
 * @throws Error where another process holds the folder.
 */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  // two processes in one folder would spoil it, and PGlite does not look
  const release = folder === undefined ? undefined : lockFolder(folder);
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    query: async (sql, values = []) => (await pglite.query<Row>(sql, [...values])).rows,
    close: async () => {
      await pglite.close();
      release?.();
    },
  };
}
