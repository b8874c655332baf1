import { useEffect, useId, useState, type ReactNode } from 'react';
import type { DataWords } from '../words/data.js';

interface Props {
  readonly open: (files: readonly File[]) => void;
  readonly words: DataWords;
}

/** A place to drop files on, which is the whole window, and a button for who chooses them. */
export function DropPlace({ open, words }: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const id = useId();
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // without this the browser would open the file in the place of the page
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      setOver(false);
      open(files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });
  return (
    <div className={isOver ? 'drop is-over' : 'drop'}>
      <p className="drop-words">{words.drop}</p>
      <label className="choose" htmlFor={id}>
        {words.choose}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        multiple
        aria-describedby={`${id}-takes`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // the same file chosen again is a choice too
          target.value = '';
          if (files.length > 0) open(files);
        }}
      />
      <p className="hint" id={`${id}-takes`}>
        {words.takes}
      </p>
    </div>
  );
}
