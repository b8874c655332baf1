import type { Citation, Issue } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import type { Pieces } from '../reading/pieces.js';
import type { ReadObservations } from '../reading/read-observations.js';
import { begin, checkChunks } from './chunks.js';
import type { SdmxComponent } from './layout.js';
import { dataMessage, deletion, type DataMessage } from './message.js';
import { attributeGroups, type AttributeGroups } from './ml-groups.js';
import { messageHeader } from './ml-header.js';
import { sdmxSettings, type ReadSdmxOptions } from './options.js';
import { emptyText, wrongFormat } from './wrong-format.js';
import { localName, otherDocument, readXml, type XmlElement, type XmlHandler } from './xml-events.js';

/** More concepts than any data structure has. */
const MOST_COMPONENTS = 500;

/** The messages that hold data; those of SDMX 2.0 are read as far as they are alike. */
const DATA_MESSAGES: ReadonlySet<string> = new Set([
  'GenericData',
  'GenericTimeSeriesData',
  'StructureSpecificData',
  'StructureSpecificTimeSeriesData',
  'CompactData',
]);

/** What a service answers with when it has no data to give; Eurostat answers with a fault. */
const ERRORS: ReadonlySet<string> = new Set(['Error', 'Fault']);

/**
 * Reads observations from SDMX-ML 2.1 and 3.0: generic and structure-specific data, as series or flat, with attributes at every level. A DOCTYPE is refused, and the
 * depth, width and length of the document are bounded.
 *
 * A structure-specific message does not say which of its attributes are the breakdown: those of a series are read as one unless their name is known to be none,
 * those of its figures not; an issue names each that was guessed.
 *
 * @throws {@link ActionlineError} `bad-argument` when the chunks are no texts, and when an option is not known or of the wrong type.
 *
 * @example
 * ```ts
 * import { readSdmxMl } from '@actionline/targets/sdmx';
 *
 * const text = `<StructureSpecificData><Header><Sender id="OFFICE"/></Header>
 *   <DataSet><Series REF_AREA="KE" SEX="F" UNIT_MEASURE="PS"><Obs TIME_PERIOD="2024-Q1" OBS_VALUE="12" OBS_STATUS="P"/></Series></DataSet>
 * </StructureSpecificData>`;
 * const constants = { role: 'outcome', measure: 'demo/m.judges', source: { title: 'Judges by sex' } } as const;
 * const { observations } = await readSdmxMl([text], { constants });
 * observations.map(({ value, status, period }) => [value, status, period.end]); // => [[12, 'P', '2024-03-31']]
 * ```
 */
export async function readSdmxMl(chunks: Pieces<string>, options: ReadSdmxOptions = {}): Promise<ReadObservations> {
  checkChunks(chunks);
  const settings = sdmxSettings(options);
  const message = dataMessage(settings);
  const { beginning, chunks: texts } = await begin(chunks, options);
  const wrong = beginning.trim() === '' ? emptyText('SDMX-ML') : wrongFormat(beginning, 'SDMX-ML');
  const ended = wrong ?? (await readXml(texts, handler(message)));
  if (ended !== undefined) message.tell(ended);
  return message.finish();
}

/** Values of what is read just now, each under its id. */
type Values = Map<string, string>;

