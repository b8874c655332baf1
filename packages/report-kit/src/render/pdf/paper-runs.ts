import { sourceId } from '../../document/block-parts.js';
import { statusStyles } from '../../charts/palette.js';
import type { Inline } from '../../document/inline.js';
import { safeUrl } from '../../document/safe-url.js';
import type { Binding } from './binding.js';
import type { PaperRun } from './paper.js';
import { paperLanguage, paperText, textRuns } from './paper-text.js';
import { sparklinePicture } from './sparkline.js';

/** Runs of the report as runs of the page; texts that follow each other become one. */
export function paperRuns(runs: readonly Inline[], binding: Binding): readonly PaperRun[] {
  const done: PaperRun[] = [];
  let words = '';
  const flush = (): void => {
    done.push(...textRuns(words));
    words = '';
  };
  for (const run of runs) {
    const plain = plainWords(run);
    if (plain !== undefined) {
      words += paperText(plain, binding.replacements);
      continue;
    }
    flush();
    done.push(...paperRun(run, binding));
  }
  flush();
  return done;
}

/** A text as runs of the page. */
export function wordsAsRuns(words: string, { replacements }: Binding): readonly PaperRun[] {
  return textRuns(paperText(words, replacements));
}

/** The words of a run that is no more than its words. */
function plainWords(run: Inline): string | undefined {
  if (run.kind === 'text' || run.kind === 'number' || run.kind === 'date') return run.text;
  return run.kind === 'data' && run.language === undefined ? run.text : undefined;
}

function paperRun(run: Inline, binding: Binding): readonly PaperRun[] {
  switch (run.kind) {
    case 'text':
    case 'number':
    case 'date':
      return wordsAsRuns(run.text, binding);
    case 'data': {
      const runs = wordsAsRuns(run.text, binding);
      return run.language === undefined ? runs : [{ kind: 'foreign', language: paperLanguage(run.language), runs }];
    }
    case 'code':
      return [{ kind: 'code', runs: wordsAsRuns(run.text, binding) }];
    case 'strong':
    case 'emphasis':
    case 'muted':
    case 'footnote':
      return [{ kind: run.kind, runs: paperRuns(run.children, binding) }];
    case 'link': {
      const runs = paperRuns(run.children, binding);
      const url = safeUrl(run.url);
      return url === undefined ? runs : [{ kind: 'link', url, runs }];
    }
    case 'reference': {
      const runs = paperRuns(run.children, binding);
      const to = binding.goal(run.to);
      return to === undefined ? runs : [{ kind: 'to', to, runs }];
    }
    case 'citation': {
      const words = `[${String(run.number)}${run.locator === undefined ? '' : `, ${run.locator}`}]`;
      const runs: readonly PaperRun[] = [{ kind: 'small', runs: wordsAsRuns(words, binding) }];
      const to = binding.goal(sourceId(run.number));
      return to === undefined ? runs : [{ kind: 'to', to, runs }];
    }
    case 'status': {
      const { mark, colour } = statusStyles[run.status];
      return [{ kind: 'status', mark, colour, runs: wordsAsRuns(run.label, binding) }];
    }
    case 'sparkline':
      return [{ kind: 'sparkline', picture: sparklinePicture(run, binding) }];
    case 'break':
      return [{ kind: 'break' }];
  }
}
