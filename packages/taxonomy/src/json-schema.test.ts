import { jsonSchemaNouns, jsonSchemaOf } from '@actionline/core/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { euActionPlan, frameworkCrosswalk, sdgTargets, standards, themes, unodcPledges } from './index.js';

// An independent validator, as a service in another language would use one.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const valid = (noun: Parameters<typeof jsonSchemaOf>[0], value: unknown): unknown => {
  const schema = jsonSchemaOf(noun);
  const validate = ajv.getSchema(String(schema['$id'])) ?? ajv.compile(schema);
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors;
};

describe('the JSON Schemas', () => {
  it.each(jsonSchemaNouns)('%s compiles', (noun) => {
    expect(() => ajv.compile({ ...jsonSchemaOf(noun), $id: `urn:test:${noun}` })).not.toThrow();
  });

  it('accept both frameworks as plain JSON', () => {
    expect(valid('framework', euActionPlan)).toEqual([]);
    expect(valid('framework', unodcPledges)).toEqual([]);
  });

  it('accept the vocabularies and links', () => {
    for (const scheme of [themes, standards, sdgTargets]) expect(valid('concept-scheme', scheme)).toEqual([]);
    for (const link of frameworkCrosswalk) expect(valid('crosswalk-link', link)).toEqual([]);
  });

  it('refuse what is not one', () => {
    expect(valid('framework', { ...unodcPledges, items: [{ id: 3 }] })).not.toEqual([]);
    expect(valid('target', { ...unodcPledges.targets[0], requirement: { kind: 'someday' } })).not.toEqual([]);
  });
});
