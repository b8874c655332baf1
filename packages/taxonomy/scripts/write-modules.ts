import type { BuiltData } from './build-data.js';

/** A generated module: its path below src/generated and its text. */
export interface GeneratedModule {
  readonly path: string;
  readonly text: string;
}

const NOTICE = '// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.\n';

/**
 * The module files of the data: ids as literal unions, and the data as JSON text, which an engine reads several times
 * faster than the same data as code. A framework in one language is written as its structure and a table of texts, which
 * compresses better, so that a page of one language ships the fewest bytes.
 */
export function writeModules(data: BuiltData): readonly GeneratedModule[] {
  return [
    ...data.frameworks.flatMap(({ id, items, targets, ...rest }) => {
      // The notation and the place of an item follow from its id and the order; completeFramework puts them back.
      const framework = { id, ...rest, items: items.map(({ notation: _notation, source: _source, ...item }) => item), targets };
      return [
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
        {
          path: `${id}/digests.ts`,
          text: `${NOTICE}\nexport const digests: readonly string[] = [\n${items.map(({ source }) => `  '${source.sha256 ?? ''}',`).join('\n')}\n];\n`,
        },
        json(`${id}/both`, framework),
        ...split(id, framework),
      ];
    }),
    ...data.vocabularies.flatMap((scheme) => [
      {
        path: `vocabularies/${scheme.id}-ids.ts`,
        text:
          NOTICE +
          union(
            'ConceptId',
            scheme.concepts.map(({ id }) => id),
          ),
      },
      json(`vocabularies/${scheme.id}`, scheme),
    ]),
    json('crosswalks/sdg-targets', data.sdgTargets),
    json('crosswalks/sdg-links', data.sdgLinks),
    json('crosswalks/framework-links', data.frameworkLinks),
  ];
}

function union(name: string, ids: readonly string[]): string {
  return `\nexport type ${name} =\n${[...new Set(ids)].map((id) => `  | '${id}'`).join('\n')};\n`;
}

function json(path: string, value: unknown): GeneratedModule {
  const text = lines(value).replace(/[\\`]|\$\{/gu, '\\$&');
  return { path: `${path}.ts`, text: `${NOTICE}\nexport const json: string = \`${text}\`;\n` };
}

/** A value parted into its structure and one table of texts a language, in the order of the structure. */
function split(folder: string, value: unknown): readonly GeneratedModule[] {
  const texts = { en: [] as string[], fr: [] as string[] };
  const strip = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(strip);
    const { en, fr } = node as Record<string, unknown>;
    if (typeof en !== 'string' || typeof fr !== 'string')
      return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, strip(member)]));
    texts.en.push(en);
    texts.fr.push(fr);
    return { $: 0 };
  };
  return [json(`${folder}/structure`, strip(value)), json(`${folder}/en`, texts.en), json(`${folder}/fr`, texts.fr)];
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
