import { describe, expect, it } from 'vitest';

import { readableChangelog } from './changelog.js';

/** As `changeset version` writes it: the newest version first, changes by their bump. */
const WRITTEN = `# @actionline/core

## 0.2.0

### Minor Changes

- Units have a kind, and a measure may bring its own. Money in \`EUR.2020\` is one.

  - **\`findUnit\`** knows more words.

- Search answers as people ask: a hyphen or none is one word.

  To move: search again where a query may be in either language.

### Patch Changes

- A sum stays open where a place is missing.
- Follows @actionline/taxonomy 0.2.0.

## 0.1.0

### Minor Changes

- First release.
`;

describe('readableChangelog', () => {
  it('puts what somebody has to do first, and opens each change with its first sentence', () => {
    expect(readableChangelog(WRITTEN, '0.2.0')).toBe(`# @actionline/core

## 0.2.0

### To move

- **Search answers as people ask:** a hyphen or none is one word.

  To move: search again where a query may be in either language.

### New

- **Units have a kind, and a measure may bring its own.** Money in \`EUR.2020\` is one.

  - **\`findUnit\`** knows more words.

### Mended

- **A sum stays open where a place is missing.**

- Follows @actionline/taxonomy 0.2.0.

## 0.1.0

### Minor Changes

- First release.
`);
  });

  it('loses no line', () => {
    const bare = (text: string): readonly string[] =>
      text
        .replaceAll('**', '')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('### '))
        .sort();
    expect(bare(readableChangelog(WRITTEN, '0.2.0'))).toEqual(bare(WRITTEN));
  });

  it('changes nothing the second time, and nothing of another version', () => {
    const once = readableChangelog(WRITTEN, '0.2.0');
    expect(readableChangelog(once, '0.2.0')).toBe(once);
    expect(readableChangelog(WRITTEN, '0.3.0')).toBe(WRITTEN);
    expect(readableChangelog(WRITTEN, '0.2')).toBe(WRITTEN);
  });

  it('ends no sentence within code, a number or a name', () => {
    const text = WRITTEN.replace('Units have a kind, and a measure may bring its own.', 'The field `a. b` of v1.2 is e.g.x in');
    expect(readableChangelog(text, '0.2.0')).toContain('- **The field `a. b` of v1.2 is e.g.x in Money in `EUR.2020` is one.**');
  });

  it('counts the changes where there are many', () => {
    const many = WRITTEN.replace('### Patch Changes\n', `### Patch Changes\n${'\n- A fault is mended.\n'.repeat(4)}`);
    expect(readableChangelog(many, '0.2.0')).toContain(
      '## 0.2.0\n\n7 changes. One asks for a look at code or data of yours.\n\n### To move\n',
    );
  });
});
