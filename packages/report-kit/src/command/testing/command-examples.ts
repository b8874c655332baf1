/** What a page about the command shows: a file, or a line to type with what it prints. */
export type CommandExample =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'line'; readonly args: readonly string[]; readonly lines: number; readonly into?: string; readonly prints?: string };

const LINE = /^(?:npx )?actionline ([^|>]*?)(?: \| head -(\d+))?(?: > ([\w.-]+))?$/;

/**
 * The files and lines of a Markdown page, in its order: fenced blocks with the name of a file behind their language, and `sh` blocks of one
 * `actionline` line, each with the `text` block that may follow it, or the file that it is written into. Other lines of a shell are passed over.
 */
export function commandExamples(page: string): readonly CommandExample[] {
  const blocks = [...page.matchAll(/^```(\w+)(?: ([^\n]*))?\n([^]*?)^```$/gm)].map(([, language = '', name = '', text = '']) => ({
    language,
    name,
    text,
  }));
  return blocks.flatMap(({ language, name, text }, at): readonly CommandExample[] => {
    if (language !== 'sh') return name === '' ? [] : [{ kind: 'file', name, text }];
    const [, typed, cut, into] = LINE.exec(text.trimEnd()) ?? [];
    if (typed === undefined) return [];
    const next = blocks[at + 1];
    return [
      {
        kind: 'line',
        args: [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
        lines: cut === undefined ? Infinity : Number(cut),
        ...(into === undefined ? {} : { into }),
        ...(next?.language === 'text' ? { prints: next.text } : {}),
      },
    ];
  });
}