function handler(message: DataMessage): XmlHandler {
  const header = messageHeader();
  const components: SdmxComponent[] = [];
  const positions = new Map<string, number>();
  const path: string[] = [];
  const dataSet: Values = new Map();
  const series: Values = new Map();
  const figure: Values = new Map();
  const group: Values = new Map();
  let groups: AttributeGroups = attributeGroups();
  let groupKey: Set<string> | undefined;
  let isGeneric = false;
  let deletes = false;
  let figures = 0;
  let inSeries = false;
  let described = -1;
  let source: Citation | undefined;
  let obsDimension: string | undefined;
  let line = 0;
  let component: { readonly id: string; readonly texts: string[] } | undefined;

  /** Where values go now: to a figure, its series, a group of attributes, or the data set. */
  const holder = (): Values => {
    if (path.includes('Obs')) return figure;
    if (path.includes('Group') || path.includes('Atts')) return group;
    return path.includes('Series') ? series : dataSet;
  };

  const learn = (id: string, kind: SdmxComponent['kind']): void => {
    const at = positions.get(id);
    if (at === undefined) positions.set(id, components.push({ id, kind }) - 1);
    // an attribute of a group that a series has too is a dimension
    else if (kind.endsWith('dimension') && components[at]?.kind === 'attribute') components[at] = { id, kind };
    else return;
    described = -1;
  };

  const put = (values: Values, id: string, value: string, kind: SdmxComponent['kind']): void => {
    learn(id, kind);
    values.set(id, value);
  };

  const putAttributes = (values: Values, attributes: XmlElement['attributes'], kind: (id: string) => SdmxComponent['kind']): void => {
    for (const [id, value] of Object.entries(attributes)) {
      // what has a prefix speaks of the message; "type" is the name of a group
      if (!id.includes(':') && id !== 'xmlns' && id !== 'type') put(values, id, value, kind(id));
    }
  };

  const openDataSet = ({ attributes, line: at }: XmlElement): void => {
    const own = (name: string): string | undefined => Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
    const structure = header.structure(own('structureRef') ?? own('structureID'));
    source = header.sourceOf(structure);
    obsDimension = own('dimensionAtObservation') ?? structure?.dimensionAtObservation;
    deletes = /^d/i.test(own('action') ?? header.action());
    if (deletes) message.tell(deletion({ line: at }));
    figures = 0;
    groups = attributeGroups();
    for (const values of [dataSet, series, figure]) values.clear();
    described = -1;
    if (!isGeneric) putAttributes(dataSet, attributes, () => 'attribute');
  };

  const openObs = ({ attributes, line: at }: XmlElement): void => {
    figure.clear();
    line = at;
    if (isGeneric) return;
    putAttributes(figure, attributes, (id) =>
      id === obsDimension ? 'dimension' : inSeries || id === 'OBS_VALUE' ? 'likely-attribute' : 'likely-dimension',
    );
    // explicit measures are the types of the figures
    const type = localName(attributes['xsi:type'] ?? '');
    if (obsDimension === undefined || obsDimension === 'TIME_PERIOD' || obsDimension === 'AllDimensions') return;
    if (!figure.has(obsDimension) && type !== '' && type !== 'ObsType') put(figure, obsDimension, type, 'dimension');
  };

  const openGroup = ({ attributes }: XmlElement): void => {
    group.clear();
    groupKey = isGeneric ? new Set() : undefined;
    if (!isGeneric) putAttributes(group, attributes, () => 'attribute');
  };

  const openValue = (name: string, { attributes }: XmlElement): void => {
    const id = attributes['id'] ?? attributes['concept'] ?? (name === 'ObsDimension' ? (obsDimension ?? 'TIME_PERIOD') : undefined);
    const value = attributes['value'];
    if (name === 'ObsValue') {
      if (value !== undefined) put(figure, attributes['id'] ?? 'OBS_VALUE', value, 'attribute');
      return;
    }
    if (id === undefined || value === undefined) return;
    const isKey = name === 'ObsDimension' || ['SeriesKey', 'ObsKey', 'GroupKey'].includes(path.at(-2) ?? '');
    if (path.includes('GroupKey')) groupKey?.add(id);
    put(holder(), id, value, isKey ? 'dimension' : 'attribute');
  };

  const closeGroup = (): void => {
    const values = new Map(group);
    if (figures === 0 && groups.add(values, groupKey)) return;
    message.distrust(
      [...values.keys()].map((id) => id.toUpperCase()),
      { ...LATE_GROUP, line },
    );
  };

  const closeObs = (): void => {
    figures += 1;
    if (deletes) {
      message.skip();
      return;
    }
    const values = new Map([...dataSet, ...series, ...figure]);
    const apart = groups.fill(values);
    if (described !== components.length) {
      described = components.length;
      message.describe(components, source);
    }
    message.take(
      components.map(({ id }) => values.get(id)),
      { line },
    );
    if (apart.length > 0)
      message.distrust(
        apart.map((id) => id.toUpperCase()),
        { ...LATE_GROUP, line },
      );
  };

  return {
    open: (element) => {
      const { name } = element;
      path.push(name);
      if (path.length === 1) {
        isGeneric = name.startsWith('Generic');
        return DATA_MESSAGES.has(name) || ERRORS.has(name) ? undefined : otherDocument(name, element.line);
      }
      if (components.length > MOST_COMPONENTS) return tooManyConcepts(element.line);
      if (path.includes('Header')) header.open(name, element.attributes);
      else if (name === 'DataSet') openDataSet(element);
      else if (name === 'Series') {
        series.clear();
        inSeries = true;
        if (!isGeneric) putAttributes(series, element.attributes, () => 'likely-dimension');
      } else if (name === 'Obs') openObs(element);
      else if (name === 'Group' || name === 'Atts') openGroup(element);
      else if (name === 'Comp') component = { id: element.attributes['id'] ?? '', texts: [] };
      else if (isGeneric && (name === 'Value' || name === 'ObsDimension' || name === 'ObsValue')) openValue(name, element);
      return undefined;
    },
    close: (name, text) => {
      if (path.includes('Header')) header.close(path, text);
      else if (name === 'Obs') closeObs();
      else if (name === 'Group' || name === 'Atts') closeGroup();
      else if (name === 'Series') {
        series.clear();
        inSeries = false;
      } else if (component !== undefined && name !== 'Comp' && text !== '') component.texts.push(text);
      else if (name === 'Comp' && component !== undefined) {
        if (component.id !== '' && component.texts.length > 0) put(holder(), component.id, component.texts.join(';'), 'attribute');
        component = undefined;
      }
      // the messages of SDMX 2.0 have the time as a text
      else if (isGeneric && name === 'Time' && text !== '') put(holder(), 'TIME_PERIOD', text, 'dimension');
      else if (/\D/.test(text) && (ERRORS.has(path[0] ?? '') || path.includes('Footer')))
        message.tell(said(text, ERRORS.has(path[0] ?? '')));
      path.pop();
    },
  };
}

const LATE_GROUP: Issue = {
  code: 'attribute-apart',
  severity: 'error',
  message:
    'The unit, multiplier, status or confidentiality of many figures is given behind them, or for no key that they have, and is not read; the figures that do not give it themselves are rejected; ask for the data with their attributes at the series.',
  values: { mend: 'repeat-attribute' },
};

function tooManyConcepts(line: number): Issue {
  const limit = MOST_COMPONENTS;
  const words = `There are more than ${String(limit)} concepts; expected fewer; nothing after this is read; look whether the file is SDMX-ML.`;
  return { code: 'too-many-columns', severity: 'error', message: words, values: { limit, mend: 'other-file' }, line };
}

/** What a service says beside or in place of data. */
function said(text: string, isError: boolean): Issue {
  const words = isError
    ? `The service that was asked answered with an error, ${show(text)}; expected data; mend the query.`
    : `The service says beside the data: ${show(text)}.`;
  return {
    code: isError ? 'service-error' : 'service-message',
    severity: isError ? 'error' : 'warning',
    message: words,
    values: { given: issueValue(text), mend: 'other-query' },
  };
}
