import { serve } from '@hono/node-server';

import { openService } from './open-service.js';
import { openPglite } from './pglite.js';
import { SettingFault } from './setting-fault.js';
import { readSettings } from './settings.js';

/** So long requests that are under way are waited for when the service is stopped. */
const PATIENCE = 5_000;

try {
  await start();
} catch (error) {
  if (!(error instanceof SettingFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { host, port, folder, writeToken, preparedBy, contact } = readSettings(process.env);
  const database = await openPglite(folder);
  const service = await openService(database, {
    now: () => new Date(),
    office: { preparedBy, contact },
    largestBatch: 10 * 1024 * 1024,
    ...(writeToken === undefined ? {} : { writeToken }),
  });

  const server = serve({ fetch: service.fetch, hostname: host, port }, (address) => {
    console.log(`Listening at http://${host}:${String(address.port)}/openapi.json; the database is in ${folder}. Stop with Ctrl+C.`);
  });

  server.on('error', (error: Error) => {
    console.error(`The service cannot listen at ${host}:${String(port)}: ${error.message}. Set PORT or HOST to another.`);
    process.exitCode = 1;
    void database.close();
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('Stopping: no more requests are taken.');
      server.close(() => {
        void database.close().then(() => {
          console.log('Stopped.');
        });
      });
      setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, PATIENCE).unref();
    });
  }
}
