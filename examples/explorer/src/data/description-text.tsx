import type { TableDescription } from '@actionline/targets/table';
import { useId, useState, type ReactNode } from 'react';
import { saveFile } from '../report/save-file.js';
import type { DescriptionWords } from '../words/description.js';

interface Props {
  readonly description: TableDescription;
  readonly read: (description: TableDescription) => void;
  readonly words: DescriptionWords;
}

/** The whole description as data: to keep beside the file, and for what the form does not offer. */
export function DescriptionText({ description, read, words }: Props): ReactNode {
  const { remarks: _remarks, ...kept } = description;
  const [text, setText] = useState(() => JSON.stringify(kept, undefined, 2));
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  return (
    <details>
      <summary>{words.asJson}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          try {
            // what is no description the reader refuses, with every issue
            read(JSON.parse(text) as TableDescription);
            setWrong(undefined);
          } catch (error) {
            setWrong(error instanceof Error ? error.message : String(error));
          }
        }}
      >
        <label htmlFor={id}>{words.asJsonHint}</label>
        <textarea
          id={id}
          rows={12}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        {wrong !== undefined && (
          <p className="notice" role="alert">
            {words.badJson(wrong)}
          </p>
        )}
        <p className="actions">
          <button type="submit">{words.readAsJson}</button>
          <button
            type="button"
            onClick={() => {
              saveFile({ name: 'description.json', type: 'application/json', content: text });
            }}
          >
            {words.keep}
          </button>
        </p>
      </form>
    </details>
  );
}
