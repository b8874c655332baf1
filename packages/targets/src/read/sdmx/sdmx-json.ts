import type { Issue } from '@actionline/core';
import { issueValue, kindOf, refuseArgument, show } from '@actionline/core/internal';

import type { ReadObservations } from '../reading/read-observations.js';
import {
  jsonStructure,
  listIn,
  memberOf,
  objectIn,
  textIn,
  type JsonComponent,
  type JsonObject,
  type JsonStructure,
} from './json-structure.js';
import { dataMessage, deletion, type DataMessage, type Where } from './message.js';
import { sdmxSettings, type ReadSdmxOptions, type SdmxSettings } from './options.js';
import { emptyText, wrongFormat } from './wrong-format.js';

/**
 * Reads observations from SDMX-JSON 1.0 and 2.x: figures in series or flat, with dimensions and attributes at every level.
 *
 * @throws {@link ActionlineError} `bad-argument` when the text is none, and when an option is not known or of the wrong type.
 *
 * @example
 * ```ts
 * import { readSdmxJson } from '@actionline/targets/sdmx';
 *
 * const text = JSON.stringify({
 *   data: {
 *     dataSets: [{ observations: { '0:0': [12] } }],
 *     structure: {
 *       name: 'Judges',
 *       dimensions: { observation: [
 *         { id: 'REF_AREA', values: [{ id: 'KE' }] },
 *         { id: 'TIME_PERIOD', values: [{ id: '2024' }] },
 *       ] },
 *     },
 *   },
 * });
 * const { observations } = await readSdmxJson(text, { constants: { role: 'outcome', measure: 'demo/m.judges', unit: 'judge' } });
 * observations.map(({ value, place, source }) => [value, place, source.title]); // => [[12, 'KE', 'Judges']]
 * ```
 */
export async function readSdmxJson(text: string, options: ReadSdmxOptions = {}): Promise<ReadObservations> {
  if (typeof text !== 'string')
    refuseArgument('text', text, 'the text of the file', 'decode the bytes first, such as with new TextDecoder()');
  const settings = sdmxSettings(options);
  const message = dataMessage(settings);
  options.signal?.throwIfAborted();
  const wrong = text.trim() === '' ? emptyText('SDMX-JSON') : wrongFormat(text.slice(0, 4_096), 'SDMX-JSON');
  if (wrong !== undefined) {
    message.tell(wrong);
    return message.finish();
  }
  const parsed = parse(text);
  if (parsed.issue !== undefined) {
    message.tell(parsed.issue);
    return message.finish();
  }
  readMessage(objectIn(parsed.value), message, settings);
  options.signal?.throwIfAborted();
  options.onProgress?.({ taken: text.length });
  return Promise.resolve(message.finish());
}

function parse(text: string): { readonly value?: unknown; readonly issue?: Issue } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const whole = /end of JSON|Unterminated/i.test(said) ? 'it ends too early, as a download that was cut does' : said;
    const words = `The text is no JSON (${whole}); expected SDMX-JSON; ask for the data again.`;
    return { issue: { code: 'bad-json', severity: 'error', message: words, values: { given: issueValue(said), mend: 'other-file' } } };
  }
}

function readMessage(root: JsonObject, message: DataMessage, settings: SdmxSettings): void {
  const data = memberOf(root, 'data');
  const body = kindOf(data) === 'object' ? (data as JsonObject) : root;
  const dataSets = memberOf(body, 'dataSets');
  if (!Array.isArray(dataSets)) {
    message.tell(notData(root));
    return;
  }
  const inData = data === body ? ['data'] : [];
  const sender = objectIn(memberOf(objectIn(memberOf(root, 'meta') ?? memberOf(root, 'header')), 'sender'));
  const given = memberOf(body, 'structures');
  const structures = Array.isArray(given) ? (given as readonly unknown[]) : [memberOf(body, 'structure')];
  const read = new Map<number, JsonStructure>();
  dataSets.forEach((one: unknown, index) => {
    const dataSet = objectIn(one);
    const path = [...inData, 'dataSets', index];
    const at = memberOf(dataSet, 'structure') ?? 0;
    if (typeof at !== 'number' || kindOf(structures[at]) !== 'object') {
      message.tell(noStructure(at, path));
      countFigures(dataSet, message);
      return;
    }
    const structure = read.get(at) ?? jsonStructure(structures[at], sender, settings.concepts);
    read.set(at, structure);
    readDataSet(dataSet, structure, path, message);
  });
}

type Path = readonly (string | number)[];
type Values = (string | undefined)[];

