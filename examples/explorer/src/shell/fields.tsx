import { useId, type ComponentProps, type ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** A sentence below, which is read out with the field. */
  readonly hint?: string;
}

/** One of several, by its name; where they stand in groups, as children behind the others. */
export function SelectField({
  label,
  value,
  set,
  hint,
  options,
  children,
}: FieldProps & { readonly options: readonly (readonly [value: string, name: string])[]; readonly children?: ReactNode }): ReactNode {
  return (
    <Labelled label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={({ target }) => {
            set(target.value);
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
          {children}
        </select>
      )}
    </Labelled>
  );
}

/** A word or two, or a day; what an `<input>` may be told beside goes to it. */
export function TextField({
  label,
  value,
  set,
  hint,
  ...input
}: FieldProps & Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange'>): ReactNode {
  return (
    <Labelled label={label} hint={hint}>
      {(ids) => (
        <input
          {...input}
          {...ids}
          value={value}
          onChange={({ target }) => {
            set(target.value);
          }}
        />
      )}
    </Labelled>
  );
}

/** A field with its label above and its hint below. */
function Labelled({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode;
}): ReactNode {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(hint === undefined ? {} : { 'aria-describedby': hintId }) })}
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
