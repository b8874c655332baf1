import ts from 'typescript';

/** How a consumer compiles. */
export const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
};

/** A host that reads the library of the language once: what every program pays alike would drown what is compared. */
export function hostWithLibrary(): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const known = new Map<string, ts.SourceFile | undefined>();
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!/[\\/]lib\.[^\\/]*\.d\.ts$/.test(name)) return read(name, ...rest);
    if (!known.has(name)) known.set(name, read(name, ...rest));
    return known.get(name);
  };
  return host;
}

/** What the compiler finds first in one file of a program. */
export function firstFault(program: ts.Program, file: string): string | undefined {
  const [fault] = ts.getPreEmitDiagnostics(program).filter(({ file: source }) => source?.fileName === file);
  return fault === undefined ? undefined : ts.flattenDiagnosticMessageText(fault.messageText, '\n');
}
