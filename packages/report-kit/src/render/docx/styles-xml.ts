import { provenanceColours, statusStyles } from '../../charts/palette.js';
import { provenances } from '../../document/provenance.js';
import { shownStatuses } from '../../document/shown-status.js';
import { calloutFrame, FRAME_INDENT, framedXml, hex, statementFrame } from './frame.js';
import { PAGE } from './page.js';
import { MOST_LEVELS } from '../paged/contents-depth.js';
import { HEADING_LEVELS, headingStyleId, labelStyleId, statementStyleId, statusStyleId } from './style-ids.js';
import { attributeText } from './xml.js';

/** What the styles of a document depend on. */
export interface StyleChoice {
  /** The face of all text. */
  readonly font: string;
  /** The colour of headings, as six hexadecimal digits. */
  readonly accent: string;
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** Whether that is written from right to left. */
  readonly isRightToLeft: boolean;
}

const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const QUIET = '4A5058';

/** A style of paragraphs or characters. */
interface Style {
  readonly id: string;
  /** The name that Word shows; that of a style built into Word makes it that style. */
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

/**
 * The styles of a document, as the part `word/styles.xml`: all that is seen is a style, so that an office changes it in one place. The library
 * knows no styles of tables, so that the part is written here.
 */
export function stylesXml(choice: StyleChoice): string {
  const { font, language, isRightToLeft } = choice;
  const face = attributeText(font);
  const tag = attributeText(language);
  const lang = isRightToLeft ? `<w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>${size(20)}${lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="254" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${WORDPROCESSING}">${defaults}${[
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="1B1F24"/></w:rPr></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ...paragraphStyles(choice).map((style) => styleXml('paragraph', style)),
    ...characterStyles(choice).map((style) => styleXml('character', style)),
    tableStyle(choice),
  ].join('')}</w:styles>`;
}

function styleXml(type: 'paragraph' | 'character', { id, name, based, next, paragraph, run }: Style): string {
  const base = based ?? (type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont');
  return `<w:style w:type="${type}" w:styleId="${id}"${isBuiltIn(name) ? '' : ' w:customStyle="1"'}><w:name w:val="${name}"/><w:basedOn w:val="${base}"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/>${paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

const BUILT_IN =
  /^(?:Title|Subtitle|heading \d|toc \d|TOC Heading|caption|Body Text|List Bullet|List Number|header|footer|footnote text|footnote reference|Hyperlink)$/;

function isBuiltIn(name: string): boolean {
  return BUILT_IN.test(name);
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${String(halfPoints)}"/><w:szCs w:val="${String(halfPoints)}"/>`;
}

function spacing(before: number, after: number, rest = ''): string {
  return `<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>${rest}`;
}

function colour(value: string): string {
  return `<w:color w:val="${value}"/>`;
}

const BOLD = '<w:b/><w:bCs/>';
const SLANTED = '<w:i/><w:iCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const INDENT = `<w:ind w:left="${String(FRAME_INDENT)}"/>`;

function paragraphStyles({ accent, isRightToLeft }: StyleChoice): readonly Style[] {
  const end = `<w:tabs><w:tab w:val="right" w:pos="${String(PAGE.textWidth)}"/></w:tabs>`;
  const line = (side: 'top' | 'bottom'): string => `<w:pBdr><w:${side} w:val="single" w:sz="4" w:space="4" w:color="9AA1AA"/></w:pBdr>`;
  return [
    { id: 'BodyText', name: 'Body Text', paragraph: spacing(0, 120) },
    { id: 'Title', name: 'Title', next: 'BodyText', paragraph: `${KEEP}${spacing(40, 80)}`, run: `${BOLD}${colour(accent)}${size(40)}` },
    { id: 'Subtitle', name: 'Subtitle', next: 'BodyText', paragraph: `<w:keepNext/>${spacing(0, 0)}`, run: `${colour(QUIET)}${size(21)}` },
    { id: 'Facts', name: 'Facts', paragraph: spacing(0, 20), run: `${colour(QUIET)}${size(19)}` },
    ...headingStyles(accent),
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'BodyText',
      paragraph: `${KEEP}${spacing(240, 80)}`,
      run: `${BOLD}${colour(accent)}${size(26)}`,
    },
    { id: 'TOC1', name: 'toc 1', paragraph: `${leaders()}${spacing(10, 0)}`, run: `${BOLD}${size(19)}` },
    { id: 'TOC2', name: 'toc 2', paragraph: `${leaders()}${spacing(0, 0, '<w:ind w:left="284"/>')}` },
    {
      id: 'Headline',
      name: 'Headline',
      based: 'BodyText',
      paragraph: `<w:keepLines/>${spacing(60, 160)}`,
      run: `${BOLD}${colour(accent)}${size(27)}`,
    },
    { id: 'Lead', name: 'Lead', based: 'BodyText', paragraph: spacing(40, 140), run: `${BOLD}${size(24)}` },
    { id: 'Note', name: 'Note', based: 'BodyText', paragraph: spacing(0, 100), run: `${colour(QUIET)}${size(18)}` },
    { id: 'Absence', name: 'Absence', based: 'BodyText', run: `${SLANTED}${colour(QUIET)}` },
    { id: 'Caption', name: 'caption', paragraph: `${KEEP}${spacing(200, 80)}`, run: `${BOLD}${size(19)}` },
    { id: 'Picture', name: 'Picture', paragraph: spacing(60, 60, '<w:jc w:val="start"/>') },
    { id: 'PictureCaption', name: 'Picture caption', based: 'Caption', paragraph: spacing(0, 160) },
    { id: 'KeyFigure', name: 'Key figure', paragraph: `<w:keepLines/>${spacing(0, 40)}` },
    { id: 'ListBullet', name: 'List Bullet', paragraph: spacing(0, 60) },
    { id: 'ListNumber', name: 'List Number', paragraph: spacing(0, 60) },
    { id: 'ListBulletSmall', name: 'List bullet small', based: 'ListBullet', paragraph: spacing(0, 20), run: size(17) },
    { id: 'ListNumberSmall', name: 'List number small', based: 'ListNumber', paragraph: spacing(0, 20), run: size(17) },
    { id: 'LegendTitle', name: 'Legend title', paragraph: `<w:keepNext/>${spacing(160, 60)}`, run: BOLD },
    { id: 'Legend', name: 'Legend', paragraph: spacing(0, 40, INDENT), run: size(19) },
    {
      id: 'CalloutTitle',
      name: 'Callout title',
      next: 'CalloutText',
      paragraph: `<w:keepNext/>${framedXml(calloutFrame, isRightToLeft)}${spacing(160, 40, INDENT)}`,
      run: `${BOLD}${colour(calloutFrame.colour)}`,
    },
    { id: 'CalloutText', name: 'Callout text', paragraph: `${framedXml(calloutFrame, isRightToLeft)}${spacing(0, 100, INDENT)}` },
    ...provenances.flatMap((provenance): readonly Style[] => {
      const frame = framedXml(statementFrame(provenance), isRightToLeft);
      const name = `${provenance[0]?.toUpperCase() ?? ''}${provenance.slice(1)}`;
      return [
        {
          id: labelStyleId(provenance),
          name: `${name} label`,
          next: statementStyleId(provenance),
          paragraph: `<w:keepNext/>${frame}${spacing(180, 40, INDENT)}`,
          run: `${BOLD}${colour(hex(provenanceColours[provenance].colour))}${size(18)}`,
        },
        { id: statementStyleId(provenance), name: `${name} text`, paragraph: `${frame}${spacing(0, 80, INDENT)}` },
      ];
    }),
    {
      id: 'TableText',
      name: 'Table text',
      paragraph: '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>',
      run: size(18),
    },
    { id: 'TableHeading', name: 'Table heading', based: 'TableText', paragraph: '<w:keepNext/>', run: BOLD },
    {
      id: 'TableTextSmall',
      name: 'Table text small',
      based: 'TableText',
      paragraph: '<w:spacing w:before="10" w:after="10" w:line="240" w:lineRule="auto"/>',
      run: size(16),
    },
    { id: 'TableHeadingSmall', name: 'Table heading small', based: 'TableHeading', run: size(16) },
    { id: 'Header', name: 'header', paragraph: `${line('bottom')}${end}`, run: `${colour(QUIET)}${size(17)}` },
    { id: 'Footer', name: 'footer', paragraph: `${line('top')}${end}`, run: `${colour(QUIET)}${size(17)}` },
    { id: 'FootnoteText', name: 'footnote text', paragraph: '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>', run: size(17) },
    { id: 'Colophon', name: 'Colophon', paragraph: spacing(160, 0), run: `${colour(QUIET)}${size(16)}` },
  ];
}

/** The place of the page numbers, with dots on the way there. */
function leaders(): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${String(PAGE.textWidth)}"/></w:tabs>`;
}

