import type { Citation } from '@actionline/core';
import { kindOf } from '@actionline/core/internal';

import type { SdmxField } from './concepts.js';
import type { SdmxComponent } from './layout.js';

/** An object of JSON, of which any key may be there. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a value is; an empty one where it is none. */
export function objectIn(value: unknown): JsonObject {
  return kindOf(value) === 'object' ? (value as JsonObject) : {};
}

/** The list that a value is; an empty one where it is none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A member of its own: `__proto__` and the like are none. */
export function memberOf(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A component of the structure, and where its values go in a figure. */
export interface JsonComponent {
  /** Its place among the components of a figure. */
  readonly at: number;
  /** Its values, which are told by their index; none where they stand in the data themselves. */
  readonly values: readonly unknown[] | undefined;
  /** The value of a figure that gives none. */
  readonly fallback: string | undefined;
}

/** What a structure says of the data that name it. */
export interface JsonStructure {
  /** Every component, in the order of the values of a figure. */
  readonly components: readonly SdmxComponent[];
  /** The dimensions of each level. */
  readonly dimensions: Readonly<Record<'dataSet' | 'series' | 'observation', readonly JsonComponent[]>>;
  /** All dimensions by their place in a key. */
  readonly byKey: readonly JsonComponent[];
  /** The measures, which come first among the values of a figure. */
  readonly measures: readonly JsonComponent[];
  /** The attributes of each level. */
  readonly attributes: Readonly<Record<'dataSet' | 'dimensionGroup' | 'series' | 'observation', readonly JsonComponent[]>>;
  /** Where the figures come from, as far as it tells. */
  readonly source: Citation | undefined;
}

/** Reads a structure of SDMX-JSON 1.0 or 2.x. */
export function jsonStructure(given: unknown, sender: JsonObject, concepts: Readonly<Record<SdmxField, readonly string[]>>): JsonStructure {
  const structure = objectIn(given);
  const components: SdmxComponent[] = [];
  const positions = new Map<string, number>();
  const keyed: (readonly [key: number, component: JsonComponent])[] = [];

  const componentsAt = (group: string, level: string, kind: SdmxComponent['kind']): readonly JsonComponent[] =>
    listIn(memberOf(objectIn(memberOf(structure, group)), level)).map((one, index) => {
      const component = objectIn(one);
      const id = textIn(memberOf(component, 'id')) ?? '';
      const name =
        kind === 'dimension' && isTime(component) && !concepts.period.includes(id.toUpperCase()) ? (concepts.period[0] ?? id) : id;
      const at = positions.get(name) ?? components.push({ id: name, kind }) - 1;
      positions.set(name, at);
      const values = memberOf(component, 'values');
      const read: JsonComponent = {
        at,
        values: Array.isArray(values) && values.length > 0 ? (values as readonly unknown[]) : undefined,
        fallback: textIn(memberOf(component, 'default')),
      };
      const position = memberOf(component, 'keyPosition');
      if (kind === 'dimension') keyed.push([typeof position === 'number' ? position : 1_000 + index, read]);
      return read;
    });

  const dimensions = {
    dataSet: componentsAt('dimensions', 'dataSet', 'dimension'),
    series: componentsAt('dimensions', 'series', 'dimension'),
    observation: componentsAt('dimensions', 'observation', 'dimension'),
  };
  const told = componentsAt('measures', 'observation', 'attribute');
  // 1.0 has one measure, which it does not describe
  const measures =
    told.length > 0 ? told : [{ at: components.push({ id: 'OBS_VALUE', kind: 'attribute' }) - 1, values: undefined, fallback: undefined }];
  return {
    components,
    dimensions,
    byKey: keyed.sort(([a], [b]) => a - b).map(([, component]) => component),
    measures,
    attributes: {
      dataSet: [...componentsAt('attributes', 'dataSet', 'attribute'), ...componentsAt('attributes', 'dataset', 'attribute')],
      dimensionGroup: componentsAt('attributes', 'dimensionGroup', 'attribute'),
      series: componentsAt('attributes', 'series', 'attribute'),
      observation: componentsAt('attributes', 'observation', 'attribute'),
    },
    source: sourceOf(structure, sender),
  };
}

function isTime(component: JsonObject): boolean {
  const roles = [...listIn(memberOf(component, 'roles')), memberOf(component, 'role')];
  return roles.some((role) => role === 'TIME_PERIOD' || role === 'time');
}

function sourceOf(structure: JsonObject, sender: JsonObject): Citation | undefined {
  const title = textIn(memberOf(structure, 'name')) ?? textIn(memberOf(structure, 'names')) ?? linkedId(structure);
  const publisher = textIn(memberOf(sender, 'name')) ?? textIn(memberOf(sender, 'names')) ?? textIn(memberOf(sender, 'id'));
  if (title === undefined) return undefined;
  return { title, ...(publisher === undefined ? {} : { publisher }) };
}

/** The id of the data, of the link to what describes them: `ECB:EXR(1.0)`, or the last parts of its address. */
function linkedId(structure: JsonObject): string | undefined {
  const links = listIn(memberOf(structure, 'links')).map(objectIn);
  const link = links.find((one) => memberOf(one, 'rel') === 'dataflow') ?? links[0] ?? {};
  const urn = textIn(memberOf(link, 'urn'));
  if (urn !== undefined) return urn.slice(urn.indexOf('=') + 1);
  return textIn(memberOf(link, 'href'))
    ?.split('/')
    .filter((part) => part !== '')
    .slice(-3)
    .join('/');
}

/** The text of a value: an id before a value before a name; the English of a localised one; several with `;` between them. */
export function textIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    // nested lists are of metadata
    const texts = value.slice(0, MOST_VALUES).map(oneText);
    return texts.every((text) => text === undefined) ? undefined : texts.filter((text) => text !== undefined).join(';');
  }
  return oneText(value);
}

function oneText(value: unknown): string | undefined {
  if (kindOf(value) !== 'object') return plainText(value);
  const object = value as JsonObject;
  for (const key of ['id', 'value', 'values', 'name', 'en', 'fr', ...Object.keys(object).slice(0, 1)]) {
    const own = memberOf(object, key);
    const listed = Array.isArray(own)
      ? own.slice(0, MOST_VALUES).map(plainText)
      : [kindOf(own) === 'object' ? localised(own as JsonObject) : plainText(own)];
    const texts = listed.filter((text) => text !== undefined);
    if (texts.length > 0) return texts.join(';');
  }
  return undefined;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

const MOST_VALUES = 100;

function localised(texts: JsonObject): string | undefined {
  const found = memberOf(texts, 'en') ?? Object.values(texts)[0];
  return typeof found === 'string' ? found : undefined;
}
