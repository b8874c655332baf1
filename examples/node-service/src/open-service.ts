import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import type { OpenAPIHono } from '@hono/zod-openapi';

import type { Database } from './database.js';
import { activitiesOf, observationsOf } from './record-kind.js';
import { openStore } from './record-store.js';
import { createService } from './service.js';
import type { Serving } from './serving.js';
import { createTables } from './tables.js';

/** The two frameworks of the taxonomy; put yours in here, made by `defineFramework`. */
const frameworks = [euActionPlan, unodcPledges];

/** The service on a database, with its tables made where they are not there yet. */
export async function openService(
  database: Database,
  settings: Pick<Serving, 'now' | 'office' | 'writeToken' | 'largestBatch'>,
): Promise<OpenAPIHono> {
  await createTables(database);
  return createService({
    ...settings,
    database,
    frameworks,
    observations: openStore(database, observationsOf(frameworks)),
    activities: openStore(database, activitiesOf(frameworks)),
  });
}
