import type { BuiltData } from './build-data.js';

/** A generated module: its path below src/generated and its text. */
export interface GeneratedModule {
  readonly path: string;
  readonly text: string;
}

const NOTICE = '// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.\n';

/** The module files of the data: ids as literal unions, structure, and one table of texts a language. */
export function writeModules(data: BuiltData): readonly GeneratedModule[] {
  return [
    ...data.frameworks.flatMap(({ id, items, targets, ...rest }) => [
      {
        path: `${id}/ids.ts`,
        text:
          NOTICE +
          union(
            'ItemId',
            items.map((item) => item.id),
          ) +
          union(
            'TargetId',
            targets.map((target) => target.id),
          ),
      },
      // The notation and the place of an item follow from its id and the order; hydrateFramework puts them back.
      ...split(id, { id, ...rest, items: items.map(({ notation: _notation, source: _source, ...item }) => item), targets }),
      {
        path: `${id}/digests.ts`,
        text: `${NOTICE}\nexport const digests: readonly string[] = [\n${items.map(({ source }) => `  '${source.sha256 ?? ''}',`).join('\n')}\n];\n`,
      },
    ]),
    ...data.vocabularies.flatMap((scheme) => [
      {
        path: `vocabularies/${scheme.id}/ids.ts`,
        text:
          NOTICE +
          union(
            'ConceptId',
            scheme.concepts.map(({ id }) => id),
          ),
      },
      ...split(`vocabularies/${scheme.id}`, scheme),
    ]),
    ...split('crosswalks/sdg-targets', data.sdgTargets),
    ...split('crosswalks/sdg-links', data.sdgLinks),
    ...split('crosswalks/framework-links', data.frameworkLinks),
  ];
}

function union(name: string, ids: readonly string[]): string {
  return `\nexport type ${name} =\n${[...new Set(ids)].map((id) => `  | '${id}'`).join('\n')};\n`;
}

/** Parts a value into its structure and its texts, so that a bundle can leave a language out. */
function split(folder: string, value: unknown): readonly GeneratedModule[] {
  const texts = { en: [] as string[], fr: [] as string[] };
  const strip = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(strip);
    const { en, fr, ...others } = node as Record<string, unknown>;
    if (typeof en === 'string' && typeof fr === 'string' && Object.keys(others).length === 0) {
      texts.en.push(en);
      texts.fr.push(fr);
      return { $: 0 };
    }
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, strip(member)]));
  };
  const structure = strip(value);
  return [
    { path: `${folder}/structure.ts`, text: `${NOTICE}\nexport const structure: string = ${template(lines(structure))};\n` },
    ...(['en', 'fr'] as const).map((language) => ({
      path: `${folder}/${language}.ts`,
      text: `${NOTICE}\nexport const ${language}: readonly string[] = [\n${texts[language].map((text) => `  ${JSON.stringify(text)},`).join('\n')}\n];\n`,
    })),
  ];
}

/** A value as JSON, one member of the outer two levels a line, so that a change of data is a change of few lines. */
function lines(value: unknown, depth = 0): string {
  if (depth >= 2 || typeof value !== 'object' || value === null || '$' in value) return JSON.stringify(value);
  const members = Array.isArray(value)
    ? value.map((member) => lines(member, depth + 1))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${lines(member, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.join(',\n')}\n${close}`;
}

function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/gu, '\\$&')}\``;
}
