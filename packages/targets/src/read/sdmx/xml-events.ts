import type { Issue } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';
import { SaxesParser } from 'saxes';

/** An element that begins: its name without a prefix, and its attributes as they are written. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  /** The attributes by their names, prefixes included. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The line that it begins on. */
  readonly line: number;
}

/** Takes the elements of a document, in their order. */
export interface XmlHandler {
  /** An element begins. What it gives back ends the reading. */
  readonly open: (element: XmlElement) => Issue | undefined;
  /** An element ends, with the text right within it, trimmed. */
  readonly close: (name: string, text: string) => void;
}

/** Deeper than any message. */
const DEEPEST = 64;
/** More attributes than a structure has components. */
const MOST_ATTRIBUTES = 1_000;
/** Longer than any value. */
const LONGEST_TEXT = 100_000;
/** A piece of a document without an end of anything: a mark that is never closed. */
const LONGEST_PIECE = 2_000_000;
/** Pieces that a chunk is handed on in, so that one that is never closed is noticed. */
const PIECE = 65_536;

class Refused extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

/**
 * Reads XML, chunk by chunk. A DOCTYPE is refused, and with it every entity of one’s own; so are documents that are too deep, too wide or
 * have too long a text, and what is no XML. What was read before is kept; the issue says where the reading ended.
 */
export async function readXml(chunks: AsyncIterable<string>, handler: XmlHandler): Promise<Issue | undefined> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[] = [];
  let attributes = 0;
  let events = 0;
  let since = 0;
  let startLine = 1;

  parser.on('error', (error) => {
    const said = error.message.replace(/^\d+:\d+: /, '');
    const cut = /unclosed tag|document must contain a root|unexpected end/i.test(said);
    const words = cut
      ? `The XML ends before it is complete (${said}); what came before is kept; ask for the data again.`
      : `This is no XML (${said}); what came before is kept, and nothing after it is read; ask for the data again.`;
    throw new Refused({
      code: 'bad-xml',
      severity: 'error',
      message: words,
      values: { given: issueValue(said), mend: 'other-file' },
      // where text before or behind the document is noticed depends on the chunks
      ...(said.startsWith('text data outside') ? {} : { line: parser.line, column: parser.column + 1 }),
    });
  });
  parser.on('doctype', () => {
    throw new Refused(limit('doctype', 'a DOCTYPE', 'a message without one; entities could hide anything', parser.line));
  });
  parser.on('opentagstart', () => {
    events += 1;
    attributes = 0;
    startLine = parser.line;
    if (texts.length >= DEEPEST)
      throw new Refused(limit('too-deep', `more than ${String(DEEPEST)} elements one within another`, 'a message', parser.line));
  });
  parser.on('attribute', () => {
    events += 1;
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES)
      throw new Refused(limit('too-wide', `more than ${String(MOST_ATTRIBUTES)} attributes of one element`, 'fewer', parser.line));
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    texts.push('');
    const issue = handler.open({ name: localName(name), attributes: given, line: startLine });
    if (issue !== undefined) throw new Refused(issue);
  });
  const onText = (text: string): void => {
    events += 1;
    const at = texts.length - 1;
    // what lies between elements says nothing, however much it is
    if (at < 0 || text.trim() === '') return;
    const whole = (texts[at] ?? '') + text;
    if (whole.length > LONGEST_TEXT)
      throw new Refused(limit('field-too-long', `more than ${String(LONGEST_TEXT)} characters of text`, 'fewer', parser.line));
    texts[at] = whole;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => {
    events += 1;
  });
  parser.on('closetag', ({ name }) => {
    handler.close(localName(name), (texts.pop() ?? '').trim());
  });

  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const before = events;
        const piece = chunk.slice(at, at + PIECE);
        parser.write(piece);
        since = events === before ? since + piece.length : 0;
        if (since > LONGEST_PIECE)
          return limit(
            'field-too-long',
            `more than ${String(LONGEST_PIECE)} characters without an end of anything`,
            'a message',
            parser.line,
          );
      }
    }
    parser.close();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.issue;
    throw error;
  }
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function limit(code: string, given: string, expected: string, line: number): Issue {
  return {
    code,
    severity: 'error',
    message: `Given ${given}; expected ${expected}; what came before is kept, and nothing after it is read; ask for the data again.`,
    values: { given, expected, mend: 'other-file' },
    line,
  };
}

/** The issue that a document is not what is read. */
export function otherDocument(name: string, line: number): Issue {
  return {
    code: 'wrong-format',
    severity: 'error',
    message: `The document is ${show(name)}; expected a data message of SDMX-ML, such as StructureSpecificData or GenericData; ask for the data, not for their structure.`,
    values: { given: issueValue(name), expected: 'SDMX-ML', mend: 'other-query' },
    line,
  };
}
