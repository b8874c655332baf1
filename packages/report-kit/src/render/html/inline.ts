import type { Element } from 'hast';

import { sparklineSvg } from '../../charts/sparkline.js';
import { sourceId } from '../../document/block-parts.js';
import { inlineText } from '../../document/clean-text.js';
import type { DateRun, FootnoteRun, Inline } from '../../document/inline.js';
import { safeUrl } from '../../document/safe-url.js';
import { turns } from './direction.js';
import { element, type Child } from './element.js';
import { BETWEEN_DATES } from './longest-words.js';
import { noteId } from './notes.js';
import type { Page } from './page.js';
import { symbolHtml } from './symbols.js';

/** Runs of text as HTML. Text from data whose direction differs stands in `bdi`, so that it ends where the text ends. */
export function inlineHtml(runs: readonly Inline[], page: Page): Child[] {
  const nodes: Child[] = [];
  for (const run of runs) {
    const its = runHtml(run, page);
    if (Array.isArray(its)) nodes.push(...its);
    else nodes.push(its);
  }
  return nodes;
}

function runHtml(run: Inline, page: Page): Child | Child[] {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'data':
      return dataHtml(run.text, run.language, page);
    case 'number':
      return element('data', { value: String(run.value) }, [run.text]);
    case 'date':
      return dateHtml(run);
    case 'footnote':
      return noteCall(run, page);
    case 'sparkline':
      return sparklineSvg(run);
    case 'strong':
      return element('strong', {}, inlineHtml(run.children, page));
    case 'emphasis':
      return element('em', {}, inlineHtml(run.children, page));
    case 'muted':
      return element('span', { className: ['muted'] }, inlineHtml(run.children, page));
    case 'link': {
      const url = safeUrl(run.url);
      const words = inlineHtml(run.children, page);
      return url === undefined ? words : element('a', { href: url, rel: ['external', 'noopener', 'noreferrer'] }, words);
    }
    case 'code':
      return element('code', {}, [dataHtml(run.text, undefined, page)]);
    case 'citation':
      return element('a', { href: `#${sourceId(run.number)}`, className: ['cite'] }, [
        element('span', { className: ['unseen'] }, [`${page.words.source} `]),
        `[${String(run.number)}`,
        ...(run.locator === undefined ? [] : [', ', dataHtml(run.locator, run.language, page)]),
        ']',
      ]);
    case 'reference': {
      const to = page.ids.get(run.to);
      const words = inlineHtml(run.children, page);
      return to === undefined ? words : element('a', { href: `#${to}` }, words);
    }
    case 'status':
      return element('span', { className: ['status', `status-${run.status}`] }, [
        symbolHtml(`mark-${run.status}`, page),
        inlineText(run.label),
      ]);
    case 'break':
      return element('br');
  }
}

/** A date, which is not torn; a span of two may be broken between them. */
function dateHtml({ value, text }: DateRun): Element {
  const dates = text.split(BETWEEN_DATES);
  if (dates.length === 1) return element('time', { dateTime: value }, [text]);
  const parts = dates.flatMap((date, at): readonly Element[] => [...(at === 0 ? [] : [element('wbr')]), element('span', {}, [date])]);
  return element('time', { dateTime: value, className: ['span'] }, parts);
}

function dataHtml(text: string, language: string | undefined, page: Page): Child {
  const isolated = turns(text, page);
  if (!isolated && language === undefined) return text;
  return element(isolated ? 'bdi' : 'span', language === undefined ? {} : { lang: language }, [text]);
}

/** The number of a note, leading to it. */
function noteCall(run: FootnoteRun, page: Page): Element {
  const { number, id } = page.notes.call(run);
  return element('sup', {}, [
    element('a', { href: `#${noteId(number)}`, id, role: 'doc-noteref', className: ['note-call'] }, [
      element('span', { className: ['unseen'] }, [`${page.words.controls.note} `]),
      String(number),
    ]),
  ]);
}
