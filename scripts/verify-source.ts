import { readFileSync } from 'node:fs';

import { euActionPlan, unodcPledges, verifySource } from '@actionline/taxonomy';

/** `npm run verify:source -- FRAMEWORK FILE`: is every unit of the official text in the data, unchanged? Exits 1 unless all match. */
const [id, file] = process.argv.slice(2);
const framework = [euActionPlan, unodcPledges].find((one) => one.id === id);
if (framework === undefined || file === undefined) {
  console.error('Usage: npm run verify:source -- eu-hrdap-2020|unodc-hr75 FILE\nFILE is the official French text as plain UTF-8 text.');
  process.exit(2);
}

let text: string;
try {
  text = readFileSync(file, 'utf8');
} catch {
  console.error(`${file} cannot be read; give the path of the official text.`);
  process.exit(2);
}

const { matched, changed, missing, unexpected } = verifySource(framework, text);
for (const { id: item, text: unit } of changed) console.log(`changed     ${item}  now reads: ${excerpt(unit)}`);
for (const item of missing) console.log(`missing     ${item}`);
for (const { after, text: unit } of unexpected) console.log(`unexpected  after ${after ?? 'the start'}: ${excerpt(unit)}`);
const total = framework.items.length;
console.log(
  `${framework.id}: ${String(matched.length)} of ${String(total)} matched, ${String(changed.length)} changed, ${String(missing.length)} missing, ${String(unexpected.length)} unexpected`,
);
process.exitCode = matched.length === total && unexpected.length === 0 ? 0 : 1;

function excerpt(unit: string): string {
  return unit.length > 70 ? `${unit.slice(0, 69)}…` : unit;
}
