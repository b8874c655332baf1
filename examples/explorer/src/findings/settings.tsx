import { confidences } from '@actionline/core';
import type { ReactNode } from 'react';
import { SelectField, TextField } from '../shell/fields.js';
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
      <TextField
        type="date"
        label={words.day}
        value={question.asOf}
        hint={words.dayHint}
        set={(day) => {
          go({ asOf: given(day) });
        }}
      />
      <TextField
        type="date"
        label={words.knownAt}
        value={knownAt ?? ''}
        hint={words.knownAtHint}
        set={(day) => {
          go({ knownAt: given(day) });
        }}
      />
      <SelectField
        label={words.confidence}
        value={minimumConfidence ?? ''}
        set={(least) => {
          go({ minimumConfidence: confidences.find((one) => one === least) });
        }}
        options={[
          ['', words.confidences.any],
          ...confidences.flatMap((one) => (one === 'low' ? [] : [[one, words.confidences[one]] as const])),
        ]}
      />
      <SelectField
        label={words.method}
        value={own === undefined || method === undefined ? '' : method}
        hint={words.methodHint}
        set={(pace) => {
          go({ method: given(pace) });
        }}
        options={[
          ['', words.methods.usual],
          [METHODS.strict, words.methods.strict],
          [METHODS.mild, words.methods.mild],
          ...(own === undefined || isOffered || method === undefined
            ? []
            : [[method, words.ownMethod(String(Math.round(own.onTrack * 100)), String(Math.round(own.atRisk * 100)))] as const]),
        ]}
      />
      <SelectField
        label={words.place}
        value={scope ?? ''}
        set={(place) => {
          go({ scope: given(place) });
        }}
        options={[
          ['', words.everywhere],
          ...(scope === undefined || places.some(({ code }) => code === scope) ? [] : [[scope, scope] as const]),
          ...places.map(({ code, name }) => [code, name] as const),
        ]}
      />
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

/** What a field says; nothing where it is empty. */
function given(value: string): string | undefined {
  return value === '' ? undefined : value;
}
