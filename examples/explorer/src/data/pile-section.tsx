import type { ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import { longDate } from '../browse/long-date.js';
import type { ViewProps } from '../view-props.js';
import type { Answers } from '../work/answers.js';
import type { Pile } from '../work/desk.js';
import type { Reading } from '../work/reading.js';
import { clearPile } from '../work/session-store.js';
import { dataWords } from '../words/data.js';
import { issueWords } from '../words/issues.js';
import { DescriptionForm } from './description-form.js';
import { ExchangeForm } from './exchange-form.js';
import { IssueList } from './issue-list.js';
import { TogetherIssues } from './together-issues.js';

/** What the forms of a file are given. */
export interface PileProps extends ViewProps {
  readonly pile: Pile;
  readonly reading: Reading;
  readonly answers: Answers;
  readonly answer: (answers: Answers) => void;
}

/** One file: what it was taken for, what was read of it, how, and what is wrong with it. */
export function PileSection(props: PileProps): ReactNode {
  const { address, lang, pile, reading } = props;
  const words = dataWords[lang];
  const { name, kind, bytes, state, counts, figures, description } = reading;
  const isExchange = kind.startsWith('sdmx') || kind === 'iati';
  return (
    <section className="pile" aria-labelledby={`pile-${pile}`}>
      <h2 id={`pile-${pile}`}>{words.pileTitle(words.piles[pile], name ?? words.sampleName)}</h2>
      <p className="note">
        {words.kinds[kind]} · {words.kilobytes(bytes)}
      </p>
      {state === 'refused' && <p className="notice">{words.refused}</p>}
      {counts !== undefined && (
        <p className="counts">
          <strong>{words.counts(counts.read, counts.accepted, counts.rejected)}</strong>
          {(counts.leftOut ?? 0) > 0 && ` · ${words.leftOut(counts.leftOut ?? 0)}`}
          {(counts.blank ?? 0) > 0 && ` · ${words.blank(counts.blank ?? 0)}`}
          {figures?.from !== undefined && figures.until !== undefined && (
            <>
              <br />
              {words.span(longDate(figures.from, lang), longDate(figures.until, lang), figures.places)}
            </>
          )}
        </p>
      )}
      {figures !== undefined && figures.measures.length > 0 && !figures.measures.some(({ isCounted }) => isCounted) && (
        <p className="notice">{words.noneCounted}</p>
      )}
      <p className="actions">
        {state === 'read' && (
          <a className="go" href={addressHash({ ...address, view: 'findings' })}>
            {words.toFindings}
          </a>
        )}
        <button type="button" className="quiet" onClick={() => void clearPile(pile)}>
          {words.clear(words.piles[pile])}
        </button>
      </p>
      {kind === 'table' && description !== undefined && (
        <DescriptionForm key={JSON.stringify(description)} {...props} description={description} />
      )}
      {isExchange && <ExchangeForm key={JSON.stringify(props.answers)} {...props} />}
      {state !== 'to-say' || reading.groups.length > 0 ? <IssueList reading={reading} words={issueWords[lang]} /> : null}
      {state === 'read' && <TogetherIssues {...props} />}
      {figures !== undefined && figures.measures.length > 0 && <Measures {...props} />}
    </section>
  );
}

function Measures({ lang, reading }: PileProps): ReactNode {
  const words = dataWords[lang];
  const { measures = [], count = 0 } = reading.figures ?? {};
  return (
    <details open={measures.length <= 8}>
      <summary>{words.measures}</summary>
      <div className="wide" tabIndex={0} role="region" aria-label={words.measures}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col" className="number">
                {words.figures}
              </th>
              <th scope="col">{words.isCounted}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ id, label, count: own, isCounted }) => (
              <tr key={id}>
                <th scope="row">
                  {label !== undefined && <span>{label} </span>}
                  <code>{id}</code>
                </th>
                <td className="number">{own.toLocaleString(lang)}</td>
                <td>{words.counted[isCounted ? 'yes' : 'no']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {measures.reduce((sum, one) => sum + one.count, 0) < count && <p className="hint">…</p>}
    </details>
  );
}
