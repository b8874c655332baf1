import type { ReactNode } from 'react';
import type { Reading, SaidGroup } from '../work/reading.js';
import type { IssueWords } from '../words/issues.js';
import { Said } from './said.js';

/** So many issues are shown row by row. */
const MOST_ROWS = 200;

/** What is wrong with a file: by cause, and row by row. */
export function IssueList({ reading, words }: { readonly reading: Reading; readonly words: IssueWords }): ReactNode {
  const { groups, issues, state } = reading;
  const count = groups.reduce((sum, group) => sum + group.count, 0) || issues.length;
  if (count === 0) return state === 'read' ? <p className="note">{words.noIssues}</p> : null;
  const rows = issues.slice(0, MOST_ROWS);
  return (
    <section className="issues">
      <h3>{words.issues(count)}</h3>
      {groups.length > 0 ? <IssueGroups groups={groups} words={words} /> : null}
      <details open={groups.length === 0}>
        <summary>{words.byRow(count)}</summary>
        <div className="wide" tabIndex={0} role="region" aria-label={words.byRow(count)}>
          <table>
            <thead>
              <tr>
                <th scope="col" className="number">
                  {words.row}
                </th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.what}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, column, text, severity, code }, at) => (
                <tr key={at}>
                  <td className="number">{row ?? ''}</td>
                  <td>{column ?? ''}</td>
                  <td>
                    <Severity severity={severity} words={words} /> <Said text={text} /> <code className="tag">{code}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {rows.length < count && <p className="hint">{words.firstRows(rows.length, count)}</p>}
      </details>
    </section>
  );
}

/** Issues by cause, the worst and most frequent first. */
export function IssueGroups({ groups, words }: { readonly groups: readonly SaidGroup[]; readonly words: IssueWords }): ReactNode {
  return (
    <ul className="causes">
      {groups.map(({ code, severity, text, count }, at) => (
        <li key={at} className={severity}>
          <p className="cause-head">
            <Severity severity={severity} words={words} /> · {words.times(count)} <code className="tag">{code}</code>
          </p>
          <p>
            <Said text={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Severity({ severity, words }: { readonly severity: SaidGroup['severity']; readonly words: IssueWords }): ReactNode {
  return <strong className={`severity ${severity}`}>{words.severity[severity]}</strong>;
}
