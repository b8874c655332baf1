import type { PhrasingContent } from 'mdast';

import { statusStyles } from '../../charts/palette.js';
import { inlineText } from '../../document/clean-text.js';
import type { Inline } from '../../document/inline.js';
import { safeUrl } from '../../document/safe-url.js';
import type { Writing } from './writing.js';

/** Runs as Markdown; a table cell holds no line breaks. */
export function phrases(inline: readonly Inline[], writing: Writing, inCell = false): PhrasingContent[] {
  const below = (children: readonly Inline[]): PhrasingContent[] => phrases(children, writing, inCell);
  return inline.flatMap((run): PhrasingContent[] => {
    switch (run.kind) {
      case 'text':
      case 'data':
      case 'number':
      case 'date':
        return run.text === '' ? [] : [plain(run.text)];
      case 'strong':
      case 'emphasis':
        return [{ type: run.kind, children: below(run.children) }];
      case 'muted':
      case 'reference':
        return below(run.children);
      case 'link': {
        const url = safeUrl(run.url);
        return url === undefined ? below(run.children) : [{ type: 'link', url, children: below(run.children) }];
      }
      case 'code':
        return [{ type: 'inlineCode', value: inlineText(run.text) }];
      case 'citation':
        return [footnote(String(run.number)), ...(run.locator === undefined ? [] : [plain(` (${run.locator})`)])];
      case 'footnote':
        return [footnote(remark(run.children, writing))];
      case 'sparkline':
        return [plain(run.label)];
      case 'status':
        return [plain(`${statusStyles[run.status].mark} `), { type: 'strong', children: [plain(run.label)] }];
      case 'break':
        return inCell ? [plain(' – ')] : [{ type: 'break' }];
    }
  });
}

/** Text as Markdown. White space at the ends is kept: it separates runs. */
export function plain(text: string): PhrasingContent {
  const words = text.trim();
  const before = /^\s/.test(text) ? ' ' : '';
  const after = words !== '' && /\s$/.test(text) ? ' ' : '';
  return { type: 'text', value: `${before}${inlineText(words)}${after}` };
}

function footnote(label: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: label, label };
}

/** Puts a remark at the foot; its label. */
function remark(children: readonly Inline[], writing: Writing): string {
  const label = `note-${String(writing.notes.length + 1)}`;
  const note = { type: 'footnoteDefinition' as const, identifier: label, label, children: [] as never[] };
  // it has its number before what stands in it is written, where there may be remarks too
  const at = writing.notes.push(note) - 1;
  writing.notes[at] = { ...note, children: [{ type: 'paragraph', children: phrases(children, writing) }] };
  return label;
}
