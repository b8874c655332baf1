import { ActionlineError } from '@actionline/core';
import { dayNumber, kindOf, readArgument, refuseArgument, show } from '@actionline/core/internal';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { fromText, loadCompiler, type Compiler } from './compiler.js';
import { BUILT_IN } from './faces.js';
import { missingGlyphs } from './glyphs.js';
import { paperOf } from './paper-of.js';
import { PAPER_FILE, PAPER_TEMPLATE } from './paper-template.js';
import { codePoint } from './paper-text.js';
import { withRowHeaders } from './table-headers.js';

const GLYPHS: readonly string[] = ['refuse', 'code-point'];

const SECONDS_A_DAY = 86_400;

/** How a PDF is set. */
export interface PdfOptions {
  /** Families of fonts by name, the first that has a character before the next; the built-in ones follow them. */
  readonly fonts?: readonly string[];
  /** The bytes of files of fonts (TrueType or OpenType), for families that the machine does not have. */
  readonly fontFiles?: readonly Uint8Array[];
  /** What becomes of a character that none of the fonts has: an error that names it (the default), or its number in its place, such as `[U+0627]`. */
  readonly missingGlyphs?: 'refuse' | 'code-point';
}

/**
 * The report as a PDF for A4 paper, under the PDF/UA-1 export of its compiler: tagged, with bookmarks, contents with page numbers, the name of
 * the section at the head and the number of the page at the foot of each page, tables that repeat their heads, and alternative texts. The same
 * report gives the same bytes. The compiler is the package `@myriaddreamin/typst-ts-node-compiler`, loaded when it is first needed.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, one of more than some 400 pages, for fonts that are not there and for characters that none has; `missing-package`
 * where the compiler is not installed; `missing-text` for a picture without an alternative text, or a report without a title; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport } from '@actionline/report-kit';
 * import { renderPdf } from '@actionline/report-kit/pdf';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * const pdf = await renderPdf(report);
 * new TextDecoder().decode(pdf.subarray(0, 8)); // => '%PDF-1.7'
 * ```
 */
export async function renderPdf(report: Report, options: PdfOptions = {}): Promise<Uint8Array> {
  const { fonts, fontFiles, onMissing } = checked(options);
  // what is wrong with the report is told before a package is asked for
  const first = rendered(report, () => paperOf(report, fonts, new Map()));
  const compiler = await loadCompiler(fontFiles);
  const data = JSON.stringify(first.paper);
  checkLength(data.length);
  const missing = told(() => missingGlyphs(data, fonts, compiler));
  if (missing.length === 0) return written(data, first.files, report, compiler);
  if (onMissing === 'refuse') refuseGlyphs(missing);
  const { paper, files } = paperOf(report, fonts, new Map(missing.map((char) => [char, codePoint(char)])));
  return written(JSON.stringify(paper), files, report, compiler);
}

function written(data: string, files: ReadonlyMap<string, Uint8Array>, { asOf }: Report, compiler: Compiler): Uint8Array {
  const all = new Map([...files, [PAPER_FILE, fromText(data)]]);
  return withRowHeaders(told(() => compiler.pdf(PAPER_TEMPLATE, all, dayNumber(asOf) * SECONDS_A_DAY)));
}

/** What the compiler cannot do, as an error that says what to look at. */
function told<T>(compile: () => T): T {
  try {
    return compile();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message.startsWith('unknown font family'))
      refuseArgument(
        'fonts',
        message.slice(message.indexOf(':') + 2),
        'families that are installed or in `fontFiles`',
        'give the file of the family too',
      );
    throw new ActionlineError(
      'bad-argument',
      `The pages of the report could not be laid out: ${message.slice(0, 400)}. Expected pictures that are whole and fonts that are there; look at the images and the logo first.`,
      { cause },
    );
  }
}

interface Checked {
  readonly fonts: readonly string[];
  readonly fontFiles: readonly Uint8Array[];
  readonly onMissing: 'refuse' | 'code-point';
}

function checked(options: PdfOptions): Checked {
  const mend = 'give { fonts, fontFiles, missingGlyphs }, or leave it out';
  if (kindOf(options) !== 'object') refuseArgument('options', options, 'an object', mend);
  return readArgument('options', options, 'an object', mend, () => {
    const { fonts = [], fontFiles = [], missingGlyphs: onMissing = 'refuse' } = options;
    if (kindOf(fonts) !== 'list' || !fonts.every((name) => kindOf(name) === 'text' && name.trim() !== ''))
      refuseArgument('fonts', fonts, 'a list of names of families, such as ["Noto Naskh Arabic"]', 'write the names');
    if (kindOf(fontFiles) !== 'list' || !fontFiles.every((file) => ArrayBuffer.isView(file)))
      refuseArgument('fontFiles', fontFiles, 'a list of files as bytes', 'read each file into a Uint8Array');
    if (!GLYPHS.includes(onMissing)) refuseArgument('missingGlyphs', onMissing, '"refuse" or "code-point"', 'write one of these');
    return { fonts: [...fonts, ...BUILT_IN], fontFiles, onMissing };
  });
}

/**
 * The compiler holds all pages at once, at some 550 bytes a character, half of it for links: what holds one is laid out once before its goal is known,
 * and once after. A report beyond this would take the memory of a machine.
 */
const MOST_CHARACTERS = 4_000_000;

function checkLength(length: number): void {
  if (length <= MOST_CHARACTERS) return;
  throw new ActionlineError(
    'bad-argument',
    `The report is too long for one PDF: its text and marks come to ${(length / 1e6).toFixed(1)} million characters. Expected at most ${String(MOST_CHARACTERS / 1e6)} million, some 400 pages, since all pages are laid out at once; leave sections out with \`without\` of the template, or make a report of each line with \`scope\`.`,
    { given: length },
  );
}

function refuseGlyphs(missing: readonly string[]): never {
  const shown = missing
    .slice(0, 12)
    .map((char) => `${show(char)} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`);
  const more = missing.length > shown.length ? ` and ${String(missing.length - shown.length)} more` : '';
  throw new ActionlineError(
    'bad-argument',
    `The report has characters that none of the fonts has: ${shown.join(', ')}${more}. Expected fonts for all of them; name a family that has them in \`fonts\`, with its file in \`fontFiles\`, or print their numbers with \`missingGlyphs: 'code-point'\`.`,
    { given: missing },
  );
}
