/** That a value is to be kept, in English: “kept at 90%”, but “kept at least 90%”. */
export function kept(goal: string): string {
  return goal.startsWith('at ') ? `kept ${goal}` : `kept at ${goal}`;
}

const NUMBERS: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number in words, a larger one in digits, by thousands. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en-GB');
}

/** Numbers that stand together, written alike: in words where the largest is a small one, else all in digits. */
export function writtenAlike(largest: number): (count: number) => string {
  return largest < NUMBERS.length ? inWords : (count) => count.toLocaleString('en-GB');
}
