import type { ReactNode } from 'react';
import type { FindingsWords } from '../words/findings.js';
import type { Session } from '../work/session-store.js';

/** What the last change of the question did to the verdicts, seen and heard. */
export function Moved({
  session: { changed, findings, isEvaluating },
  words,
}: {
  readonly session: Session;
  readonly words: FindingsWords;
}): ReactNode {
  return (
    <div className={changed === undefined ? 'moved unseen' : 'moved'} role="status">
      {!isEvaluating && changed === undefined && findings !== undefined && <p>{words.evaluated(findings.findings.length)}</p>}
      {changed?.length === 0 && <p>{words.notMoved}</p>}
      {changed !== undefined && changed.length > 0 && (
        <>
          <p>
            <strong>{words.moved(changed.length)}</strong>
          </p>
          <ul>
            {changed.map(({ target, notation, label, before, after }) => (
              <li key={target}>
                {notation} {label}: {words.becomes(before, after)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
