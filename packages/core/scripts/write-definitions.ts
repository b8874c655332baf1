import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { jsonSchemaOf } from '../src/schemas/json-schema.js';

/**
 * `npm run schemas:generate`: the schemas of this package as JSON, without their descriptions → src/generated/definitions.ts. With
 * `--check`: fails where the file is not what they make.
 */
const { $defs } = jsonSchemaOf('framework') as { readonly $defs: Readonly<Record<string, unknown>> };
const json = JSON.stringify($defs, (key, value: unknown) => {
  if (key === 'description' && typeof value === 'string') return undefined;
  return key === '$ref' ? String(value).replace('#/$defs/', '') : value;
});
const text = `// Generated from src/schemas by \`npm run schemas:generate\`. Do not edit.

/** The schemas that a framework is made of, by name. */
export const definitions: unknown = /* @__PURE__ */ JSON.parse(
  '${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',
);
`;
const file = join(import.meta.dirname, '..', 'src', 'generated', 'definitions.ts');
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('packages/core/src/generated/definitions.ts is not what the schemas make. Run `npm run schemas:generate` and commit.');
  process.exit(1);
} else console.log('The definitions are those of the schemas.');
