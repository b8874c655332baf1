import { unitId, type ConceptScheme, type LocalizedText, type Requirement, type Target } from '@actionline/core';

import type { BuiltData } from './build-data.js';

/** A generated module: its path below src/generated and its text. */
export interface GeneratedModule {
  readonly path: string;
  readonly text: string;
}

const NOTICE = '// Generated from packages/taxonomy/data by `npm run data:generate`. Do not edit.\n';

/**
 * The module files of the data: ids as literal types with docstrings, and the data as JSON text, which an engine reads several times
 * faster than the same data as code. A framework in one language is written as its structure and a table of texts, which
 * compresses better, so that a page of one language ships the fewest bytes.
 */
export function writeModules(data: BuiltData): readonly GeneratedModule[] {
  return [
    ...data.frameworks.flatMap((framework) => {
      const { id, items, targets, measures } = framework;
      return [
        {
          path: `${id}/ids.ts`,
          text:
            NOTICE +
            requirementTypes(targets) +
            byId(
              `${nameOf(id)}Items`,
              'The items by id, each with the kind of its level and its label as docstring: an editor shows it where an id is a key.',
              items.map((item) => ({ id: item.id, label: item.label, type: `'${item.kind}'` })),
            ) +
            byId(
              `${nameOf(id)}Targets`,
              'The targets by id, each with what it asks for and its label as docstring: an editor shows it where an id is a key.',
              targets.map((target) => ({ id: target.id, label: target.label, type: TYPE_NAMES[target.requirement.kind] })),
            ) +
            byId(
              `${nameOf(id)}Measures`,
              'The measures by id, each with the unit it is counted in and its label as docstring: an editor shows it where an id is a key.',
              measures.map(({ id: measure, label, unit }) => ({ id: measure, label, type: `'${unitId(unit)}'` })),
            ),
        },
        json(`${id}/both`, framework, 'items'),
        // What follows from the id and the order of an item, frameworkInLanguage puts back.
        ...split(id, { ...framework, items: items.map(({ notation: _notation, source: _source, ...item }) => item) }),
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
      json(`vocabularies/${scheme.id}`, scheme, 'concepts'),
    ]),
    {
      path: 'vocabularies/concept-ids.ts',
      text: `${NOTICE}\nexport const conceptIds = {\n${data.vocabularies
        .map(({ id, concepts }) => `  ${id}:\n    '${concepts.map((concept) => concept.id).join(' ')}',`)
        .join('\n')}\n} as const;\n${broaderIds(data.vocabularies)}`,
    },
    json('crosswalks/sdg-targets', data.sdgTargets, 'concepts'),
    json('crosswalks/sdg-links', data.sdgLinks),
    json('crosswalks/framework-links', data.frameworkLinks),
    {
      path: 'indicators/ids.ts',
      text:
        NOTICE +
        byId(
          'ProposedIndicators',
          'The proposed indicators by id, each with its type and its label as docstring: an editor shows it where an id is a key.',
          data.indicators.indicators.map(({ id, label, type }) => ({ id, label, type: `'${type}'` })),
        ),
    },
    json('indicators/catalogue', data.indicators),
  ];
}

/** What the types of a framework are named after. */
const NAMES: Readonly<Record<string, string>> = { 'eu-hrdap-2020': 'EuActionPlan', 'unodc-hr75': 'UnodcPledges' };

function nameOf(id: string): string {
  const name = NAMES[id];
  if (name === undefined) throw new Error(`The framework ${id} has no name for its types; add one to NAMES.`);
  return name;
}

/** The type of each kind of requirement. */
const TYPE_NAMES: Readonly<Record<Requirement['kind'], string>> = {
  'total-by': 'TotalBy',
  'every-period': 'EveryPeriod',
  deliverable: 'Deliverable',
  'level-by': 'LevelBy',
  direction: 'Direction',
  'all-of': 'AllOf',
  'some-of': 'SomeOf',
  standing: 'Standing',
};

function requirementTypes(targets: readonly Target[]): string {
  const names = [...new Set(targets.map(({ requirement }) => TYPE_NAMES[requirement.kind]))].sort();
  return `\nimport type { ${names.join(', ')} } from '@actionline/core';\n`;
}

/** The concepts above each concept that has any: all of a vocabulary that finding commitments by it needs beside the ids. */
function broaderIds(vocabularies: readonly ConceptScheme[]): string {
  const members = vocabularies.map(({ id, concepts }) => {
    const lines = concepts.flatMap(({ id: concept, broader = [] }) =>
      broader.length === 0 ? [] : [`    '${concept}': '${broader.join(' ')}',\n`],
    );
    return `  ${id}: {${lines.length === 0 ? '' : `\n${lines.join('')}  `}},\n`;
  });
  return `\nexport const broaderIds: Readonly<Record<keyof typeof conceptIds, Readonly<Record<string, string>>>> = {\n${members.join('')}};\n`;
}

interface Entry {
  readonly id: string;
  readonly label: LocalizedText;
  readonly type: string;
}

/** An interface with an id a member: of a member, unlike of a literal in a union, an editor shows the docstring. */
function byId(name: string, doc: string, entries: readonly Entry[]): string {
  const members = entries.map(({ id, label, type }) => `  /** ${label.en ?? ''} · ${label.fr ?? ''} */\n  readonly '${id}': ${type};`);
  return `\n/** ${doc} */\nexport interface ${name} {\n${members.join('\n')}\n}\n`;
}

function union(name: string, ids: readonly string[]): string {
  return `\nexport type ${name} =\n${[...new Set(ids)].map((id) => `  | '${id}'`).join('\n')};\n`;
}

/** A value as JSON text; with a key, that member of it apart. */
function json(path: string, value: object, key?: string): GeneratedModule {
  const rest = key === undefined ? value : { ...value, [key]: null };
  const member = key === undefined ? '' : literal(key, (value as Record<string, unknown>)[key], 1);
  return { path: `${path}.ts`, text: NOTICE + literal('json', rest) + member };
}

/** One literal of JSON text from a depth on; every line of it but the first goes on with the one before. */
function literal(name: string, value: unknown, depth = 0): string {
  const text = narrow(lines(value, depth)).replace(/['\\]/gu, '\\$&').replaceAll('\n', '\\\n');
  return `\nexport const ${name}: string = '${text}';\n`;
}

/** JSON text with every character beyond Latin 1 as an escape: an engine reads text of one byte a character in half the time. */
function narrow(text: string): string {
  return text.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value parted into its structure and one table of texts a language, in the order of the structure. */
function split(folder: string, value: object): readonly GeneratedModule[] {
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
  return [json(`${folder}/structure`, strip(value) as object), json(`${folder}/en`, texts.en), json(`${folder}/fr`, texts.fr)];
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
