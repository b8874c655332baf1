import {
  makeRecursiveVisitor,
  ReflectionKind,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type ParameterReflection,
  type ProjectReflection,
  type Reflection,
  type SignatureReflection,
  type TypeParameterReflection,
} from 'typedoc';

/** What the Markdown of a name needs of the site around it. */
export interface ApiContext {
  /** The address of the Markdown of a reflection, seen from another. */
  readonly linkTo: (from: Reflection, to: Reflection) => string | undefined;
  /** The address of the page of a file of the repository, seen from a reflection. */
  readonly fileLink: (from: Reflection, part: CommentDisplayPart) => string | undefined;
}

/** What a module holds, in the order in which it is looked for. */
const KINDS: readonly (readonly [string, readonly ReflectionKind[]])[] = [
  ['Functions', [ReflectionKind.Function]],
  ['Values', [ReflectionKind.Variable, ReflectionKind.Class]],
  ['Types', [ReflectionKind.Interface, ReflectionKind.TypeAlias]],
  ['Modules', [ReflectionKind.Module]],
];

/** The page of one exported name as Markdown: what it is, how it is imported, its signature, its members and its examples. */
export function nameMarkdown(reflection: DeclarationReflection, { name: entry }: Reflection, context: ApiContext): string {
  const signatures = reflection.signatures ?? [];
  const isType = reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]);
  const imported = entry.startsWith('@') ? `import ${isType ? 'type ' : ''}{ ${reflection.name} } from '${entry}';\n\n` : '';
  const comments = new CommentWriter(reflection, context);
  return joined([
    `# ${reflection.name}`,
    fenced(`${imported}${signatures.length > 0 ? signatures.map(signatureText).join('\n') : declarationText(reflection)}`),
    comments.whole(reflection.comment),
    ...signatures.flatMap((signature) => [
      comments.whole(signature.comment),
      list('Parameters', signature.parameters ?? [], (parameter) => comments.line(parameterText(parameter), parameter.comment)),
    ]),
    list('Types in it', typesIn(reflection), (type) => `- [${type.name}](${context.linkTo(reflection, type) ?? ''})`),
    list('Members', members(reflection), (member) => comments.line(memberText(member), member.comment ?? member.signatures?.[0]?.comment)),
  ]);
}

/** The page of a package or of an entry: its README, and every name in it with one sentence. */
export function moduleMarkdown(module: DeclarationReflection | ProjectReflection, readme: string | undefined, context: ApiContext): string {
  const comments = new CommentWriter(module, context);
  const children = module.children ?? [];
  return joined([
    readme ?? `# ${module.name}`,
    readme === undefined ? comments.whole(module.comment) : '',
    ...KINDS.map(([heading, kinds]) =>
      list(
        heading,
        children.filter((child) => child.kindOf([...kinds])),
        (child) =>
          comments.line(`[${child.name}](${context.linkTo(module, child) ?? ''})`, child.comment ?? child.signatures?.[0]?.comment, true),
      ),
    ),
  ]);
}

/** The first sentence of what a name is. */
export function sentenceOf(reflection: DeclarationReflection): string {
  const { comment, signatures } = reflection;
  const summary = comment?.summary ?? signatures?.[0]?.comment?.summary ?? [];
  return firstSentence(summary.map(({ text }) => text).join(''));
}

class CommentWriter {
  readonly #owner: Reflection;
  readonly #context: ApiContext;

  constructor(owner: Reflection, context: ApiContext) {
    this.#owner = owner;
    this.#context = context;
  }

