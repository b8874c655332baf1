import { expect, it, vi } from 'vitest';

import { tinyReport } from '../../testing/tiny-report.js';
import { renderPdf } from './pdf.js';

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('Cannot find package');
});

it('names the package and how to install it where the compiler is not there', async () => {
  await expect(renderPdf(tinyReport())).rejects.toMatchObject({
    code: 'missing-package',
    message: expect.stringContaining('npm install @myriaddreamin/typst-ts-node-compiler@0.7') as unknown,
  });
});
