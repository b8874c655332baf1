import type { ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import { longDate } from '../browse/long-date.js';
import type { ViewProps } from '../view-props.js';
import { hasEvidence, useQuestion } from '../work/session.js';
import { openSample, useSession } from '../work/session-store.js';
import { FailureNotice } from '../shell/failure-notice.js';
import { findingsWords } from '../words/findings.js';
import { AllTargets } from './all-targets.js';
import { Moved } from './moved.js';
import { OneTarget } from './one-target.js';
import { OverviewSection } from './overview-section.js';
import { Settings } from './settings.js';
import '../figures.css';
import './findings.css';

/** What the loaded figures say of every target, or of the one that is open. */
export function FindingsView(props: ViewProps): ReactNode {
  const { address, lang, today } = props;
  const words = findingsWords[lang];
  const session = useSession();
  const question = useQuestion(address, session, today);
  const { findings, isEvaluating, reading, failure } = session;
  if (!hasEvidence(session)) {
    return (
      <>
        <h1 tabIndex={-1}>{words.title}</h1>
        <div className="absence">
          <p>{words.none}</p>
          <p className="actions">
            <a className="go" href={addressHash({ ...address, view: 'data' })}>
              {words.toData}
            </a>
            <button type="button" disabled={reading !== undefined} onClick={() => void openSample(address.framework, lang)}>
              {words.sample}
            </button>
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="kind">
        {words.asOf(longDate(question.asOf, lang))}
        {findings !== undefined && ` · ${words.figures(findings.figures)}`}
        {(isEvaluating || reading !== undefined) && ` · ${words.evaluating}`}
      </p>
      <FailureNotice said={words.failure} message={failure} />
      <Settings {...props} question={question} places={findings?.places ?? []} />
      <Moved session={session} words={words} />
      {findings !== undefined &&
        (address.target === undefined ? (
          <>
            <OverviewSection question={question} findings={findings} words={words} lang={lang} />
            <AllTargets {...props} findings={findings} />
          </>
        ) : (
          <OneTarget {...props} target={address.target} question={question} findings={findings} />
        ))}
    </>
  );
}
