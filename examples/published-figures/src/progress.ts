import { intro, note, outro, progress } from '@clack/prompts';

/** What a run shows while it works. */
export interface Progress {
  /** One more step is done. */
  readonly step: (what: string) => void;
  /** A block of lines under a title. */
  readonly note: (lines: readonly string[], title: string) => void;
  /** The run is over. */
  readonly done: (what: string) => void;
}

/** A moving bar on a terminal, plain lines elsewhere. */
export function showProgress(title: string, steps: number): Progress {
  return process.stdout.isTTY ? movingBar(title, steps) : plainLines(title, steps);
}

function movingBar(title: string, steps: number): Progress {
  intro(title);
  let bar = progress({ max: steps });
  let done = 0;
  bar.start('');
  return {
    step: (what) => {
      done += 1;
      bar.advance(1, what);
    },
    note: (lines, heading) => {
      bar.stop(heading);
      note(lines.join('\n'), heading, { format: (line) => line });
      bar = progress({ max: steps });
      bar.start('');
      bar.advance(done);
    },
    done: (what) => {
      bar.stop('Done');
      outro(what);
    },
  };
}

function plainLines(title: string, steps: number): Progress {
  let done = 0;
  console.log(title);
  return {
    step: (what) => {
      done += 1;
      console.log(`[${String(done).padStart(String(steps).length)}/${String(steps)}] ${what}`);
    },
    note: (lines, heading) => {
      console.log(`\n${heading}\n${lines.join('\n')}\n`);
    },
    done: (what) => {
      console.log(what);
    },
  };
}
