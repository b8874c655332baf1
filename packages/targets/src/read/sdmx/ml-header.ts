import type { Citation } from '@actionline/core';

/** The structure of data, as the header of a message names it. */
interface NamedStructure {
  /** Agency, id and version: `ECB:EXR(1.0)`. */
  readonly id: string | undefined;
  /** The concept that tells the figures of a series apart. */
  readonly dimensionAtObservation: string | undefined;
}

/** The header of a message while it is read. */
export interface MessageHeader {
  /** Takes an element that begins. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Takes the text of one that ends; its name is the last of the path. */
  readonly close: (path: readonly string[], text: string) => void;
  /** The structure that data refer to; the only one where they refer to none. */
  readonly structure: (ref: string | undefined) => NamedStructure | undefined;
  /** What is done with the data; the empty text where nothing is said. */
  readonly action: () => string;
  /** Where the figures come from. */
  readonly sourceOf: (structure: NamedStructure | undefined) => Citation | undefined;
}

interface Draft {
  ref: string | undefined;
  id: string | undefined;
  dimensionAtObservation: string | undefined;
}

/** Reads the header of a message. */
export function messageHeader(): MessageHeader {
  const structures: Draft[] = [];
  let sender: string | undefined;
  let senderName: string | undefined;
  let name: string | undefined;
  let action = '';

  return {
    open: (element, attributes) => {
      const structure = structures.at(-1);
      const { id, agencyID, version } = attributes;
      if (element === 'Sender') sender = id;
      else if (element === 'Structure' && attributes['structureID'] !== undefined) {
        structures.push({ ref: attributes['structureID'], id: undefined, dimensionAtObservation: attributes['dimensionAtObservation'] });
      } else if (element === 'Ref' && structure !== undefined && id !== undefined) {
        structure.id = `${agencyID === undefined ? '' : `${agencyID}:`}${id}${version === undefined ? '' : `(${version})`}`;
      }
    },
    close: (path, text) => {
      const element = path.at(-1);
      const within = path.at(-2);
      const structure = structures.at(-1);
      if (text === '') return;
      if (element === 'DataSetAction') action = text;
      else if (element === 'Name' && within === 'Sender') senderName ??= text;
      else if (element === 'Name' && within === 'Header') name ??= text;
      else if (within === 'Structure' && text.startsWith('urn:') && structure !== undefined)
        structure.id ??= text.slice(text.indexOf('=') + 1);
    },
    structure: (ref) => structures.find((one) => one.ref === ref) ?? (structures.length === 1 ? structures[0] : undefined),
    action: () => action,
    sourceOf: (structure) => {
      const title = name ?? structure?.id;
      if (title === undefined) return undefined;
      const publisher = senderName ?? sender;
      return {
        title,
        ...(publisher === undefined ? {} : { publisher }),
        ...(name === undefined || structure?.id === undefined ? {} : { reference: structure.id }),
      };
    },
  };
}
