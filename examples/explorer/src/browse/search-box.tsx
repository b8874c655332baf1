import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Go } from '../address/address.js';
import type { BrowseWords } from '../words/browse.js';

/** How long the reader has stopped typing before the address follows, in milliseconds. */
const PAUSE = 200;

interface Props {
  readonly q: string | undefined;
  readonly go: Go;
  readonly words: BrowseWords;
  /** A number that could be typed. */
  readonly notation: string;
}

/** The field to search with: the list follows while one types, and the address when one stops. */
export function SearchBox({ q = '', go, words, notation }: Props): ReactNode {
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hint = useId();
  // the address was changed by something else, such as the button to go back
  if (q !== known) {
    setKnown(q);
    setTyped(q);
  }
  useEffect(() => {
    const waiting = timer;
    return () => {
      clearTimeout(waiting.current);
    };
  }, []);
  const search = (text: string): void => {
    clearTimeout(timer.current);
    setKnown(text);
    // the first word is a new entry of the history, what is typed after it is not
    go({ q: text === '' ? undefined : text }, { replace: q !== '' });
  };
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          search(typed);
        }}
      >
        <label htmlFor={`${hint}-field`}>{words.search}</label>
        <input
          id={`${hint}-field`}
          type="search"
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint}
          onChange={({ target: { value } }) => {
            setTyped(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              search(value);
            }, PAUSE);
          }}
        />
        <p id={hint} className="hint">
          {words.searchHint(notation)}
        </p>
      </form>
    </search>
  );
}
