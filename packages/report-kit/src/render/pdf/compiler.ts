import { optionalPackage } from '../optional-package.js';

/** The package that lays out pages; it is loaded when the first PDF is asked for. */
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** A folder that is nowhere: whatever a source asked to read is sought under it, and not found. */
const NOWHERE = '/actionline-nowhere';

/** What Node has, and the types of a package that serves browsers too do not name. */
declare const Buffer: {
  readonly from: ((text: string, encoding: 'utf8') => Uint8Array) & ((bytes: Uint8Array) => Uint8Array);
};

/** The package, as far as it is used here: its own types name those of Node. */
interface Package {
  readonly NodeCompiler: { readonly create: (args: { readonly workspace: string; readonly fontArgs: readonly object[] }) => NodeCompiler };
}

interface NodeCompiler {
  readonly mapShadow: (path: string, content: Uint8Array) => void;
  readonly resetShadow: () => void;
  readonly evictCache: (maxAge: number) => void;
  readonly compile: (args: { readonly mainFileContent: string; readonly resetRead: boolean }) => Compiled;
  readonly fetchDiagnostics: (problem: object) => readonly unknown[];
  readonly pdf: (document: object, options: { readonly pdfStandard: 'ua-1'; readonly creationTimestamp: number }) => Uint8Array;
}

interface Compiled {
  readonly result: object | null;
  readonly takeError: () => object | null;
  readonly takeWarnings: () => object | null;
}

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
  const fontArgs = fontFiles.length === 0 ? [] : [{ fontBlobs: fontFiles.map((file) => Buffer.from(file)) }];
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs });
  return { pdf: (source, files, timestamp) => compiled(compiler, source, files, timestamp) };
}

/** A text as the bytes of a file. */
export function fromText(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function compiled(compiler: NodeCompiler, source: string, files: ReadonlyMap<string, Uint8Array>, timestamp: number): Uint8Array {
  compiler.resetShadow();
  for (const [path, content] of files) compiler.mapShadow(`${NOWHERE}/${path}`, Buffer.from(content));
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

function loadPackage(): Promise<Package> {
  return optionalPackage(
    PACKAGE,
    `The package ${PACKAGE} could not be loaded; expected it beside @actionline/report-kit, since it lays out the pages of a PDF. Install it: npm install ${PACKAGE}@0.7`,
    async () => (await import('@myriaddreamin/typst-ts-node-compiler')) as unknown as Package,
  );
}
