import { plainText } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { bindingOf, checkAlternative, paperPicture } from './binding.js';
import type { Paper } from './paper.js';
import { paperSection } from './paper-blocks.js';
import { paperLanguage, paperText, type Replacements } from './paper-text.js';

/** The longest names at the head of a page, in characters: title, state and section share a line. */
const RUNNING = 44;
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
  const [year = 1, month = 1, day = 1] = report.asOf.split('-').map(Number);
  const paper: Paper = {
    language: paperLanguage(report.locale),
    direction: page.direction,
    fonts,
    title: printed(title),
    runningTitle: shortened(printed(title)),
    subtitle: printed(page.subtitle),
    draft: page.draft === undefined ? null : printed(page.draft),
    facts: page.facts.map(({ line }) => printed(line)),
    author: printed(report.preparedBy),
    date: { year, month, day },
    foot: printed(page.asOf),
    contents: printed(page.contents),
    hasContents: report.sections.some(({ listed }) => listed),
    producedBy: printed(`${page.producedBy} · SHA-256 ${report.production.inputHash}`),
    logo: logo === undefined ? null : paperPicture(logo.picture, checkAlternative('The logo', 'alt', logo.alt), binding, LOGO),
    running: Object.fromEntries(report.sections.map(({ id, heading }) => [id, shortened(printed(plainText(heading)))])),
    blocks: report.sections.map((section) => paperSection(section, 1, binding)),
  };
  return { paper, files: binding.files };
}

function shortened(text: string): string {
  const chars = Array.from(text);
  return chars.length <= RUNNING
    ? text
    : `${chars
        .slice(0, RUNNING - 1)
        .join('')
        .trimEnd()}…`;
}
