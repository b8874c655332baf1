import { confidences } from '@actionline/core';
import { useId, type ReactNode } from 'react';
import type { ViewProps } from '../view-props.js';
import { paceThresholds, type Question } from '../work/question.js';
import { findingsWords } from '../words/findings.js';

/** The thresholds that are offered, as an address holds them; the usual ones are held by none. */
const METHODS = { strict: '100-80', mild: '90-50' } as const;

interface Props extends ViewProps {
  readonly question: Question;
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

/** What is asked: on which day, as known when, with how much certainty, at which pace, for which place. */
export function Settings({ address, go, lang, question, places }: Props): ReactNode {
  const words = findingsWords[lang];
  const id = useId();
  const { knownAt, minimumConfidence, method, scope, readings } = address;
  const own = paceThresholds(method);
  const isOffered = method === undefined || Object.values<string>(METHODS).includes(method);
  const isUsual =
    [address.asOf, knownAt, minimumConfidence, method, scope].every((one) => one === undefined) && Object.keys(readings).length === 0;
  return (
    <form
      className="settings"
      aria-label={words.settings}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-day`}>{words.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={question.asOf}
          aria-describedby={`${id}-day-hint`}
          onChange={({ target }) => {
            go({ asOf: target.value === '' ? undefined : target.value });
          }}
        />
        <p className="hint" id={`${id}-day-hint`}>
          {words.dayHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-known`}>{words.knownAt}</label>
        <input
          id={`${id}-known`}
          type="date"
          value={knownAt ?? ''}
          aria-describedby={`${id}-known-hint`}
          onChange={({ target }) => {
            go({ knownAt: target.value === '' ? undefined : target.value });
          }}
        />
        <p className="hint" id={`${id}-known-hint`}>
          {words.knownAtHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-sure`}>{words.confidence}</label>
        <select
          id={`${id}-sure`}
          value={minimumConfidence ?? ''}
          onChange={({ target }) => {
            go({ minimumConfidence: confidences.find((one) => one === target.value) });
          }}
        >
          <option value="">{words.confidences.any}</option>
          {confidences
            .filter((one) => one !== 'low')
            .map((one) => (
              <option key={one} value={one}>
                {words.confidences[one]}
              </option>
            ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-pace`}>{words.method}</label>
        <select
          id={`${id}-pace`}
          value={own === undefined ? '' : method}
          aria-describedby={`${id}-pace-hint`}
          onChange={({ target }) => {
            go({ method: target.value === '' ? undefined : target.value });
          }}
        >
          <option value="">{words.methods.usual}</option>
          <option value={METHODS.strict}>{words.methods.strict}</option>
          <option value={METHODS.mild}>{words.methods.mild}</option>
          {own !== undefined && !isOffered && (
            <option value={method}>{words.ownMethod(String(Math.round(own.onTrack * 100)), String(Math.round(own.atRisk * 100)))}</option>
          )}
        </select>
        <p className="hint" id={`${id}-pace-hint`}>
          {words.methodHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-place`}>{words.place}</label>
        <select
          id={`${id}-place`}
          value={scope ?? ''}
          onChange={({ target }) => {
            go({ scope: target.value === '' ? undefined : target.value });
          }}
        >
          <option value="">{words.everywhere}</option>
          {scope !== undefined && !places.some(({ code }) => code === scope) && <option value={scope}>{scope}</option>}
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {!isUsual && (
        <p className="actions">
          <button
            type="button"
            onClick={() => {
              go({
                asOf: undefined,
                knownAt: undefined,
                minimumConfidence: undefined,
                method: undefined,
                scope: undefined,
                readings: {},
              });
            }}
          >
            {words.usual}
          </button>
        </p>
      )}
    </form>
  );
}
