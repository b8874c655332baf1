import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';

import { themes, unodcPledges } from '../index.js';
import { plainJsonContext } from './plain-json-context.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** The statements that a JSON-LD processor reads from plain JSON under the context and a base of the reader's own. */
async function statements(value: object): Promise<readonly string[]> {
  const document = {
    '@context': [plainJsonContext, { '@base': 'https://example.org/id/' }],
    ...(JSON.parse(JSON.stringify(value)) as object),
  };
  const quads = (await jsonld.toRDF(document as unknown as JsonLdDocument, { format: 'application/n-quads' })) as unknown as string;
  return quads.split('\n').filter((line) => line !== '');
}

describe('plainJsonContext', () => {
  it('reads a framework as a scheme with its concepts', async () => {
    const found = await statements(unodcPledges);
    const pledge = '<https://example.org/id/unodc-hr75/7>';
    expect(found).toContain(`${pledge} <${SKOS}inScheme> <https://example.org/id/unodc-hr75> .`);
    expect(found).toContain(`${pledge} <${SKOS}notation> "7" .`);
    expect(found).toContain(`${pledge} <${SKOS}prefLabel> ${JSON.stringify(unodcPledges.items[6]?.label.en)}@en .`);
    expect(found.filter((line) => line.includes(`<${SKOS}inScheme>`))).toHaveLength(19);
  });

  it('reads a vocabulary with every label and definition', async () => {
    const found = await statements(themes);
    expect(found.filter((line) => line.includes(`<${SKOS}prefLabel>`))).toHaveLength(2 * themes.concepts.length);
    // The scheme has a definition of its own.
    expect(found.filter((line) => line.includes(`<${SKOS}definition>`))).toHaveLength(2 * (themes.concepts.length + 1));
  });
});
