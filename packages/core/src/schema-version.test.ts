import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.js';
import { schemaVersionFit, SCHEMA_VERSION } from './schema-version.js';
import { jsonSchemaNouns, jsonSchemaOf } from './schemas/json-schema.js';
import { sha256Hex } from './sha256.js';

describe('the version of a shape', () => {
  it.each<[unknown, string | undefined]>([
    ['2.3.0', 'same'],
    ['2.0.9', 'same'],
    ['2.3.7', 'same'],
    ['2.4.0', 'later'],
    ['2.10.0', 'later'],
    ['1.3.0', 'other'],
    ['3.3.0', 'other'],
    ['2.3', undefined],
    ['v2.3.0', undefined],
    [2, undefined],
    [undefined, undefined],
  ])('%s beside 2.3.0', (given, fit) => {
    expect(schemaVersionFit(given, '2.3.0')).toBe(fit);
  });

  // The digest stands for the schemas of this version. Where a schema changes, this fails: raise SCHEMA_VERSION by the rule in its docstring,
  // keep the records of the older version in packages/targets/src/testing/stored, and write the new digest here.
  it('goes with the schemas', () => {
    const schemas = jsonSchemaNouns.map((noun) => jsonSchemaOf(noun));
    expect([SCHEMA_VERSION, sha256Hex(canonicalJson(schemas))]).toEqual([
      '1.0.0',
      'b7d01583ee96197c5361225d61daf9c739504377bdf93931876198f7c41f6e8c',
    ]);
  });
});
