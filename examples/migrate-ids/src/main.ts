import { askedBy } from './command-line.js';
import { after, before } from './later-release.js';
import { RunFault } from './run-fault.js';
import { runMigration } from './run-migration.js';

try {
  const lines = await runMigration({ before, after, ...askedBy(process.argv.slice(2)) });
  console.log(lines.join('\n'));
} catch (error) {
  if (!(error instanceof RunFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
