import { describe, expect, it } from 'vitest';

import { asCommonJs, asCommonTs, readmeExamples } from './readme-example.js';

const code = "import { a, type B, c as d } from 'x';\nimport type { E } from 'y';\n\nconsole.log(await a(d));";

describe('an example as CommonJS', () => {
  it('requires what it imports, by the names that it uses, and no types', () => {
    expect(asCommonJs(code)).toBe("(async () => {\nconst { a, c: d } = require('x');\n\n\nconsole.log(await a(d));\n})();\n");
  });

  it('keeps its imports where it is TypeScript, and awaits in a function', () => {
    expect(asCommonTs(code)).toMatch(/^import \{ a, type B, c as d \} from 'x';\nimport type \{ E \} from 'y';\nvoid \(async \(\) => \{/);
  });
});

describe('the examples of the READMEs', () => {
  it('are one of the repository and one of each package, each with what it prints', () => {
    const examples = readmeExamples();
    expect(examples.map(({ name }) => name)).toEqual(['readme', 'core', 'taxonomy', 'targets', 'report-kit']);
    expect(examples.every(({ prints }) => prints.length > 0)).toBe(true);
  });
});
