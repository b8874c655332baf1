import { SaxesParser } from 'saxes';

import type { IatiElement } from './iati-element.js';

/** How much is read of a file. */
export interface XmlLimits {
  /** The most elements that may stand in one another. */
  readonly maxDepth: number;
  /** The most characters of a text, a tag or a comment, and of comments with nothing between them. */
  readonly maxTextLength: number;
  /** The most elements of one activity that are kept. */
  readonly maxElements: number;
  /** Whether activities may be records of a framework. */
  readonly records: boolean;
}

/** Why the reading of a text ended before its end. */
export interface XmlFault {
  /** What is wrong. */
  readonly kind: 'bad-xml' | 'doctype' | 'too-deep' | 'text-too-long' | 'not-iati' | 'unfinished-xml';
  /** What the parser says, or what was found. */
  readonly given: string;
  /** The line, from 1. */
  readonly line: number;
  /** The values of the activity that was not finished. */
  readonly values: number;
}

/** Takes what is read. */
export interface ActivityTaker {
  /** The opening tag of the file. */
  readonly onFile: (attributes: Readonly<Record<string, string>>, line: number) => void;
  /** An activity, whole. */
  readonly onActivity: (activity: IatiElement) => void;
  /** An activity with too many elements to be kept, and the values in it. */
  readonly onTooMany: (activity: IatiElement, values: number) => void;
}

/** Reads the activities of a text that comes in pieces. */
export interface ActivityElements {
  /** Reads on; gives `false` once reading has ended at a fault. */
  readonly write: (text: string) => boolean;
  /** The line that was read last. */
  readonly line: () => number;
  /** Ends the text. */
  readonly end: () => XmlFault | undefined;
}

const NO_ELEMENTS: readonly IatiElement[] = [];

/** Among what is read in an element: that it has no text of its own but the spaces between its elements. */
const NO_TEXT = ' ';

/** Names by themselves: those of the parser are new texts each time, and take longer to compare. */
const words = (text: string): Map<string, string> => new Map(text.split(' ').map((word) => [word, word]));

const FIGURE = words('comment location dimension document-link').set(NO_TEXT, '');
const NOTHING = words('');
const TEXTS = words('narrative');

/** The elements that are read, by the element that they stand in; all others are passed over with all that is in them. */
const READ: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['iati-activity', words('iati-identifier reporting-org title recipient-country recipient-region location result').set(NO_TEXT, '')],
  ['result', words('title reference indicator').set(NO_TEXT, '')],
  ['indicator', words('title reference baseline period').set(NO_TEXT, '')],
  ['period', words('period-start period-end target actual').set(NO_TEXT, '')],
  ['baseline', FIGURE],
  ['target', FIGURE],
  ['actual', FIGURE],
  ['document-link', NOTHING],
  ['location', words('location-id')],
  ['title', TEXTS],
  ['comment', TEXTS],
  ['reporting-org', TEXTS],
  ['participating-org', TEXTS],
]);

/** What is read of an activity besides where it may be one of a framework. */
const RECORD = words('participating-org activity-status activity-date tag policy-marker');

const VALUES = words('baseline target actual');

/** The text is fed in pieces of this length, so that what has no end is noticed. */
const PIECE = 65_536;

/** Ends the parsing from within one of its events. */
class Stop extends Error {}

/**
 * Reads activities one by one, so that no more than one is held. A document type is refused, and with it every entity that a text
 * could declare.
 *
 * @param extension - The namespace of elements that are read wherever they stand in what is read, by their local name after `+`.
 */
