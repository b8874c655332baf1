import { ReflectionKind, type Comment, type DeclarationReflection, type ProjectReflection, type Reflection } from 'typedoc';

import { entryNames } from './entry-names.js';
import { BEHIND } from './site-router.js';

/**
 * Names each entry as a program imports it and what is behind it in words, and leads `{@link Name}` of one package to the export of another that has the name. Tells the
 * links that lead nowhere.
 */
export function mendModel(project: ProjectReflection): readonly string[] {
  for (const packageModule of project.children ?? []) {
    const names = entryNames(packageModule.name);
    for (const entry of packageModule.children ?? []) {
      const name = names.get(entry.name);
      if (name === undefined) return [`${packageModule.name} does not export ${entry.name}, which typedoc.json has as an entry point.`];
      entry.name = name;
      for (const inner of entry.children ?? []) if (inner.name === '<internal>') inner.name = BEHIND;
    }
  }
  const exported = exportsByName(project);
  return Object.values(project.reflections).flatMap((reflection) =>
    (reflection.comment === undefined ? [] : linkParts(reflection.comment)).flatMap((part) => {
      if (part.target !== undefined && typeof part.target !== 'object') return [];
      if (typeof part.target === 'object' && 'kindOf' in part.target) return [];
      const name = part.text.split(' ')[0] ?? '';
      const found = exported.get(name);
      if (found === undefined) return [`${reflection.getFriendlyFullName()}: no export is called ${name}`];
      part.target = found;
      return [];
    }),
  );
}

type LinkPart = Extract<Comment['summary'][number], { kind: 'inline-tag' }>;

function linkParts({ summary, blockTags }: Comment): readonly LinkPart[] {
  return [...summary, ...blockTags.flatMap(({ content }) => content)].filter(
    (part): part is LinkPart => part.kind === 'inline-tag' && part.tag.startsWith('@link'),
  );
}

function exportsByName(project: ProjectReflection): ReadonlyMap<string, Reflection> {
  const found = new Map<string, DeclarationReflection>();
  for (const entry of (project.children ?? []).flatMap(({ children }) => children ?? [])) {
    for (const declaration of entry.children ?? []) {
      if (!declaration.isReference() && !declaration.kindOf(ReflectionKind.Module) && !found.has(declaration.name)) {
        found.set(declaration.name, declaration);
      }
    }
  }
  return found;
}
