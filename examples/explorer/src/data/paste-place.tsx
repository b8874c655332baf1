import { useId, useState, type ReactNode } from 'react';
import type { DataWords } from '../words/data.js';

interface Props {
  readonly open: (files: readonly File[]) => void;
  readonly words: DataWords;
}

/** Where a table is pasted that lies in no file. */
export function PastePlace({ open, words }: Props): ReactNode {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <details className="paste">
      <summary>{words.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') open([new File([text], words.pastedName, { type: 'text/plain' })]);
        }}
      >
        <label htmlFor={id}>{words.pasteLabel}</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.pasteHint}
        </p>
        <button type="submit" disabled={text.trim() === ''}>
          {words.readPasted}
        </button>
      </form>
    </details>
  );
}
