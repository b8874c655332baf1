import type { Element } from 'hast';

import type { Report } from '../../document/report.js';
import { permalink } from './blocks.js';
import { element, type Child } from './element.js';
import type { HtmlOptions } from './html-options.js';
import { inlineHtml } from './inline.js';
import { noteId } from './notes.js';
import type { Page } from './page.js';
import { wholeYears } from './whole-years.js';

/** The notes that were called, each with the way back; nothing where there are none. */
export function notesHtml(page: Page): readonly Element[] {
  const { notes, back } = page.words.controls;
  const called = page.notes.called();
  if (called.length === 0) return [];
  const items = called.map(({ number, run, calls }) =>
    element('li', { id: noteId(number) }, [
      ...inlineHtml(run.children, page),
      ...calls.flatMap((call, at): readonly Child[] => [
        ' ',
        element('a', { href: `#${call}`, role: 'doc-backlink', ariaLabel: calls.length === 1 ? back : `${back} (${String(at + 1)})` }, [
          '↩',
        ]),
      ]),
    ]),
  );
  return [ownSection('notes', notes, [element('ol', { className: ['notes'] }, items)], 'doc-endnotes')];
}

/** How to cite the report, where it is found, and what may be done with it. */
export function citeHtml(report: Report, { address, licence }: HtmlOptions): Element {
  const { citation, controls } = report.page;
  const link = (url: string, rel?: string): Element => element('a', { href: url, ...(rel === undefined ? {} : { rel: [rel] }) }, [url]);
  return ownSection('cite', controls.cite, [
    element('p', { dir: 'auto' }, [...wholeYears(citation), ...(address === undefined ? [] : [' ', link(address)])]),
    ...(licence === undefined ? [] : [element('p', {}, [`${controls.licence} `, link(licence, 'license')])]),
  ]);
}

/** The footer: what the report was made with and of. */
export function footerHtml({ page, production }: Report): Element {
  const release = page.facts.filter(({ key }) => key === 'release').map(({ line }) => line);
  return element('footer', {}, [element('p', {}, [[page.producedBy, ...release, `SHA-256 ${production.inputHash}`].join(' · ')])]);
}

function ownSection(id: string, heading: string, children: readonly Child[], role?: string): Element {
  return element('section', { id, className: ['level-2'], ariaLabelledBy: [`${id}--heading`], ...(role === undefined ? {} : { role }) }, [
    element('div', { className: ['heading'] }, [element('h2', { id: `${id}--heading` }, [heading]), permalink(id)]),
    ...children,
  ]);
}
