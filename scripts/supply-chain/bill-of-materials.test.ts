import { describe, expect, it } from 'vitest';

import { billFault, billOfMaterials } from './bill-of-materials.js';
import { installedWith } from './lock-file.js';

const lock = {
  packages: {
    'packages/core': { name: '@actionline/core', version: '0.2.0', license: 'MIT', dependencies: { reader: '1.0.0' } },
    // 64 bytes of nought
    'node_modules/reader': { version: '1.0.0', license: '(MIT OR Apache-2.0)', integrity: `sha512-${'A'.repeat(86)}==` },
  },
};
const bill = billOfMaterials('packages/core', installedWith(lock, 'packages/core', false));

describe('billOfMaterials', () => {
  it('says what comes with a package, under what licence, and what needs it', () => {
    expect(JSON.parse(bill)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { group: '@actionline', name: 'core', version: '0.2.0', purl: 'pkg:npm/%40actionline/core@0.2.0' } },
      components: [
        {
          name: 'reader',
          version: '1.0.0',
          purl: 'pkg:npm/reader@1.0.0',
          licenses: [{ expression: '(MIT OR Apache-2.0)' }],
          hashes: [{ alg: 'SHA-512', content: '00'.repeat(64) }],
        },
      ],
      dependencies: [{ ref: '@actionline/core@0.2.0', dependsOn: ['reader@1.0.0'] }, { ref: 'reader@1.0.0' }],
    });
  });

  it('holds to the schema of CycloneDX, which a text that does not is held against', async () => {
    expect(await billFault(bill)).toBeUndefined();
    expect(await billFault(bill.replace('"library"', '"bookshop"'))).toContain('type');
  });
});
