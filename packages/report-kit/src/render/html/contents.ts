import type { Element } from 'hast';

import type { Block, Section } from '../../document/block.js';
import type { Inline } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { element } from './element.js';
import { inlineHtml } from './inline.js';
import { idIn, type Page } from './page.js';

/** Levels of sections that the table of contents shows. */
const DEPTH = 2;

/** A list of one entry leads nowhere that is not before one’s eyes. */
const FEWEST = 2;

/** The table of contents: folded where a screen has no room beside the text, so that none of it stands before a finding; none where nothing is listed. */
export function contentsHtml(report: Report, page: Page): readonly Element[] {
  const { contents } = report.page;
  const listed = report.sections.filter(isListed);
  if (listed.length < FEWEST) return [];
  return [
    element('nav', { className: ['contents'], ariaLabel: contents }, [
      element('details', {}, [
        element('summary', {}, [contents]),
        element(
          'ol',
          {},
          listed.map((section) => entry(section, 1, page)),
        ),
      ]),
    ]),
  ];
}

function entry(section: Section, depth: number, page: Page): Element {
  const below = depth >= DEPTH ? [] : section.blocks.filter(isListed);
  return element('li', {}, [
    element('a', { href: `#${idIn(page, section.id)}` }, [
      ...(section.notation === undefined ? [] : [element('span', { className: ['number'] }, [section.notation]), ' ']),
      ...inlineHtml(wordsOnly(section.heading), page),
    ]),
    ...(below.length === 0
      ? []
      : [
          element(
            'ol',
            {},
            below.map((child) => entry(child, depth + 1, page)),
          ),
        ]),
  ]);
}

const LEFT_OUT: ReadonlySet<Inline['kind']> = new Set(['muted', 'footnote', 'citation', 'break']);

/** A heading inside a link: remarks, notes and links of its own stand at the heading. */
function wordsOnly(runs: readonly Inline[]): readonly Inline[] {
  return runs.flatMap((run): readonly Inline[] => {
    if (LEFT_OUT.has(run.kind)) return [];
    if (run.kind === 'link' || run.kind === 'reference') return wordsOnly(run.children);
    return run.kind === 'strong' || run.kind === 'emphasis' ? [{ ...run, children: wordsOnly(run.children) }] : [run];
  });
}

function isListed(block: Block): block is Section {
  return block.kind === 'section' && block.listed;
}
