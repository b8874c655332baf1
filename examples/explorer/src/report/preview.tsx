import { useRef, type ReactNode } from 'react';
import type { ReportWords } from '../words/report.js';

/** The report as a page within the page: its scripts do not run, and its links open beside it. */
export function Preview({ html, words }: { readonly html: string; readonly words: ReportWords }): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <p>
        <button type="button" onClick={() => frame.current?.contentWindow?.print()}>
          {words.print}
        </button>
      </p>
      {/* of the same origin, so that it can be printed; nothing in it can run, since scripts are not allowed */}
      <iframe ref={frame} className="preview" title={words.preview} sandbox="allow-same-origin allow-modals allow-popups" srcDoc={html} />
    </section>
  );
}
