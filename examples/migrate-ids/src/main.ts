import { askedBy } from './command-line.js';
import { after, before } from './later-release.js';
import { runMigration } from './run-migration.js';

const lines = await runMigration({ before, after, ...askedBy(process.argv.slice(2)) });
console.log(lines.join('\n'));
