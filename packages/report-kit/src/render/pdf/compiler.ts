import { ActionlineError } from '@actionline/core';
import type * as typst from '@myriaddreamin/typst-ts-node-compiler';

/** The package that lays out pages; it is loaded when the first PDF is asked for. */
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** A folder that is nowhere: whatever a source asked to read is sought under it, and not found. */
const NOWHERE = '/actionline-nowhere';

/** The compiler, as far as it is used here. */
export interface Compiler {
  /** Lays out a source with its files and writes the file; what stands in the way of that is thrown as it was told. */
  readonly pdf: (source: string, files: ReadonlyMap<string, Uint8Array>, timestamp: number) => Uint8Array;
}

/** What the compiler told instead of a file. */
export class CompileProblem extends Error {
  override readonly name = 'CompileProblem';
}

/** A compiler that knows its own fonts and those given. */
export async function loadCompiler(fontFiles: readonly Uint8Array[]): Promise<Compiler> {
  const { NodeCompiler } = await loadPackage();
  const fontArgs = fontFiles.length === 0 ? [] : [{ fontBlobs: fontFiles.map(bytes) }];
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs });
  return { pdf: (source, files, timestamp) => compiled(compiler, source, files, timestamp) };
}

/** What the compiler takes as a buffer is any view of bytes; the types of Node are not needed for it. */
function bytes(content: Uint8Array): NodeBytes {
  return content as NodeBytes;
}

type NodeBytes = Parameters<typst.NodeCompiler['mapShadow']>[1];

function compiled(compiler: typst.NodeCompiler, source: string, files: ReadonlyMap<string, Uint8Array>, timestamp: number): Uint8Array {
  compiler.resetShadow();
  for (const [path, content] of files) compiler.mapShadow(`${NOWHERE}/${path}`, bytes(content));
  try {
    const result = compiler.compile({ mainFileContent: source, resetRead: true });
    const error = result.takeError();
    if (error !== null) throw new CompileProblem(messagesOf(compiler.fetchDiagnostics(error)).join('\n'));
    const warnings = result.takeWarnings();
    const unknownFont =
      warnings === null ? undefined : messagesOf(compiler.fetchDiagnostics(warnings)).find((message) => message.startsWith('unknown font'));
    if (unknownFont !== undefined) throw new CompileProblem(unknownFont);
    const { result: document } = result;
    if (document === null) throw new CompileProblem('no document');
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
  } finally {
    compiler.resetShadow();
    // it remembers what it laid out for all time otherwise
    compiler.evictCache(0);
  }
}

function messagesOf(diagnostics: readonly unknown[]): readonly string[] {
  return diagnostics.map((one) => {
    const message: unknown = typeof one === 'object' && one !== null && 'message' in one ? one.message : one;
    return String(message);
  });
}

async function loadPackage(): Promise<typeof typst> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (cause) {
    throw new ActionlineError(
      'missing-package',
      `The package ${PACKAGE} could not be loaded; expected it beside @actionline/report-kit, since it lays out the pages of a PDF. Install it: npm install ${PACKAGE}@0.7`,
      { given: PACKAGE, cause },
    );
  }
}