function readDataSet(dataSet: JsonObject, structure: JsonStructure, path: Path, message: DataMessage): void {
  message.describe(structure.components, structure.source);
  const { dimensions, attributes, measures } = structure;
  const deletes = /^d/i.test(textIn(memberOf(dataSet, 'action')) ?? '');
  const base: Values = structure.components.map(() => undefined);
  for (const level of Object.values(attributes)) for (const { at, fallback } of level) base[at] = fallback;
  // a level of one value has no index
  if (dimensions.dataSet.some(({ values }) => values?.length !== 1)) {
    message.tell(badFigure('dimensions.dataSet', 'one value of each', { path }));
    countFigures(dataSet, message);
    return;
  }
  for (const component of dimensions.dataSet) put(base, component, 0);
  putAll(base, attributes.dataSet, listIn(memberOf(dataSet, 'attributes')));
  const groups = groupsOf(objectIn(memberOf(dataSet, 'dimensionGroupAttributes')));
  if (groups === undefined || structure.components.length > MOST_COMPONENTS) {
    message.tell(tooMuch(path));
    countFigures(dataSet, message);
    return;
  }

  const readObservations = (given: unknown, series: Values, key: readonly (number | undefined)[], at: Path): void => {
    for (const [own, figure] of Object.entries(objectIn(given))) {
      const where: Where = { path: [...at, 'observations', own] };
      if (deletes) {
        message.reject(deletion(where));
        continue;
      }
      const values = [...series];
      const parts = indexesOf(own);
      const fault = putKey(values, dimensions.observation, parts) ?? (Array.isArray(figure) ? undefined : 'a list of values');
      if (fault !== undefined) {
        message.reject(badFigure(own, fault, where));
        continue;
      }
      applyGroups(values, groups, structure, key, parts);
      const cells = figure as readonly unknown[];
      const bad = [
        ...putAll(values, measures, cells.slice(0, measures.length)),
        ...putAll(values, attributes.observation, cells.slice(measures.length)),
      ];
      if (bad.length > 0) message.reject(badFigure(own, 'indexes of values that the structure has', where));
      else message.take(values, where);
    }
  };

  for (const [key, one] of Object.entries(objectIn(memberOf(dataSet, 'series')))) {
    const series = objectIn(one);
    const values = [...base];
    const parts = indexesOf(key);
    const at = [...path, 'series', key];
    const fault = putKey(values, dimensions.series, parts);
    const bad = putAll(values, attributes.series, listIn(memberOf(series, 'attributes')));
    if (fault !== undefined || bad.length > 0) {
      message.tell(badFigure(key, fault ?? 'indexes of values that the structure has', { path: at }));
      countFigures({ series: { key: series } }, message);
      continue;
    }
    readObservations(memberOf(series, 'observations'), values, parts, at);
  }
  readObservations(memberOf(dataSet, 'observations'), base, [], path);
}

/** The indexes of a key such as `0:12:3`; nothing where a part is empty. */
function indexesOf(key: string): readonly (number | undefined)[] {
  return key.split(':').map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : undefined));
}

/** Puts the values of a key; what was expected where it does not fit. */
function putKey(values: Values, dimensions: readonly JsonComponent[], parts: readonly (number | undefined)[]): string | undefined {
  if (parts.length !== dimensions.length) return `a key of ${String(dimensions.length)} indexes`;
  for (const [at, component] of dimensions.entries()) {
    const index = parts[at];
    if (index === undefined || !put(values, component, index)) return 'a key of indexes of values that the structure has';
  }
  return undefined;
}

/** Puts the value that an index or the data themselves give; whether there is one. */
function put(values: Values, { at, values: known }: JsonComponent, given: unknown): boolean {
  if (known === undefined) {
    const text = textIn(given);
    if (text !== undefined) values[at] = text;
    return true;
  }
  const indexes = Array.isArray(given) ? (given as readonly unknown[]) : [given];
  const texts: string[] = [];
  for (const index of indexes) {
    if (typeof index !== 'number' || !(index in known)) return false;
    const text = textIn(known[index]);
    if (text !== undefined) texts.push(text);
  }
  if (texts.length > 0) values[at] = texts.join(';');
  return true;
}

/** Puts a list of values, of which any may be left out; the components whose value is none. */
function putAll(values: Values, components: readonly JsonComponent[], given: readonly unknown[]): readonly JsonComponent[] {
  return components.filter((component, at) => {
    const one = given[at];
    return one !== null && one !== undefined && !put(values, component, one);
  });
}

