import { strFromU8, unzipSync } from 'fflate';

/** A document of Word, opened for a test to read. */
export interface OpenedDocx {
  /** The paths of its parts, in the order of the file. */
  readonly paths: readonly string[];
  /** The text of a part; `''` where there is none. */
  readonly part: (path: string) => string;
  /** The main part. */
  readonly document: string;
  /** The paragraphs of the main part, those in tables among them. */
  readonly paragraphs: readonly OpenedParagraph[];
}

/** A paragraph with its style and its words. */
export interface OpenedParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** Opens the bytes of a document. */
export function openedDocx(bytes: Uint8Array): OpenedDocx {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    return found === undefined ? '' : strFromU8(found);
  };
  const document = part('word/document.xml');
  return { paths: Object.keys(parts), part, document, paragraphs: paragraphsOf(document) };
}

/** The paragraphs of a part. */
export function paragraphsOf(xml: string): readonly OpenedParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([whole]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(whole)?.[1] ?? '',
    text: wordsOf(whole),
    xml: whole,
  }));
}

/** The words in a piece of a part. */
export function wordsOf(xml: string): string {
  return [...xml.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('');
}

/** A text of XML as it was before it was escaped. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** Where XML is not well formed, in words: tags that are not closed in their order, or a character that XML cannot hold. */
export function malformed(xml: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const foreign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(xml);
  if (foreign !== null) return `a character that XML cannot hold at ${String(foreign.index)}`;
  const open: string[] = [];
  for (const [tag, close, name = '', , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<(?!\?)/g)) {
    if (tag === '<') return 'a "<" that opens no tag';
    if (close === '/' && open.pop() !== name) return `</${name}> closes what is not open`;
    if (close === '' && empty === '') open.push(name);
  }
  return open.length === 0 ? undefined : `<${open.join('><')}> is not closed`;
}
