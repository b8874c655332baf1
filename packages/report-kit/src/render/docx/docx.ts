import { checkKeys, refuseArgument } from '@actionline/core/internal';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { coreProperties, documentOf } from './document.js';
import { loadDocx, loadPainter } from './library.js';
import { normalised } from './normalise.js';
import { pictureKinds, type PictureKind } from './picture-kind.js';
import { picturesFor } from './pictures.js';
import { stylesXml } from './styles-xml.js';
import { writerOf } from './writer.js';
import { attributeText } from './xml.js';

export type { PictureKind } from './picture-kind.js';

/** How a report is written as a document of Word. */
export interface DocxOptions {
  /** How pictures stand in the file; `svg-and-png` where absent. */
  readonly pictures?: PictureKind;
  /** The files of the faces that pixels of pictures are written with; those of the system where absent, so that pixels depend on it. */
  readonly fonts?: readonly string[];
  /** The face of the text; `Calibri` where absent. */
  readonly font?: string;
  /** The colour of headings, as `#` and six hexadecimal digits; `#1f2f4f` where absent. */
  readonly accent?: string;
  /** Whether Word is told to fill in the page numbers of the contents when it opens the file, which it asks its reader about first. */
  readonly updateFields?: boolean;
}

const OPTIONS = ['pictures', 'fonts', 'font', 'accent', 'updateFields'] as const satisfies readonly (keyof DocxOptions)[];

/**
 * The report as a document of Word, A4, for an office to work on: named styles throughout, headings by level, contents, real footnotes,
 * captions, tables whose first row is repeated and that have a name, pictures with words, links, the language of the report and of its parts.
 * The library `docx` writes the parts and `@resvg/resvg-js` the pixels of pictures; both are loaded when this is called.
 * The same report gives the same bytes under the same versions of both and the same faces.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report or no such options; what {@link checkDocument} finds, under its code;
 * `missing-package` where a package is not installed.
 *
 * @example
 * ```ts
 * import { assembleReport } from '@actionline/report-kit';
 * import { renderDocx } from '@actionline/report-kit/docx';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * const file = await renderDocx(report);
 * String.fromCharCode(file[0] ?? 0, file[1] ?? 0); // => 'PK'
 * ```
 */
export async function renderDocx(report: Report, options: DocxOptions = {}): Promise<Uint8Array> {
  const { pictures, fonts, font, accent, updateFields } = checked(options);
  const library = await loadDocx();
  const painter = pictures === 'svg' ? undefined : await loadPainter();
  const { document, overrides, tables } = rendered(report, () => {
    const writer = writerOf(report, library, picturesFor(library, pictures, painter, fonts));
    const { locale: language } = report;
    const styles = stylesXml({ font, accent: accent.slice(1).toUpperCase(), language, isRightToLeft: writer.isRightToLeft });
    return {
      document: documentOf(writer, updateFields),
      overrides: [
        { path: 'word/styles.xml', data: styles },
        { path: 'docProps/core.xml', data: coreProperties(report, attributeText) },
      ],
      tables: writer.tables,
    };
  });
  const file = await library.Packer.toArrayBuffer(document, undefined, overrides);
  return normalised(new Uint8Array(file), { tables });
}

function checked(options: DocxOptions): Required<Omit<DocxOptions, 'fonts'>> & Pick<DocxOptions, 'fonts'> {
  checkKeys('options', options, OPTIONS);
  const { pictures = 'svg-and-png', fonts, font = 'Calibri', accent = '#1f2f4f', updateFields = false } = options;
  if (!pictureKinds.includes(pictures))
    refuseArgument('pictures', pictures, pictureKinds.map((kind) => `"${kind}"`).join(', '), 'leave it out for both');
  if (fonts !== undefined && !(Array.isArray(fonts) && fonts.every((file) => typeof file === 'string')))
    refuseArgument('fonts', fonts, 'a list of the paths of files', 'leave it out for the faces of the system');
  if (typeof font !== 'string' || font.trim() === '') refuseArgument('font', font, 'the name of a face', 'leave it out for Calibri');
  if (typeof accent !== 'string' || !/^#[\da-f]{6}$/i.test(accent))
    refuseArgument('accent', accent, '# and six hexadecimal digits', 'write #1f2f4f, for one');
  if (typeof updateFields !== 'boolean') refuseArgument('updateFields', updateFields, 'true or false', 'leave it out for false');
  return { pictures, font, accent, updateFields, ...(fonts === undefined ? {} : { fonts }) };
}