/** Attributes of figures that share the indexes of some dimensions. */
interface JsonGroups {
  /** The places of those dimensions in a key. */
  readonly places: readonly number[];
  /** The attributes, by the indexes there. */
  readonly given: Map<string, readonly unknown[]>;
}

/** More kinds of groups than any data structure has; each costs a look at every figure. */
const MOST_KINDS = 100;

/** The groups of a data set by the dimensions that their keys name; what is left out of a key holds for every value. */
function groupsOf(given: JsonObject): readonly JsonGroups[] | undefined {
  const kinds = new Map<string, JsonGroups>();
  for (const [key, values] of Object.entries(given)) {
    const parts = indexesOf(key);
    const places = parts.flatMap((part, at) => (part === undefined ? [] : [at]));
    const name = places.join(' ');
    const kind = kinds.get(name) ?? { places, given: new Map<string, readonly unknown[]>() };
    kind.given.set(places.map((at) => parts[at]).join(' '), listIn(values));
    kinds.set(name, kind);
    if (kinds.size > MOST_KINDS) return undefined;
  }
  return [...kinds.values()];
}

function applyGroups(
  values: Values,
  groups: readonly JsonGroups[],
  { byKey, dimensions, attributes }: JsonStructure,
  series: readonly (number | undefined)[],
  observation: readonly (number | undefined)[],
): void {
  if (groups.length === 0) return;
  const indexes = new Map<JsonComponent, number | undefined>();
  for (const component of dimensions.dataSet) indexes.set(component, 0);
  dimensions.series.forEach((component, at) => indexes.set(component, series[at]));
  dimensions.observation.forEach((component, at) => indexes.set(component, observation[at]));
  const indexAt = (at: number): number | undefined => (byKey[at] === undefined ? undefined : indexes.get(byKey[at]));
  for (const { places, given } of groups) {
    const found = given.get(places.map(indexAt).join(' '));
    if (found !== undefined) putAll(values, attributes.dimensionGroup, found);
  }
}

/** Counts the figures of what cannot be read as rejected; they are told of together. */
function countFigures(dataSet: JsonObject, message: DataMessage): void {
  const all = [dataSet, ...Object.values(objectIn(memberOf(dataSet, 'series')))].map((one) => memberOf(objectIn(one), 'observations'));
  for (const given of all) for (let left = Object.keys(objectIn(given)).length; left > 0; left -= 1) message.skip();
}

function badFigure(key: string, expected: string, where: Where): Issue {
  const words = `Given the figure or series ${show(key)}; expected ${expected}; ask for the data again.`;
  return { code: 'bad-key', severity: 'error', message: words, values: { given: issueValue(key), expected, mend: 'other-file' }, ...where };
}

/** More concepts than any data structure has. */
const MOST_COMPONENTS = 500;

function tooMuch(path: Path): Issue {
  const words = `The data have more than ${String(MOST_COMPONENTS)} concepts, or more than ${String(MOST_KINDS)} kinds of groups; expected fewer; none of their figures is read; look whether the file is SDMX-JSON.`;
  return { code: 'too-many-columns', severity: 'error', message: words, values: { limit: MOST_COMPONENTS, mend: 'other-file' }, path };
}

function noStructure(given: unknown, path: Path): Issue {
  const words = `The data name the structure ${show(given)}, which is not there; expected one of the file; every figure of it is rejected; ask for the data with their structure.`;
  return { code: 'no-structure', severity: 'error', message: words, values: { given: issueValue(given), mend: 'other-file' }, path };
}

/** What JSON without data is instead. */
function notData(root: JsonObject): Issue {
  const [first] = [...listIn(memberOf(root, 'errors')), ...listIn(memberOf(root, 'error'))];
  if (first !== undefined) {
    const told = ['title', 'detail', 'label', 'message'].map((name) => textIn(memberOf(objectIn(first), name)));
    const said = told.find((text) => text !== undefined) ?? textIn(first) ?? '';
    const words = `The service that was asked answered with an error, ${show(said)}; expected data; mend the query.`;
    return { code: 'service-error', severity: 'error', message: words, values: { given: issueValue(said), mend: 'other-query' } };
  }
  const given = memberOf(root, 'class') === 'dataset' || Object.hasOwn(root, 'dimension') ? 'JSON-stat' : 'JSON without data sets';
  const words = `The text is ${given}; expected SDMX-JSON with dataSets; ask for the format application/vnd.sdmx.data+json.`;
  return { code: 'wrong-format', severity: 'error', message: words, values: { given, expected: 'SDMX-JSON', mend: 'other-format' } };
}
