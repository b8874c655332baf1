import { findText, observationRoles, type Framework } from '@actionline/core';
import { useId, type ReactNode } from 'react';
import type { DataWords } from '../words/data.js';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly words: DataWords;
}

/** Which measure of the framework, or which document or act to be delivered. */
export function MeasureChoice({
  label,
  value,
  set,
  words,
  framework,
  lang,
}: ChoiceProps & { readonly framework: Framework; readonly lang: string }): ReactNode {
  const id = useId();
  const name = (text: Parameters<typeof findText>[0]): string => findText(text, lang)?.text ?? '';
  const deliverables = framework.targets.filter(({ requirement }) => requirement.kind === 'deliverable');
  const known = [...framework.measures, ...deliverables];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          set(target.value);
        }}
      >
        <option value="">{words.pick}</option>
        {value !== '' && !known.some((one) => one.id === value) && <option value={value}>{value}</option>}
        <optgroup label={words.ofMeasures}>
          {framework.measures.map((measure) => (
            <option key={measure.id} value={measure.id}>
              {name(measure.label)}
            </option>
          ))}
        </optgroup>
        {deliverables.length > 0 && (
          <optgroup label={words.ofDeliverables}>
            {deliverables.map((target) => (
              <option key={target.id} value={target.id}>
                {name(target.label)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

/** What the figures speak about. */
export function RoleChoice({ label, value, set, words }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          set(target.value);
        }}
      >
        <option value="">{words.pick}</option>
        {observationRoles.map((role) => (
          <option key={role} value={role}>
            {words.observationRoles[role]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A word or two, or a day. */
export function TextField({
  label,
  value,
  set,
  hint,
  type = 'text',
}: Omit<ChoiceProps, 'words'> & { readonly hint?: string; readonly type?: 'text' | 'date' }): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={({ target }) => {
          set(target.value);
        }}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
