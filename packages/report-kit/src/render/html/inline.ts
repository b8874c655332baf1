import type { ElementContent } from 'hast';
import { h } from 'hastscript';

import { inlineText } from '../../document/clean-text.js';
import type { Inline } from '../../document/inline.js';
import { safeUrl } from '../../document/safe-url.js';
import { statusIcon } from './icons.js';
import type { Page } from './page.js';

/** Runs of text as HTML. Text from data stands in `bdi`, so that its direction ends where it ends. */
export function inlineHtml(runs: readonly Inline[], page: Page): ElementContent[] {
  return runs.flatMap((run): ElementContent[] => {
    switch (run.kind) {
      case 'text':
        return [{ type: 'text', value: run.text }];
      case 'data':
        return [run.language === undefined ? h('bdi', run.text) : h('bdi', { lang: run.language }, run.text)];
      case 'number':
        return [h('data', { value: String(run.value) }, run.text)];
      case 'date':
        return [h('time', { dateTime: run.value }, run.text)];
      case 'footnote':
        return [' (', ...inlineHtml(run.children, page), ')'].map((child) =>
          typeof child === 'string' ? { type: 'text', value: child } : child,
        );
      case 'sparkline':
        return [{ type: 'text', value: run.label }];
      case 'strong':
        return [h('strong', inlineHtml(run.children, page))];
      case 'emphasis':
        return [h('em', inlineHtml(run.children, page))];
      case 'muted':
        return [h('span.muted', inlineHtml(run.children, page))];
      case 'link': {
        const url = safeUrl(run.url);
        return url === undefined
          ? inlineHtml(run.children, page)
          : [h('a', { href: url, rel: ['external', 'noopener', 'noreferrer'] }, inlineHtml(run.children, page))];
      }
      case 'code':
        return [h('code', h('bdi', run.text))];
      case 'citation':
        return [
          h('a.cite', { href: `#source-${String(run.number)}` }, [
            h('span.unseen', `${page.source} `),
            '[',
            String(run.number),
            ...(run.locator === undefined
              ? []
              : [', ', run.language === undefined ? h('bdi', run.locator) : h('bdi', { lang: run.language }, run.locator)]),
            ']',
          ]),
        ];
      case 'reference':
        return page.ids.has(run.to) ? [h('a', { href: `#${run.to}` }, inlineHtml(run.children, page))] : inlineHtml(run.children, page);
      case 'status':
        return [h('span', { className: ['status', `status-${run.status}`] }, [statusIcon(run.status), h('span', inlineText(run.label))])];
      case 'break':
        return [h('br')];
    }
  });
}
