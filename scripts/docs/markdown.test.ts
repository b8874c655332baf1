import { describe, expect, it } from 'vitest';

import { linksOf, sectionsOf, withLinks } from './markdown.js';
import { termsOf } from './search-terms.js';

const PAGE = `# Title

See [a.md](a.md) and \`[b](b.md)\`, ![drawing](img/x.svg "words").

\`\`\`md
[not a link](c.md)
\`\`\`

<a id="plan/1.2"></a>

## 1.2 A heading with \`code\`

| x | y |
| --- | --- |
| [d](../d.md#e) | two |
`;

describe('links', () => {
  it('are those of the text, and none of code', () => {
    expect(linksOf(PAGE)).toEqual(['a.md', 'img/x.svg', '../d.md#e']);
  });

  it('are replaced where they lead, and nowhere else', () => {
    const replaced = withLinks(PAGE, (url) => `/${url}`);
    expect(replaced).toBe(PAGE.replace('](a.md)', '](/a.md)').replace('](img', '](/img').replace('](../d', '](/../d'));
  });
});

describe('sections', () => {
  it('carry their heading, the id before it, and the text below it', () => {
    expect(sectionsOf(PAGE)).toEqual([
      { heading: 'Title', depth: 1, text: 'See a.md and [b](b.md), . [not a link](c.md)' },
      { heading: '1.2 A heading with code', depth: 2, anchor: 'plan/1.2', text: 'x y d two' },
    ]);
  });
});

describe('the words of a search', () => {
  it.each([
    ['unodc-hr75/7.a.', ['unodc-hr75/7.a', 'unodc', 'hr75', '7', 'a']],
    ['evaluateTarget', ['evaluatetarget', 'evaluate', 'target']],
    ['L’égalité, été', ['l', 'egalite', 'ete']],
    ['...', []],
  ])('%s', (text, words) => {
    expect(termsOf(text)).toEqual(words);
  });
});
