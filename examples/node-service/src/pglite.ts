import { mkdirSync, readdirSync } from 'node:fs';

import { PGlite } from '@electric-sql/pglite';

import type { Database, Row } from './database.js';
import { lockFolder } from './folder-lock.js';
import { SettingFault } from './setting-fault.js';

/**
 * PostgreSQL in this process: in a folder, or in memory where none is named.
 *
 * @throws {@link SettingFault} where another process holds the folder, and where it is none that a database can be in.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const release = folder === undefined ? undefined : holdFolder(folder);
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder }).catch((error: unknown) => {
    release?.();
    throw unusable(folder, error);
  });
  return {
    query: async (sql, values = []) => (await pglite.query<Row>(sql, [...values])).rows,
    close: async () => {
      await pglite.close();
      release?.();
    },
  };
}

/** Makes the folder and keeps it to this process: two in one folder would spoil it, and PGlite does not look. */
function holdFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const there = readdirSync(folder);
    // every database of PostgreSQL has this file, and it would put its own between whatever else is there
    if (there.length > 0 && !there.includes('PG_VERSION')) throw new Error('it holds other files');
    return lockFolder(folder);
  } catch (error) {
    throw error instanceof SettingFault ? error : unusable(folder, error);
  }
}

function unusable(folder: string | undefined, error: unknown): unknown {
  if (folder === undefined) return error;
  const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return new SettingFault(`DATA is "${folder}", where no database can be opened (${why}); name a new folder, or one of this service.`, {
    cause: error,
  });
}