/** The sizes of headings, in half points, and the space above and under them. */
const HEADINGS = [
  [32, 360, 120],
  [26, 280, 100],
  [23, 240, 80],
  [21, 200, 60],
  [21, 180, 60],
  [21, 160, 60],
] as const;

function headingStyles(accent: string): readonly Style[] {
  return Array.from({ length: HEADING_LEVELS }, (_, at) => at + 1).flatMap((level) => {
    const [points, before, after] = HEADINGS[level - 1] ?? HEADINGS[5];
    const id = headingStyleId(level, true);
    const own: Style = {
      id,
      name: `heading ${String(level)}`,
      next: 'BodyText',
      paragraph: `${KEEP}${spacing(before, after, `<w:outlineLvl w:val="${String(level - 1)}"/>`)}`,
      run: `${BOLD}${level > 4 ? SLANTED : ''}${colour(accent)}${size(points)}`,
    };
    if (level > MOST_LEVELS) return [own];
    return [own, { id: headingStyleId(level, false), name: `Unlisted heading ${String(level)}`, based: id, next: 'BodyText' }];
  });
}

function characterStyles({ accent }: StyleChoice): readonly Style[] {
  return [
    { id: 'Hyperlink', name: 'Hyperlink', run: '<w:color w:val="1A4F8B"/><w:u w:val="single"/>' },
    { id: 'Muted', name: 'Muted', run: colour(QUIET) },
    { id: 'Attribution', name: 'Attribution', run: `<w:b w:val="0"/><w:bCs w:val="0"/>${colour(QUIET)}` },
    { id: 'Kicker', name: 'Kicker', run: `<w:b w:val="0"/><w:bCs w:val="0"/>${colour(QUIET)}` },
    { id: 'Code', name: 'Code', run: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:noProof/><w:sz w:val="17"/>' },
    { id: 'KeyFigureValue', name: 'Key figure value', run: `${BOLD}${colour(accent)}${size(34)}` },
    { id: 'Draft', name: 'Draft', run: `${BOLD}<w:color w:val="A8102E"/>` },
    { id: 'FootnoteReference', name: 'footnote reference', run: '<w:vertAlign w:val="superscript"/>' },
    ...shownStatuses.map((status): Style => ({
      id: statusStyleId(status),
      name: `Status ${status}`,
      run: `${BOLD}${colour(hex(statusStyles[status].colour))}`,
    })),
  ];
}

function tableStyle({ accent }: StyleChoice): string {
  const rule = (side: string, thickness: number, ink: string): string =>
    `<w:${side} w:val="single" w:sz="${String(thickness)}" w:space="0" w:color="${ink}"/>`;
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr><w:tcPr><w:tcBorders>${rule('bottom', 8, accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F1F3F7"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rule('top', 8, accent)}${rule('bottom', 8, accent)}${rule('insideH', 4, 'C9CED5')}</w:tblBorders><w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>${head}</w:style>`;
}
