import { mkdirSync } from 'node:fs';

import { PGlite } from '@electric-sql/pglite';

import type { Database, Row } from './database.js';

/**
 * PostgreSQL in this process: in a folder, or in memory where none is named. A folder serves one process at a time.
 */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    query: async (sql, values = []) => (await pglite.query<Row>(sql, [...values])).rows,
    close: () => pglite.close(),
  };
}
