import { ownValue } from './cell-issue.js';
import type { FigureSettings } from './figure-settings.js';

/** The flags that Eurostat and SDMX agree on, in small letters: break, definition differs, estimated, forecast, provisional, unreliable. */
const FLAGS: Readonly<Record<string, string>> = { b: 'B', d: 'D', e: 'E', f: 'F', p: 'P', u: 'U' };

/** The status that flags stand for, the empty text for none; `undefined` where one of them has no known meaning. */
export function statusOf(flags: string, settings: FigureSettings): string | undefined {
  if (flags === '') return '';
  if (settings.flags !== undefined && Object.hasOwn(settings.flags, flags)) return settings.flags[flags] ?? '';
  const each = Array.from(flags, (letter) => {
    if (settings.flags !== undefined && Object.hasOwn(settings.flags, letter)) return settings.flags[letter] ?? '';
    return ownValue(FLAGS, letter);
  });
  if (each.includes(undefined)) return undefined;
  // of several the first that says something: all of them are kept as they stand
  return each.find((status) => status !== '') ?? '';
}
