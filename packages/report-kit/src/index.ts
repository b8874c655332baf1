// assembly
export { assembleReport } from './assemble/assemble-report.js';
export { messagesUsed } from './assemble/messages-used.js';
export { withholdConfidential, withholdConfidentialActivities, type Withholding } from './material/withhold.js';
export type { FileRead } from './material/file-read.js';
export type { Narrative } from './material/narrative.js';
export type { Owner } from './material/owner.js';
export type { Logo, ReportInput, Scope } from './material/report-input.js';
export { withinScope, type ScopedInput, type WithinScope } from './material/within-scope.js';

// templates
export { annual } from './templates/annual.js';
export { brief } from './templates/brief.js';
export { consultation } from './templates/consultation.js';
export { country } from './templates/country.js';
export { dataQuality } from './templates/data-quality.js';
export { midTermReview } from './templates/mid-term-review.js';
export { pledgeProgress } from './templates/pledge-progress.js';
export { ownSection, type SectionContext } from './templates/own-section.js';
export type { SectionList, Template, TemplateSection } from './material/template.js';
export type { SectionMaterial } from './material/section-material.js';

// explanation
export { explain, type ExplainContext } from './explain/explain.js';
export type { Sentence } from './explain/sentence.js';

// rendering
export { csvFiles, renderCsv, type CsvOptions } from './render/csv/csv.js';
export type { CsvFormat } from './render/csv/csv-text.js';
export { renderReplyCsv, type ReplyOptions } from './render/reply/reply-csv.js';
export { renderHtml } from './render/html/html.js';
export type { HtmlLink, HtmlOptions } from './render/html/html-options.js';
export type { HtmlTheme, ThemeColour, ThemeColourName } from './render/html/theme.js';
export { renderJson } from './render/json/json.js';
export { renderMarkdown } from './render/markdown/markdown.js';

// charts
export { chartSvg, renderChart, type ChartLook } from './charts/chart.js';
export { chartPaints, chartStyle, type HeatStep, type Paint, type PaintRole } from './charts/paint.js';
export { renderSparkline, sparklineSvg, type SparklineLook } from './charts/sparkline.js';
export { bulletsFigure, yearGridFigure } from './figures/report-figures.js';
export {
  barsFigure,
  seriesByPlace,
  seriesFigure,
  type BarsOptions,
  type SeriesOptions,
  type SeriesSource,
} from './figures/series-figures.js';
export { statusByPartFigure } from './figures/status-by-part.js';
export type { FigureContext, FigureTitle, FigureWords } from './figures/figure-context.js';
export {
  progressChart,
  valuesChart,
  type EvaluationChartContext,
  type Projection,
  type ValuesChartContext,
} from './figures/evaluation-charts.js';
export { provenanceColours, statusStyles, type StatusStyle, type Tone, type TonePair } from './charts/palette.js';
export type { ChartNames } from './charts/svg.js';

// the report document
export {
  REPORT_SCHEMA_VERSION,
  reportStatuses,
  templateNames,
  type Gap,
  type NumberedSource,
  type PageControls,
  type Production,
  type Report,
  type ReportPage,
  type ReportStatus,
  type TemplateName,
} from './document/report.js';
export type { Change, ChangeCause, Move } from './document/change.js';
export type { ReportScope } from './document/report-scope.js';
export type { ActivityRow } from './document/activity-row.js';
export { countings, type Counting, type EvidenceRow } from './document/evidence-row.js';
export type { FileOutcome, RejectionCause } from './document/file-outcome.js';
export type { Finding } from './document/finding.js';
export type { Request } from './document/request.js';
export { tableNames, type CodeList, type ColumnKey, type TableName, type TableWords } from './document/flat-table.js';
export { shownStatus, shownStatuses, type ShownStatus } from './document/shown-status.js';
export type {
  Block,
  BlockBase,
  Callout,
  Column,
  Figure,
  Image,
  KeyFigures,
  Legend,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  Section,
  Statement,
  Table,
} from './document/block.js';
export type {
  BreakRun,
  CitationRun,
  CodeRun,
  DataRun,
  DateRun,
  Emphasis,
  FootnoteRun,
  Inline,
  LinkRun,
  NumberRun,
  ReferenceRun,
  SparklineRun,
  StatusRun,
  TextRun,
} from './document/inline.js';
export type { Picture, PngPicture, SvgPicture } from './document/picture.js';
export { pictureFromSvg, type PictureSize } from './read/picture-from-svg.js';
export { plainText } from './document/inline.js';
export type {
  BulletRow,
  BulletsChart,
  ChartSpec,
  CoverageChart,
  HeatCell,
  HeatChart,
  HeatColumn,
  ScaleEnd,
  StatusOverviewChart,
  ValuesChart,
} from './document/chart.js';
export type { BarsChart, MultiplesChart, SeriesChart, SeriesLine, SeriesPoint, TimeAxes } from './document/series-chart.js';
export { yearStates, type YearCell, type YearGridChart, type YearState } from './document/year-grid-chart.js';
export { provenances, type Provenance } from './document/provenance.js';
export { checkDocument } from './document/check-document.js';
export { blockId } from './document/block-id.js';
export { cleanText, inlineText } from './document/clean-text.js';
export { safeUrl } from './document/safe-url.js';

// words
export { messagesFor } from './messages/messages-for.js';
export { missingMessages, type MissingMessage } from './messages/missing-messages.js';
export { formatsFor, type Formats } from './messages/formats.js';
export { sayEvidenceIssue } from './messages/say-evidence-issue.js';
export { statusLabel } from './messages/status-label.js';
export { withProfile, type Profile } from './messages/profile.js';
export { profiles } from './messages/profiles.js';
export type { Messages } from './messages/messages.js';
