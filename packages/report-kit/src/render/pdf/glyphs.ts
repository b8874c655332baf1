import { CompileProblem, fromText, type Compiler } from './compiler.js';

const SOURCE = String.raw`
#let probe = json("probe.json")
#set document(title: "probe")
#set text(font: probe.fonts, fallback: false, size: 1pt)
#for char in probe.chars {
  [#char ]
  text(weight: "semibold", [#char ])
}
`;

/** What the compiler says of a text that its fonts cannot show, in the notation of its language. */
const TOLD = /the text `\\?"(.*?)\\?"` could not be displayed/g;

/** The characters of a text that none of the fonts has, in the order of their numbers. */
export function missingGlyphs(text: string, fonts: readonly string[], compiler: Compiler): readonly string[] {
  const chars = [...new Set(text)].filter((char) => !/[\s\u0020-\u007e]/.test(char)).sort((one, other) => code(one) - code(other));
  if (chars.length === 0) return [];
  // a mark that stands over a letter is asked for over one
  const shown = chars.map((char) => (/\p{M}/u.test(char) ? `o${char}` : char));
  const probe = fromText(JSON.stringify({ fonts, chars: shown }));
  try {
    compiler.pdf(SOURCE, new Map([['probe.json', probe]]), 0);
    return [];
  } catch (error) {
    const told = new Set(toldIn(error));
    const missing = chars.filter((char) => told.has(char));
    if (missing.length === 0) throw error;
    return missing;
  }
}

function toldIn(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error instanceof CompileProblem) return [];
  // the message escapes what it quotes, and what it quotes was escaped already
  return [...error.message.replaceAll('\\\\', '\\').matchAll(TOLD)].flatMap(([, quoted = '']) =>
    Array.from(quoted.replace(/\\u\{([0-9a-f]+)\}/g, (_, number: string) => String.fromCodePoint(parseInt(number, 16)))),
  );
}

function code(char: string): number {
  return char.codePointAt(0) ?? 0;
}
