import { useState, type ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import { StatusMark } from '../browse/status-mark.js';
import type { ViewProps } from '../view-props.js';
import type { Findings } from '../work/findings.js';
import { findingsWords } from '../words/findings.js';

/** Every target with its status, what is reported and what is promised; those of one status alone where it is chosen. */
export function AllTargets({ address, lang, findings }: ViewProps & { readonly findings: Findings }): ReactNode {
  const words = findingsWords[lang];
  const [only, setOnly] = useState('');
  const { statuses, findings: all } = findings;
  const chosen = statuses.some(({ shown }) => shown === only) ? only : '';
  const shown = chosen === '' ? all : all.filter((one) => one.shown === chosen && !one.isPart && !one.isWithdrawn);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="all-targets">
      <h2 id="all-targets">{words.targets}</h2>
      <p className="actions">
        <label>
          {words.show}{' '}
          <select
            value={chosen}
            onChange={({ target }) => {
              setOnly(target.value);
            }}
          >
            <option value="">{`${words.all} (${String(all.length)})`}</option>
            {statuses.map(({ shown: status, label, count }) => (
              <option key={status} value={status}>
                {`${label} (${String(count)})`}
              </option>
            ))}
          </select>
        </label>
        <span className="hint" role="status">
          {chosen === '' ? '' : words.shown(shown.length, all.length)}
        </span>
      </p>
      <table className="targets">
        <thead>
          <tr>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.reported}</th>
            <th scope="col">{words.required}</th>
            <th scope="col">{words.period}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.target} className={one.isPart || one.isWithdrawn ? 'lesser' : undefined}>
              <th scope="row">
                <span className="notation">{one.notation}</span>{' '}
                <a href={addressHash({ ...address, view: 'findings', target: one.target })}>{one.label}</a>
                {one.isPart && <span className="tag">{words.part}</span>}
                {one.isWithdrawn && <span className="tag">{words.withdrawn}</span>}
                {one.interpretation !== 'taken' && <span className="tag">{words.ownReading}</span>}
              </th>
              <td>
                <StatusMark shown={one.shown} label={one.statusLabel} />
              </td>
              <td data-label={words.reported}>{one.reported ?? <span className="quiet-text">{words.nothing}</span>}</td>
              <td data-label={words.required}>{one.required ?? '–'}</td>
              <td data-label={words.period}>{one.period ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
