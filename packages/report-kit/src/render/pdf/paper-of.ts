import { plainText } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { contentsDepth } from '../paged/contents-depth.js';
import { bindingOf, checkAlternative, paperPicture } from './binding.js';
import type { Paper } from './paper.js';
import { paperSection } from './paper-blocks.js';
import { paperLanguage, paperText, type Replacements } from './paper-text.js';

/** How many characters stand at the head of a page: title, state and section share a line. */
const HEAD = 116;
/** The longest title among them. */
const RUNNING_TITLE = 60;
/** The widest that a mark of an office is printed, in points. */
const LOGO = 110;

/** The report as the template of a page takes it, with the files that stand beside it. */
export function paperOf(
  report: Report,
  fonts: readonly string[],
  replacements: Replacements,
): { readonly paper: Paper; readonly files: ReadonlyMap<string, Uint8Array> } {
  const binding = bindingOf(report, fonts, replacements);
  const printed = (text: string): string => paperText(text, replacements);
  const { page, logo } = report;
  const title = checkAlternative('The report', 'title', report.title);
  const runningTitle = shortened(printed(title), RUNNING_TITLE);
  const roomForSection = HEAD - Array.from(`${runningTitle}${page.draft ?? ''}`).length;
  const [year = 1, month = 1, day = 1] = report.asOf.split('-').map(Number);
  const paper: Paper = {
    language: paperLanguage(report.locale),
    direction: page.direction,
    fonts,
    title: printed(title),
    runningTitle,
    subtitle: printed(page.subtitle),
    draft: page.draft === undefined ? null : printed(page.draft),
    facts: page.facts.map(({ line }) => printed(line)),
    author: printed(report.preparedBy),
    date: { year, month, day },
    foot: printed(page.asOf),
    contents: printed(page.contents),
    contentsDepth: contentsDepth(report.sections),
    producedBy: printed(`${page.producedBy} · SHA-256 ${report.production.inputHash}`),
    logo: logo === undefined ? null : paperPicture(logo.picture, checkAlternative('The logo', 'alt', logo.alt), binding, LOGO),
    running: Object.fromEntries(report.sections.map(({ id, heading }) => [id, shortened(printed(plainText(heading)), roomForSection)])),
    blocks: report.sections.map((section) => paperSection(section, 1, binding)),
  };
  return { paper, files: binding.files };
}

/** A name that ends after a whole word where it is too long. */
function shortened(text: string, most: number): string {
  const chars = Array.from(text);
  if (chars.length <= most) return text;
  const cut = chars.slice(0, Math.max(most, 12) - 1).join('');
  const words = cut.slice(0, cut.lastIndexOf(' '));
  const kept = words.length > cut.length / 2 ? words : cut;
  return `${kept
    .trimEnd()
    .replace(/[,:;–-]$/u, '')
    .trimEnd()}…`;
}
