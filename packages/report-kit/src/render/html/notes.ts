import type { FootnoteRun } from '../../document/inline.js';

/** A note with the places it is called at. */
interface CalledNote {
  readonly run: FootnoteRun;
  readonly number: number;
  /** How often it is called. */
  calls: number;
}

/** The notes of a page, numbered as they are met; remarks that say the same are one note. */
export interface Notes {
  /** Calls a note: its number, and the id of the call. */
  readonly call: (run: FootnoteRun) => { readonly number: number; readonly id: string };
  /** The notes called so far, in order, each with the ids of its calls. */
  readonly called: () => readonly { readonly number: number; readonly run: FootnoteRun; readonly calls: readonly string[] }[];
}

/** The id of a note. */
export function noteId(number: number): string {
  return `note-${String(number)}`;
}

/** No note yet. */
export function noNotes(): Notes {
  const byText = new Map<string, CalledNote>();
  const callId = (number: number, call: number): string => `${noteId(number)}-call-${String(call)}`;
  return {
    call: (run) => {
      const text = JSON.stringify(run.children);
      const note = byText.get(text) ?? { run, number: byText.size + 1, calls: 0 };
      byText.set(text, note);
      note.calls += 1;
      return { number: note.number, id: callId(note.number, note.calls) };
    },
    called: () =>
      [...byText.values()].map(({ run, number, calls }) => ({
        run,
        number,
        calls: Array.from({ length: calls }, (_, at) => callId(number, at + 1)),
      })),
  };
}