export function activityElements(limits: XmlLimits, extension: string, taker: ActivityTaker): ActivityElements {
  const { maxDepth, maxTextLength, maxElements, records } = limits;
  // positions are needed for lines, and namespaces only for our own, which the opening tag of the file declares
  const parser = new SaxesParser({ xmlns: false, position: true });
  let fault: XmlFault | undefined;
  let depth = 0;
  let passedOver = 0;
  let stack: IatiElement[] = [];
  let top: IatiElement | undefined;
  let read: ReadonlyMap<string, string> | undefined;
  let elements = 0;
  let values = 0;
  let tooMany = false;
  let prefix = '';
  let ending = false;
  let moved = 0;

  const stop = (kind: XmlFault['kind'], given: string): never => {
    fault = { kind, given, line: parser.line, values };
    throw new Stop();
  };
  const isOwn = (name: string): boolean => prefix !== '' && name.startsWith(prefix);
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const element: IatiElement = { name, line: parser.line, attributes, text: '', children: NO_ELEMENTS };
    if (top !== undefined) {
      if (top.children === NO_ELEMENTS) top.children = [element];
      else (top.children as IatiElement[]).push(element);
    }
    stack.push(element);
    top = element;
    read = READ.get(name);
  };
  const finish = (): void => {
    const [activity] = stack;
    const lost = tooMany;
    const found = values;
    stack = [];
    top = undefined;
    tooMany = false;
    elements = 0;
    values = 0;
    if (activity === undefined) return;
    if (lost) taker.onTooMany(activity, found);
    else taker.onActivity(activity);
  };

  parser.on('opentag', ({ name, attributes }) => {
    moved += 1;
    depth += 1;
    if (depth > maxDepth) stop('too-deep', name);
    if (tooMany) {
      if (VALUES.has(name)) values += 1;
    } else if (passedOver > 0) {
      passedOver += 1;
    } else if (depth === 1) {
      if (name !== 'iati-activities') stop('not-iati', name);
      prefix = prefixOf(attributes, extension);
      taker.onFile(attributes, parser.line);
    } else if (top === undefined) {
      if (name === 'iati-activity') open('iati-activity', attributes);
      else passedOver = 1;
    } else {
      const wanted = isOwn(name)
        ? `+${name.slice(prefix.length)}`
        : (read?.get(name) ?? (records && depth === 3 ? RECORD.get(name) : undefined));
      if (wanted === undefined) {
        passedOver = 1;
        return;
      }
      if (VALUES.has(wanted)) values += 1;
      elements += 1;
      if (elements <= maxElements) {
        open(wanted, attributes);
      } else {
        tooMany = true;
        if (stack[0] !== undefined) stack[0].children = NO_ELEMENTS;
      }
    }
  });
  parser.on('closetag', () => {
    moved += 1;
    depth -= 1;
    if (passedOver > 0) {
      passedOver -= 1;
    } else if (tooMany) {
      if (depth === 1) finish();
    } else if (depth === 1) {
      finish();
    } else {
      stack.pop();
      top = stack[stack.length - 1];
      read = top === undefined ? undefined : READ.get(top.name);
    }
  });
  const onText = (text: string): void => {
    moved += 1;
    if (passedOver > 0 || tooMany || top === undefined || read?.has(NO_TEXT) === true) return;
    if (top.text.length + text.length > maxTextLength) stop('text-too-long', top.name);
    top.text += text;
  };
  // no more listeners than these: with eight the engine holds the parser as a dictionary, and it takes five times as long
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('doctype', () => stop('doctype', 'DOCTYPE'));
  parser.on('error', ({ message }) => stop(ending ? 'unfinished-xml' : 'bad-xml', message.replace(/^\d+:\d+: /, '')));

  let before = -1;
  let still = 0;
  const feed = (text: string | null): void => {
    if (fault !== undefined || text === '') return;
    try {
      if (text === null) parser.close();
      else parser.write(text);
      if (text === null) return;
      still = moved === before ? still + text.length : 0;
      before = moved;
      if (still > maxTextLength) stop('text-too-long', '');
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  };

  return {
    write: (text) => {
      if (text.length <= PIECE) feed(text);
      else for (let at = 0; at < text.length && fault === undefined; at += PIECE) feed(text.slice(at, at + PIECE));
      return fault === undefined;
    },
    line: () => parser.line,
    end: () => {
      ending = true;
      feed(null);
      return fault;
    },
  };
}

/** The prefix of a namespace with its colon, as the opening tag of the file declares it; the empty text where it does not. */
function prefixOf(attributes: Readonly<Record<string, string>>, namespace: string): string {
  const declared = Object.keys(attributes).find((name) => name.startsWith('xmlns:') && attributes[name] === namespace);
  return declared === undefined ? '' : `${declared.slice('xmlns:'.length)}:`;
}
