import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { jsonSchemaOf } from '../src/schemas/json-schema.js';
import { leaves } from '../src/shape/leaf.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * `npm run schemas:generate`: the schemas of this package as JSON, as far as src/shape/schema.ts reads them → src/generated/definitions.ts.
 * With `--check`: fails where the file is not what they make. Leaves have code of their own, and are left out.
 */
const { $defs } = jsonSchemaOf('framework') as { readonly $defs: Readonly<Record<string, Json>> };
const kept = Object.entries($defs).filter(([name]) => !Object.hasOwn(leaves, name));
const json = JSON.stringify(Object.fromEntries(kept.map(([name, schema]) => [name, read(schema)])));
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

/** A schema with the keywords that are read; another one is a fault here, so that none is passed over in silence. */
function read(schema: Json): Json {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): readonly (readonly [string, unknown])[] => {
      switch (keyword) {
        case 'description':
        case 'minItems':
        case 'propertyNames':
          // the first is for people; the others are told of by the rules, with advice of their own
          return [];
        case 'minimum':
        case 'maximum':
          // the ends of whole numbers are those of their kind
          if (Math.abs(value as number) === Number.MAX_SAFE_INTEGER) return [];
          if (keyword === 'maximum') throw unread(keyword);
          return [[keyword, value]];
        case '$ref':
          return [[keyword, (value as string).replace('#/$defs/', '')]];
        case 'items':
          return [[keyword, read(value as Json)]];
        case 'additionalProperties':
          return [[keyword, typeof value === 'object' ? read(value as Json) : value]];
        case 'anyOf':
        case 'oneOf':
          return [[keyword, (value as readonly Json[]).map(read)]];
        case 'properties':
          return [
            [keyword, Object.fromEntries(Object.entries(value as Readonly<Record<string, Json>>).map(([key, one]) => [key, read(one)]))],
          ];
        case 'type':
        case 'const':
        case 'enum':
        case 'minLength':
        case 'exclusiveMinimum':
        case 'required':
        case 'dependentRequired':
          return [[keyword, value]];
      }
      throw unread(keyword);
    }),
  );
}

function unread(keyword: string): Error {
  return new Error(`The keyword ${keyword} is not read by src/shape/schema.ts; teach it, or say here why it is left out.`);
}
