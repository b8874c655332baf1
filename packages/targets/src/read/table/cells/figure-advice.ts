/** What to do about a cell that is no figure, or may be several, by the word that names it. None of it changes a sign, a nought or a digit. */
export const figureAdvice = {
  'number-alone': 'write one number, with whatever else is to be said in another column',
  'no-number':
    'no number stands there: write one, or say under missing what the words mean, such as "unknown" for no figure and "nought" for 0',
  'one-number': 'two numbers stand in the cell: put each into a column of its own',
  tolerance: 'write the number alone, or both ends of the range, such as 3-5',
  infinite: 'there is no such figure: empty the cell and say why in the column for missing figures',
  'spreadsheet-error': 'the formula of the cell has failed in the spreadsheet: mend it there, or say under missing what it means',
  date: 'this is a date, or a range such as 3-5 that a spreadsheet has taken for one: write it as text',
  'reversed-range': 'the first end is above the second: exchange the two, or write the period into a column of its own',
  'long-scale': 'a thousand million or a million million may be meant: write 10 to the power of it as the unit multiplier of the column',
  'small-m': 'millions may be meant, or something else: write "million"',
  'b-or-billion': 'a flag or thousand millions may be meant: write "bn", or give the flag its meaning under flags',
  'decimal-comma': 'the column is said not to have decimal commas: set decimal to "," if this is one',
  'decimal-point': 'the column is said not to have decimal points: set decimal to "." if this is one',
  'grouping-comma': 'the column is said not to have commas between thousands: set grouping to "," if these are',
  'grouping-point': 'the column is said not to have points between thousands: set grouping to "." if these are',
  'malformed-number': 'its marks stand neither between thousands nor before decimals: correct them',
  'three-decimals':
    'the mark may stand before decimals or between thousands: set decimal, or grouping to the mark, and settled if decimals are meant',
  'leading-noughts': 'it may be a code and not a number: set leadingNoughts to "number" if it is a number',
  parentheses: 'brackets may stand for a minus sign or for low reliability: set parentheses to "negative" or "low-reliability"',
  'say-currency': 'the sign is that of several currencies: say under currencies which is meant, such as "USD"',
  footnote: 'a footnote may be meant: set footnotes to "leave-out" if so, or put it into a column of its own',
  'say-flag': 'say under flags what it means: a status such as "E", or null where it says nothing of it',
  'too-large': 'a computer cannot hold it: write it in thousands or millions, with the unit multiplier',
  'too-small': 'a computer cannot hold it: write it in a smaller unit',
} as const;

/** The names of the advice. */
export type FigureMend = keyof typeof figureAdvice;
