import { describe, expect, it } from 'vitest';

import { link } from './inline.js';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  it.each(['https://www.unodc.org/a?b=c#d', 'http://example.org', 'mailto:desk@example.org', 'HTTPS://EXAMPLE.ORG'])(
    'lets %s through',
    (url) => {
      expect(safeUrl(url)).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://example.org',
    'data:text/html,<script>',
    'https:example.org',
    '//example.org',
    'file:///etc/passwd',
    'https://example.org/"onclick=x',
    'https://example.org/a b',
    'https://example.org/\u202Egpj.exe',
    'java\nscript:alert(1)',
    '',
  ])('holds %j back', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

describe('link', () => {
  it('shows an address that may not be linked to as text, so that nothing is lost', () => {
    expect(link('javascript:alert(1)', { kind: 'text', text: 'Report' })).toEqual([
      { kind: 'text', text: 'Report' },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'javascript:alert(1)' },
    ]);
  });
});