  /** Every part of a comment: what it is, and each tag under its name. */
  whole(comment: Comment | undefined): string {
    if (comment === undefined) return '';
    const tags = comment.blockTags.map(({ tag, content }) => {
      const text = this.#text(content).trim();
      return tag === '@example' ? `Example:\n\n${text}` : `**${title(tag)}** ${text}`;
    });
    return joined([this.#text(comment.summary), ...tags]);
  }

  /** A row of a list: a name in code or a link, and its summary. */
  line(name: string, comment: Comment | undefined, short = false): string {
    const text = this.#text(comment?.summary ?? [])
      .replace(/\s+/gu, ' ')
      .trim();
    const told = short ? firstSentence(text) : text;
    return `- ${name}${told === '' ? '' : `: ${told}`}`;
  }

  #text(parts: readonly CommentDisplayPart[]): string {
    return parts
      .map((part) => {
        if (part.kind === 'relative-link') return this.#context.fileLink(this.#owner, part) ?? part.text;
        if (part.kind !== 'inline-tag') return part.text;
        const { target } = part;
        const url =
          typeof target === 'string'
            ? target
            : target !== undefined && 'kindOf' in target
              ? this.#context.linkTo(this.#owner, target)
              : undefined;
        return url === undefined ? `\`${part.text}\`` : `[\`${part.text}\`](${url})`;
      })
      .join('');
  }
}

/** The types of this project that the parameters and the result of a function name. */
function typesIn({ signatures = [] }: DeclarationReflection): readonly Reflection[] {
  const found = new Set<Reflection>();
  const visitor = makeRecursiveVisitor({
    reference: ({ reflection }) => {
      if (
        reflection?.isDeclaration() === true &&
        reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias, ReflectionKind.Class])
      )
        found.add(reflection);
    },
  });
  for (const { parameters = [], type } of signatures)
    for (const one of [...parameters.map((parameter) => parameter.type), type]) one?.visit(visitor);
  return [...found];
}

function members(reflection: DeclarationReflection): readonly DeclarationReflection[] {
  return reflection.children ?? (reflection.type?.type === 'reflection' ? (reflection.type.declaration.children ?? []) : []);
}

function declarationText(reflection: DeclarationReflection): string {
  const parameters = typeParameters(reflection.typeParameters);
  const parents = reflection.extendedTypes?.map(String).join(', ');
  if (reflection.kindOf(ReflectionKind.Interface)) {
    return `interface ${reflection.name}${parameters}${parents === undefined ? '' : ` extends ${parents}`}`;
  }
  if (reflection.kindOf(ReflectionKind.TypeAlias)) return `type ${reflection.name}${parameters} = ${String(reflection.type)}`;
  if (reflection.kindOf(ReflectionKind.Class)) return `class ${reflection.name}${parameters}`;
  return `const ${reflection.name}: ${String(reflection.type)}`;
}

function signatureText({ name, typeParameters: types, parameters = [], type }: SignatureReflection): string {
  return `function ${name}${typeParameters(types)}(${parameters.map((parameter) => parameterOf(parameter)).join(', ')}): ${String(type)}`;
}

function memberText(member: DeclarationReflection): string {
  const [signature] = member.signatures ?? [];
  const type = signature === undefined ? String(member.type) : signatureText(signature).replace(`function ${signature.name}`, '');
  return `\`${member.name}${member.flags.isOptional ? '?' : ''}${signature === undefined ? ': ' : ''}${type}\``;
}

function parameterText(parameter: ParameterReflection): string {
  return `\`${parameterOf(parameter)}\``;
}

function parameterOf({ name, flags, type, defaultValue }: ParameterReflection): string {
  return `${flags.isRest ? '...' : ''}${name}${flags.isOptional || defaultValue !== undefined ? '?' : ''}: ${String(type)}`;
}

function typeParameters(types: readonly TypeParameterReflection[] | undefined): string {
  if (types === undefined || types.length === 0) return '';
  return `<${types.map(({ name, type }) => `${name}${type === undefined ? '' : ` extends ${String(type)}`}`).join(', ')}>`;
}

function list<T>(heading: string, entries: readonly T[], line: (entry: T) => string): string {
  return entries.length === 0 ? '' : `## ${heading}\n\n${entries.map(line).join('\n')}`;
}

function fenced(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

function title(tag: string): string {
  return tag.charAt(1).toUpperCase() + tag.slice(2);
}

function firstSentence(text: string): string {
  const [sentence = ''] = text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/(?<=[.:]) /u);
  return sentence;
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
