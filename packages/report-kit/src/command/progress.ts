import type { Host } from './host.js';

/** What is going on, shown while it goes on, and nothing once it is over. */
export interface Progress {
  /** Says what is going on now. */
  readonly show: (what: string) => void;
  /** Takes the last away. */
  readonly end: () => void;
}

/** A line on a terminal; silence elsewhere, and where quiet is asked for. */
export function progressOn({ flash }: Host, isQuiet: boolean): Progress {
  if (flash === undefined || isQuiet) return { show: () => undefined, end: () => undefined };
  let isShown = false;
  return {
    show: (what) => {
      flash(`${what}…`);
      isShown = true;
    },
    end: () => {
      if (isShown) flash('');
      isShown = false;
    },
  };
}
