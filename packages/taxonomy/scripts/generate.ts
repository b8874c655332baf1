import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { buildData } from './build-data.js';
import { lintData } from './lint-data.js';
import { readData } from './read-data.js';
import { writeModules } from './write-modules.js';

/** `npm run data:generate`: data → src/generated. With `--check`: lint the data, and fail when the modules are not what it makes. */
const folder = join(import.meta.dirname, '..', 'src', 'generated');
const check = process.argv.includes('--check');

const authored = readData();
const issues = lintData(authored);
for (const issue of issues) console.error(issue);
if (issues.length > 0) {
  console.error(`${String(issues.length)} issues in packages/taxonomy/data; mend them and run again.`);
  process.exit(1);
}

const modules = writeModules(buildData(authored));
if (check) {
  const wanted = new Map(modules.map(({ path, text }) => [path, text]));
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const paths = present.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const stale = [...new Set([...wanted.keys(), ...paths])].filter(
    (path) => !paths.includes(path) || readFileSync(join(folder, path), 'utf8') !== wanted.get(path),
  );
  if (stale.length > 0) {
    console.error(`src/generated is not what the data makes: ${stale.join(', ')}. Run \`npm run data:generate\` and commit.`);
    process.exit(1);
  }
  console.log(`${String(modules.length)} generated modules are up to date.`);
} else {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of modules) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${String(modules.length)} modules written to src/generated.`);
}
